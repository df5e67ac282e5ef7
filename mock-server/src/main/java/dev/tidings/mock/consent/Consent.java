package dev.tidings.mock.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody wants to hear from a sender, as it was last said.
 *
 * @param accountSid whose sender it is
 * @param sender a phone number, a short code, or the SID of a Messaging Service for all of its senders
 * @param contact the recipient, in E.164
 * @param status yes or no
 * @param source how it was said
 * @param heard whether the recipient said it in a message; otherwise the account did for the recipient, through the API
 * @param given when the recipient said it; null if the account did not tell
 * @param updated when it was recorded
 */
public record Consent(
        String accountSid,
        String sender,
        String contact,
        Status status,
        Source source,
        boolean heard,
        @Nullable Instant given,
        Instant updated) {
    /** Yes or no. */
    public enum Status {
        OPT_IN("opt-in"),
        OPT_OUT("opt-out");

        private final String wire;

        Status(String wire) {
            this.wire = wire;
        }

        /** As the API writes it. */
        public String wire() {
            return wire;
        }
    }

    /** How a consent was given or taken back. */
    public enum Source {
        WEBSITE("website"),
        OFFLINE("offline"),
        OPT_IN_MESSAGE("opt-in-message"),
        OPT_OUT_MESSAGE("opt-out-message"),
        OTHERS("others");

        private final String wire;

        Source(String wire) {
            this.wire = wire;
        }

        /** As the API writes it. */
        public String wire() {
            return wire;
        }
    }

    static String key(String accountSid, String sender, String contact) {
        return accountSid + ' ' + sender + ' ' + contact;
    }

    String key() {
        return key(accountSid, sender, contact);
    }

    boolean refuses() {
        return status == Status.OPT_OUT;
    }

    /** This consent as to another sender of the same account. */
    Consent asTo(String other) {
        return new Consent(accountSid, other, contact, status, source, heard, given, updated);
    }
}
