package dev.tidings.mock.chat;

import static dev.tidings.mock.chat.Permission.ADD_NON_CHAT_PARTICIPANT;
import static dev.tidings.mock.chat.Permission.CREATE_CONVERSATION;
import static dev.tidings.mock.chat.Permission.DELETE_OWN_MESSAGE;
import static dev.tidings.mock.chat.Permission.EDIT_NOTIFICATION_LEVEL;
import static dev.tidings.mock.chat.Permission.EDIT_OWN_MESSAGE;
import static dev.tidings.mock.chat.Permission.EDIT_OWN_MESSAGE_ATTRIBUTES;
import static dev.tidings.mock.chat.Permission.EDIT_OWN_PARTICIPANT_ATTRIBUTES;
import static dev.tidings.mock.chat.Permission.EDIT_OWN_USER_INFO;
import static dev.tidings.mock.chat.Permission.JOIN_CONVERSATION;
import static dev.tidings.mock.chat.Permission.LEAVE_CONVERSATION;
import static dev.tidings.mock.chat.Permission.SEND_MEDIA_MESSAGE;
import static dev.tidings.mock.chat.Permission.SEND_MESSAGE;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The roles of chat services: four that each begins with, and those that applications add. */
public final class Roles {
    /** What a service begins with. That these four exist is documented; their names and what they allow are our choice. */
    private enum Seed {
        SERVICE_USER(
                "service user",
                Role.Type.SERVICE,
                List.of(CREATE_CONVERSATION, JOIN_CONVERSATION, EDIT_OWN_USER_INFO, ADD_NON_CHAT_PARTICIPANT)),
        SERVICE_ADMIN("service admin", Role.Type.SERVICE, List.of(Permission.values())),
        CONVERSATION_USER(
                "conversation user",
                Role.Type.CONVERSATION,
                List.of(
                        SEND_MESSAGE,
                        SEND_MEDIA_MESSAGE,
                        LEAVE_CONVERSATION,
                        EDIT_OWN_MESSAGE,
                        EDIT_OWN_MESSAGE_ATTRIBUTES,
                        DELETE_OWN_MESSAGE,
                        EDIT_OWN_PARTICIPANT_ATTRIBUTES,
                        EDIT_NOTIFICATION_LEVEL)),
        CONVERSATION_ADMIN(
                "conversation admin",
                Role.Type.CONVERSATION,
                Arrays.stream(Permission.values())
                        .filter(each -> each.fits(Role.Type.CONVERSATION))
                        .toList());

        private final String friendlyName;
        private final Role.Type type;

        @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of constants
        private final List<Permission> permissions;

        Seed(String friendlyName, Role.Type type, List<Permission> permissions) {
            this.friendlyName = friendlyName;
            this.type = type;
            this.permissions = permissions;
        }

        String sid(String serviceSid) {
            return DerivedSids.of("RL", serviceSid, friendlyName);
        }
    }

    private final Table<Role> table;
    private final List<Predicate<Role>> uses = new ArrayList<>();

    private Roles(World world) {
        this.table = world.table("chat.roles", Role.class, Role::sid, Role::serviceSid);
    }

    /** The roles in {@code world}, which has none yet. */
    static Roles in(World world) {
        return new Roles(world);
    }

    /** Roles of which {@code use} says so cannot be deleted, since somebody would be without. */
    void usedBy(Predicate<Role> use) {
        uses.add(use);
    }

    /** The settings that a service begins with: admins in conversations are those who create them. */
    static ChatService.Settings settings(String serviceSid) {
        return new ChatService.Settings(
                Seed.CONVERSATION_ADMIN.sid(serviceSid),
                Seed.CONVERSATION_USER.sid(serviceSid),
                Seed.SERVICE_USER.sid(serviceSid),
                false);
    }

    /** Gives a new service the roles that it begins with. */
    void seed(Transaction tx, ChatService service) {
        for (Seed each : Seed.values()) {
            tx.insert(
                    table,
                    new Role(
                            each.sid(service.sid()),
                            service.accountSid(),
                            service.sid(),
                            each.friendlyName,
                            each.type,
                            each.permissions,
                            tx.now(),
                            tx.now()));
        }
    }

    /**
     * The SID of the role that users and participants of {@code service} have who may do anything; one that it begins with, and
     * which may have been deleted since.
     */
    public static String adminSid(ChatService service, Role.Type type) {
        return (type == Role.Type.SERVICE ? Seed.SERVICE_ADMIN : Seed.CONVERSATION_ADMIN).sid(service.sid());
    }

    /** The role {@code sid}, in whatever service. */
    public Optional<Role> find(String sid) {
        return table.find(sid);
    }

    /** Whether the role {@code sid} allows {@code permission}; one that has been deleted allows nothing. */
    public boolean allows(String sid, Permission permission) {
        return find(sid).filter(role -> role.allows(permission)).isPresent();
    }

    /**
     * The role {@code sid} of {@code service}, named in a parameter that wants one of {@code type}.
     *
     * @throws ApiError 50100 if the service has no such role; 50102 or 50109 if it is none of services or none of
     *     conversations
     */
    public Role require(ChatService service, String sid, Role.Type type) {
        return require(service.sid(), sid, type);
    }

    /** As {@link #require(ChatService, String, Role.Type)}. */
    Role require(String serviceSid, String sid, Role.Type type) {
        Role role = find(sid)
                .filter(each -> each.serviceSid().equals(serviceSid))
                .orElseThrow(() -> new ApiError(50100, 404, "Role " + sid + " was not found in service " + serviceSid));
        if (role.type() != type) {
            throw new ApiError(
                    type == Role.Type.SERVICE ? 50102 : 50109,
                    404,
                    "Role " + sid + " is a role of a " + role.type().wire() + ": it must be one of a " + type.wire());
        }
        return role;
    }

    /** A new role. */
    Role add(Transaction tx, ChatService service, String friendlyName, Role.Type type, List<Permission> permissions) {
        Role role = new Role(
                tx.newSid("RL"),
                service.accountSid(),
                service.sid(),
                friendlyName,
                type,
                checked(type, permissions),
                tx.now(),
                tx.now());
        tx.insert(table, role);
        return role;
    }

    /** Lets {@code role} allow {@code permissions} and nothing else. */
    Role grant(Transaction tx, Role role, List<Permission> permissions) {
        Role changed = role.with(checked(role.type(), permissions), tx.now());
        tx.put(table, changed);
        return changed;
    }

    private static List<Permission> checked(Role.Type type, List<Permission> permissions) {
        for (Permission each : permissions) {
            if (!each.fits(type)) {
                throw ApiError.badRequest(
                        50104, "Permission \"" + each.wire() + "\" cannot be granted by a role of a " + type.wire());
            }
        }
        return permissions.stream().distinct().toList();
    }

    /**
     * Ends a role. Whoever still has it may do nothing any more; both that and the refusal are unconfirmed.
     *
     * @throws ApiError 20409 if it is one that its service gives by itself
     */
    void delete(Transaction tx, Role role) {
        if (uses.stream().anyMatch(each -> each.test(role))) {
            throw new ApiError(
                    20409, 409, "Role " + role.sid() + " is a default role of its service: set another one first");
        }
        Row<Role> row = table.row(role.sid());
        if (row != null) {
            tx.delete(row);
        }
    }

    /** Ends all roles of {@code service}. */
    void deleteAll(Transaction tx, ChatService service) {
        for (Role each : table.newestFirst(service.sid())) {
            Row<Role> row = table.row(each.sid());
            if (row != null) {
                tx.delete(row);
            }
        }
    }

    /**
     * The role {@code sid} of the service that {@code scope} looks in.
     *
     * @throws ApiError 20404 if there is none
     */
    Role get(ChatScope scope, String sid) {
        return find(sid)
                .filter(each -> each.serviceSid().equals(scope.serviceSid()))
                .orElseThrow(() -> ApiError.notFound(scope.path("/Roles/" + sid)));
    }

    Page<Role> page(ChatScope scope, PageRequest request) {
        return Listing.page(table, scope.serviceSid(), request, any -> true);
    }
}
