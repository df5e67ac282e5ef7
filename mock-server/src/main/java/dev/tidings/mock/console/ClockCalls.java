package dev.tidings.mock.console;

import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.SideLane;
import dev.tidings.mock.time.SimulatedClock;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * {@code clock}: reads the time and moves it. A move is answered when everything due by then has happened and every webhook
 * it caused was answered, which may take long, so it is made on the side lane.
 */
public final class ClockCalls implements AdminCalls {
    /** How far "until nothing is due" looks ahead unless told otherwise. */
    private static final Duration HORIZON = Duration.ofHours(24);

    private final World world;
    private final SideLane lane;

    private ClockCalls(World world, SideLane lane) {
        this.world = world;
        this.lane = lane;
    }

    /** The calls that read and move the time of {@code world}, where moving may take long on {@code lane}. */
    public static ClockCalls of(World world, SideLane lane) {
        return new ClockCalls(world, lane);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", "clock", List.of(), call -> read()).slow("POST", "clock", List.of(), this::move);
    }

    private Response read() {
        SimulatedClock clock = world.clock();
        return AdminCall.json(out -> out.string("now", clock.now().toString())
                .string("mode", clock.virtual() ? "virtual" : "real")
                .number("due", world.due())
                .string("next_due", world.nextDue().map(Instant::toString).orElse(null)));
    }

    private CompletionStage<Response> move(AdminCall call) {
        JsonFields body = call.body();
        Duration advance = body.duration("advance").orElse(null);
        Instant target = body.instant("advance_to").orElse(null);
        Duration horizon = body.has("settle") ? horizon(body) : null;
        body.done();
        if (given(advance) + given(target) + given(horizon) != 1) {
            throw ApiError.malformed(
                    "Exactly one of the fields \"advance\", \"advance_to\" and \"settle\" must be given");
        }
        Instant now = world.clock().now();
        if (target != null && target.isBefore(now)) {
            throw body.wrong("advance_to", "\"" + target + "\"", "no earlier than the present instant, " + now);
        }
        if (target != null && !SimulatedClock.inRange(target)) {
            throw body.wrong("advance_to", "\"" + target + "\"", SimulatedClock.RANGE);
        }
        if (advance != null && !SimulatedClock.inRange(now.plus(advance))) {
            throw body.wrong(
                    "advance", "\"" + advance + "\"", "within " + SimulatedClock.RANGE + " when added to " + now);
        }
        return lane.run(() -> {
            if (horizon != null) {
                world.clock().settle(horizon);
            } else {
                advance(advance == null ? Duration.ZERO : advance, target);
            }
            return read();
        });
    }

    private void advance(Duration by, @Nullable Instant target) {
        Instant now = world.clock().now();
        // Time may have gone on since the target was found to lie ahead.
        world.clock().advanceTo(target == null ? now.plus(by) : target.isBefore(now) ? now : target);
    }

    private static Duration horizon(JsonFields body) {
        return body.isText("settle")
                ? body.duration("settle").orElse(HORIZON)
                : body.flag("settle")
                        .filter(settle -> settle)
                        .map(settle -> HORIZON)
                        .orElseThrow(() -> body.wrong("settle", "false", "true or an ISO 8601 duration"));
    }

    private static int given(@Nullable Object value) {
        return value == null ? 0 : 1;
    }
}
