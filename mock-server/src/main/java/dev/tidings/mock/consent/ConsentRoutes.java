package dev.tidings.mock.consent;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Consents and contacts, told many at once. There is no way to read them back. */
public final class ConsentRoutes implements Routes {
    private static final String ITEMS = "Items";

    private final BulkItems bulk;

    private ConsentRoutes(BulkItems bulk) {
        this.bulk = bulk;
    }

    /** The routes to {@code bulk}. */
    public static ConsentRoutes of(BulkItems bulk) {
        return new ConsentRoutes(bulk);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("accounts")
                .add("POST", "/v1/Consents/Bulk", List.of(ITEMS), this::consents)
                .add("POST", "/v1/Contacts/Bulk", List.of(ITEMS), this::contacts);
    }

    private Response consents(Call call) {
        return call.resource(
                201, ConsentViews.RESULTS, bulk.consents(call.caller().accountSid(), items(call)));
    }

    private Response contacts(Call call) {
        return call.resource(
                201, ConsentViews.RESULTS, bulk.contacts(call.caller().accountSid(), items(call)));
    }

    /** What is no JSON object at all refuses the whole call, since there is nothing to relate a result to. Our choice. */
    private static List<Map<String, @Nullable Object>> items(Call call) {
        List<Map<String, @Nullable Object>> items = new ArrayList<>();
        for (String each : call.form().all(ITEMS)) {
            items.add(JsonReader.object(ITEMS, each));
        }
        return items;
    }
}
