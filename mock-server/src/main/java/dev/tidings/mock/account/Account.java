package dev.tidings.mock.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One account.
 *
 * @param sid {@code AC…}
 * @param ownerSid the parent; of a parent, the account itself
 * @param friendlyName for people
 * @param authToken authenticates, and signs webhooks
 * @param secondary authenticates too, until it is promoted or deleted; null if there is none
 * @param status whether it may act
 * @param held whether it was suspended by Twilio, which its parent cannot undo
 * @param kind what it is for
 * @param created when
 * @param updated when it last changed
 */
public record Account(
        String sid,
        String ownerSid,
        String friendlyName,
        String authToken,
        @Nullable SecondaryToken secondary,
        AccountStatus status,
        boolean held,
        AccountKind kind,
        Instant created,
        Instant updated) {
    /**
     * A second auth token.
     *
     * @param token authenticates
     * @param created when
     */
    public record SecondaryToken(String token, Instant created) {}

    /** Whether it belongs to another account. */
    public boolean isSubaccount() {
        return !sid.equals(ownerSid);
    }

    /** Its path on the API without suffix. */
    String path() {
        return "/2010-04-01/Accounts/" + sid;
    }

    /** This account as one that belongs to {@code owner} and is called {@code name}. */
    Account ownedBy(Account owner, String name) {
        return new Account(sid, owner.sid(), name, authToken, secondary, status, held, kind, created, updated);
    }

    /** This account with another name. */
    Account withName(String name, Instant now) {
        return new Account(sid, ownerSid, name, authToken, secondary, status, held, kind, created, now);
    }

    /** This account with another status; {@code byTwilio} if it is suspended and its parent is not to undo that. */
    Account withStatus(AccountStatus next, boolean byTwilio, Instant now) {
        return new Account(sid, ownerSid, friendlyName, authToken, secondary, next, byTwilio, kind, created, now);
    }

    /** This account with other tokens. */
    Account withTokens(String primary, @Nullable SecondaryToken next, Instant now) {
        return new Account(sid, ownerSid, friendlyName, primary, next, status, held, kind, created, now);
    }
}
