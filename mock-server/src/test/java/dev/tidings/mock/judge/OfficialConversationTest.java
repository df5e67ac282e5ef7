package dev.tidings.mock.judge;

import static dev.tidings.mock.judge.OfficialJavaClient.all;
import static dev.tidings.mock.judge.OfficialJavaClient.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.base.Page;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.conversations.v1.Conversation;
import com.twilio.rest.conversations.v1.ConversationWithParticipants;
import com.twilio.rest.conversations.v1.ParticipantConversation;
import com.twilio.rest.conversations.v1.Role;
import com.twilio.rest.conversations.v1.User;
import com.twilio.rest.conversations.v1.conversation.Message;
import com.twilio.rest.conversations.v1.conversation.Participant;
import com.twilio.rest.conversations.v1.user.UserConversation;
import dev.tidings.mock.MockServer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Twilio's own Java client keeps conversations and who takes part in them, in the default service. */
class OfficialConversationTest {
    static final Instant START = Instant.parse("2026-11-25T08:00:00Z");
    static final String PROXY = "+14155550100";
    static final String PHONE = "+14155550190";
    static final String OTHER_PHONE = "+14155550191";
    static final String WHATSAPP = "whatsapp:+14155550111";

    @RegisterExtension
    static final OfficialCalls CALLS = OfficialCalls.ofJava(
            "conversations v1 [A-Z][a-z]+((User|Participant)?Conversation|Conversation(Participant|WithParticipants))");

    private JudgedServer server;
    private MockServer mock;
    private TwilioRestClient client;
    private String service;

    @BeforeEach
    void start() {
        server = JudgedServer.at(START, builder -> builder.exchangeListener(CALLS));
        mock = server.mock();
        client = OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());
        service = mock.account().chat().service().sid();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void conversation_isMade_changed_andDeleted() {
        String pool = mock.account().services().get(0).sid();
        Conversation made = Conversation.creator()
                .setFriendlyName("Trip to the sea")
                .setUniqueName("trip")
                .setAttributes("{ \"topic\": \"sea\" }")
                .setMessagingServiceSid(pool)
                .setDateCreated(ZonedDateTime.parse("2026-11-20T10:00:00Z"))
                .setDateUpdated(ZonedDateTime.parse("2026-11-21T10:00:00Z"))
                .create(client);
        assertThat(made.getSid()).matches("CH[0-9a-f]{32}");
        assertThat(made.getAccountSid()).isEqualTo(mock.accountSid());
        assertThat(made.getChatServiceSid()).isEqualTo(service);
        assertThat(made.getMessagingServiceSid()).isEqualTo(pool);
        assertThat(made.getFriendlyName()).isEqualTo("Trip to the sea");
        assertThat(made.getUniqueName()).isEqualTo("trip");
        assertThat(made.getAttributes()).as("as it was written").isEqualTo("{ \"topic\": \"sea\" }");
        assertThat(made.getState()).isEqualTo(Conversation.State.ACTIVE);
        assertThat(made.getTimers()).isEqualTo(Map.of());
        assertThat(made.getBindings()).isEqualTo(Map.of());
        assertThat(made.getDateCreated()).isEqualTo("2026-11-20T10:00:00Z");
        assertThat(made.getDateUpdated()).isEqualTo("2026-11-21T10:00:00Z");
        assertThat(made.getLinks()).containsOnlyKeys("participants", "messages", "webhooks", "export");
        assertThat(made.getUrl()).hasToString("http://conversations.twilio.com/v1/Conversations/" + made.getSid());
        assertThat(Conversation.fetcher(made.getSid()).fetch(client)).isEqualTo(made);
        assertThat(Conversation.fetcher("trip").fetch(client))
                .as("by its unique name")
                .isEqualTo(made);

        Conversation changed = Conversation.updater("trip")
                .setUniqueName("voyage")
                .setFriendlyName("Voyage")
                .setAttributes("{}")
                .update(client);
        assertThat(changed.getSid()).isEqualTo(made.getSid());
        assertThat(changed.getUniqueName()).isEqualTo("voyage");
        assertThat(changed.getFriendlyName()).isEqualTo("Voyage");
        assertThat(changed.getMessagingServiceSid()).as("not named").isEqualTo(pool);
        assertThat(changed.getDateUpdated().toInstant()).isEqualTo(START);
        assertFails(404, 20404, () -> Conversation.fetcher("trip").fetch(client));
        assertFails(
                409, 50353, () -> Conversation.creator().setUniqueName("voyage").create(client));
        assertFails(
                400,
                50390,
                () -> Conversation.creator().setUniqueName(made.getSid()).create(client));
        assertFails(
                400,
                50304,
                () -> Conversation.updater("voyage").setAttributes("{").update(client));

        assertThat(Conversation.deleter("voyage").delete(client)).isTrue();
        assertFails(404, 20404, () -> Conversation.fetcher(made.getSid()).fetch(client));
        assertThat(all(Conversation.reader().read(client))).isEmpty();
    }

    @Test
    void states_goByTimers_andAreClosedForGood() {
        Conversation made = Conversation.creator()
                .setState(Conversation.State.ACTIVE)
                .setTimersInactive("PT1M")
                .setTimersClosed("PT10M")
                .create(client);
        assertThat(made.getTimers())
                .isEqualTo(Map.of("date_inactive", "2026-11-25T08:01:00Z", "date_closed", "2026-11-25T08:10:00Z"));
        mock.clock().advance(Duration.ofMinutes(1));
        assertThat(state(made)).isEqualTo(Conversation.State.INACTIVE);
        Message.creator(made.getSid()).setBody("Anybody there?").create(client);
        assertThat(state(made)).as("woken by a message").isEqualTo(Conversation.State.ACTIVE);
        Conversation left = Conversation.updater(made.getSid())
                .setState(Conversation.State.INACTIVE)
                .setTimersClosed("PT20M")
                .update(client);
        assertThat(left.getTimers()).isEqualTo(Map.of("date_closed", "2026-11-25T08:21:00Z"));
        mock.clock().advance(Duration.ofMinutes(20));
        assertThat(state(made)).isEqualTo(Conversation.State.CLOSED);
        assertFails(
                400,
                50377,
                () -> Conversation.updater(made.getSid())
                        .setState(Conversation.State.ACTIVE)
                        .update(client));
        assertFails(
                400,
                50377,
                () -> Message.creator(made.getSid()).setBody("Too late").create(client));
        assertFails(
                400,
                50384,
                () -> Conversation.creator().setState(Conversation.State.CLOSED).create(client));
        assertFails(
                400,
                50382,
                () -> Conversation.creator().setTimersInactive("PT1M").create(client));
        assertFails(
                400,
                50375,
                () -> Conversation.creator()
                        .setState(Conversation.State.ACTIVE)
                        .setTimersInactive("PT59S")
                        .create(client));
    }

    private Conversation.State state(Conversation conversation) {
        return Conversation.fetcher(conversation.getSid()).fetch(client).getState();
    }

    @Test
    void conversations_arePagedThrough_andFiltered() {
        for (int i = 1; i <= 3; i++) {
            Conversation.creator().setUniqueName("n" + i).create(client);
            mock.clock().advance(Duration.ofDays(1));
        }
        Conversation.updater("n2").setState(Conversation.State.CLOSED).update(client);
        Page<Conversation> first = Conversation.reader().pageSize(2).firstPage(client);
        Page<Conversation> second = Conversation.reader().nextPage(first, client);
        assertThat(first.getRecords()).hasSize(2);
        assertThat(second.getRecords()).hasSize(1);
        assertThat(Conversation.reader().previousPage(second, client).getRecords())
                .isEqualTo(first.getRecords());
        assertThat(all(Conversation.reader().pageSize(1).read(client)))
                .extracting(Conversation::getUniqueName)
                .containsExactlyInAnyOrder("n1", "n2", "n3");
        assertThat(all(Conversation.reader().setState(Conversation.State.CLOSED).read(client)))
                .extracting(Conversation::getUniqueName)
                .containsExactly("n2");
        assertThat(all(Conversation.reader()
                        .setStartDate("2026-11-26")
                        .setEndDate("2026-11-27")
                        .read(client)))
                .extracting(Conversation::getUniqueName)
                .as("newest first")
                .containsExactly("n3", "n2");
        assertFails(
                400,
                50396,
                () -> Conversation.reader()
                        .setStartDate("2026-11-27")
                        .setEndDate("2026-11-26")
                        .read(client));
    }

    @Test
    void chatParticipant_isMade_changed_andRemoved() {
        String talk =
                Conversation.creator().setUniqueName("talk").create(client).getSid();
        Participant made = Participant.creator("talk")
                .setIdentity("alice")
                .setAttributes("{\"role\":\"agent\"}")
                .create(client);
        assertThat(made.getSid()).matches("MB[0-9a-f]{32}");
        assertThat(made.getConversationSid()).isEqualTo(talk);
        assertThat(made.getIdentity()).isEqualTo("alice");
        assertThat(made.getMessagingBinding()).isNull();
        assertThat(made.getAttributes()).isEqualTo("{\"role\":\"agent\"}");
        assertThat(made.getLastReadMessageIndex()).isNull();
        assertThat(made.getLastReadTimestamp()).isNull();
        assertThat(made.getDateCreated().toInstant()).isEqualTo(START);
        Role role = Role.fetcher(made.getRoleSid()).fetch(client);
        assertThat(role.getType()).isEqualTo(Role.RoleType.CONVERSATION);
        assertThat(User.fetcher("alice").fetch(client).getIdentity())
                .as("a user is made")
                .isEqualTo("alice");
        assertThat(Participant.fetcher(talk, "alice").fetch(client)).isEqualTo(made);

        Role other = Role.creator("Guest", Role.RoleType.CONVERSATION, List.of("sendMessage"))
                .create(client);
        Message.creator(talk).setAuthor("bob").setBody("Hi").create(client);
        Participant changed = Participant.updater(talk, made.getSid())
                .setRoleSid(other.getSid())
                .setAttributes("{}")
                .setLastReadMessageIndex(0)
                .setLastReadTimestamp("2026-11-25T07:00:00Z")
                .update(client);
        assertThat(changed.getRoleSid()).isEqualTo(other.getSid());
        assertThat(changed.getAttributes()).isEqualTo("{}");
        assertThat(changed.getLastReadMessageIndex()).isZero();
        assertThat(changed.getLastReadTimestamp()).isEqualTo("2026-11-25T07:00:00Z");
        assertThat(all(Participant.reader(talk).read(client))).containsExactly(changed);
        assertFails(
                409, 50433, () -> Participant.creator(talk).setIdentity("alice").create(client));
        assertFails(
                400,
                50211,
                () -> Participant.creator(talk)
                        .setIdentity("bob")
                        .setMessagingBindingAddress(PHONE)
                        .create(client));
        assertThat(Participant.deleter(talk, "alice").delete(client)).isTrue();
        assertFails(404, 20404, () -> Participant.fetcher(talk, "alice").fetch(client));
        assertThat(all(Participant.reader(talk).read(client))).isEmpty();
    }

    @Test
    void phones_takePart_inOneConversationAtATime() {
        mock.account().newChannelSender(WHATSAPP);
        String talk = Conversation.creator().create(client).getSid();
        Participant sms = Participant.creator(talk)
                .setMessagingBindingAddress(PHONE)
                .setMessagingBindingProxyAddress(PROXY)
                .create(client);
        assertThat(sms.getIdentity()).isNull();
        assertThat(sms.getMessagingBinding())
                .isEqualTo(Map.of("type", "sms", "address", PHONE, "proxy_address", PROXY));
        Participant whatsApp = Participant.creator(talk)
                .setMessagingBindingAddress("whatsapp:" + PHONE)
                .setMessagingBindingProxyAddress(WHATSAPP)
                .create(client);
        assertThat(whatsApp.getMessagingBinding())
                .isEqualTo(Map.of("type", "whatsapp", "address", "whatsapp:" + PHONE, "proxy_address", WHATSAPP));
        assertThat(all(Participant.reader(talk).pageSize(1).read(client))).containsExactly(sms, whatsApp);

        String other = Conversation.creator().create(client).getSid();
        assertFails(
                409,
                50416,
                () -> Participant.creator(other)
                        .setMessagingBindingAddress(PHONE)
                        .setMessagingBindingProxyAddress(PROXY)
                        .create(client));
        assertFails(
                400,
                50413,
                () -> Participant.creator(other)
                        .setMessagingBindingAddress(PHONE)
                        .setMessagingBindingProxyAddress("+14155550177")
                        .create(client));
        assertFails(
                400,
                50414,
                () -> Participant.creator(other)
                        .setMessagingBindingAddress("whatsapp:" + OTHER_PHONE)
                        .setMessagingBindingProxyAddress(PROXY)
                        .create(client));
        Conversation.updater(talk).setState(Conversation.State.CLOSED).update(client);
        assertThat(Participant.creator(other)
                        .setMessagingBindingAddress(PHONE)
                        .setMessagingBindingProxyAddress(PROXY)
                        .create(client)
                        .getConversationSid())
                .isEqualTo(other);
    }

    @Test
    void groupOfPhones_isBuilt_andIsOneOnly() {
        var creator = ConversationWithParticipants.creator()
                .setFriendlyName("Family")
                .setUniqueName("family")
                .setAttributes("{\"a\":1}")
                .setParticipant(List.of(
                        "{\"messaging_binding\":{\"address\":\"" + PHONE + "\"}}",
                        "{\"messaging_binding\":{\"address\":\"" + OTHER_PHONE + "\"}}",
                        "{\"identity\":\"alice\",\"messaging_binding\":{\"projected_address\":\"" + PROXY + "\"}}"));
        ConversationWithParticipants made = creator.create(client);
        assertThat(made.getState()).isEqualTo(ConversationWithParticipants.State.INITIALIZING);
        assertThat(made.getFriendlyName()).isEqualTo("Family");
        assertThat(made.getAttributes()).isEqualTo("{\"a\":1}");
        assertThat(made.getChatServiceSid()).isEqualTo(service);
        assertThat(made.getLinks()).containsOnlyKeys("participants", "messages", "webhooks");
        assertFails(
                400,
                50386,
                () -> Message.creator(made.getSid()).setBody("Too soon").create(client));
        mock.clock().advance(Duration.ofSeconds(1));
        assertThat(Conversation.fetcher("family").fetch(client).getState()).isEqualTo(Conversation.State.ACTIVE);
        List<Participant> members = all(Participant.reader(made.getSid()).read(client));
        assertThat(members)
                .extracting(Participant::getMessagingBinding)
                .containsExactly(
                        Map.of("type", "sms", "address", PHONE),
                        Map.of("type", "sms", "address", OTHER_PHONE),
                        Map.of("type", "sms", "projected_address", PROXY));
        assertThat(members.get(2).getIdentity()).isEqualTo("alice");
        assertFails(
                409,
                50438,
                () -> creator.setUniqueName("again").setFriendlyName("Again").create(client));
        assertFails(
                400,
                50424,
                () -> ConversationWithParticipants.creator()
                        .setParticipant(List.of("alice", "bob", "carol"))
                        .create(client));
    }

    @Test
    void user_looksAtTheirConversations_readsThem_andLeaves() {
        String talk = Conversation.creator()
                .setUniqueName("talk")
                .setFriendlyName("Talk")
                .setAttributes("{\"a\":1}")
                .create(client)
                .getSid();
        Participant alice = Participant.creator(talk).setIdentity("alice").create(client);
        String user = User.fetcher("alice").fetch(client).getSid();
        for (int i = 0; i < 5; i++) {
            Message.creator(talk).setAuthor("bob").setBody("No. " + i).create(client);
        }
        UserConversation fresh = UserConversation.fetcher(user, talk).fetch(client);
        assertThat(fresh.getConversationSid()).isEqualTo(talk);
        assertThat(fresh.getUserSid()).isEqualTo(user);
        assertThat(fresh.getParticipantSid()).isEqualTo(alice.getSid());
        assertThat(fresh.getFriendlyName()).isEqualTo("Talk");
        assertThat(fresh.getUniqueName()).isEqualTo("talk");
        assertThat(fresh.getAttributes()).isEqualTo("{\"a\":1}");
        assertThat(fresh.getConversationState()).isEqualTo(UserConversation.State.ACTIVE);
        assertThat(fresh.getNotificationLevel()).isEqualTo(UserConversation.NotificationLevel.DEFAULT);
        assertThat(fresh.getCreatedBy()).isEqualTo("system");
        assertThat(fresh.getUnreadMessagesCount()).as("nothing was read yet").isNull();
        assertThat(fresh.getLastReadMessageIndex()).isNull();
        assertThat(fresh.getLinks()).containsOnlyKeys("participant", "conversation");

        UserConversation read = UserConversation.updater("alice", talk)
                .setLastReadMessageIndex(1)
                .setLastReadTimestamp(ZonedDateTime.parse("2026-11-25T07:59:00Z"))
                .setNotificationLevel(UserConversation.NotificationLevel.MUTED)
                .update(client);
        assertThat(read.getUnreadMessagesCount()).isEqualTo(3);
        assertThat(read.getLastReadMessageIndex()).isEqualTo(1);
        assertThat(read.getNotificationLevel()).isEqualTo(UserConversation.NotificationLevel.MUTED);
        Participant reader = Participant.fetcher(talk, "alice").fetch(client);
        assertThat(reader.getLastReadMessageIndex()).isEqualTo(1);
        assertThat(reader.getLastReadTimestamp()).isEqualTo("2026-11-25T07:59:00Z");
        Participant.updater(talk, "alice").setLastReadMessageIndex(4).update(client);
        assertThat(UserConversation.fetcher(user, talk).fetch(client).getUnreadMessagesCount())
                .isZero();

        String other = Conversation.creator().create(client).getSid();
        Participant.creator(other).setIdentity("alice").create(client);
        assertThat(all(UserConversation.reader("alice").pageSize(1).read(client)))
                .extracting(UserConversation::getConversationSid)
                .containsExactlyInAnyOrder(talk, other);
        assertThat(UserConversation.deleter(user, talk).delete(client)).isTrue();
        assertThat(all(Participant.reader(talk).read(client))).isEmpty();
        assertFails(404, 20404, () -> UserConversation.fetcher(user, talk).fetch(client));
    }

    @Test
    void conversationsOfAParticipant_areFound() {
        String talk =
                Conversation.creator().setFriendlyName("Talk").create(client).getSid();
        Participant alice = Participant.creator(talk).setIdentity("alice").create(client);
        Participant phone = Participant.creator(talk)
                .setMessagingBindingAddress(PHONE)
                .setMessagingBindingProxyAddress(PROXY)
                .create(client);
        ParticipantConversation hers = all(ParticipantConversation.reader()
                        .setIdentity("alice")
                        .read(client))
                .get(0);
        assertThat(hers.getParticipantSid()).isEqualTo(alice.getSid());
        assertThat(hers.getParticipantIdentity()).isEqualTo("alice");
        assertThat(hers.getParticipantUserSid())
                .isEqualTo(User.fetcher("alice").fetch(client).getSid());
        assertThat(hers.getParticipantMessagingBinding()).isNull();
        assertThat(hers.getConversationFriendlyName()).isEqualTo("Talk");
        assertThat(hers.getConversationState()).isEqualTo(ParticipantConversation.State.ACTIVE);
        ParticipantConversation its = all(ParticipantConversation.reader()
                        .setAddress(PHONE)
                        .read(client))
                .get(0);
        assertThat(its.getParticipantSid()).isEqualTo(phone.getSid());
        assertThat(its.getParticipantUserSid()).isNull();
        assertThat(its.getConversationSid()).isEqualTo(talk);
        assertThat(its.getParticipantMessagingBinding())
                .asString()
                .contains("address=" + PHONE, "proxy_address=" + PROXY, "projected_address=null", "level=null");
        assertThat(all(ParticipantConversation.reader().setIdentity("bob").read(client)))
                .isEmpty();
        assertFails(
                400,
                50451,
                () -> ParticipantConversation.reader()
                        .setIdentity("alice")
                        .setAddress(PHONE)
                        .read(client));
    }
}
