package dev.tidings.mock.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who chats in a service.
 *
 * @param sid {@code US…}
 * @param accountSid whose service it is
 * @param serviceSid where they chat
 * @param identity what the application calls them, unique in the service; never changes
 * @param friendlyName for people; null for none
 * @param attributes JSON of the application, as it was written
 * @param roleSid what they may do in the service
 * @param online whether they are connected by a client SDK; null if they never were
 * @param registered whether a device of theirs was ever registered for push notifications
 * @param created when
 * @param updated when they were last changed; coming and going is no change
 */
public record User(
        String sid,
        String accountSid,
        String serviceSid,
        String identity,
        @Nullable String friendlyName,
        String attributes,
        String roleSid,
        @Nullable Boolean online,
        boolean registered,
        Instant created,
        Instant updated) {
    /**
     * What an application may say of a user.
     *
     * @param friendlyName for people; null for none
     * @param attributes JSON
     * @param roleSid what they may do in the service
     */
    public record Profile(@Nullable String friendlyName, String attributes, String roleSid) {}

    /** What the application says of them. */
    public Profile profile() {
        return new Profile(friendlyName, attributes, roleSid);
    }

    User with(Profile next, Instant now) {
        return new User(
                sid,
                accountSid,
                serviceSid,
                identity,
                next.friendlyName(),
                next.attributes(),
                next.roleSid(),
                online,
                registered,
                created,
                now);
    }

    /** Whether they are connected by a client SDK now. */
    public boolean connected() {
        return Boolean.TRUE.equals(online);
    }

    User online(boolean next) {
        return told(next, registered);
    }

    User withRegistration() {
        return told(online, true);
    }

    private User told(@Nullable Boolean there, boolean known) {
        return new User(
                sid,
                accountSid,
                serviceSid,
                identity,
                friendlyName,
                attributes,
                roleSid,
                there,
                known,
                created,
                updated);
    }

    /** Under what they are found by identity. */
    static String key(String serviceSid, String identity) {
        return serviceSid + ' ' + identity;
    }
}
