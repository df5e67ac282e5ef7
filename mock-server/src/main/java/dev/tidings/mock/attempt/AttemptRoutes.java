package dev.tidings.mock.attempt;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.world.World;
import java.util.List;

/** The attempts of an account, each and in sum; so many calls a minute. */
public final class AttemptRoutes implements Routes {
    private static final String LIST = "/v2/Attempts";
    private static final String ONE = LIST + "/{Sid}";
    static final String SUMMARY = LIST + "/Summary";

    private final World world;
    private final Attempts attempts;

    private AttemptRoutes(World world, Attempts attempts) {
        this.world = world;
        this.attempts = attempts;
    }

    /** The routes to {@code attempts}. */
    public static AttemptRoutes of(World world, Attempts attempts) {
        return new AttemptRoutes(world, attempts);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("verify")
                .add("GET", LIST, AttemptFilter.LISTED, this::list)
                .add("GET", ONE, List.of(), this::fetch)
                .add("GET", SUMMARY, AttemptFilter.SUMMARISED, this::summary);
    }

    private Response list(Call call) {
        return counted(
                call,
                call.page(
                        "attempts",
                        AttemptViews.ATTEMPT,
                        attempts.page(account(call), call.pageRequest(), AttemptFilter.listed(call.query()))));
    }

    private Response fetch(Call call) {
        return counted(call, call.resource(200, AttemptViews.ATTEMPT, attempts.get(account(call), call.path("Sid"))));
    }

    private Response summary(Call call) {
        return counted(
                call,
                call.resource(
                        200,
                        AttemptViews.SUMMARY,
                        attempts.summary(account(call), AttemptFilter.summarised(call.query()))));
    }

    private static String account(Call call) {
        return call.caller().accountSid();
    }

    /** {@code answer}, unless there were too many. */
    private Response counted(Call call, Response answer) {
        return world.run(tx -> {
            attempts.called(tx, account(call));
            return answer;
        });
    }
}
