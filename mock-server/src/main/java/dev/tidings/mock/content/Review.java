package dev.tidings.mock.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What WhatsApp rejects by itself.
 *
 * @see <a href="https://www.twilio.com/docs/whatsapp/tutorial/message-template-approvals-statuses">Why templates are rejected</a>
 */
final class Review {
    /** What is answered where no reason was set. */
    static final String NO_REASON = "INVALID_FORMAT";

    private static final String FORMAT = "INVALID_FORMAT. ";
    private static final int LONGEST_BODY = 1_024;
    private static final int MOST_EMOJIS = 10;
    private static final Pattern ADJACENT = Pattern.compile("}}\\s*\\{\\{");

    /** A body may have lines, as Twilio's pages tell how to write them; what stands in the way is many empty ones. */
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n\\s*\\n\\s*\\n");

    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Punct}&&[^{]]*\\{\\{|}}[\\s\\p{Punct}&&[^}]]*$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(['’-][\\p{L}\\p{N}]+)*");

    private Review() {}

    /** The type of {@code template} that WhatsApp is shown: the richest that it can approve, else the richest. */
    static ContentType submittedType(Template template) {
        List<ContentType> all = template.contentTypes();
        return all.stream()
                .filter(type -> type.need(false) == ContentType.Need.APPROVED)
                .reduce((simpler, richer) -> richer)
                .orElseGet(() -> all.get(all.size() - 1));
    }

    /** Why {@code template} is rejected, as {@code rejection_reason} has it; empty if there is nothing against it. */
    static Optional<String> objection(Template template) {
        ContentType type = submittedType(template);
        Parts parts = new Parts(template.content(type).orElseThrow());
        return Optional.ofNullable(first(
                category(template, type),
                form(template, type, parts),
                type == ContentType.AUTHENTICATION ? null : body(text(type, parts)),
                header(type == ContentType.WHATSAPP_CARD ? parts.text("header_text") : null, "header"),
                header(footer(type, parts), "footer"),
                buttons(parts)));
    }

    @SafeVarargs
    private static <T> @Nullable T first(@Nullable T... all) {
        for (T each : all) {
            if (each != null) {
                return each;
            }
        }
        return null;
    }

    private static @Nullable String category(Template template, ContentType type) {
        boolean codes = type == ContentType.AUTHENTICATION;
        return codes == template.approval().category().equals("AUTHENTICATION")
                ? null
                : "TAG_CONTENT_MISMATCH. " + type + " does not go with the category "
                        + template.approval().category();
    }

    private static @Nullable String form(Template template, ContentType type, Parts parts) {
        if (type.need(false) != ContentType.Need.APPROVED) {
            return FORMAT + type + " cannot be approved";
        }
        if (type == ContentType.CATALOG) {
            if (!Placeholders.keys(parts.textOr("id", "")).isEmpty()) {
                return FORMAT + "The id of the catalog is a variable";
            }
            if (parts.text("dynamic_items") == null && parts.objects("items").size() == 1) {
                return FORMAT + "A single product cannot be approved";
            }
        }
        for (String url : media(type, parts)) {
            if (SessionRules.isSound(url)) {
                return FORMAT + "Sounds cannot be approved: " + url;
            }
            for (String key : Placeholders.keys(url)) {
                if (template.variables().getOrDefault(key, "").isEmpty()) {
                    return FORMAT + "The media header has no sample: variable " + key + " has no value";
                }
            }
        }
        return null;
    }

    private static List<String> media(ContentType type, Parts parts) {
        List<String> urls = new ArrayList<>(parts.texts("media"));
        if (type == ContentType.FLOWS || type == ContentType.WHATSAPP_FLOWS) {
            Optional.ofNullable(parts.text("media_url")).ifPresent(urls::add);
        }
        parts.objects("cards").forEach(each -> urls.add(each.textOr("media", "")));
        return urls;
    }

    /** Where the samples of the media of {@code template} are. */
    static List<String> sampleUrls(Template template) {
        ContentType type = submittedType(template);
        Parts parts = new Parts(template.content(type).orElseThrow());
        return media(type, parts).stream()
                .map(url -> Placeholders.filled(url, template.variables()::get))
                .toList();
    }

    private static @Nullable String text(ContentType type, Parts parts) {
        return type == ContentType.CARD ? first(parts.text("title"), parts.text("body")) : parts.text("body");
    }

    private static @Nullable String footer(ContentType type, Parts parts) {
        return switch (type) {
            case CARD -> parts.text("subtitle");
            case WHATSAPP_CARD -> parts.text("footer");
            default -> null;
        };
    }

    private static @Nullable String body(@Nullable String body) {
        if (body == null || body.isBlank()) {
            return FORMAT + "There is no body";
        }
        if (body.codePointCount(0, body.length()) > LONGEST_BODY) {
            return FORMAT + "The body is longer than " + LONGEST_BODY + " characters";
        }
        if (EMPTY_LINES.matcher(body).find()) {
            return FORMAT + "The body has more than one empty line in a row";
        }
        if (emojis(body) > MOST_EMOJIS) {
            return FORMAT + "The body has more than " + MOST_EMOJIS + " emojis";
        }
        return variables(body);
    }

    private static @Nullable String variables(String body) {
        List<String> keys = Placeholders.keys(body);
        if (keys.isEmpty()) {
            return null;
        }
        if (ADJACENT.matcher(body).find()) {
            return FORMAT + "Variables stand next to each other";
        }
        if (EDGES.matcher(body).find()) {
            return FORMAT + "A variable stands at the start or end of the body";
        }
        Set<Integer> numbers = new TreeSet<>();
        for (String key : keys) {
            if (key.matches("[0-9]{1,9}")) {
                numbers.add(Integer.valueOf(key));
            }
        }
        int wanted = 1;
        for (int number : numbers) {
            if (number != wanted++) {
                return FORMAT + "The numbers of variables have a hole: there is no {{" + (wanted - 1) + "}}";
            }
        }
        long words = WORD.matcher(Placeholders.masked(body, " ")).results().count();
        int least = 2 * keys.size() + 1;
        return words < least
                ? FORMAT + "The body has " + words + " words for " + keys.size() + " variables, and needs " + least
                : null;
    }

    private static @Nullable String header(@Nullable String text, String what) {
        if (text == null) {
            return null;
        }
        if (text.indexOf('\n') >= 0) {
            return FORMAT + "The " + what + " has a newline";
        }
        return emojis(text) > 0 ? FORMAT + "The " + what + " has an emoji" : null;
    }

    private static @Nullable String buttons(Parts parts) {
        List<Parts> all = new ArrayList<>(parts.objects("actions"));
        parts.objects("cards").forEach(each -> all.addAll(each.objects("actions")));
        for (Parts each : all) {
            String title = each.textOr("title", "");
            if (!Placeholders.keys(title).isEmpty()) {
                return FORMAT + "A button has a variable in its title: " + title;
            }
            if (title.indexOf('\n') >= 0) {
                return FORMAT + "A button has a newline in its title";
            }
            if (!ShapeReader.isBehindHost(each.textOr("url", ""))) {
                return FORMAT + "A URL has a variable before its path: " + each.text("url");
            }
        }
        return null;
    }

    private static long emojis(String text) {
        return text.codePoints()
                .filter(each ->
                        (each >= 0x1F000 && each <= 0x1FAFF) || (each >= 0x2600 && each <= 0x27BF) || each == 0x2B50)
                .count();
    }
}
