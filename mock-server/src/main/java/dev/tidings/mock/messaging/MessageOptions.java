package dev.tidings.mock.messaging;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for besides sending; most messages share {@link #DEFAULT}.
 *
 * @param statusCallback told of status changes; null to leave that to the service
 * @param validity how long it may wait in its sender's queue; null to leave that to the service
 * @param smartEncoded whether look-alikes of GSM characters are replaced; null to leave that to the service
 * @param provideFeedback whether the sender means to say if it helped
 * @param forceDelivery whether it goes to a landline too
 * @param asMms whether it goes as one MMS, media or not
 * @param shortenUrls whether its links are shortened when it is sent
 * @param intent what it is for, which may give it another place in its queue; null for none
 * @param discardContent whether text and media are forgotten once it was sent
 * @param fallbackFrom who sends it where RCS does not reach the recipient; null for whom the service chooses
 * @param obfuscateAddress whether the recipient's last digits are forgotten once it was sent
 */
public record MessageOptions(
        @Nullable String statusCallback,
        @Nullable Duration validity,
        @Nullable Boolean smartEncoded,
        boolean provideFeedback,
        boolean forceDelivery,
        boolean asMms,
        boolean shortenUrls,
        @Nullable String intent,
        @Nullable String fallbackFrom,
        boolean discardContent,
        boolean obfuscateAddress) {
    /** Nothing was asked for. */
    public static final MessageOptions DEFAULT =
            new MessageOptions(null, null, null, false, false, false, false, null, null, false, false);

    /** Nothing was asked for but to tell {@code statusCallback}. */
    static MessageOptions telling(@Nullable String statusCallback) {
        return statusCallback == null
                ? DEFAULT
                : new MessageOptions(statusCallback, null, null, false, false, false, false, null, null, false, false);
    }

    /** Nothing was asked for but to leave its sender's queue within {@code validity}. */
    static MessageOptions within(Duration validity) {
        return new MessageOptions(null, validity, null, false, false, false, false, null, null, false, false);
    }
}
