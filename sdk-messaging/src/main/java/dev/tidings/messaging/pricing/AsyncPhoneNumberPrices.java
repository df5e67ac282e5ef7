package dev.tidings.messaging.pricing;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * What phone numbers cost in each country; no method waits for the backend's answer, and what {@link
 * PhoneNumberPrices} throws its futures fail with.
 */
public final class AsyncPhoneNumberPrices {
    private final PhoneNumberPriceOperations operations;

    private AsyncPhoneNumberPrices(PhoneNumberPriceOperations operations) {
        this.operations = operations;
    }

    /** What phone numbers cost the account that {@code client} acts on. */
    public static AsyncPhoneNumberPrices of(TidingsClient client) {
        return new AsyncPhoneNumberPrices(PhoneNumberPriceOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncPhoneNumberPrices with(RequestOptions options) {
        return new AsyncPhoneNumberPrices(operations.with(options));
    }

    /** Fetches what they cost in the country, two letters. */
    public CompletableFuture<PhoneNumberCountry> fetch(String isoCountry) {
        return operations.fetch(isoCountry).callAsync();
    }

    /** Lists the countries, without prices. */
    public AsyncListing<PhoneNumberCountry> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists the countries, without prices. */
    public AsyncListing<PhoneNumberCountry> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists the countries, without prices. */
    public AsyncListing<PhoneNumberCountry> list(ListParams params) {
        return operations.list(params).asyncListing();
    }
}
