package dev.tidings.mock.chat;

import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The push credentials of accounts. */
public final class Credentials {
    private final Table<Credential> table;
    private final List<BiConsumer<Transaction, Credential>> deletion = new CopyOnWriteArrayList<>();

    private Credentials(World world) {
        this.table = world.table("chat.credentials", Credential.class, Credential::sid, Credential::accountSid);
    }

    /** The credentials in {@code world}, which has none yet; those of an account end with it. */
    public static Credentials in(World world, Accounts accounts) {
        Credentials made = new Credentials(world);
        accounts.onPurge((tx, account) -> made.table.newestFirst(account.sid()).forEach(each -> made.delete(tx, each)));
        return made;
    }

    void onDelete(BiConsumer<Transaction, Credential> hook) {
        deletion.add(hook);
    }

    /** The credential {@code sid}, whosever it is. */
    public Optional<Credential> find(String sid) {
        return table.find(sid);
    }

    /** The newest credential of {@code accountSid} for {@code type}. */
    public Optional<Credential> newest(String accountSid, PushType type) {
        for (Credential each : table.newestFirst(accountSid)) {
            if (each.type() == type) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** A new credential without secrets. */
    public Credential add(Transaction tx, String accountSid, @Nullable String friendlyName, PushType type) {
        return add(tx, accountSid, friendlyName, type, fresh -> fresh);
    }

    Credential add(
            Transaction tx,
            String accountSid,
            @Nullable String friendlyName,
            PushType type,
            UnaryOperator<Credential> change) {
        Credential credential = change.apply(new Credential(
                tx.newSid("CR"), accountSid, friendlyName, type, Credential.Secrets.NONE, false, tx.now(), tx.now()));
        tx.insert(table, credential);
        return credential;
    }

    Credential change(Transaction tx, Credential changed) {
        tx.put(table, changed);
        return changed;
    }

    /** Ends a credential and the bindings that rely on it, which is unconfirmed. */
    void delete(Transaction tx, Credential credential) {
        Row<Credential> row = table.row(credential.sid());
        if (row != null) {
            deletion.forEach(each -> each.accept(tx, credential));
            tx.delete(row);
        }
    }

    /**
     * The credential {@code sid} of {@code accountSid}.
     *
     * @throws ApiError 20404 if there is none
     */
    public Credential get(String accountSid, String sid) {
        return find(sid)
                .filter(each -> each.accountSid().equals(accountSid))
                .orElseThrow(() -> ApiError.notFound("/v1/Credentials/" + sid));
    }

    Page<Credential> page(String accountSid, PageRequest request) {
        return Listing.page(table, accountSid, request, any -> true);
    }
}
