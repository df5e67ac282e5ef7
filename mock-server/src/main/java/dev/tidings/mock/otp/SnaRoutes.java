package dev.tidings.mock.otp;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.World;
import java.util.List;

/** Where devices go for silent network auth. Whoever asks is taken for the right device: carriers are not simulated here. */
public final class SnaRoutes implements Routes {
    private static final View<SilentAuth.Opened> OPENED = View.of(
            "Sna",
            (opened, out) -> out.number("error_code", opened.errorCode() == 0 ? null : opened.errorCode())
                    .string("sna_client_token", opened.clientToken()));

    private final World world;
    private final SilentAuth silent;

    private SnaRoutes(World world, SilentAuth silent) {
        this.world = world;
        this.silent = silent;
    }

    /** The way to {@code silent}. */
    public static SnaRoutes of(World world, SilentAuth silent) {
        return new SnaRoutes(world, silent);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("verify").addOpen("GET", "/sna/{Token}", List.of(), this::open);
    }

    private Response open(Call call) {
        return call.resource(200, OPENED, world.run(tx -> silent.open(tx, call.path("Token"), null)));
    }
}
