package dev.tidings.lookup;

import static dev.tidings.lookup.Specs.V1;
import static dev.tidings.lookup.Specs.V2;

import dev.tidings.core.testkit.Call;
import dev.tidings.lookup.data.LineType;
import dev.tidings.lookup.data.LookupField;
import dev.tidings.lookup.number.IdentityParams;
import dev.tidings.lookup.number.LookupParams;
import dev.tidings.lookup.number.LookupQuery;
import dev.tidings.lookup.v1.LookupType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** All calls, with all they can say. */
final class Calls {
    static final String NUMBER = "+14159929960";
    private static final String PATH = "/v2/PhoneNumbers/%2B14159929960";
    private static final String OVERRIDE = PATH + "/Overrides/line_type_intelligence";
    private static final String BUCKET = "/v2/RateLimits/Fields/sim_swap/Bucket/by%20day";
    private static final String VERIFICATION = "VE00000000000000000000000000000001";

    private static final List<Call<LookupClient, AsyncLookupClient>> NUMBERS = List.of(
            V2.call("FetchPhoneNumber", PATH)
                    .says("Fields=line_type_intelligence,identity_match&CountryCode=US&LastVerifiedDate=20240102"
                            + "&VerificationSid=" + VERIFICATION
                            + "&PartnerSubId=shop-7&FirstName=Ada&LastName=Lovelace"
                            + "&AddressLine1=1 Main St&AddressLine2=Flat 2&City=London&State=LND&PostalCode=W1"
                            + "&AddressCountryCode=GB&NationalId=7&DateOfBirth=18151210")
                    .answers("{}")
                    .by(
                            (l, o) -> l.phoneNumbers().with(o).fetch(NUMBER, Calls::everything),
                            (l, o) -> l.phoneNumbers().with(o).fetch(NUMBER, Calls::everything)),
            V2.call("FetchPhoneNumber", PATH)
                    .named("bare")
                    .answers("{}")
                    .by(
                            (l, o) -> l.phoneNumbers().with(o).fetch(NUMBER),
                            (l, o) -> l.phoneNumbers().with(o).fetch(NUMBER)),
            V2.call("FetchPhoneNumber", "/v2/PhoneNumbers/%28415%29%20992-9960")
                    .named("national")
                    .says("Fields=caller_name&CountryCode=US")
                    .answers("{}")
                    .by(
                            (l, o) -> l.phoneNumbers()
                                    .with(o)
                                    .fetch(
                                            "(415) 992-9960",
                                            q -> q.countryCode("US")
                                                    .fields(LookupField.CALLER_NAME, LookupField.CALLER_NAME)),
                            (l, o) -> l.phoneNumbers()
                                    .with(o)
                                    .fetch(
                                            "(415) 992-9960",
                                            q -> q.countryCode("US")
                                                    .fields(LookupField.CALLER_NAME, LookupField.CALLER_NAME))),
            V2.call("CreateBulkLookup", "/v2/batch/query")
                    .sends("""
                            {"phone_numbers":[
                              {"correlation_id":"a","phone_number":"+14159929960","country_code":"US",
                               "fields":["line_type_intelligence","identity_match"],
                               "identity_match":{"first_name":"Ada","last_name":"Lovelace","address_line1":"1 Main St",
                                 "address_line2":"Flat 2","city":"London","state":"LND","postal_code":"W1",
                                 "address_country_code":"GB","national_id":"7","date_of_birth":"18151210"},
                               "reassigned_number":{"last_verified_date":"20240102"},
                               "sms_pumping_risk":{"partner_sub_id":"shop-7"}},
                              {"phone_number":"+447772000001"}]}""")
                    .answers("{\"phone_numbers\":[]}")
                    .with(200)
                    .by(
                            (l, o) -> l.phoneNumbers().with(o).query(queries()),
                            (l, o) -> l.phoneNumbers().with(o).query(queries())));

    private static final List<Call<LookupClient, AsyncLookupClient>> OVERRIDES = List.of(
            V2.call("CreateLookupPhoneNumberOverrides", OVERRIDE)
                    .sends("{\"line_type\":\"nonFixedVoip\",\"reason\":\"They showed us\"}")
                    .answers("{}")
                    .by(
                            (l, o) -> l.lineTypeOverrides()
                                    .with(o)
                                    .create(NUMBER, LineType.NON_FIXED_VOIP, "They showed us"),
                            (l, o) -> l.lineTypeOverrides()
                                    .with(o)
                                    .create(NUMBER, LineType.NON_FIXED_VOIP, "They showed us")),
            V2.call("FetchLookupPhoneNumberOverrides", OVERRIDE)
                    .answers("{}")
                    .by(
                            (l, o) -> l.lineTypeOverrides().with(o).fetch(NUMBER),
                            (l, o) -> l.lineTypeOverrides().with(o).fetch(NUMBER)),
            V2.call("UpdateLookupPhoneNumberOverrides", OVERRIDE)
                    .using("PUT")
                    .sends("{\"line_type\":\"mobile\",\"reason\":\"They showed us\"}")
                    .answers("{}")
                    .by(
                            (l, o) -> l.lineTypeOverrides().with(o).update(NUMBER, LineType.MOBILE, "They showed us"),
                            (l, o) -> l.lineTypeOverrides().with(o).update(NUMBER, LineType.MOBILE, "They showed us")),
            V2.call("DeleteLookupPhoneNumberOverrides", OVERRIDE)
                    .doing(
                            (l, o) -> l.lineTypeOverrides().with(o).delete(NUMBER),
                            (l, o) -> l.lineTypeOverrides().with(o).delete(NUMBER)));

    private static final List<Call<LookupClient, AsyncLookupClient>> LIMITS = List.of(
            V2.call("FetchLookupAccountRateLimits", "/v2/RateLimits")
                    .says("Fields=sim_swap&Fields=line_status")
                    .answers("{\"rate_limits\":[]}")
                    .by(
                            (l, o) -> l.rateLimits().with(o).fetchAll(LookupField.SIM_SWAP, LookupField.LINE_STATUS),
                            (l, o) -> l.rateLimits().with(o).fetchAll(LookupField.SIM_SWAP, LookupField.LINE_STATUS)),
            V2.call("FetchLookupRateLimit", BUCKET)
                    .answers("{}")
                    .by(
                            (l, o) -> l.rateLimits().with(o).fetch(LookupField.SIM_SWAP, "by day"),
                            (l, o) -> l.rateLimits().with(o).fetch(LookupField.SIM_SWAP, "by day")),
            V2.call("UpdateLookupRateLimit", BUCKET)
                    .using("PUT")
                    .sends("{\"limit\":100,\"ttl\":86400}")
                    .answers("{}")
                    .by(
                            (l, o) -> l.rateLimits()
                                    .with(o)
                                    .update(LookupField.SIM_SWAP, "by day", 100, Duration.ofDays(1)),
                            (l, o) -> l.rateLimits()
                                    .with(o)
                                    .update(LookupField.SIM_SWAP, "by day", 100, Duration.ofDays(1))),
            V2.call("DeleteLookupRateLimit", BUCKET)
                    .doing(
                            (l, o) -> l.rateLimits().with(o).delete(LookupField.SIM_SWAP, "by day"),
                            (l, o) -> l.rateLimits().with(o).delete(LookupField.SIM_SWAP, "by day")));

    private static final List<Call<LookupClient, AsyncLookupClient>> LEGACY = List.of(
            V1.call("FetchPhoneNumber", "/v1/PhoneNumbers/%2B14159929960")
                    .says("CountryCode=US&Type=carrier&Type=caller-name&AddOns=whitepages&AddOns=nomorobo"
                            + "&AddOns.whitepages.first_name=Ada")
                    .answers("{}")
                    .by(
                            (l, o) -> l.v1().with(o)
                                    .fetch(
                                            NUMBER,
                                            q -> q.countryCode("US")
                                                    .types(LookupType.CARRIER, LookupType.CALLER_NAME)
                                                    .addOns("whitepages", "nomorobo")
                                                    .addOnsData("whitepages", "first_name", "Ada")),
                            (l, o) -> l.v1().with(o)
                                    .fetch(
                                            NUMBER,
                                            q -> q.countryCode("US")
                                                    .types(LookupType.CARRIER, LookupType.CALLER_NAME)
                                                    .addOns("whitepages", "nomorobo")
                                                    .addOnsData("whitepages", "first_name", "Ada"))),
            V1.call("FetchPhoneNumber", "/v1/PhoneNumbers/%2B14159929960")
                    .named("bare")
                    .answers("{}")
                    .by(
                            (l, o) -> l.v1().with(o).fetch(NUMBER),
                            (l, o) -> l.v1().with(o).fetch(NUMBER)));

    private Calls() {}

    static Stream<Call<LookupClient, AsyncLookupClient>> all() {
        return Stream.of(NUMBERS, OVERRIDES, LIMITS, LEGACY).flatMap(List::stream);
    }

    private static LookupParams.Builder everything(LookupParams.Builder query) {
        return all(query).verificationSid(VERIFICATION);
    }

    private static LookupParams.Builder all(LookupParams.Builder query) {
        return query.fields(LookupField.LINE_TYPE_INTELLIGENCE, LookupField.IDENTITY_MATCH)
                .countryCode("US")
                .identity(Calls::owner)
                .lastVerifiedDate(LocalDate.of(2024, 1, 2))
                .partnerSubId("shop-7");
    }

    private static List<LookupQuery> queries() {
        return List.of(LookupQuery.of(NUMBER, Calls::all).withCorrelationId("a"), LookupQuery.of("+447772000001"));
    }

    private static IdentityParams.Builder owner(IdentityParams.Builder identity) {
        return identity.firstName("Ada")
                .lastName("Lovelace")
                .addressLine1("1 Main St")
                .addressLine2("Flat 2")
                .city("London")
                .state("LND")
                .postalCode("W1")
                .addressCountryCode("GB")
                .nationalId("7")
                .dateOfBirth(LocalDate.of(1815, 12, 10));
    }
}
