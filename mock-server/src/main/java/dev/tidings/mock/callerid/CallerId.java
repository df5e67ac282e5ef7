package dev.tidings.mock.callerid;

import java.time.Instant;

/**
 * A number that an account has verified.
 *
 * @param sid {@code PN…}
 * @param accountSid whose it is
 * @param phoneNumber E.164 with plus
 * @param friendlyName for people
 * @param created when it was verified
 * @param updated when it was last named
 */
public record CallerId(
        String sid, String accountSid, String phoneNumber, String friendlyName, Instant created, Instant updated) {
    /** Its path on the API without suffix. */
    String path() {
        return "/2010-04-01/Accounts/" + accountSid + "/OutgoingCallerIds/" + sid;
    }

    /** This number with another name. */
    CallerId withName(String name, Instant now) {
        return new CallerId(sid, accountSid, phoneNumber, name, created, now);
    }
}
