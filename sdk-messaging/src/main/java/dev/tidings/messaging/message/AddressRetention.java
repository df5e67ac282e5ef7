package dev.tidings.messaging.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** Whether the backend keeps the recipient's whole number after the message was sent. */
public final class AddressRetention extends OpenEnum<AddressRetention.Known> {
    private static final Words<AddressRetention> WORDS = new Words<>();

    public static final AddressRetention RETAIN = WORDS.add(new AddressRetention("retain", Known.RETAIN));
    /** The last four digits are blotted out. */
    public static final AddressRetention OBFUSCATE = WORDS.add(new AddressRetention("obfuscate", Known.OBFUSCATE));

    /** The known words, to switch over. */
    public enum Known {
        RETAIN,
        OBFUSCATE,
        OTHER
    }

    private AddressRetention(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static AddressRetention of(String text) {
        AddressRetention known = WORDS.find(text);
        return known != null ? known : new AddressRetention(text, Known.OTHER);
    }
}
