package dev.tidings.messaging.link;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.Sid;
import org.jspecify.annotations.Nullable;

/** A certificate's SID ({@code CW…}). */
public final class CertificateSid extends Sid {
    private CertificateSid(String text) {
        super(text);
    }

    /**
     * The SID {@code text}.
     *
     * @throws IllegalArgumentException if it is not {@code CW} and 32 hexadecimal digits
     */
    public static CertificateSid of(String text) {
        return new CertificateSid(checked("certificateSid", text, "CW"));
    }

    @JsonCreator
    static @Nullable CertificateSid read(String text) {
        return text.isEmpty() ? null : new CertificateSid(text);
    }
}
