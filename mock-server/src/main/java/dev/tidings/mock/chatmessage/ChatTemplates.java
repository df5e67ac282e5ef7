package dev.tidings.mock.chatmessage;

import dev.tidings.mock.wire.ApiError;
import org.jspecify.annotations.Nullable;

/** The templates that something can be said with in a conversation. */
@FunctionalInterface
interface ChatTemplates {
    /** None. */
    ChatTemplates NONE = (accountSid, content) -> {
        throw ApiError.badRequest(50526, "ContentSid " + content.sid() + " is no template of account " + accountSid);
    };

    /**
     * What somebody in the chat reads of {@code content}; null if there is nothing to read in it.
     *
     * @throws ApiError 50526 to 50529 or 50540 to 50542 if it cannot be said
     */
    @Nullable
    String text(String accountSid, ChatDraft.Content content);
}
