package dev.tidings.lookup;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.lookups.v2.Bucket;
import com.twilio.rest.lookups.v2.LookupOverride;
import com.twilio.rest.lookups.v2.PhoneNumber;
import com.twilio.rest.lookups.v2.Query;
import com.twilio.rest.lookups.v2.RateLimit;
import dev.tidings.core.testkit.Call;
import dev.tidings.core.testkit.OfficialClientChecks;
import dev.tidings.core.testkit.Wire.Asked;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The same call through Twilio's own client must be the same request. */
class OfficialClientTest extends OfficialClientChecks {
    private static final String LINE_TYPE = "line_type_intelligence";

    @Override
    protected Stream<Call<LookupClient, AsyncLookupClient>> calls() {
        return Calls.all();
    }

    @Override
    protected Map<String, Consumer<TwilioRestClient>> theirs() {
        return Map.ofEntries(
                Map.entry("FetchPhoneNumber", client -> fetch().fetch(client)),
                Map.entry(
                        "FetchPhoneNumber bare",
                        client -> PhoneNumber.fetcher(Calls.NUMBER).fetch(client)),
                Map.entry(
                        "CreateBulkLookup",
                        client -> Query.creator().setLookupRequest(queries()).create(client)),
                Map.entry(
                        "CreateLookupPhoneNumberOverrides",
                        client -> LookupOverride.creator(LINE_TYPE, Calls.NUMBER)
                                .setOverridesRequest(override(LookupOverride.LineType.NON_FIXED_VOIP))
                                .create(client)),
                Map.entry(
                        "FetchLookupPhoneNumberOverrides",
                        client ->
                                LookupOverride.fetcher(LINE_TYPE, Calls.NUMBER).fetch(client)),
                Map.entry(
                        "UpdateLookupPhoneNumberOverrides",
                        client -> LookupOverride.updater(LINE_TYPE, Calls.NUMBER)
                                .setOverridesRequest(override(LookupOverride.LineType.MOBILE))
                                .update(client)),
                Map.entry(
                        "DeleteLookupPhoneNumberOverrides",
                        client ->
                                LookupOverride.deleter(LINE_TYPE, Calls.NUMBER).delete(client)),
                Map.entry(
                        "FetchLookupAccountRateLimits",
                        client -> RateLimit.fetcher()
                                .setFields(List.of("sim_swap", "line_status"))
                                .fetch(client)),
                Map.entry(
                        "FetchLookupRateLimit",
                        client -> Bucket.fetcher("sim_swap", "by day").fetch(client)),
                Map.entry(
                        "UpdateLookupRateLimit",
                        client -> Bucket.updater("sim_swap", "by day")
                                .setRateLimitRequest(Bucket.RateLimitRequest.builder()
                                        .limit(100)
                                        .ttl(86400)
                                        .build())
                                .update(client)),
                Map.entry(
                        "DeleteLookupRateLimit",
                        client -> Bucket.deleter("sim_swap", "by day").delete(client)),
                Map.entry(
                        "v1 FetchPhoneNumber",
                        client -> com.twilio.rest.lookups.v1.PhoneNumber.fetcher(Calls.NUMBER)
                                .setCountryCode("US")
                                .setType(List.of("carrier", "caller-name"))
                                .setAddOns(List.of("whitepages", "nomorobo"))
                                .setAddOnsData(Map.of("whitepages", Map.of("first_name", "Ada")))
                                .fetch(client)));
    }

    /** Theirs writes the data of add-ons as one JSON text, against Twilio's files and documentation. */
    @Override
    protected Asked comparable(Asked asked) {
        asked.query().keySet().removeIf(name -> name.startsWith("AddOns") && !name.equals("AddOns"));
        return asked;
    }

    private static com.twilio.rest.lookups.v2.PhoneNumberFetcher fetch() {
        return PhoneNumber.fetcher(Calls.NUMBER)
                .setFields("line_type_intelligence,identity_match")
                .setCountryCode("US")
                .setLastVerifiedDate("20240102")
                .setVerificationSid("VE00000000000000000000000000000001")
                .setPartnerSubId("shop-7")
                .setFirstName("Ada")
                .setLastName("Lovelace")
                .setAddressLine1("1 Main St")
                .setAddressLine2("Flat 2")
                .setCity("London")
                .setState("LND")
                .setPostalCode("W1")
                .setAddressCountryCode("GB")
                .setNationalId("7")
                .setDateOfBirth("18151210");
    }

    private static Query.LookupRequest queries() {
        return Query.LookupRequest.builder()
                .phoneNumbers(List.of(
                        Query.LookupBatchRequest.builder(Calls.NUMBER)
                                .correlationId("a")
                                .fields(List.of(Query.Fields.LINE_TYPE_INTELLIGENCE, Query.Fields.IDENTITY_MATCH))
                                .countryCode("US")
                                .identityMatch(owner())
                                .reassignedNumber(Query.ReassignedNumberParameters.builder()
                                        .lastVerifiedDate("20240102")
                                        .build())
                                .smsPumpingRisk(Query.RiskParameters.builder()
                                        .partnerSubId("shop-7")
                                        .build())
                                .build(),
                        Query.LookupBatchRequest.builder("+447772000001").build()))
                .build();
    }

    private static Query.IdentityMatchParameters owner() {
        return Query.IdentityMatchParameters.builder()
                .firstName("Ada")
                .lastName("Lovelace")
                .addressLine1("1 Main St")
                .addressLine2("Flat 2")
                .city("London")
                .state("LND")
                .postalCode("W1")
                .addressCountryCode("GB")
                .nationalId("7")
                .dateOfBirth("18151210")
                .build();
    }

    private static LookupOverride.OverridesRequest override(LookupOverride.LineType type) {
        return LookupOverride.OverridesRequest.builder()
                .lineType(type)
                .reason("They showed us")
                .build();
    }
}
