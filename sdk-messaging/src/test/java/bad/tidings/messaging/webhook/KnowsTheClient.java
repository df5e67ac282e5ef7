package bad.tidings.messaging.webhook;

import bad.tidings.messaging.message.MessageHelper;
import dev.tidings.messaging.MessagingClient;

/** Points upward, and at whom points at it. */
public final class KnowsTheClient {
    public MessageHelper helper(MessagingClient client) {
        return client == null ? new MessageHelper() : null;
    }
}
