package dev.tidings.mock.console;

import dev.tidings.mock.http.Handler;
import dev.tidings.mock.http.Request;
import dev.tidings.mock.http.Response;
import java.util.concurrent.CompletionStage;

/** The admin API: one table of calls. What each of them looks at or drives is its own business. */
public final class Console implements Handler {
    private final AdminTable table = new AdminTable();

    private Console(AdminCalls... groups) {
        for (AdminCalls each : groups) {
            each.addTo(table);
        }
    }

    /** The admin API that consists of {@code groups}. */
    public static Console of(AdminCalls... groups) {
        return new Console(groups);
    }

    @Override
    public CompletionStage<Response> handle(Request request) {
        return table.answer(request);
    }
}
