package dev.tidings.mock.console;

import dev.tidings.mock.conversation.WriteLimit;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.world.World;
import java.util.List;

/** {@code conversations/write_limit}: whether anybody who writes too fast to conversations is held back. */
public final class ConversationCalls implements AdminCalls {
    private static final String PATH = "conversations/write_limit";

    private final World world;
    private final WriteLimit limit;

    private ConversationCalls(World world, WriteLimit limit) {
        this.world = world;
        this.limit = limit;
    }

    /** The calls that look at {@code limit} and switch it. */
    public static ConversationCalls of(World world, WriteLimit limit) {
        return new ConversationCalls(world, limit);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", PATH, List.of(), call -> answer()).add("PUT", PATH, List.of(), this::replace);
    }

    private Response answer() {
        return AdminCall.json(out -> out.bool("on", limit.on()).number("per_second", WriteLimit.MOST));
    }

    private Response replace(AdminCall call) {
        JsonFields body = call.body();
        boolean on = body.flag("on").orElse(true);
        body.done();
        world.run(tx -> {
            limit.on(tx, on);
            return tx;
        });
        return answer();
    }
}
