package dev.tidings.mock.judge;

import static dev.tidings.mock.judge.OfficialConversationTest.OTHER_PHONE;
import static dev.tidings.mock.judge.OfficialConversationTest.PHONE;
import static dev.tidings.mock.judge.OfficialConversationTest.PROXY;
import static dev.tidings.mock.judge.OfficialJavaClient.all;
import static dev.tidings.mock.judge.OfficialJavaClient.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.conversations.v1.Service;
import com.twilio.rest.conversations.v1.service.Conversation;
import com.twilio.rest.conversations.v1.service.ConversationWithParticipants;
import com.twilio.rest.conversations.v1.service.ParticipantConversation;
import com.twilio.rest.conversations.v1.service.User;
import com.twilio.rest.conversations.v1.service.conversation.Message;
import com.twilio.rest.conversations.v1.service.conversation.Participant;
import com.twilio.rest.conversations.v1.service.user.UserConversation;
import dev.tidings.mock.MockServer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Twilio's own Java client keeps conversations and who takes part in them, in a service that it names. */
class OfficialChatServiceTest {
    @RegisterExtension
    static final OfficialCalls CALLS =
            OfficialCalls.ofJava("conversations v1 [A-Z][a-z]+Service((User|Participant)?Conversation"
                    + "|Conversation(Participant|WithParticipants))");

    private JudgedServer server;
    private MockServer mock;
    private TwilioRestClient client;
    private String service;

    @BeforeEach
    void start() {
        server = JudgedServer.at(OfficialConversationTest.START, builder -> builder.exchangeListener(CALLS));
        mock = server.mock();
        client = OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());
        service = Service.creator("Support").create(client).getSid();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Conversation conversation(String uniqueName) {
        return Conversation.creator(service).setUniqueName(uniqueName).create(client);
    }

    @Test
    void conversation_isTheServices_andNoOthers() {
        Conversation made = Conversation.creator(service)
                .setUniqueName("talk")
                .setFriendlyName("Talk")
                .setState(Conversation.State.ACTIVE)
                .setTimersInactive("PT5M")
                .create(client);
        String sid = made.getSid();
        assertThat(made.getChatServiceSid()).isEqualTo(service);
        assertThat(made.getTimers()).isEqualTo(Map.of("date_inactive", "2026-11-25T08:05:00Z"));
        assertThat(made.getUrl())
                .hasToString("http://conversations.twilio.com/v1/Services/" + service + "/Conversations/" + sid);
        assertThat(made.getLinks()).containsOnlyKeys("participants", "messages", "webhooks", "export");
        assertThat(made.getLinks().values()).allMatch(each -> each.startsWith(made.getUrl() + "/"));
        assertThat(Conversation.fetcher(service, "talk").fetch(client)).isEqualTo(made);
        assertFails(
                404,
                20404,
                () -> com.twilio.rest.conversations.v1.Conversation.fetcher(sid).fetch(client));
        String usual = mock.account().chat().service().sid();
        assertFails(404, 20404, () -> Conversation.fetcher(usual, sid).fetch(client));
        assertThat(com.twilio.rest.conversations.v1.Conversation.creator()
                        .setUniqueName("talk")
                        .create(client)
                        .getChatServiceSid())
                .as("the name is unique in one service only")
                .isEqualTo(usual);

        Conversation changed = Conversation.updater(service, "talk")
                .setFriendlyName("Other")
                .setState(Conversation.State.INACTIVE)
                .update(client);
        assertThat(changed.getFriendlyName()).isEqualTo("Other");
        assertThat(changed.getState()).isEqualTo(Conversation.State.INACTIVE);
        assertThat(all(Conversation.reader(service)
                        .setState(Conversation.State.INACTIVE)
                        .read(client)))
                .containsExactly(changed);
        assertThat(all(Conversation.reader(service)
                        .setState(Conversation.State.ACTIVE)
                        .read(client)))
                .isEmpty();
        assertThat(Conversation.deleter(service, sid).delete(client)).isTrue();
        assertFails(404, 20404, () -> Conversation.fetcher(service, sid).fetch(client));
    }

    @Test
    void pages_leadThroughTheService() {
        for (String each : List.of("a", "b", "c")) {
            Participant.creator(service, conversation(each).getSid())
                    .setIdentity("alice")
                    .create(client);
        }
        assertThat(all(Conversation.reader(service).pageSize(1).read(client)))
                .extracting(Conversation::getUniqueName)
                .containsExactlyInAnyOrder("a", "b", "c");
        assertThat(all(UserConversation.reader(service, "alice").pageSize(1).read(client)))
                .extracting(UserConversation::getUniqueName)
                .containsExactlyInAnyOrder("a", "b", "c");
        assertThat(all(ParticipantConversation.reader(service)
                        .setIdentity("alice")
                        .pageSize(2)
                        .read(client)))
                .extracting(ParticipantConversation::getConversationUniqueName)
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void sameRecord_isSeenInBothFamilies_ifTheServiceIsTheUsualOne() {
        String usual = mock.account().chat().service().sid();
        Conversation made = Conversation.creator(usual).create(client);
        var same = com.twilio.rest.conversations.v1.Conversation.fetcher(made.getSid())
                .fetch(client);
        assertThat(same.getChatServiceSid()).isEqualTo(usual);
        assertThat(same.getUrl()).hasToString("http://conversations.twilio.com/v1/Conversations/" + made.getSid());
    }

    @Test
    void participant_isMade_changed_andRemoved() {
        String talk = conversation("talk").getSid();
        Participant alice = Participant.creator(service, "talk")
                .setIdentity("alice")
                .setAttributes("{\"a\":1}")
                .create(client);
        assertThat(alice.getChatServiceSid()).isEqualTo(service);
        assertThat(alice.getConversationSid()).isEqualTo(talk);
        assertThat(alice.getUrl()).asString().contains("/v1/Services/" + service + "/Conversations/" + talk);
        Participant phone = Participant.creator(service, talk)
                .setMessagingBindingAddress(PHONE)
                .setMessagingBindingProxyAddress(PROXY)
                .create(client);
        assertThat(phone.getMessagingBinding())
                .isEqualTo(Map.of("type", "sms", "address", PHONE, "proxy_address", PROXY));
        Participant changed = Participant.updater(service, talk, "alice")
                .setAttributes("{\"a\":2}")
                .setLastReadTimestamp("2026-11-25T07:00:00Z")
                .update(client);
        assertThat(changed.getAttributes()).isEqualTo("{\"a\":2}");
        assertThat(Participant.fetcher(service, talk, alice.getSid()).fetch(client))
                .isEqualTo(changed);
        assertThat(all(Participant.reader(service, talk).read(client))).containsExactly(changed, phone);
        String elsewhere = com.twilio.rest.conversations.v1.Conversation.creator()
                .create(client)
                .getSid();
        assertFails(
                409,
                50416,
                () -> com.twilio.rest.conversations.v1.conversation.Participant.creator(elsewhere)
                        .setMessagingBindingAddress(PHONE)
                        .setMessagingBindingProxyAddress(PROXY)
                        .create(client));
        assertThat(Participant.deleter(service, talk, phone.getSid()).delete(client))
                .isTrue();
        assertThat(all(Participant.reader(service, talk).read(client))).containsExactly(changed);
    }

    @Test
    void conversationWithParticipants_isMade() {
        ConversationWithParticipants made = ConversationWithParticipants.creator(service)
                .setUniqueName("family")
                .setParticipant(List.of(
                        "{\"identity\":\"alice\"}",
                        "{\"identity\":\"bob\"}",
                        "{\"messaging_binding\":{\"address\":\"" + OTHER_PHONE + "\",\"proxy_address\":\"" + PROXY
                                + "\"}}"))
                .create(client);
        assertThat(made.getState()).isEqualTo(ConversationWithParticipants.State.ACTIVE);
        assertThat(made.getChatServiceSid()).isEqualTo(service);
        assertThat(made.getLinks()).containsOnlyKeys("participants", "messages", "webhooks");
        assertThat(all(Participant.reader(service, "family").read(client)))
                .extracting(Participant::getIdentity)
                .containsExactly("alice", "bob", null);
        assertFails(
                404,
                20404,
                () -> com.twilio.rest.conversations.v1.User.fetcher("alice").fetch(client));
    }

    @Test
    void user_looksAtTheirConversations_readsThem_andLeaves() {
        String talk = conversation("talk").getSid();
        Participant.creator(service, talk).setIdentity("alice").create(client);
        String user = User.fetcher(service, "alice").fetch(client).getSid();
        for (int i = 0; i < 3; i++) {
            Message.creator(service, talk).setAuthor("bob").setBody("No. " + i).create(client);
        }
        assertThat(UserConversation.fetcher(service, user, talk).fetch(client).getUnreadMessagesCount())
                .isNull();
        UserConversation read = UserConversation.updater(service, user, talk)
                .setLastReadMessageIndex(0)
                .setNotificationLevel(UserConversation.NotificationLevel.MUTED)
                .update(client);
        assertThat(read.getUnreadMessagesCount()).isEqualTo(2);
        assertThat(read.getNotificationLevel()).isEqualTo(UserConversation.NotificationLevel.MUTED);
        assertThat(read.getChatServiceSid()).isEqualTo(service);
        mock.clock().advance(Duration.ofMinutes(1));
        assertThat(all(UserConversation.reader(service, "alice").read(client))).containsExactly(read);
        assertThat(UserConversation.deleter(service, user, talk).delete(client)).isTrue();
        assertThat(all(UserConversation.reader(service, user).read(client))).isEmpty();
    }

    @Test
    void conversationsOfAParticipant_areFound() {
        String talk = conversation("talk").getSid();
        Participant phone = Participant.creator(service, talk)
                .setMessagingBindingAddress(PHONE)
                .setMessagingBindingProxyAddress(PROXY)
                .create(client);
        assertThat(all(ParticipantConversation.reader(service).setAddress(PHONE).read(client)))
                .extracting(ParticipantConversation::getParticipantSid)
                .containsExactly(phone.getSid());
        assertThat(all(ParticipantConversation.reader(
                                mock.account().chat().service().sid())
                        .setAddress(PHONE)
                        .read(client)))
                .isEmpty();
    }
}
