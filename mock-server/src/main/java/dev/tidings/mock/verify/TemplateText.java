package dev.tidings.mock.verify;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with names in double braces where values go. */
final class TemplateText {
    /** Where the code goes. */
    static final String CODE = "code";

    /** Where the service's name goes. */
    static final String FRIENDLY_NAME = "friendly_name";

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([A-Za-z0-9_.-]+)\\s*}}");

    private TemplateText() {}

    /** The names in {@code text}, in the order in which they first come. */
    static Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        PLACE.matcher(text).results().forEach(each -> names.add(each.group(1)));
        return names;
    }

    /** {@code text} with {@code values}, in which braces mean nothing; names without a value stay. */
    static String filled(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll((MatchResult each) ->
                        Matcher.quoteReplacement(values.getOrDefault(each.group(1), each.group())));
    }
}
