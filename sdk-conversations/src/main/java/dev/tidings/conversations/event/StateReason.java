package dev.tidings.conversations.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Why a conversation is in another state. */
public final class StateReason extends OpenEnum<StateReason.Known> {
    private static final Words<StateReason> WORDS = new Words<>();

    /** A call has set it. */
    public static final StateReason API = WORDS.add(new StateReason("API", Known.API));

    /** Its time was up. */
    public static final StateReason TIMER = WORDS.add(new StateReason("TIMER", Known.TIMER));

    /** A message woke it. */
    public static final StateReason EVENT = WORDS.add(new StateReason("EVENT", Known.EVENT));

    /** The known words, to switch over. */
    public enum Known {
        API,
        TIMER,
        EVENT,
        OTHER
    }

    private StateReason(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static StateReason of(String text) {
        StateReason known = WORDS.find(text);
        return known != null ? known : new StateReason(text, Known.OTHER);
    }
}
