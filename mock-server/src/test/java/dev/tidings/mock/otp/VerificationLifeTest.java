package dev.tidings.mock.otp;

import static dev.tidings.mock.otp.OtpDesk.ANN;
import static dev.tidings.mock.otp.OtpDesk.must;
import static dev.tidings.mock.otp.OtpDesk.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.otp.OtpDesk.Refusal;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of a verification, over the API and on the clock. */
class VerificationLifeTest {
    private static final Refusal GONE = new Refusal(404, 20404);
    private static final Refusal TOO_MANY_CHECKS = new Refusal(429, 60202);

    private final OtpDesk desk = new OtpDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    private void passed(String minutes) {
        desk.pass(Duration.ofMinutes(Long.parseLong(minutes)));
    }

    @Test
    void theRightCode_approves_onceOnly() {
        JsonNode made = desk.started(ANN, "sms");
        assertThat(made.path("status").asText()).isEqualTo("pending");
        assertThat(made.path("valid").asBoolean()).isFalse();
        String code = desk.code(ANN);
        assertThat(desk.shown(ANN))
                .containsExactly("Your "
                        + desk.mock.account().verify().service().friendlyName() + " verification code is: " + code);

        JsonNode checked = must(200, desk.check(ANN, code));
        assertThat(checked.path("sid")).isEqualTo(made.path("sid"));
        assertThat(checked.path("status").asText()).isEqualTo("approved");
        assertThat(checked.path("valid").asBoolean()).isTrue();
        assertThat(refusal(desk.check(ANN, code))).isEqualTo(GONE);
        assertThat(desk.check(ANN, code).json().path("message").asText())
                .isEqualTo("The requested resource /Services/" + desk.service + "/VerificationCheck was not found");
    }

    @Test
    void aWrongCode_isNoError_andLeavesItPending() {
        desk.started(ANN, "sms");
        JsonNode checked = must(200, desk.check(ANN, desk.wrong(ANN)));
        assertThat(checked.path("status").asText()).isEqualTo("pending");
        assertThat(checked.path("valid").asBoolean()).isFalse();
        assertThat(desk.checked(ANN, desk.code(ANN))).isEqualTo("approved");
    }

    @Test
    void theSixthCheck_locksOut_untilExpiry_whateverTheCode() {
        String sid = desk.started(ANN, "sms").path("sid").asText();
        String code = desk.code(ANN);
        String wrong = desk.wrong(ANN);
        for (int i = 0; i < 5; i++) {
            assertThat(desk.checked(ANN, wrong)).isEqualTo("pending");
        }
        assertThat(refusal(desk.check(ANN, code))).isEqualTo(TOO_MANY_CHECKS);
        assertThat(desk.mock.codes().all()).isEmpty();
        assertThat(refusal(desk.fetch(sid))).isEqualTo(GONE);
        assertThat(refusal(desk.update(sid, "canceled"))).isEqualTo(GONE);
        desk.pass(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(refusal(desk.check(ANN, code))).isEqualTo(TOO_MANY_CHECKS);
        assertThat(refusal(desk.start(ANN, "sms"))).isEqualTo(TOO_MANY_CHECKS);
        desk.pass(Duration.ofSeconds(1));
        assertThat(refusal(desk.check(ANN, code))).isEqualTo(GONE);
        assertThat(desk.started(ANN, "sms").path("sid").asText()).isNotEqualTo(sid);
    }

    @Test
    void aResend_keepsSidCodeAndExpiry_andMayChangeTheChannel() {
        JsonNode first = desk.started(ANN, "sms");
        String code = desk.code(ANN);
        passed("9");
        JsonNode second = desk.started(ANN, "call");
        assertThat(second.path("sid")).isEqualTo(first.path("sid"));
        assertThat(second.path("date_created")).isEqualTo(first.path("date_created"));
        assertThat(second.path("date_updated").asText()).isEqualTo("2027-01-01T00:09:00Z");
        assertThat(second.path("channel").asText()).isEqualTo("call");
        assertThat(second.path("send_code_attempts").findValuesAsText("channel"))
                .containsExactly("SMS", "CALL");
        assertThat(desk.code(ANN)).isEqualTo(code);
        passed("1");
        assertThat(refusal(desk.check(ANN, code))).isEqualTo(GONE);
    }

    @Test
    void theSixthSend_isRefused_untilTheVerificationEnds() {
        for (int i = 0; i < 5; i++) {
            desk.started(ANN, "sms");
        }
        assertThat(refusal(desk.start(ANN, "sms"))).isEqualTo(new Refusal(429, 60203));
        assertThat(desk.checked(ANN, desk.code(ANN))).isEqualTo("approved");
        desk.started(ANN, "sms");
    }

    @ParameterizedTest(name = "{0} makes it {1} and valid {2}")
    @CsvSource({"approved, approved, true", "canceled, canceled, false"})
    void theApplication_mayEndIt_bySidOrRecipient(String status, String shown, boolean valid) {
        for (String which : new String[] {"sid", ANN}) {
            JsonNode made = desk.started(ANN, "sms");
            String name = which.equals("sid") ? made.path("sid").asText() : which;
            assertThat(must(200, desk.fetch(name))).isEqualTo(made);
            JsonNode ended = must(200, desk.update(name, status));
            assertThat(ended.path("sid")).isEqualTo(made.path("sid"));
            assertThat(ended.path("status").asText()).isEqualTo(shown);
            assertThat(ended.path("valid").asBoolean()).isEqualTo(valid);
            assertThat(refusal(desk.fetch(name))).isEqualTo(GONE);
            assertThat(refusal(desk.update(name, status))).isEqualTo(GONE);
            assertThat(refusal(desk.check(ANN, "123456"))).isEqualTo(GONE);
        }
    }

    @Test
    void afterApproval_aNewStart_hasAnotherSidAndCode() {
        Set<String> sids = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 8; i++) {
            sids.add(desk.started(ANN, "sms").path("sid").asText());
            codes.add(desk.code(ANN));
            must(200, desk.check(ANN, desk.code(ANN)));
        }
        assertThat(sids).hasSize(8);
        assertThat(codes).hasSizeGreaterThan(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6, 10})
    void codes_haveTheServicesLength(int digits) {
        desk.with(service -> service.withCodeLength(digits));
        desk.started(ANN, "sms");
        assertThat(desk.code(ANN)).matches("[0-9]{" + digits + "}");
    }

    @Test
    void validity_isSettable() {
        desk.console(each -> each.validFor(Duration.ofMinutes(2)));
        desk.started(ANN, "sms");
        String code = desk.code(ANN);
        passed("2");
        assertThat(refusal(desk.check(ANN, code))).isEqualTo(GONE);
        desk.console(each -> each.validFor(Duration.ofHours(24)));
        desk.started(ANN, "sms");
        passed("1439");
        assertThat(desk.checked(ANN, desk.code(ANN))).isEqualTo("approved");
    }

    @Test
    void recipientsAndServices_doNotSeeEachOther() {
        String other = "+14155550124";
        desk.started(ANN, "sms");
        desk.started(other, "sms");
        assertThat(desk.checked(ANN, desk.code(ANN))).isEqualTo("approved");
        assertThat(desk.checked(other, desk.code(other))).isEqualTo("approved");
        String second = desk.mock.account().verify().newService("Second").sid();
        JsonNode made = desk.started(ANN, "sms");
        String there = "/verify/v2/Services/" + second + "/Verifications/";
        assertThat(refusal(desk.door.call("GET", there + made.path("sid").asText())))
                .isEqualTo(GONE);
    }

    @Test
    void aDeletedService_takesItsVerificationsWithIt() {
        desk.started(ANN, "sms");
        desk.door.call("DELETE", "/verify/v2/Services/" + desk.service);
        assertThat(desk.mock.codes().all()).isEmpty();
        assertThat(refusal(desk.check(ANN, "123456"))).isEqualTo(GONE);
    }
}
