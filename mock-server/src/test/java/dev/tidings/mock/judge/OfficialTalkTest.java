package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.conversations.v1.Conversation;
import com.twilio.rest.conversations.v1.ConversationWithParticipants;
import com.twilio.rest.conversations.v1.ParticipantConversation;
import com.twilio.rest.conversations.v1.conversation.Message;
import com.twilio.rest.conversations.v1.conversation.Participant;
import com.twilio.rest.conversations.v1.conversation.message.DeliveryReceipt;
import com.twilio.rest.conversations.v1.user.UserConversation;
import dev.tidings.mock.MockServer;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Conversations, who takes part in them and what they say, through Twilio's Java client. */
class OfficialTalkTest {
    private static final String PROXY = "+14155550100";
    private static final String ANN = "+14155550171";
    private static final String BOB = "+14155550172";

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private MockServer mock;
    private TwilioRestClient client;

    @BeforeEach
    void start() {
        mock = MockServer.builder()
                .virtualClock()
                .seed(7)
                .exchangeListener(judging)
                .start();
        client = OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());
    }

    @AfterEach
    void stop() {
        mock.close();
    }

    private static <T> List<T> all(Iterable<T> some) {
        List<T> all = new ArrayList<>();
        some.forEach(all::add);
        return all;
    }

    private static void assertFails(int status, int code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ApiException.class, failure -> {
            assertThat(failure.getStatusCode()).isEqualTo(status);
            assertThat(failure.getCode()).isEqualTo(code);
        });
    }

    @Test
    void conversation_isMade_changed_listed_andDeleted() {
        Conversation made = Conversation.creator()
                .setFriendlyName("Order")
                .setUniqueName("order-17")
                .setAttributes("{\"order\":17}")
                .setState(Conversation.State.ACTIVE)
                .setTimersInactive("PT1M")
                .setTimersClosed("P1D")
                .setXTwilioWebhookEnabled(Conversation.WebhookEnabledType.TRUE)
                .create(client);
        assertThat(made.getSid()).startsWith("CH");
        assertThat(made.getState()).isEqualTo(Conversation.State.ACTIVE);
        assertThat(made.getTimers()).isInstanceOf(Map.class);
        assertThat(made.getLinks()).containsKeys("participants", "messages", "webhooks");
        assertThat(Conversation.fetcher("order-17").fetch(client)).isEqualTo(made);
        Conversation changed = Conversation.updater(made.getSid())
                .setState(Conversation.State.INACTIVE)
                .update(client);
        assertThat(changed.getState()).isEqualTo(Conversation.State.INACTIVE);
        assertThat(all(Conversation.reader()
                        .setState(Conversation.State.INACTIVE)
                        .read(client)))
                .containsExactly(changed);
        assertThat(all(Conversation.reader().setState(Conversation.State.CLOSED).read(client)))
                .isEmpty();
        assertFails(
                409,
                50353,
                () -> Conversation.creator().setUniqueName("order-17").create(client));
        assertThat(Conversation.deleter("order-17").delete(client)).isTrue();
        assertFails(404, 20404, () -> Conversation.fetcher(made.getSid()).fetch(client));
    }

    @Test
    void people_takePart_talk_andRead() {
        String talk = Conversation.creator().create(client).getSid();
        Participant carl = Participant.creator(talk)
                .setIdentity("carl")
                .setAttributes("{\"vip\":true}")
                .create(client);
        assertThat(carl.getMessagingBinding()).isNull();
        Participant ann = Participant.creator(talk)
                .setMessagingBindingAddress(ANN)
                .setMessagingBindingProxyAddress(PROXY)
                .create(client);
        assertThat(ann.getMessagingBinding()).isEqualTo(Map.of("type", "sms", "address", ANN, "proxy_address", PROXY));
        assertThat(Participant.fetcher(talk, "carl").fetch(client)).isEqualTo(carl);
        assertThat(all(Participant.reader(talk).read(client))).containsExactlyInAnyOrder(carl, ann);
        String other = Conversation.creator().create(client).getSid();
        assertFails(
                409,
                50416,
                () -> Participant.creator(other)
                        .setMessagingBindingAddress(ANN)
                        .setMessagingBindingProxyAddress(PROXY)
                        .create(client));

        Message first = Message.creator(talk).setAuthor("carl").setBody("Hello").create(client);
        assertThat(first.getIndex()).isZero();
        assertThat(first.getParticipantSid()).isEqualTo(carl.getSid());
        assertThat(first.getMedia()).isNull();
        mock.clock().advance(Duration.ofMinutes(1));
        Message seen = Message.fetcher(talk, first.getSid()).fetch(client);
        assertThat(seen.getDelivery())
                .isEqualTo(Map.of(
                        "total",
                        1,
                        "sent",
                        "all",
                        "delivered",
                        "all",
                        "read",
                        "none",
                        "failed",
                        "none",
                        "undelivered",
                        "none"));
        DeliveryReceipt receipt =
                all(DeliveryReceipt.reader(talk, first.getSid()).read(client)).get(0);
        assertThat(receipt.getStatus()).isEqualTo(DeliveryReceipt.DeliveryStatus.DELIVERED);
        assertThat(receipt.getErrorCode()).isZero();
        assertThat(receipt.getParticipantSid()).isEqualTo(ann.getSid());
        assertThat(receipt.getChannelMessageSid()).startsWith("SM");
        assertThat(DeliveryReceipt.fetcher(talk, first.getSid(), receipt.getSid())
                        .fetch(client))
                .isEqualTo(receipt);
        Message changed = Message.updater(talk, first.getSid())
                .setBody("Hello!")
                .setAttributes("{\"a\":1}")
                .update(client);
        assertThat(changed.getBody()).isEqualTo("Hello!");
        Message second = Message.creator(talk).setBody("Bye").create(client);
        assertThat(all(Message.reader(talk).setOrder(Message.OrderType.DESC).read(client)))
                .extracting(Message::getSid)
                .containsExactly(second.getSid(), first.getSid());

        UserConversation theirs = UserConversation.fetcher("carl", talk).fetch(client);
        assertThat(theirs.getUnreadMessagesCount()).isNull();
        theirs = UserConversation.updater("carl", talk)
                .setLastReadMessageIndex(0)
                .setNotificationLevel(UserConversation.NotificationLevel.MUTED)
                .update(client);
        assertThat(theirs.getUnreadMessagesCount()).isEqualTo(1);
        assertThat(all(UserConversation.reader("carl").read(client))).containsExactly(theirs);
        assertThat(all(ParticipantConversation.reader().setIdentity("carl").read(client)))
                .singleElement()
                .satisfies(each -> assertThat(each.getConversationSid()).isEqualTo(talk));
        assertThat(all(ParticipantConversation.reader().setAddress(ANN).read(client)))
                .singleElement()
                .satisfies(each -> assertThat(each.getParticipantSid()).isEqualTo(ann.getSid()));

        assertThat(Message.deleter(talk, second.getSid()).delete(client)).isTrue();
        assertFails(404, 20404, () -> Message.fetcher(talk, second.getSid()).fetch(client));
        assertThat(UserConversation.deleter("carl", talk).delete(client)).isTrue();
        assertFails(404, 20404, () -> Participant.fetcher(talk, "carl").fetch(client));
        assertThat(Participant.deleter(talk, ann.getSid()).delete(client)).isTrue();
    }

    @Test
    void group_isMadeAtOnce() {
        ConversationWithParticipants made = ConversationWithParticipants.creator()
                .setFriendlyName("Group")
                .setParticipant(List.of(
                        "{\"messaging_binding\":{\"address\":\"" + ANN + "\"}}",
                        "{\"messaging_binding\":{\"address\":\"" + BOB + "\"}}",
                        "{\"messaging_binding\":{\"projected_address\":\"" + PROXY + "\"}}"))
                .create(client);
        assertThat(all(Participant.reader(made.getSid()).read(client))).hasSize(3);
        assertFails(
                400,
                50386,
                () -> Message.creator(made.getSid())
                        .setAuthor(PROXY)
                        .setBody("Hi")
                        .create(client));
        mock.clock().advance(Duration.ofMinutes(1));
        assertFails(
                400, 50513, () -> Message.creator(made.getSid()).setBody("Hi").create(client));
        Message said =
                Message.creator(made.getSid()).setAuthor(PROXY).setBody("Hi").create(client);
        assertThat(all(DeliveryReceipt.reader(made.getSid(), said.getSid()).read(client)))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.getChannelMessageSid()).startsWith("MM"));
        assertFails(
                400,
                50424,
                () -> ConversationWithParticipants.creator()
                        .setParticipant("nobody")
                        .create(client));
    }

    @Test
    void service_hasItsOwn() {
        String service = com.twilio.rest.conversations.v1.Service.creator("Other")
                .create(client)
                .getSid();
        String talk = com.twilio.rest.conversations.v1.service.Conversation.creator(service)
                .setUniqueName("talk")
                .create(client)
                .getSid();
        var carl = com.twilio.rest.conversations.v1.service.conversation.Participant.creator(service, "talk")
                .setIdentity("carl")
                .create(client);
        var said = com.twilio.rest.conversations.v1.service.conversation.Message.creator(service, "talk")
                .setAuthor("carl")
                .setBody("Hi")
                .create(client);
        assertThat(said.getParticipantSid()).isEqualTo(carl.getSid());
        assertThat(said.getChatServiceSid()).isEqualTo(service);
        assertThat(said.getUrl().toString()).contains("/v1/Services/" + service + "/Conversations/" + talk);
        assertThat(all(com.twilio.rest.conversations.v1.service.conversation.Message.reader(service, talk)
                        .read(client)))
                .containsExactly(said);
        assertFails(404, 20404, () -> Conversation.fetcher(talk).fetch(client));
        assertFails(404, 20404, () -> Message.fetcher(talk, said.getSid()).fetch(client));
    }
}
