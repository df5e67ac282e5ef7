package dev.tidings.mock.console;

import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.line.CallerType;
import dev.tidings.mock.line.LineFacts;
import dev.tidings.mock.line.LineProfile;
import dev.tidings.mock.line.LineStatus;
import dev.tidings.mock.line.LineType;
import dev.tidings.mock.line.Person;
import dev.tidings.mock.lookup.DataPackage;
import dev.tidings.mock.lookup.LookupSettings;
import dev.tidings.mock.lookup.Lookups;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.NumberPlan;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.world.World;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code lookup/{number}}: what is known of a number, each PUT all that is set of it; {@code lookup/accounts/{account_sid}}: what an account
 * may ask, where what is left out stays.
 */
public final class LookupCalls implements AdminCalls {
    private static final String NUMBER = "lookup/{number}";
    private static final String ACCOUNT = "lookup/accounts/{account_sid}";

    private final World world;
    private final Accounts accounts;
    private final Lookups lookups;
    private final NumberPlan plan;

    private LookupCalls(World world, Accounts accounts, Lookups lookups, NumberPlan plan) {
        this.world = world;
        this.accounts = accounts;
        this.lookups = lookups;
        this.plan = plan;
    }

    /** The calls that say what {@code lookups} knows. */
    public static LookupCalls of(World world, Accounts accounts, Lookups lookups, NumberPlan plan) {
        return new LookupCalls(world, accounts, lookups, plan);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", NUMBER, List.of(), call -> answer(line(call)))
                .add("PUT", NUMBER, List.of(), this::set)
                .add("DELETE", NUMBER, List.of(), this::forget)
                .add("GET", ACCOUNT, List.of(), call -> answer(lookups.settings(account(call))))
                .add("PUT", ACCOUNT, List.of(), this::change);
    }

    private Line line(AdminCall call) {
        String written = call.path("number");
        Line line = written.startsWith("+") ? plan.read(written) : null;
        if (line == null) {
            throw ApiError.malformed(
                    "Number \"" + written + "\" must be a phone number in E.164, such as +14155550123");
        }
        return line;
    }

    private String account(AdminCall call) {
        String sid = call.path("account_sid");
        if (accounts.find(sid).isEmpty()) {
            throw ApiError.notFound(call.request().path());
        }
        return sid;
    }

    private Response set(AdminCall call) {
        Line line = line(call);
        JsonFields body = call.body();
        LineProfile.Draft draft = LineProfile.of(line.e164())
                .draft()
                .lineType(word(body, "line_type", LineType.values(), LineType::wire))
                .carrier(
                        body.text("carrier_name").orElse(null),
                        body.text("mobile_country_code").orElse(null),
                        body.text("mobile_network_code").orElse(null))
                .caller(
                        body.text("caller_name").orElse(null),
                        word(body, "caller_type", CallerType.values(), CallerType::name))
                .callForwarding(body.flag("call_forwarding").orElse(null))
                .lineStatus(word(body, "line_status", LineStatus.values(), LineStatus::wire))
                .simSwapped(body.instant("sim_swapped_at").orElse(null))
                .simSwapPeriod(body.duration("sim_swap_period").orElse(null))
                .reassigned(body.instant("reassigned_at").orElse(null))
                .person(body.object("person").map(LookupCalls::person).orElse(null));
        body.object("errors").ifPresent(errors -> readErrors(errors, draft));
        body.done();
        LineProfile profile = Outcomes.checked(body, draft::done);
        world.run(tx -> lookups.lines().set(tx, profile));
        return answer(line);
    }

    private static <E> @Nullable E word(JsonFields body, String name, E[] words, Function<E, String> wire) {
        String text = body.text(name).orElse(null);
        if (text == null) {
            return null;
        }
        for (E each : words) {
            if (wire.apply(each).equals(text)) {
                return each;
            }
        }
        throw body.wrong(
                name,
                "\"" + text + "\"",
                "one of " + Arrays.stream(words).map(wire).collect(Collectors.joining(", ")));
    }

    private static Person person(JsonFields fields) {
        Person person = new Person(
                fields.text("first_name").orElse(null),
                fields.text("last_name").orElse(null),
                fields.text("address_line1").orElse(null),
                fields.text("address_line2").orElse(null),
                fields.text("city").orElse(null),
                fields.text("state").orElse(null),
                fields.text("postal_code").orElse(null),
                fields.text("address_country_code").orElse(null),
                fields.text("national_id").orElse(null),
                fields.text("date_of_birth").orElse(null));
        fields.done();
        return person;
    }

    private static void readErrors(JsonFields errors, LineProfile.Draft draft) {
        for (String subject : subjects()) {
            errors.integer(subject).ifPresent(code -> {
                if (!Lookups.isError(subject, code)) {
                    throw errors.wrong(
                            subject,
                            code.toString(),
                            "a code with which this fails, such as "
                                    + (subject.equals(Lookups.REQUEST) ? 60614 : 60608));
                }
                draft.error(subject, code);
            });
        }
        errors.done();
    }

    private static List<String> subjects() {
        List<String> subjects =
                Arrays.stream(DataPackage.values()).map(DataPackage::wire).collect(Collectors.toList());
        subjects.add(Lookups.REQUEST);
        return subjects;
    }

    private Response forget(AdminCall call) {
        Line line = line(call);
        if (!world.run(tx -> lookups.lines().forget(tx, line.e164()))) {
            throw ApiError.notFound(call.request().path());
        }
        return Response.empty(204);
    }

    private Response answer(Line line) {
        LineProfile set = lookups.lines().profile(line.e164());
        LineFacts facts = lookups.lines().facts("", line);
        CallerType caller = set.callerType();
        LineStatus status = set.lineStatus();
        return AdminCall.json(out -> {
            out.string("number", line.e164())
                    .string("region", line.region())
                    .string("line_type", facts.type().wire())
                    .string("carrier_name", facts.carrierName())
                    .string("mobile_country_code", facts.mobileCountryCode())
                    .string("mobile_network_code", facts.mobileNetworkCode())
                    .string("caller_name", set.callerName())
                    .string("caller_type", caller == null ? null : caller.name())
                    .bool("call_forwarding", set.callForwarding())
                    .string("line_status", status == null ? null : status.wire())
                    .string("sim_swapped_at", text(set.simSwappedAt()))
                    .string("sim_swap_period", text(set.simSwapPeriod()))
                    .string("reassigned_at", text(set.reassignedAt()));
            person(set.person(), out);
            out.data("errors", new TreeMap<>(set.errors()));
        });
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static void person(@Nullable Person person, ResourceWriter out) {
        if (person == null) {
            out.string("person", null);
            return;
        }
        out.object(
                "person",
                fields -> fields.string("first_name", person.firstName())
                        .string("last_name", person.lastName())
                        .string("address_line1", person.addressLine1())
                        .string("address_line2", person.addressLine2())
                        .string("city", person.city())
                        .string("state", person.state())
                        .string("postal_code", person.postalCode())
                        .string("address_country_code", person.addressCountry())
                        .string("national_id", person.nationalId())
                        .string("date_of_birth", person.dateOfBirth()));
    }

    private Response change(AdminCall call) {
        String sid = account(call);
        JsonFields body = call.body();
        LookupSettings present = lookups.settings(sid);
        boolean disabled = body.flag("disabled").orElse(present.disabled());
        boolean canada = body.flag("canada").orElse(present.canada());
        Set<String> off = body.has("packages_off") ? Set.copyOf(body.texts("packages_off")) : present.packagesOff();
        int same = body.integer("same_number").orElse(present.sameNumber());
        Map<String, Integer> quotas =
                body.object("quotas").map(LookupCalls::quotas).orElse(present.quotas());
        body.done();
        LookupSettings next = Outcomes.checked(
                body,
                () -> present.withDisabled(disabled)
                        .withCanada(canada)
                        .withPackagesOff(off)
                        .withSameNumber(same)
                        .withQuotas(quotas));
        world.run(tx -> lookups.change(tx, sid, any -> next));
        return answer(next);
    }

    private static Map<String, Integer> quotas(JsonFields fields) {
        Map<String, Integer> quotas = new LinkedHashMap<>();
        for (DataPackage each : DataPackage.values()) {
            fields.integer(each.wire()).ifPresent(quota -> quotas.put(each.wire(), quota));
        }
        fields.done();
        return quotas;
    }

    private static Response answer(LookupSettings settings) {
        return AdminCall.json(out -> out.string("account_sid", settings.accountSid())
                .bool("disabled", settings.disabled())
                .bool("canada", settings.canada())
                .strings(
                        "packages_off", settings.packagesOff().stream().sorted().toList())
                .data("quotas", new TreeMap<>(settings.quotas()))
                .number("same_number", settings.sameNumber())
                .strings("add_ons", settings.addOns().keySet().stream().sorted().toList()));
    }
}
