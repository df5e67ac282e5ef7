package dev.tidings.lookup.number;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.value.PhoneNumber;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * What is known of numbers; no method waits for the backend's answer, and what {@link PhoneNumbers} throws its futures fail with.
 */
public final class AsyncPhoneNumbers {
    private final PhoneNumberOperations operations;

    private AsyncPhoneNumbers(PhoneNumberOperations operations) {
        this.operations = operations;
    }

    /** What is known of numbers, on behalf of the account that {@code client} acts on. */
    public static AsyncPhoneNumbers of(TidingsClient client) {
        return new AsyncPhoneNumbers(PhoneNumberOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncPhoneNumbers with(RequestOptions options) {
        return new AsyncPhoneNumbers(operations.with(options));
    }

    /** Looks up the number, in E.164 form or that of the United States: whether it is valid, its country and its formats. */
    public CompletableFuture<LookupResult> fetch(String phoneNumber) {
        return fetch(phoneNumber, LookupParams.builder().build());
    }

    /** Looks up the number, in E.164 form or that of the United States: whether it is valid, its country and its formats. */
    public CompletableFuture<LookupResult> fetch(PhoneNumber phoneNumber) {
        return fetch(phoneNumber.toString());
    }

    /** Looks up the number: E.164 form, or national form, of the United States unless the query names a country. */
    public CompletableFuture<LookupResult> fetch(String phoneNumber, UnaryOperator<LookupParams.Builder> describe) {
        return fetch(phoneNumber, describe.apply(LookupParams.builder()).build());
    }

    /** Looks up the number: E.164 form, or national form, of the United States unless the query names a country. */
    public CompletableFuture<LookupResult> fetch(
            PhoneNumber phoneNumber, UnaryOperator<LookupParams.Builder> describe) {
        return fetch(phoneNumber.toString(), describe);
    }

    /** Looks up the number: E.164 form, or national form, of the United States unless the query names a country. */
    public CompletableFuture<LookupResult> fetch(String phoneNumber, LookupParams params) {
        return operations.fetch(phoneNumber, params).callAsync();
    }

    /** Looks up many numbers at once, each asked for what it is to be asked for; the results are in the same order. One that fails says why, the others do not suffer. */
    public CompletableFuture<List<LookupResult>> query(List<LookupQuery> queries) {
        return operations.query(queries).callAsync();
    }
}
