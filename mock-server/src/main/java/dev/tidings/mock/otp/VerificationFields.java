package dev.tidings.mock.otp;

import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.NumberPlan;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameters of verifications and their checks, each with its rule; what is against one is refused with 60200. */
final class VerificationFields {
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_TEXT = 1_600;
    private static final int MOST_TAGS = 10;
    private static final int LONGEST_TAG = 128;
    private static final String CODE_RULE = "4 to 10 characters, none of them a space";
    private static final Pattern CODE = Pattern.compile("[\\x21-\\x7E]{4,10}");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;<>\"]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");
    private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("(?=.*:.*:)[0-9A-Fa-f:]{2,39}(:[0-9.]{7,15})?");

    private static final Field<String> TO = Field.text("To").invalid(60200);
    private static final Field<OtpChannel> CHANNEL =
            Field.word("Channel", OtpChannel.values(), OtpChannel::wire).invalid(60200);
    private static final Field<String> FRIENDLY_NAME =
            Field.text("CustomFriendlyName", LONGEST_NAME).invalid(60200);
    private static final Field<String> MESSAGE =
            Field.text("CustomMessage", LONGEST_TEXT).hidden(60200);
    private static final Field<String> SEND_DIGITS = Field.of(
                    "SendDigits",
                    "1 to 32 of 0-9, *, #, w and W",
                    text -> text.matches("[0-9*#wW]{1,32}") ? text : null)
            .invalid(60200);
    private static final Field<String> LOCALE = Field.of(
                    "Locale",
                    "a language tag such as en or pt-BR",
                    text -> text.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*") ? text : null)
            .hidden(60200);
    private static final Field<String> CUSTOM_CODE = code("CustomCode");
    static final Field<String> CODE_TO_CHECK = code("Code");
    private static final Field<String> AMOUNT = Field.text("Amount", 100).invalid(60200);
    private static final Field<String> PAYEE = Field.text("Payee", 200).invalid(60200);
    private static final Field<Map<String, String>> RATE_LIMITS =
            JsonMap.texts("RateLimits", any -> true, "").invalid(60200);
    private static final Field<VerificationDraft.EmailLook> EMAIL_LOOK =
            JsonMap.email("ChannelConfiguration", VerificationFields::isEmail).invalid(60200);
    private static final Field<String> APP_HASH = Field.of(
                    "AppHash", "1 to 32 characters without spaces", text -> text.matches("\\S{1,32}") ? text : null)
            .invalid(60200);
    private static final Field<String> TEMPLATE = Field.sid("TemplateSid", "HJ").invalid(60200);
    private static final Field<Map<String, String>> SUBSTITUTIONS =
            JsonMap.texts("TemplateCustomSubstitutions", any -> true, "").invalid(60200);
    private static final Field<String> DEVICE_IP = Field.of(
                    "DeviceIp",
                    "an IPv4 or IPv6 address",
                    text -> IPV4.matcher(text).matches() || IPV6.matcher(text).matches() ? text : null)
            .invalid(60200);
    private static final Field<Boolean> SNA_TOKEN =
            Field.flag("EnableSnaClientToken").invalid(60200);
    private static final Field<String> RISK_CHECK =
            Field.word("RiskCheck", "enable", "disable").invalid(60200);
    private static final Field<Map<String, String>> TAGS = JsonMap.texts(
                    "Tags",
                    VerificationFields::areTags,
                    " with at most " + MOST_TAGS + " entries, keys and values at most " + LONGEST_TAG
                            + " characters long")
            .invalid(60200);
    static final Field<VerificationStatus> STATUS = Field.of(
                    "Status",
                    "canceled or approved",
                    text -> text.equals("canceled")
                            ? VerificationStatus.CANCELED
                            : text.equals("approved") ? VerificationStatus.APPROVED : null)
            .invalid(60200);
    private static final Field<String> VERIFICATION_SID =
            Field.sid("VerificationSid", "VE").invalid(60200);
    private static final Field<String> SNA_CLIENT_TOKEN =
            Field.text("SnaClientToken", 1_000).hidden(60200);

    /** What a verification may be started with. */
    static final List<String> OF_START = List.of(
            "To",
            "Channel",
            "CustomFriendlyName",
            "CustomMessage",
            "SendDigits",
            "Locale",
            "CustomCode",
            "Amount",
            "Payee",
            "RateLimits",
            "ChannelConfiguration",
            "AppHash",
            "TemplateSid",
            "TemplateCustomSubstitutions",
            "DeviceIp",
            "EnableSnaClientToken",
            "RiskCheck",
            "Tags");

    /** What a check may have. */
    static final List<String> OF_CHECK = List.of("Code", "To", "VerificationSid", "Amount", "Payee", "SnaClientToken");

    private VerificationFields() {}

    private static Field<String> code(String name) {
        return Field.of(name, CODE_RULE, text -> CODE.matcher(text).matches() ? text : null)
                .hidden(60200);
    }

    private static boolean isEmail(String text) {
        return text.length() <= 254 && EMAIL.matcher(text).matches();
    }

    private static boolean areTags(Map<String, String> tags) {
        return tags.size() <= MOST_TAGS
                && tags.entrySet().stream().allMatch(each -> fits(each.getKey()) && fits(each.getValue()));
    }

    private static boolean fits(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TAG;
    }

    /** The verification that {@code form} asks for. */
    static VerificationDraft start(Parameters form, NumberPlan plan) {
        String written = TO.require(form);
        OtpChannel channel = CHANNEL.require(form);
        Line line = channel.phone() ? line(written, plan) : null;
        return new VerificationDraft(
                line == null ? email(written) : line.e164(),
                line,
                channel,
                new VerificationDraft.Wording(
                        orNull(FRIENDLY_NAME, form),
                        orNull(MESSAGE, form),
                        orNull(LOCALE, form),
                        orNull(TEMPLATE, form),
                        SUBSTITUTIONS.or(form, Map.of()),
                        orNull(APP_HASH, form)),
                orNull(CUSTOM_CODE, form),
                orNull(AMOUNT, form),
                orNull(PAYEE, form),
                RATE_LIMITS.or(form, Map.of()),
                EMAIL_LOOK.or(form, VerificationDraft.EmailLook.USUAL),
                orNull(SEND_DIGITS, form),
                new VerificationDraft.Device(orNull(DEVICE_IP, form), SNA_TOKEN.or(form, false)),
                RISK_CHECK.or(form, "enable").equals("enable"),
                TAGS.or(form, Map.of()));
    }

    private static Line line(String written, NumberPlan plan) {
        Line line = written.startsWith("+") ? plan.read(written) : null;
        if (line == null) {
            throw invalidTo(written, "a phone number in E.164, such as +14155550123");
        }
        return line;
    }

    private static String email(String written) {
        if (!isEmail(written)) {
            throw invalidTo(written, "an email address on this channel");
        }
        return written;
    }

    private static ApiError invalidTo(String written, String rule) {
        return ApiError.badRequest(60200, "Invalid parameter `To`: " + written + ". It must be " + rule);
    }

    /** A recipient as the API keeps it: numbers in E.164, anything else as it is written. */
    static String recipient(String written, NumberPlan plan) {
        Line line = written.startsWith("+") ? plan.read(written) : null;
        return line == null ? written : line.e164();
    }

    /** The check that {@code form} asks for. */
    static CheckDraft check(Parameters form, NumberPlan plan) {
        String code = orNull(CODE_TO_CHECK, form);
        String sid = orNull(VERIFICATION_SID, form);
        Optional<String> to = TO.read(form);
        if (sid == null && to.isEmpty()) {
            throw ApiError.badRequest(60221, "Missing parameter: either To or VerificationSid is required");
        }
        if (to.isPresent() && !isEmail(to.get())) {
            line(to.get(), plan);
        }
        return new CheckDraft(
                sid == null ? recipient(to.orElse(""), plan) : sid,
                code,
                orNull(AMOUNT, form),
                orNull(PAYEE, form),
                orNull(SNA_CLIENT_TOKEN, form));
    }

    private static <T> @Nullable T orNull(Field<T> field, Parameters form) {
        return field.read(form).orElse(null);
    }
}
