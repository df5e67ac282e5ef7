package dev.tidings.mock.chatmessage;

import dev.tidings.mock.wire.ApiError;

/** The templates that something can be said with in a conversation. */
@FunctionalInterface
interface ChatTemplates {
    /** None. */
    ChatTemplates NONE = (accountSid, content) -> {
        throw ApiError.badRequest(50526, "ContentSid " + content.sid() + " is no template of account " + accountSid);
    };

    /**
     * What somebody in the chat sees of {@code content}.
     *
     * @throws ApiError 50526 to 50529 or 50540 to 50542 if it cannot be said
     */
    String text(String accountSid, ChatDraft.Content content);
}
