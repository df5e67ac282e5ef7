package dev.tidings.messaging.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import dev.tidings.messaging.content.type.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms that a template has. */
public final class ContentTypes extends JsonObject {
    private ContentTypes(Map<String, Object> members) {
        super(members);
    }

    /** The forms of these members, each by its type. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ContentTypes of(Map<String, Object> members) {
        return new ContentTypes(members);
    }

    /** All of them, in their order. */
    public List<Content> all() {
        List<Content> all = new ArrayList<>();
        members().forEach((type, value) -> {
            if (value != null) {
                all.add(Content.of(type, object(type)));
            }
        });
        return List.copyOf(all);
    }

    /** The one of this class, such as {@code TextContent}. */
    public <C extends Content> Optional<C> find(Class<C> type) {
        return all().stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
