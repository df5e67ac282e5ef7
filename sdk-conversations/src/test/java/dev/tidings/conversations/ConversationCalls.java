package dev.tidings.conversations;

import static dev.tidings.conversations.Specs.CONVERSATIONS;
import static dev.tidings.core.testkit.Wire.named;

import dev.tidings.conversations.conversation.ConversationParams;
import dev.tidings.conversations.conversation.ConversationSid;
import dev.tidings.conversations.conversation.ConversationState;
import dev.tidings.conversations.conversation.ParticipantParams;
import dev.tidings.conversations.conversation.ParticipantSid;
import dev.tidings.core.testkit.Call;
import dev.tidings.core.value.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Conversations and those who take part, with all that can be said of them. */
final class ConversationCalls {
    private static final Instant CREATED = Instant.parse("2026-11-01T02:03:04Z");
    private static final Instant UPDATED = Instant.parse("2026-11-02T02:03:04Z");

    private ConversationCalls() {}

    static Stream<List<Call<ConversationsClient, AsyncConversationsClient>>> conversations(Family f) {
        return Stream.of(conversationsCreated(f), groupsCreated(f), conversationsRead(f), conversationsChanged(f));
    }

    static Stream<List<Call<ConversationsClient, AsyncConversationsClient>>> participants(Family f) {
        return Stream.of(participantsCreated(f), participantsRead(f), participantsChanged(f), participantsRemoved(f));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> conversationsCreated(Family f) {
        return List.of(
                CONVERSATIONS
                        .call(f.operation("CreateConversation"), f.root() + "/Conversations")
                        .says(
                                "FriendlyName=Trip&UniqueName=trip&MessagingServiceSid=" + Sids.MESSAGING
                                        + "&Attributes={\"a\": 1}&State=inactive&Timers.Inactive=PT1M&Timers.Closed=PT24H&Bindings.Email.Address=trip@example.com&Bindings.Email.Name=Trip&DateCreated=2026-11-01T02:03:04Z&DateUpdated=2026-11-02T02:03:04Z")
                        .answers(named(Sids.CONVERSATION))
                        .by(
                                (m, o) -> f.conversations(m).with(o).create(ConversationCalls::everything),
                                (m, o) -> f.conversations(m).with(o).create(ConversationCalls::everything)),
                CONVERSATIONS
                        .call(f.operation("CreateConversation"), f.root() + "/Conversations")
                        .named("bare")
                        .answers(named(Sids.CONVERSATION))
                        .by(
                                (m, o) -> f.conversations(m)
                                        .with(o)
                                        .create(ConversationParams.builder().build()),
                                (m, o) -> f.conversations(m)
                                        .with(o)
                                        .create(ConversationParams.builder().build())));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> groupsCreated(Family f) {
        return List.of(CONVERSATIONS
                .call(f.operation("CreateConversationWithParticipants"), f.root() + "/ConversationWithParticipants")
                .says("FriendlyName=Trip&UniqueName=trip&MessagingServiceSid=" + Sids.MESSAGING
                        + "&Attributes={\"a\": 1}&State=inactive&Timers.Inactive=PT1M&Timers.Closed=PT24H&Bindings.Email.Address=trip@example.com&Bindings.Email.Name=Trip&DateCreated=2026-11-01T02:03:04Z&DateUpdated=2026-11-02T02:03:04Z"
                        + "&Participant={\"identity\":\"ann\",\"messaging_binding\":{\"projected_address\":\"+14155550100\"}}&Participant={\"messaging_binding\":{\"address\":\"+14155550123\"}}&Participant={\"attributes\":\"{}\",\"role_sid\":\""
                        + Sids.ROLE + "\",\"messaging_binding\":{\"address\":\"+14155550124\"}}")
                .answers(named(Sids.CONVERSATION))
                .by(
                        (m, o) -> f.conversations(m)
                                .with(o)
                                .createWithParticipants(
                                        ConversationCalls::everything,
                                        ParticipantParams.of(p ->
                                                p.identity("ann").projectedAddress(PhoneNumber.of("+14155550100"))),
                                        ParticipantParams.of(p -> p.address(PhoneNumber.of("+14155550123"))),
                                        ParticipantParams.of(p -> p.attributes("{}")
                                                .roleSid(Sids.ROLE)
                                                .address("+14155550124"))),
                        (m, o) -> f.conversations(m)
                                .with(o)
                                .createWithParticipants(
                                        ConversationCalls::everything,
                                        ParticipantParams.of(p ->
                                                p.identity("ann").projectedAddress(PhoneNumber.of("+14155550100"))),
                                        ParticipantParams.of(p -> p.address(PhoneNumber.of("+14155550123"))),
                                        ParticipantParams.of(p -> p.attributes("{}")
                                                .roleSid(Sids.ROLE)
                                                .address("+14155550124")))));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> conversationsRead(Family f) {
        return List.of(
                CONVERSATIONS
                        .call(f.operation("FetchConversation"), f.root() + "/Conversations/trip%2017")
                        .answers(named(Sids.CONVERSATION))
                        .by(
                                (m, o) -> f.conversations(m).with(o).fetch("trip 17"),
                                (m, o) -> f.conversations(m).with(o).fetch("trip 17")),
                CONVERSATIONS
                        .call(f.operation("FetchConversation"), f.root() + "/Conversations/" + Sids.CONVERSATION)
                        .named("by SID")
                        .answers(named(Sids.CONVERSATION))
                        .by(
                                (m, o) -> f.conversations(m).with(o).fetch(ConversationSid.of(Sids.CONVERSATION)),
                                (m, o) -> f.conversations(m).with(o).fetch(ConversationSid.of(Sids.CONVERSATION))),
                CONVERSATIONS
                        .call(f.operation("ListConversation"), f.root() + "/Conversations")
                        .says("StartDate=2026-11-01&EndDate=2026-11-02&State=closed&PageSize=7")
                        .lists("conversations")
                        .by(
                                (m, o) -> f.conversations(m)
                                        .with(o)
                                        .list(q -> q.startDate(LocalDate.of(2026, 11, 1))
                                                .endDate(LocalDate.of(2026, 11, 2))
                                                .state(ConversationState.CLOSED)
                                                .pageSize(7)),
                                (m, o) -> f.conversations(m)
                                        .with(o)
                                        .list(q -> q.startDate(LocalDate.of(2026, 11, 1))
                                                .endDate(LocalDate.of(2026, 11, 2))
                                                .state(ConversationState.CLOSED)
                                                .pageSize(7))),
                CONVERSATIONS
                        .call(f.operation("ListConversation"), f.root() + "/Conversations")
                        .named("with an end")
                        .says("PageSize=20")
                        .lists("conversations")
                        .by(
                                (m, o) -> f.conversations(m).with(o).list(q -> q.limit(20)),
                                (m, o) -> f.conversations(m).with(o).list(q -> q.limit(20))),
                CONVERSATIONS
                        .call(f.operation("ListConversation"), f.root() + "/Conversations")
                        .named("bare")
                        .lists("conversations")
                        .by(
                                (m, o) -> f.conversations(m).with(o).list(),
                                (m, o) -> f.conversations(m).with(o).list()));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> conversationsChanged(Family f) {
        return List.of(
                CONVERSATIONS
                        .call(f.operation("UpdateConversation"), f.root() + "/Conversations/trip")
                        .says(
                                "FriendlyName=Trip&UniqueName=trip&MessagingServiceSid=" + Sids.MESSAGING
                                        + "&Attributes={\"a\": 1}&State=inactive&Timers.Inactive=PT1M&Timers.Closed=PT24H&Bindings.Email.Address=trip@example.com&Bindings.Email.Name=Trip&DateCreated=2026-11-01T02:03:04Z&DateUpdated=2026-11-02T02:03:04Z")
                        .answers(named(Sids.CONVERSATION))
                        .by(
                                (m, o) -> f.conversations(m).with(o).update("trip", ConversationCalls::everything),
                                (m, o) -> f.conversations(m).with(o).update("trip", ConversationCalls::everything)),
                CONVERSATIONS
                        .call(f.operation("UpdateConversation"), f.root() + "/Conversations/" + Sids.CONVERSATION)
                        .named("by SID")
                        .says("State=closed")
                        .answers(named(Sids.CONVERSATION))
                        .by(
                                (m, o) -> f.conversations(m)
                                        .with(o)
                                        .update(
                                                ConversationSid.of(Sids.CONVERSATION),
                                                ConversationParams.builder()
                                                        .state(ConversationState.CLOSED)
                                                        .build()),
                                (m, o) -> f.conversations(m)
                                        .with(o)
                                        .update(
                                                ConversationSid.of(Sids.CONVERSATION),
                                                ConversationParams.builder()
                                                        .state(ConversationState.CLOSED)
                                                        .build())),
                CONVERSATIONS
                        .call(f.operation("DeleteConversation"), f.root() + "/Conversations/trip")
                        .doing(
                                (m, o) -> f.conversations(m).with(o).delete("trip"),
                                (m, o) -> f.conversations(m).with(o).delete("trip")),
                CONVERSATIONS
                        .call(f.operation("DeleteConversation"), f.root() + "/Conversations/" + Sids.CONVERSATION)
                        .named("by SID")
                        .doing(
                                (m, o) -> f.conversations(m).with(o).delete(ConversationSid.of(Sids.CONVERSATION)),
                                (m, o) -> f.conversations(m).with(o).delete(ConversationSid.of(Sids.CONVERSATION))));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> participantsCreated(Family f) {
        return List.of(
                CONVERSATIONS
                        .call(
                                f.operation("CreateConversationParticipant"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Participants")
                        .says(
                                "MessagingBinding.Address=whatsapp:+14155550123&MessagingBinding.ProxyAddress=whatsapp:+14155550100&MessagingBinding.ProjectedAddress=+14155550101&Attributes={}&RoleSid="
                                        + Sids.ROLE
                                        + "&DateCreated=2026-11-01T02:03:04Z&DateUpdated=2026-11-02T02:03:04Z")
                        .answers(named(Sids.PARTICIPANT))
                        .by(
                                (m, o) -> f.participants(m)
                                        .with(o)
                                        .create(p -> p.address("whatsapp:+14155550123")
                                                .proxyAddress("whatsapp:+14155550100")
                                                .projectedAddress("+14155550101")
                                                .attributes("{}")
                                                .roleSid(Sids.ROLE)
                                                .dateCreated(CREATED)
                                                .dateUpdated(UPDATED)),
                                (m, o) -> f.participants(m)
                                        .with(o)
                                        .create(p -> p.address("whatsapp:+14155550123")
                                                .proxyAddress("whatsapp:+14155550100")
                                                .projectedAddress("+14155550101")
                                                .attributes("{}")
                                                .roleSid(Sids.ROLE)
                                                .dateCreated(CREATED)
                                                .dateUpdated(UPDATED))),
                CONVERSATIONS
                        .call(
                                f.operation("CreateConversationParticipant"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Participants")
                        .named("of the chat")
                        .says("Identity=ann")
                        .answers(named(Sids.PARTICIPANT))
                        .by(
                                (m, o) -> f.participants(m).with(o).create(p -> p.identity("ann")),
                                (m, o) -> f.participants(m).with(o).create(p -> p.identity("ann"))));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> participantsRead(Family f) {
        return List.of(
                CONVERSATIONS
                        .call(
                                f.operation("FetchConversationParticipant"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Participants" + "/ann")
                        .answers(named(Sids.PARTICIPANT))
                        .by(
                                (m, o) -> f.participants(m).with(o).fetch("ann"),
                                (m, o) -> f.participants(m).with(o).fetch("ann")),
                CONVERSATIONS
                        .call(
                                f.operation("FetchConversationParticipant"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Participants" + "/"
                                        + Sids.PARTICIPANT)
                        .named("by SID")
                        .answers(named(Sids.PARTICIPANT))
                        .by(
                                (m, o) -> f.participants(m).with(o).fetch(ParticipantSid.of(Sids.PARTICIPANT)),
                                (m, o) -> f.participants(m).with(o).fetch(ParticipantSid.of(Sids.PARTICIPANT))),
                CONVERSATIONS
                        .call(
                                f.operation("ListConversationParticipant"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Participants")
                        .says("PageSize=7")
                        .lists("participants")
                        .by(
                                (m, o) -> f.participants(m).with(o).list(q -> q.pageSize(7)),
                                (m, o) -> f.participants(m).with(o).list(q -> q.pageSize(7))));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> participantsChanged(Family f) {
        return List.of(
                CONVERSATIONS
                        .call(
                                f.operation("UpdateConversationParticipant"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Participants" + "/"
                                        + Sids.PARTICIPANT)
                        .says(
                                "Identity=ann&MessagingBinding.ProxyAddress=null&MessagingBinding.ProjectedAddress=null&Attributes={\"a\":1}&RoleSid="
                                        + Sids.ROLE
                                        + "&LastReadMessageIndex=3&LastReadTimestamp=2026-11-01T02:03:04Z&DateCreated=2026-11-01T02:03:04Z&DateUpdated=2026-11-02T02:03:04Z")
                        .answers(named(Sids.PARTICIPANT))
                        .by(
                                (m, o) -> f.participants(m)
                                        .with(o)
                                        .update(
                                                ParticipantSid.of(Sids.PARTICIPANT),
                                                ParticipantParams.of(p -> p.identity("ann")
                                                        .withoutProxyAddress()
                                                        .withoutProjectedAddress()
                                                        .attributes(Map.of("a", 1))
                                                        .roleSid(Sids.ROLE)
                                                        .lastReadMessageIndex(3)
                                                        .lastReadTimestamp(CREATED)
                                                        .dateCreated(CREATED)
                                                        .dateUpdated(UPDATED))),
                                (m, o) -> f.participants(m)
                                        .with(o)
                                        .update(
                                                ParticipantSid.of(Sids.PARTICIPANT),
                                                ParticipantParams.of(p -> p.identity("ann")
                                                        .withoutProxyAddress()
                                                        .withoutProjectedAddress()
                                                        .attributes(Map.of("a", 1))
                                                        .roleSid(Sids.ROLE)
                                                        .lastReadMessageIndex(3)
                                                        .lastReadTimestamp(CREATED)
                                                        .dateCreated(CREATED)
                                                        .dateUpdated(UPDATED)))),
                CONVERSATIONS
                        .call(
                                f.operation("UpdateConversationParticipant"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Participants" + "/ann")
                        .named("by identity")
                        .says("MessagingBinding.ProxyAddress=+14155550100")
                        .answers(named(Sids.PARTICIPANT))
                        .by(
                                (m, o) -> f.participants(m)
                                        .with(o)
                                        .update("ann", p -> p.proxyAddress(PhoneNumber.of("+14155550100"))),
                                (m, o) -> f.participants(m)
                                        .with(o)
                                        .update("ann", p -> p.proxyAddress(PhoneNumber.of("+14155550100")))));
    }

    private static List<Call<ConversationsClient, AsyncConversationsClient>> participantsRemoved(Family f) {
        return List.of(
                CONVERSATIONS
                        .call(
                                f.operation("DeleteConversationParticipant"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Participants" + "/ann")
                        .doing(
                                (m, o) -> f.participants(m).with(o).delete("ann"),
                                (m, o) -> f.participants(m).with(o).delete("ann")),
                CONVERSATIONS
                        .call(
                                f.operation("DeleteConversationParticipant"),
                                f.root() + "/Conversations/" + Sids.CONVERSATION + "/Participants" + "/"
                                        + Sids.PARTICIPANT)
                        .named("by SID")
                        .doing(
                                (m, o) -> f.participants(m).with(o).delete(ParticipantSid.of(Sids.PARTICIPANT)),
                                (m, o) -> f.participants(m).with(o).delete(ParticipantSid.of(Sids.PARTICIPANT))));
    }

    private static ConversationParams.Builder everything(ConversationParams.Builder conversation) {
        return conversation
                .friendlyName("Trip")
                .uniqueName("trip")
                .messagingServiceSid(Sids.MESSAGING)
                .attributes("{\"a\": 1}")
                .state(ConversationState.INACTIVE)
                .timersInactive(Duration.ofMinutes(1))
                .timersClosed(Duration.ofDays(1))
                .bindingsEmailAddress("trip@example.com")
                .bindingsEmailName("Trip")
                .dateCreated(CREATED)
                .dateUpdated(UPDATED);
    }
}
