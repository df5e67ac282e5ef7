package dev.tidings.messaging.content.type;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.JsonText;
import dev.tidings.core.value.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Products of a catalog; on WhatsApp only. */
public final class CatalogContent extends Content {
    /** Its name on the wire. */
    public static final String TYPE = "twilio/catalog";

    CatalogContent(Map<String, Object> members) {
        super(TYPE, members);
    }

    /** The text {@code body}, at most 1,024 characters, about the catalog {@code id}. */
    public static CatalogContent of(String id, String body) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", needed(TYPE, "id", id));
        members.put("body", limited(TYPE, "body", body, 1_024));
        return new CatalogContent(members);
    }

    /** The same with one more product, of at most 30: its id has at most 100 characters, the title of its section 24. */
    public CatalogContent item(String id, String sectionTitle) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", needed(TYPE, "items.id", id, 100));
        members.put("section_title", limited(TYPE, "items.section_title", sectionTitle, 24));
        return item(members);
    }

    /** The same with one more product, as on the wire. */
    public CatalogContent item(Map<String, Object> item) {
        return new CatalogContent(adding("items", item));
    }

    /** The same with this title, at most 60 characters; many products need one. */
    public CatalogContent title(String title) {
        return new CatalogContent(with("title", limited(TYPE, "title", title, 60)));
    }

    /** The same with this line below. */
    public CatalogContent subtitle(String subtitle) {
        return new CatalogContent(with("subtitle", limited(TYPE, "subtitle", subtitle, 1024)));
    }

    /** The same with the picture of this product. */
    public CatalogContent thumbnailItemId(String thumbnailItemId) {
        return new CatalogContent(with("thumbnail_item_id", thumbnailItemId));
    }

    /** The same with products that come with the message: exactly one placeholder, such as {@code {{products}}}. */
    public CatalogContent dynamicItems(String dynamicItems) {
        return new CatalogContent(with("dynamic_items", dynamicItems));
    }

    /** The catalog. */
    public Optional<String> id() {
        return text("id");
    }

    /** The title. */
    public Optional<String> title() {
        return text("title");
    }

    /** The line below. */
    public Optional<String> subtitle() {
        return text("subtitle");
    }

    /** The products, as on the wire. */
    public List<Map<String, Object>> items() {
        return objects("items");
    }

    /** What stands for products that come with the message, or these as JSON once the place is filled in. */
    public Optional<String> dynamicItems() {
        return text("dynamic_items");
    }

    /** The products that are shown: its own, then those that came with the message; empty if it is all of the catalog. */
    public List<Map<String, Object>> products() {
        List<Map<String, Object>> all = new ArrayList<>(items());
        dynamicItems().ifPresent(given -> all.addAll(new Given(given).products()));
        return List.copyOf(all);
    }

    /** The JSON text of an array of products. */
    private static final class Given extends JsonObject {
        Given(String array) {
            super(JsonText.object(("{\"given\":" + array + '}').getBytes(StandardCharsets.UTF_8))
                    .orElse(Map.of()));
        }

        /** None if it is anything else. */
        List<Map<String, Object>> products() {
            return members().size() == 1 ? objects("given") : List.of();
        }
    }

    @Override
    public void check() {
        requireSome("items", 0, 30);
        dynamicItems()
                .filter(given -> !given.matches("\\{\\{ *[A-Za-z0-9]{1,16} *}}"))
                .ifPresent(given -> {
                    throw Check.refused(TYPE + ".dynamic_items is '" + given
                            + "': it must be exactly one placeholder, such as {{products}}");
                });
        if ((items().size() > 1 || dynamicItems().isPresent()) && title().isEmpty()) {
            throw Check.refused(TYPE + " has several items and no title: it needs one");
        }
    }
}
