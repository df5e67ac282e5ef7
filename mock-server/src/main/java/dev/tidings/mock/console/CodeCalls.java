package dev.tidings.mock.console;

import dev.tidings.mock.http.Response;
import java.util.List;

/** {@code codes}: the one-time codes that are valid now. No product hands out any yet. */
public final class CodeCalls implements AdminCalls {
    private CodeCalls() {}

    /** The call that finds none. */
    public static CodeCalls none() {
        return new CodeCalls();
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", "codes", List.of("to"), call -> codes());
    }

    private static Response codes() {
        return AdminCall.json(out -> out.strings("codes", List.of()));
    }
}
