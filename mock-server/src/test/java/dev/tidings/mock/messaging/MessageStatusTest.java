package dev.tidings.mock.messaging;

import static dev.tidings.mock.messaging.MessageStatus.ACCEPTED;
import static dev.tidings.mock.messaging.MessageStatus.CANCELED;
import static dev.tidings.mock.messaging.MessageStatus.DELIVERED;
import static dev.tidings.mock.messaging.MessageStatus.FAILED;
import static dev.tidings.mock.messaging.MessageStatus.QUEUED;
import static dev.tidings.mock.messaging.MessageStatus.READ;
import static dev.tidings.mock.messaging.MessageStatus.RECEIVED;
import static dev.tidings.mock.messaging.MessageStatus.RECEIVING;
import static dev.tidings.mock.messaging.MessageStatus.SCHEDULED;
import static dev.tidings.mock.messaging.MessageStatus.SENDING;
import static dev.tidings.mock.messaging.MessageStatus.SENT;
import static dev.tidings.mock.messaging.MessageStatus.UNDELIVERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageStatusTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    record Pair(MessageStatus from, MessageStatus to) {}

    /** As documented; written down a second time, on purpose. */
    private static final Set<Pair> DOCUMENTED = Set.of(
            new Pair(ACCEPTED, QUEUED),
            new Pair(ACCEPTED, FAILED),
            new Pair(ACCEPTED, CANCELED),
            new Pair(SCHEDULED, QUEUED),
            new Pair(SCHEDULED, CANCELED),
            new Pair(SCHEDULED, FAILED),
            new Pair(QUEUED, SENDING),
            new Pair(QUEUED, FAILED),
            new Pair(SENDING, SENT),
            new Pair(SENDING, FAILED),
            new Pair(SENT, DELIVERED),
            new Pair(SENT, UNDELIVERED),
            new Pair(SENT, READ),
            new Pair(DELIVERED, READ),
            new Pair(RECEIVING, RECEIVED),
            new Pair(RECEIVING, FAILED));

    static Stream<Pair> pairs() {
        List<MessageStatus> all = List.of(MessageStatus.values());
        return all.stream().flatMap(from -> all.stream().map(to -> new Pair(from, to)));
    }

    static Stream<Pair> steps() {
        return pairs().filter(DOCUMENTED::contains);
    }

    static Stream<Pair> others() {
        return pairs().filter(pair -> !DOCUMENTED.contains(pair));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void documentedStep_isTaken(Pair pair) {
        MessageProgress next =
                MessageProgress.start(pair.from(), NOON, "start").step(pair.to(), NOON.plusSeconds(1), "x");

        assertThat(next.status()).isEqualTo(pair.to());
        assertThat(next.updated()).isEqualTo(NOON.plusSeconds(1));
        assertThat(next.last())
                .isEqualTo(new MessageStep(
                        pair.to(), NOON.plusSeconds(1), "x", new MessageStep(pair.from(), NOON, "start", null)));
    }

    @ParameterizedTest
    @MethodSource("others")
    void anyOtherStep_isRefused(Pair pair) {
        MessageProgress progress = MessageProgress.start(pair.from(), NOON, "start");

        assertThatIllegalStateException()
                .isThrownBy(() -> progress.step(pair.to(), NOON, "x"))
                .withMessage("a message that is " + pair.from().wire() + " cannot become "
                        + pair.to().wire());
    }

    @Test
    void table_hasAsManyStepsAsDocumented() {
        assertThat(steps()).hasSize(16);
        assertThat(others()).hasSize(12 * 12 - 16);
    }

    @Test
    void terminal_isWhatNothingButReadFollows() {
        Set<MessageStatus> ends = EnumSet.noneOf(MessageStatus.class);
        Arrays.stream(MessageStatus.values()).filter(MessageStatus::terminal).forEach(ends::add);

        assertThat(ends).containsExactlyInAnyOrder(CANCELED, DELIVERED, UNDELIVERED, FAILED, READ, RECEIVED);
        assertThat(DOCUMENTED).noneMatch(pair -> pair.from().terminal() && pair.to() != READ);
    }
}
