package dev.tidings.mock.chat;

import dev.tidings.mock.chatevent.ChatEvents;
import dev.tidings.mock.chatevent.EventType;
import dev.tidings.mock.chatevent.Happening;
import dev.tidings.mock.chatevent.Origin;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Dates;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who chats in the chat services. */
public final class Users {
    /** That there is a longest identity is documented, how long it is is not. */
    static final int LONGEST_IDENTITY = 256;

    /** What no user may be called; that it is this one alone is unconfirmed. */
    static final String RESERVED = "system";

    /** The SID of a user by what {@link User#key} makes of service and identity. */
    private record Name(String key, String serviceSid, String userSid) {}

    private final Table<User> table;
    private final Table<Name> names;
    private final Roles roles;
    private final ChatServices services;
    private final ChatEvents events;
    private final List<BiConsumer<Transaction, User>> deletion = new CopyOnWriteArrayList<>();

    /** Whether a device of a user can be sent push notifications. */
    private Predicate<User> notifiable = user -> false;

    /** Users who were made in the command of {@link #making}, which it cannot read yet; under the world's lock. */
    private final Map<String, User> made = new HashMap<>();

    private @Nullable Transaction making;

    private Users(World world, ChatServices services, ChatEvents events) {
        this.table = world.table("chat.users", User.class, User::sid, User::serviceSid);
        this.names = world.table("chat.user_names", Name.class, Name::key, Name::serviceSid);
        this.services = services;
        this.roles = services.roles();
        this.events = events;
    }

    /** The users in {@code world}, which has none yet; those of a service end with it. */
    public static Users in(World world, ChatServices services, ChatEvents events) {
        Users users = new Users(world, services, events);
        services.onDelete(
                (tx, service) -> users.table.newestFirst(service.sid()).forEach(each -> users.erase(tx, each)));
        return users;
    }

    /**
     * Runs {@code hook} within the command that deletes a user: whatever they are in is left. Not if their service ends, with which
     * all of that ends too.
     */
    public void onDelete(BiConsumer<Transaction, User> hook) {
        deletion.add(hook);
    }

    /** Lets {@code who} say whether a user can be sent push notifications; until then nobody can. */
    void notifiable(Predicate<User> who) {
        notifiable = who;
    }

    /** The user {@code sid}, in whatever service. */
    public Optional<User> find(String sid) {
        return table.find(sid);
    }

    /** The user of {@code serviceSid} whom the application calls {@code identity}. */
    public Optional<User> byIdentity(String serviceSid, String identity) {
        return names.find(User.key(serviceSid, identity)).flatMap(name -> table.find(name.userSid()));
    }

    /**
     * The user whom the application calls {@code identity}, who is made if there is none.
     *
     * @throws ApiError see {@link #add}
     */
    public User named(Transaction tx, ChatService service, String identity, Origin origin) {
        User present = present(tx, service.sid(), identity);
        return present != null
                ? present
                : add(
                        tx,
                        service,
                        identity,
                        new User.Profile(
                                null,
                                ChatFields.NO_ATTRIBUTES,
                                service.settings().userRoleSid()),
                        origin);
    }

    private @Nullable User present(Transaction tx, String serviceSid, String identity) {
        if (!tx.equals(making)) {
            made.clear();
            making = tx;
        }
        return byIdentity(serviceSid, identity).orElseGet(() -> made.get(User.key(serviceSid, identity)));
    }

    /**
     * A new user.
     *
     * @throws ApiError 50201 if there is one of that identity; 50203, 50204, 50206 or 50207 if nobody can have it; see
     *     {@link Roles#require} of the role
     */
    public User add(Transaction tx, ChatService service, String identity, User.Profile profile, Origin origin) {
        checkIdentity(identity);
        if (present(tx, service.sid(), identity) != null) {
            throw new ApiError(50201, 409, "User with identity \"" + identity + "\" already exists");
        }
        roles.require(service, profile.roleSid(), Role.Type.SERVICE);
        User user = new User(
                tx.newSid("US"),
                service.accountSid(),
                service.sid(),
                identity,
                profile.friendlyName(),
                profile.attributes(),
                profile.roleSid(),
                null,
                false,
                tx.now(),
                tx.now());
        tx.insert(table, user);
        tx.insert(names, new Name(User.key(service.sid(), identity), service.sid(), user.sid()));
        made.put(User.key(service.sid(), identity), user);
        events.tell(
                tx,
                happening(
                        EventType.USER_ADDED,
                        origin,
                        user,
                        about(user, user.profile()).add("DateCreated", Dates.iso(user.created()))));
        return user;
    }

    /**
     * Whether somebody can be called {@code identity}.
     *
     * @throws ApiError 50204 if it is empty; 50207 if it is too long; 50206 if it looks like the SID of a user; 50203 if it is
     *     reserved
     */
    public static void checkIdentity(String identity) {
        if (identity.isEmpty()) {
            throw ApiError.badRequest(50204, "Identity is required");
        }
        if (identity.codePointCount(0, identity.length()) > LONGEST_IDENTITY) {
            throw ApiError.badRequest(
                    50207, "Identity \"" + identity + "\" must be at most " + LONGEST_IDENTITY + " characters long");
        }
        if (looksLikeSid(identity)) {
            throw ApiError.badRequest(50206, "Identity \"" + identity + "\" must not look like the SID of a user");
        }
        if (identity.equals(RESERVED)) {
            throw ApiError.badRequest(50203, "Identity \"" + identity + "\" is reserved");
        }
    }

    private static boolean looksLikeSid(String text) {
        return text.matches("US[0-9a-fA-F]{32}");
    }

    /** What applications are asked before {@code user} becomes {@code next}. */
    public Happening wish(User user, User.Profile next, Origin origin) {
        return happening(
                EventType.USER_UPDATE, origin, user, about(user, next).add("DateUpdated", Dates.iso(user.updated())));
    }

    /**
     * What {@code user} can become.
     *
     * @throws ApiError see {@link Roles#require} of the role
     */
    public User.Profile checked(User user, User.Profile next) {
        if (!next.roleSid().equals(user.roleSid())) {
            roles.require(user.serviceSid(), next.roleSid(), Role.Type.SERVICE);
        }
        return next;
    }

    /**
     * Changes a user, of which applications are told.
     *
     * @throws ApiError see {@link Roles#require} of the role
     */
    public User change(Transaction tx, User user, User.Profile next, Origin origin) {
        User changed = user.with(checked(user, next), tx.now());
        tx.put(table, changed);
        tellUpdated(tx, changed, tx.now(), origin);
        return changed;
    }

    /**
     * Lets a client SDK of {@code user} connect or go. Applications are told of it if the service tells users apart by that;
     * that they are is unconfirmed.
     */
    public User online(Transaction tx, User user, boolean online) {
        User changed = user.online(online);
        if (online != user.connected()) {
            tx.put(table, changed);
            if (reachability(user)) {
                tellUpdated(tx, changed, changed.updated(), Origin.client(user.identity()));
            }
        }
        return changed;
    }

    /** A device of {@code user} was registered for push notifications. */
    void registered(Transaction tx, User user) {
        find(user.sid()).filter(each -> !each.registered()).ifPresent(each -> tx.put(table, each.withRegistration()));
    }

    private void tellUpdated(Transaction tx, User user, Instant updated, Origin origin) {
        events.tell(
                tx,
                happening(
                        EventType.USER_UPDATED,
                        origin,
                        user,
                        about(user, user.profile())
                                .add("DateCreated", Dates.iso(user.created()))
                                .add("DateUpdated", Dates.iso(updated))
                                .add("isOnline", String.valueOf(user.connected()))
                                .add("isNotifiable", String.valueOf(notifiable.test(user)))));
    }

    private static Parameters.Builder about(User user, User.Profile profile) {
        String name = profile.friendlyName();
        return Parameters.builder()
                .add("UserSid", user.sid())
                .add("Identity", user.identity())
                .add("RoleSid", profile.roleSid())
                .add("Attributes", profile.attributes())
                .add("FriendlyName", name == null ? "" : name);
    }

    private static Happening happening(EventType type, Origin origin, User user, Parameters.Builder about) {
        return new Happening(type, origin, user.accountSid(), user.serviceSid(), null, about.build());
    }

    /** Deletes a user; nobody is told. */
    void delete(Transaction tx, User user) {
        deletion.forEach(each -> each.accept(tx, user));
        erase(tx, user);
    }

    private void erase(Transaction tx, User user) {
        Row<User> row = table.row(user.sid());
        Row<Name> name = names.row(User.key(user.serviceSid(), user.identity()));
        if (row != null && name != null) {
            tx.delete(row);
            tx.delete(name);
        }
    }

    /** Whether the service of {@code user} tells users apart by whether they are online and can be notified. */
    public boolean reachability(User user) {
        return services.find(user.serviceSid())
                .filter(each -> each.settings().reachability())
                .isPresent();
    }

    /** Whether a device of {@code user} can be sent push notifications. */
    public boolean notifiable(User user) {
        return notifiable.test(user);
    }

    /**
     * The user of the service that {@code scope} looks in, by SID or identity.
     *
     * @throws ApiError 20404 if there is none
     */
    public User get(ChatScope scope, String sidOrIdentity) {
        return find(sidOrIdentity)
                .filter(each -> each.serviceSid().equals(scope.serviceSid()))
                .or(() -> byIdentity(scope.serviceSid(), sidOrIdentity))
                .orElseThrow(() -> ApiError.notFound(scope.path("/Users/" + sidOrIdentity)));
    }

    Page<User> page(ChatScope scope, PageRequest request) {
        return Listing.page(table, scope.serviceSid(), request, any -> true);
    }
}
