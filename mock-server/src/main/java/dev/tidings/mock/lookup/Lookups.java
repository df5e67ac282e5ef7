package dev.tidings.mock.lookup;

import dev.tidings.mock.account.AccountKind;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.data.DataFile;
import dev.tidings.mock.fraud.FraudGuard;
import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.line.LineProfile;
import dev.tidings.mock.line.Lines;
import dev.tidings.mock.lookup.LookupAnswer.Said;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.NumberPlan;
import dev.tidings.mock.safety.Deactivations;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/**
 * Looks numbers up: whether the account may, what the plans say, what each package says, and what it costs.
 *
 * <p>Refusals come in this order: Lookup shut (60699), what a test has set for the number, a trial's limit (60624), one number too
 * often (60626), a rule (60616). The order is unconfirmed. A refused look-up counts for nothing.
 */
public final class Lookups {
    /** The subject of an error that is set for a whole look-up rather than a package. */
    public static final String REQUEST = "request";

    /** How often a trial account may look numbers up in a day. That there is a limit is documented; how high it is, is ours. */
    private static final int TRIAL_LIMIT = 100;

    private static final Duration TRIAL_WINDOW = Duration.ofDays(1);
    private static final Duration SAME_NUMBER_WINDOW = Duration.ofMinutes(1);

    /** A quota is used up for good. */
    private static final Duration FOR_GOOD = Duration.ofDays(36_525);

    /**
     * What refuses a whole look-up. The dictionary gives no statuses, so these are our reading.
     *
     * @param status of HTTP
     * @param message in words
     */
    private record Refusal(int status, String message) {}

    private static final Map<Integer, Refusal> REFUSALS = Map.of(
            60614, new Refusal(400, "The data of this number are kept in another region: ask there"),
            60616, new Refusal(429, "Rate limit of a package reached"),
            60617, new Refusal(400, "Identity match needs at least one parameter that can be matched"),
            60618, new Refusal(400, "A parameter is malformed"),
            60619, new Refusal(400, "The request cannot be completed in this region"),
            60622, new Refusal(400, "Invalid magic number"),
            60624, new Refusal(429, "Limit of trial accounts reached"),
            60626, new Refusal(429, "Too many requests for the same phone number"),
            60699, new Refusal(403, "Lookup is disabled for this account"));

    private static final class Once {
        static final Map<DataPackage, BigDecimal> PRICES = prices();
    }

    /**
     * Whom Lookup asks.
     *
     * @param accounts who asks
     * @param plan reads numbers
     * @param lines what is known of lines
     * @param packages whom the packages ask
     */
    public record Rooms(Accounts accounts, NumberPlan plan, Lines lines, Packages packages) {}

    /**
     * Whom the packages ask.
     *
     * @param guard how risky messages to a number are
     * @param handsets whether they can be reached
     * @param deactivations which numbers are out of service
     */
    public record Packages(FraudGuard guard, Handsets handsets, Deactivations deactivations) {}

    /** What is told when an account has to pay for a package. */
    @FunctionalInterface
    public interface ChargeHook {
        /** The account asked for {@code one}, and got something. */
        void charge(Transaction tx, String accountSid, DataPackage one, BigDecimal price);
    }

    private final Rooms rooms;
    private final Table<LookupSettings> settings;
    private final LookupCounts counts;
    private final LookupRules rules;
    private final DataPackages packages;
    private volatile ChargeHook charges = (tx, accountSid, one, price) -> {};

    private Lookups(World world, Rooms rooms) {
        this.rooms = rooms;
        this.settings = world.table("lookup.settings", LookupSettings.class, LookupSettings::accountSid, any -> "");
        this.counts = LookupCounts.in(world);
        this.rules = LookupRules.in(world, counts);
        Packages asked = rooms.packages();
        this.packages = new DataPackages(
                new DataPackages.Rooms(rooms.lines(), asked.guard(), asked.handsets(), asked.deactivations()));
    }

    /** Lookup in {@code world}. */
    public static Lookups in(World world, Rooms rooms) {
        return new Lookups(world, rooms);
    }

    /** Lets {@code known} say whether an account has a verification with that SID, for {@link DataPackage#PRE_FILL}. */
    public void verifications(BiPredicate<String, String> known) {
        packages.verifications(known);
    }

    /** Lets {@code hook} know what accounts have to pay. */
    public void onCharge(ChargeHook hook) {
        charges = hook;
    }

    /** The line of {@code number}, in E.164. */
    Optional<Line> line(String number) {
        return Optional.ofNullable(rooms.plan().read(number));
    }

    /** What is known of lines. */
    public Lines lines() {
        return rooms.lines();
    }

    LookupRules rules() {
        return rules;
    }

    /** What {@code accountSid} may do. */
    public LookupSettings settings(String accountSid) {
        return settings.find(accountSid).orElseGet(() -> LookupSettings.of(accountSid));
    }

    /** Changes what {@code accountSid} may do. */
    public LookupSettings change(Transaction tx, String accountSid, UnaryOperator<LookupSettings> change) {
        LookupSettings next = change.apply(settings(accountSid));
        tx.put(settings, next);
        return next;
    }

    /**
     * Looks a number up for {@code accountSid}.
     *
     * @throws ApiError if it may not
     */
    LookupAnswer look(Transaction tx, String accountSid, LookupQuery query) {
        LookupSettings may = settings(accountSid);
        requireOpen(may);
        NumberReading reading = NumberReading.of(query.number(), query.country());
        Line line = reading.valid() ? rooms.plan().read(reading.number()) : null;
        if (line == null) {
            return new LookupAnswer(reading, query.packages(), Map.of());
        }
        requireUnset(line.e164());
        count(tx, may, line, query.packages());
        Map<DataPackage, Said<?>> said = new EnumMap<>(DataPackage.class);
        DataPackages.Subject subject = new DataPackages.Subject(may, line, tx.now());
        for (DataPackage each : query.packages()) {
            said.put(each, quotaLeft(tx, may, each) ? packages.ask(each, subject, query) : new Said<>(null, 60611));
        }
        said.forEach((one, what) -> {
            if (what.billed()) {
                counts.add(tx, quotaKey(accountSid, one), FOR_GOOD);
                charges.charge(tx, accountSid, one, price(one));
            }
        });
        rooms.packages().guard().looked(tx, accountSid, line.e164());
        return new LookupAnswer(reading, query.packages(), said);
    }

    static void requireOpen(LookupSettings may) {
        if (may.disabled()) {
            throw new ApiError(60699, 403, "Lookup is disabled for account " + may.accountSid());
        }
    }

    private void requireUnset(String number) {
        LineProfile profile = rooms.lines().profile(number);
        Integer set = profile.errors().get(REQUEST);
        if (set != null) {
            Refusal refusal = REFUSALS.getOrDefault(set, new Refusal(400, "The look-up failed"));
            throw new ApiError(set, refusal.status(), refusal.message() + ": " + number);
        }
    }

    private void count(Transaction tx, LookupSettings may, Line line, Set<DataPackage> asked) {
        String accountSid = may.accountSid();
        boolean trial = rooms.accounts()
                .find(accountSid)
                .filter(each -> each.kind() == AccountKind.TRIAL)
                .isPresent();
        String trialKey = accountSid + " trial";
        if (trial && counts.within(tx, trialKey, TRIAL_WINDOW) >= TRIAL_LIMIT) {
            throw new ApiError(
                    60624, 429, "Trial accounts may look up " + TRIAL_LIMIT + " numbers in a day: upgrade to do more");
        }
        String sameKey = accountSid + " " + line.e164();
        if (may.sameNumber() > 0 && counts.within(tx, sameKey, SAME_NUMBER_WINDOW) >= may.sameNumber()) {
            throw new ApiError(60626, 429, "Too many requests for the same phone number: " + line.e164());
        }
        rules.count(tx, accountSid, asked);
        if (trial) {
            counts.add(tx, trialKey, TRIAL_WINDOW);
        }
        if (may.sameNumber() > 0) {
            counts.add(tx, sameKey, SAME_NUMBER_WINDOW);
        }
    }

    private boolean quotaLeft(Transaction tx, LookupSettings may, DataPackage one) {
        Integer quota = may.quotas().get(one.wire());
        return quota == null || counts.within(tx, quotaKey(may.accountSid(), one), FOR_GOOD) < quota;
    }

    private static String quotaKey(String accountSid, DataPackage one) {
        return accountSid + " quota " + one.wire();
    }

    /** What {@code one} costs for each number, in US dollars. */
    public static BigDecimal price(DataPackage one) {
        return Once.PRICES.getOrDefault(one, BigDecimal.ZERO);
    }

    private static Map<DataPackage, BigDecimal> prices() {
        Map<DataPackage, BigDecimal> prices = new HashMap<>();
        for (List<String> cells : DataFile.cells(Lookups.class, "prices.tsv", "\t")) {
            prices.put(DataPackage.find(cells.get(0)).orElseThrow(), new BigDecimal(cells.get(1)));
        }
        return prices;
    }

    /** Whether {@code code} may be set for {@code subject}: a package, or {@link #REQUEST}. */
    public static boolean isError(String subject, int code) {
        if (subject.equals(REQUEST)) {
            return REFUSALS.containsKey(code);
        }
        boolean ofPackage = (code >= 60600 && code <= 60613 && (code < 60602 || code > 60605))
                || code == 60620
                || code == 60621
                || code == 60623
                || code == 60625;
        return DataPackage.find(subject).isPresent() && ofPackage;
    }
}
