package dev.tidings.mock.conversation;

import static dev.tidings.mock.conversation.ConversationDesk.LIST;
import static dev.tidings.mock.conversation.ConversationDesk.OTHER_PROXY;
import static dev.tidings.mock.conversation.ConversationDesk.PROXY;
import static dev.tidings.mock.conversation.ConversationDesk.V1;
import static dev.tidings.mock.conversation.ConversationDesk.WHATSAPP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.Door;
import dev.tidings.mock.MockServerChats;
import dev.tidings.mock.chat.Role;
import dev.tidings.mock.chat.Roles;
import dev.tidings.mock.chatevent.Origin;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a conversation or a participant cannot be, with its code; and that nothing of what is refused is there. */
class ConversationRefusalsTest {
    private static final String LONG = "x".repeat(257);

    private final ConversationDesk desk = new ConversationDesk();
    private String conversation;
    private long rows;

    @AfterEach
    void stop() {
        desk.close();
    }

    @BeforeEach
    void fill() {
        desk.mock().account().newChannelSender(WHATSAPP);
        conversation = desk.conversation("UniqueName", "here", "State", "active", "Timers.Inactive", "PT1H");
        desk.participant(conversation, "Identity", "alice");
        desk.pair(conversation, "+14155550150", PROXY);
        desk.pair(desk.conversation("UniqueName", "elsewhere"), "+14155550151", PROXY);
        rows = rows();
    }

    private long rows() {
        return desk.world().tables().entrySet().stream()
                .filter(each -> each.getKey().startsWith("conversation.")
                        || each.getKey().equals("chat.users"))
                .mapToLong(each -> each.getValue().size())
                .sum();
    }

    private String filled(String form) {
        return form.replace("{long}", LONG)
                .replace("+", "%2B")
                .replace("{sid}", "CH" + "0".repeat(32))
                .replace("{no}", "0".repeat(32))
                .replace(
                        "{serviceRole}",
                        Roles.adminSid(desk.mock().account().chat().service(), Role.Type.SERVICE));
    }

    private void assertRefused(int status, int code, Door.Answer answer) {
        desk.refused(status, code, answer);
        assertThat(rows()).as("half done").isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FriendlyName={long}                           | 400 | 50003
            UniqueName={long}                             | 400 | 50004
            UniqueName={sid}                              | 400 | 50390
            UniqueName=here                               | 409 | 50353
            Attributes={                                  | 400 | 50304
            Attributes=text                               | 400 | 50304
            DateCreated=yesterday                         | 400 | 50308
            DateCreated=%2B10000-01-01T00:00:00Z          | 400 | 50308
            DateUpdated=2026-13-01T00:00:00Z              | 400 | 50309
            DateUpdated=9999-12-31T23:59:59-01:00         | 400 | 50309
            MessagingServiceSid=MG1                       | 400 | 50341
            MessagingServiceSid=MG{no}                    | 400 | 50342
            State=sleepy                                  | 400 | 50378
            State=initializing                            | 400 | 50378
            State=closed                                  | 400 | 50384
            State=active&Timers.Inactive=PT59S            | 400 | 50375
            State=active&Timers.Closed=PT9M59S            | 400 | 50376
            State=active&Timers.Inactive=1m               | 400 | 50379
            State=active&Timers.Closed=-PT10M             | 400 | 50380
            Timers.Inactive=PT1M                          | 400 | 50382
            Timers.Closed=PT10M                           | 400 | 50382
            Bindings.Email.Name=Shop                      | 400 | 20422
            """)
    void newConversation(String form, int status, int code) {
        assertRefused(status, code, desk.post(LIST, filled(form)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FriendlyName={long}                           | 400 | 50003
            UniqueName={long}                             | 400 | 50004
            UniqueName={sid}                              | 400 | 50390
            UniqueName=elsewhere                          | 409 | 50353
            Attributes={                                  | 400 | 50304
            DateCreated=yesterday                         | 400 | 50308
            DateUpdated=now                               | 400 | 50309
            MessagingServiceSid=                          | 400 | 50340
            MessagingServiceSid=XX{no}                    | 400 | 50341
            MessagingServiceSid=MG{no}                    | 400 | 50342
            State=                                        | 400 | 50374
            State=initializing                            | 400 | 50378
            Timers.Inactive=PT59S                         | 400 | 50375
            Timers.Closed=PT9M                            | 400 | 50376
            Timers.Inactive=soon                          | 400 | 50379
            Timers.Closed=P                               | 400 | 50380
            """)
    void changedConversation(String form, int status, int code) {
        String before = desk.get(conversation).toString();
        assertRefused(status, code, desk.post(conversation, "Bindings.Email.Address=a@b.example&" + filled(form)));
        assertThat(desk.get(conversation).toString()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                              | 400 | 50434
            Identity=                                                       | 400 | 50204
            Identity={long}                                                 | 400 | 50207
            Identity=US{no}                                                 | 400 | 50206
            Identity=alice                                                  | 409 | 50433
            Identity=bob&Address=+14155550152                               | 400 | 50211
            Identity=bob&ProxyAddress=+14155550100                          | 400 | 50211
            Identity=bob&Attributes=x                                       | 400 | 50304
            Identity=bob&RoleSid=                                           | 400 | 50103
            Identity=bob&RoleSid=RL{no}                                     | 404 | 50100
            Identity=bob&RoleSid={serviceRole}                              | 404 | 50109
            Identity=bob&DateCreated=x                                      | 400 | 50308
            Identity=bob&DateUpdated=x                                      | 400 | 50309
            Address=4155550152&ProxyAddress=+14155550100                    | 400 | 50407
            Address={long}&ProxyAddress=+14155550100                        | 400 | 50407
            Address=fax:+14155550152&ProxyAddress=+14155550100              | 400 | 50407
            Address=whatsapp:4155550152&ProxyAddress=whatsapp:+14155550111  | 400 | 50407
            Address=+14155550152&ProxyAddress=shop                          | 400 | 50408
            Address=+14155550152&ProxyAddress={long}                        | 400 | 50408
            Address=+14155550100&ProxyAddress=+14155550100                  | 400 | 50409
            ProxyAddress=+14155550100                                       | 400 | 50411
            Address=&ProxyAddress=+14155550100                              | 400 | 50411
            Address=+14155550152&ProxyAddress=                              | 400 | 50412
            Address=+14155550152&ProxyAddress=+14155550177                  | 400 | 50413
            Address=rcs:+14155550152&ProxyAddress=rcs:shop_agent            | 400 | 50413
            Address=messenger:1234&ProxyAddress=messenger:5678              | 400 | 50413
            Address=whatsapp:+14155550152&ProxyAddress=+14155550100         | 400 | 50414
            Address=+14155550152&ProxyAddress=whatsapp:+14155550111         | 400 | 50414
            Address=whatsapp:+14155550152&ProxyAddress=whatsapp:+14155550100 | 400 | 50415
            Address=+14155550150&ProxyAddress=+14155550100                  | 409 | 50416
            Address=+14155550151&ProxyAddress=+14155550100                  | 409 | 50416
            Address=+14155550152&ProxyAddress=+14155550100&Name=Al          | 400 | 50420
            Address=+14155550152&ProxyAddress=+14155550100&Level=to         | 400 | 50420
            Address=+14155550152                                            | 400 | 50435
            ProjectedAddress=+14155550101                                   | 400 | 50435
            Identity=bob&ProjectedAddress=+14155550101                      | 400 | 50435
            ProjectedAddress=+14155550177                                   | 400 | 50439
            ProjectedAddress=55501                                          | 400 | 50453
            ProjectedAddress=+447400123456                                  | 400 | 50453
            Address=+14155550152&ProjectedAddress=+14155550101              | 400 | 50443
            """)
    void newParticipant(String form, int status, int code) {
        String bound =
                filled(form).replaceAll("(^|&)((Proxy|Projected)?Address|Name|Level)=", "$1MessagingBinding.$2=");
        assertRefused(status, code, desk.post(conversation + "/Participants", bound));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chat  | Identity=bob                        | 400 | 50444
            phone | Identity=bob                        | 400 | 50444
            chat  | ProxyAddress=+14155550101           | 400 | 50441
            chat  | ProxyAddress=null                   | 400 | 50440
            phone | ProxyAddress=                       | 400 | 50412
            phone | ProxyAddress=+14155550177           | 400 | 50413
            phone | ProxyAddress=shop                   | 400 | 50408
            phone | ProxyAddress=whatsapp:+14155550111  | 400 | 50414
            phone | ProxyAddress=null                   | 400 | 50435
            chat  | ProjectedAddress=null               | 400 | 50442
            phone | ProjectedAddress=null               | 400 | 50442
            phone | ProjectedAddress=+14155550101       | 400 | 50443
            chat  | ProjectedAddress=+14155550177       | 400 | 50439
            chat  | Attributes=x                        | 400 | 50304
            chat  | RoleSid=RL{no}                      | 404 | 50100
            chat  | RoleSid={serviceRole}               | 404 | 50109
            chat  | RoleSid=                            | 400 | 50103
            chat  | LastReadMessageIndex=-1             | 400 | 50421
            chat  | LastReadMessageIndex=first          | 400 | 50421
            chat  | LastReadMessageIndex=0              | 400 | 50406
            chat  | LastReadTimestamp=today             | 400 | 50405
            chat  | DateCreated=x                       | 400 | 50308
            chat  | DateUpdated=x                       | 400 | 50309
            """)
    void changedParticipant(String kind, String form, int status, int code) {
        String path = kind.equals("chat")
                ? conversation + "/Participants/alice"
                : conversation + "/Participants/"
                        + desk.participants()
                                .byPair(desk.mock().accountSid(), "+14155550150", PROXY)
                                .orElseThrow()
                                .sid();
        String before = desk.get(path).toString();
        String bound = filled(form).replaceAll("(Proxy|Projected)Address=", "MessagingBinding.$1Address=");
        assertRefused(status, code, desk.post(path, bound));
        assertThat(desk.get(path).toString()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NotificationLevel=loud     | 50210
            LastReadMessageIndex=-1    | 50421
            LastReadMessageIndex=0     | 50406
            LastReadTimestamp=today    | 50405
            """)
    void conversationOfUser(String form, int code) {
        assertRefused(400, code, desk.post(V1 + "/Users/alice/Conversations/here", form));
    }

    @Test
    void conversationsOfParticipant_wantOneOfTwo() {
        String path = V1 + "/ParticipantConversations";
        assertRefused(400, 50451, desk.door().call("GET", path + "?Identity=alice&Address=%2B14155550150"));
        assertRefused(400, 50451, desk.door().call("GET", path));
    }

    @Test
    void takenPair_isNamed_whicheverServiceHasIt() {
        String other = desk.create(V1 + "/Services", "FriendlyName", "Other")
                .path("sid")
                .asText();
        String path = V1 + "/Services/" + other + "/Conversations";
        String there = path + "/" + desk.create(path).path("sid").asText();
        Door.Answer answer = desk.door()
                .call(
                        "POST",
                        there + "/Participants",
                        "MessagingBinding.Address",
                        "+14155550150",
                        "MessagingBinding.ProxyAddress",
                        PROXY);
        desk.refused(409, 50416, answer);
        assertThat(answer.json().path("message").asText())
                .isEqualTo("A binding for this participant and proxy address already exists in Conversation "
                        + conversation.substring(LIST.length() + 1));
        desk.pair(there, "+14155550150", OTHER_PROXY);
        desk.pair(there, "+14155550153", PROXY);
    }

    @Test
    void pair_changesToOneThatIsFree_only() {
        String path = desk.pair(conversation, "+14155550151", OTHER_PROXY);
        desk.refused(409, 50416, desk.door().call("POST", path, "MessagingBinding.ProxyAddress", PROXY));
        desk.delete(LIST + "/elsewhere");
        desk.update(path, "MessagingBinding.ProxyAddress", PROXY);
        assertThat(desk.participants().byPair(desk.mock().accountSid(), "+14155550151", OTHER_PROXY))
                .isEmpty();
        assertThat(desk.participants().byPair(desk.mock().accountSid(), "+14155550151", PROXY))
                .isPresent();
    }

    @Test
    void conversationWithoutMessagingService_takesUsersOnly() {
        var stranger = desk.mock().newAccount();
        Door door = desk.door().as(stranger);
        String path =
                LIST + "/" + desk.ok(201, door.call("POST", LIST)).path("sid").asText();
        assertThat(desk.ok(200, door.call("GET", path))
                        .path("messaging_service_sid")
                        .isNull())
                .isTrue();
        desk.refused(
                400,
                50373,
                door.call(
                        "POST",
                        path + "/Participants",
                        "MessagingBinding.Address",
                        "+14155550152",
                        "MessagingBinding.ProxyAddress",
                        stranger.phoneNumber()));
        desk.ok(201, door.call("POST", path + "/Participants", "Identity", "bob"));
    }

    @Test
    void closedConversation_takesNothing() {
        String phone = desk.pair(conversation, "+14155550155", PROXY);
        desk.update(conversation, "State", "closed");
        desk.refused(400, 50377, desk.door().call("POST", conversation, "FriendlyName", "x"));
        desk.refused(400, 50377, desk.door().call("POST", conversation, "State", "active"));
        desk.refused(400, 50377, desk.door().call("POST", conversation + "/Participants", "Identity", "bob"));
        desk.refused(400, 50377, desk.door().call("POST", phone, "Attributes", "{}"));
        desk.refused(400, 50377, desk.door().call("DELETE", phone));
        String sid = desk.get(conversation).path("sid").asText();
        desk.refused(400, 50377, desk.door().call("DELETE", V1 + "/Users/alice/Conversations/" + sid));
        assertThat(desk.get(conversation).path("state").asText()).isEqualTo("closed");
        desk.delete(conversation);
    }

    @Test
    void limits_ofParticipants() {
        var scope = desk.scope();
        var participants = MockServerChats.participants(desk.mock());
        Conversation full = desk.world()
                .run(tx -> desk.conversations()
                        .add(tx, scope, ConversationDraft.named("full"), Conversation.SYSTEM, Origin.api(null)));
        for (int i = 0; i < 50; i++) {
            String address = "+1415555" + (2000 + i);
            desk.world().run(tx -> participants.add(tx, full, ParticipantDraft.pair(address, PROXY), Origin.api(null)));
        }
        String path = LIST + "/" + full.sid() + "/Participants";
        desk.refused(
                400,
                50418,
                desk.door()
                        .call(
                                "POST",
                                path,
                                "MessagingBinding.Address",
                                "+14155552999",
                                "MessagingBinding.ProxyAddress",
                                PROXY));
        for (int i = 50; i < 1_000; i++) {
            String identity = "user-" + i;
            desk.world().run(tx -> participants.add(tx, full, ParticipantDraft.chat(identity), Origin.api(null)));
        }
        desk.refused(400, 50417, desk.door().call("POST", path, "Identity", "one-more"));
        assertThat(participants.size(full.sid())).isEqualTo(1_000);
    }

    @Test
    void limit_ofConversationsOfAUser_countsThoseThatAreNotClosed() {
        var scope = desk.scope();
        String last = "";
        for (int i = 1; i < 1_000; i++) {
            last = desk.world().run(tx -> {
                Conversation made = desk.conversations()
                        .add(tx, scope, ConversationDraft.named(null), Conversation.SYSTEM, Origin.api(null));
                desk.participants().addAll(tx, made, List.of(ParticipantDraft.chat("alice")), Origin.api(null));
                return made.sid();
            });
        }
        String more = desk.conversation();
        desk.refused(400, 50214, desk.door().call("POST", more + "/Participants", "Identity", "alice"));
        desk.update(LIST + "/" + last, "State", "inactive");
        desk.refused(400, 50214, desk.door().call("POST", more + "/Participants", "Identity", "alice"));
        desk.update(LIST + "/" + last, "State", "closed");
        desk.participant(more, "Identity", "alice");
    }
}
