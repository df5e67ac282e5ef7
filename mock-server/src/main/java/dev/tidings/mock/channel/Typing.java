package dev.tidings.mock.channel;

import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom users see typing, and which of their messages they see were read because of it. */
public final class Typing {
    /** How long a user sees it unless an answer comes before. */
    public static final Duration LENGTH = Duration.ofSeconds(25);

    /** How long it is remembered what was read: as long as anything may be answered. */
    private static final Duration KEPT = Windows.LENGTH;

    /**
     * Somebody types.
     *
     * @param sender the business, such as {@code whatsapp:+14155550100}
     * @param user who sees it
     * @param messageSid the message of the user's that is being answered, which is marked as read; empty where none is named
     * @param until when it ends unless an answer comes before
     */
    public record Indicator(String sender, String user, String messageSid, Instant until) {
        private static String key(String sender, String user) {
            return sender + ' ' + user;
        }

        String key() {
            return key(sender, user);
        }
    }

    private final Table<Indicator> indicators;

    private Typing(World world) {
        this.indicators = world.table("channel.typing", Indicator.class, Indicator::key, any -> "");
    }

    /** The typing in {@code world}, where nobody does yet. */
    public static Typing in(World world) {
        return new Typing(world);
    }

    /** Whether {@code user} sees {@code sender} typing at {@code now}. */
    public boolean visible(Instant now, String sender, String user) {
        return indicators
                .find(Indicator.key(sender, user))
                .filter(each -> now.isBefore(each.until()))
                .isPresent();
    }

    /** Whom {@code user} sees typing at {@code now}, whoever began first standing first. */
    public List<String> seenBy(Instant now, String user) {
        List<String> senders = new ArrayList<>();
        for (Indicator each : indicators.oldestFirst("")) {
            if (each.user().equals(user) && now.isBefore(each.until())) {
                senders.add(each.sender());
            }
        }
        return senders;
    }

    /**
     * The last message of {@code user}'s that {@code sender} has begun to answer and so marked as read, whether it is still
     * typing or not.
     */
    public Optional<String> lastRead(String sender, String user) {
        return indicators
                .find(Indicator.key(sender, user))
                .map(Indicator::messageSid)
                .filter(sid -> !sid.isEmpty());
    }

    /** Lets {@code user} see {@code sender} typing an answer to {@code messageSid}, which is read by now. */
    public void begin(Transaction tx, String sender, String user, String messageSid) {
        Indicator indicator = new Indicator(sender, user, messageSid, tx.now().plus(LENGTH));
        Row<Indicator> row = indicators.row(indicator.key());
        if (row == null) {
            tx.insert(indicators, indicator);
        } else {
            tx.replace(row, indicator);
            tx.rerank(row, tx.nextRank());
        }
        for (Indicator each : indicators.oldestFirst("")) {
            if (each.until().plus(KEPT).isAfter(tx.now())) {
                break;
            }
            Row<Indicator> old = indicators.row(each.key());
            if (old != null && !old.key().equals(indicator.key())) {
                tx.delete(old);
            }
        }
    }

    /** An answer of {@code sender} has come to {@code user}, or it will not: nobody is typing any longer. */
    public void end(Transaction tx, String sender, String user) {
        Row<Indicator> row = indicators.row(Indicator.key(sender, user));
        if (row != null && tx.now().isBefore(row.value().until())) {
            Indicator present = row.value();
            tx.replace(row, new Indicator(sender, user, present.messageSid(), tx.now()));
        }
    }
}
