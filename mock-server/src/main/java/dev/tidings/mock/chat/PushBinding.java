package dev.tidings.mock.chat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A device of a user that is told of what happens in conversations.
 *
 * @param sid {@code BS…}
 * @param accountSid whose service it is
 * @param serviceSid where the user chats
 * @param identity the user
 * @param endpoint what tells this device from others: the client SDK's choice
 * @param type how it is told
 * @param credentialSid with what; null if nothing is needed
 * @param topics what of
 * @param created when
 * @param updated when it was last registered
 */
public record PushBinding(
        String sid,
        String accountSid,
        String serviceSid,
        String identity,
        String endpoint,
        PushType type,
        @Nullable String credentialSid,
        List<Topic> topics,
        Instant created,
        Instant updated) {
    /** What push notifications are about. */
    public enum Topic {
        /** A new message. */
        NEW_MESSAGE("new_message"),
        /** Having been added to a conversation. */
        ADDED_TO_CONVERSATION("added_to_conversation"),
        /** Having been removed from one. */
        REMOVED_FROM_CONVERSATION("removed_from_conversation");

        private final String wire;

        Topic(String wire) {
            this.wire = wire;
        }

        /** The name on the wire. */
        public String wire() {
            return wire;
        }
    }

    /** Keeps the topics as they are. */
    public PushBinding {
        topics = List.copyOf(topics);
    }

    String path() {
        return "/v1/Services/" + serviceSid + "/Bindings/" + sid;
    }
}
