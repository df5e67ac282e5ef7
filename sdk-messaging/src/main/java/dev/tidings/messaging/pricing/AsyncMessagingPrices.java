package dev.tidings.messaging.pricing;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * What messages cost in each country; no method waits for the backend's answer, and what {@link MessagingPrices}
 * throws its futures fail with.
 */
public final class AsyncMessagingPrices {
    private final MessagingPriceOperations operations;

    private AsyncMessagingPrices(MessagingPriceOperations operations) {
        this.operations = operations;
    }

    /** What messages cost the account that {@code client} acts on. */
    public static AsyncMessagingPrices of(TidingsClient client) {
        return new AsyncMessagingPrices(MessagingPriceOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncMessagingPrices with(RequestOptions options) {
        return new AsyncMessagingPrices(operations.with(options));
    }

    /** Fetches what they cost in the country, two letters. */
    public CompletableFuture<MessagingCountry> fetch(String isoCountry) {
        return operations.fetch(isoCountry).callAsync();
    }

    /** Lists the countries, without prices. */
    public AsyncListing<MessagingCountry> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists the countries, without prices. */
    public AsyncListing<MessagingCountry> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists the countries, without prices. */
    public AsyncListing<MessagingCountry> list(ListParams params) {
        return operations.list(params).asyncListing();
    }
}
