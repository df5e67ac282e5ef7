package dev.tidings.mock.chat;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The chat services, with their roles and what accounts have configured.
 *
 * <p>Each account has a default service from the command on that opens it, so that reading finds one. Its SID and those of its
 * roles follow from the account's.
 */
public final class ChatServices {
    private static final String FIRST_NAME = "Default Conversations Service";

    private final Table<ChatService> table;
    private final Roles roles;
    private final ChatConfigurations configurations;
    private final List<BiConsumer<Transaction, ChatService>> deletion = new CopyOnWriteArrayList<>();

    /** What was made by itself in the command of {@link #making}, which it cannot read yet; under the world's lock. */
    private final Map<String, ChatService> made = new HashMap<>();

    private @Nullable Transaction making;

    /** Counts what is written in a service; nothing until somebody does. */
    private BiConsumer<Transaction, String> writes = (tx, serviceSid) -> {};

    private ChatServices(World world, Services messaging) {
        this.table = world.table("chat.services", ChatService.class, ChatService::sid, ChatService::accountSid);
        this.roles = Roles.in(world);
        this.configurations = ChatConfigurations.in(world, messaging);
        roles.usedBy(this::isDefault);
    }

    /** The services in {@code world}, in which every account that is opened from now on gets one. */
    public static ChatServices in(World world, Accounts accounts, Services messaging) {
        ChatServices services = new ChatServices(world, messaging);
        accounts.onOpen((tx, account) -> services.defaultOf(tx, account.sid()));
        accounts.onPurge(services::purge);
        return services;
    }

    /** The roles of all services. */
    public Roles roles() {
        return roles;
    }

    /** What accounts have configured. */
    public ChatConfigurations configurations() {
        return configurations;
    }

    /** Lets {@code limit} count what applications write in a service, by its SID; it refuses what is too much. */
    public void writes(BiConsumer<Transaction, String> limit) {
        writes = limit;
    }

    /**
     * Counts one user or role that is written in {@code serviceSid}.
     *
     * @throws ApiError 50063 or 50074 with HTTP 429 if there were too many in the second before
     */
    public void wrote(Transaction tx, String serviceSid) {
        writes.accept(tx, serviceSid);
    }

    /** Runs {@code hook} within the command that deletes a service: what is in it goes too. */
    public void onDelete(BiConsumer<Transaction, ChatService> hook) {
        deletion.add(hook);
    }

    /**
     * Where a call of {@code accountSid} looks that names the service {@code serviceSid}, or none if that is null.
     *
     * @throws ApiError 20404 if the account has no such service
     */
    public ChatScope scope(String accountSid, @Nullable String serviceSid) {
        return serviceSid == null
                ? new ChatScope(accountSid, configurations.of(accountSid).serviceSid(), false)
                : new ChatScope(accountSid, get(accountSid, serviceSid).sid(), true);
    }

    /**
     * The service that {@code scope} looks in.
     *
     * @throws ApiError 20404 if it has been deleted since
     */
    public ChatService of(Transaction tx, ChatScope scope) {
        return scope.named() ? get(scope.accountSid(), scope.serviceSid()) : defaultOf(tx, scope.accountSid());
    }

    /** The default service of {@code accountSid}. */
    public ChatService defaultOf(Transaction tx, String accountSid) {
        String sid = configurations.of(accountSid).serviceSid();
        Optional<ChatService> present = table.find(sid);
        if (present.isPresent()) {
            return present.get();
        }
        // An account that was opened in this command, or one of a snapshot from before there were conversations.
        if (!tx.equals(making)) {
            made.clear();
            making = tx;
        }
        return made.computeIfAbsent(sid, any -> {
            ChatService fresh = fresh(sid, accountSid, FIRST_NAME, tx.now());
            insert(tx, fresh);
            configurations.put(tx, configurations.of(accountSid));
            return fresh;
        });
    }

    /** The service {@code sid}, whosever it is. */
    public Optional<ChatService> find(String sid) {
        return table.find(sid);
    }

    /**
     * The service {@code sid} of {@code accountSid}.
     *
     * @throws ApiError 20404 if there is none
     */
    public ChatService get(String accountSid, String sid) {
        return find(sid)
                .filter(each -> each.accountSid().equals(accountSid))
                .orElseThrow(() -> ApiError.notFound("/v1/Services/" + sid));
    }

    /** The services of {@code accountSid}, oldest first. */
    public Iterable<ChatService> all(String accountSid) {
        return table.oldestFirst(accountSid);
    }

    /** A new service of {@code accountSid} with the four roles that each begins with. */
    public ChatService open(Transaction tx, String accountSid, String friendlyName) {
        ChatService service = fresh(tx.newSid("IS"), accountSid, friendlyName, tx.now());
        insert(tx, service);
        return service;
    }

    private static ChatService fresh(String sid, String accountSid, String friendlyName, Instant now) {
        return new ChatService(sid, accountSid, friendlyName, Roles.settings(sid), Notices.NONE, now, now);
    }

    private void insert(Transaction tx, ChatService service) {
        tx.insert(table, service);
        roles.seed(tx, service);
    }

    /**
     * Changes a service.
     *
     * @throws ApiError see {@link Roles#require}, of its roles
     */
    ChatService change(Transaction tx, ChatService present, UnaryOperator<ChatService> change) {
        ChatService changed = change.apply(present);
        ChatService.Settings settings = changed.settings();
        if (!settings.equals(present.settings())) {
            roles.require(changed, settings.creatorRoleSid(), Role.Type.CONVERSATION);
            roles.require(changed, settings.conversationRoleSid(), Role.Type.CONVERSATION);
            roles.require(changed, settings.userRoleSid(), Role.Type.SERVICE);
        }
        tx.put(table, changed);
        return changed;
    }

    private boolean isDefault(Role role) {
        return find(role.serviceSid())
                .map(ChatService::settings)
                .filter(settings -> settings.creatorRoleSid().equals(role.sid())
                        || settings.conversationRoleSid().equals(role.sid())
                        || settings.userRoleSid().equals(role.sid()))
                .isPresent();
    }

    /**
     * Deletes a service and whatever is in it: that nothing of it remains is unconfirmed.
     *
     * @throws ApiError 20409 if it is the account's default, which is unconfirmed
     */
    void delete(Transaction tx, ChatService service) {
        if (configurations.of(service.accountSid()).serviceSid().equals(service.sid())) {
            throw new ApiError(
                    20409, 409, "Service " + service.sid() + " is the default of its account: set another one first");
        }
        end(tx, service);
    }

    private void end(Transaction tx, ChatService service) {
        Row<ChatService> row = table.row(service.sid());
        if (row != null) {
            deletion.forEach(each -> each.accept(tx, service));
            roles.deleteAll(tx, service);
            tx.delete(row);
        }
    }

    private void purge(Transaction tx, Account account) {
        table.newestFirst(account.sid()).forEach(each -> end(tx, each));
        configurations.forget(tx, account.sid());
    }

    Page<ChatService> page(String accountSid, PageRequest request) {
        return Listing.page(table, accountSid, request, any -> true);
    }
}
