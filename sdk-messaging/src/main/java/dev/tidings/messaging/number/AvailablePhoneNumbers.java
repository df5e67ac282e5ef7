package dev.tidings.messaging.number;

import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * The numbers that can be bought; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class AvailablePhoneNumbers {
    private final AvailablePhoneNumberOperations operations;

    private AvailablePhoneNumbers(AvailablePhoneNumberOperations operations) {
        this.operations = operations;
    }

    /** The numbers that can be bought for the account that {@code client} acts on. */
    public static AvailablePhoneNumbers of(TidingsClient client) {
        return new AvailablePhoneNumbers(AvailablePhoneNumberOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AvailablePhoneNumbers with(RequestOptions options) {
        return new AvailablePhoneNumbers(operations.with(options));
    }

    /** Lists the countries in which numbers can be bought. */
    public Listing<AvailablePhoneNumberCountry> listCountries() {
        return listCountries(UnaryOperator.identity());
    }

    /** Lists the countries in which numbers can be bought. */
    public Listing<AvailablePhoneNumberCountry> listCountries(UnaryOperator<ListParams.Builder> describe) {
        return listCountries(describe.apply(ListParams.builder()).build());
    }

    /** Lists the countries in which numbers can be bought. */
    public Listing<AvailablePhoneNumberCountry> listCountries(ListParams params) {
        return operations.listCountries(params).listing();
    }

    /** Fetches the country, two letters, with the types of numbers it has. */
    public AvailablePhoneNumberCountry fetchCountry(String countryCode) {
        return operations.fetchCountry(countryCode).call();
    }

    /**
     * Lists numbers of this type that can be bought in the country, two letters; one page of them is all there is.
     */
    public Listing<AvailablePhoneNumber> list(String countryCode, NumberType type) {
        return list(countryCode, type, UnaryOperator.identity());
    }

    /**
     * Lists numbers of this type that can be bought in the country, two letters; one page of them is all there is.
     */
    public Listing<AvailablePhoneNumber> list(
            String countryCode, NumberType type, UnaryOperator<AvailablePhoneNumberListParams.Builder> describe) {
        return list(
                countryCode,
                type,
                describe.apply(AvailablePhoneNumberListParams.builder()).build());
    }

    /**
     * Lists numbers of this type that can be bought in the country, two letters; one page of them is all there is.
     */
    public Listing<AvailablePhoneNumber> list(
            String countryCode, NumberType type, AvailablePhoneNumberListParams params) {
        return operations.list(countryCode, type, params).listing();
    }
}
