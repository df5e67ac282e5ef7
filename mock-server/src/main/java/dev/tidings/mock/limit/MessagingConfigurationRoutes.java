package dev.tidings.mock.limit;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.world.World;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which Messaging Service sends codes to which country. */
public final class MessagingConfigurationRoutes implements Routes {
    private static final String LIST = "/v2/Services/{ServiceSid}/MessagingConfigurations";
    private static final String ONE = LIST + "/{Country}";
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private static final Field<String> COUNTRY = Field.of(
                    "Country",
                    "an ISO 3166 code of two capital letters, or " + MessagingConfiguration.ALL,
                    text -> text.equals(MessagingConfiguration.ALL) || COUNTRIES.contains(text) ? text : null)
            .invalid(60200);
    private static final Field<String> SERVICE =
            Field.sid("MessagingServiceSid", "MG").invalid(60200);

    private final World world;
    private final VerifyServices services;
    private final MessagingConfigurations configurations;

    private MessagingConfigurationRoutes(World world, VerifyServices services, MessagingConfigurations configurations) {
        this.world = world;
        this.services = services;
        this.configurations = configurations;
    }

    /** The routes to {@code configurations} of {@code services}. */
    public static MessagingConfigurationRoutes of(
            World world, VerifyServices services, MessagingConfigurations configurations) {
        return new MessagingConfigurationRoutes(world, services, configurations);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("verify")
                .add("GET", LIST, List.of(), this::list)
                .add("POST", LIST, List.of(COUNTRY.name(), SERVICE.name()), this::create)
                .add("GET", ONE, List.of(), this::fetch)
                .add("POST", ONE, List.of(SERVICE.name()), this::update)
                .add("DELETE", ONE, List.of(), this::delete);
    }

    private Response list(Call call) {
        return call.page(
                "messaging_configurations",
                LimitViews.CONFIGURATION,
                configurations.page(service(call), call.pageRequest()));
    }

    private Response create(Call call) {
        String country = COUNTRY.require(call.form());
        String sender = SERVICE.require(call.form());
        return call.resource(
                201, LimitViews.CONFIGURATION, world.run(tx -> configurations.add(tx, service(call), country, sender)));
    }

    private Response fetch(Call call) {
        return call.resource(200, LimitViews.CONFIGURATION, configuration(call));
    }

    private Response update(Call call) {
        return call.resource(
                200,
                LimitViews.CONFIGURATION,
                world.run(tx -> configurations.change(tx, configuration(call), SERVICE.require(call.form()))));
    }

    private Response delete(Call call) {
        world.run(tx -> {
            configurations.delete(tx, configuration(call));
            return tx;
        });
        return Response.empty(204);
    }

    private VerifyService service(Call call) {
        return services.get(call.caller().accountSid(), call.path("ServiceSid"));
    }

    private MessagingConfiguration configuration(Call call) {
        return configurations.get(service(call), call.path("Country"));
    }
}
