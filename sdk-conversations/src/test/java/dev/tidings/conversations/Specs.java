package dev.tidings.conversations;

import dev.tidings.core.testkit.Spec;

/** The part of the API that this module calls: all of Conversations. */
final class Specs {
    private static final Spec.Clients<ConversationsClient, AsyncConversationsClient> CLIENTS =
            new Spec.Clients<>(ConversationsClient::create, AsyncConversationsClient::create);

    static final Spec<ConversationsClient, AsyncConversationsClient> CONVERSATIONS =
            CLIENTS.of("", "conversations_v1", "conversations", "/v1/.*");

    private Specs() {}
}
