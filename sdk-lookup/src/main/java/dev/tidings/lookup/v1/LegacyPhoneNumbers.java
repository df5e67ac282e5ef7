package dev.tidings.lookup.v1;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * What Lookup v1 knows of numbers; new programs take Lookup v2, which knows more. A number that is not valid is a {@link dev.tidings.core.error.NotFoundException} here; every method waits for the backend's answer, and fails with an {@link dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class LegacyPhoneNumbers {
    private final LegacyPhoneNumberOperations operations;

    private LegacyPhoneNumbers(LegacyPhoneNumberOperations operations) {
        this.operations = operations;
    }

    /** What Lookup v1 knows, on behalf of the account that {@code client} acts on. */
    public static LegacyPhoneNumbers of(TidingsClient client) {
        return new LegacyPhoneNumbers(LegacyPhoneNumberOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public LegacyPhoneNumbers with(RequestOptions options) {
        return new LegacyPhoneNumbers(operations.with(options));
    }

    /** Looks up the number, in E.164 form or that of the United States: its country and its format. */
    public LegacyLookupResult fetch(String phoneNumber) {
        return fetch(phoneNumber, LegacyLookupParams.builder().build());
    }

    /** Looks up the number, in E.164 form or that of the United States unless the query names a country. */
    public LegacyLookupResult fetch(String phoneNumber, UnaryOperator<LegacyLookupParams.Builder> describe) {
        return fetch(phoneNumber, describe.apply(LegacyLookupParams.builder()).build());
    }

    /** Looks up the number, in E.164 form or that of the United States unless the query names a country. */
    public LegacyLookupResult fetch(String phoneNumber, LegacyLookupParams params) {
        return operations.fetch(phoneNumber, params).call();
    }
}
