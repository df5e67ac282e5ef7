package dev.tidings.lookup.number;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.value.PhoneNumber;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is known of numbers; every method waits for the backend's answer, and fails with an {@link dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class PhoneNumbers {
    private final PhoneNumberOperations operations;

    private PhoneNumbers(PhoneNumberOperations operations) {
        this.operations = operations;
    }

    /** What is known of numbers, on behalf of the account that {@code client} acts on. */
    public static PhoneNumbers of(TidingsClient client) {
        return new PhoneNumbers(PhoneNumberOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public PhoneNumbers with(RequestOptions options) {
        return new PhoneNumbers(operations.with(options));
    }

    /** Looks up the number, in E.164 form or that of the United States: whether it is valid, its country and its formats. */
    public LookupResult fetch(String phoneNumber) {
        return fetch(phoneNumber, LookupParams.builder().build());
    }

    /** Looks up the number, in E.164 form or that of the United States: whether it is valid, its country and its formats. */
    public LookupResult fetch(PhoneNumber phoneNumber) {
        return fetch(phoneNumber.toString());
    }

    /** Looks up the number: E.164 form, or national form, of the United States unless the query names a country. */
    public LookupResult fetch(String phoneNumber, UnaryOperator<LookupParams.Builder> describe) {
        return fetch(phoneNumber, describe.apply(LookupParams.builder()).build());
    }

    /** Looks up the number: E.164 form, or national form, of the United States unless the query names a country. */
    public LookupResult fetch(PhoneNumber phoneNumber, UnaryOperator<LookupParams.Builder> describe) {
        return fetch(phoneNumber.toString(), describe);
    }

    /** Looks up the number: E.164 form, or national form, of the United States unless the query names a country. */
    public LookupResult fetch(String phoneNumber, LookupParams params) {
        return operations.fetch(phoneNumber, params).call();
    }

    /** Looks up many numbers at once, each asked for what it is to be asked for; the results are in the same order. One that fails says why, the others do not suffer. */
    public List<LookupResult> query(List<LookupQuery> queries) {
        return operations.query(queries).call();
    }
}
