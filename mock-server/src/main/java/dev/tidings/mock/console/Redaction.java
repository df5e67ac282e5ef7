package dev.tidings.mock.console;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Keeps secrets out of what journals show, which end up in tickets: seeds, codes, signatures and tokens, by the names under which
 * the API takes and tells them. Whoever has the server in the same process sees requests as they were.
 */
final class Redaction {
    private static final String HIDDEN = "***";

    /** Parameters of forms of Verify and of push credentials of Conversations. */
    private static final List<String> TAKEN = List.of(
            "Binding.Secret",
            "AuthPayload",
            "Code",
            "CustomCode",
            "SnaClientToken",
            "Certificate",
            "PrivateKey",
            "ApiKey",
            "Secret");

    /** Members of JSON. */
    private static final List<String> TOLD =
            List.of("secret", "token", "auth_token", "secondary_auth_token", "access_token", "refresh_token");

    private static final Pattern FORM = Pattern.compile("((?:^|&)(?:" + quoted(TAKEN) + ")=)[^&]+");
    private static final Pattern JSON = Pattern.compile("(\"(?:" + quoted(TOLD) + ")\"\\s*:\\s*\")[^\"]+");
    private static final Pattern SEED = Pattern.compile("(otpauth://[^\"]*?[?&]secret=)[A-Z2-7]+");

    private Redaction() {}

    private static String quoted(List<String> names) {
        return String.join("|", names.stream().map(Pattern::quote).toList());
    }

    /** What a call of Verify or Conversations asks, a form or whatever else, without what nobody else should know. */
    static String asked(String body) {
        return FORM.matcher(body).replaceAll("$1" + HIDDEN);
    }

    /** What was answered, JSON or whatever else, without what nobody else should know. */
    static String told(String body) {
        return SEED.matcher(JSON.matcher(body).replaceAll("$1" + HIDDEN)).replaceAll("$1" + HIDDEN);
    }
}
