package dev.tidings.mock.judge;

import static dev.tidings.mock.judge.OfficialConversationTest.OTHER_PHONE;
import static dev.tidings.mock.judge.OfficialConversationTest.PHONE;
import static dev.tidings.mock.judge.OfficialConversationTest.PROXY;
import static dev.tidings.mock.judge.OfficialConversationTest.START;
import static dev.tidings.mock.judge.OfficialConversationTest.WHATSAPP;
import static dev.tidings.mock.judge.OfficialJavaClient.all;
import static dev.tidings.mock.judge.OfficialJavaClient.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.content.v1.Content;
import com.twilio.rest.content.v1.content.ApprovalCreate;
import com.twilio.rest.conversations.v1.Conversation;
import com.twilio.rest.conversations.v1.conversation.Message;
import com.twilio.rest.conversations.v1.conversation.Participant;
import com.twilio.rest.conversations.v1.conversation.message.DeliveryReceipt;
import com.twilio.rest.conversations.v1.conversation.message.DeliveryReceipt.DeliveryStatus;
import com.twilio.rest.conversations.v1.user.UserConversation;
import com.twilio.type.PhoneNumber;
import dev.tidings.core.http.HttpRequest;
import dev.tidings.core.http.HttpResponse;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockHandset;
import dev.tidings.mock.MockServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Twilio's own Java client says things in conversations, and finds out whom they reached and who read them. */
class OfficialChatMessageTest {
    @RegisterExtension
    static final OfficialCalls CALLS = OfficialCalls.ofJava("conversations v1 .*ConversationMessage(Receipt)?");

    private JudgedServer server;
    private MockServer mock;
    private TwilioRestClient client;
    private String talk;

    @BeforeEach
    void start() {
        server = JudgedServer.at(START, builder -> builder.exchangeListener(CALLS));
        mock = server.mock();
        client = OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());
        talk = Conversation.creator().setUniqueName("talk").create(client).getSid();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Message say(String author, String body) {
        return Message.creator(talk).setAuthor(author).setBody(body).create(client);
    }

    private Message again(Message message) {
        return Message.fetcher(talk, message.getSid()).fetch(client);
    }

    private Participant sms(String phone) {
        return Participant.creator(talk)
                .setMessagingBindingAddress(phone)
                .setMessagingBindingProxyAddress(PROXY)
                .create(client);
    }

    private Participant whatsApp(String phone) {
        mock.account().newChannelSender(WHATSAPP);
        return Participant.creator(talk)
                .setMessagingBindingAddress("whatsapp:" + phone)
                .setMessagingBindingProxyAddress(WHATSAPP)
                .create(client);
    }

    private List<DeliveryReceipt> receipts(Message message) {
        return all(DeliveryReceipt.reader(talk, message.getSid()).read(client));
    }

    private static Map<String, Object> delivery(int total, String... shares) {
        return Map.of(
                "total",
                total,
                "sent",
                shares[0],
                "delivered",
                shares[1],
                "read",
                shares[2],
                "failed",
                shares[3],
                "undelivered",
                shares[4]);
    }

    @Test
    void message_isSaid_changed_listed_andRemoved() {
        Participant alice = Participant.creator(talk).setIdentity("alice").create(client);
        Message made = Message.creator("talk")
                .setAuthor("alice")
                .setBody("Grüße 👍")
                .setAttributes("{\"importance\": \"high\"}")
                .setDateCreated(ZonedDateTime.parse("2026-11-25T07:00:00Z"))
                .create(client);
        assertThat(made.getSid()).matches("IM[0-9a-f]{32}");
        assertThat(made.getAccountSid()).isEqualTo(mock.accountSid());
        assertThat(made.getConversationSid()).isEqualTo(talk);
        assertThat(made.getIndex()).isZero();
        assertThat(made.getAuthor()).isEqualTo("alice");
        assertThat(made.getParticipantSid()).isEqualTo(alice.getSid());
        assertThat(made.getBody()).isEqualTo("Grüße 👍");
        assertThat(made.getAttributes()).isEqualTo("{\"importance\": \"high\"}");
        assertThat(made.getMedia()).isNull();
        assertThat(made.getDelivery()).as("nobody to deliver it to").isNull();
        assertThat(made.getContentSid()).isNull();
        assertThat(made.getDateCreated()).isEqualTo("2026-11-25T07:00:00Z");
        assertThat(made.getLinks()).containsOnlyKeys("delivery_receipts", "channel_metadata");
        assertThat(again(made)).isEqualTo(made);

        Message fromNobody = Message.creator(talk).setBody("Welcome").create(client);
        assertThat(fromNobody.getAuthor()).isEqualTo("system");
        assertThat(fromNobody.getParticipantSid()).isNull();
        assertThat(fromNobody.getIndex()).isEqualTo(1);

        mock.clock().advance(Duration.ofMinutes(1));
        Message changed = Message.updater(talk, made.getSid())
                .setBody("Hello")
                .setAuthor("bob")
                .setAttributes("{}")
                .update(client);
        assertThat(changed.getBody()).isEqualTo("Hello");
        assertThat(changed.getAuthor()).isEqualTo("bob");
        assertThat(changed.getIndex()).isZero();
        assertThat(changed.getDateUpdated().toInstant()).isEqualTo(START.plusSeconds(60));
        assertThat(all(Message.reader(talk).pageSize(1).read(client))).containsExactly(changed, fromNobody);
        assertThat(all(Message.reader(talk).setOrder(Message.OrderType.DESC).read(client)))
                .containsExactly(fromNobody, changed);

        assertThat(Message.deleter(talk, fromNobody.getSid()).delete(client)).isTrue();
        assertFails(404, 20404, () -> again(fromNobody));
        assertThat(say("alice", "Next").getIndex()).as("never used again").isEqualTo(2);
        assertFails(400, 50503, () -> Message.creator(talk).create(client));
        assertFails(
                400,
                50304,
                () -> Message.creator(talk).setBody("x").setAttributes("{").create(client));
        assertFails(400, 50310, () -> say("x".repeat(257), "x"));
        assertThat(all(Message.reader(talk).read(client))).hasSize(2);
    }

    @Test
    void messagesOfANamedService_areItsOwn() {
        String service = com.twilio.rest.conversations.v1.Service.creator("Support")
                .create(client)
                .getSid();
        String there = com.twilio.rest.conversations.v1.service.Conversation.creator(service)
                .create(client)
                .getSid();
        var phone = com.twilio.rest.conversations.v1.service.conversation.Participant.creator(service, there)
                .setMessagingBindingAddress(PHONE)
                .setMessagingBindingProxyAddress(PROXY)
                .create(client);
        var made = com.twilio.rest.conversations.v1.service.conversation.Message.creator(service, there)
                .setAuthor("bob")
                .setBody("Hi")
                .create(client);
        String sid = made.getSid();
        assertThat(made.getChatServiceSid()).isEqualTo(service);
        assertThat(made.getUrl())
                .hasToString("http://conversations.twilio.com/v1/Services/" + service + "/Conversations/" + there
                        + "/Messages/" + sid);
        assertThat(made.getDelivery()).isEqualTo(delivery(1, "none", "none", "none", "none", "none"));
        mock.clock().advance(Duration.ofMinutes(1));
        var receipt = all(com.twilio.rest.conversations.v1.service.conversation.message.DeliveryReceipt.reader(
                                service, there, sid)
                        .read(client))
                .get(0);
        assertThat(receipt.getStatus())
                .isEqualTo(
                        com.twilio.rest.conversations.v1.service.conversation.message.DeliveryReceipt.DeliveryStatus
                                .DELIVERED);
        assertThat(receipt.getChatServiceSid()).isEqualTo(service);
        assertThat(receipt.getParticipantSid()).isEqualTo(phone.getSid());
        assertThat(com.twilio.rest.conversations.v1.service.conversation.message.DeliveryReceipt.fetcher(
                                service, there, sid, receipt.getSid())
                        .fetch(client))
                .isEqualTo(receipt);
        var changed = com.twilio.rest.conversations.v1.service.conversation.Message.updater(service, there, sid)
                .setBody("Ho")
                .update(client);
        assertThat(changed.getBody()).isEqualTo("Ho");
        assertThat(changed.getDelivery()).isEqualTo(delivery(1, "all", "all", "none", "none", "none"));
        assertThat(com.twilio.rest.conversations.v1.service.conversation.Message.fetcher(service, there, sid)
                        .fetch(client))
                .isEqualTo(changed);
        assertThat(all(com.twilio.rest.conversations.v1.service.conversation.Message.reader(service, there)
                        .read(client)))
                .containsExactly(changed);
        assertFails(404, 20404, () -> Message.fetcher(there, sid).fetch(client));
        assertThat(com.twilio.rest.conversations.v1.service.conversation.Message.deleter(service, there, sid)
                        .delete(client))
                .isTrue();
        assertThat(all(com.twilio.rest.conversations.v1.service.conversation.Message.reader(service, there)
                        .read(client)))
                .isEmpty();
    }

    @Test
    void receipts_sayWhomItReached_andWhoReadIt() {
        Participant texter = sms(PHONE);
        Participant friend = whatsApp(OTHER_PHONE);
        MockHandset whatsApp = mock.handset("whatsapp:" + OTHER_PHONE);
        whatsApp.ignores();
        whatsApp.text(WHATSAPP, "Hi, is anybody there?");
        mock.clock().advance(Duration.ofMinutes(1));
        Message asked = all(Message.reader(talk).read(client)).get(0);
        assertThat(asked.getBody()).isEqualTo("Hi, is anybody there?");
        assertThat(asked.getAuthor()).isEqualTo("whatsapp:" + OTHER_PHONE);
        assertThat(asked.getParticipantSid()).isEqualTo(friend.getSid());
        assertThat(receipts(asked))
                .as("only for those who did not say it")
                .extracting(DeliveryReceipt::getParticipantSid)
                .containsExactly(texter.getSid());

        Message made = say("alice", "Yes, I am");
        assertThat(made.getDelivery()).isEqualTo(delivery(2, "none", "none", "none", "none", "none"));
        mock.clock().advance(Duration.ofMinutes(1));
        assertThat(again(made).getDelivery()).isEqualTo(delivery(2, "all", "all", "none", "none", "none"));
        List<DeliveryReceipt> receipts = receipts(made);
        assertThat(receipts).extracting(DeliveryReceipt::getStatus).containsOnly(DeliveryStatus.DELIVERED);
        assertThat(receipts).extracting(DeliveryReceipt::getErrorCode).containsOnly(0);
        assertThat(receipts)
                .extracting(DeliveryReceipt::getParticipantSid)
                .containsExactly(texter.getSid(), friend.getSid());
        DeliveryReceipt first = receipts.get(0);
        assertThat(first.getSid()).matches("DY[0-9a-f]{32}");
        assertThat(first.getMessageSid()).isEqualTo(made.getSid());
        assertThat(first.getConversationSid()).isEqualTo(talk);
        assertThat(DeliveryReceipt.fetcher(talk, made.getSid(), first.getSid()).fetch(client))
                .isEqualTo(first);
        var text = com.twilio.rest.api.v2010.account.Message.fetcher(first.getChannelMessageSid())
                .fetch(client);
        assertThat(text.getFrom()).isEqualTo(new PhoneNumber(PROXY));
        assertThat(text.getTo()).isEqualTo(PHONE);
        assertThat(text.getBody()).isEqualTo("Yes, I am");

        whatsApp.read();
        mock.clock().advance(Duration.ofMinutes(1));
        assertThat(again(made).getDelivery()).isEqualTo(delivery(2, "all", "all", "some", "none", "none"));
        assertThat(receipts(made))
                .extracting(DeliveryReceipt::getStatus)
                .containsExactly(DeliveryStatus.DELIVERED, DeliveryStatus.READ);
        assertThat(Participant.fetcher(talk, friend.getSid()).fetch(client).getLastReadMessageIndex())
                .as("a reader on WhatsApp moves their horizon")
                .isEqualTo(made.getIndex());
    }

    @Test
    void whatDoesNotArrive_isToldWithItsCode() {
        Participant texter = sms(PHONE);
        Participant friend = whatsApp(OTHER_PHONE);
        mock.rules()
                .when(dev.tidings.mock.network.MessageMatch.messages().to(PHONE))
                .then(dev.tidings.mock.network.Fate.undelivered(30003));
        Message made = say("alice", "Anybody?");
        mock.clock().advance(Duration.ofMinutes(1));
        assertThat(again(made).getDelivery()).isEqualTo(delivery(2, "some", "none", "none", "some", "some"));
        assertThat(receipts(made))
                .extracting(
                        DeliveryReceipt::getParticipantSid, DeliveryReceipt::getStatus, DeliveryReceipt::getErrorCode)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(texter.getSid(), DeliveryStatus.UNDELIVERED, 30003),
                        org.assertj.core.groups.Tuple.tuple(friend.getSid(), DeliveryStatus.FAILED, 63016));
    }

    @Test
    void template_opensWhatFreeTextCannot() {
        whatsApp(PHONE);
        Content content = Content.creator(Content.ContentCreateRequest.builder(
                                "en",
                                new Content.Types.Builder()
                                        .twilioText(Content.TwilioText.builder("Hello dear {{1}} your parcel is here")
                                                .build())
                                        .build())
                        .variables(Map.of("1", "Ada"))
                        .build())
                .create(client);
        ApprovalCreate.creator(
                        content.getSid(),
                        ApprovalCreate.ContentApprovalRequest.builder("parcel", "UTILITY")
                                .build())
                .create(client);
        mock.clock().advance(Duration.ofMinutes(1));
        Message made = Message.creator(talk)
                .setAuthor("alice")
                .setContentSid(content.getSid())
                .setContentVariables("{\"1\":\"Bob\"}")
                .create(client);
        assertThat(made.getContentSid()).isEqualTo(content.getSid());
        assertThat(made.getBody()).isEqualTo("Hello dear Bob your parcel is here");
        mock.clock().advance(Duration.ofMinutes(1));
        assertThat(receipts(made)).extracting(DeliveryReceipt::getErrorCode).containsExactly(0);
        assertThat(mock.handset("whatsapp:" + PHONE).received())
                .singleElement()
                .satisfies(each -> assertThat(each.body()).isEqualTo("Hello dear Bob your parcel is here"));
        assertFails(400, 50526, () -> Message.creator(talk).setContentSid("HX1").create(client));
        assertFails(
                400,
                50527,
                () -> Message.creator(talk)
                        .setContentSid(content.getSid())
                        .setContentVariables("[]")
                        .create(client));
        assertFails(
                400,
                50528,
                () -> Message.creator(talk)
                        .setBody("x")
                        .setContentVariables("{\"1\":\"Bob\"}")
                        .create(client));
        assertFails(
                400,
                50541,
                () -> Message.creator(talk)
                        .setContentSid(content.getSid())
                        .setContentVariables("{\"1\":\"" + "x".repeat(257) + "\"}")
                        .create(client));
    }

    /** No client of Twilio's knows the host of media; what it hands out is the client's again. */
    @Test
    void media_areSaidOnce() throws Exception {
        Door door = Door.of(mock);
        String service = mock.account().chat().service().sid();
        HttpResponse uploaded = upload(door, service);
        assertThat(uploaded.status())
                .as(new String(uploaded.body(), StandardCharsets.UTF_8))
                .isEqualTo(201);
        String media = new ObjectMapper().readTree(uploaded.body()).path("sid").asText();
        Message made =
                Message.creator(talk).setAuthor("alice").setMediaSid(media).create(client);
        assertThat(made.getBody()).isNull();
        assertThat(made.getMedia())
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .isEqualTo(Map.of("sid", media, "size", 5, "content_type", "text/plain", "filename", "a.txt")));
        assertThat(again(made)).isEqualTo(made);
        assertFails(400, 50508, () -> Message.creator(talk).setMediaSid(media).create(client));
        assertFails(
                400,
                50509,
                () -> Message.updater(talk, made.getSid()).setBody("Look").update(client));
        assertFails(400, 50510, () -> Message.creator(talk).setMediaSid("ME1").create(client));
    }

    private HttpResponse upload(Door door, String service) throws IOException {
        return mock.transport()
                .send(new HttpRequest(
                        "POST",
                        URI.create("https://mcs.us1.twilio.com/v1/Services/" + service + "/Media?Filename=a.txt"),
                        door.credentials().plus("Content-Type", "text/plain"),
                        "hello".getBytes(StandardCharsets.UTF_8),
                        Duration.ofSeconds(30)));
    }

    @Test
    void unreadMessages_areCountedStepByStep() {
        Participant.creator(talk).setIdentity("alice").create(client);
        sms(PHONE);
        List<Message> said = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            said.add(say("bob", "No. " + i));
        }
        assertThat(unread()).isNull();
        UserConversation.updater("alice", talk).setLastReadMessageIndex(0).update(client);
        assertThat(unread()).isEqualTo(3);
        mock.handset(PHONE).text(PROXY, "Me too");
        mock.clock().settle();
        assertThat(unread()).isEqualTo(4);
        Message.deleter(talk, said.get(2).getSid()).delete(client);
        assertThat(unread()).as("what is gone is not unread").isEqualTo(3);
        Participant.updater(talk, "alice").setLastReadMessageIndex(4).update(client);
        assertThat(unread()).isZero();
        Participant.updater(talk, "alice").setLastReadMessageIndex(3).update(client);
        assertThat(unread()).as("the horizon may go back").isEqualTo(1);
        assertFails(
                400,
                50421,
                () -> Participant.updater(talk, "alice")
                        .setLastReadMessageIndex(-1)
                        .update(client));
    }

    private Integer unread() {
        return UserConversation.fetcher("alice", talk).fetch(client).getUnreadMessagesCount();
    }
}
