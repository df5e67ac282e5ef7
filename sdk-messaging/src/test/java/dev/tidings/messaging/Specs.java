package dev.tidings.messaging;

import dev.tidings.core.testkit.Spec;
import java.util.Map;
import java.util.Set;

/** The parts of the API that this module calls: their OpenAPI files, their hosts, and which of their paths. */
final class Specs {
    private static final Spec.Clients<MessagingClient, AsyncMessagingClient> CLIENTS =
            new Spec.Clients<>(MessagingClient::create, AsyncMessagingClient::create);

    static final Spec<MessagingClient, AsyncMessagingClient> API = CLIENTS.of(
                    "",
                    "api_v2010",
                    "api",
                    "/2010-04-01/Accounts(/\\{Sid})?[.]json|/2010-04-01/Accounts/\\{AccountSid}"
                            + "/(Messages\\b.*|AvailablePhoneNumbers.*|IncomingPhoneNumbers(?!.*AddOns).*|SMS/ShortCodes.*"
                            + "|Applications.*|OutgoingCallerIds.*|(Signing)?Keys.*|Balance.*|Usage/.*)")
            .withNewer(Map.of("CreateMessage", Set.of("FallbackFrom", "MessageIntent")));
    static final Spec<MessagingClient, AsyncMessagingClient> MESSAGING = CLIENTS.of(
            "messaging",
            "messaging_v1",
            "messaging",
            "/v1/(Services(/(\\{\\w+}|Usecases))?(/(PhoneNumbers|ShortCodes|\\w*AlphaSenders|ChannelSenders)(/[^/]+)?)?"
                    + "|LinkShortening/.*|Deactivations)");
    static final Spec<MessagingClient, AsyncMessagingClient> MESSAGING_V2 = CLIENTS.of(
                    "messaging_v2", "messaging_v2", "messaging", "/v2/.*")
            .withNewer(Map.of(
                    "CreateChannelsSender",
                    Set.of("configuration.account_type"),
                    "UpdateChannelsSender",
                    Set.of("configuration.account_type")));
    static final Spec<MessagingClient, AsyncMessagingClient> CONTENT =
            CLIENTS.of("content", "content_v1", "content", "/v1/.*");
    static final Spec<MessagingClient, AsyncMessagingClient> CONTENT_V2 =
            CLIENTS.of("content_v2", "content_v2", "content", "/v2/.*");
    static final Spec<MessagingClient, AsyncMessagingClient> ACCOUNTS = CLIENTS.of(
            "accounts",
            "accounts_v1",
            "accounts",
            "/v1/(AuthTokens/.*|(Consents|Contacts)/Bulk|Messaging/GeoPermissions|SafeList/Numbers)");
    static final Spec<MessagingClient, AsyncMessagingClient> PRICING =
            CLIENTS.of("pricing", "pricing_v1", "pricing", "/v1/(Messaging|PhoneNumbers)/Countries.*");
    static final Spec<MessagingClient, AsyncMessagingClient> MONITOR =
            CLIENTS.of("monitor", "monitor_v1", "monitor", "/v1/Alerts.*");

    private Specs() {}
}
