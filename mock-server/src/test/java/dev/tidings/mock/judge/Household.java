package dev.tidings.mock.judge;

import static dev.tidings.mock.network.Fate.undelivered;
import static dev.tidings.mock.network.MessageMatch.messages;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockAuthenticator;
import dev.tidings.mock.MockLinkDomain;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.chat.PushType;
import dev.tidings.mock.link.TestAuthority;
import dev.tidings.mock.passkey.PasskeyDesk;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What one account has that calls can be about. Each thing is made when it is first asked for, so a test has no other. */
final class Household {
    private static final String FACTOR_USER = "user-00000007";
    private static final String HANDSET = "+14155550199";
    private static final String SERVICES = "/messaging/v1/Services/";
    private static final String USER = "user-0001";
    private static final String CORRELATION = "ad388b5a46b33b874b0d41f7226db2ef";

    /** Countries that have numbers of a kind; they are nobody's. */
    private static final Map<String, String> COUNTRIES =
            Map.of("country", "US", "britain", "GB", "holland", "NL", "finland", "FI", "sweden", "SE");

    private final MockServer mock;
    private final MockAccount account;
    private final Door door;
    private final Map<String, String> made = new HashMap<>();
    private Optional<PasskeyDesk> passkeys = Optional.empty();
    private Optional<MockAuthenticator> browser = Optional.empty();
    private int domains;

    private Household(MockServer mock, Door door) {
        this.mock = mock;
        this.account = mock.account();
        this.door = door;
    }

    /** The household of the first account of {@code mock}. */
    static Household of(MockServer mock) {
        return new Household(mock, Door.of(mock));
    }

    /** The SID of {@code thing}, or whatever else stands for it. */
    String get(String thing) {
        String there = made.get(thing);
        if (there == null) {
            // Not computeIfAbsent: one thing may need another.
            there = make(thing);
            made.put(thing, there);
        }
        return there;
    }

    /** Whether {@code thing} is a country, which no account has to itself. */
    static boolean isCountry(String thing) {
        return COUNTRIES.containsKey(thing);
    }

    private String make(String thing) {
        if (isCountry(thing)) {
            return COUNTRIES.get(thing);
        }
        return switch (thing) {
            case "account" -> account.accountSid();
            case "handset" -> HANDSET;
            case "message" -> message();
            case "media" ->
                door.get("/Messages/" + get("message") + "/Media.json")
                        .json()
                        .at("/media_list/0/sid")
                        .asText();
            case "sub" -> account.newSubaccount("Branch").accountSid();
            case "key" -> account.newApiKey("deploy").sid();
            case "signingKey" -> core("/SigningKeys.json", "FriendlyName", "calls");
            case "secondaryToken" ->
                created(door.call("POST", "/accounts/v1/AuthTokens/Secondary"), "secondary_auth_token");
            case "application" -> core("/Applications.json", "FriendlyName", "Shop");
            case "callerId" -> account.verify("+14155550188").sid();
            case "number" -> core("/IncomingPhoneNumbers.json", "AreaCode", "415");
            case "address" -> "AD" + "0123456789abcdef".repeat(2);
            case "trigger" ->
                core(
                        "/Usage/Triggers.json",
                        "CallbackUrl",
                        "https://example.com/usage",
                        "TriggerValue",
                        "1000",
                        "UsageCategory",
                        "sms");
            case "alert" -> alert();
            default -> makeMore(thing);
        };
    }

    private String makeMore(String thing) {
        return switch (thing) {
            case "consent" ->
                "{\"contact_id\":\"" + HANDSET + "\",\"correlation_id\":\"" + CORRELATION
                        + "\",\"sender_id\":\"+14155550100\",\"status\":\"opt-out\",\"source\":\"website\"}";
            case "contact" ->
                "{\"contact_id\":\"" + HANDSET + "\",\"correlation_id\":\"" + CORRELATION
                        + "\",\"country_iso_code\":\"US\",\"zip_code\":\"94105\"}";
            case "permission" -> "{\"country_code\":\"DE\",\"type\":\"country\",\"enabled\":false}";
            case "safeNumber" -> {
                created(door.call("POST", "/accounts/v1/SafeList/Numbers", "PhoneNumber", HANDSET), "sid");
                yield HANDSET;
            }
            case "service" -> account.services().get(0).sid();
            case "shortCode" ->
                account.numbers().stream()
                        .filter(each -> each.isShortCode())
                        .findFirst()
                        .orElseThrow()
                        .sid();
            case "channelSender" ->
                account.newChannelSender("whatsapp:+14155550111").sid();
            case "inboundChat" -> {
                get("channelSender");
                Door.Answer heard = door.admin(
                        "POST",
                        "/inbound",
                        "{\"from\":\"whatsapp:+14155550199\",\"to\":\"whatsapp:+14155550111\",\"body\":\"Hello\"}");
                yield heard.json().at("/message/sid").asText();
            }
            case "pooledNumber" -> account.numbers().get(0).sid();
            case "pooledCode" -> pooled("/ShortCodes", "ShortCodeSid", get("shortCode"));
            case "pooledChannel" -> pooled("/ChannelSenders", "Sid", get("channelSender"));
            case "alphaSender" -> pooled("/AlphaSenders", "AlphaSender", "SHOP");
            case "germanSender" -> pooled("/DestinationAlphaSenders", "AlphaSender", "LADEN", "IsoCountryCode", "DE");
            case "domain" -> newDomain().sid();
            case "usedDomain" -> usedDomain();
            case "bareDomain" -> {
                String sid = newDomain().sid();
                door.call("DELETE", "/messaging/v1/LinkShortening/Domains/" + sid + "/Certificate");
                yield sid;
            }
            case "pem" -> {
                TestAuthority authority = TestAuthority.INSTANCE;
                Instant expires = mock.clock().now().plusSeconds(100 * 86_400L);
                yield authority.certificate(authority.ec, "*.example.com", expires) + TestAuthority.pkcs8(authority.ec);
            }
            default -> makeForVerify(thing);
        };
    }

    private String makeForVerify(String thing) {
        String verify = "/verify/v2/Services/";
        return switch (thing) {
            case "verifyService" -> account.verify().service().sid();
            case "rateLimit" ->
                created(door.call("POST", verify + get("verifyService") + "/RateLimits", "UniqueName", "phone"), "sid");
            case "bucket" ->
                created(
                        door.call(
                                "POST",
                                verify + get("verifyService") + "/RateLimits/" + get("rateLimit") + "/Buckets",
                                "Max",
                                "2",
                                "Interval",
                                "30"),
                        "sid");
            case "verification" ->
                created(
                        door.call(
                                "POST",
                                verify + get("verifyService") + "/Verifications",
                                "To",
                                HANDSET,
                                "Channel",
                                "sms"),
                        "sid");
            case "attempt" -> {
                get("verification");
                mock.clock().settle();
                yield account.verify().attempts().get(0).sid();
            }
            case "configuredCountry" ->
                created(
                        door.call(
                                "POST",
                                verify + get("verifyService") + "/MessagingConfigurations",
                                "Country",
                                "CA",
                                "MessagingServiceSid",
                                get("service")),
                        "country");
            default -> makeForFactors(thing);
        };
    }

    private String makeForFactors(String thing) {
        String service = "/verify/v2/Services/" + get("verifyService");
        return switch (thing) {
            case "entity" -> created(door.call("POST", service + "/Entities", "Identity", FACTOR_USER), "identity");
            case "totpFactor" ->
                created(
                        door.call(
                                "POST",
                                service + "/Entities/" + get("entity") + "/Factors",
                                "FriendlyName",
                                "App",
                                "FactorType",
                                "totp"),
                        "sid");
            case "pushFactor" ->
                account.verify().newPushDevice(get("entity")).enrol().factorSid();
            case "challenge" ->
                created(
                        door.call(
                                "POST",
                                service + "/Entities/" + get("entity") + "/Challenges",
                                "FactorSid",
                                get("pushFactor"),
                                "Details.Message",
                                "Sign in?",
                                "Details.Fields",
                                "{\"label\":\"Place\",\"value\":\"Here\"}"),
                        "sid");
            case "deviceToken" ->
                created(
                        door.call("POST", service + "/AccessTokens", "Identity", FACTOR_USER, "FactorType", "push"),
                        "sid");
            case "factorWebhook" ->
                created(
                        door.call(
                                "POST",
                                service + "/Webhooks",
                                "FriendlyName",
                                "Hook",
                                "EventTypes",
                                "factor.created",
                                "WebhookUrl",
                                "https://example.com/factors"),
                        "sid");
            default -> makeForPasskeys(thing);
        };
    }

    private String makeForPasskeys(String thing) {
        return switch (thing) {
            case "overridden" -> {
                String path = "/lookups/v2/PhoneNumbers/+442077651182/Overrides/line_type_intelligence";
                accepted(json("POST", path, "{\"line_type\":\"mobile\",\"reason\":\"proof\"}"));
                yield "+442077651182";
            }
            case "lookupRule" -> {
                String path = "/lookups/v2/RateLimits/Fields/caller_name/Bucket/daily";
                accepted(json("PUT", path, "{\"limit\":10,\"ttl\":60}"));
                yield "daily";
            }
            case "content" ->
                created(
                        json(
                                "POST",
                                "/content/v1/Content",
                                "{\"language\":\"en\",\"types\":{\"twilio/text\":{\"body\":\"Hi\"}}}"),
                        "sid");
            case "legacyContent" ->
                account.templates().legacy("en", "old", "Hi", "ACCOUNT_UPDATE").sid();
            case "passkeyService" -> passkeys().service();
            case "passkey" -> passkeys().register(USER, browser()).path("sid").asText();
            case "registration" ->
                browser().create(passkeys().offer(USER).path("options").toString());
            case "assertion" -> {
                get("passkey");
                yield browser().get(passkeys().askFor(USER).path("options").toString());
            }
            default -> makeForChat(thing);
        };
    }

    private String makeForChat(String thing) {
        String chat = "/conversations/v1";
        return switch (thing) {
            case "chatService" -> account.chat().service().sid();
            case "spareService" -> created(door.call("POST", chat + "/Services", "FriendlyName", "Spare"), "sid");
            case "role" ->
                created(
                        door.call(
                                "POST",
                                chat + "/Roles",
                                "FriendlyName",
                                "Guest",
                                "Type",
                                "conversation",
                                "Permission",
                                "sendMessage"),
                        "sid");
            case "chatUser" -> account.chat().user("alice").user().sid();
            case "pushCredential" -> created(door.call("POST", chat + "/Credentials", "Type", "fcm"), "sid");
            case "pushBinding" -> {
                get("pushCredential");
                yield account.chat()
                        .user("alice")
                        .registerPush(PushType.FCM, "phone")
                        .sid();
            }
            default -> makeForHooks(thing);
        };
    }

    private String makeForHooks(String thing) {
        String chat = "/conversations/v1";
        return switch (thing) {
            case "participant" ->
                created(
                        door.call(
                                "POST",
                                chat + "/Conversations/" + get("conversation") + "/Participants",
                                "Identity",
                                "alice"),
                        "sid");
            case "conversation" -> created(door.call("POST", chat + "/Conversations", "FriendlyName", "Talk"), "sid");
            case "scopedWebhook" ->
                created(
                        door.call(
                                "POST",
                                chat + "/Conversations/" + get("conversation") + "/Webhooks",
                                "Target",
                                "webhook",
                                "Configuration.Url",
                                "https://example.com/hook",
                                "Configuration.Filters",
                                "onMessageAdded"),
                        "sid");
            case "chatMessage" -> {
                created(
                        door.call(
                                "POST",
                                chat + "/Conversations/" + get("conversation") + "/Participants",
                                "MessagingBinding.Address",
                                "+14155550174",
                                "MessagingBinding.ProxyAddress",
                                account.phoneNumber()),
                        "sid");
                yield created(
                        door.call("POST", chat + "/Conversations/" + get("conversation") + "/Messages", "Body", "Hi"),
                        "sid");
            }
            case "receipt" ->
                door.call(
                                "GET",
                                chat + "/Conversations/" + get("conversation") + "/Messages/" + get("chatMessage")
                                        + "/Receipts")
                        .json()
                        .at("/delivery_receipts/0/sid")
                        .asText();
            case "chatAddress" ->
                created(
                        door.call(
                                "POST",
                                chat + "/Configuration/Addresses",
                                "Type",
                                "sms",
                                "Address",
                                account.phoneNumber()),
                        "sid");
            default -> throw new IllegalArgumentException("no household has a " + thing);
        };
    }

    private PasskeyDesk passkeys() {
        passkeys = Optional.of(passkeys.orElseGet(() -> PasskeyDesk.of(mock)));
        return passkeys.get();
    }

    private MockAuthenticator browser() {
        browser = Optional.of(browser.orElseGet(() -> mock.passkeyAuthenticator(PasskeyDesk.ORIGIN)));
        return browser.get();
    }

    private Door.Answer json(String method, String path, String body) {
        return door.send(
                method, "http://localhost" + path, door.credentials().plus("Content-Type", "application/json"), body);
    }

    private static void accepted(Door.Answer answer) {
        if (answer.status() >= 300) {
            throw new AssertionError(answer.text());
        }
    }

    private String message() {
        String sid = core(
                "/Messages.json",
                "To",
                HANDSET,
                "From",
                "+14155550100",
                "Body",
                "With a picture",
                "MediaUrl",
                "https://example.com/cat.png",
                "MediaUrl",
                "https://example.com/dog.jpg",
                "ProvideFeedback",
                "true");
        mock.clock().settle();
        return sid;
    }

    private String alert() {
        mock.rules().when(messages().body("lost")).then(undelivered(30003));
        core("/Messages.json", "To", HANDSET, "From", "+14155550100", "Body", "lost");
        mock.clock().settle();
        return account.alerts().get(0).sid();
    }

    private MockLinkDomain newDomain() {
        return account.newLinkDomain("https://go" + ++domains + ".example.com");
    }

    private String usedDomain() {
        MockLinkDomain domain = newDomain();
        domain.serve(get("service"));
        door.call(
                "POST",
                "/messaging/v1/LinkShortening/Domains/" + domain.sid() + "/Config",
                "CallbackUrl",
                "https://example.com/clicks");
        return domain.sid();
    }

    private String core(String path, String... form) {
        return created(door.post(path, form), "sid");
    }

    private String pooled(String path, String... form) {
        return created(door.call("POST", SERVICES + get("service") + path, form), "sid");
    }

    private static String created(Door.Answer answer, String name) {
        JsonNode found = answer.json().path(name);
        if (answer.status() != 201 || !found.isTextual()) {
            throw new AssertionError("not created: " + answer.status() + " " + answer.text());
        }
        return found.asText();
    }
}
