package dev.tidings.mock.console;

import dev.tidings.mock.http.Handler;
import dev.tidings.mock.http.Request;
import dev.tidings.mock.http.Response;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The admin API: one table of calls. What each of them looks at or drives is its own business. Put together when first asked,
 * since most servers never are, and nearly a tenth of a start would go into it.
 */
public final class Console implements Handler {
    private final Supplier<List<AdminCalls>> groups;
    private volatile @Nullable AdminTable table;

    private Console(Supplier<List<AdminCalls>> groups) {
        this.groups = groups;
    }

    /** The admin API that consists of {@code groups}, which are asked for once. */
    public static Console of(Supplier<List<AdminCalls>> groups) {
        return new Console(groups);
    }

    @Override
    public CompletionStage<Response> handle(Request request) {
        AdminTable known = table;
        return (known == null ? made() : known).answer(request);
    }

    private synchronized AdminTable made() {
        AdminTable known = table;
        if (known == null) {
            known = new AdminTable();
            for (AdminCalls each : groups.get()) {
                each.addTo(known);
            }
            table = known;
        }
        return known;
    }
}
