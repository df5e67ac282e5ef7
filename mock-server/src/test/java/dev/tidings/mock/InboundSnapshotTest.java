package dev.tidings.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.judge.Judging;
import dev.tidings.mock.judge.WebhookReceiver;
import dev.tidings.mock.judge.WebhookReceiver.Reply;
import dev.tidings.mock.messaging.MessageStatus;
import dev.tidings.mock.world.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InboundSnapshotTest {
    private static final String NUMBER = "+14155550100";
    private static final String PERSON = "+14155550199";

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    /** A snapshot taken while an application is thinking: the restored server asks it again. */
    @Test
    void snapshot_holdsWhatIsUnderWay() throws InterruptedException {
        try (WebhookReceiver app = WebhookReceiver.start();
                MockServer mock = MockServer.builder()
                        .virtualClock()
                        .seed(7)
                        .exchangeListener(judging)
                        .start()) {
            MockHandset person = mock.handset(PERSON);
            mock.account().inboundUrl(NUMBER, app.url("/one"));
            person.text(NUMBER, "First");
            person.block("+14155550101");
            CountDownLatch asked = new CountDownLatch(1);
            CountDownLatch answer = new CountDownLatch(1);
            app.replying(webhook -> {
                asked.countDown();
                await(answer);
                return Reply.twiml("<Response><Message>Late</Message></Response>");
            });
            List<Throwable> gone = new ArrayList<>();
            Thread sending = new Thread(() -> {
                try {
                    person.text(NUMBER, "Second");
                } catch (IllegalStateException reset) {
                    gone.add(reset);
                }
            });
            sending.start();
            await(asked);
            Snapshot snapshot = mock.backend.world.snapshot();
            mock.backend.world.restore(snapshot);
            sending.join();
            answer.countDown();
            assertThat(gone)
                    .singleElement()
                    .satisfies(each -> assertThat(each).hasMessageContaining("reset or closed"));
            mock.clock().settle();
            assertThat(app.all())
                    .extracting(each -> each.parameters().get("Body"))
                    .containsExactly("First", "Second", "Second");
            assertThat(person.conversation())
                    .extracting(HandsetMessage::body)
                    .containsExactly("First", "Second", "Late");
            assertThat(person.state().blocked()).containsExactly("+14155550101");
            assertThat(mock.messages().matching(each -> each.status() == MessageStatus.RECEIVING))
                    .isEmpty();
            Door door = Door.of(mock);
            String after = door.admin("GET", "/state", "").text();
            assertThat(door.admin("PUT", "/state", after).status()).isEqualTo(204);
            assertThat(door.admin("GET", "/state", "").text()).isEqualTo(after);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
