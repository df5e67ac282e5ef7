package dev.tidings.mock.account;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.world.World;
import java.util.List;

/** Where an account changes its auth token without a gap: make a second one, take it into use, promote it. */
public final class AuthTokenRoutes implements Routes {
    private static final String SECONDARY = "/v1/AuthTokens/Secondary";
    private static final String PROMOTE = "/v1/AuthTokens/Promote";

    private final World world;
    private final Accounts accounts;

    private AuthTokenRoutes(World world, Accounts accounts) {
        this.world = world;
        this.accounts = accounts;
    }

    /** The routes to the tokens of {@code accounts}. */
    public static AuthTokenRoutes of(World world, Accounts accounts) {
        return new AuthTokenRoutes(world, accounts);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("accounts")
                .add("POST", SECONDARY, List.of(), this::create)
                .add("DELETE", SECONDARY, List.of(), this::delete)
                .add("POST", PROMOTE, List.of(), this::promote);
    }

    private Response create(Call call) {
        return call.resource(
                201, AccountViews.SECONDARY_TOKEN, world.run(tx -> accounts.openSecondaryToken(tx, account(call))));
    }

    private Response delete(Call call) {
        world.run(tx -> accounts.deleteSecondaryToken(tx, account(call)));
        return Response.empty(204);
    }

    private Response promote(Call call) {
        return call.resource(
                200, AccountViews.PROMOTION, world.run(tx -> accounts.promoteSecondaryToken(tx, account(call))));
    }

    private static String account(Call call) {
        return call.caller().accountSid();
    }
}
