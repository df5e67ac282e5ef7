package dev.tidings.mock.queue;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.AccountKind;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.state.StateCodec;
import dev.tidings.mock.time.EventQueue;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Queues by themselves: notes wait in them, and a door writes down when each left or expired. */
final class QueueRoom implements Queues.Door<QueueRoom.Note> {
    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    /** What waits. */
    record Note(String sid, String accountSid) {}

    /** How a note ended. */
    record End(String sid, boolean left, long atMillis) {}

    /** What entered. */
    record Entry(String sid, Passage passage, long atMillis, long deadline) {}

    final World world = new World(new VirtualClock(START), 5);
    final Accounts accounts = Accounts.in(world);
    final Table<Note> notes = world.table("notes", Note.class, Note::sid, Note::accountSid);
    final Queues<Note> queues = Queues.in(world, accounts, notes, this);
    final Account account = world.run(accounts::open);
    final List<Entry> entries = new ArrayList<>();
    final List<End> ends = new ArrayList<>();

    /** Notes that fail at the door. */
    final Set<String> spoilt = new HashSet<>();

    /** Notes that are not ready at the door. */
    final Set<String> late = new HashSet<>();

    QueueRoom() {
        world.start();
    }

    Account subaccount() {
        return world.run(tx -> accounts.openSubaccount(tx, account, "Sub"));
    }

    Account stranger() {
        return world.run(tx -> accounts.open(tx, tx.newSid("AC"), "token", AccountKind.FULL));
    }

    @Override
    public Queues.Exit leave(Transaction tx, Row<Note> row) {
        if (late.contains(row.key())) {
            return Queues.Exit.HELD;
        }
        boolean spoiled = spoilt.contains(row.key());
        ends.add(new End(row.key(), !spoiled, EventQueue.millis(tx.now())));
        return spoiled ? Queues.Exit.DROPPED : Queues.Exit.LEFT;
    }

    @Override
    public void expire(Transaction tx, Row<Note> row) {
        ends.add(new End(row.key(), false, EventQueue.millis(tx.now())));
    }

    /** From a sender such as {@code +14155550100} to a region such as {@code CA}. */
    Passage passage(String sender, String region, int segments, String intent) {
        return passage(account.sid(), sender, region, segments, intent);
    }

    static Passage passage(String accountSid, String sender, String region, int segments, String intent) {
        SenderType type = sender.startsWith("+1833")
                ? SenderType.TOLL_FREE
                : sender.startsWith("+")
                        ? SenderType.LONG_CODE
                        : sender.matches("[0-9]+") ? SenderType.SHORT_CODE : SenderType.of(sender, null);
        return new Passage(
                accountSid,
                sender,
                type,
                type == SenderType.LONG_CODE && sender.startsWith("+1"),
                0,
                region,
                segments,
                intent);
    }

    String enter(Passage passage, Duration validity, Duration untilReady) {
        return world.run(tx -> {
            Note note = new Note(tx.newSid("NO"), passage.accountSid());
            Instant deadline = tx.now().plus(validity);
            queues.enter(tx, tx.insert(notes, note), queues.place(passage), validity, untilReady);
            entries.add(new Entry(note.sid(), passage, EventQueue.millis(tx.now()), EventQueue.millis(deadline)));
            return note.sid();
        });
    }

    String enter(Passage passage) {
        return enter(passage, Duration.ofHours(10), Duration.ZERO);
    }

    void enter(Passage passage, int count) {
        for (int i = 0; i < count; i++) {
            enter(passage);
        }
    }

    boolean full(Passage passage) {
        return queues.place(passage).full();
    }

    void ready(String sid) {
        late.remove(sid);
        world.run(tx -> {
            queues.goOn(tx, notes.row(sid));
            return sid;
        });
    }

    void set(String accountSid, Throughput throughput) {
        world.run(tx -> {
            queues.set(tx, accountSid, throughput);
            return tx;
        });
    }

    void advance(Duration by) {
        world.clock().advanceTo(world.clock().now().plus(by));
    }

    void settle() {
        world.clock().settle(Duration.ofDays(2));
    }

    List<QueueLook> look() {
        return world.run(queues::look);
    }

    /** Those that left, by what {@code of} makes of their passage, in order. */
    <T> List<T> left(Function<Passage, T> of) {
        List<T> all = new ArrayList<>();
        for (End each : ends) {
            if (each.left()) {
                all.add(of.apply(entry(each.sid()).passage()));
            }
        }
        return all;
    }

    Entry entry(String sid) {
        return entries.stream()
                .filter(each -> each.sid().equals(sid))
                .findFirst()
                .orElseThrow();
    }

    /** Milliseconds from the start until {@code sid} left or expired. */
    long took(String sid) {
        return ends.stream()
                        .filter(each -> each.sid().equals(sid))
                        .findFirst()
                        .orElseThrow()
                        .atMillis()
                - START.toEpochMilli();
    }

    String snapshot() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            StateCodec.of(world).write(world.snapshot(), bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void restore(String snapshot) {
        try {
            world.restore(
                    StateCodec.of(world).read(new ByteArrayInputStream(snapshot.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
