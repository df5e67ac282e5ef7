package dev.tidings.mock.account;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * API keys under both of their names. Keys made here are standard ones; main ones come from the console, restricted ones
 * from another API, and a wish for either is ignored.
 */
public final class KeyRoutes implements Routes {
    private static final String ACCOUNT = "/2010-04-01/Accounts/{AccountSid}";

    /** The code is that of the wire; the general one for names would be 20002. */
    private static final Field<String> NAME = Field.text("FriendlyName", 64).code(70001);

    private static final List<String> PARAMETERS = List.of("FriendlyName");

    private final World world;
    private final ApiKeys keys;

    private KeyRoutes(World world, ApiKeys keys) {
        this.world = world;
        this.keys = keys;
    }

    /** The routes to {@code keys}. */
    public static KeyRoutes of(World world, ApiKeys keys) {
        return new KeyRoutes(world, keys);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("api");
        add(table, "/Keys", "keys", AccountViews.KEY, AccountViews.NEW_KEY);
        add(table, "/SigningKeys", "signing_keys", AccountViews.SIGNING_KEY, AccountViews.NEW_SIGNING_KEY);
    }

    private void add(RouteTable table, String path, String key, View<ApiKey> view, View<ApiKey> secret) {
        String list = ACCOUNT + path + ".json";
        String one = ACCOUNT + path + "/{Sid}.json";
        table.add("GET", list, List.of(), call -> call.page(key, view, keys.page(account(call), call.pageRequest())))
                .add("POST", list, PARAMETERS, call -> call.resource(201, secret, create(call)))
                .add("GET", one, List.of(), call -> call.resource(200, view, keys.get(account(call), call.path("Sid"))))
                .add("POST", one, PARAMETERS, call -> call.resource(200, view, update(call)))
                .add("DELETE", one, List.of(), this::delete);
    }

    private ApiKey create(Call call) {
        String name = NAME.read(call.form()).orElse(null);
        return world.run(tx -> keys.open(tx, account(call), KeyKind.STANDARD, name));
    }

    private ApiKey update(Call call) {
        return world.run(tx -> {
            ApiKey key = keys.get(account(call), call.path("Sid"));
            @Nullable String name = NAME.change(call.form(), key.friendlyName());
            return keys.rename(tx, account(call), key.sid(), name);
        });
    }

    private Response delete(Call call) {
        world.run(tx -> {
            keys.delete(tx, account(call), call.path("Sid"));
            return call;
        });
        return Response.empty(204);
    }

    private static String account(Call call) {
        return call.caller().accountSid();
    }
}
