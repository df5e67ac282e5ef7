package dev.tidings.mock.chat;

import java.time.Instant;

/**
 * A chat service: what holds conversations, users and roles.
 *
 * @param sid {@code IS…}
 * @param accountSid whose it is
 * @param friendlyName for people
 * @param settings what holds for those in it
 * @param notices the push notifications it sends
 * @param created when
 * @param updated when it was last changed
 */
public record ChatService(
        String sid,
        String accountSid,
        String friendlyName,
        Settings settings,
        Notices notices,
        Instant created,
        Instant updated) {
    /**
     * What holds for those in a chat service.
     *
     * @param creatorRoleSid of users of client SDKs in conversations that they create
     * @param conversationRoleSid of everybody else who is added to a conversation
     * @param userRoleSid of users in the service
     * @param reachability whether users are told apart by whether they are online and can be notified
     */
    public record Settings(
            String creatorRoleSid, String conversationRoleSid, String userRoleSid, boolean reachability) {}

    /** Its path on the API. */
    public String path() {
        return "/v1/Services/" + sid;
    }

    ChatService with(Settings next, Instant now) {
        return new ChatService(sid, accountSid, friendlyName, next, notices, created, now);
    }

    ChatService with(Notices next, Instant now) {
        return new ChatService(sid, accountSid, friendlyName, settings, next, created, now);
    }
}
