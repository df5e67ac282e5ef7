package dev.tidings.verify.limit;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** The SID of a rate limit's bucket ({@code BL…}). */
public final class BucketSid extends Sid {
    private BucketSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code BL} and 32 hexadecimal digits
     */
    public static BucketSid of(String text) {
        return new BucketSid(checked("bucketSid", text, "BL"));
    }

    @JsonCreator
    static @Nullable BucketSid read(String text) {
        return text.isEmpty() ? null : new BucketSid(text);
    }
}
