package dev.tidings.conversations;

import dev.tidings.core.testkit.ModularApplicationChecks;

/** An application compiles against this module with what comes to it through the pom: without Immutables, above all. */
class ModularApplicationTest extends ModularApplicationChecks {
    private static final String SHOP = """
            package com.shop;

            import dev.tidings.conversations.ConversationsClient;
            import dev.tidings.conversations.conversation.ConversationParams;
            import dev.tidings.conversations.conversation.ConversationState;
            import dev.tidings.conversations.conversation.ConversationsErrorCode;
            import dev.tidings.conversations.event.ConversationEvent;
            import dev.tidings.conversations.event.MessageChange;
            import dev.tidings.conversations.event.PreEventReply;
            import dev.tidings.core.TidingsClient;
            import dev.tidings.core.error.ConflictException;
            import dev.tidings.core.webhook.WebhookRequest;
            import dev.tidings.core.webhook.WebhookVerifier;
            import java.time.Duration;

            /** Talks to its customers. */
            public final class Shop {
                private Shop() {}

                /** Begins to talk. */
                public static boolean begin(TidingsClient client, String customer) {
                    ConversationsClient conversations = ConversationsClient.create(client);
                    String sid = conversations.conversations()
                            .create(c -> c.friendlyName("Order")
                                    .state(ConversationState.ACTIVE)
                                    .timersInactive(Duration.ofHours(1)))
                            .sid()
                            .toString();
                    try {
                        conversations.participants(sid)
                                .webhookEnabled(true)
                                .create(p -> p.address(customer).proxyAddress("+14155550100"));
                        return true;
                    } catch (ConflictException taken) {
                        return !taken.hasCode(ConversationsErrorCode.BINDING_TAKEN);
                    }
                }

                /** Ends it. */
                public static String end(TidingsClient client, String sid) {
                    ConversationParams closed = ConversationParams.builder().state(ConversationState.CLOSED).build();
                    ConversationsClient.create(client).conversations().update(sid, closed);
                    return closed.toString() + closed.hashCode();
                }

                /** Answers what it is asked. */
                public static PreEventReply answer(WebhookRequest request, WebhookVerifier verifier) {
                    ConversationEvent event = ConversationEvent.verified(request, verifier);
                    return event instanceof MessageChange message && message.body().isBlank()
                            ? PreEventReply.reject()
                            : PreEventReply.accept().author("shop");
                }
            }
            """;

    @Override
    protected String module() {
        return "dev.tidings.conversations";
    }

    @Override
    protected String shop() {
        return SHOP;
    }

    @Override
    protected String mistake() {
        return SHOP.replace("ConversationState.CLOSED", "\"closed\"");
    }
}
