package dev.tidings.mock.usage;

import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.MessageDirection;
import dev.tidings.mock.messaging.MessageStatus;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.world.Transaction;
import java.math.BigDecimal;

/** What messages are charged as. Toll-free numbers and names count as long codes: they have no confirmed category. */
public final class MessageCharges {
    private final Usage usage;

    private MessageCharges(Usage usage) {
        this.usage = usage;
    }

    /** Charges to {@code usage}. */
    public static MessageCharges to(Usage usage) {
        return new MessageCharges(usage);
    }

    /** Charges {@code message}, which has just got its price. */
    public void charge(Transaction tx, Message message) {
        BigDecimal price = message.price().map(BigDecimal::negate).orElse(BigDecimal.ZERO);
        int amount = message.media() > 0 ? 1 : Math.max(1, message.segments());
        usage.charge(tx, new Charge(message.accountSid(), category(message), amount, price));
    }

    private static String category(Message message) {
        if (message.status() == MessageStatus.FAILED) {
            return "failed-message-processing-fee";
        }
        boolean inbound = message.direction() == MessageDirection.INBOUND;
        if (message.to().indexOf(':') > 0) {
            return inbound ? "channels-messaging-inbound" : "channels-messaging-outbound";
        }
        String ours = inbound ? message.to() : message.from().orElse("");
        boolean media = message.media() > 0 || message.options().asMms();
        boolean shortCode = Numbers.isShortCode(ours);
        if (inbound) {
            return media
                    ? shortCode ? "mms-inbound-shortcode" : "mms-inbound-longcode"
                    : shortCode ? "sms-inbound-shortcode" : "sms-inbound-longcode";
        }
        return media
                ? shortCode ? "mms-outbound-shortcode" : "mms-outbound-longcode"
                : shortCode ? "sms-outbound-shortcode" : "sms-outbound-longcode";
    }
}
