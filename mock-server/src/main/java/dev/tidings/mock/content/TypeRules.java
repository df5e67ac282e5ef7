package dev.tidings.mock.content;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold between the members of one type, after each of them is as it must be; and what answers add to them. */
final class TypeRules {
    private static final int MOST_URLS = 2;
    static final int MOST_CARD_TEXT = 160;
    private static final Field<Map<String, @Nullable Object>> OPTIONS =
            Field.json("options", "an array", object -> object.get("options") instanceof List ? object : null);

    private TypeRules() {}

    /**
     * Holds {@code members}, which are at {@code path}, to the rules of {@code type}.
     *
     * @return what is kept and answered
     */
    static Map<String, @Nullable Object> hold(ContentType type, String path, Map<String, @Nullable Object> members) {
        Parts parts = new Parts(members);
        switch (type) {
            case CALL_TO_ACTION -> callToAction(path, parts);
            case CARD -> card(path, parts);
            case CAROUSEL -> carousel(path, parts, members);
            case CATALOG -> catalog(path, parts);
            case FLOWS -> flows(path, parts);
            case WHATSAPP_CARD -> whatsAppCard(path, parts);
            case AUTHENTICATION -> authentication(members);
            default -> {
                // each member for itself says it all
            }
        }
        return members;
    }

    private static void buttons(String path, Parts parts, int mostReplies) {
        List<String> kinds = parts.kinds("actions");
        atMost(path, kinds, "URL buttons", MOST_URLS, Set.of("URL"));
        atMost(path, kinds, "buttons that call", 1, Set.of("PHONE_NUMBER", "PHONE", "VOICE_CALL"));
        atMost(path, kinds, "quick replies", mostReplies, Set.of("QUICK_REPLY"));
    }

    private static void atMost(String path, List<String> kinds, String what, int most, Set<String> counted) {
        long count = kinds.stream().filter(counted::contains).count();
        if (count > most) {
            throw ShapeReader.tooLong(path + ".actions", "has " + count + " " + what + " and", "with at most " + most);
        }
    }

    private static void callToAction(String path, Parts parts) {
        buttons(path, parts, 5);
        List<String> kinds = parts.kinds("actions");
        if (kinds.contains("REQUEST_CONTACT_INFO") && kinds.size() > 1) {
            throw ShapeReader.wrong(path + ".actions", kinds, "REQUEST_CONTACT_INFO alone, or without it");
        }
    }

    private static void card(String path, Parts parts) {
        if (!parts.has("title") && !parts.has("body")) {
            throw ApiError.malformed(path + " must have a title or a body");
        }
        requireMore(path, parts, List.of("title", "body", "subtitle", "media", "actions"));
        buttons(path, parts, 10);
    }

    private static void whatsAppCard(String path, Parts parts) {
        if (parts.has("header_text") && parts.has("media")) {
            throw ApiError.malformed(path + " must have header_text or media, not both");
        }
        requireMore(path, parts, List.of("body", "footer", "header_text", "media", "actions"));
        buttons(path, parts, 10);
    }

    private static void requireMore(String path, Parts parts, List<String> names) {
        if (names.stream().filter(parts::has).count() < 2) {
            throw ApiError.malformed(path + " must have at least two of " + String.join(", ", names));
        }
    }

    private static void carousel(String path, Parts parts, Map<String, @Nullable Object> members) {
        List<Object> cards = new ArrayList<>();
        List<String> first = null;
        for (Parts card : parts.objects("cards")) {
            String at = path + ".cards[" + cards.size() + "]";
            int length = cardText(card);
            if (length > MOST_CARD_TEXT) {
                throw ShapeReader.tooLong(
                        at, "has " + length + " characters in title and body and", "at most " + MOST_CARD_TEXT);
            }
            List<String> kinds = card.kinds("actions");
            if (first != null && !first.equals(kinds)) {
                throw ShapeReader.wrong(at + ".actions", kinds, first + ", as on the first card");
            }
            first = kinds;
            cards.add(card.withNumberedReplies());
        }
        members.put("cards", cards);
    }

    /** How many characters the title and the body of {@code card} have together. */
    static int cardText(Parts card) {
        String text = card.textOr("title", "") + card.textOr("body", "");
        return text.codePointCount(0, text.length());
    }

    private static void catalog(String path, Parts parts) {
        String dynamic = parts.text("dynamic_items");
        if (dynamic != null
                && (Placeholders.keys(dynamic).size() != 1
                        || !Placeholders.masked(dynamic, "").isEmpty())) {
            throw ShapeReader.wrong(path + ".dynamic_items", dynamic, "exactly one variable, such as {{products}}");
        }
        boolean several = dynamic != null || parts.objects("items").size() > 1;
        if (several && !parts.has("title")) {
            throw ApiError.malformed(path + ".title is required where there is more than one item");
        }
    }

    private static void flows(String path, Parts parts) {
        List<Parts> pages = parts.objects("pages");
        Set<String> ids = new LinkedHashSet<>();
        for (Parts page : pages) {
            if (!ids.add(page.textOr("id", ""))) {
                throw ShapeReader.wrong(path + ".pages", page.textOr("id", ""), "pages of different ids");
            }
        }
        for (int i = 0; i < pages.size(); i++) {
            String at = path + ".pages[" + i + "]";
            String next = pages.get(i).text("next_page_id");
            if (i == pages.size() - 1 && next != null) {
                throw ShapeReader.wrong(at + ".next_page_id", next, "null on the last page");
            }
            if (i < pages.size() - 1 && (next == null || !ids.contains(next))) {
                throw ShapeReader.wrong(at + ".next_page_id", String.valueOf(next), "the id of a page: " + ids);
            }
            layout(at, pages.get(i).objects("layout"));
        }
    }

    private static void layout(String path, List<Parts> layout) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < layout.size(); i++) {
            String at = path + ".layout[" + i + "]";
            String options = layout.get(i).text("options");
            if (options != null && !isArray(options)) {
                throw ShapeReader.wrong(
                        at + ".options", options, "the text of a JSON array of objects with id and title");
            }
            String name = layout.get(i).text("name");
            if (name != null && !names.add(name)) {
                throw ShapeReader.wrong(at + ".name", name, "unlike that of other components of the page");
            }
        }
    }

    private static boolean isArray(String text) {
        return !array("options", text).isEmpty() || text.matches("\\s*\\[\\s*]\\s*");
    }

    /** The objects in the JSON array {@code text}; none if it is anything else. */
    static List<Parts> array(String name, String text) {
        try {
            Map<String, @Nullable Object> object = OPTIONS.require(Parameters.builder()
                    .add(OPTIONS.name(), "{\"options\":" + text + "}")
                    .build());
            return object.size() == 1 ? new Parts(object).objects("options") : List.of();
        } catch (ApiError broken) {
            return List.of();
        }
    }

    private static void authentication(Map<String, @Nullable Object> members) {
        // Whatever was sent: WhatsApp has words of its own for it.
        members.put("body", "{{1}}");
        members.putIfAbsent("add_security_recommendation", true);
    }
}
