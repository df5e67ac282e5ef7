package dev.tidings.lookup.number;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts of the PhoneNumber resource of Lookup v2 and its batch queries: paths, parameters, models. */
final class PhoneNumberOperations {
    private static final String NUMBER = "/v2/PhoneNumbers/{PhoneNumber}";
    private static final String BATCH = "/v2/batch/query";

    private final Api api;

    private PhoneNumberOperations(Api api) {
        this.api = api;
    }

    static PhoneNumberOperations of(TidingsClient client) {
        return new PhoneNumberOperations(Api.of(client, "lookups"));
    }

    PhoneNumberOperations with(RequestOptions options) {
        return new PhoneNumberOperations(api.with(options));
    }

    Operation<LookupResult> fetch(String phoneNumber, LookupParams p) {
        Operation<LookupResult> fetch = api.fetch(LookupResult.class, NUMBER, Check.given("phoneNumber", phoneNumber))
                .query("Fields", joined(p))
                .query("CountryCode", p.countryCode())
                .query("LastVerifiedDate", p.lastVerifiedDate().map(LookupRules::digits))
                .query("VerificationSid", p.verificationSid())
                .query("PartnerSubId", p.partnerSubId());
        p.identity().map(IdentityMembers::parameters).ifPresent(all -> all.forEach(fetch::query));
        return fetch;
    }

    Operation<List<LookupResult>> query(List<LookupQuery> queries) {
        if (queries.isEmpty()) {
            throw Check.refused("queries are empty: there must be at least one");
        }
        return api.createAll(LookupResult.class, "phone_numbers", BATCH)
                .json(Map.of(
                        "phone_numbers",
                        queries.stream().map(LookupQuery::members).toList()));
    }

    private static Optional<String> joined(LookupParams p) {
        return p.fields().isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(
                        ",",
                        p.fields().stream().map(Object::toString).distinct().toList()));
    }
}
