package dev.tidings.mock.account;

import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Accounts, keys, tokens and balances on the wire. */
final class AccountViews {
    /** What an account's {@code subresource_uris} name, by the path behind the account. */
    private static final Map<String, String> SUBRESOURCES = subresources();

    /**
     * An account as one caller sees it.
     *
     * @param authToken empty for callers who do not come with an auth token themselves, as was seen with main keys
     */
    record Shown(Account account, String authToken) {}

    static final View<Shown> ACCOUNT = View.of("Account", (shown, out) -> {
        Account account = shown.account();
        out.string("sid", account.sid())
                .string("owner_account_sid", account.ownerSid())
                .string("friendly_name", account.friendlyName())
                .string("auth_token", shown.authToken())
                .string("status", account.status().wire())
                .string("type", account.kind() == AccountKind.TRIAL ? "Trial" : "Full")
                .rfc2822("date_created", account.created())
                .rfc2822("date_updated", account.updated())
                .object(
                        "subresource_uris",
                        links -> SUBRESOURCES.forEach((name, path) -> links.uri(name, account.path() + path)))
                .uri("uri", account.path());
    });

    static final View<ApiKey> KEY = key("Key");
    static final View<ApiKey> SIGNING_KEY = key("SigningKey");

    /** The only time that the secret is told. */
    static final View<ApiKey> NEW_KEY = newKey("Key");

    static final View<ApiKey> NEW_SIGNING_KEY = newKey("SigningKey");

    static final View<Account> SECONDARY_TOKEN = View.of("SecondaryAuthToken", (account, out) -> {
        Account.SecondaryToken secondary = account.secondary();
        out.string("account_sid", account.sid())
                .iso("date_created", secondary == null ? null : secondary.created())
                .iso("date_updated", secondary == null ? null : secondary.created())
                .string("secondary_auth_token", secondary == null ? null : secondary.token())
                .url("url", "/v1/AuthTokens/Secondary");
    });

    /** {@code date_created} is when the account got this token as its primary one; the meaning is unconfirmed. */
    static final View<Account> PROMOTION = View.of(
            "AuthTokenPromotion",
            (account, out) -> out.string("account_sid", account.sid())
                    .string("auth_token", account.authToken())
                    .iso("date_created", account.updated())
                    .iso("date_updated", account.updated())
                    .url("url", "/v1/AuthTokens/Promote"));

    /**
     * What an account has left.
     *
     * @param amount in US dollars
     */
    record Left(String accountSid, BigDecimal amount) {}

    /** At least cents, and as much more as there is. */
    static final View<Left> BALANCE = View.of(
            "Balance",
            (left, out) -> out.string("account_sid", left.accountSid())
                    .string("balance", decimal(left.amount()))
                    .string("currency", "USD"));

    private AccountViews() {}

    private static View<ApiKey> key(String element) {
        return View.of(element, AccountViews::write);
    }

    private static View<ApiKey> newKey(String element) {
        return View.of(element, (key, out) -> {
            write(key, out);
            out.string("secret", key.secret());
        });
    }

    private static void write(ApiKey key, ResourceWriter out) {
        out.string("sid", key.sid())
                .string("friendly_name", key.friendlyName())
                .rfc2822("date_created", key.created())
                .rfc2822("date_updated", key.updated());
    }

    private static String decimal(BigDecimal amount) {
        BigDecimal shortest = amount.stripTrailingZeros();
        return (shortest.scale() < 2 ? shortest.setScale(2) : shortest).toPlainString();
    }

    private static Map<String, String> subresources() {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("available_phone_numbers", "/AvailablePhoneNumbers");
        paths.put("calls", "/Calls");
        paths.put("conferences", "/Conferences");
        paths.put("incoming_phone_numbers", "/IncomingPhoneNumbers");
        paths.put("notifications", "/Notifications");
        paths.put("outgoing_caller_ids", "/OutgoingCallerIds");
        paths.put("recordings", "/Recordings");
        paths.put("transcriptions", "/Transcriptions");
        paths.put("addresses", "/Addresses");
        paths.put("signing_keys", "/SigningKeys");
        paths.put("connect_apps", "/ConnectApps");
        paths.put("sip", "/SIP");
        paths.put("authorized_connect_apps", "/AuthorizedConnectApps");
        paths.put("usage", "/Usage");
        paths.put("keys", "/Keys");
        paths.put("applications", "/Applications");
        paths.put("short_codes", "/SMS/ShortCodes");
        paths.put("queues", "/Queues");
        paths.put("messages", "/Messages");
        paths.put("balance", "/Balance");
        return paths;
    }
}
