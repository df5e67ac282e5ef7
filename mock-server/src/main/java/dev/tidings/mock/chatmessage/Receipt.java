package dev.tidings.mock.chatmessage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a message with one recipient who does not chat. It was made with its message.
 *
 * @param participantSid the recipient
 * @param channelMessageSid the message on the recipient's channel; null if none could be made
 * @param status how far it has come; null while it is still with us
 * @param errorCode why it did not arrive; 0 if nothing is wrong
 * @param updated when that changed last
 */
public record Receipt(
        String participantSid,
        @Nullable String channelMessageSid,
        @Nullable DeliveryStatus status,
        int errorCode,
        Instant updated) {
    private static final int DIGITS = 32;
    private static final int TAIL = 4;

    /**
     * The SID {@code DY…} of the receipt at {@code place} of the message {@code messageSid}. It follows from these, so that
     * nothing needs to be kept for it: there are several times as many receipts as messages.
     */
    static String sid(String messageSid, int place) {
        String digits = messageSid.substring(messageSid.length() - DIGITS);
        int tail = Integer.parseInt(digits.substring(DIGITS - TAIL), 16) + place + 1 & 0xFFFF;
        return "DY" + digits.substring(0, DIGITS - TAIL) + String.format("%04x", tail);
    }

    /** The place of the receipt {@code sid} of {@code message}; -1 if it has none of that SID. */
    static int place(ChatMessage message, String sid) {
        List<Receipt> receipts = message.receipts();
        for (int place = 0; place < receipts.size(); place++) {
            if (sid(message.sid(), place).equals(sid)) {
                return place;
            }
        }
        return -1;
    }

    Receipt with(DeliveryStatus next, int code, Instant at) {
        return new Receipt(participantSid, channelMessageSid, next, code, at);
    }
}
