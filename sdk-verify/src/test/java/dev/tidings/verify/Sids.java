package dev.tidings.verify;

/** SIDs of what the calls are about. */
final class Sids {
    static final String SERVICE = "VA00000000000000000000000000000001";
    static final String VERIFICATION = "VE00000000000000000000000000000001";

    private Sids() {}
}
