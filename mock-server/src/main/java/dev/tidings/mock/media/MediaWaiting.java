package dev.tidings.mock.media;

import dev.tidings.mock.world.Transaction;

/** Whoever keeps messages back while their media are on the way. */
@FunctionalInterface
interface MediaWaiting {
    /**
     * All files of the message {@code messageSid} have come or failed; no message is told twice. Not told of messages whose
     * media were there at once.
     *
     * @param errorCode why it cannot be sent: 11200, 11751 or 12300; 0 if it can
     */
    void settled(Transaction tx, String messageSid, int errorCode);
}
