package dev.tidings.mock.network;

import org.jspecify.annotations.Nullable;

/**
 * Which messages a rule is about: those that have everything that is not null.
 *
 * @param accountSid the SID of the account that sends
 * @param to the recipient as the API has it, {@code *} for any characters: {@code +14155550123}, {@code +1415*}, {@code
 *     whatsapp:*}
 * @param from the sender, likewise
 * @param country the recipient's, an ISO 3166 code in upper case
 * @param body a regular expression (Java's) that is found somewhere in the text
 */
public record MessageMatch(
        @Nullable String accountSid,
        @Nullable String to,
        @Nullable String from,
        @Nullable String country,
        @Nullable String body) {
    private static final MessageMatch ALL = new MessageMatch(null, null, null, null, null);

    /** Refuses what can match nothing, or be no expression. */
    public MessageMatch {
        Refused.unlessAccount(accountSid);
        if (country != null && !country.matches("[A-Z]{2}")) {
            throw Refused.text("country", country, "an ISO 3166 code of two capital letters");
        }
        Ready.of(accountSid, to, from, country, body);
    }

    /** All messages. */
    public static MessageMatch messages() {
        return ALL;
    }

    /** Those of {@code accountSid} among them. */
    public MessageMatch accountSid(String accountSid) {
        return new MessageMatch(accountSid, to, from, country, body);
    }

    /** Those to {@code to} among them; {@code *} for any characters. */
    public MessageMatch to(String to) {
        return new MessageMatch(accountSid, to, from, country, body);
    }

    /** Those from {@code from} among them; {@code *} for any characters. */
    public MessageMatch from(String from) {
        return new MessageMatch(accountSid, to, from, country, body);
    }

    /** Those to recipients in {@code country} among them, an ISO 3166 code in upper case. */
    public MessageMatch country(String country) {
        return new MessageMatch(accountSid, to, from, country, body);
    }

    /** Those in whose text the regular expression {@code body} is found among them. */
    public MessageMatch body(String body) {
        return new MessageMatch(accountSid, to, from, country, body);
    }

    Ready ready() {
        return Ready.of(accountSid, to, from, country, body);
    }

    /** The same, compiled. */
    record Ready(
            @Nullable String accountSid,
            @Nullable Glob to,
            @Nullable Glob from,
            @Nullable String country,
            @Nullable BodyPattern body) {
        private static Ready of(
                @Nullable String accountSid,
                @Nullable String to,
                @Nullable String from,
                @Nullable String country,
                @Nullable String body) {
            return new Ready(
                    accountSid,
                    to == null ? null : Glob.of("to", to),
                    from == null ? null : Glob.of("from", from),
                    country,
                    body == null ? null : BodyPattern.of(body));
        }

        boolean matches(Dispatch dispatch) {
            return (accountSid == null || accountSid.equals(dispatch.accountSid()))
                    && (country == null || country.equals(dispatch.region()))
                    && (to == null || to.matches(dispatch.to()))
                    && (from == null || from.matches(dispatch.from()))
                    && (body == null || body.isIn(dispatch.body()));
        }
    }
}
