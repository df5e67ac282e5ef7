package dev.tidings.messaging.content.type;

import dev.tidings.core.value.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One page of a form. */
public final class FlowPage extends JsonObject {
    private FlowPage(Map<String, Object> members) {
        super(members);
    }

    /** The page of these members on the wire. */
    public static FlowPage of(Map<String, Object> members) {
        return new FlowPage(members);
    }

    /** The page {@code id}, at most 20 characters, with nothing on it as yet. */
    public static FlowPage of(String id, String title) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", Content.needed(FlowContent.TYPE, "pages.id", id, 20));
        members.put("title", Content.needed(FlowContent.TYPE, "pages.title", title));
        return new FlowPage(members);
    }

    /** The same, followed by this page; the last one is followed by none. */
    public FlowPage nextPageId(String id) {
        return with("next_page_id", id);
    }

    /** The same with this line below its title. */
    public FlowPage subtitle(String subtitle) {
        return with("subtitle", subtitle);
    }

    /**
     * The same with one more component.
     *
     * @param type such as {@code SHORT_TEXT}, {@code SINGLE_SELECT}, {@code DATE_PICKER}, {@code TEXT_BODY}
     * @param label what it is called, or says
     */
    public FlowPage component(String type, String label) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type);
        members.put("label", label);
        return component(members);
    }

    /** The same with one more component, as on the wire. */
    public FlowPage component(Map<String, Object> component) {
        List<Object> all = new ArrayList<>(layout());
        all.add(component);
        return with("layout", all);
    }

    /** Its id. */
    public Optional<String> id() {
        return text("id");
    }

    /** Its title. */
    public Optional<String> title() {
        return text("title");
    }

    /** The page behind it. */
    public Optional<String> nextPageId() {
        return text("next_page_id");
    }

    /** Its components, as on the wire. */
    public List<Map<String, Object>> layout() {
        return objects("layout");
    }

    private FlowPage with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members());
        more.put(name, value);
        return new FlowPage(more);
    }
}
