package dev.tidings.mock.verify;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a template is to be filled with.
 *
 * @param templateSid which template the verification names; null for that of its service
 * @param channel where the text goes; null for a channel that knows no templates
 * @param askedLocale the language that the verification names; null if it does not
 * @param usualLocale the language otherwise, by the recipient's country
 * @param friendlyName of the service, as recipients read it
 * @param code the code
 * @param substitutions values of the template's own names
 */
public record TemplateUse(
        @Nullable String templateSid,
        VerifyTemplate.@Nullable Channel channel,
        @Nullable String askedLocale,
        String usualLocale,
        String friendlyName,
        String code,
        Map<String, String> substitutions) {
    /** Without the code. */
    @Override
    public String toString() {
        return "TemplateUse[" + templateSid + ", " + channel + ", " + askedLocale + "]";
    }
}
