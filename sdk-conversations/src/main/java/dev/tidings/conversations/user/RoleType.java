package dev.tidings.conversations.user;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Where a role counts. */
public final class RoleType extends OpenEnum<RoleType.Known> {
    private static final Words<RoleType> WORDS = new Words<>();

    /** In a conversation. */
    public static final RoleType CONVERSATION = WORDS.add(new RoleType("conversation", Known.CONVERSATION));

    /** In a whole service. */
    public static final RoleType SERVICE = WORDS.add(new RoleType("service", Known.SERVICE));

    /** The known words, to switch over. */
    public enum Known {
        CONVERSATION,
        SERVICE,
        OTHER
    }

    private RoleType(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static RoleType of(String text) {
        RoleType known = WORDS.find(text);
        return known != null ? known : new RoleType(text, Known.OTHER);
    }
}
