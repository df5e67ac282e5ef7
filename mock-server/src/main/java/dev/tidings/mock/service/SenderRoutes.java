package dev.tidings.mock.service;

import dev.tidings.mock.channel.ChannelSender;
import dev.tidings.mock.channel.Senders;
import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.service.PoolMember.Kind;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** The five lists of senders below a service: phone numbers, short codes, names for all or for a country, and channels. */
public final class SenderRoutes implements Routes {
    private static final String SERVICE = "/v1/Services/{ServiceSid}";
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final Field<String> NUMBER_SID =
            Field.sid("PhoneNumberSid", "PN").code(21421);
    private static final Field<String> SHORT_CODE_SID =
            Field.sid("ShortCodeSid", "SC").code(21421);
    private static final Field<String> CHANNEL_SID = Field.sid("Sid", "XE").code(21421);
    private static final Field<String> NAME = Field.text("AlphaSender").code(21708);
    private static final Field<String> COUNTRY =
            Field.of("IsoCountryCode", "two letters of ISO 3166, such as FR", text -> {
                String upper = text.toUpperCase(Locale.ROOT);
                return COUNTRIES.contains(upper) ? upper : null;
            });

    /** Puts what a call names into the pool of a service. */
    private interface Addition {
        PoolMember add(Transaction tx, Call call, MessagingService service);
    }

    /**
     * One of the lists.
     *
     * @param path of the list
     * @param key of its array
     * @param view of its records
     * @param holds which members of the pool are in it
     */
    private record Roll(String path, String key, View<PoolMember> view, Predicate<PoolMember> holds) {}

    private static final Roll NUMBERS = new Roll(
            SERVICE + "/PhoneNumbers", "phone_numbers", SenderViews.PHONE_NUMBER, each -> each.kind() == Kind.NUMBER);
    private static final Roll SHORT_CODES = new Roll(
            SERVICE + "/ShortCodes", "short_codes", SenderViews.SHORT_CODE, each -> each.kind() == Kind.SHORT_CODE);

    /** A name for all countries is in both lists: that is what the API says of them, which samples do not show. */
    private static final Roll NAMES = new Roll(
            SERVICE + "/AlphaSenders",
            "alpha_senders",
            SenderViews.ALPHA_SENDER,
            each -> each.kind() == Kind.ALPHANUMERIC && each.region().isEmpty());

    private static final Roll DESTINATION_NAMES = new Roll(
            SERVICE + "/DestinationAlphaSenders",
            "alpha_senders",
            SenderViews.DESTINATION_ALPHA_SENDER,
            each -> each.kind() == Kind.ALPHANUMERIC);
    private static final Roll CHANNELS = new Roll(
            "/v1/Services/{MessagingServiceSid}/ChannelSenders",
            "senders",
            SenderViews.CHANNEL_SENDER,
            each -> each.kind() == Kind.CHANNEL);

    private final World world;
    private final Services services;
    private final Numbers numbers;
    private final Senders channels;

    private SenderRoutes(World world, Services services, Numbers numbers, Senders channels) {
        this.world = world;
        this.services = services;
        this.numbers = numbers;
        this.channels = channels;
    }

    /** The routes to the pools of {@code services}, which {@code numbers} and senders on {@code channels} are in. */
    public static SenderRoutes of(World world, Services services, Numbers numbers, Senders channels) {
        return new SenderRoutes(world, services, numbers, channels);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("messaging");
        add(
                table,
                NUMBERS,
                List.of(NUMBER_SID),
                List.of(),
                (tx, call, service) -> services.add(tx, service, owned(call, NUMBER_SID)));
        add(
                table,
                SHORT_CODES,
                List.of(SHORT_CODE_SID),
                List.of(),
                (tx, call, service) -> services.add(tx, service, owned(call, SHORT_CODE_SID)));
        add(
                table,
                NAMES,
                List.of(NAME),
                List.of(),
                (tx, call, service) -> services.addName(tx, service, NAME.require(call.form()), ""));
        add(
                table,
                DESTINATION_NAMES,
                List.of(NAME, COUNTRY),
                List.of(COUNTRY),
                (tx, call, service) ->
                        services.addName(tx, service, NAME.require(call.form()), COUNTRY.or(call.form(), "")));
        add(
                table,
                CHANNELS,
                List.of(CHANNEL_SID),
                List.of(),
                (tx, call, service) -> services.add(tx, service, channel(call)));
    }

    private void add(
            RouteTable table, Roll list, List<Field<String>> taken, List<Field<String>> filters, Addition addition) {
        String one = list.path() + "/{Sid}";
        table.add("GET", list.path(), names(filters), call -> list(call, list))
                .add("POST", list.path(), names(taken), call -> create(call, list, addition))
                .add("GET", one, List.of(), call -> call.resource(200, list.view(), member(call, list)))
                .add("DELETE", one, List.of(), call -> delete(call, list));
    }

    private static List<String> names(List<Field<String>> fields) {
        return fields.stream().map(Field::name).toList();
    }

    private Response list(Call call, Roll list) {
        String country = COUNTRY.or(call.query(), "");
        return call.page(
                list.key(),
                list.view(),
                services.senders(
                        service(call),
                        call.pageRequest(),
                        each -> list.holds().test(each)
                                && (country.isEmpty() || each.region().equals(country))));
    }

    private Response create(Call call, Roll list, Addition addition) {
        return call.resource(201, list.view(), world.run(tx -> addition.add(tx, call, service(call))));
    }

    private Response delete(Call call, Roll list) {
        world.run(tx -> {
            services.remove(tx, member(call, list).senderSid());
            return tx;
        });
        return Response.empty(204);
    }

    private MessagingService service(Call call) {
        return services.get(
                call.caller().accountSid(),
                call.pathVariables().values().iterator().next());
    }

    private OwnedNumber owned(Call call, Field<String> field) {
        String sid = field.require(call.form());
        return numbers.find(sid)
                .filter(each -> each.accountSid().equals(call.caller().accountSid()))
                .orElseThrow(() -> notOwned(field, sid));
    }

    private ChannelSender channel(Call call) {
        String sid = CHANNEL_SID.require(call.form());
        return channels.bySid(call.caller().accountSid(), sid).orElseThrow(() -> notOwned(CHANNEL_SID, sid));
    }

    private static ApiError notOwned(Field<String> field, String sid) {
        return ApiError.badRequest(21421, field.name() + " " + sid + " is no sender of the account");
    }

    /** What the path names: 20404 if the account has no such sender, 21711 if it has, but not here. */
    private PoolMember member(Call call, Roll list) {
        MessagingService service = service(call);
        String sid = call.path("Sid");
        return services.sender(sid)
                .filter(each ->
                        each.serviceSid().equals(service.sid()) && list.holds().test(each))
                .orElseThrow(() -> known(call.caller().accountSid(), sid)
                        ? new ApiError(21711, 404, sid + " is not in the Messaging Service " + service.sid())
                        : ApiError.notFound(service.path() + '/' + sid));
    }

    private boolean known(String accountSid, String sid) {
        return numbers.find(sid)
                        .filter(each -> each.accountSid().equals(accountSid))
                        .isPresent()
                || channels.bySid(accountSid, sid).isPresent()
                || services.sender(sid)
                        .filter(each -> each.accountSid().equals(accountSid))
                        .isPresent();
    }
}
