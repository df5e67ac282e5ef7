package dev.tidings.mock.attempt;

import dev.tidings.mock.verify.CallRate;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.Retention;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The attempts of all accounts. They outlive their verifications and services, and are shown for thirty days.
 *
 * <p>A verification that was sent several times and approved has one converted attempt, the newest: so the conversion rate is
 * approved verifications by attempts, as documented. That the others stay unconfirmed is our choice.
 */
public final class Attempts {
    /** For how long attempts are shown. */
    public static final Duration SHOWN = Duration.ofDays(30);

    private static final int CALLS_A_MINUTE = 100;
    private static final int USUALLY_KEPT = 100_000;

    /** What a verification that has not ended has tried so far, oldest first. */
    record Tries(String verificationSid, List<String> attempts) {}

    private final World world;
    private final Table<Attempt> attempts;
    private final Table<Tries> open;
    private final Retention<Attempt> retention;
    private final CallRate calls;

    /** The command that changed attempts last, and what it did. */
    private @Nullable Transaction last;

    private final Map<String, Row<Attempt>> started = new HashMap<>();
    private final Map<String, Attempt> changes = new HashMap<>();

    private Attempts(World world, int kept) {
        this.world = world;
        this.attempts = world.table(
                "attempt.attempts",
                Attempt.class,
                Attempt::sid,
                attempt -> attempt.draft().accountSid());
        this.open = world.table("attempt.open", Tries.class, Tries::verificationSid, any -> "");
        this.retention = Retention.of(world, attempts, kept, this::forget);
        this.calls = CallRate.in(world, "attempt.calls", CALLS_A_MINUTE, Duration.ofMinutes(1));
    }

    /** The attempts in {@code world}, which has none yet. */
    public static Attempts in(World world) {
        return keeping(world, USUALLY_KEPT);
    }

    /** The same, of which only the newest {@code most} are kept. */
    public static Attempts keeping(World world, int most) {
        return new Attempts(world, most);
    }

    /** Whether {@code accountSid} has an attempt of the verification {@code verificationSid}, over or not. */
    public boolean knows(String accountSid, String verificationSid) {
        for (Attempt each : of(accountSid)) {
            if (each.draft().verificationSid().equals(verificationSid)) {
                return true;
            }
        }
        return false;
    }

    /** A new attempt, unconverted and queued; its SID. One verification starts one attempt in a command. */
    public String start(Transaction tx, AttemptDraft draft) {
        Attempt attempt = Attempt.fresh(tx.newSid("VL"), draft, tx.now());
        Row<Attempt> row = tx.insert(attempts, attempt);
        List<String> tries = new ArrayList<>(
                open.find(draft.verificationSid()).map(Tries::attempts).orElse(List.of()));
        tries.add(attempt.sid());
        tx.put(open, new Tries(draft.verificationSid(), tries));
        retention.finished(tx, row);
        command(tx);
        started.put(attempt.sid(), row);
        return attempt.sid();
    }

    /** Forgotten ones cannot be converted any more; there are only so many, and the newest stay. */
    private void forget(Transaction tx, Row<Attempt> row) {
        String verificationSid = row.value().draft().verificationSid();
        Row<Tries> tries = open.row(verificationSid);
        if (tries != null && newest(tries.value().attempts()).equals(row.key())) {
            tx.delete(tries);
        }
        tx.delete(row);
    }

    private static String newest(List<String> sids) {
        return sids.get(sids.size() - 1);
    }

    /**
     * The delivery of an attempt has come to {@code status}; nothing happens if it is forgotten.
     *
     * @param status as the wire has it: of a message, such as {@code delivered}, or of a call, such as {@code no-answer}
     * @param errorCode why it did not arrive; 0 if it did or nobody knows
     */
    public void delivery(Transaction tx, String attemptSid, String status, int errorCode) {
        change(tx, attemptSid, attempt -> attempt.withDelivery(status, errorCode, tx.now()));
    }

    /** An attempt has cost {@code dollars}; the fee for a successful verification is not in it. */
    public void price(Transaction tx, String attemptSid, BigDecimal dollars) {
        change(tx, attemptSid, attempt -> attempt.withPrice(dollars, tx.now()));
    }

    /** The verification was approved: its newest attempt brought the code, and is converted. */
    public void convert(Transaction tx, String verificationSid) {
        List<String> tries = end(tx, verificationSid);
        if (!tries.isEmpty()) {
            change(tx, newest(tries), attempt -> attempt.withOutcome(Attempt.Outcome.CONFIRMED, tx.now()));
        }
    }

    /** The verification ended without success: its attempts have expired. */
    public void expire(Transaction tx, String verificationSid) {
        for (String each : end(tx, verificationSid)) {
            change(tx, each, attempt -> attempt.withOutcome(Attempt.Outcome.EXPIRED, tx.now()));
        }
    }

    private List<String> end(Transaction tx, String verificationSid) {
        Row<Tries> tries = open.row(verificationSid);
        if (tries == null) {
            return List.of();
        }
        tx.delete(tries);
        return tries.value().attempts();
    }

    private void change(Transaction tx, String sid, UnaryOperator<Attempt> change) {
        command(tx);
        Row<Attempt> row = attempts.row(sid);
        if (row == null) {
            row = started.get(sid);
        }
        if (row != null) {
            Attempt changed = change.apply(changes.getOrDefault(sid, row.value()));
            changes.put(sid, changed);
            tx.replace(row, changed);
        }
    }

    /** What a command has done is not to be seen in the table before it stands, and it may change an attempt again. */
    private void command(Transaction tx) {
        if (!tx.equals(last)) {
            last = tx;
            started.clear();
            changes.clear();
        }
    }

    /** How many verifications have attempts and have not ended. */
    int pending() {
        return open.size();
    }

    /** The attempt {@code sid}, shown or not. */
    public Optional<Attempt> find(String sid) {
        return attempts.find(sid);
    }

    /** The attempts of {@code accountSid}, newest first, shown or not. */
    public Iterable<Attempt> of(String accountSid) {
        return attempts.newestFirst(accountSid);
    }

    /**
     * The attempt {@code sid} of {@code accountSid}.
     *
     * @throws ApiError 20404 if there is none, or it is no longer shown
     */
    Attempt get(String accountSid, String sid) {
        return find(sid)
                .filter(each -> each.draft().accountSid().equals(accountSid))
                .filter(shown())
                .orElseThrow(() -> ApiError.notFound("/Attempts/" + sid));
    }

    private Predicate<Attempt> shown() {
        Instant since = world.clock().now().minus(SHOWN);
        return attempt ->
                attempt.draft().channel().shown() && !attempt.created().isBefore(since);
    }

    Page<Attempt> page(String accountSid, PageRequest request, Predicate<Attempt> filter) {
        return Listing.page(attempts, accountSid, request, shown().and(filter));
    }

    /**
     * Counts a call about the attempts of {@code accountSid}.
     *
     * @throws ApiError 20429 if there were too many in the last minute
     */
    void called(Transaction tx, String accountSid) {
        calls.count(tx, accountSid);
    }

    /** How many of {@code accountSid}'s attempts that pass {@code filter} were worth it. */
    AttemptSummary summary(String accountSid, Predicate<Attempt> filter) {
        Predicate<Attempt> wanted = shown().and(filter);
        int all = 0;
        int converted = 0;
        for (Attempt each : of(accountSid)) {
            if (wanted.test(each)) {
                all++;
                converted += each.converted() ? 1 : 0;
            }
        }
        return new AttemptSummary(all, converted);
    }
}
