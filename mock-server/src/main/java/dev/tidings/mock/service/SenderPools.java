package dev.tidings.mock.service;

import dev.tidings.mock.channel.Channel;
import dev.tidings.mock.channel.ChannelSender;
import dev.tidings.mock.number.Capabilities;
import dev.tidings.mock.number.OwnedNumber;
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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who is in which pool, and who may come in. A sender is in one pool at most. */
final class SenderPools {
    /** Numbers and short codes in one pool: the usual limit, which Twilio raises on request. */
    static final int MOST_NUMBERS = 400;

    private final Table<PoolMember> members;

    SenderPools(World world) {
        this.members = world.table("service.pool", PoolMember.class, PoolMember::senderSid, PoolMember::serviceSid);
    }

    /**
     * Puts {@code number} into the pool of {@code service}.
     *
     * @throws ApiError 21710 if it is there, 21712 if it is in another, 21715 if it cannot send texts, 21714 if the pool is
     *     full
     */
    PoolMember add(Transaction tx, MessagingService service, OwnedNumber number) {
        requireFree(service, number.sid(), number.address());
        if (!number.capabilities().sms()) {
            throw ApiError.badRequest(21715, "The number " + number.address() + " cannot send SMS or MMS");
        }
        if (numbers(service.sid()) >= MOST_NUMBERS) {
            throw full(service, MOST_NUMBERS + " numbers and short codes");
        }
        return insert(tx, PoolMember.of(tx, service, number));
    }

    /**
     * Puts a name into the pool of {@code service}, for the country {@code region} or, if that is empty, for all.
     *
     * @throws ApiError 21709 if it is no name or none may be used there, 21710 if it is there, 21714 if the country has another
     */
    PoolMember addName(Transaction tx, MessagingService service, String name, String region) {
        if (!AlphanumericSenders.isName(name)) {
            throw ApiError.badRequest(
                    21709,
                    "AlphaSender \"" + name
                            + "\" must be 1 to 11 of A-Z, a-z, 0-9, space, -, +, _ and &, not digits only");
        }
        // That a country without names takes none into the pool is unconfirmed; it could never be used.
        if (!region.isEmpty() && !AlphanumericSenders.support(region).usable()) {
            throw ApiError.badRequest(21709, "AlphaSender \"" + name + "\" cannot be used in " + region);
        }
        for (PoolMember each : members.newestFirst(service.sid())) {
            if (each.kind() == PoolMember.Kind.ALPHANUMERIC && each.region().equals(region)) {
                throw each.address().equals(name)
                        ? already(service, name)
                        : full(service, "one alphanumeric sender " + (region.isEmpty() ? "for all" : "for " + region));
            }
        }
        return insert(
                tx,
                new PoolMember(
                        tx.newSid("AI"),
                        service.sid(),
                        service.accountSid(),
                        PoolMember.Kind.ALPHANUMERIC,
                        name,
                        region,
                        Capabilities.SMS,
                        tx.now()));
    }

    /**
     * Puts {@code sender} into the pool of {@code service}.
     *
     * @throws ApiError 21710 if it is there, 21712 if it is in another, 21714 if it is the second one on RCS
     */
    PoolMember add(Transaction tx, MessagingService service, ChannelSender sender) {
        requireFree(service, sender.sid(), sender.address());
        String rcs = Channel.RCS.prefix();
        if (sender.address().startsWith(rcs)
                && holds(service, each -> each.address().startsWith(rcs))) {
            throw full(service, "one RCS sender");
        }
        return insert(
                tx,
                new PoolMember(
                        sender.sid(),
                        service.sid(),
                        service.accountSid(),
                        PoolMember.Kind.CHANNEL,
                        sender.address(),
                        sender.region(),
                        Capabilities.MESSAGES,
                        tx.now()));
    }

    private void requireFree(MessagingService service, String sid, String address) {
        PoolMember present = members.find(sid).orElse(null);
        if (present == null) {
            return;
        }
        if (present.serviceSid().equals(service.sid())) {
            throw already(service, address);
        }
        throw new ApiError(21712, 409, address + " is in another Messaging Service, " + present.serviceSid());
    }

    private static ApiError already(MessagingService service, String address) {
        return new ApiError(21710, 409, address + " is already in the Messaging Service " + service.sid());
    }

    private static ApiError full(MessagingService service, String most) {
        return ApiError.badRequest(21714, "The Messaging Service " + service.sid() + " can hold no more than " + most);
    }

    private int numbers(String serviceSid) {
        int count = 0;
        for (PoolMember each : members.newestFirst(serviceSid)) {
            count += each.kind() == PoolMember.Kind.NUMBER || each.kind() == PoolMember.Kind.SHORT_CODE ? 1 : 0;
        }
        return count;
    }

    private boolean holds(MessagingService service, Predicate<PoolMember> wanted) {
        for (PoolMember each : members.newestFirst(service.sid())) {
            if (wanted.test(each)) {
                return true;
            }
        }
        return false;
    }

    private PoolMember insert(Transaction tx, PoolMember member) {
        tx.insert(members, member);
        return member;
    }

    /** Takes {@code member} out of its pool. */
    void remove(Transaction tx, PoolMember member) {
        Row<PoolMember> row = members.row(member.senderSid());
        if (row != null) {
            tx.delete(row);
        }
    }

    /** The sender {@code senderSid}, if it is in a pool. */
    Optional<PoolMember> find(String senderSid) {
        return members.find(senderSid);
    }

    /** Who is in the pool of {@code serviceSid}, in the order in which they came. */
    List<PoolMember> of(String serviceSid) {
        List<PoolMember> all = new ArrayList<>();
        members.oldestFirst(serviceSid).forEach(all::add);
        return all;
    }

    /** The member of the pool that recipients see as {@code address}; null if there is none. */
    @Nullable
    PoolMember member(String serviceSid, String address) {
        for (PoolMember each : members.oldestFirst(serviceSid)) {
            if (each.address().equals(address)) {
                return each;
            }
        }
        return null;
    }

    Page<PoolMember> page(String serviceSid, PageRequest request, Predicate<PoolMember> filter) {
        return Listing.page(members, serviceSid, request, filter);
    }
}
