package dev.tidings.mock.queue;

import dev.tidings.mock.number.OwnedNumber;
import org.jspecify.annotations.Nullable;

/**
 * What decides in which queue a message waits, and where in it.
 *
 * @param accountSid who sends it
 * @param sender from where
 * @param type the kind of sender
 * @param registered whether the sender is a number that US campaigns are for
 * @param perSecond segments a second that the sender has for itself; 0 for what is usual
 * @param region the recipient's country, an ISO 3166 code in upper case; empty on channels
 * @param segments how many segments it counts for; 1 on channels
 * @param intent the {@code MessageIntent}; null for none
 */
public record Passage(
        String accountSid,
        String sender,
        SenderType type,
        boolean registered,
        int perSecond,
        String region,
        int segments,
        @Nullable String intent) {
    /** The passage of a message of {@code segments} from {@code sender}, which is {@code number} if the account owns one. */
    public static Passage of(
            String accountSid,
            String sender,
            @Nullable OwnedNumber number,
            String region,
            int segments,
            @Nullable String intent) {
        SenderType type = SenderType.of(sender, number);
        return new Passage(
                accountSid,
                sender,
                type,
                type == SenderType.LONG_CODE && sender.startsWith("+1"),
                number == null ? 0 : number.perSecond(),
                region,
                type.channel() ? 1 : Math.max(1, segments),
                intent);
    }

    /** The same from a sender that sends {@code perSecondNext} units a second, 0 for what is usual, of which the message is {@code units}. */
    public Passage paced(int perSecondNext, int units) {
        return new Passage(accountSid, sender, type, registered, perSecondNext, region, units, intent);
    }
}
