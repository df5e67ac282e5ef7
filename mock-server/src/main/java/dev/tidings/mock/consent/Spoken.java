package dev.tidings.mock.consent;

import dev.tidings.mock.number.OwnedNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a recipient wrote back.
 *
 * @param to the sender it was written to
 * @param serviceSid the Messaging Service that sender is in; null for none
 * @param from who wrote
 * @param body the text
 */
public record Spoken(Listener to, @Nullable String serviceSid, String from, String body) {
    /**
     * A sender that is written to.
     *
     * @param accountSid whose it is
     * @param address a number or short code, or with a channel's prefix
     * @param keywords whether keywords are minded without Advanced Opt-Out
     * @param tollFree whether it is of the network that minds some keywords itself
     */
    public record Listener(String accountSid, String address, boolean keywords, boolean tollFree) {
        /** The sender {@code number}. */
        public static Listener of(OwnedNumber number) {
            return new Listener(
                    number.accountSid(), number.address(), !number.isShortCode(), TollFreeBlocks.covers(number));
        }

        /**
         * The sender {@code address} of {@code accountSid} on a channel. Of the channels only RCS minds keywords as the phone
         * network does: WhatsApp leaves that to Advanced Opt-Out, Messenger to whoever sends.
         */
        public static Listener on(String accountSid, String address) {
            return new Listener(accountSid, address, address.startsWith(Consents.RCS), false);
        }
    }

    /** What was written to {@code number}. */
    public Spoken(OwnedNumber number, @Nullable String serviceSid, String from, String body) {
        this(Listener.of(number), serviceSid, from, body);
    }
}
