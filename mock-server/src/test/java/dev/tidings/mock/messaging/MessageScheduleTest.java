package dev.tidings.mock.messaging;

import static dev.tidings.mock.messaging.MessagingRoom.START;
import static dev.tidings.mock.messaging.MessagingRoom.TO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.mock.account.AccountStatus;
import dev.tidings.mock.consent.Consent;
import dev.tidings.mock.network.Journey;
import dev.tidings.mock.service.MessagingService;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that wait for their time: the window, calling back, and what may have changed when the time comes. */
class MessageScheduleTest {
    private static final String FIRST = "+14155550111";
    private static final String SECOND = "+14155550112";

    private final MessagingRoom room = new MessagingRoom();
    private final MessagingService service = room.service(FIRST, SECOND);

    private Message schedule(Duration ahead, String... more) {
        return scheduleFrom(service.sid(), ahead, more);
    }

    private Message scheduleFrom(String from, Duration ahead, String... more) {
        String[] all = {
            "ScheduleType", "fixed", "SendAt", START.plus(ahead).toString(), "MessagingServiceSid", service.sid()
        };
        String[] form = Arrays.copyOf(all, all.length + more.length);
        System.arraycopy(more, 0, form, all.length, more.length);
        return room.send(from, form);
    }

    private void change(BiConsumer<Transaction, MessagingRoom> change) {
        room.world.run(tx -> {
            change.accept(tx, room);
            return tx;
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {900, 3_600, 3_024_000})
    void window_isFromAQuarterOfAnHourToThirtyFiveDays_inclusive(long seconds) {
        Message message = schedule(Duration.ofSeconds(seconds));
        room.settle();
        assertThat(room.now(message).timeline().get(1).at()).isEqualTo(START.plusSeconds(seconds));
        assertThat(room.now(message).status()).isEqualTo(MessageStatus.DELIVERED);
    }

    @ParameterizedTest
    @ValueSource(longs = {-60, 0, 899_999, 3_024_000_001L})
    void outsideOfTheWindow_isRefused(long millis) {
        assertThatThrownBy(() -> schedule(Duration.ofMillis(millis)))
                .isInstanceOfSatisfying(ApiError.class, refused -> {
                    assertThat(refused.code()).isEqualTo(35114);
                    assertThat(refused.getMessage()).contains("900 seconds and 35 days (3024000 seconds)");
                });
        assertThat(room.messages.size()).isZero();
    }

    /** What a person may do between scheduling and sending. */
    enum Meanwhile {
        NOTHING((tx, room) -> {}),
        SERVICE_DELETED((tx, room) -> room.services.close(
                tx, room.services.of(room.account.sid()).iterator().next())),
        FIRST_LEAVES((tx, room) -> leave(tx, room, FIRST)),
        ALL_LEAVE((tx, room) -> {
            leave(tx, room, FIRST);
            leave(tx, room, SECOND);
        }),
        RECIPIENT_OPTS_OUT((tx, room) -> room.consents.record(
                tx,
                new Consent(
                        room.account.sid(),
                        room.services.of(room.account.sid()).iterator().next().sid(),
                        TO,
                        Consent.Status.OPT_OUT,
                        Consent.Source.OTHERS,
                        true,
                        tx.now(),
                        tx.now()))),
        COUNTRY_CLOSED((tx, room) -> room.countries.set(tx, room.account.sid(), "US", false)),
        ACCOUNT_SUSPENDED((tx, room) -> room.accounts.changeStatus(tx, room.account.sid(), AccountStatus.SUSPENDED)),
        NETWORK_FAILS((tx, room) -> room.journey = MessagingRoom.journey(Journey.Outcome.FAILED, 30410));

        private final BiConsumer<Transaction, MessagingRoom> change;

        Meanwhile(BiConsumer<Transaction, MessagingRoom> change) {
            this.change = change;
        }

        private static void leave(Transaction tx, MessagingRoom room, String sender) {
            room.services.remove(tx, room.numbers.byAddress(sender).sid());
        }
    }

    @ParameterizedTest
    @CsvSource({
        // what, the sender asked for, the way, the error, the sender in the end
        "NOTHING, , scheduled queued sending sent delivered, 0, +14155550111",
        "NOTHING, +14155550112, scheduled queued sending sent delivered, 0, +14155550112",
        "SERVICE_DELETED, , scheduled failed, 21701,",
        // Another one of the pool is chosen,
        "FIRST_LEAVES, , scheduled queued sending sent delivered, 0, +14155550112",
        // unless it was asked for.
        "FIRST_LEAVES, +14155550111, scheduled failed, 21703, +14155550111",
        "ALL_LEAVE, , scheduled failed, 21704,",
        "ALL_LEAVE, +14155550111, scheduled failed, 21704, +14155550111",
        "RECIPIENT_OPTS_OUT, , scheduled failed, 21610,",
        "COUNTRY_CLOSED, , scheduled failed, 21408,",
        "ACCOUNT_SUSPENDED, , scheduled failed, 30002,",
        "NETWORK_FAILS, , scheduled queued sending failed, 30410, +14155550111",
    })
    void whatChangesMeanwhile_showsWhenTheTimeComes(
            Meanwhile meanwhile, String asked, String way, int error, String sender) {
        Message message = asked == null ? schedule(Duration.ofHours(1)) : scheduleFrom(asked, Duration.ofHours(1));
        if (asked != null) {
            assertThat(message.from()).contains(asked);
        }
        change(meanwhile.change);
        room.advance(Duration.ofMinutes(59));
        assertThat(room.way(message)).isEqualTo("scheduled");
        room.settle();
        assertThat(room.way(message)).isEqualTo(way);
        assertThat(room.now(message).errorCode()).isEqualTo(error);
        assertThat(room.now(message).from().orElse(null)).isEqualTo(sender);
        assertThat(room.now(message).timeline().get(1).at()).isEqualTo(START.plus(Duration.ofHours(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "SERVICE_DELETED, the service is gone",
        "ALL_LEAVE, the service has no senders",
        "RECIPIENT_OPTS_OUT, the recipient has opted out",
        "COUNTRY_CLOSED, the account does not send to US",
        "ACCOUNT_SUSPENDED, account not active",
    })
    void whyItFails_isInTheTimeline(Meanwhile meanwhile, String why) {
        Message message = schedule(Duration.ofHours(1));
        change(meanwhile.change);
        room.settle();
        assertThat(room.now(message).timeline().get(1).cause()).isEqualTo(why);
    }

    static Stream<Arguments> moments() {
        return Stream.of(
                // after how long, whether it was scheduled, its status then, whether it can be called back
                Arguments.of(Duration.ZERO, true, MessageStatus.SCHEDULED, true),
                Arguments.of(Duration.ofHours(1).minusMillis(1), true, MessageStatus.SCHEDULED, true),
                Arguments.of(Duration.ofHours(1), true, MessageStatus.QUEUED, false),
                Arguments.of(Duration.ofHours(1).plusSeconds(1), true, MessageStatus.SENDING, false),
                Arguments.of(Duration.ofHours(1).plusSeconds(3), true, MessageStatus.SENT, false),
                Arguments.of(Duration.ofHours(1).plusSeconds(7), true, MessageStatus.DELIVERED, false),
                Arguments.of(Duration.ZERO, false, MessageStatus.ACCEPTED, true),
                Arguments.of(Duration.ofMillis(99), false, MessageStatus.ACCEPTED, true),
                Arguments.of(Duration.ofMillis(100), false, MessageStatus.QUEUED, false));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void callingBack_isPossibleUntilASenderIsChosen(
            Duration after, boolean scheduled, MessageStatus status, boolean possible) {
        Message message = scheduled ? schedule(Duration.ofHours(1)) : room.send(service.sid());
        room.advance(after);
        assertThat(room.now(message).status()).isEqualTo(status);
        if (possible) {
            assertThat(cancel(message).status()).isEqualTo(MessageStatus.CANCELED);
        } else {
            assertRefused(message, 30409);
        }
        room.settle();
        assertThat(room.now(message).status()).isEqualTo(possible ? MessageStatus.CANCELED : MessageStatus.DELIVERED);
        assertRefused(message, 30409);
    }

    private Message cancel(Message message) {
        return room.messages.cancel(room.account.sid(), message.sid());
    }

    private void assertRefused(Message message, int code) {
        assertThatThrownBy(() -> cancel(message)).isInstanceOfSatisfying(ApiError.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.status()).isEqualTo(409);
        });
    }

    @Test
    void whatWasToHappenToADeletedMessage_isNotKept() {
        Message message = schedule(Duration.ofHours(1));
        cancel(message);
        room.messages.delete(room.account.sid(), message.sid());
        String state = room.snapshot();
        room.restore(state);
        assertThat(room.snapshot()).isEqualTo(state);
        assertThat(room.world.due()).isZero();
    }

    @Test
    void validity_countsFromWhenItIsDue() {
        room.journey = MessagingRoom.after(Duration.ofMinutes(1));
        Message message = schedule(Duration.ofHours(1), "ValidityPeriod", "30");
        room.settle();
        assertThat(room.now(message).errorCode()).isEqualTo(30036);
        assertThat(room.now(message).updated())
                .isEqualTo(START.plus(Duration.ofHours(1)).plusSeconds(30));
    }

    @Test
    void thoseDueAtOnce_leaveInTheOrderInWhichTheyCame() {
        List<Message> all = Stream.generate(() -> scheduleFrom(FIRST, Duration.ofHours(1)))
                .limit(50)
                .toList();
        room.settle();
        assertThat(all.stream()
                        .map(message -> room.now(message).timeline().get(2).at())
                        .toList())
                .isSorted();
        Instant last = room.now(all.get(49)).timeline().get(2).at();
        // 225 a second, the first a second after it was due.
        assertThat(last)
                .isEqualTo(START.plus(Duration.ofHours(1)).plusSeconds(1).plusMillis(49 * 1_000 / 225 + 1));
    }
}
