package dev.tidings.mock.chat;

/** How a device of a user is told of something. */
public enum PushType {
    /** By Apple. */
    APN("apn"),
    /** By Google, as it used to be. */
    GCM("gcm"),
    /** By Firebase. */
    FCM("fcm"),
    /** By the open connection of a client SDK, which needs no credential. */
    TWILSOCK("twilsock");

    private final String wire;

    PushType(String wire) {
        this.wire = wire;
    }

    /** The name on the wire. */
    public String wire() {
        return wire;
    }

    /** Whether it needs a credential, and reaches devices that are not connected. */
    public boolean isPush() {
        return this != TWILSOCK;
    }
}
