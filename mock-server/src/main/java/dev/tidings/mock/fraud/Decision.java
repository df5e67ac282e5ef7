package dev.tidings.mock.fraud;

import dev.tidings.mock.wire.ApiError;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a text message may be sent.
 *
 * @param code 60410 if its prefix is blocked, 60605 if its country is not allowed; 0 if it may
 * @param prefix what is blocked, such as {@code +4474001}; empty if it may
 * @param until when the block ends unless fraud goes on; null if it has no end or nothing is blocked
 * @param reason what has decided
 */
public record Decision(int code, String prefix, @Nullable Instant until, Reason reason) {
    /** What decides. */
    public enum Reason {
        /** Nothing is held against it. */
        NOTHING_AGAINST,
        /** The number, or its thousand, is on the safe list. */
        SAFE_LIST,
        /** The account lets everything be sent to the country. */
        COUNTRY_ALLOWED,
        /** The account lets nothing be sent to the country. */
        COUNTRY_DISABLED,
        /** Fraud Guard does not look at what this service sends. */
        NOT_PROTECTED,
        /** The prefix is blocked. */
        PREFIX_BLOCKED;

        /** The name in the admin API, such as {@code safe_list}. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Decision allow(Reason reason) {
        return new Decision(0, "", null, reason);
    }

    static Decision blocked(Block block) {
        return new Decision(60410, block.prefix(), block.end(), Reason.PREFIX_BLOCKED);
    }

    static Decision disabled(String number) {
        return new Decision(60605, number, null, Reason.COUNTRY_DISABLED);
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
