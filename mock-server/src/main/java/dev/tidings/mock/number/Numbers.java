package dev.tidings.mock.number;

import dev.tidings.mock.application.Applications;
import dev.tidings.mock.resource.Values;
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
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The phone numbers and short codes that accounts own, by SID and by address. */
public final class Numbers {
    /** Which number has an address. */
    record Place(String address, String sid) {}

    private final Table<OwnedNumber> numbers;
    private final Table<Place> places;
    private final NumberOptions options;
    private final NumberPlan plan;
    private final Applications applications;
    private final List<BiConsumer<Transaction, OwnedNumber>> release = new CopyOnWriteArrayList<>();

    private Numbers(World world, NumberOptions options, Applications applications) {
        this.numbers = world.table("numbers", OwnedNumber.class, OwnedNumber::sid, OwnedNumber::accountSid);
        this.places = world.table("number.places", Place.class, Place::address, any -> "");
        this.options = options;
        this.plan = NumberPlan.of(options.strict());
        this.applications = applications;
    }

    /** The numbers of {@code world}, which has none yet. */
    public static Numbers in(World world, NumberOptions options) {
        return in(world, options, Applications.in(world));
    }

    /** The numbers of {@code world}, which has none yet; they may leave their messages to {@code applications}. */
    public static Numbers in(World world, NumberOptions options, Applications applications) {
        return new Numbers(world, options, applications);
    }

    /** Lets {@code hook} clean up behind each number that leaves its account, within the same command. */
    public void onRelease(BiConsumer<Transaction, OwnedNumber> hook) {
        release.add(hook);
    }

    /** The TwiML applications that numbers and messages may name. */
    public Applications applications() {
        return applications;
    }

    /**
     * Who hears of messages to {@code number}: its TwiML application if it has one, whatever the number itself says. An
     * application that is gone counts for nothing; what the API does then is unconfirmed.
     */
    public InboundHooks hooks(OwnedNumber number) {
        String sid = number.smsApplicationSid();
        return sid == null
                ? number.hooks()
                : applications
                        .find(number.accountSid(), sid)
                        .map(each -> new InboundHooks(
                                each.smsUrl(), each.smsMethod(), each.smsFallbackUrl(), each.smsFallbackMethod()))
                        .orElseGet(number::hooks);
    }

    /** The world's numbering plans. */
    public NumberPlan plan() {
        return plan;
    }

    /** Whether a sender that nobody owns is provisioned. */
    public boolean provisionsAnySender() {
        return options.anySender();
    }

    /**
     * Gives {@code accountSid} the number or short code {@code address}, with the capabilities usual for its kind.
     *
     * @throws IllegalArgumentException if it is neither a phone number in E.164 nor 3 to 8 digits
     * @throws IllegalStateException if somebody owns it
     */
    public OwnedNumber provision(Transaction tx, String accountSid, String address) {
        if (isShortCode(address)) {
            return insert(tx, shortCode(tx, accountSid, address));
        }
        Line line = address.startsWith("+") ? plan.read(address) : null;
        if (line == null) {
            throw new IllegalArgumentException("number \"" + address
                    + "\" must be a phone number in E.164, such as +14155550100, or a short code of 3 to 8 digits");
        }
        return provision(tx, accountSid, line);
    }

    /**
     * Gives {@code accountSid} the number of {@code line}, without asking the numbering plans.
     *
     * @throws IllegalStateException if somebody owns it
     */
    public OwnedNumber provision(Transaction tx, String accountSid, Line line) {
        return insert(tx, phone(tx, accountSid, line));
    }

    /**
     * Gives {@code accountSid} the number of {@code line}, which is of that type and can do that much whatever is usual.
     *
     * @throws IllegalStateException if somebody owns it
     */
    public OwnedNumber provision(Transaction tx, String accountSid, Line line, UnaryOperator<OwnedNumber> with) {
        return insert(tx, with.apply(phone(tx, accountSid, line)));
    }

    private OwnedNumber insert(Transaction tx, OwnedNumber number) {
        tx.insert(numbers, number);
        tx.insert(places, new Place(number.address(), number.sid()));
        return number;
    }

    private static OwnedNumber phone(Transaction tx, String accountSid, Line line) {
        boolean northAmerica = line.region().equals("US") || line.region().equals("CA");
        return new OwnedNumber(
                tx.newSid("PN"),
                accountSid,
                line.e164(),
                line.region(),
                // A fictitious number is as good as a local one to its owner.
                line.type() == NumberType.UNKNOWN ? NumberType.LOCAL : line.type(),
                northAmerica || line.region().equals("AU") ? Capabilities.FULL : Capabilities.SMS_AND_VOICE,
                0,
                Values.NONE,
                tx.now(),
                tx.now());
    }

    /** Short codes are those of the US: a code alone does not say its country. */
    private static OwnedNumber shortCode(Transaction tx, String accountSid, String code) {
        return new OwnedNumber(
                tx.newSid("SC"),
                accountSid,
                code,
                "US",
                NumberType.SHORT_CODE,
                Capabilities.MESSAGES,
                0,
                Values.NONE,
                tx.now(),
                tx.now());
    }

    /**
     * Changes what is set of a number; address, owner and SID stay.
     *
     * @throws IllegalArgumentException if nobody owns {@code address}
     */
    public OwnedNumber change(Transaction tx, String address, UnaryOperator<OwnedNumber> change) {
        Row<OwnedNumber> row = row(address);
        if (row == null) {
            throw new IllegalArgumentException("nobody owns the number " + address);
        }
        OwnedNumber changed = change.apply(row.value()).updated(tx.now());
        tx.replace(row, changed);
        return changed;
    }

    /**
     * Gives {@code number}, as it is given here, to {@code accountSid}: it leaves its owner as if released, and keeps its SID.
     *
     * @throws IllegalArgumentException if nobody owns it
     */
    public OwnedNumber transfer(Transaction tx, OwnedNumber number, String accountSid) {
        Row<OwnedNumber> row = row(number.address());
        if (row == null) {
            throw new IllegalArgumentException("nobody owns the number " + number.address());
        }
        release.forEach(hook -> hook.accept(tx, row.value()));
        OwnedNumber moved = number.withAccount(accountSid).updated(tx.now());
        tx.move(row, moved);
        return moved;
    }

    /** Takes {@code address} from its owner; nothing happens if it has none. */
    public void release(Transaction tx, String address) {
        Row<Place> place = places.row(address);
        Row<OwnedNumber> row = row(address);
        if (place != null && row != null) {
            release.forEach(hook -> hook.accept(tx, row.value()));
            tx.delete(place);
            tx.delete(row);
        }
    }

    /** The owned number with {@code address}, written exactly so; null if nobody owns it. */
    public @Nullable OwnedNumber byAddress(String address) {
        Row<OwnedNumber> row = row(address);
        return row == null ? null : row.value();
    }

    /** The number {@code sid}. */
    public Optional<OwnedNumber> find(String sid) {
        return numbers.find(sid);
    }

    /** The numbers of {@code accountSid}, newest first. */
    public Iterable<OwnedNumber> of(String accountSid) {
        return numbers.newestFirst(accountSid);
    }

    /** The page of {@code accountSid}'s numbers that pass {@code filter}, newest first. */
    public Page<OwnedNumber> page(String accountSid, PageRequest request, Predicate<OwnedNumber> filter) {
        return Listing.page(numbers, accountSid, request, filter);
    }

    private @Nullable Row<OwnedNumber> row(String address) {
        Row<Place> place = places.row(address);
        return place == null ? null : numbers.row(place.value().sid());
    }

    /** Whether {@code address} is written like a short code. */
    public static boolean isShortCode(String address) {
        if (address.length() < 3 || address.length() > 8) {
            return false;
        }
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) < '0' || address.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
