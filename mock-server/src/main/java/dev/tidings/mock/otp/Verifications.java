package dev.tidings.mock.otp;

import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.alert.Alerts;
import dev.tidings.mock.attempt.Attempts;
import dev.tidings.mock.fraud.FraudGuard;
import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.limit.MessagingConfigurations;
import dev.tidings.mock.limit.RateLimits;
import dev.tidings.mock.line.Lines;
import dev.tidings.mock.messaging.Messages;
import dev.tidings.mock.network.Network;
import dev.tidings.mock.number.NumberPlan;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.safety.SafeList;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Verifications: started, sent again, checked, called off.
 *
 * <p>For the maintainer: refusals that must be remembered (a check too many, a block of Fraud Guard) are values until the
 * command has ended, since a command that throws has not happened.
 */
public final class Verifications {
    /** What the change feed calls a verification that went a step; the value is the {@link Verification}. */
    public static final String TOPIC = "verification";

    /** How often a verification is checked at most. */
    static final int MOST_CHECKS = 5;

    private static final Map<Integer, String> WARNINGS = Map.of(
            60325, "The template lacks the language; its default translation was sent",
            60327, "The template does not support the channel; the usual text was sent",
            60409, "The custom message is none of the approved templates");

    /**
     * The rooms that verifications rely on.
     *
     * @param services for which they are
     * @param attempts where each send is written down
     * @param limits what applications meter
     * @param configurations which countries an account sends to itself
     * @param guard what keeps fraud out
     * @param safeList who is never blocked
     * @param lines what is known of numbers
     * @param numbers reads them, and knows whose they are
     * @param messaging the Messaging Services, for WhatsApp senders
     * @param messages brings texts
     * @param network decides what becomes of calls and emails
     * @param handsets shows those
     * @param alerts hears of warnings
     */
    public record Rooms(
            VerifyServices services,
            Attempts attempts,
            RateLimits limits,
            MessagingConfigurations configurations,
            FraudGuard guard,
            SafeList safeList,
            Lines lines,
            Numbers numbers,
            Services messaging,
            Messages messages,
            Network network,
            Handsets handsets,
            Alerts alerts) {}

    /**
     * What came of a start.
     *
     * @param verification as it is now
     * @param unknownLimits names of rate limits that the service does not have
     */
    record Started(Verification verification, List<String> unknownLimits) {}

    /**
     * What came of a check.
     *
     * @param verification as it is now
     * @param failures of silent network auth, oldest first; empty on other channels
     */
    record Checked(Verification verification, List<SilentAuth.Failure> failures) {}

    private final World world;
    private final Rooms rooms;
    private final OtpConsole console;
    private final SilentAuth silent;
    private final PendingVerifications pending;
    private final EntryChecks entry;
    private final Deliveries deliveries;

    private Verifications(World world, Rooms rooms) {
        this.world = world;
        this.rooms = rooms;
        this.console = OtpConsole.in(world, rooms.services());
        this.silent = SilentAuth.in(world);
        this.pending = new PendingVerifications(world, new PendingVerifications.Rooms(rooms.attempts(), silent));
        PlatformSenders senders = new PlatformSenders(rooms.numbers(), rooms.messaging());
        this.entry = new EntryChecks(new EntryChecks.Rooms(
                console, rooms.guard(), rooms.safeList(), rooms.limits(), rooms.lines(), silent, senders));
        this.deliveries = new Deliveries(
                world,
                new Deliveries.Ways(
                        rooms.messages(),
                        Trips.in(world, rooms.network(), rooms.handsets(), rooms.attempts()),
                        silent,
                        senders,
                        new Wordings(rooms.services().templates()),
                        rooms.configurations(),
                        rooms.attempts()));
        rooms.services().onDelete((tx, service) -> pending.deleted(tx, service.sid()));
    }

    /** The verifications of {@code world}, which has none yet. */
    public static Verifications in(World world, Rooms rooms) {
        return new Verifications(world, rooms);
    }

    /** What is set of services beside their API. */
    public OtpConsole console() {
        return console;
    }

    /** Silent network auth. */
    public SilentAuth silent() {
        return silent;
    }

    NumberPlan plan() {
        return rooms.numbers().plan();
    }

    VerifyService service(String accountSid, String sid) {
        return rooms.services().get(accountSid, sid);
    }

    /** The codes that count now and that {@code wanted} holds for, the one that was begun last first. */
    public List<IssuedCode> codes(Predicate<IssuedCode> wanted) {
        return pending.codes(world.clock().now(), wanted);
    }

    /**
     * Starts a verification, or sends the pending one of its recipient again, with the same code.
     *
     * @throws ApiError whatever {@link EntryChecks} and {@link Wordings} refuse
     */
    Started start(VerifyService service, VerificationDraft draft) {
        return world.run(tx -> start(tx, service, draft)).get();
    }

    private Answer<Started> start(Transaction tx, VerifyService service, VerificationDraft draft) {
        Row<Verification> row = pending.of(tx.now(), service.sid(), draft.to());
        EntryChecks.Passed passed = entry.pass(tx, service, draft, row == null ? null : row.value());
        if (passed.blocked() != null) {
            return Answer.refused(passed.blocked());
        }
        Payment payment = payment(draft.amount(), draft.payee());
        if (row != null
                && payment != null
                && !payment.equals(row.value().terms().payment())) {
            // A code is for one payment only (dynamic linking), so another one ends it: that it does so is unconfirmed.
            pending.replaced(tx, row);
            row = null;
        }
        Verification before = row == null ? fresh(tx, service, draft, payment) : row.value();
        Deliveries.Sent sent =
                deliveries.send(tx, new Deliveries.Order(service, before, draft, passed.channel(), passed.carrier()));
        for (int each : sent.warnings()) {
            rooms.alerts()
                    .raise(
                            tx,
                            Alert.Cause.of(service.accountSid(), each, WARNINGS.getOrDefault(each, ""))
                                    .about(before.sid(), service.sid()));
        }
        if (passed.channel() == OtpChannel.SMS) {
            rooms.guard().sent(tx, EntryChecks.send(service, draft), before.sid());
        }
        Verification after = before.sent(sent.send(), passed.carrier());
        pending.keep(tx, row, after);
        return Answer.of(new Started(after, passed.unknownLimits()));
    }

    private Verification fresh(
            Transaction tx, VerifyService service, VerificationDraft draft, @Nullable Payment payment) {
        String own = draft.customCode();
        return new Verification(
                tx.newSid("VE"),
                service.sid(),
                service.accountSid(),
                draft.to(),
                draft.line() == null ? null : draft.region(),
                draft.channel(),
                VerificationStatus.PENDING,
                own == null ? Codes.fresh(tx.chance(), service.codeLength()) : own,
                new Verification.Terms(
                        service.friendlyName(), draft.wording().friendlyName(), own != null, payment, draft.tags()),
                null,
                List.of(),
                List.of(),
                tx.now(),
                tx.now(),
                tx.now().plus(console.of(service.sid()).validity()));
    }

    private static @Nullable Payment payment(@Nullable String amount, @Nullable String payee) {
        return amount == null || payee == null ? null : new Payment(amount, payee);
    }

    /**
     * The pending verification of {@code service} called {@code which}: its SID, or its recipient.
     *
     * @throws ApiError 20404 if there is none, or none any more
     */
    Verification get(VerifyService service, String which) {
        Row<Verification> row = pending.find(world.clock().now(), service.sid(), which);
        if (row == null || row.value().status() != VerificationStatus.PENDING) {
            throw ApiError.notFound(service.path() + "/Verifications/" + which);
        }
        return row.value();
    }

    /**
     * Ends a pending verification: the application approves it, or calls it off.
     *
     * @throws ApiError 20404 if there is none, or none any more
     */
    Verification end(VerifyService service, String which, VerificationStatus as) {
        return world.run(tx -> {
            get(service, which);
            Row<Verification> row = pending.find(tx.now(), service.sid(), which);
            if (row == null) {
                throw ApiError.notFound(service.path() + "/Verifications/" + which);
            }
            Verification over = row.value().step(as, tx.now());
            end(tx, row, over);
            return over;
        });
    }

    private void end(Transaction tx, Row<Verification> row, Verification over) {
        pending.end(tx, row, over);
        if (over.valid()) {
            rooms.guard().converted(tx, over.sid());
        }
    }

    /**
     * Holds {@code check} against a verification of {@code service}.
     *
     * @throws ApiError 20404 if there is none that it could be held against; 60202 if there were too many already; 60206 if it
     *     lacks the payment
     */
    Checked check(VerifyService service, CheckDraft check) {
        return world.run(tx -> check(tx, service, check)).get();
    }

    private Answer<Checked> check(Transaction tx, VerifyService service, CheckDraft check) {
        Row<Verification> row = pending.find(tx.now(), service.sid(), check.which());
        if (row == null) {
            throw ApiError.notFound(service.path() + "/VerificationCheck");
        }
        Verification verification = row.value();
        if (verification.status() == VerificationStatus.MAX_ATTEMPTS_REACHED) {
            return Answer.refused(tooManyChecks());
        }
        Checker.Result result = Checker.check(verification, check, silent.newest(verification.sid()));
        List<SilentAuth.Failure> failures =
                verification.channel() == OtpChannel.SNA ? silent.failures(verification.sid()) : List.of();
        if (result == Checker.Result.UNKNOWN) {
            return Answer.of(new Checked(verification, failures));
        }
        if (verification.checks().size() >= MOST_CHECKS) {
            end(tx, row, verification.step(VerificationStatus.MAX_ATTEMPTS_REACHED, tx.now()));
            return Answer.refused(tooManyChecks());
        }
        boolean right = result == Checker.Result.RIGHT;
        Verification checked = verification.checked(new Verification.Check(tx.now(), right));
        if (right) {
            checked = checked.step(VerificationStatus.APPROVED, tx.now());
            end(tx, row, checked);
        } else {
            pending.keep(tx, row, checked);
        }
        return Answer.of(new Checked(checked, failures));
    }

    static ApiError tooManyChecks() {
        return new ApiError(60202, 429, "Max check attempts reached");
    }
}
