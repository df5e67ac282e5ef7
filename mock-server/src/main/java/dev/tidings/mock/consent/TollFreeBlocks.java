package dev.tidings.mock.consent;

import dev.tidings.mock.network.Barrier;
import dev.tidings.mock.number.NumberType;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the network of North American toll-free numbers blocks by itself, between a number and a recipient, whatever Twilio or
 * the account thinks of it. It knows three words: STOP, and START or UNSTOP to undo it. So a recipient who wrote STOP and then
 * YES, or whom the account opted in again through the API, is sent to and not reached: 30004.
 */
final class TollFreeBlocks {
    private static final String PREFIX = "NETWORK MSG: ";

    /** One block. */
    record Block(String from, String to, Instant since) {
        String key() {
            return key(from, to);
        }

        static String key(String from, String to) {
            return from + ' ' + to;
        }
    }

    private final Table<Block> blocks;

    TollFreeBlocks(World world) {
        this.blocks = world.table("consent.toll_free", Block.class, Block::key, Block::to);
    }

    /** Whether {@code number} is of that network. */
    static boolean covers(OwnedNumber number) {
        return number.type() == NumberType.TOLL_FREE && number.address().startsWith("+1");
    }

    /** What the network makes of the word {@code normal}; null for nothing. */
    static @Nullable OptOutType type(String normal) {
        return switch (normal) {
            case "STOP" -> OptOutType.STOP;
            case "START", "UNSTOP" -> OptOutType.START;
            default -> null;
        };
    }

    /** What the network replies. The wording behind its prefix is ours. */
    static String reply(OptOutType type) {
        return PREFIX
                + (type == OptOutType.STOP
                        ? "This number will send you no more texts. Write UNSTOP to get them again."
                        : "This number may send you texts again.");
    }

    /** Blocks messages from {@code from} to {@code to}, or lets them through again. */
    void set(Transaction tx, String from, String to, boolean blocked) {
        Row<Block> row = blocks.row(Block.key(from, to));
        if (blocked && row == null) {
            tx.insert(blocks, new Block(from, to, tx.now()));
        } else if (!blocked && row != null) {
            tx.delete(row);
        }
    }

    /** The blocks as a network sees them. */
    Barrier barrier() {
        return new Barrier(
                30004,
                "toll-free network blocks since STOP",
                dispatch -> blocks.size(dispatch.to()) > 0
                        && blocks.row(Block.key(dispatch.from(), dispatch.to())) != null);
    }
}
