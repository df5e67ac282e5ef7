package dev.tidings.mock;

import dev.tidings.mock.world.Snapshot;
import dev.tidings.mock.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a server knows, to be compared and gone back to. */
public final class Memory {
    private final World world;
    private final Snapshot snapshot;

    private Memory(World world) {
        this.world = world;
        this.snapshot = world.snapshot();
    }

    /** All that {@code mock} knows now. */
    public static Memory of(MockServer mock) {
        return new Memory(mock.backend.world);
    }

    /** Lets the server forget what came later. */
    public void restore() {
        world.restore(snapshot);
    }

    /** All that callers can see of it, and all that is due: not how much chance was drawn, and how many requests there were. */
    public List<Object> visible() {
        Map<String, Object> parts = new HashMap<>(snapshot.parts());
        parts.remove("http.requests");
        return List.of(snapshot.tables(), snapshot.due(), parts);
    }
}
