package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.value.Money;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.message.FeedbackOutcome;
import dev.tidings.messaging.message.Media;
import dev.tidings.messaging.message.Message;
import dev.tidings.messaging.message.MessageDirection;
import dev.tidings.messaging.message.MessageStatus;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The SDK's messages at the mock server, value for value. */
class SdkMessagesTest {
    private static final String FROM = "+14155550100";
    private static final String TO = "+14155550199";

    private final SdkDesk desk = new SdkDesk();
    private final MessagingClient sdk = desk.sdk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyOperation_isOfOneRoom() {
        Set<SdkRoom> rooms = OperationRows.ALL.stream().map(SdkRoom::of).collect(Collectors.toSet());
        assertThat(rooms).isEqualTo(EnumSet.allOf(SdkRoom.class));
    }

    @Test
    void messages_areSentReadAndForgotten() {
        Message made = desk.read(() -> sdk.messages()
                .create(m -> m.to(TO)
                        .from(FROM)
                        .body("Grüße 👍")
                        .mediaUrl("https://example.com/cat.png", "https://example.com/dog.jpg")
                        .provideFeedback(true)));
        assertThat(made.status()).isEqualTo(MessageStatus.QUEUED);
        assertThat(made.direction()).isEqualTo(MessageDirection.OUTBOUND_API);
        assertThat(made.numMedia()).isEqualTo(2);
        assertThat(made.price()).isEmpty();
        assertThat(made.dateCreated()).hasValue(SdkDesk.START);
        desk.mock().clock().settle();
        Message sent = desk.read(() -> sdk.messages().fetch(made.sid()));
        assertThat(sent.status()).isEqualTo(MessageStatus.DELIVERED);
        assertThat(sent.to()).hasValue(TO);
        assertThat(sent.from()).hasValue(FROM);
        assertThat(sent.body()).hasValue("Grüße 👍");
        assertThat(sent.price().map(Money::amount).orElseThrow()).isEqualByComparingTo(new BigDecimal("-0.0220"));
        Message other =
                desk.read(() -> sdk.messages().create(m -> m.to(TO).from(FROM).body("x".repeat(161))));
        assertThat(other.numSegments()).isEqualTo(2);
        assertThat(desk.list(size -> sdk.messages().list(q -> q.pageSize(size))))
                .extracting(Message::sid)
                .containsExactly(other.sid(), made.sid());
        assertThat(desk.list(
                        size -> sdk.messages().list(q -> q.to(TO).from(FROM).pageSize(size))))
                .hasSize(2);
        media(made);
        assertThat(desk.read(() -> sdk.messages().createFeedback(made.sid(), FeedbackOutcome.CONFIRMED))
                        .outcome())
                .isEqualTo(FeedbackOutcome.CONFIRMED);
        assertThat(desk.read(() -> sdk.messages().redact(made.sid())).body()).hasValue("");
        sdk.messages().delete(made.sid());
        assertThat(desk.list(size -> sdk.messages().list(q -> q.pageSize(size))))
                .extracting(Message::sid)
                .containsExactly(other.sid());
        desk.assertCalled(SdkRoom.MESSAGES);
    }

    private void media(Message message) {
        var files = sdk.messages().media(message.sid());
        List<Media> all = desk.list(size -> files.list(q -> q.pageSize(size)));
        assertThat(all)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.parentSid()).hasValue(message.sid()));
        assertThat(desk.read(() -> files.fetch(all.get(0).sid()))).isEqualTo(all.get(0));
        files.delete(all.get(0).sid());
        assertThat(desk.list(size -> files.list(q -> q.pageSize(size)))).containsExactly(all.get(1));
    }
}
