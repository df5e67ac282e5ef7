package dev.tidings.mock.inbound;

import dev.tidings.mock.messaging.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a message that a handset sent, once its application has answered.
 *
 * @param message as it is kept; null if it was dropped
 * @param dropped why it was; null if it was not
 * @param replies the messages that the application answered with, in order, as they are now
 */
public record Reception(@Nullable Message message, @Nullable String dropped, List<Message> replies) {
    static Reception dropped(String why) {
        return new Reception(null, why, List.of());
    }
}
