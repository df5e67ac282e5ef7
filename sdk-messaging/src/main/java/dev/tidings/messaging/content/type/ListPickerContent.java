package dev.tidings.messaging.content.type;

import dev.tidings.core.value.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text with a list to choose from; on WhatsApp, while its user is in touch. */
public final class ListPickerContent extends Content {
    /** Its name on the wire. */
    public static final String TYPE = "twilio/list-picker";

    ListPickerContent(Map<String, Object> members) {
        super(TYPE, members);
    }

    /** An item of the list. */
    public static final class Item extends JsonObject {
        private Item(Map<String, Object> members) {
            super(members);
        }

        /** What it is called. */
        public String item() {
            return text("item").orElse("");
        }

        /** What the application is told when it is chosen. */
        public String id() {
            return text("id").orElse("");
        }

        /** More about it. */
        public Optional<String> description() {
            return text("description");
        }
    }

    /** The text {@code body}, at most 1,024 characters, and what the button that opens the list is called. */
    public static ListPickerContent of(String body, String button) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("body", needed(TYPE, "body", body, 1_024));
        members.put("button", needed(TYPE, "button", button, 20));
        return new ListPickerContent(members);
    }

    /** The same with one more item, of at most 10: item has at most 24 characters, id 200, description 72. */
    public ListPickerContent item(String item, String id, String description) {
        Map<String, Object> members = item(item, id, new LinkedHashMap<>());
        members.put("description", limited(TYPE, "items.description", description, 72));
        return new ListPickerContent(adding("items", members));
    }

    /** The same with one more item without a description, of at most 10: item has at most 24 characters, id 200. */
    public ListPickerContent item(String item, String id) {
        return new ListPickerContent(adding("items", item(item, id, new LinkedHashMap<>())));
    }

    private static Map<String, Object> item(String item, String id, Map<String, Object> members) {
        members.put("item", needed(TYPE, "items.item", item, 24));
        members.put("id", needed(TYPE, "items.id", id, 200));
        return members;
    }

    /** What the button that opens the list is called. */
    public Optional<String> button() {
        return text("button");
    }

    /** The items, in order. */
    public List<Item> items() {
        return objects("items").stream().map(Item::new).toList();
    }

    @Override
    public void check() {
        requireSome("items", 1, 10);
    }
}
