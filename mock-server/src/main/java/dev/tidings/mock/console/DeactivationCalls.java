package dev.tidings.mock.console;

import dev.tidings.mock.http.Response;
import dev.tidings.mock.safety.Deactivations;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** {@code deactivations}: numbers that are out of service, so that messages to them are not delivered (30005). */
public final class DeactivationCalls implements AdminCalls {
    private static final View<Deactivations.Deactivation> DEACTIVATION = View.of(
            "Deactivation",
            (each, out) -> out.string("phone_number", each.number())
                    .string("at", each.at().toString()));

    private final World world;
    private final Deactivations deactivations;

    private DeactivationCalls(World world, Deactivations deactivations) {
        this.world = world;
        this.deactivations = deactivations;
    }

    /** The calls that take numbers out of service and back. */
    public static DeactivationCalls of(World world, Deactivations deactivations) {
        return new DeactivationCalls(world, deactivations);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", "deactivations", List.of(), call -> list())
                .add("POST", "deactivations", List.of(), this::add)
                .add("DELETE", "deactivations/{phone_number}", List.of(), this::remove);
    }

    private Response list() {
        List<Deactivations.Deactivation> all = new ArrayList<>();
        deactivations.all().forEach(all::add);
        all.sort(
                Comparator.comparing(Deactivations.Deactivation::at).thenComparing(Deactivations.Deactivation::number));
        return AdminCall.json(out -> out.objects("deactivations", all, DEACTIVATION));
    }

    private Response add(AdminCall call) {
        JsonFields body = call.body();
        String number = body.requiredText("phone_number");
        body.done();
        Deactivations.Deactivation added =
                Outcomes.checked(body, () -> world.run(tx -> deactivations.deactivate(tx, number)));
        return AdminCall.json(201, out -> DEACTIVATION.write(added, out));
    }

    private Response remove(AdminCall call) {
        if (!world.run(tx -> deactivations.reactivate(tx, call.path("phone_number")))) {
            throw ApiError.notFound(call.request().path());
        }
        return Response.empty(204);
    }
}
