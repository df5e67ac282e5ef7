package dev.tidings.mock.chatmessage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a message has come with all of its recipients who do not chat. Each share counts those who got so far or further:
 * who has read a message has received it too.
 *
 * @param total how many recipients
 * @param sent how many of them it was sent to
 * @param delivered how many received it
 * @param read how many opened it
 * @param failed how many it could not be sent to
 * @param undelivered how many it did not arrive at
 */
public record Delivery(int total, Share sent, Share delivered, Share read, Share failed, Share undelivered) {
    /** How many of several. */
    public enum Share {
        /** None of them. */
        NONE("none"),
        /** Not all of them. */
        SOME("some"),
        /** All of them. */
        ALL("all");

        private final String wire;

        Share(String wire) {
            this.wire = wire;
        }

        /** The name on the wire. */
        public String wire() {
            return wire;
        }
    }

    /** Each share by its name on the wire, in its order. */
    public Map<String, Share> shares() {
        Map<String, Share> shares = new LinkedHashMap<>();
        shares.put("sent", sent);
        shares.put("delivered", delivered);
        shares.put("read", read);
        shares.put("failed", failed);
        shares.put("undelivered", undelivered);
        return shares;
    }

    /** What {@code receipts} come to. */
    static Delivery of(List<Receipt> receipts) {
        return new Delivery(
                receipts.size(),
                share(receipts, DeliveryStatus.SENT),
                share(receipts, DeliveryStatus.DELIVERED),
                share(receipts, DeliveryStatus.READ),
                share(receipts, DeliveryStatus.FAILED),
                share(receipts, DeliveryStatus.UNDELIVERED));
    }

    private static Share share(List<Receipt> receipts, DeliveryStatus which) {
        int so = 0;
        for (Receipt each : receipts) {
            DeliveryStatus status = each.status();
            if (status != null && status.passed(which)) {
                so++;
            }
        }
        return so == 0 ? Share.NONE : so == receipts.size() ? Share.ALL : Share.SOME;
    }
}
