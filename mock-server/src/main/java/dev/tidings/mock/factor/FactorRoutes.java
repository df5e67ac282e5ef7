package dev.tidings.mock.factor;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.List;
import java.util.Optional;

/** The factors of entities, passkeys too once they are there; those are made elsewhere. */
public final class FactorRoutes implements Routes {
    private static final String LIST = EntityRoutes.ONE + "/Factors";
    private static final String ONE = LIST + "/{Sid}";

    private final World world;
    private final Rooms rooms;

    /** What the routes lead to. */
    public record Rooms(VerifyServices services, Entities entities, Factors factors, Proofs proofs) {}

    private FactorRoutes(World world, Rooms rooms) {
        this.world = world;
        this.rooms = rooms;
    }

    /** The routes to the factors in {@code rooms}. */
    public static FactorRoutes of(World world, Rooms rooms) {
        return new FactorRoutes(world, rooms);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("verify")
                .add("GET", LIST, List.of(), this::list)
                .add("POST", LIST, FactorFields.OF_NEW, this::create)
                .add("GET", ONE, List.of(), this::fetch)
                .add("POST", ONE, FactorFields.OF_CHANGE, this::update)
                .add("DELETE", ONE, List.of(), this::delete);
    }

    private Response list(Call call) {
        return call.page("factors", FactorViews.FACTOR, rooms.factors.page(entity(call), call.pageRequest()));
    }

    private Response create(Call call) {
        VerifyService service = service(call);
        FactorType type = FactorFields.type(call.form());
        if (type != FactorType.PUSH && call.caller().credential().startsWith("YK")) {
            throw new ApiError(60313, 403, "This access token creates factors of type push only");
        }
        warnAboutForeign(call, type);
        Factor factor = world.run(tx -> {
            FactorDraft draft = FactorFields.draft(tx, service, call.form());
            return rooms.factors.add(tx, rooms.entities.present(tx, service, call.path("Identity")), draft);
        });
        return call.resource(201, FactorViews.created(service.issuer()), factor);
    }

    private Response fetch(Call call) {
        return call.resource(200, FactorViews.FACTOR, factor(call));
    }

    private Response update(Call call) {
        Verdict<Factor> verdict = world.run(tx -> update(tx, factor(call), call));
        return call.resource(200, FactorViews.FACTOR, verdict.orThrow());
    }

    /** Nothing is changed of a factor that a wrong code is shown for, but the number of tries. */
    private Verdict<Factor> update(Transaction tx, Factor present, Call call) {
        String name = FactorFields.name(present, call.form());
        FactorConfig config = FactorFields.changed(present.config(), call.form());
        warnAboutForeign(call, present.type());
        Optional<String> proof = FactorFields.PROOF.read(call.form());
        Verdict<Factor> verdict =
                proof.map(shown -> rooms.proofs.verify(tx, present, shown)).orElseGet(() -> Verdict.of(present));
        boolean changes = !name.equals(present.friendlyName()) || !config.equals(present.config());
        return verdict.refusal() == null && changes
                ? Verdict.of(rooms.factors.change(tx, verdict.value(), name, config))
                : verdict;
    }

    private Response delete(Call call) {
        world.run(tx -> {
            rooms.factors.delete(tx, factor(call));
            return tx;
        });
        return Response.empty(204);
    }

    private static void warnAboutForeign(Call call, FactorType type) {
        for (String each : FactorFields.foreign(type, call.form())) {
            call.warn("Parameter \"" + each + "\" means nothing to factors of type " + type.wire());
        }
    }

    private VerifyService service(Call call) {
        return rooms.services.get(call.caller().accountSid(), call.path("ServiceSid"));
    }

    private Entity entity(Call call) {
        return rooms.entities.get(service(call), call.path("Identity"));
    }

    private Factor factor(Call call) {
        return rooms.factors.get(entity(call), call.path("Sid"));
    }
}
