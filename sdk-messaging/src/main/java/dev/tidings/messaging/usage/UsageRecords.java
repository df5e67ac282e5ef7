package dev.tidings.messaging.usage;

import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * What an account has used; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class UsageRecords {
    private final UsageRecordOperations operations;

    private UsageRecords(UsageRecordOperations operations) {
        this.operations = operations;
    }

    /** What the account has used that {@code client} acts on. */
    public static UsageRecords of(TidingsClient client) {
        return new UsageRecords(UsageRecordOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public UsageRecords with(RequestOptions options) {
        return new UsageRecords(operations.with(options));
    }

    /** Lists usage by category, over the whole time that is asked for. */
    public Listing<UsageRecord> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists usage by category, over the whole time that is asked for. */
    public Listing<UsageRecord> list(UnaryOperator<UsageRecordListParams.Builder> describe) {
        return list(describe.apply(UsageRecordListParams.builder()).build());
    }

    /** Lists usage by category, over the whole time that is asked for. */
    public Listing<UsageRecord> list(UsageRecordListParams params) {
        return operations.list(params).listing();
    }

    /** Lists usage by category and by, or of, this period. */
    public Listing<UsageRecord> list(UsagePeriod period) {
        return list(period, UnaryOperator.identity());
    }

    /** Lists usage by category and by, or of, this period. */
    public Listing<UsageRecord> list(UsagePeriod period, UnaryOperator<UsageRecordListParams.Builder> describe) {
        return list(period, describe.apply(UsageRecordListParams.builder()).build());
    }

    /** Lists usage by category and by, or of, this period. */
    public Listing<UsageRecord> list(UsagePeriod period, UsageRecordListParams params) {
        return operations.list(period, params).listing();
    }
}
