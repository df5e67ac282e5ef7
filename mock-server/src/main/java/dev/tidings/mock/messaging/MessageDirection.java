package dev.tidings.mock.messaging;

/** Which way a message goes, and who made it. */
public enum MessageDirection {
    /** From a handset. */
    INBOUND("inbound"),
    /** Made through the API. */
    OUTBOUND_API("outbound-api"),
    /** Made by TwiML during a call. */
    OUTBOUND_CALL("outbound-call"),
    /** Made by TwiML in answer to an inbound message. */
    OUTBOUND_REPLY("outbound-reply"),
    /** Made by another product for the account, from a sender of ours: the API of messages does not show it. */
    OUTBOUND_PLATFORM("outbound-platform");

    private final String wire;

    MessageDirection(String wire) {
        this.wire = wire;
    }

    /** The name on the wire. */
    public String wire() {
        return wire;
    }
}
