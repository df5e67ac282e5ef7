package dev.tidings.messaging;

/** SIDs of what the calls are about. */
final class Sids {
    static final String MESSAGE = "SM00000000000000000000000000000001";
    static final String MEDIA = "ME00000000000000000000000000000001";
    static final String SERVICE = "MG00000000000000000000000000000001";

    private Sids() {}
}
