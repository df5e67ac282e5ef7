package dev.tidings.lookup.override;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.core.value.PhoneNumber;
import dev.tidings.lookup.data.LineType;
import java.util.Map;

/** The facts of the Overrides resource, of which there are those of the line's type only: path, bodies, model. */
final class LineTypeOverrideOperations {
    private static final String OVERRIDE = "/v2/PhoneNumbers/{PhoneNumber}/Overrides/line_type_intelligence";

    private final Api api;

    private LineTypeOverrideOperations(Api api) {
        this.api = api;
    }

    static LineTypeOverrideOperations of(TidingsClient client) {
        return new LineTypeOverrideOperations(Api.of(client, "lookups"));
    }

    LineTypeOverrideOperations with(RequestOptions options) {
        return new LineTypeOverrideOperations(api.with(options));
    }

    Operation<LineTypeOverride> create(PhoneNumber phoneNumber, LineType lineType, String reason) {
        return api.create(LineTypeOverride.class, OVERRIDE, phoneNumber.toString())
                .json(body(lineType, reason));
    }

    Operation<LineTypeOverride> fetch(PhoneNumber phoneNumber) {
        return api.fetch(LineTypeOverride.class, OVERRIDE, phoneNumber.toString());
    }

    Operation<LineTypeOverride> update(PhoneNumber phoneNumber, LineType lineType, String reason) {
        return api.replace(LineTypeOverride.class, OVERRIDE, phoneNumber.toString())
                .json(body(lineType, reason));
    }

    Operation<Void> delete(PhoneNumber phoneNumber) {
        return api.delete(OVERRIDE, phoneNumber.toString());
    }

    private static Map<String, Object> body(LineType lineType, String reason) {
        return Map.of("line_type", lineType, "reason", reason);
    }
}
