package dev.tidings.mock.messaging;

import static dev.tidings.mock.messaging.MessagingRoom.FROM;
import static dev.tidings.mock.messaging.MessagingRoom.TO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.network.Journey;
import dev.tidings.mock.resource.Property;
import dev.tidings.mock.resource.Values;
import dev.tidings.mock.service.MessagingService;
import dev.tidings.mock.webhook.WebhookCall;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessageCallbacksTest {
    private static final String URL = "http://localhost:8080/status?x=1#rc=2";

    private final MessagingRoom room = new MessagingRoom();

    private String parameters(int call) {
        StringBuilder text = new StringBuilder();
        room.calls
                .get(call)
                .parameters()
                .asMap()
                .forEach((name, values) -> text.append(name)
                        .append('=')
                        .append(String.join(",", values))
                        .append(' '));
        return text.toString().trim();
    }

    @Test
    void callbacks_haveTheParametersOfTheWire_inTheirOrder() {
        Message message = room.send(FROM, "StatusCallback", URL);
        room.settle();

        String rest = " To=" + TO + " MessageSid=" + message.sid() + " AccountSid=" + room.account.sid() + " From="
                + FROM + " ApiVersion=2010-04-01";
        assertThat(room.calls).hasSize(2);
        assertThat(parameters(0)).isEqualTo("SmsSid=" + message.sid() + " SmsStatus=sent MessageStatus=sent" + rest);
        assertThat(parameters(1))
                .isEqualTo("RawDlrDoneDate=2603011200 SmsSid=" + message.sid()
                        + " SmsStatus=delivered MessageStatus=delivered" + rest);
    }

    @Test
    void failure_saysItsErrorFirst() {
        room.journey = MessagingRoom.journey(Journey.Outcome.UNDELIVERED, 30003);
        room.send(FROM, "StatusCallback", URL);
        room.journey = MessagingRoom.journey(Journey.Outcome.FAILED, 30007);
        room.send(FROM, "StatusCallback", URL);
        room.settle();

        assertThat(room.told()).isEqualTo("sent failed undelivered");
        assertThat(parameters(1)).startsWith("ErrorCode=30007 SmsSid=");
        assertThat(parameters(2)).startsWith("ErrorCode=30003 RawDlrDoneDate=2603011200 SmsSid=");
    }

    @Test
    void serviceSend_saysItsService() {
        MessagingService service = room.service("+14155550111");
        room.send(service.sid(), "StatusCallback", URL);
        room.settle();

        assertThat(room.told()).isEqualTo("queued sent delivered");
        assertThat(parameters(0))
                .contains(" To=" + TO + " MessagingServiceSid=" + service.sid() + " MessageSid=")
                .contains(" From=+14155550111 ");
    }

    @Test
    void call_isAPostInTheMessagesLane_signedWithTheAccountsToken() {
        Message message = room.send(FROM, "StatusCallback", URL);
        room.settle();

        WebhookCall call = room.calls.get(0);
        assertThat(call.url()).isEqualTo(URL);
        assertThat(call.method()).isEqualTo("POST");
        assertThat(call.kind()).isEqualTo("status-callback");
        assertThat(call.lane()).isEqualTo(message.sid());
        assertThat(call.accountSid()).isEqualTo(room.account.sid());
        assertThat(call.secret()).isEqualTo(room.account.authToken());
        assertThat(call.fallback()).isNull();
    }

    @Test
    void tokens_areUuids_differentForEachEvent_andTheSameForTheSameSeed() {
        Set<String> tokens = new HashSet<>();
        MessagingRoom twin = new MessagingRoom();
        for (MessagingRoom each : List.of(room, twin)) {
            each.send(FROM, "StatusCallback", URL);
            each.settle();
            each.calls.forEach(call -> tokens.add(call.token()));
        }
        assertThat(tokens)
                .hasSize(2)
                .allMatch(
                        token -> token.matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
    }

    @Test
    void messagesOwnUrl_goesBeforeThatOfItsService() {
        MessagingService service = room.service("+14155550111");
        room.world.run(tx ->
                room.services.change(tx, service.sid(), each -> each.withStatusCallback("http://localhost/service")));
        room.send(service.sid());
        room.send(service.sid(), "StatusCallback", URL);
        room.send(FROM);
        room.settle();

        assertThat(room.calls).filteredOn(call -> call.url().equals(URL)).hasSize(3);
        assertThat(room.calls)
                .filteredOn(call -> call.url().equals("http://localhost/service"))
                .hasSize(3);
        assertThat(room.calls).hasSize(6);
    }

    @Test
    void anApplicationsUrl_goesBehindTheMessagesOwnAndBeforeThatOfItsService() {
        String application = room.world
                .run(tx -> room.numbers
                        .applications()
                        .open(
                                tx,
                                room.account.sid(),
                                Values.NONE.with(
                                        Property.url("message_status_callback"), "http://localhost/application")))
                .sid();
        MessagingService service = room.service("+14155550111");
        room.world.run(tx ->
                room.services.change(tx, service.sid(), each -> each.withStatusCallback("http://localhost/service")));
        room.send(service.sid(), "ApplicationSid", application);
        room.send(FROM, "ApplicationSid", application, "StatusCallback", URL);
        room.settle();

        assertThat(room.calls)
                .extracting(WebhookCall::url)
                .containsOnly("http://localhost/application", URL)
                .hasSize(5);
    }
}
