package dev.tidings.mock.otp;

import static dev.tidings.mock.otp.OtpDesk.must;
import static dev.tidings.mock.otp.OtpDesk.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.Door;
import dev.tidings.mock.otp.OtpDesk.Refusal;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A prefix that Fraud Guard has blocked: nothing is made of what it refuses, and what is exempt goes through. */
class ProtectionTest {
    private static final String VICTIM = "+447400199999";

    private final OtpDesk desk = new OtpDesk();

    /** Numbers side by side, one a second, nobody ever enters a code. */
    @BeforeEach
    void pump() {
        for (int i = 0; i < 200; i++) {
            Door.Answer answer = desk.start("+4474001" + (99000 + i), "sms");
            if (answer.status() != 201) {
                return;
            }
            desk.pass(Duration.ofSeconds(1));
        }
        throw new AssertionError("nothing was blocked");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aBlockedSend_makesNoVerification_andNoAttempt() {
        int attempts = desk.mock.account().verify().attempts().size();
        int messages = desk.mock.account().messages().all().size();
        Door.Answer answer = desk.start(VICTIM, "sms");
        assertThat(refusal(answer)).isEqualTo(new Refusal(403, 60410));
        assertThat(answer.json().path("message").asText())
                .startsWith("The destination phone number has been temporarily blocked by Twilio due to fraudulent"
                        + " activities. +44")
                .endsWith(" prefix is blocked for the SMS channel");
        assertThat(desk.mock.codes().to(VICTIM)).isEmpty();
        assertThat(desk.mock.account().verify().attempts()).hasSize(attempts);
        assertThat(desk.mock.account().messages().all()).hasSize(messages);
    }

    @Test
    void othersGoThrough() {
        desk.started(VICTIM, "call");
        desk.started("+447911123456", "sms");
        desk.started(VICTIM, "sms", "RiskCheck", "disable");
        must(201, desk.door.call("POST", "/verify/v2/SafeList/Numbers", "PhoneNumber", "+447400199998"));
        desk.started("+447400199998", "sms");
    }
}
