package dev.tidings.messaging.pricing;

import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;

/** The facts of what messages cost: paths, model. */
final class MessagingPriceOperations {
    private static final String COUNTRIES = "/v1/Messaging/Countries";
    private static final String COUNTRY = "/v1/Messaging/Countries/{IsoCountry}";

    private final Api api;

    private MessagingPriceOperations(Api api) {
        this.api = api;
    }

    static MessagingPriceOperations of(TidingsClient client) {
        return new MessagingPriceOperations(Api.of(client, "pricing"));
    }

    MessagingPriceOperations with(RequestOptions options) {
        return new MessagingPriceOperations(api.with(options));
    }

    Operation<MessagingCountry> fetch(String isoCountry) {
        return api.fetch(MessagingCountry.class, COUNTRY, Check.country("isoCountry", isoCountry));
    }

    ListOperation<MessagingCountry> list(ListParams p) {
        return api.list(MessagingCountry.class, "countries", COUNTRIES)
                .pageSize(p.pageSize())
                .limit(p.limit());
    }
}
