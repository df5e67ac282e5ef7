package dev.tidings.mock.otp;

import dev.tidings.mock.verify.TemplateUse;
import dev.tidings.mock.verify.TemplateWording;
import dev.tidings.mock.verify.Templates;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.wire.ApiError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts codes into words, for each channel and language. */
final class Wordings {
    private static final String CODE_PLACE = "{{code}}";

    /**
     * What goes out.
     *
     * @param text all of it; of a call what is said once somebody listens; of an email its body; a secret
     * @param before of a call that waits for a key, what is said until one is pressed; else empty
     * @param locale of the text
     * @param warnings codes of what did not go as the application may think
     */
    record Worded(String text, String before, String locale, List<Integer> warnings) {
        /** Without the text. */
        @Override
        public String toString() {
            return "Worded[" + locale + ", " + warnings + "]";
        }
    }

    private final Templates templates;

    Wordings(Templates templates) {
        this.templates = templates;
    }

    /**
     * What {@code verification} says on {@code channel}.
     *
     * @throws ApiError 60200 if the language that was asked for is none of ours, 60331 if it cannot be spoken; 60226 if a text
     *     to China does not name the service; what {@link Templates#word} refuses
     */
    Worded word(VerifyService service, Verification verification, VerificationDraft draft, OtpChannel channel) {
        boolean aloud = channel == OtpChannel.CALL;
        Phrases usual = Phrases.usual(draft.region(), aloud);
        TemplateWording template = templates.word(
                service,
                new TemplateUse(
                        draft.wording().templateSid(),
                        channel.template(),
                        draft.wording().locale(),
                        usual.tag(),
                        verification.name(),
                        aloud ? spelled(verification.code()) : verification.code(),
                        draft.wording().substitutions()));
        Phrases phrases = template.text() == null ? phrases(draft, usual, aloud) : usual;
        String locale = template.locale() == null ? phrases.tag() : template.locale();
        List<Integer> warnings = new ArrayList<>(template.warnings());
        String own = template.text();
        if (own == null && draft.wording().message() != null && (channel.template() != null)) {
            // Which texts count as approved is not published: none of an application's own is a template here.
            own = custom(draft.wording().message(), verification.code());
            warnings.add(60409);
        }
        Map<String, String> values = values(verification, aloud);
        return switch (channel) {
            case CALL -> aloud(service, draft, phrases, own, values, locale, warnings);
            case EMAIL -> new Worded(email(draft, values), "", locale, warnings);
            case WHATSAPP -> new Worded(Phrases.filled(phrases.whatsapp(), values), "", locale, warnings);
            default -> new Worded(written(service, verification, draft, phrases, own), "", locale, warnings);
        };
    }

    private static Phrases phrases(VerificationDraft draft, Phrases usual, boolean aloud) {
        String asked = draft.wording().locale();
        if (asked == null || !draft.channel().phone()) {
            return usual;
        }
        // One page documents 404 for this; what was seen on the wire is this.
        Phrases found = Phrases.in(asked)
                .orElseThrow(() -> ApiError.badRequest(
                        60200, "Invalid parameter: Locale. " + asked + " is none of " + Phrases.tags()));
        if (aloud && !found.speakable()) {
            throw ApiError.badRequest(60331, "The locale " + asked + " is not supported by text to speech");
        }
        return found;
    }

    private static Map<String, String> values(Verification verification, boolean aloud) {
        Map<String, String> values = new HashMap<>();
        values.put("name", verification.name());
        values.put("code", aloud ? spelled(verification.code()) : verification.code());
        Payment payment = verification.terms().payment();
        if (payment != null) {
            values.put("amount", payment.amount());
            values.put("payee", payment.payee());
        }
        return values;
    }

    /** Each character by itself, as a voice reads them. */
    static String spelled(String code) {
        return code.chars().mapToObj(each -> Character.toString(each)).collect(Collectors.joining(", "));
    }

    private static String custom(String message, String code) {
        return message.contains(CODE_PLACE) ? message.replace(CODE_PLACE, code) : message + " " + code;
    }

    private static String written(
            VerifyService service,
            Verification verification,
            VerificationDraft draft,
            Phrases phrases,
            @Nullable String own) {
        boolean payment = verification.terms().payment() != null;
        StringBuilder text = new StringBuilder(
                own != null
                        ? own
                        : Phrases.filled(payment ? phrases.payment() : phrases.text(), values(verification, false)));
        if (draft.region().equals("CN") && text.indexOf(verification.name()) < 0) {
            throw ApiError.badRequest(60226, "Messages to China must name the service: use friendly_name");
        }
        if (service.features().doNotShareWarning()) {
            text.append(". ").append(phrases.warning());
        }
        String hash = draft.wording().appHash();
        return hash == null ? text.toString() : "<#> " + text + " " + hash;
    }

    /** The code is said twice, after a greeting. */
    private static Worded aloud(
            VerifyService service,
            VerificationDraft draft,
            Phrases phrases,
            @Nullable String own,
            Map<String, String> values,
            String locale,
            List<Integer> warnings) {
        String greeting = Phrases.filled(phrases.greeting(), values);
        String code = own == null ? Phrases.filled(phrases.spoken(), values) : own;
        String twice = code + " " + code;
        String dialled = draft.sendDigits() == null ? "" : "[" + draft.sendDigits() + "] ";
        return service.features().dtmfInputRequired()
                ? new Worded(twice, dialled + greeting + " " + phrases.press(), locale, warnings)
                : new Worded(dialled + greeting + " " + twice, "", locale, warnings);
    }

    /** What a template of SendGrid makes of it nobody here knows: its name, our text, and what it is given. */
    private static String email(VerificationDraft draft, Map<String, String> values) {
        StringBuilder text = new StringBuilder(
                Phrases.filled(Phrases.in(Phrases.USUAL).orElseThrow().text(), values));
        draft.email()
                .substitutions()
                .forEach((name, value) ->
                        text.append('\n').append(name).append(": ").append(value));
        String template = draft.email().templateId();
        return template == null ? text.toString() : "[" + template + "] " + text;
    }
}
