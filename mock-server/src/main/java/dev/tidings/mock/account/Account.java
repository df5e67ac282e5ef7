package dev.tidings.mock.account;

import java.time.Instant;

/**
 * One account.
 *
 * @param sid {@code AC…}
 * @param ownerSid the parent; of a parent, the account itself
 * @param friendlyName for people
 * @param authToken authenticates, and signs webhooks
 * @param status whether it may act
 * @param kind what it is for
 * @param created when
 */
public record Account(
        String sid,
        String ownerSid,
        String friendlyName,
        String authToken,
        AccountStatus status,
        AccountKind kind,
        Instant created) {
    /** Whether it belongs to another account. */
    public boolean isSubaccount() {
        return !sid.equals(ownerSid);
    }

    /** This account with another status. */
    public Account withStatus(AccountStatus next) {
        return new Account(sid, ownerSid, friendlyName, authToken, next, kind, created);
    }
}
