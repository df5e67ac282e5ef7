package dev.tidings.mock.account;

/**
 * How strictly accounts are held.
 *
 * @param anyAccount whether an unknown, well-formed account SID is created at first use, with the token it came with
 */
public record AccountOptions(boolean anyAccount) {
    /** Only accounts that were set up. */
    public static final AccountOptions STRICT = new AccountOptions(false);

    /** Whoever comes is let in. */
    public static final AccountOptions ANY = new AccountOptions(true);
}
