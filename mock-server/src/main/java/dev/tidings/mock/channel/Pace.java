package dev.tidings.mock.channel;

/**
 * How a sender's messages share its time.
 *
 * @param perSecond units that it sends a second; 0 for what is usual on its channel
 * @param weight how many units the message is
 */
public record Pace(int perSecond, int weight) {
    /** One message, as fast as is usual. */
    public static final Pace USUAL = new Pace(0, 1);
}
