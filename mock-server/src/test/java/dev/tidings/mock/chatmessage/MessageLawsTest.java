package dev.tidings.mock.chatmessage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.messaging.MessageStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indexes, unread counts and shares against models that count one by one. */
class MessageLawsTest {
    private static final String SOME = "0123456789abcdef0123456789abcdef";
    private static final String NEARLY_LAST = "0123456789abcdef0123456789abfffe";

    /** At odds of three to one something is said; otherwise one of what is there is removed. */
    @Property
    void indexes_areDense_neverGivenTwice_andWhatStandsAboveAnyIsCounted(
            @ForAll @Size(max = 200) List<@IntRange(max = 1_000_000) Integer> steps) {
        MessageLog log = MessageLog.empty("CH");
        TreeSet<Integer> present = new TreeSet<>();
        int said = 0;
        for (int step : steps) {
            if (step % 4 == 0 && !present.isEmpty()) {
                Integer gone = new ArrayList<>(present).get(step % present.size());
                present.remove(gone);
                log = log.without(gone);
            } else {
                assertThat(log.next()).isEqualTo(said);
                present.add(said++);
                log = log.grown();
            }
        }
        for (int horizon = 0; horizon <= said + 1; horizon++) {
            assertThat(log.above(horizon))
                    .as("above %s", horizon)
                    .isEqualTo(present.tailSet(horizon, false).size());
        }
        assertThat(log.above(-1)).isEqualTo(present.size());
    }

    @Property
    void delivery_isWhatItsReceiptsComeTo(@ForAll @Size(max = 50) List<@IntRange(max = 5) Integer> states) {
        List<Receipt> receipts = new ArrayList<>();
        for (int each : states) {
            DeliveryStatus status = each == 5 ? null : DeliveryStatus.values()[each];
            receipts.add(new Receipt("MB" + SOME, "SM" + SOME, status, 0, Instant.EPOCH));
        }
        Delivery delivery = Delivery.of(receipts);
        assertThat(delivery.total()).isEqualTo(receipts.size());
        assertThat(delivery.sent()).isEqualTo(share(receipts, "SENT DELIVERED READ UNDELIVERED"));
        assertThat(delivery.delivered()).isEqualTo(share(receipts, "DELIVERED READ"));
        assertThat(delivery.read()).isEqualTo(share(receipts, "READ"));
        assertThat(delivery.failed()).isEqualTo(share(receipts, "FAILED"));
        assertThat(delivery.undelivered()).isEqualTo(share(receipts, "UNDELIVERED"));
    }

    private static Delivery.Share share(List<Receipt> receipts, String names) {
        List<String> counted = List.of(names.split(" ", -1));
        long so = receipts.stream()
                .filter(each -> counted.contains(String.valueOf(each.status())))
                .count();
        return so == 0 ? Delivery.Share.NONE : so == receipts.size() ? Delivery.Share.ALL : Delivery.Share.SOME;
    }

    @ParameterizedTest
    @CsvSource({SOME, NEARLY_LAST})
    void receipts_haveSidsOfTheirOwn_byWhichTheyAreFound(String digits) {
        List<Receipt> receipts = new ArrayList<>();
        Set<String> sids = new HashSet<>();
        for (int place = 0; place < 50; place++) {
            receipts.add(new Receipt("MB" + SOME, null, null, 0, Instant.EPOCH));
            sids.add(Receipt.sid("IM" + digits, place));
        }
        ChatMessage message = new ChatMessage(
                "IM" + digits,
                "CH" + SOME,
                0,
                "system",
                null,
                "x",
                "{}",
                ChatMessage.Extras.NONE,
                Instant.EPOCH,
                Instant.EPOCH,
                receipts);
        assertThat(sids).hasSize(50).allMatch(each -> each.matches("DY[0-9a-f]{32}"));
        for (int place = 0; place < 50; place++) {
            assertThat(Receipt.place(message, Receipt.sid(message.sid(), place)))
                    .isEqualTo(place);
        }
        assertThat(Receipt.place(message, "DY" + SOME.replace('0', 'f'))).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED,",
        "SCHEDULED,",
        "QUEUED,",
        "SENDING,",
        "RECEIVING,",
        "RECEIVED,",
        "SENT, SENT",
        "DELIVERED, DELIVERED",
        "READ, READ",
        "UNDELIVERED, UNDELIVERED",
        "FAILED, FAILED",
        "CANCELED, FAILED"
    })
    void statuses_ofReceipts_followThoseOfMessages(MessageStatus channels, DeliveryStatus receipts) {
        assertThat(DeliveryStatus.of(channels)).isEqualTo(receipts);
    }
}
