package dev.tidings.mock.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.JudgedServer;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.MessageDirection;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whoever has opted out gets nothing, whatever else happens. */
class OptOutLawTest {
    private static final String HANDSET = "+14155550199";
    private static final List<String> SENDERS = List.of("+14155550100", "+14155550101", "+18335550100", "+14155550102");

    /** One thing that happens; {@code sender} is an index of {@link #SENDERS}. */
    record Step(What what, int sender) {}

    enum What {
        STOP,
        START,
        SEND,
        SEND_THROUGH_SERVICE,
        SCHEDULE,
        LEAVE,
        JOIN,
        WAIT,
        RESTORE
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<What> what = Arbitraries.frequency(
                Tuple.of(3, What.STOP),
                Tuple.of(3, What.START),
                Tuple.of(2, What.SEND),
                Tuple.of(6, What.SEND_THROUGH_SERVICE),
                Tuple.of(1, What.SCHEDULE),
                Tuple.of(3, What.LEAVE),
                Tuple.of(4, What.JOIN),
                Tuple.of(1, What.WAIT),
                Tuple.of(1, What.RESTORE));
        return Combinators.combine(what, Arbitraries.integers().between(0, SENDERS.size() - 1))
                .as(Step::new)
                .list()
                .ofMaxSize(30);
    }

    /**
     * What a person would say: by sender, since when the handset has not wanted to hear of it. START is said to a sender and to
     * all who are in one pool with it then; STOP as well.
     */
    private static final class Wishes {
        final Map<String, Instant> unwanted = new HashMap<>();
        final Set<String> pool = new HashSet<>(List.of(SENDERS.get(0)));

        /** Whether the service as a whole was told to stop, whoever comes to be in it. */
        boolean service;

        void stop(String sender, Instant now) {
            unwanted.putIfAbsent(sender, now);
            service |= pool.contains(sender);
        }

        void start(String sender) {
            unwanted.remove(sender);
            if (pool.contains(sender)) {
                unwanted.keySet().removeAll(pool);
                service = false;
            }
        }

        boolean wanted(String sender) {
            return !unwanted.containsKey(sender) && !(service && pool.contains(sender));
        }
    }

    @Property(tries = 60)
    void optedOutRecipients_getNothing(@ForAll("steps") List<Step> steps) {
        try (JudgedServer judged = JudgedServer.at(Instant.parse("2026-03-01T12:00:00Z"))) {
            MockServer mock = judged.mock();
            Door door = Door.of(mock);
            String service = mock.account().services().get(0).sid();
            mock.account().provision(SENDERS.get(3));
            pool(door, "DELETE", service, "/" + sid(mock, SENDERS.get(1)), "");
            Wishes wishes = new Wishes();
            Set<String> seen = new HashSet<>();
            for (Step step : steps) {
                act(mock, door, service, wishes, step);
                // Everything under way arrives before the next step, but for what is scheduled.
                mock.clock().advance(Duration.ofMinutes(1));
                for (Message each : mock.messages().all()) {
                    if (each.direction() != MessageDirection.INBOUND
                            && each.sent().isPresent()
                            && seen.add(each.sid())) {
                        String from = Objects.requireNonNull(each.from().orElse(null));
                        assertThat(wishes.wanted(from))
                                .as("%s reached the handset after %s", from, steps)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static void act(MockServer mock, Door door, String service, Wishes wishes, Step step) {
        String sender = SENDERS.get(step.sender());
        switch (step.what()) {
            case STOP -> {
                mock.handset(HANDSET).text(sender, "STOP");
                wishes.stop(sender, mock.clock().now());
            }
            case START -> {
                mock.handset(HANDSET).text(sender, "START");
                wishes.start(sender);
            }
            case SEND -> send(door, "From", sender);
            case SEND_THROUGH_SERVICE -> send(door, "MessagingServiceSid", service);
            case SCHEDULE ->
                send(
                        door,
                        "MessagingServiceSid",
                        service,
                        "ScheduleType",
                        "fixed",
                        "SendAt",
                        mock.clock().now().plus(Duration.ofMinutes(20)).toString());
            case LEAVE -> {
                if (wishes.pool.remove(sender)) {
                    pool(door, "DELETE", service, "/" + sid(mock, sender), "");
                }
            }
            case JOIN -> {
                if (wishes.pool.add(sender)) {
                    pool(door, "POST", service, "", "PhoneNumberSid=" + sid(mock, sender));
                }
            }
            case WAIT -> mock.clock().advance(Duration.ofMinutes(20));
            case RESTORE -> {
                Door.Answer state = door.admin("GET", "/state", "");
                assertThat(door.admin("PUT", "/state", state.text()).status()).isEqualTo(204);
            }
        }
    }

    private static String sid(MockServer mock, String address) {
        return mock.account().numbers().stream()
                .filter(each -> each.address().equals(address))
                .findFirst()
                .orElseThrow()
                .sid();
    }

    private static void pool(Door door, String method, String service, String path, String form) {
        Door.Answer answer = door.send(
                method,
                "http://localhost/messaging/v1/Services/" + service + "/PhoneNumbers" + path,
                door.credentials().plus("Content-Type", "application/x-www-form-urlencoded"),
                form);
        assertThat(answer.status()).as(answer.text()).isIn(201, 204);
    }

    private static void send(Door door, String... sender) {
        String[] form = new String[sender.length + 4];
        System.arraycopy(sender, 0, form, 0, sender.length);
        form[sender.length] = "To";
        form[sender.length + 1] = HANDSET;
        form[sender.length + 2] = "Body";
        form[sender.length + 3] = "Hi";
        assertThat(door.post("/Messages.json", form).status()).isIn(201, 400);
    }
}
