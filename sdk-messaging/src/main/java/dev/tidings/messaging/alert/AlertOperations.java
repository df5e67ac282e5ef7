package dev.tidings.messaging.alert;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;

/** The facts of the Alert resource: paths, parameters, model. */
final class AlertOperations {
    private static final String ALERTS = "/v1/Alerts";
    private static final String ALERT = "/v1/Alerts/{Sid}";

    private final Api api;

    private AlertOperations(Api api) {
        this.api = api;
    }

    static AlertOperations of(TidingsClient client) {
        return new AlertOperations(Api.of(client, "monitor"));
    }

    AlertOperations with(RequestOptions options) {
        return new AlertOperations(api.with(options));
    }

    Operation<Alert> fetch(AlertSid sid) {
        return api.fetch(Alert.class, ALERT, sid.toString());
    }

    ListOperation<Alert> list(AlertListParams p) {
        return api.list(Alert.class, "alerts", ALERTS)
                .query("LogLevel", p.logLevel())
                .query("StartDate", p.startDate())
                .query("EndDate", p.endDate())
                .pageSize(p.pageSize())
                .limit(p.limit());
    }
}
