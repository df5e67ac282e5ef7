package dev.tidings.mock.chatclient;

import dev.tidings.mock.chat.User;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is in a conversation.
 *
 * @param user who it is in the chat service
 * @param conversation the conversation
 * @param participant who it is there; null if it does not take part
 */
record Standing(
        User user, Conversation conversation, @Nullable Participant participant) {
    /** Whether {@code other} is the same person. */
    boolean is(@Nullable Participant other) {
        return other != null && user.identity().equals(other.identity());
    }
}
