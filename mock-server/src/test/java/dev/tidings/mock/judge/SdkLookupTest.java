package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.tidings.core.error.NotFoundException;
import dev.tidings.core.error.RateLimitException;
import dev.tidings.lookup.LookupClient;
import dev.tidings.lookup.data.CallerName;
import dev.tidings.lookup.data.LineType;
import dev.tidings.lookup.data.LineTypeIntelligence;
import dev.tidings.lookup.data.LookupField;
import dev.tidings.lookup.limit.RateLimit;
import dev.tidings.lookup.number.LocalValidation;
import dev.tidings.lookup.number.LookupQuery;
import dev.tidings.lookup.number.LookupResult;
import dev.tidings.lookup.number.ValidationError;
import dev.tidings.lookup.override.LineTypeOverride;
import dev.tidings.lookup.v1.Carrier;
import dev.tidings.lookup.v1.CarrierType;
import dev.tidings.lookup.v1.LegacyLookupResult;
import dev.tidings.lookup.v1.LookupType;
import dev.tidings.mock.line.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The SDK's lookups at the mock server, value for value; and what the SDK says of numbers without asking it. */
class SdkLookupTest {
    private static final String NUMBER = "+14155550123";
    private static final LookupField[] ALL = {
        LookupField.LINE_TYPE_INTELLIGENCE,
        LookupField.CALLER_NAME,
        LookupField.SIM_SWAP,
        LookupField.CALL_FORWARDING,
        LookupField.LINE_STATUS,
        LookupField.IDENTITY_MATCH,
        LookupField.REASSIGNED_NUMBER,
        LookupField.SMS_PUMPING_RISK,
        LookupField.PHONE_NUMBER_QUALITY_SCORE,
        LookupField.PRE_FILL
    };

    private final SdkDesk desk = new SdkDesk();
    private final LookupClient sdk = LookupClient.create(desk.client());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyOperation_saysAllThatItsAnswerSays() {
        packages();
        many();
        overrides();
        limits();
        firstVersion();
        desk.assertCalled(SdkRoom.LOOKUP);
    }

    private void packages() {
        desk.mock().lookup().number(NUMBER).person(Person.named("Ada", "Byron")).callerName("ADA BYRON");
        for (String number : List.of(NUMBER, "+447772000001", "+4930901820", "+18005550199", "+16135550123")) {
            LookupResult result = desk.read(() -> sdk.phoneNumbers()
                    .fetch(
                            number,
                            q -> q.fields(ALL)
                                    .identity(i -> i.firstName("Ada").dateOfBirth(LocalDate.of(1990, 12, 14)))
                                    .lastVerifiedDate(LocalDate.of(2026, 1, 1))
                                    .partnerSubId("tenant")));
            assertThat(result.valid()).as(number).isTrue();
            assertThat(result.smsPumpingRisk()).as(number).isPresent();
        }
        assertThat(sdk.phoneNumbers()
                        .fetch(NUMBER, q -> q.fields(LookupField.CALLER_NAME))
                        .callerName()
                        .flatMap(CallerName::callerName))
                .contains("ADA BYRON");
    }

    private void many() {
        List<LookupResult> results = desk.readAll(() -> sdk.phoneNumbers()
                .query(List.of(
                        LookupQuery.of(NUMBER, q -> q.fields(LookupField.LINE_TYPE_INTELLIGENCE, LookupField.SIM_SWAP))
                                .withCorrelationId("a"),
                        LookupQuery.of(NUMBER).withCorrelationId("b"),
                        LookupQuery.of("07772 000001", q -> q.countryCode("gb")))));
        assertThat(results.get(0).correlationId()).contains("a");
        assertThat(results.get(1).twilioErrorCode()).contains(60626);
        assertThat(results.get(2).phoneNumber()).contains("+447772000001");
    }

    private void overrides() {
        LineTypeOverride made =
                desk.read(() -> sdk.lineTypeOverrides().create(NUMBER, LineType.LANDLINE, "They told us"));
        assertThat(made.overriddenLineType()).containsSame(LineType.LANDLINE);
        LineTypeOverride changed = desk.read(() -> sdk.lineTypeOverrides().update(NUMBER, LineType.PAGER, "Really"));
        assertThat(desk.read(() -> sdk.lineTypeOverrides().fetch(NUMBER))).isEqualTo(changed);
        assertThat(sdk.phoneNumbers()
                        .fetch(NUMBER, q -> q.fields(LookupField.LINE_TYPE_INTELLIGENCE))
                        .lineTypeIntelligence()
                        .flatMap(LineTypeIntelligence::type))
                .containsSame(LineType.PAGER);
        sdk.lineTypeOverrides().delete(NUMBER);
        assertThatThrownBy(() -> sdk.lineTypeOverrides().fetch(NUMBER)).isInstanceOf(NotFoundException.class);
    }

    private void limits() {
        RateLimit rule =
                desk.read(() -> sdk.rateLimits().update(LookupField.CALLER_NAME, "nightly", 1, Duration.ofMinutes(1)));
        assertThat(rule.ttl()).contains(Duration.ofMinutes(1));
        assertThat(desk.read(() -> sdk.rateLimits().fetch(LookupField.CALLER_NAME, "nightly")))
                .isEqualTo(rule);
        assertThat(desk.readAll(() -> sdk.rateLimits().fetchAll(LookupField.CALLER_NAME)))
                .contains(rule);
        sdk.phoneNumbers().fetch("+447772000001", q -> q.fields(LookupField.CALLER_NAME));
        assertThatThrownBy(() -> sdk.phoneNumbers().fetch("+447772000001", q -> q.fields(LookupField.CALLER_NAME)))
                .isInstanceOf(RateLimitException.class)
                .hasMessageContaining("60616");
        sdk.rateLimits().delete(LookupField.CALLER_NAME, "nightly");
    }

    private void firstVersion() {
        LegacyLookupResult result = desk.read(() -> sdk.v1()
                .fetch(
                        "(510) 867-5310",
                        q -> q.types(LookupType.CARRIER, LookupType.CALLER_NAME)
                                .addOns("unknown")
                                .addOnsData("unknown", "name", "Ada")));
        assertThat(result.phoneNumber()).contains("+15108675310");
        assertThat(result.carrier().flatMap(Carrier::type)).containsSame(CarrierType.MOBILE);
        assertThat(result.addOns().orElseThrow()).containsKey("results");
        assertThatThrownBy(() -> sdk.v1().fetch("+141599299600"))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("20404");
    }

    /** Written apart from each other, the two must agree on what they both get from the numbering plans. */
    @Test
    void whatIsSaidWithoutACall_isWhatTheServerSays() {
        int valid = 0;
        Set<ValidationError> reasons = new LinkedHashSet<>();
        List<String> written = written();
        for (String each : written) {
            LookupResult local = LocalValidation.of(each, "GB");
            LookupResult asked = sdk.phoneNumbers().fetch(each, q -> q.countryCode("GB"));
            assertThat(bare(local)).as(each).isEqualTo(bare(asked));
            valid += local.valid() ? 1 : 0;
            reasons.addAll(local.validationErrors());
        }
        assertThat(written).hasSizeGreaterThan(3000);
        assertThat(valid).isBetween(500, written.size() - 1000);
        assertThat(reasons).hasSize(6);
    }

    private static List<Object> bare(LookupResult result) {
        return List.of(
                result.valid(),
                result.validationErrors(),
                result.phoneNumber(),
                result.nationalFormat(),
                result.countryCode(),
                result.callingCountryCode());
    }

    /** Numbers of every region and kind, as they are and with a digit changed, lost or added, and what is no number at all. */
    private static List<String> written() {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        Random chance = new Random(7);
        List<String> all = new ArrayList<>(List.of("hello", "+", "1-800-FLOWERS", "+999123", "992-9960", "%2B1"));
        for (String region : plans.getSupportedRegions()) {
            for (PhoneNumberType type : PhoneNumberType.values()) {
                PhoneNumber number = plans.getExampleNumberForType(region, type);
                if (number != null) {
                    all.add(plans.format(number, PhoneNumberFormat.E164));
                    all.add(spoilt(plans.format(number, PhoneNumberFormat.INTERNATIONAL), chance));
                    all.add(spoilt(plans.format(number, PhoneNumberFormat.NATIONAL), chance));
                }
            }
            String code = "+" + plans.getCountryCodeForRegion(region);
            for (int length = 1; length < 16; length += 2) {
                all.add(code + "2".repeat(length));
            }
        }
        return all;
    }

    private static String spoilt(String written, Random chance) {
        int at = chance.nextInt(written.length());
        String before = written.substring(0, at);
        return switch (chance.nextInt(3)) {
            case 0 -> before + written.substring(at + 1);
            case 1 -> before + chance.nextInt(10) + written.substring(at);
            default -> before + chance.nextInt(10) + written.substring(at + 1);
        };
    }
}
