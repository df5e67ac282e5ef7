package dev.tidings.mock.service;

/** Whom RCS senders reach: known to whoever knows handsets and senders. Asked for each message, since both change. */
@FunctionalInterface
public interface RcsReach {
    /** Nobody. */
    RcsReach NOBODY = (sender, to) -> false;

    /** Whether {@code sender} reaches the phone number {@code to} by RCS by now. */
    boolean reaches(PoolMember sender, String to);
}
