package dev.tidings.mock.chatmessage;

import java.util.Arrays;

/**
 * Which places of a conversation its messages have.
 *
 * @param conversationSid which conversation
 * @param next the place that the next message gets: one more than any before it
 * @param removed the places of messages that are gone, in order
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and there may be many
record MessageLog(String conversationSid, int next, int[] removed) {
    private static final int[] NONE = {};

    /** Of a conversation in which nothing was said. */
    static MessageLog empty(String conversationSid) {
        return new MessageLog(conversationSid, 0, NONE);
    }

    /** With one message more. */
    MessageLog grown() {
        return new MessageLog(conversationSid, next + 1, removed);
    }

    /** Without the message at {@code index}, which it has. */
    MessageLog without(int index) {
        int place = -Arrays.binarySearch(removed, index) - 1;
        int[] more = Arrays.copyOf(removed, removed.length + 1);
        System.arraycopy(removed, place, more, place + 1, removed.length - place);
        more[place] = index;
        return new MessageLog(conversationSid, next, more);
    }

    /** How many messages stand above {@code index}. */
    int above(int index) {
        if (index >= next) {
            return 0;
        }
        int found = Arrays.binarySearch(removed, index);
        int gone = removed.length - (found < 0 ? -found - 1 : found + 1);
        return next - 1 - index - gone;
    }
}
