package dev.tidings.mock.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClockTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    /** Runs what it was told to, and writes down when the clock let it. */
    private static final class Diary implements Agenda {
        final EventQueue<Consumer<Diary>> queue = new EventQueue<>();
        final List<String> log = new ArrayList<>();
        final List<Consumer<Diary>> errands = new ArrayList<>();
        final SimulatedClock clock;

        Diary(SimulatedClock clock) {
            this.clock = clock;
        }

        synchronized void in(Duration delay, Consumer<Diary> event) {
            long at = EventQueue.millis(START.plus(delay));
            queue.add(at, event);
            clock.alarm(at);
        }

        void note(String what) {
            log.add(what + "@" + Duration.between(START, clock.now()).toSeconds());
        }

        @Override
        public synchronized Optional<Instant> nextDue() {
            long next = queue.nextMillis();
            return next == Long.MAX_VALUE ? Optional.empty() : Optional.of(Instant.ofEpochMilli(next));
        }

        @Override
        public synchronized void runDue(Instant limit) {
            for (var due = queue.pollUntil(limit.toEpochMilli());
                    due != null;
                    due = queue.pollUntil(limit.toEpochMilli())) {
                due.event().accept(this);
            }
        }

        @Override
        public synchronized void awaitErrands() {
            List<Consumer<Diary>> all = List.copyOf(errands);
            errands.clear();
            all.forEach(each -> each.accept(this));
        }
    }

    private final List<SimulatedClock> opened = new ArrayList<>();

    private Diary diary(SimulatedClock clock) {
        opened.add(clock);
        Diary diary = new Diary(clock);
        clock.start(diary);
        return diary;
    }

    @AfterEach
    void closeClocks() {
        opened.forEach(SimulatedClock::close);
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    @Test
    void virtual_visitsEveryInstantOnItsWay() {
        Diary diary = diary(new VirtualClock(START));
        diary.in(seconds(5), each -> each.note("b"));
        diary.in(seconds(2), each -> {
            each.note("a");
            each.in(seconds(3), again -> again.note("a2"));
        });
        diary.in(seconds(11), each -> each.note("late"));

        diary.clock.advanceTo(START.plusSeconds(10));

        assertThat(diary.log).containsExactly("a@2", "a2@3", "b@5");
        assertThat(diary.clock.now()).isEqualTo(START.plusSeconds(10));
    }

    @Test
    void virtual_awaitsErrandsBeforeTimeMovesOn() {
        Diary diary = diary(new VirtualClock(START));
        diary.in(
                seconds(2),
                each -> each.errands.add(errand -> {
                    errand.note("answered");
                    errand.in(seconds(2), again -> again.note("followed"));
                }));
        diary.in(seconds(3), each -> each.note("later"));

        diary.clock.advanceTo(START.plusSeconds(4));

        assertThat(diary.log).containsExactly("answered@2", "followed@2", "later@3");
    }

    @Test
    void virtual_settlesUntilNothingIsDueWithinTheHorizon() {
        Diary diary = diary(new VirtualClock(START));
        diary.in(seconds(5), each -> each.in(seconds(12), again -> again.note("second")));
        diary.in(seconds(40), each -> each.note("far"));

        diary.clock.settle(seconds(10));

        assertThat(diary.log).containsExactly("second@12");
        assertThat(diary.clock.now()).isEqualTo(START.plusSeconds(12));
        diary.clock.settle(seconds(28));
        assertThat(diary.log).containsExactly("second@12", "far@40");
    }

    @Test
    void neitherGoesBack() {
        for (SimulatedClock clock : List.of(new VirtualClock(START), new RealClock(START, 1))) {
            diary(clock);
            assertThatThrownBy(() -> clock.advanceTo(START.minusSeconds(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("cannot go back");
        }
    }

    @Test
    void neitherLeavesItsRange() {
        for (SimulatedClock clock : List.of(new VirtualClock(START), new RealClock(START, 1))) {
            diary(clock);
            assertThatThrownBy(() -> clock.advanceTo(SimulatedClock.LATEST.plusSeconds(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must be from 1970-01-01T00:00:00Z to 2200-01-01T00:00:00Z");
        }
    }

    @Test
    void real_letsThingsHappenByItself_fasterWithSpeed() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(3);
        Diary diary = diary(new RealClock(START, 100_000));
        diary.in(Duration.ofHours(2), each -> done.countDown());
        diary.in(Duration.ofHours(1), each -> {
            done.countDown();
            each.in(Duration.ofHours(3), again -> done.countDown());
        });

        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(diary.clock.now()).isAfter(START.plus(Duration.ofHours(3)));
    }

    @Test
    void real_wakesForWhatIsAddedEarlierThanItsSleep() throws InterruptedException {
        CountDownLatch soon = new CountDownLatch(1);
        Diary diary = diary(new RealClock(START, 1));
        diary.in(Duration.ofDays(1), each -> each.note("never"));

        diary.in(Duration.ofMillis(20), each -> soon.countDown());

        assertThat(soon.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(diary.log).isEmpty();
    }

    @Test
    void real_jumpsAheadAndSettles() {
        Diary diary = diary(new RealClock(START, 1));
        diary.in(
                Duration.ofDays(1),
                each -> each.errands.add(errand -> errand.in(Duration.ofDays(1), again -> again.note("answered"))));

        diary.clock.advanceTo(START.plus(Duration.ofDays(2)));

        assertThat(diary.log).hasSize(1);
        assertThat(diary.clock.now()).isAfterOrEqualTo(START.plus(Duration.ofDays(2)));
        diary.in(Duration.ofDays(3), each -> each.note("settled"));
        diary.clock.settle(Duration.ofDays(2));
        assertThat(diary.log).hasSize(2);
    }

    @Test
    void reset_goesAnywhere() {
        for (SimulatedClock clock : List.of(new VirtualClock(START), new RealClock(START, 1))) {
            clock.reset(START.minus(Duration.ofDays(1)));
            assertThat(clock.now()).isBetween(START.minus(Duration.ofDays(1)), START);
        }
    }
}
