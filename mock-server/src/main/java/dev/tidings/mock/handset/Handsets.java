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
     * @param messageSid the message of the API; null where there is none
     */
    public record Shown(
            String handset,
            String other,
            String body,
            List<HandsetMessage.Attachment> media,
            @Nullable String messageSid) {}

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

    /** The handset with {@code number}, as it is now. */
    public Handset get(String number) {
        return handsets.find(number).orElseGet(() -> Handset.usual(number));
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
            Row<Handset> row = handsets.row(dispatch.to());
            return row != null && row.value().refusal(dispatch.from()) == code;
        });
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
                what.handset(),
                direction,
                what.other(),
                what.body(),
                what.media(),
                what.messageSid(),
                tx.now());
        retention.finished(tx, tx.insert(messages, message, rank));
    }

    /**
     * What the handset {@code number} has sent and been shown, the oldest first. It stays, even if the API's message is redacted
     * or deleted.
     */
    public List<HandsetMessage> conversation(String number) {
        List<HandsetMessage> all = new ArrayList<>();
        messages.oldestFirst(number).forEach(all::add);
        return all;
    }
}
