package dev.tidings.messaging.content.type;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.value.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One card of a carousel. */
public final class CarouselCard extends JsonObject {
    private static final int MOST_TEXT = 160;

    private CarouselCard(Map<String, Object> members) {
        super(members);
    }

    /** The card of these members on the wire. */
    public static CarouselCard of(Map<String, Object> members) {
        return new CarouselCard(members);
    }

    /** A card with this text and the picture or video at {@code media}, without buttons as yet. */
    public static CarouselCard of(String body, String media) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("body", body);
        members.put("media", media);
        return new CarouselCard(members);
    }

    /** The same with this title; with the text it has at most 160 characters. */
    public CarouselCard title(String title) {
        return with("title", title);
    }

    /** The same with one more button, of at most 2: a quick reply, an address or a number, with a title of at most 25 characters. */
    public CarouselCard button(Button button) {
        Content.needed(CarouselContent.TYPE, "cards.actions.title", button.title(), 25);
        List<Object> all = new ArrayList<>(objects("actions"));
        all.add(button.members());
        return with("actions", all);
    }

    /** The title. */
    public Optional<String> title() {
        return text("title");
    }

    /** The text. */
    public String body() {
        return text("body").orElse("");
    }

    /** The address of its picture or video. */
    public Optional<String> media() {
        return text("media");
    }

    /** The buttons, in order. */
    public List<Button> buttons() {
        return objects("actions").stream().map(Button::of).toList();
    }

    List<ButtonType> kinds() {
        return buttons().stream().map(Button::type).toList();
    }

    void check(String path) {
        Content.needed(path, "body", body());
        Content.placed(path, "media", Content.needed(path, "media", media().orElse("")));
        String text = title().orElse("") + body();
        int length = text.codePointCount(0, text.length());
        if (length > MOST_TEXT) {
            throw Check.refused(
                    path + " has " + length + " characters in title and body: it must have at most " + MOST_TEXT);
        }
        int size = buttons().size();
        if (size < 1 || size > 2) {
            throw Check.refused(path + ".actions has " + size + ": it must have from 1 to 2");
        }
    }

    private CarouselCard with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members());
        more.put(name, value);
        return new CarouselCard(more);
    }
}
