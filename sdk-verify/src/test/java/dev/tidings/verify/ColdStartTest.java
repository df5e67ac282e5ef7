package dev.tidings.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.testkit.ColdStart;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** An application that only checks codes does not pay for the rest. */
class ColdStartTest {
    @Test
    void firstCheck_loadsNoOtherRoom() throws IOException, InterruptedException {
        assertThat(ColdStart.rooms("dev.tidings.verify", Checker.class))
                .containsExactly("dev.tidings.verify", "dev.tidings.verify.service", "dev.tidings.verify.verification");
    }

    /** Checks one. */
    static final class Checker {
        public static void main(String[] args) {
            VerifyClient.create(ColdStart.client(200, "{\"sid\":\"" + Sids.VERIFICATION + "\"}"))
                    .verifications(Sids.SERVICE)
                    .check("+14155550123", "123456");
        }
    }
}
