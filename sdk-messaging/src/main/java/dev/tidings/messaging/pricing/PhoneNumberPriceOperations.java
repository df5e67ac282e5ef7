package dev.tidings.messaging.pricing;

import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ListOperation;
import dev.tidings.core.internal.resource.Operation;

/** The facts of what phone numbers cost: paths, model. */
final class PhoneNumberPriceOperations {
    private static final String COUNTRIES = "/v1/PhoneNumbers/Countries";
    private static final String COUNTRY = "/v1/PhoneNumbers/Countries/{IsoCountry}";

    private final Api api;

    private PhoneNumberPriceOperations(Api api) {
        this.api = api;
    }

    static PhoneNumberPriceOperations of(TidingsClient client) {
        return new PhoneNumberPriceOperations(Api.of(client, "pricing"));
    }

    PhoneNumberPriceOperations with(RequestOptions options) {
        return new PhoneNumberPriceOperations(api.with(options));
    }

    Operation<PhoneNumberCountry> fetch(String isoCountry) {
        return api.fetch(PhoneNumberCountry.class, COUNTRY, Check.country("isoCountry", isoCountry));
    }

    ListOperation<PhoneNumberCountry> list(ListParams p) {
        return api.list(PhoneNumberCountry.class, "countries", COUNTRIES)
                .pageSize(p.pageSize())
                .limit(p.limit());
    }
}
