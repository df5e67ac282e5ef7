package dev.tidings.messaging.usage;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * What an account has used; no method waits for the backend's answer, and what {@link UsageRecords} throws its
 * futures fail with.
 */
public final class AsyncUsageRecords {
    private final UsageRecordOperations operations;

    private AsyncUsageRecords(UsageRecordOperations operations) {
        this.operations = operations;
    }

    /** What the account has used that {@code client} acts on. */
    public static AsyncUsageRecords of(TidingsClient client) {
        return new AsyncUsageRecords(UsageRecordOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncUsageRecords with(RequestOptions options) {
        return new AsyncUsageRecords(operations.with(options));
    }

    /** Lists usage by category, over the whole time that is asked for. */
    public AsyncListing<UsageRecord> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists usage by category, over the whole time that is asked for. */
    public AsyncListing<UsageRecord> list(UnaryOperator<UsageRecordListParams.Builder> describe) {
        return list(describe.apply(UsageRecordListParams.builder()).build());
    }

    /** Lists usage by category, over the whole time that is asked for. */
    public AsyncListing<UsageRecord> list(UsageRecordListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Lists usage by category and by, or of, this period. */
    public AsyncListing<UsageRecord> list(UsagePeriod period) {
        return list(period, UnaryOperator.identity());
    }

    /** Lists usage by category and by, or of, this period. */
    public AsyncListing<UsageRecord> list(UsagePeriod period, UnaryOperator<UsageRecordListParams.Builder> describe) {
        return list(period, describe.apply(UsageRecordListParams.builder()).build());
    }

    /** Lists usage by category and by, or of, this period. */
    public AsyncListing<UsageRecord> list(UsagePeriod period, UsageRecordListParams params) {
        return operations.list(period, params).asyncListing();
    }
}
