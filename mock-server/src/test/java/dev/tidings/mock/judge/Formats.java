package dev.tidings.mock.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the formats named in Twilio's OpenAPI files mean on the wire. */
final class Formats {
    private static final DateTimeFormatter RFC_2822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.ENGLISH);
    private static final Pattern ISO_TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    private static final Pattern ADDRESS = Pattern.compile(
            "\\+[1-9]\\d{1,14}" // E.164
                    + "|\\d{3,8}" // short code
                    + "|(?=.*[A-Za-z])[A-Za-z0-9 &.+_-]{1,11}" // alphanumeric sender
                    + "|[a-z]+:\\S+" // channel address
                    + "|(MG|DE)[0-9a-fA-F]{32}"); // service not yet resolved to a sender, wireless SIM
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "HEAD", "PATCH");
    private static final Set<String> CAPABILITIES = Set.of("voice", "sms", "mms", "fax", "SMS", "MMS");
    private static final BigInteger INT = BigInteger.valueOf(Integer.MAX_VALUE);
    private static final BigInteger LONG = BigInteger.valueOf(Long.MAX_VALUE);

    private static final Map<String, Predicate<JsonNode>> CHECKS = Map.ofEntries(
            Map.entry("uri", text(Formats::isUri)),
            Map.entry(
                    "date-time",
                    text(value ->
                            ISO_TIME.matcher(value).matches() && parses(text -> Instant.parse(text) != null, value))),
            Map.entry("date-time-rfc-2822", text(Formats::isRfc2822)),
            Map.entry("date", text(value -> parses(text -> LocalDate.parse(text) != null, value))),
            Map.entry("http-method", text(METHODS::contains)),
            Map.entry("phone-number", text(value -> ADDRESS.matcher(value).matches())),
            Map.entry("currency", text(Formats::isCurrency)),
            Map.entry("iso-country-code", text(COUNTRIES::contains)),
            Map.entry("int32", value -> value.bigIntegerValue().abs().compareTo(INT) <= 0),
            Map.entry("int64", value -> value.bigIntegerValue().abs().compareTo(LONG) <= 0),
            Map.entry("float", JsonNode::isNumber),
            Map.entry("uri-map", everyField((name, value) -> value.isTextual() && isUri(value.textValue()))),
            Map.entry(
                    "phone-number-capabilities",
                    everyField((name, value) -> CAPABILITIES.contains(name) && value.isBoolean())));

    /** Formats that name one of Twilio's own types: their shape is in the schema, or nowhere. */
    private static final List<String> NAMES_ONLY = List.of(
            "OrganizationSid",
            "IdentityNotificationSid",
            "inbound-call-price",
            "inbound-sms-price",
            "outbound-sms-price",
            "outbound-call-price",
            "outbound-prefix-price",
            "phone-number-price",
            "ice-server");

    private Formats() {}

    static boolean isKnown(String format) {
        return CHECKS.containsKey(format) || NAMES_ONLY.contains(format);
    }

    static boolean holds(String format, JsonNode value) {
        return NAMES_ONLY.contains(format) || CHECKS.get(format).test(value);
    }

    private interface FieldCheck {
        boolean holds(String name, JsonNode value);
    }

    private static Predicate<JsonNode> text(Predicate<String> check) {
        return value -> value.isTextual() && check.test(value.textValue());
    }

    private static Predicate<JsonNode> everyField(FieldCheck check) {
        return value -> value.properties().stream().allMatch(each -> check.holds(each.getKey(), each.getValue()));
    }

    private static boolean parses(Predicate<String> parser, String value) {
        try {
            return parser.test(value);
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private static boolean isUri(String value) {
        try {
            URI uri = URI.create(value);
            return value.startsWith("/") || (uri.isAbsolute() && uri.getHost() != null);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** In the one spelling that is seen on the wire: GMT as {@code +0000}, two digits a day, the right weekday. */
    private static boolean isRfc2822(String value) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(value, RFC_2822);
            return value.endsWith(" +0000") && RFC_2822.format(time).equals(value);
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private static boolean isCurrency(String value) {
        if (!value.matches("[A-Z]{3}|[a-z]{3}")) {
            return false;
        }
        try {
            return Currency.getInstance(value.toUpperCase(Locale.ROOT)) != null;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
