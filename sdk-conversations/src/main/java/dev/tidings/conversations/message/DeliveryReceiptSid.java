package dev.tidings.conversations.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A delivery receipt's SID ({@code DY…}). */
public final class DeliveryReceiptSid extends Sid {
    private DeliveryReceiptSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code DY} and 32 hexadecimal digits
     */
    public static DeliveryReceiptSid of(String text) {
        return new DeliveryReceiptSid(checked("deliveryReceiptSid", text, "DY"));
    }

    @JsonCreator
    static @Nullable DeliveryReceiptSid read(String text) {
        return text.isEmpty() ? null : new DeliveryReceiptSid(text);
    }
}
