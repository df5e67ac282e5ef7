package dev.tidings.conversations;

import static dev.tidings.conversations.Specs.CONVERSATIONS;
import static dev.tidings.core.testkit.Wire.named;

import dev.tidings.conversations.message.MessageSid;
import dev.tidings.core.testkit.Call;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Messages and receipts, with all that can be said of them. */
final class MessageCalls {
    private static final Instant CREATED = Instant.parse("2026-11-01T02:03:04Z");
    private static final Instant UPDATED = Instant.parse("2026-11-02T02:03:04Z");

    private MessageCalls() {}

    static Stream<List<Call<ConversationsClient, AsyncConversationsClient>>> messages(Family f) {
        return Stream.of(messagesCreated(f), messagesRead(f), messagesChanged(f), receiptsRead(f));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> messagesCreated(Family f) {
        return List.of(
                CONVERSATIONS
                        .call(
                                f.operation("CreateConversationMessage"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Messages")
                        .says(
                                "Author=ann&Body=Hi&Subject=Trip&Attributes={}&MediaSid=" + Sids.MEDIA + "&ContentSid="
                                        + Sids.CONTENT
                                        + "&ContentVariables={\"1\":\"a\",\"2\":\"b\"}&DateCreated=2026-11-01T02:03:04Z&DateUpdated=2026-11-02T02:03:04Z")
                        .answers(named(Sids.MESSAGE))
                        .by(
                                (m, o) -> f.messages(m)
                                        .with(o)
                                        .create(c -> c.author("ann")
                                                .body("Hi")
                                                .subject("Trip")
                                                .attributes("{}")
                                                .mediaSid(Sids.MEDIA)
                                                .contentSid(Sids.CONTENT)
                                                .contentVariables(Map.of("2", "b", "1", "a"))
                                                .dateCreated(CREATED)
                                                .dateUpdated(UPDATED)),
                                (m, o) -> f.messages(m)
                                        .with(o)
                                        .create(c -> c.author("ann")
                                                .body("Hi")
                                                .subject("Trip")
                                                .attributes("{}")
                                                .mediaSid(Sids.MEDIA)
                                                .contentSid(Sids.CONTENT)
                                                .contentVariables(Map.of("2", "b", "1", "a"))
                                                .dateCreated(CREATED)
                                                .dateUpdated(UPDATED))),
                CONVERSATIONS
                        .call(
                                f.operation("CreateConversationMessage"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Messages")
                        .named("in short")
                        .says("Author=ann&Body=Hi")
                        .answers(named(Sids.MESSAGE))
                        .by(
                                (m, o) -> f.messages(m).with(o).create("ann", "Hi"),
                                (m, o) -> f.messages(m).with(o).create("ann", "Hi")));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> messagesRead(Family f) {
        return List.of(
                CONVERSATIONS
                        .call(
                                f.operation("FetchConversationMessage"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Messages" + "/" + Sids.MESSAGE)
                        .answers(named(Sids.MESSAGE))
                        .by(
                                (m, o) -> f.messages(m).with(o).fetch(Sids.MESSAGE),
                                (m, o) -> f.messages(m).with(o).fetch(Sids.MESSAGE)),
                CONVERSATIONS
                        .call(
                                f.operation("ListConversationMessage"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Messages")
                        .says("Order=desc&PageSize=7")
                        .lists("messages")
                        .by(
                                (m, o) -> f.messages(m)
                                        .with(o)
                                        .list(q -> q.newestFirst().pageSize(7)),
                                (m, o) -> f.messages(m)
                                        .with(o)
                                        .list(q -> q.newestFirst().pageSize(7))),
                CONVERSATIONS
                        .call(
                                f.operation("ListConversationMessage"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Messages")
                        .named("oldest first")
                        .says("Order=asc")
                        .lists("messages")
                        .by(
                                (m, o) -> f.messages(m).with(o).list(q -> q.oldestFirst()),
                                (m, o) -> f.messages(m).with(o).list(q -> q.oldestFirst())));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> messagesChanged(Family f) {
        return List.of(
                CONVERSATIONS
                        .call(
                                f.operation("UpdateConversationMessage"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Messages" + "/" + Sids.MESSAGE)
                        .says(
                                "Author=bob&Body=Ho&Subject=Trip&Attributes=[]&DateCreated=2026-11-01T02:03:04Z&DateUpdated=2026-11-02T02:03:04Z")
                        .answers(named(Sids.MESSAGE))
                        .by(
                                (m, o) -> f.messages(m)
                                        .with(o)
                                        .update(
                                                Sids.MESSAGE,
                                                c -> c.author("bob")
                                                        .body("Ho")
                                                        .subject("Trip")
                                                        .attributes("[]")
                                                        .dateCreated(CREATED)
                                                        .dateUpdated(UPDATED)),
                                (m, o) -> f.messages(m)
                                        .with(o)
                                        .update(
                                                Sids.MESSAGE,
                                                c -> c.author("bob")
                                                        .body("Ho")
                                                        .subject("Trip")
                                                        .attributes("[]")
                                                        .dateCreated(CREATED)
                                                        .dateUpdated(UPDATED))),
                CONVERSATIONS
                        .call(
                                f.operation("DeleteConversationMessage"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Messages" + "/" + Sids.MESSAGE)
                        .doing(
                                (m, o) -> f.messages(m).with(o).delete(Sids.MESSAGE),
                                (m, o) -> f.messages(m).with(o).delete(Sids.MESSAGE)));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> receiptsRead(Family f) {
        return List.of(
                CONVERSATIONS
                        .call(
                                f.operation("ListConversationMessageReceipt"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Messages" + "/" + Sids.MESSAGE
                                        + "/Receipts")
                        .says("PageSize=7")
                        .lists("delivery_receipts")
                        .by(
                                (m, o) ->
                                        f.messages(m).with(o).receipts(MessageSid.of(Sids.MESSAGE), q -> q.pageSize(7)),
                                (m, o) -> f.messages(m)
                                        .with(o)
                                        .receipts(MessageSid.of(Sids.MESSAGE), q -> q.pageSize(7))),
                CONVERSATIONS
                        .call(
                                f.operation("FetchConversationMessageReceipt"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Messages" + "/" + Sids.MESSAGE
                                        + "/Receipts/" + Sids.RECEIPT)
                        .answers(named(Sids.RECEIPT))
                        .by(
                                (m, o) -> f.messages(m).with(o).receipt(Sids.MESSAGE, Sids.RECEIPT),
                                (m, o) -> f.messages(m).with(o).receipt(Sids.MESSAGE, Sids.RECEIPT)));
    }
}
