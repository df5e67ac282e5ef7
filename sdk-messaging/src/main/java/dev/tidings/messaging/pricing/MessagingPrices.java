package dev.tidings.messaging.pricing;

import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * What messages cost in each country; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class MessagingPrices {
    private final MessagingPriceOperations operations;

    private MessagingPrices(MessagingPriceOperations operations) {
        this.operations = operations;
    }

    /** What messages cost the account that {@code client} acts on. */
    public static MessagingPrices of(TidingsClient client) {
        return new MessagingPrices(MessagingPriceOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public MessagingPrices with(RequestOptions options) {
        return new MessagingPrices(operations.with(options));
    }

    /** Fetches what they cost in the country, two letters. */
    public MessagingCountry fetch(String isoCountry) {
        return operations.fetch(isoCountry).call();
    }

    /** Lists the countries, without prices. */
    public Listing<MessagingCountry> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists the countries, without prices. */
    public Listing<MessagingCountry> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists the countries, without prices. */
    public Listing<MessagingCountry> list(ListParams params) {
        return operations.list(params).listing();
    }
}
