package dev.tidings.mock.conversation;

import org.jspecify.annotations.Nullable;

/** How much somebody has not read yet: known to whoever keeps the messages. */
@FunctionalInterface
public interface Unread {
    /** How many messages {@code participant} has not read; null until it is told what it has read. */
    @Nullable
    Integer count(Participant participant);
}
