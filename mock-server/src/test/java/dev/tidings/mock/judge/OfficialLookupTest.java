package dev.tidings.mock.judge;

import static dev.tidings.mock.judge.OfficialJavaClient.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.lookups.v2.Bucket;
import com.twilio.rest.lookups.v2.LookupOverride;
import com.twilio.rest.lookups.v2.PhoneNumber;
import com.twilio.rest.lookups.v2.Query;
import com.twilio.rest.lookups.v2.RateLimit;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.line.LineType;
import dev.tidings.mock.line.Person;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Twilio's own Java client looks numbers up: every operation of both versions once. */
class OfficialLookupTest {
    private static final String NUMBER = "+14155550123";

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private MockServer mock;
    private TwilioRestClient client;

    @BeforeEach
    void start() {
        mock = MockServer.builder()
                .virtualClock()
                .seed(7)
                .exchangeListener(judging)
                .start();
        client = OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());
    }

    @AfterEach
    void stop() {
        mock.close();
    }

    @Test
    void number_isLookedUp_withEveryPackage() {
        mock.lookup()
                .number(NUMBER)
                .lineType(LineType.NON_FIXED_VOIP)
                .carrier("Acme", "310", "99")
                .person(Person.named("Ada", "Byron"))
                .callerName("ADA BYRON");
        PhoneNumber found = PhoneNumber.fetcher(NUMBER)
                .setFields("caller_name,sim_swap,call_forwarding,line_status,line_type_intelligence,identity_match,"
                        + "reassigned_number,sms_pumping_risk,phone_number_quality_score,pre_fill")
                .setFirstName("Ada")
                .setLastName("Lovelace")
                .setLastVerifiedDate("20260101")
                .setPartnerSubId("tenant")
                .fetch(client);
        assertThat(found.getValid()).isTrue();
        assertThat(found.getValidationErrors()).isEmpty();
        assertThat(found.getPhoneNumber()).hasToString(NUMBER);
        assertThat(found.getCallerName().getCallerName()).isEqualTo("ADA BYRON");
        assertThat(found.getSimSwap().getErrorCode()).isEqualTo(60612);
        assertThat(found.getCallForwarding().getErrorCode()).isEqualTo(60607);
        assertThat(found.getLineStatus().getStatus()).isEqualTo("active");
        assertThat(found.getLineTypeIntelligence().getType()).isEqualTo("nonFixedVoip");
        assertThat(found.getLineTypeIntelligence().getCarrierName()).isEqualTo("Acme");
        assertThat(found.getIdentityMatch().getFirstNameMatch()).isEqualTo("exact_match");
        assertThat(found.getIdentityMatch().getSummaryScore()).isEqualTo(50);
        assertThat(found.getReassignedNumber().getIsNumberReassigned()).isEqualTo("no");
        assertThat(found.getSmsPumpingRisk().getSmsPumpingRiskScore()).isBetween(0, 100);
        assertThat(found.getPhoneNumberQualityScore()).isInstanceOf(Map.class);
        assertThat(found.getPreFill()).isInstanceOf(Map.class);
        PhoneNumber invalid = PhoneNumber.fetcher("+141599299600").fetch(client);
        assertThat(invalid.getValid()).isFalse();
        assertThat(invalid.getValidationErrors()).containsExactly(PhoneNumber.ValidationError.TOO_LONG);
        assertFails(
                400,
                60617,
                () -> PhoneNumber.fetcher(NUMBER).setFields("identity_match").fetch(client));
    }

    @Test
    void manyNumbers_areQueriedAtOnce() {
        Query.LookupBatchRequest one = new Query.LookupBatchRequest.Builder("+447400123456")
                .correlationId("a")
                .fields(List.of(Query.Fields.LINE_TYPE_INTELLIGENCE))
                .build();
        Query.LookupBatchRequest again = new Query.LookupBatchRequest.Builder("+447400123456")
                .correlationId("b")
                .build();
        Query found = Query.creator()
                .setLookupRequest(new Query.LookupRequest.Builder()
                        .phoneNumbers(List.of(one, again))
                        .build())
                .create(client);
        assertThat(found.getPhoneNumbers()).hasSize(2);
        assertThat(found.getPhoneNumbers().get(0).getCorrelationId()).isEqualTo("a");
        assertThat(found.getPhoneNumbers().get(0).getLineTypeIntelligence().getType())
                .isEqualTo("mobile");
        assertThat(found.getPhoneNumbers().get(1).getTwilioErrorCode()).isEqualTo(60626);
    }

    @Test
    void override_isMade_changed_read_andDeleted() {
        String field = "line_type_intelligence";
        LookupOverride made = LookupOverride.creator(field, NUMBER)
                .setOverridesRequest(request(LookupOverride.LineType.LANDLINE))
                .create(client);
        assertThat(made.getOriginalLineType()).isEqualTo(LookupOverride.OriginalLineType.MOBILE);
        assertThat(made.getOverriddenLineType()).isEqualTo(LookupOverride.OverriddenLineType.LANDLINE);
        LookupOverride changed = LookupOverride.updater(field, NUMBER)
                .setOverridesRequest(request(LookupOverride.LineType.PAGER))
                .update(client);
        assertThat(LookupOverride.fetcher(field, NUMBER).fetch(client)).isEqualTo(changed);
        assertThat(PhoneNumber.fetcher(NUMBER)
                        .setFields(field)
                        .fetch(client)
                        .getLineTypeIntelligence()
                        .getType())
                .isEqualTo("pager");
        assertThat(LookupOverride.deleter(field, NUMBER).delete(client)).isTrue();
        assertFails(404, 20404, () -> LookupOverride.fetcher(field, NUMBER).fetch(client));
    }

    private static LookupOverride.OverridesRequest request(LookupOverride.LineType type) {
        return new LookupOverride.OverridesRequest.Builder()
                .lineType(type)
                .reason("proof")
                .build();
    }

    @Test
    void rules_areMade_listed_read_andDeleted() {
        Bucket rule = Bucket.updater("caller_name", "nightly")
                .setRateLimitRequest(
                        new Bucket.RateLimitRequest.Builder().limit(1).ttl(60).build())
                .update(client);
        assertThat(rule.getLimit()).isEqualTo(1);
        assertThat(Bucket.fetcher("caller_name", "nightly").fetch(client)).isEqualTo(rule);
        assertThat(RateLimit.fetcher()
                        .setFields(List.of("caller_name"))
                        .fetch(client)
                        .getRateLimits())
                .hasSize(2);
        PhoneNumber.fetcher(NUMBER).setFields("caller_name").fetch(client);
        assertFails(
                429,
                60616,
                () -> PhoneNumber.fetcher(NUMBER).setFields("caller_name").fetch(client));
        assertThat(Bucket.deleter("caller_name", "nightly").delete(client)).isTrue();
        assertFails(404, 20404, () -> Bucket.fetcher("caller_name", "nightly").fetch(client));
    }

    @Test
    void firstVersion_knowsCarriersAndCallers_andFindsNoInvalidNumber() {
        com.twilio.rest.lookups.v1.PhoneNumber found = com.twilio.rest.lookups.v1.PhoneNumber.fetcher("+15108675310")
                .setType(List.of("carrier", "caller-name"))
                .setAddOns(List.of("unknown"))
                .fetch(client);
        assertThat(found.getCarrier()).asString().contains("verizon");
        assertThat(found.getCallerName()).asString().contains("CONSUMER");
        assertThat(found.getAddOns()).asString().contains("failed");
        assertFails(
                404,
                20404,
                () -> com.twilio.rest.lookups.v1.PhoneNumber.fetcher("+141599299600")
                        .fetch(client));
    }
}
