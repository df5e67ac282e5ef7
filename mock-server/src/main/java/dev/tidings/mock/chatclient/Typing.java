package dev.tidings.mock.chatclient;

import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.Conversations;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Who is typing where. It is seen until it is over, or the message is there. */
public final class Typing {
    /** How long it is seen unless said otherwise, and how long at most; the first is as in client SDKs, the second unconfirmed. */
    static final Duration USUAL = Duration.ofSeconds(5);

    static final Duration LONGEST = Duration.ofSeconds(60);

    private record Sign(String conversationSid, String identity, Instant until) {
        String key() {
            return conversationSid + ' ' + identity;
        }
    }

    private final World world;
    private final Table<Sign> table;

    private Typing(World world) {
        this.world = world;
        this.table = world.table("chatclient.typing", Sign.class, Sign::key, Sign::conversationSid);
    }

    static Typing in(World world, Conversations conversations) {
        Typing made = new Typing(world);
        conversations.onDelete((tx, conversation) -> made.clear(tx, conversation.sid(), Instant.MAX));
        return made;
    }

    /**
     * Lets {@code identity} be seen typing for {@code time}.
     *
     * @throws ApiError 50053 if that is not from 1 to 60 seconds
     */
    void begin(Transaction tx, Conversation conversation, String identity, Duration time) {
        if (time.compareTo(Duration.ofSeconds(1)) < 0 || time.compareTo(LONGEST) > 0) {
            throw ApiError.badRequest(
                    50053, "Typing timeout " + time + " must be from 1 to " + LONGEST.toSeconds() + " seconds");
        }
        Sign sign = new Sign(conversation.sid(), identity, tx.now().plus(time));
        tx.put(table, sign);
        for (Sign each : table.oldestFirst(conversation.sid())) {
            if (!each.until().isAfter(tx.now()) && !each.key().equals(sign.key())) {
                drop(tx, each);
            }
        }
    }

    /** Lets {@code identity} no longer be seen typing. */
    void end(Transaction tx, String conversationSid, String identity) {
        drop(tx, new Sign(conversationSid, identity, tx.now()));
    }

    private void clear(Transaction tx, String conversationSid, Instant before) {
        for (Sign each : table.oldestFirst(conversationSid)) {
            if (each.until().isBefore(before)) {
                drop(tx, each);
            }
        }
    }

    private void drop(Transaction tx, Sign sign) {
        Row<Sign> row = table.row(sign.key());
        if (row != null) {
            tx.delete(row);
        }
    }

    /** Who is seen typing in a conversation now, by identity, in the order in which they began. */
    public List<String> now(String conversationSid) {
        Instant now = world.clock().now();
        List<String> all = new ArrayList<>();
        for (Sign each : table.oldestFirst(conversationSid)) {
            if (each.until().isAfter(now)) {
                all.add(each.identity());
            }
        }
        return all;
    }
}
