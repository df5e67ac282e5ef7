package dev.tidings.conversations;

import dev.tidings.core.testkit.Call;
import java.util.List;
import java.util.stream.Stream;

/** All calls of all rooms, in both forms. */
final class Calls {
    private Calls() {}

    static Stream<Call<ConversationsClient, AsyncConversationsClient>> all() {
        return Stream.of(
                        of(new Family(false)),
                        of(new Family(true)),
                        Stream.of(WebhookCalls.LEVELS, SetupCalls.SERVICES, SetupCalls.PUSH, SetupCalls.ADDRESSES))
                .flatMap(calls -> calls)
                .flatMap(List::stream);
    }

    private static Stream<List<Call<ConversationsClient, AsyncConversationsClient>>> of(Family family) {
        return Stream.of(
                        ConversationCalls.conversations(family),
                        ConversationCalls.participants(family),
                        MessageCalls.messages(family),
                        UserCalls.users(family),
                        WebhookCalls.webhooks(family))
                .flatMap(calls -> calls);
    }
}
