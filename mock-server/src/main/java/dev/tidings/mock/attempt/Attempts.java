package dev.tidings.mock.attempt;

import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.math.BigDecimal;

/** The attempts of all accounts. */
public final class Attempts {
    private Attempts() {}

    /** The attempts in {@code world}, which has none yet. */
    public static Attempts in(World world) {
        return new Attempts();
    }

    /** A new attempt, unconverted and queued; its SID. */
    public String start(Transaction tx, AttemptDraft draft) {
        return tx.newSid("VL");
    }

    /**
     * The delivery of an attempt has come to {@code status}; nothing happens if it is forgotten.
     *
     * @param status as the wire has it: of a message, such as {@code delivered}, or of a call, such as {@code no-answer}
     * @param errorCode why it did not arrive; 0 if it did or nobody knows
     */
    public void delivery(Transaction tx, String attemptSid, String status, int errorCode) {}

    /** An attempt has cost {@code dollars}; the fee for a successful verification is not in it. */
    public void price(Transaction tx, String attemptSid, BigDecimal dollars) {}

    /** The verification was approved: its newest attempt brought the code, and is converted. */
    public void convert(Transaction tx, String verificationSid) {}

    /** The verification ended without success: its attempts have expired. */
    public void expire(Transaction tx, String verificationSid) {}
}
