package dev.tidings.mock.consent;

import dev.tidings.mock.wire.View;
import java.util.List;

/** What came of bulk calls, on the wire. */
final class ConsentViews {
    private static final View<BulkItems.Result> RESULT = View.of(
            "Item",
            (result, out) -> out.string("correlation_id", result.correlationId())
                    .number("error_code", result.errorCode())
                    .strings("error_messages", result.errorMessages()));

    static final View<List<BulkItems.Result>> RESULTS =
            View.of("Items", (results, out) -> out.objects("items", results, RESULT));

    private ConsentViews() {}
}
