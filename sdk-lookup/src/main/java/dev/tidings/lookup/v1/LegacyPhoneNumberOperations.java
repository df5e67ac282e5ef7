package dev.tidings.lookup.v1;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.Operation;

/** The facts of the PhoneNumber resource of Lookup v1: path, parameters, model. */
final class LegacyPhoneNumberOperations {
    private static final String NUMBER = "/v1/PhoneNumbers/{PhoneNumber}";

    private final Api api;

    private LegacyPhoneNumberOperations(Api api) {
        this.api = api;
    }

    static LegacyPhoneNumberOperations of(TidingsClient client) {
        return new LegacyPhoneNumberOperations(Api.of(client, "lookups"));
    }

    LegacyPhoneNumberOperations with(RequestOptions options) {
        return new LegacyPhoneNumberOperations(api.with(options));
    }

    Operation<LegacyLookupResult> fetch(String phoneNumber, LegacyLookupParams p) {
        Operation<LegacyLookupResult> fetch = api.fetch(
                        LegacyLookupResult.class, NUMBER, Check.given("phoneNumber", phoneNumber))
                .query("CountryCode", p.countryCode())
                .query("Type", p.types())
                .query("AddOns", p.addOns());
        p.addOnsData().forEach((key, value) -> fetch.query("AddOns." + key, value));
        return fetch;
    }
}
