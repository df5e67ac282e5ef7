package dev.tidings.mock.console;

import dev.tidings.mock.http.Response;
import dev.tidings.mock.network.Rule;
import dev.tidings.mock.network.RuleBook;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;

/** {@code rules}: what goes otherwise than usual. */
public final class RuleCalls implements AdminCalls {
    private final World world;
    private final RuleBook rules;

    private RuleCalls(World world, RuleBook rules) {
        this.world = world;
        this.rules = rules;
    }

    /** The calls that read and change {@code rules}. */
    public static RuleCalls of(World world, RuleBook rules) {
        return new RuleCalls(world, rules);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", "rules", List.of(), call -> list())
                .add("PUT", "rules", List.of(), this::replace)
                .add("POST", "rules", List.of(), this::add)
                .add("DELETE", "rules", List.of(), call -> {
                    world.run(tx -> rules.replaceAll(tx, List.of()));
                    return Response.empty(204);
                })
                .add("GET", "rules/{id}", List.of(), call -> one(200, call.path("id")))
                .add("DELETE", "rules/{id}", List.of(), this::remove);
    }

    private Response list() {
        return AdminCall.json(out -> out.objects("rules", rules.standings(), RuleJson.STANDING));
    }

    private Response one(int status, String id) {
        RuleBook.Standing standing = rules.find(id).orElseThrow(() -> ApiError.notFound("/mock/v1/rules/" + id));
        return AdminCall.json(status, out -> RuleJson.STANDING.write(standing, out));
    }

    private Response replace(AdminCall call) {
        JsonFields body = call.body();
        if (!body.has("rules")) {
            throw body.missing("rules");
        }
        List<Rule> wanted = new ArrayList<>();
        for (JsonFields each : body.objects("rules")) {
            wanted.add(RuleJson.read(each));
        }
        body.done();
        Outcomes.checked(body, () -> world.run(tx -> rules.replaceAll(tx, wanted)));
        return list();
    }

    private Response add(AdminCall call) {
        JsonFields body = call.body();
        Rule wanted = RuleJson.read(body);
        Rule added = Outcomes.checked(body, () -> world.run(tx -> rules.add(tx, wanted)));
        return one(201, added.id());
    }

    private Response remove(AdminCall call) {
        String id = call.path("id");
        int gone = world.run(tx -> rules.removeIf(tx, each -> each.id().equals(id)));
        if (gone == 0) {
            throw ApiError.notFound(call.request().path());
        }
        return Response.empty(204);
    }
}
