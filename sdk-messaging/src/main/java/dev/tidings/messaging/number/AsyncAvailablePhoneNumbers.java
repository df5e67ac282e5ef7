package dev.tidings.messaging.number;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The numbers that can be bought; no method waits for the backend's answer, and what {@link AvailablePhoneNumbers}
 * throws its futures fail with.
 */
public final class AsyncAvailablePhoneNumbers {
    private final AvailablePhoneNumberOperations operations;

    private AsyncAvailablePhoneNumbers(AvailablePhoneNumberOperations operations) {
        this.operations = operations;
    }

    /** The numbers that can be bought for the account that {@code client} acts on. */
    public static AsyncAvailablePhoneNumbers of(TidingsClient client) {
        return new AsyncAvailablePhoneNumbers(AvailablePhoneNumberOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncAvailablePhoneNumbers with(RequestOptions options) {
        return new AsyncAvailablePhoneNumbers(operations.with(options));
    }

    /** Lists the countries in which numbers can be bought. */
    public AsyncListing<AvailablePhoneNumberCountry> listCountries() {
        return listCountries(UnaryOperator.identity());
    }

    /** Lists the countries in which numbers can be bought. */
    public AsyncListing<AvailablePhoneNumberCountry> listCountries(UnaryOperator<ListParams.Builder> describe) {
        return listCountries(describe.apply(ListParams.builder()).build());
    }

    /** Lists the countries in which numbers can be bought. */
    public AsyncListing<AvailablePhoneNumberCountry> listCountries(ListParams params) {
        return operations.listCountries(params).asyncListing();
    }

    /** Fetches the country, two letters, with the types of numbers it has. */
    public CompletableFuture<AvailablePhoneNumberCountry> fetchCountry(String countryCode) {
        return operations.fetchCountry(countryCode).callAsync();
    }

    /**
     * Lists numbers of this type that can be bought in the country, two letters; one page of them is all there is.
     */
    public AsyncListing<AvailablePhoneNumber> list(String countryCode, NumberType type) {
        return list(countryCode, type, UnaryOperator.identity());
    }

    /**
     * Lists numbers of this type that can be bought in the country, two letters; one page of them is all there is.
     */
    public AsyncListing<AvailablePhoneNumber> list(
            String countryCode, NumberType type, UnaryOperator<AvailablePhoneNumberListParams.Builder> describe) {
        return list(
                countryCode,
                type,
                describe.apply(AvailablePhoneNumberListParams.builder()).build());
    }

    /**
     * Lists numbers of this type that can be bought in the country, two letters; one page of them is all there is.
     */
    public AsyncListing<AvailablePhoneNumber> list(
            String countryCode, NumberType type, AvailablePhoneNumberListParams params) {
        return operations.list(countryCode, type, params).asyncListing();
    }
}
