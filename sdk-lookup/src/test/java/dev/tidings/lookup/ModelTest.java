package dev.tidings.lookup;

import static dev.tidings.core.testkit.Model.of;
import static dev.tidings.lookup.Specs.V1;
import static dev.tidings.lookup.Specs.V2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.testkit.Model;
import dev.tidings.core.testkit.ModelChecks;
import dev.tidings.core.testkit.Wire;
import dev.tidings.lookup.data.CallForwarding;
import dev.tidings.lookup.data.CallerName;
import dev.tidings.lookup.data.CallerType;
import dev.tidings.lookup.data.IdentityMatch;
import dev.tidings.lookup.data.LastSimSwap;
import dev.tidings.lookup.data.LineStatus;
import dev.tidings.lookup.data.LineType;
import dev.tidings.lookup.data.LineTypeIntelligence;
import dev.tidings.lookup.data.LookupField;
import dev.tidings.lookup.data.MatchLevel;
import dev.tidings.lookup.data.ReassignedNumber;
import dev.tidings.lookup.data.Reassignment;
import dev.tidings.lookup.data.RiskCategory;
import dev.tidings.lookup.data.SimSwap;
import dev.tidings.lookup.data.SmsPumpingRisk;
import dev.tidings.lookup.limit.RateLimit;
import dev.tidings.lookup.number.LookupParams;
import dev.tidings.lookup.number.LookupQuery;
import dev.tidings.lookup.number.LookupResult;
import dev.tidings.lookup.number.ValidationError;
import dev.tidings.lookup.override.LineTypeOverride;
import dev.tidings.lookup.v1.CarrierType;
import dev.tidings.lookup.v1.LegacyLookupResult;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What models make of answers: every property of Twilio's schemas, nulls, what nobody knows, and the samples. */
class ModelTest extends ModelChecks {
    private static final String QUALITY = "{\"carrier_risk_score\":17,\"carrier_risk_category\":\"low\","
            + "\"disposable_phone_risk_score\":13,\"disposable_phone_risk_category\":\"low\",\"quality_score\":1,"
            + "\"quality_category\":\"low\",\"velocity_risk_score\":2,\"velocity_risk_category\":\"mild\","
            + "\"error_code\":null}";
    private static final String PRE_FILL = "{\"first_name\":\"John\",\"last_name\":\"Doe\",\"address_line\":"
            + "\"321 Main Street\",\"country_code\":\"US\",\"state\":\"WA\",\"postal_code\":\"98117\",\"error_code\":7}";
    private static final String CARRIER = "{\"mobile_country_code\":null,\"mobile_network_code\":null,"
            + "\"name\":\"Pacific Bell\",\"type\":\"landline\",\"error_code\":null}";

    private static final Wire WIRE = new Wire();

    @AfterAll
    static void stopWire() {
        WIRE.close();
    }

    @Override
    protected Stream<Model> models() {
        return Stream.concat(
                        Stream.of(
                                of(LookupResult.class, V2, "FetchPhoneNumber")
                                        .without("correlationId", "twilioErrorCode"),
                                of(LookupResult.class, V2, "CreateBulkLookup")
                                        .at("phone_numbers")
                                        .without("url"),
                                of(LineTypeOverride.class, V2, "FetchLookupPhoneNumberOverrides"),
                                of(LineTypeOverride.class, V2, "CreateLookupPhoneNumberOverrides"),
                                of(LineTypeOverride.class, V2, "UpdateLookupPhoneNumberOverrides"),
                                of(RateLimit.class, V2, "FetchLookupRateLimit"),
                                of(RateLimit.class, V2, "UpdateLookupRateLimit"),
                                of(RateLimit.class, V2, "FetchLookupAccountRateLimits")
                                        .at("rate_limits"),
                                of(LegacyLookupResult.class, V1, "FetchPhoneNumber")
                                        .where("caller_name", "{\"caller_name\":\"Ada\"}")
                                        .where("carrier", CARRIER)
                                        .where("add_ons", "{\"status\":\"successful\",\"message\":null}")),
                        packages())
                .map(model -> model.by("")
                        .where("phone_number_quality_score", QUALITY)
                        .where("pre_fill", PRE_FILL)
                        .where("swapped_period", "\"PT24H\"")
                        .where("last_verified_date", "\"2020-12-27\""));
    }

    private static Stream<Model> packages() {
        return Stream.of("FetchPhoneNumber", "CreateBulkLookup").flatMap(operation -> {
            String above = operation.startsWith("Create") ? "phone_numbers." : "";
            return Stream.of(
                    of(LineTypeIntelligence.class, V2, operation).at(above + "line_type_intelligence"),
                    of(CallerName.class, V2, operation).at(above + "caller_name"),
                    of(SimSwap.class, V2, operation).at(above + "sim_swap"),
                    of(LastSimSwap.class, V2, operation).at(above + "sim_swap.last_sim_swap"),
                    of(CallForwarding.class, V2, operation).at(above + "call_forwarding"),
                    of(LineStatus.class, V2, operation).at(above + "line_status"),
                    of(IdentityMatch.class, V2, operation).at(above + "identity_match"),
                    of(ReassignedNumber.class, V2, operation).at(above + "reassigned_number"),
                    of(SmsPumpingRisk.class, V2, operation).at(above + "sms_pumping_risk"));
        });
    }

    @Override
    protected Stream<Model.Words> words() {
        return Stream.of(
                new Model.Words(V2, "ValidationError", ValidationError::of),
                new Model.Words(V2, "OverridesRequest#line_type", LineType::of),
                new Model.Words(V1, "phone_number_enum_type", CarrierType::of));
    }

    @Test
    void number_isReadAsTheWireWritesIt() {
        LookupResult result = WIRE.read("""
                {"calling_country_code":"44","country_code":"GB","phone_number":"+447772000001",
                 "national_format":"07772 000001","valid":true,"validation_errors":null,"caller_name":null,
                 "sim_swap":{"last_sim_swap":{"last_sim_swap_date":"2020-04-27T10:18:50Z","swapped_period":"PT48H",
                   "swapped_in_period":true},"carrier_name":"Vodafone UK","mobile_country_code":"276",
                   "mobile_network_code":"02","error_code":null},
                 "call_forwarding":{"call_forwarding_enabled":true,"error_code":null},
                 "line_status":{"status":"active"},"reassigned_number":{"last_verified_date":"2020-12-27",
                   "is_number_reassigned":"yes","error_code":"60606"},
                 "sms_pumping_risk":{"carrier_risk_category":"moderate","number_blocked":false,
                   "number_blocked_last_3_months":null,"sms_pumping_risk_score":61},
                 "url":"https://lookups.twilio.com/v2/PhoneNumbers/+447772000001"}""", LookupResult.class);
        assertThat(result.valid()).isTrue();
        assertThat(result.validationErrors()).isEmpty();
        assertThat(result.phoneNumber()).contains("+447772000001");
        assertThat(result.nationalFormat()).contains("07772 000001");
        assertThat(result.callerName()).isEmpty();
        assertThat(result.simSwap().flatMap(swap -> swap.lastSimSwap())).hasValueSatisfying(last -> {
            assertThat(last.lastSimSwapDate()).contains(Instant.parse("2020-04-27T10:18:50Z"));
            assertThat(last.swappedPeriod()).contains(Duration.ofHours(48));
            assertThat(last.swappedInPeriod()).contains(true);
        });
        assertThat(result.reassignedNumber()).hasValueSatisfying(number -> {
            assertThat(number.isNumberReassigned()).containsSame(Reassignment.YES);
            assertThat(number.lastVerifiedDate()).contains(LocalDate.of(2020, 12, 27));
            assertThat(number.errorCode()).contains(60606);
        });
        assertThat(result.smsPumpingRisk().flatMap(SmsPumpingRisk::carrierRiskCategory))
                .containsSame(RiskCategory.MODERATE);
        assertThat(result.smsPumpingRisk().flatMap(SmsPumpingRisk::numberBlockedLast3Months))
                .isEmpty();
    }

    @Test
    void wordsOfTheSamples_areKnown_andOthersAreKept() {
        assertThat(List.of(CallerType.of("CONSUMER"), CallerType.of("BUSINESS"), MatchLevel.of("high_partial_match")))
                .allMatch(word -> word.isKnown());
        LookupResult odd = WIRE.read("""
                {"valid":false,"validation_errors":["SMELLS"],"line_type_intelligence":{"type":"carrierPigeon"},
                 "sim_swap":{"last_sim_swap":{"swapped_period":"a while"}}}""", LookupResult.class);
        assertThat(odd.validationErrors()).extracting(Object::toString).containsExactly("SMELLS");
        assertThat(odd.lineTypeIntelligence().flatMap(LineTypeIntelligence::type))
                .map(Object::toString)
                .contains("carrierPigeon");
        assertThat(odd.simSwap().flatMap(SimSwap::lastSimSwap).flatMap(LastSimSwap::swappedPeriod))
                .isEmpty();
    }

    @Test
    void limit_tellsItsTimeAsADuration() {
        assertThat(WIRE.read("{\"ttl\":86400}", RateLimit.class).ttl()).contains(Duration.ofDays(1));
    }

    @Test
    void addOns_areKeptAsTheyCome() {
        String answer = "{\"add_ons\":{\"status\":\"successful\",\"message\":null,\"results\":{\"a\":{\"x\":[1]}}},"
                + "\"carrier\":" + CARRIER + "}";
        LegacyLookupResult result = WIRE.read(answer, LegacyLookupResult.class);
        assertThat(result.addOns().orElseThrow())
                .containsEntry("message", null)
                .containsEntry("results", Map.of("a", Map.of("x", List.of(1))));
        assertThat(result.carrier().flatMap(carrier -> carrier.type())).containsSame(CarrierType.LANDLINE);
    }

    @Test
    void manyQueries_areAnsweredOneByOne() {
        WIRE.answer(200, """
                {"phone_numbers":[{"correlation_id":"a","phone_number":"+14159929960","valid":true},
                 {"correlation_id":"b","phone_number":"+14159929960","twilio_error_code":60626}]}""");
        List<LookupResult> results = LookupClient.create(WIRE.client())
                .phoneNumbers()
                .query(List.of(LookupQuery.of(Calls.NUMBER), LookupQuery.of(Calls.NUMBER)));
        assertThat(results).extracting(LookupResult::correlationId).containsExactly(Optional.of("a"), Optional.of("b"));
        assertThat(results).extracting(LookupResult::valid).containsExactly(true, false);
        assertThat(results.get(1).twilioErrorCode()).contains(60626);
    }

    @Test
    void printing_showsNeitherNumbersNorPeople() {
        LookupParams params = LookupParams.builder()
                .fields(LookupField.IDENTITY_MATCH)
                .identity(i -> i.firstName("Secret").dateOfBirth(LocalDate.of(1815, 12, 10)))
                .build();
        assertThat(List.of(
                        WIRE.read(
                                "{\"phone_number\":\"+14159929960\",\"national_format\":\"(415) 992-9960\","
                                        + "\"url\":\"https://x/+14159929960\",\"caller_name\":{\"caller_name\":\"Secret\"},"
                                        + "\"pre_fill\":{\"first_name\":\"Secret\",\"address_line\":\"Secret\"}}",
                                LookupResult.class),
                        params,
                        new LookupQuery("+14159929960", Optional.of("a"), params)))
                .allSatisfy(each -> assertThat(each.toString()).doesNotContain("Secret", "9960", "1815"));
    }
}
