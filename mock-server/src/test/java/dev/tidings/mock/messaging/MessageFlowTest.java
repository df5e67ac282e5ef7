package dev.tidings.mock.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.JudgedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main job through all rooms: messages are taken, sent and delivered, and an application on a real socket is told. */
class MessageFlowTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final Pattern TOLD = Pattern.compile("MessageStatus=(\\w+)&.*MessageSid=(\\w+)&");
    private static final int THREADS = 8;
    private static final int EACH = 125;

    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);

    /** What the application was told, by message. */
    private final Map<String, List<String>> told = new ConcurrentHashMap<>();

    private HttpServer application;
    private String callback;

    @BeforeEach
    void open() throws IOException {
        application = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        application.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Matcher matcher = TOLD.matcher(body);
            assertThat(matcher.find()).as(body).isTrue();
            told.computeIfAbsent(matcher.group(2), any -> new CopyOnWriteArrayList<>())
                    .add(matcher.group(1));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        application.start();
        callback = "http://127.0.0.1:" + application.getAddress().getPort() + "/status";
    }

    @AfterEach
    void close() {
        application.stop(0);
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
                    callback);
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
