package dev.tidings.messaging.pricing;

import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * What phone numbers cost in each country; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class PhoneNumberPrices {
    private final PhoneNumberPriceOperations operations;

    private PhoneNumberPrices(PhoneNumberPriceOperations operations) {
        this.operations = operations;
    }

    /** What phone numbers cost the account that {@code client} acts on. */
    public static PhoneNumberPrices of(TidingsClient client) {
        return new PhoneNumberPrices(PhoneNumberPriceOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public PhoneNumberPrices with(RequestOptions options) {
        return new PhoneNumberPrices(operations.with(options));
    }

    /** Fetches what they cost in the country, two letters. */
    public PhoneNumberCountry fetch(String isoCountry) {
        return operations.fetch(isoCountry).call();
    }

    /** Lists the countries, without prices. */
    public Listing<PhoneNumberCountry> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists the countries, without prices. */
    public Listing<PhoneNumberCountry> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists the countries, without prices. */
    public Listing<PhoneNumberCountry> list(ListParams params) {
        return operations.list(params).listing();
    }
}
