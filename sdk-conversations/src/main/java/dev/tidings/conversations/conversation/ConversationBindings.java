package dev.tidings.conversations.conversation;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.util.Map;
import java.util.Optional;

/** How a conversation is seen in e-mail; empty where it is not. */
public final class ConversationBindings extends JsonObject {
    private ConversationBindings(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ConversationBindings of(Map<String, Object> members) {
        return new ConversationBindings(members);
    }

    /** The address that participants see. */
    public Optional<String> emailAddress() {
        return Optional.ofNullable(object("email").get("projected_address")).map(Object::toString);
    }

    /** The name that participants see. */
    public Optional<String> emailName() {
        return Optional.ofNullable(object("email").get("name")).map(Object::toString);
    }
}
