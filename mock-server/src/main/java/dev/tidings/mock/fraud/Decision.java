package dev.tidings.mock.fraud;

import dev.tidings.mock.wire.ApiError;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text message may be sent.
 *
 * @param code 60410 if its prefix is blocked, 60605 if its country is not allowed; 0 if it may
 * @param prefix what is blocked, such as {@code +4474001}; empty if it may
 * @param until when the block ends unless fraud goes on; null if it has no end or nothing is blocked
 * @param why in words
 */
public record Decision(int code, String prefix, @Nullable Instant until, String why) {
    static Decision allow(String why) {
        return new Decision(0, "", null, why);
    }

    /** Whether it may be sent. */
    public boolean allowed() {
        return code == 0;
    }

    /** What to answer; empty if it may be sent. */
    public Optional<ApiError> refusal() {
        return switch (code) {
            case 60410 ->
                Optional.of(new ApiError(
                        60410,
                        403,
                        "The destination phone number has been temporarily blocked by Twilio due to fraudulent"
                                + " activities. " + prefix + " prefix is blocked for the SMS channel"));
            case 60605 -> Optional.of(VerifyGeo.refusal(prefix, GeoChannel.SMS));
            default -> Optional.empty();
        };
    }
}
