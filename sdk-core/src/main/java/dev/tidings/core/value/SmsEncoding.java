package dev.tidings.core.value;

/**
 * How the text of an SMS is written into the 140 octets of a part; one message has one encoding throughout.
 *
 * <p>Source: GSM 03.38; 3GPP TS 23.040 for the six octets that each part of a longer message loses to its header.
 */
public enum SmsEncoding {
    /** Seven bits a character of GSM's alphabet, fourteen for those of its extension. Units are septets. */
    GSM_7(160, 153),
    /** For any other text. Units are UTF-16 code units: an emoji takes two or more. */
    UCS_2(70, 67);

    private final int singleCapacity;
    private final int partCapacity;

    SmsEncoding(int singleCapacity, int partCapacity) {
        this.singleCapacity = singleCapacity;
        this.partCapacity = partCapacity;
    }

    /** How many units a message of one part holds. */
    public int singleCapacity() {
        return singleCapacity;
    }

    /** How many units each part holds of a message that has several. */
    public int partCapacity() {
        return partCapacity;
    }
}
