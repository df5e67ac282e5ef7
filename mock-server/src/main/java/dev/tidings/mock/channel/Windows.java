package dev.tidings.mock.channel;

import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who has written to which sender lately: for a day after that, whatever a channel can carry may be written back; later only
 * what was approved before.
 *
 * <p>For the maintainer: a window that has closed is as good as none, so it goes as soon as another one opens. Windows stand in
 * the order in which they opened last, so that the closed ones are the first; no more are kept than users wrote within a day.
 * Of users of Messenger it is remembered for good that they wrote, since nobody else can be written to there.
 */
public final class Windows {
    /** How long a window stays open after the user's last message. */
    public static final Duration LENGTH = Duration.ofHours(24);

    /**
     * A window.
     *
     * @param sender the business, such as {@code whatsapp:+14155550100}
     * @param user who wrote, with the same prefix
     * @param opened when the user's last message came
     */
    public record Window(String sender, String user, Instant opened) {
        private static String key(String sender, String user) {
            return sender + ' ' + user;
        }

        String key() {
            return key(sender, user);
        }

        /** The first instant at which it is closed. */
        public Instant closes() {
            return opened.plus(LENGTH);
        }
    }

    /** A user of Messenger who has written to {@code sender} at some time. */
    record Caller(String sender, String user) {
        String key() {
            return Window.key(sender, user);
        }
    }

    private final Table<Window> windows;
    private final Table<Caller> callers;

    private Windows(World world) {
        this.windows = world.table("channel.windows", Window.class, Window::key, any -> "");
        this.callers = world.table("channel.callers", Caller.class, Caller::key, any -> "");
    }

    /** The windows of {@code world}, which has none yet. */
    public static Windows in(World world) {
        return new Windows(world);
    }

    /** The user {@code user} has written to {@code sender}: their window is open for a day from now. */
    public void opened(Transaction tx, String sender, String user) {
        Window window = new Window(sender, user, tx.now());
        if (sender.startsWith(Channel.MESSENGER.prefix()) && callers.row(window.key()) == null) {
            tx.insert(callers, new Caller(sender, user));
        }
        Row<Window> row = windows.row(window.key());
        if (row == null) {
            tx.insert(windows, window);
        } else {
            tx.replace(row, window);
            tx.rerank(row, tx.nextRank());
        }
        for (Window each : windows.oldestFirst("")) {
            if (each.closes().isAfter(tx.now())) {
                break;
            }
            Row<Window> closed = windows.row(each.key());
            if (closed != null && !closed.key().equals(window.key())) {
                tx.delete(closed);
            }
        }
    }

    /** Whether {@code user}, who is on Messenger, has written to {@code sender} at any time. */
    public boolean everOpened(String sender, String user) {
        return callers.row(Window.key(sender, user)) != null;
    }

    /** Whether whatever {@code sender} writes to {@code user} at {@code now} may be free-form. */
    public boolean open(Instant now, String sender, String user) {
        return find(now, sender, user).isPresent();
    }

    /** The window of {@code user} at {@code sender}, if it is open at {@code now}. */
    public Optional<Window> find(Instant now, String sender, String user) {
        return windows.find(Window.key(sender, user))
                .filter(window -> now.isBefore(window.closes()) && !now.isBefore(window.opened()));
    }

    /** Closes the window of {@code user} at {@code sender} now; nothing happens if there is none. */
    public void close(Transaction tx, String sender, String user) {
        Row<Window> row = windows.row(Window.key(sender, user));
        if (row != null) {
            tx.delete(row);
        }
    }

    /** How many windows are kept, a few closed ones among them. */
    public int size() {
        return windows.size();
    }
}
