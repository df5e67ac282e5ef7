package dev.tidings.mock.account;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The API keys of all accounts. A key works from the moment it is made until it is deleted. */
public final class ApiKeys {
    private static final String SECRET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int SECRET_LENGTH = 32;

    private final Table<ApiKey> table;

    private ApiKeys(World world) {
        this.table = world.table("account.keys", ApiKey.class, ApiKey::sid, ApiKey::accountSid);
    }

    /** The keys in {@code world}, which has none yet; those of accounts that are purged go with them. */
    public static ApiKeys in(World world, Accounts accounts) {
        ApiKeys keys = new ApiKeys(world);
        accounts.onPurge((tx, account) -> {
            for (ApiKey each : keys.of(account.sid())) {
                keys.delete(tx, each.accountSid(), each.sid());
            }
        });
        return keys;
    }

    /** A new key of {@code accountSid}; its secret is in it. */
    public ApiKey open(Transaction tx, String accountSid, KeyKind kind, @Nullable String friendlyName) {
        ApiKey key = new ApiKey(tx.newSid("SK"), accountSid, newSecret(tx), kind, friendlyName, tx.now(), tx.now());
        tx.insert(table, key);
        return key;
    }

    /** 32 letters and digits, as secrets of keys were seen to be. */
    private static String newSecret(Transaction tx) {
        char[] secret = new char[SECRET_LENGTH];
        for (int i = 0; i < secret.length; i++) {
            secret[i] = SECRET.charAt(tx.chance().nextInt(SECRET.length()));
        }
        return new String(secret);
    }

    /** The key {@code sid} of any account. */
    public Optional<ApiKey> find(String sid) {
        return table.find(sid);
    }

    /** The keys of {@code accountSid}, the newest first. */
    public Iterable<ApiKey> of(String accountSid) {
        return table.newestFirst(accountSid);
    }

    /** The page of {@code accountSid}'s keys, in the order of {@link #of}. */
    Page<ApiKey> page(String accountSid, PageRequest request) {
        return Listing.page(table, accountSid, request, any -> true);
    }

    /**
     * The key {@code sid} of {@code accountSid}.
     *
     * @throws ApiError 70002 if that is no SID of a key, 20404 if there is none
     */
    ApiKey get(String accountSid, String sid) {
        return row(accountSid, sid).value();
    }

    /**
     * Names a key.
     *
     * @throws ApiError as {@link #get}
     */
    ApiKey rename(Transaction tx, String accountSid, String sid, @Nullable String friendlyName) {
        Row<ApiKey> row = row(accountSid, sid);
        ApiKey named = row.value().withName(friendlyName, tx.now());
        tx.replace(row, named);
        return named;
    }

    /**
     * Ends a key's power for ever.
     *
     * @throws ApiError as {@link #get}
     */
    void delete(Transaction tx, String accountSid, String sid) {
        tx.delete(row(accountSid, sid));
    }

    private Row<ApiKey> row(String accountSid, String sid) {
        if (!Accounts.isSid(sid, "SK")) {
            // Seen on the wire, where other resources answer 20404.
            throw ApiError.badRequest(70002, "Invalid Sid provided in the request");
        }
        Row<ApiKey> row = table.row(sid);
        if (row == null || !row.scope().equals(accountSid)) {
            throw ApiError.notFound("/2010-04-01/Accounts/" + accountSid + "/Keys/" + sid + ".json");
        }
        return row;
    }
}
