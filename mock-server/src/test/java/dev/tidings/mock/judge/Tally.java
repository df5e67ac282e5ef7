package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.core.error.AmbiguousException;
import dev.tidings.core.error.ApiException;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.message.Message;
import dev.tidings.messaging.message.MessageCreateParams;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Sends messages that differ in their text, and holds what each call said against what the backend has: a message that was
 * returned is there once, one that failed is not there, and one of which the call does not know is there at most once.
 */
final class Tally {
    private static final int THREADS = 24;
    private static final int AT_ONCE = 48;

    /** How one call ended: with the message's SID, or with what was thrown. */
    private record Ending(String sid, Throwable failure) {
        boolean returned() {
            return failure == null;
        }

        boolean ambiguous() {
            return failure instanceof AmbiguousException;
        }
    }

    private final long seed;
    private final Map<String, Ending> endings = new ConcurrentHashMap<>();
    private Map<String, List<String>> found = Map.of();

    Tally(long seed) {
        this.seed = seed;
    }

    private static MessageCreateParams message(String text) {
        return MessageCreateParams.builder()
                .to("+14155550123")
                .from("+14155550100")
                .body(text)
                .build();
    }

    /** Sends {@code count} messages, each of many threads waiting for its answer before it goes on. */
    void sendInTurn(MessagingClient messaging, String name, int count) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (int i = 0; i < count; i++) {
            String text = name + "-" + i;
            threads.execute(() -> {
                try {
                    Message sent = messaging.messages().create(message(text));
                    endings.put(text, new Ending(sent.sid().toString(), null));
                } catch (Throwable failure) {
                    endings.put(text, new Ending("", failure));
                }
            });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
    }

    /** Sends {@code count} messages without waiting, many of them under way at a time. */
    void sendAtOnce(MessagingClient messaging, String name, int count) throws InterruptedException {
        Semaphore underWay = new Semaphore(AT_ONCE);
        for (int i = 0; i < count; i++) {
            String text = name + "-" + i;
            underWay.acquire();
            messaging.async().messages().create(message(text)).whenComplete((sent, failure) -> {
                Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
                endings.put(text, failure == null ? new Ending(sent.sid().toString(), null) : new Ending("", cause));
                underWay.release();
            });
        }
        assertThat(underWay.tryAcquire(AT_ONCE, 2, TimeUnit.MINUTES)).isTrue();
    }

    /** How many calls did not know. */
    long ambiguous() {
        return endings.values().stream().filter(Ending::ambiguous).count();
    }

    /** Fails, with the seed, unless all {@code calls} told the truth about what {@code mock} has. */
    void verify(MockServer mock, int calls) {
        found = textsOf(mock);
        List<String> lies = new ArrayList<>();
        endings.forEach((text, ending) -> {
            List<String> sids = found.getOrDefault(text, List.of());
            if (sids.size() > 1) {
                lies.add(text + " is there twice: " + sids + ", the call said " + ending);
            } else if (ending.returned() && !sids.equals(List.of(ending.sid()))) {
                lies.add(text + " was returned as " + ending.sid() + ", there is " + sids);
            } else if (!ending.returned() && !ending.ambiguous() && !sids.isEmpty()) {
                lies.add(text + " failed for certain (" + ending.failure() + "), but is there as " + sids);
            } else if (!ending.returned() && !(ending.failure() instanceof ApiException)) {
                lies.add(text + " failed with " + ending.failure() + ", which is none of the SDK's");
            }
        });
        found.keySet().stream()
                .filter(text -> !endings.containsKey(text))
                .forEach(text -> lies.add(text + " is there, but nobody sent it"));
        assertThat(lies).as("again with -Dtidings.faults.seed=" + seed).isEmpty();
        assertThat(endings).as("calls").hasSize(calls);
    }

    /** Fails unless calls ended in every way there is; else the rest would show little. */
    void verifyThatAllKindsCame() {
        Map<String, Integer> kinds = new TreeMap<>();
        endings.forEach((text, ending) -> kinds.merge(
                ending.returned()
                        ? "returned"
                        : ending.ambiguous()
                                ? (found.containsKey(text) ? "ambiguous, there" : "ambiguous, not there")
                                : "failed",
                1,
                Integer::sum));
        assertThat(kinds)
                .as("again with -Dtidings.faults.seed=" + seed)
                .containsOnlyKeys("returned", "failed", "ambiguous, there", "ambiguous, not there");
        // On a busy machine many a call runs out of patience.
        assertThat(kinds.get("returned")).isGreaterThan(endings.size() / 4);
    }

    private static Map<String, List<String>> textsOf(MockServer mock) {
        Map<String, List<String>> texts = new TreeMap<>();
        Door door = Door.of(mock);
        String root = "/2010-04-01/Accounts/" + mock.accountSid();
        String next = root + "/Messages.json?PageSize=1000";
        while (next != null) {
            JsonNode page = door.get(next.substring(root.length())).json();
            page.path("messages")
                    .forEach(each -> texts.computeIfAbsent(each.path("body").asText(), any -> new ArrayList<>())
                            .add(each.path("sid").asText()));
            next = page.path("next_page_uri").isNull()
                    ? null
                    : page.path("next_page_uri").asText();
        }
        return texts;
    }
}
