package dev.tidings.messaging;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;

/** The parts of the API that this module calls: their OpenAPI files, their hosts, and which of their paths. */
enum Spec {
    API(
            "api_v2010",
            "api",
            "/(Messages\\b.*|AvailablePhoneNumbers.*|IncomingPhoneNumbers(?!.*AddOns).*|SMS/ShortCodes.*"
                    + "|Applications.*|OutgoingCallerIds.*|(Signing)?Keys.*|Balance.*|Usage/.*)"),
    MESSAGING(
            "messaging_v1",
            "messaging",
            "/v1/(Services(/(\\{\\w+}|Usecases))?(/(PhoneNumbers|ShortCodes|\\w*AlphaSenders|ChannelSenders)(/[^/]+)?)?|LinkShortening/.*|Deactivations)"),
    ACCOUNTS(
            "accounts_v1",
            "accounts",
            "/v1/(AuthTokens/.*|(Consents|Contacts)/Bulk|Messaging/GeoPermissions|SafeList/Numbers)"),
    PRICING("pricing_v1", "pricing", "/v1/(Messaging|PhoneNumbers)/Countries.*"),
    MONITOR("monitor_v1", "monitor", "/v1/Alerts.*"),
    MESSAGING_V2("messaging_v2", "messaging", "/v2/LinkShortening/.*");

    private final String file;
    private final String product;
    private final String scope;

    Spec(String file, String product, String scope) {
        this.file = file;
        this.product = product;
        this.scope = scope;
    }

    /** The first label of the host. */
    public String product() {
        return product;
    }

    /** What paths begin with where one base URL serves all. */
    public String prefix() {
        return product.equals("api") ? "" : '/' + product;
    }

    /** A regular expression of the path templates that this module calls. */
    public String scope() {
        return this == API
                ? "/2010-04-01/Accounts(/\\{Sid})?[.]json|/2010-04-01/Accounts/\\{AccountSid}" + scope
                : scope;
    }

    /** The file; without it the test is skipped. */
    public OpenApi open() {
        Optional<OpenApi> found = OpenApi.find(file);
        assumeTrue(found.isPresent(), OpenApi.HOW_TO_GET);
        return found.get();
    }

    /** A call of the operation {@code operationId} at {@code path}. */
    public Call call(String operationId, String path) {
        return Call.of(this, operationId, path);
    }
}
