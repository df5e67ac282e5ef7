package dev.tidings.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.judge.JudgedServer;
import dev.tidings.mock.otp.Verification;
import dev.tidings.mock.otp.Verifications;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the change feed hears of verifications, for those who watch. */
class VerificationChangesTest {
    private static final String ANN = "+14155550123";

    private final JudgedServer server = JudgedServer.at(Instant.parse("2027-01-01T00:00:00Z"));
    private final MockServer mock = server.mock();
    private final Door door = Door.of(mock);
    private final List<Verification> heard = new ArrayList<>();

    @BeforeEach
    void observe() {
        mock.backend.world.feed().observe(change -> {
            if (change.topic().equals(Verifications.TOPIC)) {
                heard.add((Verification) change.value());
            }
        });
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Door.Answer call(String path, String... form) {
        return door.call(
                "POST",
                "/verify/v2/Services/" + mock.account().verify().service().sid() + path,
                form);
    }

    private List<String> statuses() {
        return heard.stream().map(each -> each.status().wire()).toList();
    }

    @Test
    void eachStep_once() {
        call("/Verifications", "To", ANN, "Channel", "sms", "Tags", "{\"order\":\"7\"}");
        String code = mock.codes().latest(ANN);
        call("/VerificationCheck", "To", ANN, "Code", code.equals("000000") ? "111111" : "000000");
        call("/VerificationCheck", "To", ANN, "Code", code);
        assertThat(statuses()).containsExactly("pending", "pending", "approved");
        Verification last = heard.get(2);
        assertThat(last.terms().tags()).containsEntry("order", "7");
        assertThat(last.checks()).extracting(Verification.Check::success).containsExactly(false, true);
        assertThat(last.sends()).hasSize(1);
    }

    @Test
    void otherEnds() {
        call("/Verifications", "To", ANN, "Channel", "sms");
        call("/Verifications/%2B14155550123", "Status", "canceled");
        call("/Verifications", "To", ANN, "Channel", "sms");
        mock.clock().advance(Duration.ofMinutes(10));
        assertThat(statuses()).containsExactly("pending", "canceled", "pending", "expired");
    }

    @Test
    void tooManyChecks() {
        call("/Verifications", "To", ANN, "Channel", "sms");
        String code = mock.codes().latest(ANN);
        for (int i = 0; i < 7; i++) {
            call("/VerificationCheck", "To", ANN, "Code", code.equals("000000") ? "111111" : "000000");
        }
        assertThat(statuses().subList(5, 7)).containsExactly("pending", "max_attempts_reached");
        assertThat(heard).hasSize(7);
    }
}
