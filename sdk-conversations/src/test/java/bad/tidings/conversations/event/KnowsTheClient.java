package bad.tidings.conversations.event;

import bad.tidings.conversations.user.UserHelper;
import dev.tidings.conversations.ConversationsClient;

/** Points upward, and at whom points at it. */
public final class KnowsTheClient {
    public UserHelper helper(ConversationsClient client) {
        return client == null ? new UserHelper() : null;
    }
}
