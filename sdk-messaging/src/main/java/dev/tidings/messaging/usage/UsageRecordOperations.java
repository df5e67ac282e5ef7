package dev.tidings.messaging.usage;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.ListOperation;

/** The facts of the UsageRecord resource: paths, parameters, model. */
final class UsageRecordOperations {
    private static final String RECORDS = "/2010-04-01/Accounts/{AccountSid}/Usage/Records.json";
    private static final String RECORDS_BY_PERIOD = "/2010-04-01/Accounts/{AccountSid}/Usage/Records/{Period}.json";

    private final Api api;

    private UsageRecordOperations(Api api) {
        this.api = api;
    }

    static UsageRecordOperations of(TidingsClient client) {
        return new UsageRecordOperations(Api.of(client, "api"));
    }

    UsageRecordOperations with(RequestOptions options) {
        return new UsageRecordOperations(api.with(options));
    }

    ListOperation<UsageRecord> list(UsageRecordListParams p) {
        return filter(api.list(UsageRecord.class, "usage_records", RECORDS), p);
    }

    ListOperation<UsageRecord> list(UsagePeriod period, UsageRecordListParams p) {
        return filter(api.list(UsageRecord.class, "usage_records", RECORDS_BY_PERIOD, period.toString()), p);
    }

    private static ListOperation<UsageRecord> filter(ListOperation<UsageRecord> list, UsageRecordListParams p) {
        return list.query("Category", p.category())
                .query("StartDate", p.startDate())
                .query("EndDate", p.endDate())
                .query("IncludeSubaccounts", p.includeSubaccounts())
                .pageSize(p.pageSize())
                .limit(p.limit());
    }
}
