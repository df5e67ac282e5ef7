package dev.tidings.mock.service;

import dev.tidings.mock.number.Line;
import org.jspecify.annotations.Nullable;

/**
 * A message that a service is to find a sender for.
 *
 * @param to the recipient: E.164, or with a channel's prefix
 * @param line what the numbering plans say of the recipient; null on a channel
 * @param media whether it carries any
 * @param from the sender that was asked for; null to leave that to the service
 * @param rcs whether it may go by RCS, if there is a sender and the recipient has it
 */
public record SenderRequest(
        String to,
        @Nullable Line line,
        boolean media,
        @Nullable String from,
        boolean rcs) {
    /** Anybody who can bring a message to {@code line}. */
    public static SenderRequest to(Line line, boolean media) {
        return new SenderRequest(line.e164(), line, media, null, false);
    }
}
