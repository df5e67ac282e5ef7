package dev.tidings.mock.device;

import dev.tidings.mock.factor.FactorType;
import dev.tidings.mock.factor.Identity;
import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.List;

/** The access tokens that applications hand to devices. */
public final class DeviceTokenRoutes implements Routes {
    private static final String LIST = "/v2/Services/{ServiceSid}/AccessTokens";
    private static final String ONE = LIST + "/{Sid}";
    private static final int INVALID = 60305;

    private static final Field<String> IDENTITY = Identity.field(INVALID);
    private static final Field<String> TYPE =
            Field.word("FactorType", FactorType.PUSH.wire()).invalid(INVALID);
    private static final Field<String> NAME =
            Field.text("FactorFriendlyName", 64).invalid(INVALID);
    private static final Field<Integer> TTL = Field.number(
                    "Ttl", (int) DeviceTokens.SHORTEST_LIFE.toSeconds(), (int) DeviceTokens.LONGEST_LIFE.toSeconds())
            .invalid(INVALID);

    private final World world;
    private final VerifyServices services;
    private final DeviceTokens tokens;

    private DeviceTokenRoutes(World world, VerifyServices services, DeviceTokens tokens) {
        this.world = world;
        this.services = services;
        this.tokens = tokens;
    }

    /** The routes to {@code tokens} of {@code services}. */
    public static DeviceTokenRoutes of(World world, VerifyServices services, DeviceTokens tokens) {
        return new DeviceTokenRoutes(world, services, tokens);
    }

    @Override
    public void addTo(RouteTable table) {
        List<String> parameters = List.of(IDENTITY.name(), TYPE.name(), NAME.name(), TTL.name());
        table.product("verify").add("POST", LIST, parameters, this::create).add("GET", ONE, List.of(), this::fetch);
    }

    /** 201, though 200 is documented too. */
    private Response create(Call call) {
        VerifyService service = service(call);
        String identity = IDENTITY.require(call.form());
        TYPE.require(call.form());
        String name = NAME.read(call.form()).orElse(null);
        Duration ttl = Duration.ofSeconds(TTL.or(call.form(), (int) DeviceTokens.SHORTEST_LIFE.toSeconds()));
        return call.resource(
                201, DeviceTokenViews.TOKEN, world.run(tx -> tokens.issue(tx, service, identity, name, ttl)));
    }

    private Response fetch(Call call) {
        return call.resource(200, DeviceTokenViews.TOKEN, tokens.get(service(call), call.path("Sid")));
    }

    private VerifyService service(Call call) {
        return services.get(call.caller().accountSid(), call.path("ServiceSid"));
    }
}
