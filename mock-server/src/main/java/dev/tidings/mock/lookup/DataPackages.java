package dev.tidings.mock.lookup;

import dev.tidings.mock.fraud.CarrierRisk;
import dev.tidings.mock.fraud.FraudGuard;
import dev.tidings.mock.fraud.Risk;
import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.line.LineFacts;
import dev.tidings.mock.line.LineProfile;
import dev.tidings.mock.line.LineStatus;
import dev.tidings.mock.line.Lines;
import dev.tidings.mock.line.Person;
import dev.tidings.mock.line.Subscribers;
import dev.tidings.mock.lookup.LookupAnswer.Said;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.safety.Deactivations;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What each package says of a valid number at one instant. */
final class DataPackages {
    /** Answers with data all the same: fallback data, and a SIM without its carrier. */
    private static final Set<Integer> DATA_TOO = Set.of(60613, 60621);

    private static final int CANCELLED = 60625;
    private static final int CARRIER_MISSING = 60621;

    /**
     * Within which time a swap counts unless a test sets another. Where a date is told the real period is somehow derived from it; how is
     * not published.
     */
    private static final Duration SWAP_PERIOD = Duration.ofHours(24);

    /** Where the date of a swap is not told. Which countries these are is not published. */
    private static final Set<String> DATELESS = Set.of("CA", "FR", "NL");

    /** Since when there is a database of reassigned numbers in the US. */
    private static final LocalDate FIRST_REASSIGNMENTS = LocalDate.of(2021, 1, 27);

    /**
     * Whom packages ask.
     *
     * @param lines what is known of lines
     * @param guard how risky messages are
     * @param handsets whether they can be reached
     * @param deactivations which numbers are out of service
     */
    record Rooms(Lines lines, FraudGuard guard, Handsets handsets, Deactivations deactivations) {}

    /**
     * A number as one account asks for it.
     *
     * @param settings of the account
     * @param line the number
     * @param now when
     */
    record Subject(LookupSettings settings, Line line, Instant now) {
        String accountSid() {
            return settings.accountSid();
        }

        String number() {
            return line.e164();
        }
    }

    private final Rooms rooms;
    private volatile BiPredicate<String, String> verifications = (accountSid, sid) -> false;

    DataPackages(Rooms rooms) {
        this.rooms = rooms;
    }

    /** Lets {@code known} say whether an account has a verification with that SID. */
    void verifications(BiPredicate<String, String> known) {
        verifications = known;
    }

    /** What {@code one} says of {@code subject}, when {@code query} asks. */
    Said<?> ask(DataPackage one, Subject subject, LookupQuery query) {
        int error = error(one, subject, query);
        if (error != 0 && !DATA_TOO.contains(error)) {
            return new Said<>(null, error);
        }
        return new Said<>(data(one, subject, query, error), error == 0 ? null : error);
    }

    private int error(DataPackage one, Subject subject, LookupQuery query) {
        Integer set = profile(subject).errors().get(one.wire());
        if (set != null) {
            return set;
        }
        if (subject.settings().packagesOff().contains(one.wire())) {
            return 60606;
        }
        boolean asksForPerson = one == DataPackage.IDENTITY_MATCH || one == DataPackage.SIM_SWAP;
        if (asksForPerson && rooms.deactivations().holds(subject.number())) {
            return CANCELLED;
        }
        String verification = query.verificationSid();
        if (one == DataPackage.PRE_FILL
                && verification != null
                && !verifications.test(subject.accountSid(), verification)) {
            return 60623;
        }
        return Coverage.error(
                one,
                subject.line().region(),
                facts(subject).originalType(),
                subject.settings().canada());
    }

    private Object data(DataPackage one, Subject subject, LookupQuery query, int error) {
        return switch (one) {
            case CALLER_NAME -> caller(subject);
            case SIM_SWAP -> swap(subject, error == CARRIER_MISSING);
            case CALL_FORWARDING -> forwarding(subject);
            case LINE_STATUS -> status(subject);
            case LINE_TYPE_INTELLIGENCE -> {
                LineFacts facts = facts(subject);
                yield new LookupAnswer.Intelligence(facts.type(), facts);
            }
            case IDENTITY_MATCH -> IdentityMatch.of(query.claim(), person(subject));
            case REASSIGNED_NUMBER -> reassignment(subject, query.lastVerified());
            case SMS_PUMPING_RISK ->
                new LookupAnswer.PumpingRisk(rooms.guard().risk(subject.accountSid(), subject.number(), subject.now()));
            case PHONE_NUMBER_QUALITY_SCORE -> quality(subject);
            case PRE_FILL -> new LookupAnswer.Owner(person(subject));
        };
    }

    LineFacts facts(Subject subject) {
        return rooms.lines().facts(subject.accountSid(), subject.line());
    }

    private LineProfile profile(Subject subject) {
        return rooms.lines().profile(subject.number());
    }

    private Person person(Subject subject) {
        return Subscribers.person(profile(subject), subject.line());
    }

    private LookupAnswer.Caller caller(Subject subject) {
        Subscribers.Caller caller = Subscribers.caller(profile(subject), subject.line());
        return new LookupAnswer.Caller(caller.name(), caller.type());
    }

    private LookupAnswer.SimSwap swap(Subject subject, boolean withoutCarrier) {
        LineProfile profile = profile(subject);
        Instant at = Subscribers.simSwapped(profile);
        if (at != null && at.isAfter(subject.now())) {
            at = null;
        }
        Duration set = profile.simSwapPeriod();
        Duration period = set == null ? SWAP_PERIOD : set;
        boolean within = at != null && at.isAfter(subject.now().minus(period));
        String region = subject.line().region();
        boolean telling = Coverage.tellsCarriers(region) && !withoutCarrier;
        return new LookupAnswer.SimSwap(
                DATELESS.contains(region) ? null : at, period, within, telling ? facts(subject) : null);
    }

    private LookupAnswer.Forwarding forwarding(Subject subject) {
        Boolean set = profile(subject).callForwarding();
        return new LookupAnswer.Forwarding(set != null && set);
    }

    private LookupAnswer.Status status(Subject subject) {
        LineStatus set = profile(subject).lineStatus();
        if (set != null) {
            return new LookupAnswer.Status(set);
        }
        if (rooms.deactivations().holds(subject.number())) {
            return new LookupAnswer.Status(LineStatus.INACTIVE);
        }
        return new LookupAnswer.Status(
                switch (rooms.handsets().get(subject.number()).coverage()) {
                    case REACHABLE -> LineStatus.ACTIVE;
                    case OUT_OF_COVERAGE, OFF -> LineStatus.UNREACHABLE;
                });
    }

    private LookupAnswer.Reassignment reassignment(Subject subject, @Nullable LocalDate since) {
        if (since == null) {
            return new LookupAnswer.Reassignment(null, null);
        }
        Instant at = Subscribers.reassigned(profile(subject));
        LocalDate today = LocalDate.ofInstant(subject.now(), ZoneOffset.UTC);
        boolean known = !since.isAfter(today) && (at != null || !since.isBefore(FIRST_REASSIGNMENTS));
        if (!known) {
            return new LookupAnswer.Reassignment(since, null);
        }
        boolean reassigned = at != null
                && !at.isAfter(subject.now())
                && LocalDate.ofInstant(at, ZoneOffset.UTC).isAfter(since);
        return new LookupAnswer.Reassignment(since, reassigned);
    }

    /** Nothing is published but a sample. The risk of the carrier is that of the pumping score; the others are the number's. */
    private LookupAnswer.Quality quality(Subject subject) {
        Risk risk = rooms.guard().risk(subject.accountSid(), subject.number(), subject.now());
        CarrierRisk carrier = risk.carrierCategory().orElse(CarrierRisk.LOW);
        int carrierRisk = 15 + 25 * carrier.step();
        int disposable = switch (facts(subject).originalType()) {
            case NON_FIXED_VOIP -> 80;
            case FIXED_VOIP -> 45;
            default -> 10;
        };
        int velocity = risk.score();
        return new LookupAnswer.Quality(
                carrierRisk, disposable, 100 - Math.max(carrierRisk, Math.max(disposable, velocity)), velocity);
    }
}
