package dev.tidings.mock.chat;

import java.time.Instant;
import java.util.List;

/**
 * What somebody may do in a chat service or in one conversation.
 *
 * @param sid {@code RL…}
 * @param accountSid whose it is
 * @param serviceSid in which chat service it can be given
 * @param friendlyName for people
 * @param type where it counts
 * @param permissions what it allows, in the order in which they were given, each once
 * @param created when
 * @param updated when it was last changed
 */
public record Role(
        String sid,
        String accountSid,
        String serviceSid,
        String friendlyName,
        Type type,
        List<Permission> permissions,
        Instant created,
        Instant updated) {
    /** Where a role counts. */
    public enum Type {
        /** In one conversation, for a participant. */
        CONVERSATION("conversation"),
        /** In a whole chat service, for a user. */
        SERVICE("service");

        private final String wire;

        Type(String wire) {
            this.wire = wire;
        }

        /** The name on the wire. */
        public String wire() {
            return wire;
        }
    }

    /** Keeps the permissions as they are. */
    public Role {
        permissions = List.copyOf(permissions);
    }

    /** Whether it allows {@code permission}. */
    public boolean allows(Permission permission) {
        return permissions.contains(permission);
    }

    Role with(List<Permission> granted, Instant now) {
        return new Role(sid, accountSid, serviceSid, friendlyName, type, granted, created, now);
    }
}
