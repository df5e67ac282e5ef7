package dev.tidings.mock.chatevent;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom accounts, chat services and conversations want to be asked and told. */
public final class ChatHooks {
    private final Table<HookSettings> settings;
    private final Table<ScopedHook> scoped;

    /** What was added in the command of {@link #adding}, which it cannot read yet; under the world's lock. */
    private final List<ScopedHook> added = new ArrayList<>();

    private @Nullable Transaction adding;

    private ChatHooks(World world) {
        this.settings = world.table(
                "chatevent.settings", HookSettings.class, HookSettings::holderSid, HookSettings::accountSid);
        this.scoped = world.table("chatevent.scoped", ScopedHook.class, ScopedHook::sid, ScopedHook::conversationSid);
    }

    static ChatHooks in(World world) {
        return new ChatHooks(world);
    }

    /** What the account or chat service {@code holderSid} of {@code accountSid} wants. */
    public HookSettings of(String holderSid, String accountSid) {
        return settings.find(holderSid).orElseGet(() -> HookSettings.none(holderSid, accountSid));
    }

    /** Lets {@code wanted} stand from now on. */
    public void set(Transaction tx, HookSettings wanted) {
        tx.put(settings, wanted);
    }

    /** Forgets what a chat service wants, which is being deleted. */
    public void forgetService(Transaction tx, String serviceSid) {
        Row<HookSettings> row = settings.row(serviceSid);
        if (row != null) {
            tx.delete(row);
        }
    }

    /** Those of a conversation, the oldest first, with those that were added in this command. */
    List<ScopedHook> of(Transaction tx, String conversationSid) {
        List<ScopedHook> all = new ArrayList<>();
        scoped.oldestFirst(conversationSid).forEach(all::add);
        if (tx.equals(adding)) {
            added.stream()
                    .filter(each -> each.conversationSid().equals(conversationSid))
                    .forEach(all::add);
        }
        return all;
    }

    /** Those of a conversation, page by page, the newest first. */
    public Page<ScopedHook> page(String conversationSid, PageRequest request) {
        return Listing.page(scoped, conversationSid, request, any -> true);
    }

    /** The one {@code sid} of a conversation; empty if it has none such. */
    public Optional<ScopedHook> find(String conversationSid, String sid) {
        return scoped.find(sid).filter(each -> each.conversationSid().equals(conversationSid));
    }

    /**
     * Adds {@code fresh}.
     *
     * @throws ApiError 50361 if its conversation has as many as it may have
     */
    public void add(Transaction tx, ScopedHook fresh) {
        if (of(tx, fresh.conversationSid()).size() >= ScopedHook.MOST) {
            throw ApiError.badRequest(
                    50361,
                    "Conversation " + fresh.conversationSid() + " has " + ScopedHook.MOST
                            + " webhooks already, which is the limit");
        }
        tx.insert(scoped, fresh);
        if (!tx.equals(adding)) {
            added.clear();
            adding = tx;
        }
        added.add(fresh);
    }

    /** Lets {@code changed} stand in place of the one with its SID. */
    public void change(Transaction tx, ScopedHook changed) {
        tx.put(scoped, changed);
    }

    /** Removes {@code hook}. */
    public void delete(Transaction tx, ScopedHook hook) {
        Row<ScopedHook> row = scoped.row(hook.sid());
        if (row != null) {
            tx.delete(row);
        }
    }

    /** Removes those of a conversation, which is being deleted. */
    public void forgetConversation(Transaction tx, String conversationSid) {
        scoped.oldestFirst(conversationSid).forEach(each -> delete(tx, each));
    }
}
