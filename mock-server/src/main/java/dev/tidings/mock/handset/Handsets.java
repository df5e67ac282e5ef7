package dev.tidings.mock.handset;

import dev.tidings.mock.handset.HandsetMessage.Direction;
import dev.tidings.mock.network.Barrier;
import dev.tidings.mock.world.Retention;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All handsets, and what they have sent and been shown. There is one behind every number that nobody here owns. */
public final class Handsets {
    /**
     * Something that a handset is to show.
     *
     * @param handset the handset's own number
     * @param other whom it sent it to, or got it from
     * @param body the text
     * @param media what came with it
     * @param rich what it shows besides
     * @param messageSid the message of the API; null where there is none
     * @param repliesTo the message of the API that it quotes; null for none
     */
    public record Shown(
            String handset,
            String other,
            String body,
            List<HandsetMessage.Attachment> media,
            Rich rich,
            @Nullable String messageSid,
            @Nullable String repliesTo) {
        /** Text and files. */
        public static Shown of(
                String handset,
                String other,
                String body,
                List<HandsetMessage.Attachment> media,
                @Nullable String messageSid) {
            return new Shown(handset, other, body, media, Rich.NOTHING, messageSid, null);
        }

        /** The same with {@code more} besides. */
        public Shown with(Rich more) {
            return new Shown(handset, other, body, media, more, messageSid, repliesTo);
        }

        /** The same, quoting the message {@code sid}; null for none. */
        public Shown quoting(@Nullable String sid) {
            return new Shown(handset, other, body, media, rich, messageSid, sid);
        }
    }

    private static final String RCS = "rcs:";

    private final Table<Handset> handsets;
    private final Table<HandsetMessage> messages;
    private final Retention<HandsetMessage> retention;

    private Handsets(World world, int kept) {
        this.handsets = world.table("handsets", Handset.class, Handset::number, any -> "");
        this.messages =
                world.table("handset.messages", HandsetMessage.class, HandsetMessage::id, HandsetMessage::handset);
        this.retention = Retention.of(world, messages, kept, Transaction::delete);
    }

    /** The handsets of {@code world}, which remember {@code kept} messages together. */
    public static Handsets in(World world, int kept) {
        return new Handsets(world, kept);
    }

    /**
     * The address under which what a handset shows to and from {@code address} stands: RCS is shown where text messages are, so
     * without its prefix.
     */
    public static String shownAt(String address) {
        return address.startsWith(RCS) ? address.substring(RCS.length()) : address;
    }

    /** The handset with {@code number}, as it is now. */
    public Handset get(String number) {
        String own = shownAt(number);
        return handsets.find(own).orElseGet(() -> Handset.usual(own));
    }

    /**
     * The phone behind {@code address}, as it is now: what apps it has, how its owner reads and what they are called is the same
     * on all channels.
     */
    public Handset phone(String address) {
        return get(phoneOf(address));
    }

    /** What {@code address} is on without the prefix of its channel, where a phone number is. */
    private static String phoneOf(String address) {
        int number = address.indexOf(":+");
        return number < 0 ? address : address.substring(number + 1);
    }

    /** Changes what the phone behind {@code address} is like from now on. */
    public Handset changePhone(Transaction tx, String address, UnaryOperator<Handset> change) {
        return change(tx, phoneOf(address), change);
    }

    /** Changes what {@code address} itself is like by {@code own}, and the phone behind it by {@code phone}, in one command. */
    public void change(Transaction tx, String address, UnaryOperator<Handset> own, UnaryOperator<Handset> phone) {
        if (phoneOf(address).equals(shownAt(address))) {
            change(tx, address, handset -> phone.apply(own.apply(handset)));
        } else {
            change(tx, address, own);
            changePhone(tx, address, phone);
        }
    }

    /** Whether the phone behind {@code address} has {@code app}. */
    public boolean has(App app, String address) {
        Row<Handset> row = handsets.row(phoneOf(address));
        return (row == null ? Handset.usual(address) : row.value()).apps().contains(app);
    }

    /** Changes what the handset {@code number} is like from now on. */
    public Handset change(Transaction tx, String number, UnaryOperator<Handset> change) {
        Handset next = change.apply(get(number));
        tx.put(handsets, next);
        return next;
    }

    /** Keeps messages from handsets that cannot be reached when they enter their sender's queue; none comes later. */
    public Barrier unreachable() {
        return barrier(Handset.UNREACHABLE, "handset out of reach");
    }

    /** Keeps messages from handsets that block their sender. */
    public Barrier blocking() {
        return barrier(Handset.BLOCKED, "handset blocks the sender");
    }

    private Barrier barrier(int code, String cause) {
        return new Barrier(code, cause, dispatch -> {
            Row<Handset> row = handsets.row(shownAt(dispatch.to()));
            return (row != null && row.value().refusal(dispatch.from()) == code)
                    || (code == Handset.UNREACHABLE && phoneIsOff(dispatch.to()));
        });
    }

    /** Whether {@code address} is on a channel and the phone behind it cannot be reached. */
    private boolean phoneIsOff(String address) {
        int number = address.indexOf(':') < 0 ? -1 : address.indexOf(":+");
        Row<Handset> phone = number < 0 ? null : handsets.row(address.substring(number + 1));
        return phone != null && phone.value().coverage() != Coverage.REACHABLE;
    }

    /** The handset shows that it sent {@code what}. */
    public void sent(Transaction tx, Shown what) {
        show(tx, Direction.SENT, what);
    }

    /** The handset shows that it got {@code what}. */
    public void received(Transaction tx, Shown what) {
        show(tx, Direction.RECEIVED, what);
    }

    private void show(Transaction tx, Direction direction, Shown what) {
        long rank = tx.nextRank();
        HandsetMessage message = new HandsetMessage(
                Long.toString(rank, Character.MAX_RADIX),
                shownAt(what.handset()),
                direction,
                what.other(),
                what.body(),
                what.media(),
                what.rich(),
                what.messageSid(),
                what.repliesTo(),
                tx.now());
        retention.finished(tx, tx.insert(messages, message, rank));
    }

    /**
     * What the handset {@code number} has sent and been shown, the oldest first. It stays, even if the API's message is redacted
     * or deleted.
     */
    public List<HandsetMessage> conversation(String number) {
        List<HandsetMessage> all = new ArrayList<>();
        messages.oldestFirst(shownAt(number)).forEach(all::add);
        return all;
    }
}
