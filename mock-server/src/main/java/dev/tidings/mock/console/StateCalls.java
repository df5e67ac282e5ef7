package dev.tidings.mock.console;

import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.SideLane;
import dev.tidings.mock.state.StateCodec;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.World;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** {@code state} and {@code reset}: writes down all that the server knows, and goes back to what was written down. */
public final class StateCalls implements AdminCalls {
    private final World world;
    private final SideLane lane;
    private final Runnable reset;

    private StateCalls(World world, SideLane lane, Runnable reset) {
        this.world = world;
        this.lane = lane;
        this.reset = reset;
    }

    /** The calls that save and restore {@code world}, on {@code lane}; {@code reset} goes back to the starter world. */
    public static StateCalls of(World world, SideLane lane, Runnable reset) {
        return new StateCalls(world, lane, reset);
    }

    @Override
    public void addTo(AdminTable table) {
        table.slow("GET", "state", List.of(), call -> lane.run(this::read))
                .slow("PUT", "state", List.of(), call -> lane.run(() -> write(call)))
                .slow("POST", "reset", List.of(), call -> {
                    call.body().done();
                    return lane.run(() -> {
                        reset.run();
                        return Response.empty(204);
                    });
                });
    }

    private Response read() {
        // A webhook that is under way is in no table: its answer comes first.
        world.awaitErrands();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            StateCodec.of(world).write(world.snapshot(), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Response.of(200, "application/json", bytes.toByteArray());
    }

    private Response write(AdminCall call) {
        try {
            world.awaitErrands();
            world.restore(StateCodec.of(world)
                    .read(new ByteArrayInputStream(call.request().body())));
            return Response.empty(204);
        } catch (IllegalArgumentException refused) {
            throw ApiError.malformed(String.valueOf(refused.getMessage()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
