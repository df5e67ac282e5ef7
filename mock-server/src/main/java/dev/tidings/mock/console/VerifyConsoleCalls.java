package dev.tidings.mock.console;

import dev.tidings.mock.http.Response;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.NumberPlan;
import dev.tidings.mock.otp.Hindrance;
import dev.tidings.mock.otp.OtpChannel;
import dev.tidings.mock.otp.OtpSettings;
import dev.tidings.mock.otp.SilentAuth;
import dev.tidings.mock.otp.Verifications;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * {@code verify/services/{sid}/console}: what is set of a Verify service beside its API; {@code verify/sna/{number}}: how silent network
 * auth goes with a number. What is left out stays.
 */
public final class VerifyConsoleCalls implements AdminCalls {
    private static final String CONSOLE = "verify/services/{sid}/console";
    private static final String SNA = "verify/sna/{number}";

    private final World world;
    private final VerifyServices services;
    private final Verifications verifications;
    private final NumberPlan plan;

    private VerifyConsoleCalls(World world, VerifyServices services, Verifications verifications, NumberPlan plan) {
        this.world = world;
        this.services = services;
        this.verifications = verifications;
        this.plan = plan;
    }

    /** The calls that read and change what is set for {@code verifications}. */
    public static VerifyConsoleCalls of(
            World world, VerifyServices services, Verifications verifications, NumberPlan plan) {
        return new VerifyConsoleCalls(world, services, verifications, plan);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add(
                        "GET",
                        CONSOLE,
                        List.of(),
                        call -> written(verifications.console().of(sid(call))))
                .add("PUT", CONSOLE, List.of(), this::change)
                .add(
                        "GET",
                        SNA,
                        List.of(),
                        call -> writtenLine(verifications.silent().line(number(call))))
                .add("PUT", SNA, List.of(), this::changeLine);
    }

    private String sid(AdminCall call) {
        String sid = call.path("sid");
        if (services.find(sid).isEmpty()) {
            throw ApiError.notFound(call.request().path());
        }
        return sid;
    }

    private Response change(AdminCall call) {
        String sid = sid(call);
        JsonFields body = call.body();
        OtpSettings present = verifications.console().of(sid);
        List<OtpChannel> off = body.has("channels_off")
                ? named(body, "channels_off", OtpChannel.values(), OtpChannel::wire)
                : present.off();
        List<Hindrance> hindrances = body.has("hindrances")
                ? named(body, "hindrances", Hindrance.values(), Hindrance::wire)
                : present.hindrances();
        OtpSettings.Burst burst =
                body.object("burst").map(VerifyConsoleCalls::burst).orElse(present.burst());
        OtpSettings next = Outcomes.checked(
                body,
                () -> new OtpSettings(
                        sid, body.duration("validity").orElse(present.validity()), off, hindrances, burst));
        body.done();
        return written(world.run(tx -> verifications.console().change(tx, sid, any -> next)));
    }

    private static OtpSettings.Burst burst(JsonFields fields) {
        int most = fields.integer("most").orElseThrow(() -> fields.missing("most"));
        OtpSettings.Burst burst = Outcomes.checked(
                fields,
                () -> new OtpSettings.Burst(
                        most, fields.duration("within").orElseThrow(() -> fields.missing("within"))));
        fields.done();
        return burst;
    }

    private static <E> List<E> named(JsonFields body, String field, E[] all, Function<E, String> wire) {
        return body.texts(field).stream()
                .map(text -> Arrays.stream(all)
                        .filter(each -> wire.apply(each).equals(text))
                        .findFirst()
                        .orElseThrow(() -> body.wrong(
                                field,
                                "\"" + text + "\"",
                                "of " + Arrays.stream(all).map(wire).collect(Collectors.joining(", ")))))
                .toList();
    }

    private static Response written(OtpSettings settings) {
        return AdminCall.json(out -> {
            out.string("service_sid", settings.serviceSid())
                    .string("validity", settings.validity().toString())
                    .strings(
                            "channels_off",
                            settings.off().stream().map(OtpChannel::wire).toList())
                    .strings(
                            "hindrances",
                            settings.hindrances().stream().map(Hindrance::wire).toList());
            OtpSettings.Burst burst = settings.burst();
            if (burst == null) {
                out.data("burst", null);
            } else {
                out.object(
                        "burst",
                        inner -> inner.number("most", burst.most())
                                .string("within", burst.within().toString()));
            }
        });
    }

    private String number(AdminCall call) {
        String written = call.path("number");
        Line line = plan.read(written);
        if (line == null) {
            throw ApiError.malformed(
                    "Number \"" + written + "\" must be a phone number in E.164, such as +14155550123");
        }
        return line.e164();
    }

    private Response changeLine(AdminCall call) {
        String number = number(call);
        JsonFields body = call.body();
        SilentAuth.Line present = verifications.silent().line(number);
        SilentAuth.Line next = Outcomes.checked(
                body,
                () -> new SilentAuth.Line(
                        number,
                        body.flag("eligible").orElse(present.eligible()),
                        body.integer("error_code").orElse(present.errorCode())));
        body.done();
        world.run(tx -> {
            verifications.silent().set(tx, next);
            return tx;
        });
        return writtenLine(next);
    }

    private static Response writtenLine(SilentAuth.Line line) {
        return AdminCall.json(out -> out.string("number", line.number())
                .bool("eligible", line.eligible())
                .number("error_code", line.errorCode()));
    }
}
