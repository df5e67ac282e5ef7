package dev.tidings.mock.service;

import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The Messaging Services and who is in their pools. */
public final class Services {
    private final Table<MessagingService> services;
    private final Table<PoolMember> pool;
    private final SenderChoice choice;

    private Services(World world) {
        this.services =
                world.table("services", MessagingService.class, MessagingService::sid, MessagingService::accountSid);
        this.pool = world.table("service.pool", PoolMember.class, PoolMember::senderSid, PoolMember::serviceSid);
        this.choice = new SenderChoice(world);
    }

    /** The services of {@code world}, which has none yet. */
    public static Services in(World world) {
        return new Services(world);
    }

    /** A new service of {@code accountSid} with nobody in its pool and the usual settings. */
    public MessagingService open(Transaction tx, String accountSid, String friendlyName) {
        MessagingService service = MessagingService.fresh(tx.newSid("MG"), accountSid, friendlyName, tx.now());
        tx.insert(services, service);
        return service;
    }

    /**
     * Changes what is set of a service; SID and owner stay.
     *
     * @throws IllegalArgumentException if there is no such service
     */
    public MessagingService change(Transaction tx, String serviceSid, UnaryOperator<MessagingService> change) {
        Row<MessagingService> row = services.row(serviceSid);
        if (row == null) {
            throw new IllegalArgumentException("Messaging Service " + serviceSid + " does not exist");
        }
        MessagingService changed = change.apply(row.value());
        tx.replace(row, changed);
        return changed;
    }

    /** Puts {@code number} into the pool of {@code service}; it may be in no other. */
    public void add(Transaction tx, MessagingService service, OwnedNumber number) {
        tx.insert(
                pool,
                new PoolMember(
                        number.sid(),
                        service.sid(),
                        number.isShortCode() ? PoolMember.Kind.SHORT_CODE : PoolMember.Kind.NUMBER,
                        number.address(),
                        number.region(),
                        number.capabilities().mms()));
    }

    /** Puts a name into the pool of {@code service}, for the country {@code region} or, if that is empty, for all. */
    public PoolMember addName(Transaction tx, MessagingService service, String name, String region) {
        PoolMember member =
                new PoolMember(tx.newSid("AI"), service.sid(), PoolMember.Kind.ALPHANUMERIC, name, region, false);
        tx.insert(pool, member);
        return member;
    }

    /** Takes a sender out of the pool it is in; nothing happens if it is in none. */
    public void remove(Transaction tx, String senderSid) {
        Row<PoolMember> row = pool.row(senderSid);
        if (row != null) {
            choice.forget(tx, row.value().serviceSid(), senderSid);
            tx.delete(row);
        }
    }

    /** The service {@code sid}. */
    public Optional<MessagingService> find(String sid) {
        return services.find(sid);
    }

    /** The services of {@code accountSid}, newest first. */
    public Iterable<MessagingService> of(String accountSid) {
        return services.newestFirst(accountSid);
    }

    /** The service that {@code senderSid} is in; null if it is in none. */
    public @Nullable MessagingService holding(String senderSid) {
        return pool.find(senderSid)
                .flatMap(member -> services.find(member.serviceSid()))
                .orElse(null);
    }

    /** Who is in the pool of {@code serviceSid}, in the order in which they came. */
    public List<PoolMember> pool(String serviceSid) {
        List<PoolMember> members = new ArrayList<>();
        pool.oldestFirst(serviceSid).forEach(members::add);
        return members;
    }

    /** The member of the pool that recipients see as {@code address}; null if there is none. */
    public @Nullable PoolMember member(String serviceSid, String address) {
        for (PoolMember each : pool.oldestFirst(serviceSid)) {
            if (each.address().equals(address)) {
                return each;
            }
        }
        return null;
    }

    /** Whether recipients in {@code region}, an ISO 3166 code, may hear from a name instead of a number. */
    public static boolean takesNames(String region) {
        return SenderChoice.takesNames(region);
    }

    /** Whether messages to {@code region}, an ISO 3166 code, can carry media. */
    public static boolean takesMedia(String region) {
        return SenderChoice.takesMedia(region);
    }

    /** The sender that {@code service} uses for {@code to}, and why; or why nobody in its pool can reach it. */
    public Choice chooseSender(Transaction tx, MessagingService service, SenderRequest to) {
        return choice.choose(tx, service, pool(service.sid()), to);
    }
}
