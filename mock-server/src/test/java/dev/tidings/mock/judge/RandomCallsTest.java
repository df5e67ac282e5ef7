package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Whatever is called in whatever order, some things always hold: SIDs differ, pages are the list, what is deleted is gone,
 * what is final stays so, and everything that was taken comes to an end. No answer is a 500, and each is judged.
 */
class RandomCallsTest {
    private static final Set<String> FINAL = Set.of("delivered", "undelivered", "failed", "canceled", "read");

    /** Every status that may follow, in one step or in several. */
    private static final Map<String, Set<String>> LATER = Map.of(
            "scheduled", Set.of("queued", "sending", "sent", "delivered", "undelivered", "failed", "canceled"),
            "accepted", Set.of("queued", "sending", "sent", "delivered", "undelivered", "failed", "canceled"),
            "queued", Set.of("sending", "sent", "delivered", "undelivered", "failed"),
            "sending", Set.of("sent", "delivered", "undelivered", "failed"),
            "sent", Set.of("delivered", "undelivered"));

    /** One call, or a move of the clock. */
    private interface Step {
        void take(House house);
    }

    /** What the test knows of a message. */
    private static final class Known {
        private final String sid;
        private final String body;
        private String status;
        private boolean redacted;
        private boolean deleted;

        Known(String sid, String body, String status) {
            this.sid = sid;
            this.body = body;
            this.status = status;
        }
    }

    /** A server, and what the test knows of it. */
    private static final class House {
        private final MockServer mock;
        private final Door door;
        private final Map<String, Known> messages = new LinkedHashMap<>();

        House(MockServer mock) {
            this.mock = mock;
            this.door = Door.of(mock);
        }

        /** The message at {@code index}, begun again when there are fewer; a SID that nobody has while there are none. */
        Known message(int index) {
            List<Known> all = new ArrayList<>(messages.values());
            if (all.isEmpty()) {
                Known nobody = new Known("SM" + "0".repeat(32), "", "failed");
                nobody.deleted = true;
                return nobody;
            }
            return all.get(index % all.size());
        }

        void create(String text, String... form) {
            List<String> whole = new ArrayList<>(List.of(form));
            whole.addAll(List.of("Body", text));
            Door.Answer answer = door.post("/Messages.json", whole.toArray(String[]::new));
            if (answer.status() == 201) {
                JsonNode json = answer.json();
                String sid = json.path("sid").asText();
                Known known = new Known(sid, text, json.path("status").asText());
                assertThat(messages.put(sid, known)).as("a SID twice").isNull();
                assertThat(json.path("body").asText()).isEqualTo(text);
            } else {
                assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            }
        }

        void fetch(Known known) {
            Door.Answer answer = door.get("/Messages/" + known.sid + ".json");
            assertThat(answer.status()).isEqualTo(known.deleted ? 404 : 200);
            if (!known.deleted) {
                see(known, answer.json());
            }
        }

        void see(Known known, JsonNode json) {
            String status = json.path("status").asText();
            if (!status.equals(known.status)) {
                assertThat(LATER.getOrDefault(known.status, Set.of()))
                        .as(known.status + " went to")
                        .contains(status);
                known.status = status;
            }
            assertThat(json.path("body").asText()).isEqualTo(known.redacted ? "" : known.body);
            assertThat(json.path("error_code").isNull())
                    .as(json.toString())
                    .isEqualTo(!status.equals("failed") && !status.equals("undelivered"));
            assertThat(json.path("date_sent").isNull())
                    .as(json.toString())
                    .isEqualTo(!Set.of("sent", "delivered", "undelivered").contains(status));
        }

        void redact(Known known) {
            change(known, 200, () -> door.post("/Messages/" + known.sid + ".json", "Body", ""));
        }

        void delete(Known known) {
            change(known, 204, () -> door.delete("/Messages/" + known.sid + ".json"));
        }

        /** Redacting and deleting wait for the end; one that is sent may be at it, if no receipt is to come. */
        private void change(Known known, int done, Supplier<Door.Answer> call) {
            fetch(known);
            Door.Answer answer = call.get();
            if (known.deleted) {
                assertThat(answer.status()).isEqualTo(404);
            } else if (!known.status.equals("sent")) {
                assertThat(answer.status()).as(answer.text()).isEqualTo(FINAL.contains(known.status) ? done : 409);
            }
            known.redacted |= answer.status() == 200;
            known.deleted |= answer.status() == 204;
            fetch(known);
        }

        void cancel(Known known) {
            if (!known.deleted) {
                fetch(known);
            }
            Door.Answer answer = door.post("/Messages/" + known.sid + ".json", "Status", "canceled");
            boolean waits = known.status.equals("scheduled") || known.status.equals("accepted");
            assertThat(answer.status()).as(answer.text()).isEqualTo(known.deleted ? 404 : waits ? 200 : 409);
            if (answer.status() == 200) {
                see(known, answer.json());
                assertThat(known.status).isEqualTo("canceled");
            }
        }

        void list(int pageSize) {
            List<String> sids = new ArrayList<>();
            List<Instant> times = new ArrayList<>();
            String next = "/Messages.json?PageSize=" + pageSize;
            while (next != null) {
                JsonNode page = door.get(next).json();
                assertThat(page.path("messages").size()).isLessThanOrEqualTo(pageSize);
                page.path("messages").forEach(each -> {
                    sids.add(each.path("sid").asText());
                    times.add(time(each));
                    see(messages.get(each.path("sid").asText()), each);
                });
                String uri = page.path("next_page_uri").asText("null");
                next = uri.equals("null") ? null : uri.substring(uri.indexOf("/Messages"));
                assertThat(next == null || page.path("messages").size() == pageSize)
                        .as("only the last page is short")
                        .isTrue();
            }
            assertThat(sids)
                    .containsExactlyInAnyOrderElementsOf(messages.values().stream()
                            .filter(each -> !each.deleted)
                            .map(each -> each.sid)
                            .toList());
            assertThat(times).as("newest first").isSortedAccordingTo((a, b) -> b.compareTo(a));
        }

        /** The end of days: everything that was taken has come to its end, and stays there. */
        void end() {
            mock.clock().settle(Duration.ofDays(40));
            list(1000);
            Map<String, String> ends = new LinkedHashMap<>();
            messages.values().stream().filter(each -> !each.deleted).forEach(each -> {
                assertThat(each.status).as(each.sid).isIn("sent", "delivered", "undelivered", "failed", "canceled");
                List<String> timeline = mock.messages().get(each.sid).timeline().stream()
                        .map(step -> step.status().wire())
                        .toList();
                assertThat(timeline).doesNotHaveDuplicates().endsWith(each.status);
                assertThat(timeline.stream().filter(FINAL::contains)).hasSize(FINAL.contains(each.status) ? 1 : 0);
                ends.put(each.sid, each.status);
            });
            mock.clock().advance(Duration.ofDays(2));
            list(3);
            messages.values().stream()
                    .filter(each -> !each.deleted)
                    .forEach(each -> assertThat(each.status).isEqualTo(ends.get(each.sid)));
        }

        private static Instant time(JsonNode message) {
            JsonNode sent = message.path("date_sent");
            String text = (sent.isNull() ? message.path("date_created") : sent).asText();
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
        }
    }

    @Property(tries = 60)
    void whateverIsCalled_theLawsHold(@ForAll("steps") List<Step> steps, @ForAll long seed) {
        Judging judging = Judging.ofEveryAnswer();
        List<String> crashes = new ArrayList<>();
        try (MockServer mock = MockServer.builder()
                .virtualClock()
                .startTime(Pace.START)
                .seed(seed)
                .exchangeListener(judging)
                .exchangeListener(exchange -> {
                    if (exchange.response().status() >= 500) {
                        crashes.add(exchange.request().toString());
                    }
                })
                .start()) {
            mock.network().lifelike();
            House house = new House(mock);
            steps.forEach(each -> each.take(house));
            house.end();
        }
        assertThat(crashes).isEmpty();
        judging.assertNoObjections();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> which = Arbitraries.integers().between(0, 1_000);
        return Arbitraries.frequencyOf(
                        Tuple.of(6, creations()),
                        Tuple.of(3, which.map(i -> step("fetch " + i, house -> house.fetch(house.message(i))))),
                        Tuple.of(2, which.map(i -> step("redact " + i, house -> house.redact(house.message(i))))),
                        Tuple.of(2, which.map(i -> step("cancel " + i, house -> house.cancel(house.message(i))))),
                        Tuple.of(2, which.map(i -> step("delete " + i, house -> house.delete(house.message(i))))),
                        Tuple.of(
                                2,
                                Arbitraries.integers()
                                        .between(1, 7)
                                        .map(size -> step("list by " + size, house -> house.list(size)))),
                        Tuple.of(4, moves()),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        step("write down and read again", RandomCallsTest::writeDownAndReadAgain))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(50);
    }

    private static Arbitrary<Step> creations() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.of("Hello", "Grüße 👍", "]]>&<", "x".repeat(1600), "x".repeat(1601), "\u2028\t\u0001"),
                Arbitraries.strings()
                        .ofMinLength(1)
                        .ofMaxLength(40)
                        .excludeChars('\0')
                        .filter(RandomCallsTest::sayable));
        Arbitrary<String> recipients = Arbitraries.of("+14155550123", "+447700900123", "+8613800138000", "123", "");
        Arbitrary<List<String>> senders = Arbitraries.of(
                List.of("From", "+14155550100"),
                List.of("From", "+18335550100"),
                List.of("From", "+14155559999"),
                List.of("MessagingServiceSid", "first"),
                List.of("MessagingServiceSid", "first", "ScheduleType", "fixed", "SendAt", "in an hour"),
                List.of("From", "+14155550100", "MediaUrl", "https://example.com/a.png"));
        return Combinators.combine(texts, recipients, senders)
                .as((text, to, sender) -> step("send " + sender + " to " + to + " \"" + text + "\"", house -> {
                    List<String> form = new ArrayList<>(List.of("To", to));
                    for (String each : sender) {
                        form.add(
                                each.equals("first")
                                        ? house.mock.account().services().get(0).sid()
                                        : each.equals("in an hour")
                                                ? house.mock
                                                        .clock()
                                                        .now()
                                                        .plusSeconds(3_600)
                                                        .toString()
                                                : each);
                    }
                    house.create(text, form.toArray(String[]::new));
                }));
    }

    /** Whether UTF-8 can say it, and it is not blank: that is as good as missing. */
    private static boolean sayable(String text) {
        return !text.isBlank()
                && java.nio.charset.StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static Arbitrary<Step> moves() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 3_000),
                        Arbitraries.integers().between(3_000, 7_200_000))
                .map(millis -> step(
                        "wait " + millis + " ms", house -> house.mock.clock().advance(Duration.ofMillis(millis))));
    }

    private static void writeDownAndReadAgain(House house) {
        String state = house.door.admin("GET", "/state", "").text();
        assertThat(house.door.admin("PUT", "/state", state).status()).isEqualTo(204);
        assertThat(house.door.admin("GET", "/state", "").text()).isEqualTo(state);
    }

    private static Step step(String name, Step taken) {
        return new Step() {
            @Override
            public void take(House house) {
                taken.take(house);
            }

            @Override
            public String toString() {
                return name;
            }
        };
    }
}
