package dev.tidings.mock.handset;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message as a handset shows it.
 *
 * @param id unique among all
 * @param handset the handset's own number
 * @param direction whether it sent or received it
 * @param other whom it sent it to, or got it from
 * @param body the text
 * @param media what came with it, in order
 * @param rich what it shows besides: buttons, a list, a place, cards
 * @param messageSid the message of the API; null where there is none, as of an answer to an opt-out
 * @param repliesTo the message of the API that it quotes; null for none
 * @param at when it was sent, or arrived
 */
public record HandsetMessage(
        String id,
        String handset,
        Direction direction,
        String other,
        String body,
        List<Attachment> media,
        Rich rich,
        @Nullable String messageSid,
        @Nullable String repliesTo,
        Instant at) {
    /** Which way. */
    public enum Direction {
        /** The handset sent it. */
        SENT,
        /** The handset got it. */
        RECEIVED
    }

    /**
     * A file.
     *
     * @param contentType without parameters
     * @param path where the API has it, without host and suffix
     */
    public record Attachment(String contentType, String path) {}
}
