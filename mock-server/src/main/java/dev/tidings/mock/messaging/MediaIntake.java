package dev.tidings.mock.messaging;

import dev.tidings.mock.world.Transaction;
import java.util.List;

/** Takes in the media of a new message. */
@FunctionalInterface
public interface MediaIntake {
    /** Counts media and keeps none. */
    MediaIntake NONE = (tx, message, address, mediaUrls) -> mediaUrls.size();

    /**
     * Keeps what {@code mediaUrls} name, in order, as media of {@code message}, whose row is inserted later in the same
     * command.
     *
     * @param address on the channel by which the message goes, as far as can be told by now: every channel takes other files
     * @return how many media the message has
     */
    int accept(Transaction tx, Message message, String address, List<String> mediaUrls);

    /** Where the media of the message {@code messageSid} can be looked at, in order, for a recipient who gets a text instead. */
    default List<String> links(String messageSid) {
        return List.of();
    }

    /** Whether files of the message {@code messageSid} are still to come, so that it cannot be sent yet. */
    default boolean pending(String messageSid) {
        return false;
    }
}
