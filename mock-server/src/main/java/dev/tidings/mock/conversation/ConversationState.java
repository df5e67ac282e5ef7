package dev.tidings.mock.conversation;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How alive a conversation is. */
public enum ConversationState {
    /** Being made: nothing can be done with it yet. */
    INITIALIZING,
    /** In use. */
    ACTIVE,
    /** Idle: the next message wakes it. */
    INACTIVE,
    /** Over for good. */
    CLOSED;

    /** What brings a conversation from one state to another, as applications are told. */
    public enum Reason {
        /** Somebody asked for it. */
        API,
        /** Nothing was said for long enough. */
        TIMER,
        /** A message came, or what was being made is ready. */
        EVENT
    }

    /** All ways there are; there is no other. */
    private static final Map<ConversationState, Map<ConversationState, Set<Reason>>> WAYS = ways();

    private static Map<ConversationState, Map<ConversationState, Set<Reason>>> ways() {
        Map<ConversationState, Map<ConversationState, Set<Reason>>> ways = new EnumMap<>(ConversationState.class);
        ways.put(INITIALIZING, Map.of(ACTIVE, Set.of(Reason.EVENT)));
        ways.put(ACTIVE, Map.of(INACTIVE, Set.of(Reason.API, Reason.TIMER), CLOSED, Set.of(Reason.API, Reason.TIMER)));
        ways.put(INACTIVE, Map.of(ACTIVE, Set.of(Reason.API, Reason.EVENT), CLOSED, Set.of(Reason.API, Reason.TIMER)));
        ways.put(CLOSED, Map.of());
        return ways;
    }

    /** Whether {@code reason} brings a conversation from this state to {@code next}. */
    public boolean leadsTo(ConversationState next, Reason reason) {
        return WAYS.getOrDefault(this, Map.of()).getOrDefault(next, Set.of()).contains(reason);
    }

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
