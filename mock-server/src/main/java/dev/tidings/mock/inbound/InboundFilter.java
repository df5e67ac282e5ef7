package dev.tidings.mock.inbound;

import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.regex.Pattern;

/**
 * Which messages never reach an application.
 *
 * <p>How either is recognised is not published. Here a one-time passcode is a number of 4 to 8 digits in a text that calls it a
 * code; and a machine is whatever number of this server sends the same text to the same number more than 15 times in a row,
 * never half a minute apart. What a person's handset sends is never held to be made by a machine, however often.
 */
final class InboundFilter {
    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\d.,$€£+])(?:\\d{4,8}|\\d{3}[- ]\\d{3})(?![\\d.,]*\\d)");
    private static final Pattern CALLED_A_CODE = Pattern.compile(
            "\\b(?:(?:verification|security|login|log-in|sign-in|access|authentication|confirmation|one[- ]time) "
                    + "(?:code|pin|password|passcode)|passcode|otp)\\b|\\bcode\\b.{0,20}\\bis\\b|\\bis your\\b.{0,30}\\bcode\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int MOST_ALIKE = 15;

    private final Streaks alike;

    private InboundFilter(Streaks alike) {
        this.alike = alike;
    }

    static InboundFilter in(World world) {
        return new InboundFilter(Streaks.in(world, "inbound.alike"));
    }

    /** Why {@code incoming} does not reach its application: 30038, 30039, or what it says itself; 0 if it does. */
    int code(Transaction tx, Incoming incoming, boolean fromHandset) {
        if (incoming.errorCode() != 0) {
            return incoming.errorCode();
        }
        if (DIGITS.matcher(incoming.body()).find()
                && CALLED_A_CODE.matcher(incoming.body()).find()) {
            return Incoming.PASSCODE;
        }
        boolean again = !fromHandset
                && alike.exceeds(tx, incoming.from() + ' ' + incoming.to() + ' ' + incoming.body(), MOST_ALIKE);
        return again ? Incoming.MACHINE_MADE : 0;
    }
}
