package dev.tidings.mock.messaging;

import dev.tidings.mock.world.Transaction;

/** Messages for rooms that keep what belongs to one: just made, and on no way. */
public final class SampleMessage {
    private SampleMessage() {}

    public static Message queued(Transaction tx, String accountSid, String to, int media) {
        return new Message(
                tx.newSid("MM"),
                accountSid,
                MessageDirection.OUTBOUND_API,
                new MessageParties("+14155550100", to, "US", null),
                new MessageContent("", 1, media),
                MessageOptions.DEFAULT,
                MessageProgress.start(MessageStatus.QUEUED, tx.now(), "test"));
    }
}
