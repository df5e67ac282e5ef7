package dev.tidings.mock.conversation;

import org.jspecify.annotations.Nullable;

/** How much of a conversation has been read: known to whoever keeps its messages. */
public interface Unread {
    /** How many messages {@code participant} has not read; null until it is told what it has read. */
    @Nullable
    Integer count(Participant participant);

    /**
     * Whether somebody can have read up to {@code index}.
     *
     * @throws dev.tidings.mock.wire.ApiError 50406 if nothing was said there yet
     */
    void requireIndex(String conversationSid, int index);
}
