package dev.tidings.mock.chat;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which devices of users are told of what happens. Only client SDKs register them. */
public final class PushBindings {
    private final Table<PushBinding> table;
    private final Users users;
    private final Credentials credentials;

    private PushBindings(World world, Users users, Credentials credentials) {
        this.table = world.table("chat.bindings", PushBinding.class, PushBinding::sid, PushBinding::serviceSid);
        this.users = users;
        this.credentials = credentials;
    }

    /** The bindings in {@code world}, which has none yet; those of services, users and credentials end with them. */
    public static PushBindings in(World world, ChatServices services, Users users, Credentials credentials) {
        PushBindings made = new PushBindings(world, users, credentials);
        services.onDelete((tx, service) -> made.of(service.sid()).forEach(each -> made.delete(tx, each)));
        users.onDelete(
                (tx, user) -> made.of(user.serviceSid(), user.identity()).forEach(each -> made.delete(tx, each)));
        users.notifiable(user -> made.of(user.serviceSid(), user.identity()).stream()
                .anyMatch(each -> each.type().isPush()));
        credentials.onDelete((tx, gone) -> {
            for (PushBinding each : made.table.all()) {
                if (gone.sid().equals(each.credentialSid())) {
                    made.delete(tx, each);
                }
            }
        });
        return made;
    }

    /** The bindings of all users of {@code serviceSid}, oldest first. */
    public Iterable<PushBinding> of(String serviceSid) {
        return table.oldestFirst(serviceSid);
    }

    /** The bindings of the user {@code identity} of {@code serviceSid}, oldest first. */
    public List<PushBinding> of(String serviceSid, String identity) {
        List<PushBinding> all = new ArrayList<>();
        for (PushBinding each : table.oldestFirst(serviceSid)) {
            if (each.identity().equals(identity)) {
                all.add(each);
            }
        }
        return all;
    }

    /**
     * What a client SDK registers.
     *
     * @param endpoint what tells this device from others
     * @param type how it is told
     * @param credentialSid with what; null for the account's newest of that type
     * @param topics what of; empty for everything
     */
    public record Draft(
            String endpoint, PushType type, @Nullable String credentialSid, List<PushBinding.Topic> topics) {
        /** Keeps the topics as they are. */
        public Draft {
            topics = topics.isEmpty()
                    ? List.of(PushBinding.Topic.values())
                    : topics.stream().distinct().toList();
        }
    }

    /**
     * Registers a device of {@code user}; one that is registered is changed.
     *
     * @throws ApiError 20404 if the account has no such credential; 50209 if that is of another type
     */
    public PushBinding register(Transaction tx, User user, Draft draft) {
        String credential = draft.type().isPush() ? credential(user, draft) : null;
        PushBinding present = null;
        for (PushBinding each : of(user.serviceSid(), user.identity())) {
            if (each.endpoint().equals(draft.endpoint()) && each.type() == draft.type()) {
                present = each;
            }
        }
        PushBinding next = new PushBinding(
                present == null ? tx.newSid("BS") : present.sid(),
                user.accountSid(),
                user.serviceSid(),
                user.identity(),
                draft.endpoint(),
                draft.type(),
                credential,
                draft.topics(),
                present == null ? tx.now() : present.created(),
                tx.now());
        tx.put(table, next);
        if (draft.type().isPush()) {
            users.registered(tx, user);
        }
        return next;
    }

    private String credential(User user, Draft draft) {
        String named = draft.credentialSid();
        if (named == null) {
            return credentials
                    .newest(user.accountSid(), draft.type())
                    .orElseThrow(() -> ApiError.badRequest(
                            50209,
                            "Binding type " + draft.type().wire() + " needs a credential of that type: account "
                                    + user.accountSid() + " has none"))
                    .sid();
        }
        Credential found = credentials.get(user.accountSid(), named);
        if (found.type() != draft.type()) {
            throw ApiError.badRequest(
                    50209,
                    "Binding type " + draft.type().wire() + " must be that of its credential " + named + ", which is "
                            + found.type().wire());
        }
        return named;
    }

    /** Ends a binding: its device is not told any more. */
    public void delete(Transaction tx, PushBinding binding) {
        Row<PushBinding> row = table.row(binding.sid());
        if (row != null) {
            tx.delete(row);
        }
    }

    /**
     * The binding {@code sid} of {@code service}.
     *
     * @throws ApiError 20404 if there is none
     */
    PushBinding get(ChatScope scope, String sid) {
        return table.find(sid)
                .filter(each -> each.serviceSid().equals(scope.serviceSid()))
                .orElseThrow(() -> ApiError.notFound(scope.path("/Bindings/" + sid)));
    }

    Page<PushBinding> page(ChatScope scope, PageRequest request, Predicate<PushBinding> filter) {
        return Listing.page(table, scope.serviceSid(), request, filter);
    }
}
