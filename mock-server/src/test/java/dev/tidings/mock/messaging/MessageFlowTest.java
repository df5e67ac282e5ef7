package dev.tidings.mock.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.JudgedServer;
import dev.tidings.mock.judge.WebhookReceiver;
import dev.tidings.mock.judge.WebhookReceiver.Webhook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The main job through all rooms: messages are taken, sent and delivered, and an application on a real socket is told. */
class MessageFlowTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final int THREADS = 8;
    private static final int EACH = 125;

    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);

    private final WebhookReceiver application = WebhookReceiver.start();

    @AfterEach
    void close() {
        application.close();
        pool.shutdownNow();
    }

    @Test
    void thousandMessagesAtOnce_areAllDelivered_andToldOfInOrder() throws Exception {
        try (JudgedServer judged = JudgedServer.at(START)) {
            MockServer mock = judged.mock();
            String service = mock.account().services().get(0).sid();
            List<Future<?>> senders = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                senders.add(pool.submit(() -> send(Door.of(mock), thread % 2 == 0 ? service : "+14155550100", thread)));
            }
            for (Future<?> each : senders) {
                each.get();
            }
            mock.clock().settle();

            assertThat(application.all())
                    .allSatisfy(each ->
                            assertThat(each.parameters().keySet()).containsSubsequence("MessageStatus", "MessageSid"));
            Map<String, List<String>> told = application.all().stream()
                    .collect(groupingBy(Webhook::messageSid, mapping(Webhook::status, toList())));
            List<Message> all = mock.messages().all();
            assertThat(all).hasSize(THREADS * EACH).allMatch(each -> each.status() == MessageStatus.DELIVERED);
            assertThat(all.stream().map(Message::sid).distinct()).hasSize(THREADS * EACH);
            for (Message each : all) {
                assertThat(told.get(each.sid()))
                        .isEqualTo(
                                each.messagingServiceSid().isPresent()
                                        ? List.of("queued", "sent", "delivered")
                                        : List.of("sent", "delivered"));
            }
        }
    }

    private void send(Door door, String from, int thread) {
        for (int i = 0; i < EACH; i++) {
            Door.Answer answer = door.post(
                    "/Messages.json",
                    "From",
                    from,
                    "To",
                    "+1415556" + (1000 + thread * EACH + i),
                    "Body",
                    "Hi",
                    "StatusCallback",
                    application.url("/status"));
            assertThat(answer.status()).isEqualTo(201);
        }
    }

    @Test
    void sameSeedAndSameCalls_giveTheSameBytes() {
        List<String> runs = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            try (JudgedServer judged = JudgedServer.at(START)) {
                Door door = Door.of(judged.mock());
                send(door, judged.mock().account().services().get(0).sid(), 1);
                send(door, "+14155550101", 2);
                judged.mock().clock().settle();
                runs.add(door.get("/Messages.json?PageSize=1000").text()
                        + door.admin("GET", "/state", "").text());
            }
        }
        assertThat(runs.get(0)).hasSizeGreaterThan(100_000).isEqualTo(runs.get(1));
    }

    @Test
    void restoredServer_goesOnWithWhatWasOnItsWay() {
        try (JudgedServer one = JudgedServer.at(START);
                JudgedServer other = JudgedServer.at(START)) {
            Door door = Door.of(one.mock());
            send(door, one.mock().account().services().get(0).sid(), 1);
            one.mock().clock().advance(java.time.Duration.ofMillis(500));
            String state = door.admin("GET", "/state", "").text();
            assertThat(Door.of(other.mock()).admin("PUT", "/state", state).status())
                    .isEqualTo(204);
            one.mock().clock().settle();
            other.mock().clock().settle();
            assertThat(other.mock().messages().all())
                    .hasSize(EACH)
                    .isEqualTo(one.mock().messages().all())
                    .allMatch(each -> each.status() == MessageStatus.DELIVERED);
        }
    }
}
