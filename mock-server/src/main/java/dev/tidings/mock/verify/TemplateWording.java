package dev.tidings.mock.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a template makes of a code.
 *
 * @param templateSid which template; null if none is used
 * @param text what to send; null if the product's own text goes out
 * @param locale the language of {@code text}; null without one
 * @param warnings what did not go as the application may think: 60325, the language is missing and the default one stands in;
 *     60327, the template is not for this channel and the product's own text goes out
 */
public record TemplateWording(
        @Nullable String templateSid,
        @Nullable String text,
        @Nullable String locale,
        List<Integer> warnings) {
    /** The product's own text goes out. */
    static final TemplateWording USUAL = new TemplateWording(null, null, null, List.of());

    /** Without the text, in which the code stands. */
    @Override
    public String toString() {
        return "TemplateWording[" + templateSid + ", " + locale + ", " + warnings + "]";
    }
}
