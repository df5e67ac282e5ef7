package dev.tidings.mock.chataddress;

import dev.tidings.mock.chat.ChatServices;
import dev.tidings.mock.chathook.HookFields;
import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Address configurations of an account. Where no code is documented for a refusal, that of its like elsewhere is used. */
public final class AddressRoutes implements Routes {
    private static final String LIST = "/v1/Configuration/Addresses";
    private static final String ONE = LIST + "/{Sid}";
    private static final int PAGE = 50;
    private static final int LONGEST = 256;

    private static final Field<AddressType> TYPE = Field.of(
            "Type",
            "one of "
                    + Arrays.stream(AddressType.values()).map(AddressType::wire).collect(Collectors.joining(", ")),
            text -> Arrays.stream(AddressType.values())
                    .filter(each -> each.wire().equalsIgnoreCase(text))
                    .findFirst()
                    .orElse(null));
    private static final Field<String> ADDRESS = Field.text("Address", LONGEST).code(50407);
    private static final Field<String> NAME =
            Field.text("FriendlyName", LONGEST).code(50003);
    private static final Field<String> COUNTRY = Field.of(
            "AddressCountry", "two capital letters of ISO 3166", text -> text.matches("[A-Z]{2}") ? text : null);
    private static final Field<Boolean> ENABLED = Field.flag("AutoCreation.Enabled");
    private static final Field<AutoCreation.Type> CREATION =
            Field.word("AutoCreation.Type", AutoCreation.Type.values(), AutoCreation.Type::wire);
    private static final Field<String> SERVICE = Field.sid("AutoCreation.ConversationServiceSid", "IS");
    private static final Field<String> METHOD =
            Field.method("AutoCreation.WebhookMethod").code(50055);
    private static final Field<String> FLOW =
            Field.sid("AutoCreation.StudioFlowSid", "FW").code(50367);

    /** That three are the most is unconfirmed. */
    private static final Field<Integer> RETRIES = Field.number("AutoCreation.StudioRetryCount", 0, 3);

    private static final String URL = "AutoCreation.WebhookUrl";
    private static final String FILTERS = "AutoCreation.WebhookFilters";
    private static final List<String> CHANGEABLE = List.of(
            NAME.name(),
            ENABLED.name(),
            CREATION.name(),
            SERVICE.name(),
            URL,
            METHOD.name(),
            FILTERS,
            FLOW.name(),
            RETRIES.name());

    /**
     * The rooms that configurations rely on.
     *
     * @param numbers which accounts own
     * @param services in which conversations are made
     * @param configurations the configurations
     */
    public record Rooms(Numbers numbers, ChatServices services, AddressConfigurations configurations) {}

    private final World world;
    private final Rooms rooms;

    private AddressRoutes(World world, Rooms rooms) {
        this.world = world;
        this.rooms = rooms;
    }

    /** The routes to the configurations in {@code rooms}. */
    public static AddressRoutes of(World world, Rooms rooms) {
        return new AddressRoutes(world, rooms);
    }

    @Override
    public void addTo(RouteTable table) {
        List<String> all = Stream.concat(CHANGEABLE.stream(), Stream.of(TYPE.name(), ADDRESS.name(), COUNTRY.name()))
                .toList();
        table.product("conversations")
                .add("GET", LIST, List.of(TYPE.name()), this::list)
                .add("POST", LIST, all, this::create)
                .add("GET", ONE, List.of(), call -> call.resource(200, AddressViews.CONFIGURATION, configuration(call)))
                .add("POST", ONE, CHANGEABLE, this::update)
                .add("DELETE", ONE, List.of(), this::delete);
    }

    private Response list(Call call) {
        Optional<AddressType> type = TYPE.read(call.query());
        return call.page(
                "address_configurations",
                AddressViews.CONFIGURATION,
                rooms.configurations()
                        .page(
                                call.caller().accountSid(),
                                PageRequest.of(call.query(), PAGE, PAGE),
                                each -> type.isEmpty() || type.get() == each.type()));
    }

    private Response create(Call call) {
        Parameters form = call.form();
        String account = call.caller().accountSid();
        return call.resource(201, AddressViews.CONFIGURATION, world.run(tx -> {
            AddressType type = TYPE.require(form);
            String address = ADDRESS.matching(type.rule(), type::fits).require(form);
            AddressConfiguration fresh = new AddressConfiguration(
                    tx.newSid("IG"),
                    account,
                    type,
                    address,
                    NAME.read(form).orElse(null),
                    country(call, type, address),
                    creation(account, form, AutoCreation.NONE),
                    tx.now(),
                    tx.now());
            rooms.configurations().add(tx, fresh);
            return fresh;
        }));
    }

    /** Where a short code is used; null of anything else. Numbers must be the account's own. */
    private @Nullable String country(Call call, AddressType type, String address) {
        Optional<String> said = COUNTRY.read(call.form());
        if (type == AddressType.SMS) {
            OwnedNumber number = rooms.numbers().byAddress(address);
            if (number == null || !number.accountSid().equals(call.caller().accountSid())) {
                throw ApiError.badRequest(
                        50413, "Address \"" + address + "\" must be a number or short code of the account");
            }
            if (number.isShortCode()) {
                return said.orElse(number.region());
            }
        }
        said.ifPresent(any -> call.warn("AddressCountry is for short codes, and was ignored"));
        return null;
    }

    /** What stands after a request; what the type in force does not have is forgotten. */
    private AutoCreation creation(String account, Parameters form, AutoCreation present) {
        boolean enabled = ENABLED.or(form, present.enabled());
        AutoCreation.Type type = CREATION.or(form, present.type());
        String service = SERVICE.change(form, present.serviceSid());
        if (service != null
                && rooms.services()
                        .find(service)
                        .filter(each -> each.accountSid().equals(account))
                        .isEmpty()) {
            throw new ApiError(50050, 404, SERVICE.name() + " \"" + service + "\" is no service of the account");
        }
        String method = METHOD.or(form, present.webhookMethod());
        String flow = FLOW.change(form, present.flowSid());
        int retries = RETRIES.or(form, present.retryCount());
        return switch (type) {
            case DEFAULT -> new AutoCreation(enabled, type, service, null, "POST", List.of(), null, 0);
            case WEBHOOK -> {
                boolean same = present.type() == type;
                String url = same && present.webhookUrl() != null && !form.has(URL)
                        ? present.webhookUrl()
                        : HookFields.requireUrl(URL, form);
                List<String> filters = same && !form.has(FILTERS)
                        ? present.webhookFilters()
                        : HookFields.requireFilters(FILTERS, form);
                yield new AutoCreation(enabled, type, service, url, method, filters, null, 0);
            }
            case STUDIO ->
                new AutoCreation(
                        enabled,
                        type,
                        service,
                        null,
                        "POST",
                        List.of(),
                        flow == null ? FLOW.require(Parameters.empty()) : flow,
                        retries);
        };
    }

    private Response update(Call call) {
        Parameters form = call.form();
        return call.resource(200, AddressViews.CONFIGURATION, world.run(tx -> {
            AddressConfiguration present = configuration(call);
            AddressConfiguration changed = new AddressConfiguration(
                    present.sid(),
                    present.accountSid(),
                    present.type(),
                    present.address(),
                    NAME.change(form, present.friendlyName()),
                    present.country(),
                    creation(present.accountSid(), form, present.autoCreation()),
                    present.created(),
                    tx.now());
            rooms.configurations().change(tx, changed);
            return changed;
        }));
    }

    private Response delete(Call call) {
        world.run(tx -> {
            rooms.configurations().delete(tx, configuration(call));
            return tx;
        });
        return Response.empty(204);
    }

    private AddressConfiguration configuration(Call call) {
        return rooms.configurations().get(call.caller().accountSid(), call.path("Sid"));
    }
}
