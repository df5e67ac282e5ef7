package dev.tidings.mock.console;

import dev.tidings.mock.http.Response;
import dev.tidings.mock.network.CarrierNetwork;
import dev.tidings.mock.network.CarrierProfile;
import dev.tidings.mock.network.Fate;
import dev.tidings.mock.network.Journey.Outcome;
import dev.tidings.mock.network.Latency;
import dev.tidings.mock.network.Refused;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code carriers}: how messages fare that no rule is about. A profile that leaves something out has it from the one that the
 * server has ready for the region, the lifelike one if it says so.
 */
public final class CarrierCalls implements AdminCalls {
    private static final View<CarrierProfile> PROFILE = View.of("CarrierProfile", CarrierCalls::write);
    private static final View<CarrierProfile.Carrier> CARRIER = View.of(
            "Carrier", (carrier, out) -> out.string("name", carrier.name()).number("share", carrier.share()));
    private static final View<CarrierProfile.Ending> OUTCOME = View.of(
            "Outcome",
            (ending, out) -> out.string("status", Outcomes.status(ending.outcome()))
                    .number("error_code", ending.errorCode() == 0 ? null : ending.errorCode())
                    .number("weight", ending.weight())
                    .bool("lasting", ending.lasting()));

    private final World world;
    private final CarrierNetwork network;

    private CarrierCalls(World world, CarrierNetwork network) {
        this.world = world;
        this.network = network;
    }

    /** The calls that read and change how messages fare on {@code network}. */
    public static CarrierCalls of(World world, CarrierNetwork network) {
        return new CarrierCalls(world, network);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", "carriers", List.of(), call -> read())
                .add("PUT", "carriers", List.of(), this::replace)
                .add("DELETE", "carriers", List.of(), call -> {
                    set(CarrierNetwork.Setting.PROMPT);
                    return Response.empty(204);
                })
                .add("GET", "carriers/{region}", List.of(), this::one);
    }

    private Response read() {
        CarrierNetwork.Setting setting = network.setting();
        return AdminCall.json(
                out -> out.bool("lifelike", setting.lifelike()).objects("profiles", setting.profiles(), PROFILE));
    }

    private Response one(AdminCall call) {
        try {
            CarrierProfile profile = network.profile(call.path("region"));
            return AdminCall.json(out -> PROFILE.write(profile, out));
        } catch (Refused noRegion) {
            throw ApiError.notFound(call.request().path());
        }
    }

    private Response replace(AdminCall call) {
        JsonFields body = call.body();
        boolean lifelike = body.flag("lifelike").orElse(false);
        List<CarrierProfile> profiles = new ArrayList<>();
        for (JsonFields each : body.objects("profiles")) {
            profiles.add(profile(each));
        }
        body.done();
        set(Outcomes.checked(body, () -> new CarrierNetwork.Setting(lifelike, profiles)));
        return read();
    }

    private void set(CarrierNetwork.Setting setting) {
        world.run(tx -> {
            network.set(tx, setting);
            return tx;
        });
    }

    private static CarrierProfile profile(JsonFields fields) {
        String region = fields.requiredText("region");
        boolean lifelike = fields.flag("lifelike").orElse(false);
        CarrierProfile usual = Outcomes.checked(
                fields, () -> lifelike ? CarrierNetwork.lifelike(region) : CarrierNetwork.prompt(region));
        List<CarrierProfile.Carrier> carriers = new ArrayList<>();
        for (JsonFields each : fields.objects("carriers")) {
            carriers.add(Outcomes.checked(
                    each,
                    () -> new CarrierProfile.Carrier(
                            each.requiredText("name"),
                            each.decimal("share").orElseThrow(() -> each.missing("share")))));
            each.done();
        }
        List<CarrierProfile.Ending> endings = new ArrayList<>();
        for (JsonFields each : fields.objects("outcomes")) {
            endings.add(ending(each));
        }
        CarrierProfile profile = Outcomes.checked(
                fields,
                () -> new CarrierProfile(
                        region,
                        fields.has("carriers") ? carriers : usual.carriers(),
                        latency(fields, "until_sending", usual.untilSending()),
                        latency(fields, "until_sent", usual.untilSent()),
                        latency(fields, "until_outcome", usual.untilOutcome()),
                        fields.has("outcomes") ? endings : usual.endings()));
        fields.done();
        return profile;
    }

    private static CarrierProfile.Ending ending(JsonFields fields) {
        Outcome outcome = Outcomes.read(fields);
        CarrierProfile.Ending ending = Outcomes.checked(
                fields,
                () -> new CarrierProfile.Ending(
                        outcome,
                        fields.integer("error_code").orElse(Fate.usualErrorCode(outcome)),
                        fields.decimal("weight").orElseThrow(() -> fields.missing("weight")),
                        fields.flag("lasting").orElse(false)));
        fields.done();
        return ending;
    }

    private static Latency latency(JsonFields fields, String name, Latency usual) {
        JsonFields latency = fields.object(name).orElse(null);
        if (latency == null) {
            return usual;
        }
        Latency given = Outcomes.checked(
                latency,
                () -> new Latency(
                        latency.duration("median").orElseThrow(() -> latency.missing("median")),
                        latency.duration("tail").orElseThrow(() -> latency.missing("tail"))));
        latency.done();
        return given;
    }

    private static void write(CarrierProfile profile, ResourceWriter out) {
        out.string("region", profile.region()).objects("carriers", profile.carriers(), CARRIER);
        latency(out, "until_sending", profile.untilSending());
        latency(out, "until_sent", profile.untilSent());
        latency(out, "until_outcome", profile.untilOutcome());
        out.objects("outcomes", profile.endings(), OUTCOME);
    }

    private static void latency(ResourceWriter out, String name, Latency latency) {
        out.object(
                name,
                fields -> fields.string("median", latency.median().toString())
                        .string("tail", latency.tail().toString()));
    }
}
