package dev.tidings.mock.console;

import dev.tidings.mock.challenge.Push;
import dev.tidings.mock.challenge.Pushes;
import dev.tidings.mock.factor.Factor;
import dev.tidings.mock.factor.FactorType;
import dev.tidings.mock.factor.Factors;
import dev.tidings.mock.factor.Proofs;
import dev.tidings.mock.factor.WrongCodes;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code verify/pushes}: the push notifications that devices would have got, newest first; {@code verify/factors}: how wrong codes of
 * authenticator apps are answered; {@code verify/factors/{sid}/code}: the code that such an app shows.
 */
public final class VerifyFactorCalls implements AdminCalls {
    private static final String FACTORS = "verify/factors";
    private static final View<Push> PUSH = View.of(
            "Push",
            (push, out) -> out.string("account_sid", push.accountSid())
                    .string("service_sid", push.serviceSid())
                    .string("identity", push.identity())
                    .string("factor_sid", push.factorSid())
                    .string("challenge_sid", push.challengeSid())
                    .string("notification_sid", push.notificationSid())
                    .string("platform", push.platform().wire())
                    .string("token", push.token())
                    .string("message", push.message())
                    .number("ttl", push.ttl().toSeconds())
                    .string("at", push.at().toString()));

    private final World world;
    private final Factors factors;
    private final Proofs proofs;
    private final Pushes pushes;

    private VerifyFactorCalls(World world, Factors factors, Proofs proofs, Pushes pushes) {
        this.world = world;
        this.factors = factors;
        this.proofs = proofs;
        this.pushes = pushes;
    }

    /** The calls about {@code factors}, their {@code proofs}, and what was pushed to them. */
    public static VerifyFactorCalls of(World world, Factors factors, Proofs proofs, Pushes pushes) {
        return new VerifyFactorCalls(world, factors, proofs, pushes);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", "verify/pushes", List.of("limit", "factor_sid", "challenge_sid"), this::listPushes)
                .add("GET", FACTORS, List.of(), call -> settings(proofs.wrongCodes()))
                .add("PUT", FACTORS, List.of(), this::change)
                .add("GET", FACTORS + "/{sid}/code", List.of(), this::code);
    }

    private Response listPushes(AdminCall call) {
        int limit = call.limit();
        Optional<String> factor = call.query("factor_sid");
        Optional<String> challenge = call.query("challenge_sid");
        List<Push> found = new ArrayList<>();
        for (Push each : pushes.newestFirst()) {
            if (found.size() < limit
                    && factor.map(each.factorSid()::equals).orElse(true)
                    && challenge.map(each.challengeSid()::equals).orElse(true)) {
                found.add(each);
            }
        }
        return AdminCall.json(out -> out.objects("pushes", found, PUSH));
    }

    private Response change(AdminCall call) {
        JsonFields body = call.body();
        String word = body.requiredText("wrong_codes");
        body.done();
        WrongCodes next = switch (word) {
            case "refused" -> WrongCodes.REFUSED;
            case "reported" -> WrongCodes.REPORTED;
            default -> throw body.wrong("wrong_codes", "\"" + word + "\"", "refused or reported");
        };
        world.run(tx -> {
            proofs.wrongCodes(tx, next);
            return tx;
        });
        return settings(next);
    }

    private static Response settings(WrongCodes wrongCodes) {
        return AdminCall.json(out -> out.string("wrong_codes", wrongCodes.name().toLowerCase(Locale.ROOT)));
    }

    private Response code(AdminCall call) {
        Factor factor = factors.find(call.path("sid"))
                .filter(each -> each.type() == FactorType.TOTP)
                .orElseThrow(() -> ApiError.notFound(call.request().path()));
        return AdminCall.json(out -> out.string("factor_sid", factor.sid())
                .string("code", proofs.code(factor).orElse(null)));
    }
}
