package dev.tidings.mock.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.service.MessagingService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A hundred thousand messages at once through a service with a short code, ten US long codes and a toll-free number.
 *
 * <p>Who sends what follows from how a service chooses: recipients in the US get the short code, which goes before numbers and
 * stays in its country; recipients in Canada and in Britain get the eleven numbers in turn, since the pool has none of their
 * country and then all US ones are as good.
 */
class CampaignTest {
    private static final int TO_US = 89_000;
    private static final int TO_CANADA = 5_500;
    private static final int TO_BRITAIN = 5_500;
    private static final int NUMBERS = 11;

    /** A service takes 0.1 s to choose, and the network 1 s from the queue to the carrier's door if nobody waits. */
    private static final Instant FIRST = MessagingRoom.START.plusMillis(1_100);

    private final MessagingRoom room = new MessagingRoom(MessageSettings.keeping(200_000));

    @Test
    @Timeout(60)
    void hundredThousandMessages_takeTheTimeThatTheRatesSay_andNoneIsLost() {
        String[] pool = IntStream.range(0, NUMBERS + 1)
                .mapToObj(i -> i == 0 ? "55501" : i == NUMBERS ? "+18335550100" : "+1212555010" + (i - 1))
                .toArray(String[]::new);
        MessagingService service = room.service(pool);
        for (int i = 0; i < TO_US; i++) {
            send(service, "+1415" + (2_000_000 + i));
        }
        for (int i = 0; i < TO_CANADA; i++) {
            send(service, "+1416" + (2_000_000 + i));
            send(service, "+4474001" + (10_000 + i));
        }
        room.settle();

        List<Message> all = new ArrayList<>();
        room.messages.of(room.account.sid()).forEach(all::add);
        assertThat(all).hasSize(TO_US + TO_CANADA + TO_BRITAIN).hasSize(100_000);
        assertThat(all).allMatch(message -> message.status() == MessageStatus.DELIVERED);
        assertThat(room.world.due()).isZero();

        Map<String, Instant> last = new HashMap<>();
        Map<String, Integer> count = new HashMap<>();
        for (Message each : all) {
            String stream = each.from().orElseThrow() + " " + each.parties().region();
            count.merge(stream, 1, Integer::sum);
            last.merge(stream, leftAt(each), (a, b) -> a.isAfter(b) ? a : b);
        }
        assertThat(count).hasSize(1 + 2 * NUMBERS).containsEntry("55501 US", TO_US);

        // Short code, 100 a second: the last of 89,000 leaves 88,999 / 100 = 889.99 s after the first.
        assertThat(last.get("55501 US")).isEqualTo(FIRST.plusMillis(889_990));
        for (int i = 1; i < NUMBERS; i++) {
            // Of 5,500 to Canada each number has 5,500 / 11 = 500. Long code, 1 a second: 499 s.
            assertThat(count).containsEntry(pool[i] + " CA", 500);
            assertThat(last.get(pool[i] + " CA")).isEqualTo(FIRST.plusSeconds(499));
            // Those to Britain, 10 a second, would need 49.9 s; but they stand behind one to Canada each, in order.
            assertThat(count).containsEntry(pool[i] + " GB", 500);
            assertThat(last.get(pool[i] + " GB")).isEqualTo(FIRST.plusSeconds(499));
        }
        // Toll-free, 3 a second: 499 / 3 = 166.334 s.
        assertThat(last.get(pool[NUMBERS] + " CA")).isEqualTo(FIRST.plusMillis(166_334));
        assertThat(last.get(pool[NUMBERS] + " GB")).isEqualTo(FIRST.plusMillis(166_334));

        // All in all: 0.1 + 1 + 889.99 until the last one leaves, 2 more until it is sent, 4 until it is delivered.
        assertThat(room.world.clock().now()).isEqualTo(MessagingRoom.START.plusMillis(100 + 1_000 + 889_990 + 6_000));
    }

    private void send(MessagingService service, String to) {
        room.messages.create(room.account.sid(), MessageDraft.text(service.sid(), to, "Sale"));
    }

    private static Instant leftAt(Message message) {
        return message.timeline().stream()
                .filter(step -> step.status() == MessageStatus.SENDING)
                .findFirst()
                .orElseThrow()
                .at();
    }

    @Test
    void campaignThroughOneNumber_takesAsLongAsItsCampaignSays() {
        for (int i = 0; i < 4_500; i++) {
            room.messages.create(
                    room.account.sid(),
                    MessageDraft.text(MessagingRoom.FROM, "+1415" + (2_000_000 + i), "x".repeat(161)));
        }
        room.settle();
        // 9,000 segments at 225 a second are 40 s, but for the last message's own; then 1 + 2 + 4 s of the network's.
        Duration took = Duration.between(MessagingRoom.START, room.world.clock().now());
        assertThat(took).isEqualTo(Duration.ofMillis(7_000 + 1 + (9_000 - 2) * 1_000 / 225));
    }
}
