package dev.tidings.messaging.content.type;

import dev.tidings.core.internal.resource.Check;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A one-time code in WhatsApp's own words; its only variable is {@code 1}, the code. */
public final class AuthenticationContent extends Content {
    /** Its name on the wire. */
    public static final String TYPE = "whatsapp/authentication";

    AuthenticationContent(Map<String, Object> members) {
        super(TYPE, members);
    }

    /** A code with a button that copies it, of which WhatsApp knows the name better. */
    public static AuthenticationContent of(String copyCodeText) {
        String text = needed(TYPE, "actions.copy_code_text", copyCodeText);
        return new AuthenticationContent(
                Map.of("actions", List.of(Map.of("type", "COPY_CODE", "copy_code_text", text))));
    }

    /** The same with a warning not to pass the code on, the default, or none. */
    public AuthenticationContent addSecurityRecommendation(boolean addSecurityRecommendation) {
        return new AuthenticationContent(with("add_security_recommendation", addSecurityRecommendation));
    }

    /** The same telling how long the code is good: 1 to 90 minutes. */
    public AuthenticationContent codeExpirationMinutes(int minutes) {
        Check.range(TYPE + ".code_expiration_minutes", Optional.of(minutes), 1, 90);
        return new AuthenticationContent(with("code_expiration_minutes", minutes));
    }

    /** Whether it warns not to pass the code on. */
    public boolean addSecurityRecommendation() {
        return flag("add_security_recommendation").orElse(true);
    }

    /** How long the code is good, in minutes. */
    public Optional<Integer> codeExpirationMinutes() {
        return number("code_expiration_minutes");
    }

    /** What the button is called, if WhatsApp had no name for it. */
    public Optional<String> copyCodeText() {
        return objects("actions").stream().findFirst().map(each -> String.valueOf(each.get("copy_code_text")));
    }
}
