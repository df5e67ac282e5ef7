package dev.tidings.mock.otp;

import static dev.tidings.mock.otp.VerificationStatus.APPROVED;
import static dev.tidings.mock.otp.VerificationStatus.CANCELED;
import static dev.tidings.mock.otp.VerificationStatus.DELETED;
import static dev.tidings.mock.otp.VerificationStatus.EXPIRED;
import static dev.tidings.mock.otp.VerificationStatus.MAX_ATTEMPTS_REACHED;
import static dev.tidings.mock.otp.VerificationStatus.PENDING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of transitions, every pair. */
class VerificationStatusTest {
    @ParameterizedTest
    @EnumSource
    void leadsTo(VerificationStatus from) {
        Set<VerificationStatus> allowed = switch (from) {
            case PENDING -> Set.of(APPROVED, CANCELED, MAX_ATTEMPTS_REACHED, DELETED, EXPIRED);
            case MAX_ATTEMPTS_REACHED -> Set.of(DELETED, EXPIRED);
            default -> Set.of();
        };
        for (VerificationStatus to : VerificationStatus.values()) {
            assertThat(from.leadsTo(to)).as("%s to %s", from, to).isEqualTo(allowed.contains(to));
        }
        assertThat(from.over()).isEqualTo(from != PENDING && from != MAX_ATTEMPTS_REACHED);
    }
}
