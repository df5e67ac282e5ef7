package dev.tidings.mock.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.EventKind;
import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Snapshot;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.World;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateCodecTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00.123456Z");

    enum Mood {
        GOOD,
        BAD
    }

    sealed interface Shape {
        record Circle(double radius) implements Shape {}

        record Square(long side, @Nullable String name) implements Shape {}
    }

    /** Everything that values are made of. */
    record Thing(
            String sid,
            String owner,
            long big,
            @Nullable Integer none,
            Mood mood,
            Instant at,
            @Nullable Duration delay,
            LocalDate day,
            BigDecimal price,
            List<String> words,
            Map<String, Long> counts,
            Set<String> ordered,
            Shape shape,
            List<Shape> shapes,
            Inner inner) {
        /** Computed, and not written. */
        boolean isBig() {
            return big > 10;
        }

        Thing renamed(String word) {
            return new Thing(
                    sid,
                    owner,
                    big,
                    none,
                    mood,
                    at,
                    delay,
                    day,
                    price,
                    List.of(word),
                    counts,
                    ordered,
                    shape,
                    shapes,
                    inner);
        }
    }

    record Inner(@Nullable String name, int number) {}

    record Step(String sid, int number) {}

    private static final class Place {
        final World world = new World(new VirtualClock(START), 99);
        final Table<Thing> things = world.table("things", Thing.class, Thing::sid, Thing::owner);
        final AtomicReference<Inner> part = new AtomicReference<>(new Inner(null, 0));
        final EventKind<Step> step = world.register(EventKind.of("step", Step.class, this::step));
        final EventKind<Row<Thing>> mark = world.register(EventKind.on("mark", things, (tx, row) -> {
            tx.replace(row, row.value().renamed("marked " + tx.chance().nextLong()));
            tx.rerank(row, tx.nextRank());
        }));

        Place() {
            world.keep(new Part<>("part", Inner.class, part::get, part::set));
            world.start();
        }

        private void step(dev.tidings.mock.world.Transaction tx, Step step) {
            tx.schedule(
                    Duration.ofMillis(tx.chance().nextInt(5_000)), this.step, new Step(step.sid(), step.number() + 1));
            part.set(new Inner(step.sid(), step.number()));
            String sid = tx.newSid("TH");
            tx.schedule(
                    Duration.ofSeconds(3),
                    mark,
                    tx.insert(
                            things,
                            new Thing(
                                    sid,
                                    "owner",
                                    Long.MAX_VALUE - step.number(),
                                    null,
                                    Mood.BAD,
                                    tx.now().plusNanos(789),
                                    Duration.ofMillis(1_500),
                                    LocalDate.of(2026, 2, 28),
                                    new BigDecimal("-0.00750"),
                                    List.of("ä\u0000\"", ""),
                                    Map.of("a", 1L),
                                    new LinkedHashSet<>(List.of("z", "y", "x", "w")),
                                    new Shape.Circle(0.1),
                                    List.of(new Shape.Square(1, null), new Shape.Circle(2)),
                                    new Inner("i", 1)),
                            Long.MAX_VALUE / 2 + tx.nextRank()));
        }

        String written() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            StateCodec.of(world).write(world.snapshot(), bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        }

        Snapshot read(String json) throws IOException {
            return StateCodec.of(world).read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        }

        void advance(Duration by) {
            world.clock().advanceTo(world.clock().now().plus(by));
        }
    }

    private final Place place = new Place();

    private void live() {
        place.world.run(tx -> {
            tx.schedule(Duration.ZERO, place.step, new Step("s", 1));
            return "";
        });
        place.advance(Duration.ofSeconds(30));
    }

    @Test
    void whatIsRead_isWhatWasWritten_andGoesOnByteForByte() throws IOException {
        live();
        String json = place.written();
        Place other = new Place();

        assertThat(other.read(json)).isEqualTo(place.world.snapshot());
        other.world.restore(other.read(json));
        assertThat(other.written()).isEqualTo(json);

        place.advance(Duration.ofMinutes(1));
        other.advance(Duration.ofMinutes(1));
        assertThat(other.written()).isEqualTo(place.written()).isNotEqualTo(json);
        assertThat(other.things.size()).isGreaterThan(10);
    }

    @Test
    void decimals_areText_sinceOtherProgramsDropTheZerosAtTheEndOfNumbers() throws IOException {
        live();

        assertThat(place.written()).contains("\"price\":\"-0.00750\"");
    }

    @Test
    void freshWorld_canBeWrittenToo() throws IOException {
        Place other = new Place();
        other.world.restore(other.read(place.written()));

        assertThat(other.world.snapshot()).isEqualTo(place.world.snapshot());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]                      | START_OBJECT expected, not START_ARRAY",
                "{\"due\": [[\"+999999999-01-01T00:00:00Z\", \"step\", 1]]} | cannot be read",
                "{}                      | lacks the field \"format\"",
                "''                      | START_OBJECT expected, not null",
                "{\"format\": 2}         | has format 2, this server reads format 1",
                "{\"tables\": {\"x\": []}} | names the table \"x\"",
                "{\"parts\": {\"x\": []}} | names the part \"x\"",
                "{\"due\": [[\"2026-01-01T00:00:00Z\", \"x\", 1]]} | names the event kind \"x\"",
                "{\"tables\": {\"things\": [[\"1\", {\"sid\": 5, \"colour\": 1}]]}} | into type `long`",
                "{\"tables\": {\"things\": [[\"1\", nonsense]]}} | nonsense",
                "{\"tables\": {\"things\": 5}} | START_ARRAY expected",
            })
    void whatIsNoSnapshot_isRefusedWithAReason(String json, String reason) {
        assertThatThrownBy(() -> place.read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }
}
