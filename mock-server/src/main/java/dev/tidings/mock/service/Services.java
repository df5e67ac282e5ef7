package dev.tidings.mock.service;

import dev.tidings.mock.channel.ChannelSender;
import dev.tidings.mock.number.OwnedNumber;
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
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The Messaging Services and who is in their pools. */
public final class Services {
    private final Table<MessagingService> services;
    private final SenderPools pools;
    private final SenderChoice choice;

    private Services(World world) {
        this.services =
                world.table("services", MessagingService.class, MessagingService::sid, MessagingService::accountSid);
        this.pools = new SenderPools(world);
        this.choice = new SenderChoice(world, pools);
    }

    /** The services of {@code world}, which has none yet. */
    public static Services in(World world) {
        return new Services(world);
    }

    /** A new service of {@code accountSid} with nobody in its pool and the usual settings. */
    public MessagingService open(Transaction tx, String accountSid, String friendlyName) {
        return open(tx, accountSid, friendlyName, usual -> usual);
    }

    /** A new service of {@code accountSid} with nobody in its pool and the usual settings but for {@code change}. */
    MessagingService open(
            Transaction tx, String accountSid, String friendlyName, UnaryOperator<MessagingService> change) {
        MessagingService service =
                change.apply(MessagingService.fresh(tx.newSid("MG"), accountSid, friendlyName, tx.now()));
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
        MessagingService changed = change.apply(row.value()).updated(tx.now());
        tx.replace(row, changed);
        return changed;
    }

    /** Ends {@code service}: its senders are free, and what waits for it fails with 21701 when its turn comes. */
    public void close(Transaction tx, MessagingService service) {
        pool(service.sid()).forEach(each -> pools.remove(tx, each));
        choice.forgetAll(tx, service.sid());
        Row<MessagingService> row = services.row(service.sid());
        if (row != null) {
            tx.delete(row);
        }
    }

    /**
     * Puts {@code number} into the pool of {@code service}; it may be in no other.
     *
     * @throws ApiError 21710, 21712, 21714 or 21715
     */
    public PoolMember add(Transaction tx, MessagingService service, OwnedNumber number) {
        choice.changed(tx, service.sid());
        return pools.add(tx, service, number);
    }

    /**
     * Puts a name into the pool of {@code service}, for the country {@code region} or, if that is empty, for all.
     *
     * @throws ApiError 21709, 21710 or 21714
     */
    public PoolMember addName(Transaction tx, MessagingService service, String name, String region) {
        choice.changed(tx, service.sid());
        return pools.addName(tx, service, name, region);
    }

    /**
     * Puts {@code sender} into the pool of {@code service}; it may be in no other.
     *
     * @throws ApiError 21710, 21712 or 21714
     */
    public PoolMember add(Transaction tx, MessagingService service, ChannelSender sender) {
        choice.changed(tx, service.sid());
        return pools.add(tx, service, sender);
    }

    /** Takes a sender out of the pool it is in; nothing happens if it is in none. */
    public void remove(Transaction tx, String senderSid) {
        pools.find(senderSid).ifPresent(member -> {
            choice.forget(tx, member);
            pools.remove(tx, member);
        });
    }

    /** The service {@code sid}. */
    public Optional<MessagingService> find(String sid) {
        return services.find(sid);
    }

    /**
     * The service {@code sid} of {@code accountSid}.
     *
     * @throws ApiError 20404 if there is none
     */
    public MessagingService get(String accountSid, String sid) {
        return find(sid)
                .filter(each -> each.accountSid().equals(accountSid))
                .orElseThrow(() -> ApiError.notFound("/Services/" + sid));
    }

    /** The services of {@code accountSid}, newest first. */
    public Iterable<MessagingService> of(String accountSid) {
        return services.newestFirst(accountSid);
    }

    Page<MessagingService> page(String accountSid, PageRequest request) {
        return Listing.page(services, accountSid, request, any -> true);
    }

    /** The sender {@code senderSid}, if it is in a pool. */
    Optional<PoolMember> sender(String senderSid) {
        return pools.find(senderSid);
    }

    Page<PoolMember> senders(MessagingService service, PageRequest request, Predicate<PoolMember> filter) {
        return pools.page(service.sid(), request, filter);
    }

    /** The service that {@code senderSid} is in; null if it is in none. */
    public @Nullable MessagingService holding(String senderSid) {
        return pools.find(senderSid)
                .flatMap(member -> services.find(member.serviceSid()))
                .orElse(null);
    }

    /** Who is in the pool of {@code serviceSid}, in the order in which they came. */
    public List<PoolMember> pool(String serviceSid) {
        return pools.of(serviceSid);
    }

    /** The member of the pool that recipients see as {@code address}; null if there is none. */
    public @Nullable PoolMember member(String serviceSid, String address) {
        return find(serviceSid).map(service -> choice.member(service, address)).orElse(null);
    }

    /** Lets {@code who} say whom RCS senders reach; until then nobody. */
    public void rcs(RcsReach who) {
        choice.rcs(who);
    }

    /** The RCS sender in the pool of {@code service}; null if there is none. */
    public @Nullable PoolMember rcsSender(MessagingService service) {
        return choice.rcsSender(service);
    }

    /** Lets {@code who} say which senders are registered; until then all are. */
    public void registrations(Registrations who) {
        choice.registrations(who);
    }

    /** Asks again which senders are registered, from the end of this command on. */
    public void registrationsChanged(Transaction tx) {
        choice.registrationsChanged(tx);
    }

    /** Whether {@code text} is written as an alphanumeric sender must be. */
    public static boolean isName(String text) {
        return AlphanumericSenders.isName(text);
    }

    /** Whether recipients in {@code region}, an ISO 3166 code, may hear from a name instead of a number. */
    public static boolean takesNames(String region) {
        return AlphanumericSenders.support(region).usable();
    }

    /** Whether phone numbers such as {@code address} reach {@code region}, an ISO 3166 code. */
    public static boolean reaches(String address, String region) {
        return SenderRanking.reaches(address, region);
    }

    /** Whether messages to {@code region}, an ISO 3166 code, can carry media. */
    public static boolean takesMedia(String region) {
        return SenderRanking.takesMedia(region);
    }

    /** The sender that {@code service} uses for {@code request}, and why; or why nobody in its pool can do it. */
    public Choice chooseSender(Transaction tx, MessagingService service, SenderRequest request) {
        return choice.choose(tx, service, request);
    }

    /** The same with {@code sender}, which need not be in the pool of {@code service}; or why it cannot do it. */
    public Choice outside(MessagingService service, PoolMember sender, SenderRequest request) {
        return choice.outside(service, sender, request);
    }

    /** By which address {@code request} would go by now: that of the RCS sender of {@code service}, or else the recipient's. */
    public String address(MessagingService service, SenderRequest request) {
        return choice.address(service, request);
    }

    /** Why {@code service} would have no sender for {@code request} by now, such as 21703 or 21704; 0 if it has one. */
    public int refusal(MessagingService service, SenderRequest request) {
        return choice.refusal(service, request);
    }
}
