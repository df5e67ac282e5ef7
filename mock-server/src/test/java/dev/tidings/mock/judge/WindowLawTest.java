package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.Door;
import dev.tidings.mock.MockHandset;
import dev.tidings.mock.MockServer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever comes in and goes out in whatever order: free text arrives if its recipient wrote there within the day, and only then. */
class WindowLawTest {
    private static final List<String> SENDERS = List.of("whatsapp:+14155550111", "whatsapp:+14155550112");
    private static final List<String> USERS = List.of("whatsapp:+14155550199", "whatsapp:+447400123477");

    /** After {@code minutes}, a user writes to a sender, or the sender to the user. */
    record Deed(int minutes, boolean inbound, int sender, int user) {}

    @Provide
    Arbitrary<List<Deed>> deeds() {
        // Whole multiples of six hours, so that a window's last instant is met too.
        Arbitrary<Integer> minutes = Arbitraries.of(0, 360, 720, 1_080, 1_440, 1_441, 1_439);
        return Combinators.combine(
                        minutes,
                        Arbitraries.of(true, false, false),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 1))
                .as(Deed::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(14);
    }

    @Property(tries = 25)
    void freeText_arrives_ifItsRecipientWroteWithinADay(@ForAll("deeds") List<Deed> deeds) {
        Judging judging = Judging.ofEveryAnswer();
        try (MockServer mock = MockServer.builder()
                .virtualClock()
                .startTime(Pace.START)
                .seed(7)
                .exchangeListener(judging)
                .start()) {
            SENDERS.forEach(mock.account()::newChannelSender);
            Door door = Door.of(mock);
            Map<String, Instant> last = new HashMap<>();
            for (Deed each : deeds) {
                mock.clock().advance(Duration.ofMinutes(each.minutes()));
                String sender = SENDERS.get(each.sender());
                MockHandset user = mock.handset(USERS.get(each.user()));
                if (each.inbound()) {
                    user.text(sender, "Hello");
                    last.put(sender + user.number(), mock.clock().now());
                    continue;
                }
                int before = user.received().size();
                Door.Answer answer = door.post("/Messages.json", "From", sender, "To", user.number(), "Body", "Hi");
                assertThat(answer.status()).isEqualTo(201);
                mock.clock().advance(Duration.ofSeconds(30));
                var message = mock.messages().get(answer.json().path("sid").asText());
                Instant judged = message.timeline().stream()
                        .filter(step -> step.status().wire().matches("sent|failed"))
                        .findFirst()
                        .orElseThrow()
                        .at();
                Instant opened = last.get(sender + user.number());
                boolean open = opened != null && judged.isBefore(opened.plus(Duration.ofHours(24)));
                assertThat(message.errorCode()).isEqualTo(open ? 0 : 63016);
                assertThat(user.received()).hasSize(before + (open ? 1 : 0));
            }
            judging.assertNoObjections();
        }
    }
}
