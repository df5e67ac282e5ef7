package dev.tidings.mock.channel;

import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.network.CarrierNetwork;
import dev.tidings.mock.network.Refused;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.Numbers;
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
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The senders that accounts have on channels. An account has an address once at most; of all accounts that registered it the
 * one whose sender came online last has it, and those of the others are offline.
 */
public final class Senders {
    /** That no sender has an address, or none that sends. */
    public static final int NO_CHANNEL = 63007;

    /**
     * The rooms that senders rely on.
     *
     * @param numbers whose numbers are proven without a code
     * @param network who the carriers of a country are
     * @param handsets show the codes that are sent to other numbers
     */
    public record Rooms(Numbers numbers, CarrierNetwork network, Handsets handsets) {}

    /** Where a sender is found by its address: one row for each account that has it. */
    record Place(String address, String accountSid, String sid) {
        static String key(String accountSid, String address) {
            return accountSid + ' ' + address;
        }

        String key() {
            return key(accountSid, address);
        }
    }

    private final Table<ChannelSender> senders;
    private final Table<Place> places;
    private final Registrations registrations;
    private final Rooms rooms;
    private final SenderLife life;
    private final List<BiConsumer<Transaction, ChannelSender>> deleted = new ArrayList<>();
    private final List<BiConsumer<Transaction, ChannelSender>> stepped = new ArrayList<>();

    private Senders(World world, Rooms rooms) {
        this.senders =
                world.table("channel.senders", ChannelSender.class, ChannelSender::sid, ChannelSender::accountSid);
        this.places = world.table("channel.places", Place.class, Place::key, Place::address);
        this.registrations = new Registrations(world);
        this.rooms = rooms;
        this.life = new SenderLife(world, this, senders);
    }

    /** The senders of {@code world}, which has none yet. */
    public static Senders in(World world, Rooms rooms) {
        return new Senders(world, rooms);
    }

    /** Runs {@code hook} within the command that removes a sender. */
    public void onDelete(BiConsumer<Transaction, ChannelSender> hook) {
        deleted.add(hook);
    }

    /** Runs {@code hook} within the command that makes a sender or changes its status. */
    public void onStatus(BiConsumer<Transaction, ChannelSender> hook) {
        stepped.add(hook);
    }

    void stepped(Transaction tx, ChannelSender sender) {
        stepped.forEach(hook -> hook.accept(tx, sender));
    }

    /** What consoles and channels do to senders. */
    public SenderLife life() {
        return life;
    }

    Rooms rooms() {
        return rooms;
    }

    /** The sender {@code address} of {@code accountSid}, whatever its status. */
    public Optional<ChannelSender> find(String accountSid, String address) {
        return places.find(Place.key(accountSid, address)).flatMap(place -> senders.find(place.sid()));
    }

    /**
     * How a message from {@code address} of {@code accountSid} shares the sender's time. What was raised is raised for texts only:
     * files take the time that they took before.
     */
    public Pace pace(String accountSid, String address, boolean media) {
        if (address.equals(Sandbox.NUMBER)) {
            return Sandbox.pace();
        }
        int texts = find(accountSid, address)
                .map(sender -> sender.standing().textsPerSecond())
                .orElse(0);
        if (texts == 0) {
            return Pace.USUAL;
        }
        int usual = ChannelRules.of(address).messagesPerSecond();
        return new Pace(texts, media ? Math.max(1, texts / usual) : 1);
    }

    /** The one sender that has {@code address} and is online, whoever has it: messages to it are its. */
    public Optional<ChannelSender> online(String address) {
        for (Place each : places.newestFirst(address)) {
            Optional<ChannelSender> sender =
                    senders.find(each.sid()).filter(one -> one.status().online());
            if (sender.isPresent()) {
                return sender;
            }
        }
        return Optional.empty();
    }

    /** The sender {@code sid} of any account. */
    public Optional<ChannelSender> find(String sid) {
        return senders.find(sid);
    }

    /** The sender {@code sid} of {@code accountSid}. */
    public Optional<ChannelSender> bySid(String accountSid, String sid) {
        return find(sid).filter(each -> each.accountSid().equals(accountSid));
    }

    /**
     * The sender {@code sid} of {@code accountSid}.
     *
     * @throws ApiError 20404 if there is none
     */
    public ChannelSender get(String accountSid, String sid) {
        return bySid(accountSid, sid).orElseThrow(() -> ApiError.notFound("/v2/Channels/Senders/" + sid));
    }

    /** The senders of {@code accountSid}, newest first. */
    public Iterable<ChannelSender> of(String accountSid) {
        return senders.newestFirst(accountSid);
    }

    /** All senders, in no order. */
    public Iterable<ChannelSender> all() {
        return senders.all();
    }

    Page<ChannelSender> page(String accountSid, Channel channel, PageRequest request) {
        return Listing.page(
                senders,
                accountSid,
                request,
                each -> each.channel() == channel && !each.address().equals(Sandbox.NUMBER));
    }

    /**
     * Whether {@code accountSid} may send from {@code address}: 0, or 63007. On RCS a sender may try before it is launched, since
     * testers can have its messages.
     */
    public int refusal(String accountSid, String address) {
        ChannelSender sender = find(accountSid, address).orElse(null);
        if (sender == null) {
            return NO_CHANNEL;
        }
        boolean tries = sender.channel() == Channel.RCS && sender.status() != SenderStatus.OFFLINE;
        return sender.status().online() || tries ? 0 : NO_CHANNEL;
    }

    /**
     * Gives {@code accountSid} a sender that is online at once, as if all of its life were over; nothing is counted.
     *
     * @throws Refused if no sender could have {@code address}, or the account has it
     */
    public ChannelSender register(Transaction tx, String accountSid, String address) {
        ChannelAddress parsed = ChannelAddress.parse(address)
                .filter(each -> !each.channel().phone() && each.sender())
                .orElseThrow(
                        () -> Refused.text(
                                "address",
                                address,
                                "whatsapp: and a number in E.164, rcs: and the id of a sender, or messenger: and that of a page"));
        if (find(accountSid, address).isPresent()) {
            throw Refused.text("address", address, "one that account " + accountSid + " does not have yet");
        }
        SenderSetup setup = parsed.channel() == Channel.WHATSAPP
                ? new SenderSetup(
                        new SenderSetup.Configuration(waba(tx, accountSid), null, null, null),
                        null,
                        SenderSetup.Profile.named("Sender " + parsed.name()))
                : SenderSetup.NONE;
        ChannelSender sender = fresh(tx, accountSid, parsed, setup)
                .with(ChannelSender.Proof.DONE)
                .to(SenderStatus.ONLINE, List.of(), tx.now());
        ChannelSender rated = sender.with(life.rated(sender));
        insert(tx, rated);
        life.takeOver(tx, rated);
        return rated;
    }

    /**
     * Begins the life of a sender; what comes of it shows later.
     *
     * @throws ApiError 63100 if the account has the address, 63101 if its WhatsApp Business Account is another, 20249 if the
     *     number was registered too often
     */
    ChannelSender create(
            Transaction tx, String accountSid, ChannelAddress address, SenderSetup wanted, @Nullable Launch handedIn) {
        Sandbox.requireOther(address);
        if (find(accountSid, address.toString()).isPresent()) {
            // With which code the real backend refuses it is unconfirmed.
            throw ApiError.badRequest(
                    63100, "sender_id \"" + address + "\" is a sender of this account already: update or delete that");
        }
        SenderSetup setup = wanted;
        if (address.channel() == Channel.WHATSAPP) {
            setup = withWaba(tx, accountSid, wanted);
            registrations.count(tx, address.toString());
        }
        ChannelSender fresh = fresh(tx, accountSid, address, setup);
        ChannelSender sender =
                handedIn == null ? fresh : fresh.with(fresh.standing().with(handedIn));
        insert(tx, sender);
        life.begin(tx, sender);
        return sender;
    }

    /** An account has one WhatsApp Business Account, and that has no other account. */
    private SenderSetup withWaba(Transaction tx, String accountSid, SenderSetup wanted) {
        SenderSetup.Configuration asked = wanted.configuration() == null
                ? new SenderSetup.Configuration(null, "sms", null, null)
                : wanted.configuration();
        String id = asked.wabaId();
        if (id == null) {
            id = waba(tx, accountSid);
        }
        for (ChannelSender each : senders.all()) {
            String its = each.wabaId();
            boolean ours = each.accountSid().equals(accountSid);
            if (its != null && ours != its.equals(id)) {
                throw ApiError.badRequest(
                        63101,
                        ours
                                ? "configuration.waba_id \"" + id + "\" differs from " + its
                                        + ", the WhatsApp Business Account of this account: there is one for each account"
                                : "configuration.waba_id \"" + id
                                        + "\" is the WhatsApp Business Account of another account");
            }
        }
        return new SenderSetup(asked.withWaba(id), wanted.webhook(), wanted.profile());
    }

    /** The WhatsApp Business Account of {@code accountSid}; of one that has none yet, a new one as a signup at Meta makes it. */
    private String waba(Transaction tx, String accountSid) {
        for (ChannelSender each : senders.newestFirst(accountSid)) {
            String id = each.wabaId();
            if (id != null) {
                return id;
            }
        }
        return Long.toString(100_000_000_000_000L + tx.chance().nextLong(900_000_000_000_000L));
    }

    private ChannelSender fresh(Transaction tx, String accountSid, ChannelAddress address, SenderSetup setup) {
        return new ChannelSender(
                tx.newSid("XE"),
                accountSid,
                address.toString(),
                region(address.toString()),
                SenderStatus.CREATING,
                setup,
                SenderStanding.fresh(address.channel()),
                ChannelSender.Proof.NONE,
                0,
                tx.now(),
                tx.now());
    }

    /** The country of {@code user}, an ISO 3166 code; empty if no plan says. */
    String region(String user) {
        Line line = ChannelAddress.parse(user)
                .flatMap(ChannelAddress::phone)
                .map(rooms.numbers().plan()::read)
                .orElse(null);
        return line == null ? "" : line.region();
    }

    private void insert(Transaction tx, ChannelSender sender) {
        tx.insert(senders, sender);
        tx.insert(places, new Place(sender.address(), sender.accountSid(), sender.sid()));
        stepped(tx, sender);
    }

    /** The senders of other accounts with the address of {@code sender} that are online. */
    List<Row<ChannelSender>> rivals(ChannelSender sender) {
        List<Row<ChannelSender>> rivals = new ArrayList<>();
        if (sender.address().equals(Sandbox.NUMBER)) {
            return rivals;
        }
        for (Place each : places.newestFirst(sender.address())) {
            Row<ChannelSender> row = senders.row(each.sid());
            if (row != null
                    && !row.key().equals(sender.sid())
                    && row.value().status().online()) {
                rivals.add(row);
            }
        }
        return rivals;
    }

    /** Removes {@code sender}; it leaves the pool it is in, and its address is free. */
    public void delete(Transaction tx, ChannelSender sender) {
        Row<ChannelSender> row = senders.row(sender.sid());
        Row<Place> place = places.row(Place.key(sender.accountSid(), sender.address()));
        if (row != null && place != null) {
            tx.delete(row);
            tx.delete(place);
            deleted.forEach(hook -> hook.accept(tx, sender));
        }
    }
}
