package dev.tidings.mock.subscription;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the API calls webhooks of a Verify service. */
public final class SubscriptionRoutes implements Routes {
    private static final String LIST = "/v2/Services/{ServiceSid}/Webhooks";
    private static final String ONE = LIST + "/{Sid}";
    private static final int INVALID = 60300;

    /** How long it may be is not documented. */
    private static final Field<String> NAME = Field.text("FriendlyName", 255).invalid(INVALID);

    private static final Field<String> EVENT_TYPE = Field.word(
                    "EventTypes",
                    Stream.concat(
                                    Stream.of(EventType.ALL),
                                    Arrays.stream(EventType.values()).map(EventType::wire))
                            .toArray(String[]::new))
            .invalid(INVALID);
    private static final Field<String> URL = Field.url("WebhookUrl").invalid(INVALID);
    private static final Field<Subscription.Status> STATUS = Field.word(
                    "Status", Subscription.Status.values(), Subscription.Status::wire)
            .invalid(INVALID);
    private static final Field<Subscription.Version> VERSION = Field.word(
                    "Version", Subscription.Version.values(), Subscription.Version::wire)
            .invalid(INVALID);
    private static final List<String> PARAMETERS =
            List.of(NAME.name(), EVENT_TYPE.name(), URL.name(), STATUS.name(), VERSION.name());

    private final World world;
    private final VerifyServices services;
    private final Subscriptions subscriptions;

    private SubscriptionRoutes(World world, VerifyServices services, Subscriptions subscriptions) {
        this.world = world;
        this.services = services;
        this.subscriptions = subscriptions;
    }

    /** The routes to {@code subscriptions} of {@code services}. */
    public static SubscriptionRoutes of(World world, VerifyServices services, Subscriptions subscriptions) {
        return new SubscriptionRoutes(world, services, subscriptions);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("verify")
                .add("GET", LIST, List.of(), this::list)
                .add("POST", LIST, PARAMETERS, this::create)
                .add("GET", ONE, List.of(), this::fetch)
                .add("POST", ONE, PARAMETERS, this::update)
                .add("DELETE", ONE, List.of(), this::delete);
    }

    private Response list(Call call) {
        return call.page("webhooks", SubscriptionViews.WEBHOOK, subscriptions.page(service(call), call.pageRequest()));
    }

    private Response create(Call call) {
        Parameters form = call.form();
        return call.resource(201, SubscriptionViews.WEBHOOK, world.run(tx -> {
            VerifyService service = service(call);
            Subscription fresh = new Subscription(
                    tx.newSid("YW"),
                    service.accountSid(),
                    service.sid(),
                    NAME.require(form),
                    eventTypes(form),
                    URL.require(form),
                    STATUS.or(form, Subscription.Status.ENABLED),
                    VERSION.or(form, Subscription.Version.V2),
                    tx.now(),
                    tx.now());
            subscriptions.add(tx, fresh);
            return fresh;
        }));
    }

    private static List<String> eventTypes(Parameters form) {
        List<String> types = EVENT_TYPE.all(form).stream().distinct().toList();
        if (types.isEmpty()) {
            EVENT_TYPE.require(form);
        }
        return types;
    }

    private Response fetch(Call call) {
        return call.resource(200, SubscriptionViews.WEBHOOK, subscription(call));
    }

    private Response update(Call call) {
        Parameters form = call.form();
        return call.resource(200, SubscriptionViews.WEBHOOK, world.run(tx -> {
            Subscription present = subscription(call);
            Subscription changed = new Subscription(
                    present.sid(),
                    present.accountSid(),
                    present.serviceSid(),
                    NAME.or(form, present.friendlyName()),
                    form.has(EVENT_TYPE.name()) ? eventTypes(form) : present.eventTypes(),
                    URL.or(form, present.url()),
                    STATUS.or(form, present.status()),
                    VERSION.or(form, present.version()),
                    present.created(),
                    tx.now());
            subscriptions.change(tx, changed);
            return changed;
        }));
    }

    private Response delete(Call call) {
        world.run(tx -> {
            subscriptions.delete(tx, subscription(call));
            return tx;
        });
        return Response.empty(204);
    }

    private VerifyService service(Call call) {
        return services.get(call.caller().accountSid(), call.path("ServiceSid"));
    }

    private Subscription subscription(Call call) {
        return subscriptions.get(service(call), call.path("Sid"));
    }
}
