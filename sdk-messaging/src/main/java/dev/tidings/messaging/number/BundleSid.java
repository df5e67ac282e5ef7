package dev.tidings.messaging.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A regulatory bundle's SID ({@code BU…}). */
public final class BundleSid extends Sid {
    private BundleSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code BU} and 32 hexadecimal digits
     */
    public static BundleSid of(String text) {
        return new BundleSid(checked("bundleSid", text, "BU"));
    }

    @JsonCreator
    static @Nullable BundleSid read(String text) {
        return text.isEmpty() ? null : new BundleSid(text);
    }
}
