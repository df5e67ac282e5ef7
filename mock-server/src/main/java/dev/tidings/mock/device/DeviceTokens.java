package dev.tidings.mock.device;

import dev.tidings.mock.proof.SealedToken;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.EventKind;
import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The access tokens for devices. They are gone when they have expired, or with their service. */
public final class DeviceTokens {
    /** How long a token lives unless told otherwise, which is as short as can be. */
    static final Duration SHORTEST_LIFE = Duration.ofMinutes(1);

    /** How long at most. */
    static final Duration LONGEST_LIFE = Duration.ofMinutes(5);

    /** What a snapshot keeps; no key if none was needed yet. */
    record Kept(@Nullable String key) {
        /** Without the key: it would end up in a log. */
        @Override
        public String toString() {
            return "Kept[***]";
        }
    }

    private final Table<DeviceToken> table;
    private final EventKind<Row<DeviceToken>> expiry;

    /** What tokens are sealed with; changed under the world's lock. */
    private volatile byte @Nullable [] key;

    private DeviceTokens(World world) {
        this.table = world.table("device.tokens", DeviceToken.class, DeviceToken::sid, DeviceToken::serviceSid);
        this.expiry = world.register(EventKind.on("device.token.expire", table, Transaction::delete));
        world.keep(new Part<>("device.key", Kept.class, this::kept, this::restore));
    }

    /** The tokens in {@code world}, which has none yet. */
    public static DeviceTokens in(World world, VerifyServices services) {
        DeviceTokens made = new DeviceTokens(world);
        services.onDelete((tx, service) -> made.table.newestFirst(service.sid()).forEach(each -> {
            Row<DeviceToken> row = made.table.row(each.sid());
            if (row != null) {
                tx.delete(row);
            }
        }));
        return made;
    }

    /** What a device of {@code identity} shows to register itself, for as short as can be. */
    public String forDevice(Transaction tx, VerifyService service, String identity) {
        return issue(tx, service, identity, null, SHORTEST_LIFE).token();
    }

    /** A new token for a device of {@code identity}, which need not be known yet. */
    DeviceToken issue(
            Transaction tx, VerifyService service, String identity, @Nullable String friendlyName, Duration ttl) {
        DeviceToken unsealed = new DeviceToken(
                tx.newSid("YK"), service.accountSid(), service.sid(), identity, friendlyName, "", ttl, tx.now());
        byte[] nonce = new byte[SealedToken.NONCE_LENGTH];
        tx.chance().nextBytes(nonce);
        DeviceToken token = new DeviceToken(
                unsealed.sid(),
                unsealed.accountSid(),
                unsealed.serviceSid(),
                identity,
                friendlyName,
                SealedToken.seal(keyFor(tx), nonce, DeviceTokenViews.header(), DeviceTokenViews.claims(unsealed)),
                ttl,
                unsealed.created());
        tx.scheduleAt(token.expires(), expiry, tx.insert(table, token));
        return token;
    }

    private byte[] keyFor(Transaction tx) {
        byte[] present = key;
        if (present != null) {
            return present;
        }
        byte[] drawn = new byte[SealedToken.KEY_LENGTH];
        tx.chance().nextBytes(drawn);
        tx.apply(() -> key = drawn);
        return drawn;
    }

    /** What {@code token} says, if this server has made it; it may have expired since. */
    Optional<String> open(String token) {
        byte[] present = key;
        return present == null ? Optional.empty() : SealedToken.open(present, token);
    }

    /** The token {@code sid}, if it lives. */
    Optional<DeviceToken> find(String sid) {
        return table.find(sid);
    }

    /**
     * The token {@code sid} of {@code service}.
     *
     * @throws ApiError 20404 if there is none, or none any more
     */
    DeviceToken get(VerifyService service, String sid) {
        return table.find(sid)
                .filter(each -> each.serviceSid().equals(service.sid()))
                .orElseThrow(() -> ApiError.notFound(service.path() + "/AccessTokens/" + sid));
    }

    private Kept kept() {
        byte[] present = key;
        return new Kept(present == null ? null : Base64.getEncoder().encodeToString(present));
    }

    private void restore(Kept saved) {
        String kept = saved.key();
        key = kept == null ? null : Base64.getDecoder().decode(kept);
    }
}
