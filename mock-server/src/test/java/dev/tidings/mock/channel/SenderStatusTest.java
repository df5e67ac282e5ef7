package dev.tidings.mock.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every pair of statuses: which may follow which. */
class SenderStatusTest {
    private static final Set<String> STEPS = Set.of(
            "CREATING>DRAFT",
            "CREATING>PENDING_VERIFICATION",
            "CREATING>VERIFYING",
            "CREATING>OFFLINE",
            "STUBBED>DRAFT",
            "STUBBED>OFFLINE",
            "DRAFT>TWILIO_REVIEW",
            "DRAFT>OFFLINE",
            "TWILIO_REVIEW>DRAFT",
            "TWILIO_REVIEW>PENDING_VERIFICATION",
            "TWILIO_REVIEW>OFFLINE",
            "PENDING_VERIFICATION>VERIFYING",
            "PENDING_VERIFICATION>ONLINE",
            "PENDING_VERIFICATION>OFFLINE",
            "VERIFYING>ONLINE",
            "VERIFYING>OFFLINE",
            "ONLINE>ONLINE:UPDATING",
            "ONLINE>OFFLINE",
            "ONLINE:UPDATING>ONLINE",
            "ONLINE:UPDATING>OFFLINE",
            "OFFLINE>ONLINE",
            "OFFLINE>VERIFYING",
            "OFFLINE>DRAFT");

    @Test
    void everyPair_isAStepOrNot() {
        List<String> steps = new ArrayList<>();
        for (SenderStatus from : SenderStatus.values()) {
            for (SenderStatus to : SenderStatus.values()) {
                if (from.leadsTo(to)) {
                    steps.add(from.wire() + ">" + to.wire());
                }
            }
        }
        assertThat(steps).containsExactlyInAnyOrderElementsOf(STEPS);
    }

    @Test
    void onlyTwo_areOnline() {
        List<SenderStatus> online = new ArrayList<>();
        for (SenderStatus each : SenderStatus.values()) {
            if (each.online()) {
                online.add(each);
            }
        }
        assertThat(online).containsExactly(SenderStatus.ONLINE, SenderStatus.UPDATING);
    }
}
