package dev.tidings.mock.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.mock.world.EventKind;
import dev.tidings.mock.world.Snapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Order, bounds, waiting and giving up of what takes real time. */
class ErrandsTest {
    private final Post post = Post.office();

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void lanes_keepTheirOrderUnderLoad() {
        Map<String, List<String>> seen = new ConcurrentHashMap<>();
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Application.Answer record = (request, connection) -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            String[] step = request.body().split("&");
            List<String> lane = seen.computeIfAbsent(step[0], any -> new ArrayList<>());
            // Not synchronised: two of one lane at once would be the fault looked for.
            lane.add(step[1]);
            Application.status(204).to(request, connection);
            now.decrementAndGet();
        };
        try (Application application = Application.start(record)) {
            for (int i = 0; i < 1_000; i++) {
                // Side by side in time, so that only the lane keeps them apart.
                for (String step : List.of("queued", "sent", "delivered")) {
                    post.sender.send(Post.call(
                            application.url("/"), "POST", "SM" + i, Post.form("Sid", "SM" + i, "Is", step), null));
                }
            }
            post.world.awaitErrands();
            assertThat(seen).hasSize(1_000);
            assertThat(seen.values()).containsOnly(List.of("Is=queued", "Is=sent", "Is=delivered"));
            assertThat(most.get()).isBetween(2, 32);
            assertThat(post.journal.count()).isEqualTo(3_000);
            assertThat(post.journal.attempts()).allMatch(WebhookAttempt::succeeded);
        }
    }

    /** What an answer does must not depend on how many events of the same instant were faster. */
    @Test
    void webhooksOfOneInstant_goOutWhenAllOfItHasHappened() {
        List<String> order = new ArrayList<>();
        try (Application application = Application.answering(204)) {
            EventKind<String> event = post.world.register(EventKind.of("event", String.class, (tx, what) -> {
                order.add(what);
                if (what.equals("0")) {
                    tx.onCommit(() -> post.sender.send(Post.call(
                            application.url("/"),
                            "POST",
                            "SM1",
                            Post.status("sent"),
                            answer -> post.world.run(inner -> order.add("answered")))));
                }
                spin(Duration.ofNanos(500_000));
            }));
            post.world.run(tx -> {
                for (int i = 0; i < 200; i++) {
                    tx.schedule(Duration.ofMinutes(1), event, Integer.toString(i));
                }
                return tx;
            });
            post.world.clock().advanceTo(Post.START.plusSeconds(60));
            assertThat(order).hasSize(201).endsWith("199", "answered");
        }
    }

    private static void spin(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    @Test
    void clock_waitsForWebhooks_andForWhatTheirAnswersLeadTo() {
        List<String> order = new ArrayList<>();
        try (Application application = Application.start((request, connection) -> {
            // The application calls back into the world from inside its webhook.
            post.world.run(tx -> order.add("called back"));
            Application.status(200).to(request, connection);
        })) {
            EventKind<String> later = post.world.register(EventKind.of("later", String.class, (tx, what) -> {
                order.add(what + " at " + tx.now());
                if (what.equals("first")) {
                    tx.onCommit(() -> post.sender.send(Post.call(
                            application.url("/"),
                            "POST",
                            "SM1",
                            Post.status("sent"),
                            answer -> post.world.run(inner -> {
                                order.add("answered " + answer.status());
                                inner.schedule(Duration.ofMinutes(1), laterOf(post), "second");
                                return inner;
                            }))));
                }
            }));
            post.world.run(tx -> {
                tx.schedule(Duration.ofMinutes(1), later, "first");
                return tx;
            });
            post.world.clock().advanceTo(Post.START.plusSeconds(120));
            assertThat(order)
                    .containsExactly(
                            "first at 2026-05-05T05:06:05Z",
                            "called back",
                            "answered 200",
                            "second at 2026-05-05T05:07:05Z");
            assertThat(post.last().at()).isEqualTo(Post.START.plusSeconds(60));
        }
    }

    @SuppressWarnings("unchecked") // registered above with this type
    private static EventKind<String> laterOf(Post post) {
        return (EventKind<String>) post.world.kinds().get("later");
    }

    @Test
    void restore_leavesNoWebhookOfTheFormerWorld() throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger heard = new AtomicInteger();
        try (Application application = Application.start((request, connection) -> {
            arrived.countDown();
            go.await(20, TimeUnit.SECONDS);
            Application.status(200).to(request, connection);
        })) {
            Snapshot before = post.world.snapshot();
            for (int i = 0; i < 3; i++) {
                post.sender.send(Post.call(
                        application.url("/"), "POST", "SM1", Post.status("sent"), answer -> heard.incrementAndGet()));
            }
            assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
            post.world.restore(before);
            post.world.awaitErrands();
            go.countDown();
            assertThat(post.post(application.url("/")).succeeded()).isTrue();
            assertThat(heard.get()).isZero();
            assertThat(application.received()).hasSize(2);
            assertThat(post.journal.attempts()).hasSize(1);
        }
    }

    @Test
    void restore_waitsForAnAnswerThatIsJustBeingHeard() throws Exception {
        CountDownLatch hearing = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (Application application = Application.answering(200)) {
            Snapshot before = post.world.snapshot();
            List<String> order = java.util.Collections.synchronizedList(new ArrayList<>());
            post.sender.send(Post.call(application.url("/"), "POST", "SM1", Post.status("sent"), answer -> {
                hearing.countDown();
                try {
                    go.await(20, TimeUnit.SECONDS);
                } catch (InterruptedException stop) {
                    throw new IllegalStateException(stop);
                }
                post.world.run(tx -> order.add("heard"));
            }));
            assertThat(hearing.await(20, TimeUnit.SECONDS)).isTrue();
            CompletableFuture<Void> restored = CompletableFuture.runAsync(() -> {
                post.world.restore(before);
                order.add("restored");
            });
            assertThatThrownBy(() -> restored.get(100, TimeUnit.MILLISECONDS))
                    .isInstanceOf(java.util.concurrent.TimeoutException.class);
            go.countDown();
            restored.get(20, TimeUnit.SECONDS);
            assertThat(order).containsExactly("heard", "restored");
        }
    }

    @Test
    void replay_sendsTheSameCallAgain_andTellsNobody() {
        AtomicInteger heard = new AtomicInteger();
        try (Application application =
                Application.start(Application.inTurn(Application.status(500), Application.status(200)))) {
            WebhookCall call = Post.call(
                    application.url("/status?a=b"),
                    "POST",
                    "SM1",
                    Post.status("sent"),
                    answer -> heard.incrementAndGet());
            post.sender.send(call);
            post.world.awaitErrands();
            WebhookAttempt failed = post.last();
            WebhookAttempt replayed = Post.get(post.sender.replay(failed.id()));
            assertThat(replayed.succeeded()).isTrue();
            assertThat(replayed.replayOf()).isEqualTo(failed.id());
            assertThat(replayed.id()).isEqualTo(failed.id() + 1);
            assertThat(application.received().get(1))
                    .isEqualTo(application.received().get(0));
            assertThat(heard.get()).isEqualTo(1);
            assertThatThrownBy(() -> post.sender.replay(99)).hasMessage("the journal holds no webhook 99");
        }
    }

    @Test
    void replay_thatIsCutOff_fails() throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(2);
        try (Application application = Application.start((request, connection) -> {
            arrived.countDown();
            if (arrived.getCount() == 0) {
                new CountDownLatch(1).await(20, TimeUnit.SECONDS);
            }
            Application.status(500).to(request, connection);
        })) {
            post.post(application.url("/"));
            CompletableFuture<WebhookAttempt> replay =
                    post.sender.replay(post.last().id());
            assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
            post.sender.close();
            assertThatThrownBy(() -> replay.get(20, TimeUnit.SECONDS))
                    .hasMessageContaining("before the webhook was answered");
            assertThatThrownBy(() -> post.sender.replay(1).get(20, TimeUnit.SECONDS))
                    .hasMessageContaining("before the webhook was answered");
        }
    }

    @Test
    void whoFailsToHear_holdsUpNobody() {
        try (Application application = Application.answering(200)) {
            post.sender.send(Post.call(application.url("/"), "POST", "SM1", Post.status("sent"), answer -> {
                throw new IllegalStateException("on purpose");
            }));
            assertThat(post.post(application.url("/")).succeeded()).isTrue();
            post.world.awaitErrands();
        }
    }
}
