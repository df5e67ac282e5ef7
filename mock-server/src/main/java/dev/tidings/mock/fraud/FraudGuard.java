package dev.tidings.mock.fraud;

import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.NumberPlan;
import dev.tidings.mock.safety.SafeList;
import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides which text messages with codes may be sent, and learns from those that are: SMS pumping is told by what is sent to
 * neighbouring numbers, and blocked by prefix. {@link Signal} says by what, {@link Block} for how long.
 *
 * <p>What a test of an application should know: unless fraud was there before, nothing is blocked at the standard level for fewer than twenty recipients within
 * ten minutes (ten in countries that are known for fraud); nor for any number of them at one instant of a virtual clock, or within
 * twenty seconds; nor where three in ten of the codes are entered. Twenty numbers
 * out of a thousand neighbours, asked for over more than twenty seconds of simulated time and none of them checked, are what an attack is. In
 * the US and Canada twice as much must speak for it. A test that wants none of this has the safe
 * list, {@code RiskCheck=disable} and {@link ProtectionLevel#OFF}.
 *
 * <p>For the maintainer: everything it remembers stands in {@link Sightings}, {@link Blocks} and a journal, outside of tables because it
 * changes with every message; it changes when a command commits, and is read, under the world's lock. What it takes to decide and to
 * learn does not grow with what was sent before.
 */
public final class FraudGuard {
    /** So many decisions are remembered. */
    private static final int JUDGEMENTS = 1_000;

    private static final Duration THREE_MONTHS = Duration.ofDays(91);

    /**
     * A text message with a code that is to be sent.
     *
     * @param accountSid whose it is
     * @param serviceSid of the Verify service
     * @param line the recipient
     * @param customCode whether the application chose the code
     * @param deviceIp where the person who asked for it is; null if the application does not say
     */
    public record Send(
            String accountSid,
            String serviceSid,
            Line line,
            boolean customCode,
            @Nullable String deviceIp) {}

    /**
     * What the guard asks.
     *
     * @param plan reads numbers
     * @param safeList who is never blocked
     * @param geo where accounts send to
     */
    public record Rooms(NumberPlan plan, SafeList safeList, VerifyGeo geo) {}

    /** What a snapshot keeps. */
    record Kept(Sightings.Kept sightings, Blocks.Kept blocks, List<Judgement> judgements) {}

    private final NumberPlan plan;
    private final SafeList safeList;
    private final VerifyGeo geo;
    private final ProtectionLevels levels;
    private final Sightings sightings = new Sightings();
    private final Blocks blocks = new Blocks();
    private final ArrayDeque<Judgement> judgements = new ArrayDeque<>();

    private FraudGuard(World world, Rooms rooms) {
        this.plan = rooms.plan();
        this.safeList = rooms.safeList();
        this.geo = rooms.geo();
        this.levels = new ProtectionLevels(world);
        world.keep(new Part<>("fraud.guard", Kept.class, this::save, this::restore));
    }

    /** The guard of {@code world}, who has seen nothing yet. */
    public static FraudGuard in(World world, Rooms rooms) {
        return new FraudGuard(world, rooms);
    }

    /** Where accounts send to. */
    public VerifyGeo geo() {
        return geo;
    }

    /** How the service {@code serviceSid} is protected. */
    public ProtectionLevel level(String serviceSid) {
        return levels.of(serviceSid);
    }

    /** Changes how the service {@code serviceSid} is protected; blocks that there are stay, and concern it unless it is off. */
    public void level(Transaction tx, String serviceSid, ProtectionLevel level) {
        levels.set(tx, serviceSid, level);
    }

    /**
     * Whether {@code send} may be sent: what its country's policy, the safe list and Fraud Guard say together. Not to be asked about what
     * is sent with {@code RiskCheck=disable}.
     *
     * <p>A refusal is remembered, as long as the command succeeds that has asked: let it return the decision, and throw {@link
     * Decision#refusal} outside of it.
     */
    public Decision decide(Transaction tx, Send send) {
        ProtectionLevel level = levels.of(send.serviceSid());
        long digits = PhonePrefix.digits(send.line().e164());
        Decision.Reason exempt = exempt(send, level);
        if (exempt == Decision.Reason.COUNTRY_DISABLED) {
            return judged(tx, send, level, Decision.disabled(send.line().e164()), Assessment.NONE);
        }
        if (exempt != null) {
            return judged(tx, send, level, Decision.allow(exempt), Assessment.NONE);
        }
        Instant now = tx.now();
        Block block = blocks.against(send.accountSid(), digits, now);
        if (block == null) {
            RangeTraffic range = sightings.range(send.accountSid(), PhonePrefix.tenThousand(digits));
            Assessment last = range == null ? Assessment.NONE : range.assessment();
            return judged(tx, send, level, Decision.allow(Decision.Reason.NOTHING_AGAINST), last);
        }
        Block refusing = block.refusing(now);
        tx.apply(() -> {
            blocks.change(refusing);
            CountryTraffic country = sightings.country(send.accountSid(), PhonePrefix.country(digits));
            if (country != null) {
                country.fraud(now.toEpochMilli());
            }
            sightings.met(digits);
        });
        Assessment then = new Assessment(block.prefix(), block.score(), block.findings());
        return judged(tx, send, level, Decision.blocked(block), then);
    }

    /** Why the guard has no say; null if it has. */
    private Decision.@Nullable Reason exempt(Send send, ProtectionLevel level) {
        String account = send.accountSid();
        if (safeList.contains(account, send.line().e164())) {
            return Decision.Reason.SAFE_LIST;
        }
        return switch (geo.policy(account, send.line().region(), GeoChannel.SMS)) {
            case DISABLED -> Decision.Reason.COUNTRY_DISABLED;
            case ALLOW -> Decision.Reason.COUNTRY_ALLOWED;
            case MONITOR -> level.covers(send.customCode()) ? null : Decision.Reason.NOT_PROTECTED;
        };
    }

    private Decision judged(
            Transaction tx, Send send, ProtectionLevel level, Decision decision, Assessment assessment) {
        Judgement judgement = new Judgement(
                tx.now(), send.accountSid(), send.serviceSid(), send.line().e164(), level, decision, assessment);
        tx.apply(() -> {
            if (judgements.size() == JUDGEMENTS) {
                judgements.removeLast();
            }
            judgements.addFirst(judgement);
        });
        return decision;
    }

    /**
     * Learns that {@code send} was sent. Numbers on the safe list teach it nothing.
     *
     * @param attemptKey what may be converted, such as the SID of the verification; a resend of the same code has the same
     */
    public void sent(Transaction tx, Send send, String attemptKey) {
        ProtectionLevel level = levels.of(send.serviceSid());
        Decision.Reason exempt = exempt(send, level);
        if (exempt != Decision.Reason.SAFE_LIST) {
            Instant now = tx.now();
            tx.apply(() -> learn(send, attemptKey, now, exempt == null ? level : ProtectionLevel.OFF));
        }
    }

    private void learn(Send send, String attemptKey, Instant at, ProtectionLevel level) {
        long now = at.toEpochMilli();
        long digits = PhonePrefix.digits(send.line().e164());
        String accountSid = send.accountSid();
        Sightings.Account account = sightings.account(accountSid, now);
        CountryTraffic country =
                account.countries.computeIfAbsent(PhonePrefix.country(digits), any -> new CountryTraffic(now));
        RangeTraffic range = sightings.touched(accountSid, PhonePrefix.tenThousand(digits), now);
        if (sightings.attempt(attemptKey, new Sightings.Attempt(accountSid, digits, now))) {
            country.sent(now);
        }
        range.sent(now, RangeTraffic.suffix(digits), RangeTraffic.device(send.deviceIp()));
        sightings.met(digits);
        Assessor assessor = Assessor.of(send.line(), now, account, country);
        Assessment found = assessor.worst(range, level);
        range.assessed(now, found);
        if (found.score() >= level.threshold()) {
            block(send, at, level, found);
            country.fraud(now);
            range.judged();
            if (PhonePrefix.digits(found.prefix()) == PhonePrefix.country(digits)) {
                country.judged();
            }
        }
    }

    /** Once two thousands of ten are blocked, so are the others. */
    private void block(Send send, Instant now, ProtectionLevel level, Assessment found) {
        long prefix = PhonePrefix.digits(found.prefix());
        long digits = PhonePrefix.digits(send.line().e164());
        long wide = PhonePrefix.tenThousand(digits);
        if (prefix == PhonePrefix.thousand(digits) && blocks.thousandsWithin(send.accountSid(), wide, now) > 0) {
            prefix = wide;
        }
        int strikes = blocks.strikes(send.accountSid(), prefix, now) + 1;
        blocks.begin(new Block(
                send.accountSid(),
                PhonePrefix.written(prefix),
                send.line().region(),
                now,
                now.plus(Block.length(strikes)),
                strikes,
                level,
                found.score(),
                found.findings(),
                0,
                null,
                List.of(),
                null));
    }

    /** Learns that the code of {@code attemptKey} was entered; nothing happens if it knows of none or it was already. */
    public void converted(Transaction tx, String attemptKey) {
        long now = tx.now().toEpochMilli();
        tx.apply(() -> {
            Sightings.Attempt attempt = sightings.convert(attemptKey);
            if (attempt != null) {
                RangeTraffic range = sightings.range(attempt.accountSid(), PhonePrefix.tenThousand(attempt.digits()));
                if (range != null) {
                    range.converted(RangeTraffic.suffix(attempt.digits()));
                }
                CountryTraffic country = sightings.country(attempt.accountSid(), PhonePrefix.country(attempt.digits()));
                if (country != null) {
                    country.converted(now, attempt.at());
                }
            }
        });
    }

    /** Learns that {@code accountSid} has looked up {@code e164}, which is a sign that it will send there. */
    public void looked(Transaction tx, String accountSid, String e164) {
        long now = tx.now().toEpochMilli();
        long digits = PhonePrefix.digits(e164);
        tx.apply(() -> sightings
                .touched(accountSid, PhonePrefix.tenThousand(digits), now)
                .looked(now));
    }

    /** What is known of {@code e164} at {@code now}, when {@code accountSid} asks. To be called within a command. */
    public Risk risk(String accountSid, String e164, Instant now) {
        long digits = PhonePrefix.digits(e164);
        Line line = plan.read(e164);
        String region = line == null ? "" : line.region();
        CarrierRisk carrier = KnownRisks.of(region, PhonePrefix.tenThousand(digits));
        Block last = blocks.last(digits);
        boolean blocked = last != null && (last.inForce(now) || last.pressed(now));
        boolean lately = last != null && last.end().isAfter(now.minus(THREE_MONTHS));
        return new Risk(
                region.equals("CA") ? Optional.empty() : Optional.of(carrier),
                blocked,
                Optional.ofNullable(last).map(Block::since),
                last != null || sightings.hasMet(digits) ? Optional.of(lately) : Optional.empty(),
                score(accountSid, digits, region, now));
    }

    /** A carrier alone makes a number at most mildly suspect; traffic and look-ups do the rest. */
    private int score(String accountSid, long digits, String region, Instant now) {
        double score =
                12 * KnownRisks.of(region, PhonePrefix.tenThousand(digits)).step();
        RangeTraffic range = sightings.range(accountSid, PhonePrefix.tenThousand(digits));
        if (range != null) {
            score += 0.7 * range.heat(now.toEpochMilli());
            score += 40 * (1 - Math.exp(-range.looks(now.toEpochMilli()) / 12));
        }
        if (KnownRisks.rarelyAimedAt(region)) {
            score /= 2;
        }
        boolean blocked = blocks.against(accountSid, digits, now) != null;
        return (int) Math.round(Math.min(100, blocked ? Math.max(score, 90) : score));
    }

    /** Decisions that pass {@code filter}, newest first. To be called within a command. */
    public List<Judgement> judgements(Predicate<Judgement> filter, int most) {
        List<Judgement> found = new ArrayList<>();
        Iterator<Judgement> each = judgements.iterator();
        while (each.hasNext() && found.size() < most) {
            Judgement judgement = each.next();
            if (filter.test(judgement)) {
                found.add(judgement);
            }
        }
        return found;
    }

    /** The blocks of the last three months that pass {@code filter}, those that began last first. To be called within a command. */
    public List<Block> blocks(Predicate<Block> filter) {
        return blocks.newestFirst().stream().filter(filter).toList();
    }

    /**
     * Lifts the block of {@code prefix}, such as {@code +447400123}, and forgets what was sent there; whether there was one in force.
     */
    public boolean lift(Transaction tx, String accountSid, String prefix) {
        if (!prefix.matches("\\+[1-9][0-9]{0,14}")) {
            return false;
        }
        long digits = PhonePrefix.digits(prefix);
        Block block = blocks.find(accountSid, digits, tx.now());
        if (block == null) {
            return false;
        }
        Block lifted = block.liftedAt(tx.now());
        tx.apply(() -> {
            blocks.change(lifted);
            sightings.clear(accountSid, digits);
        });
        return true;
    }

    /** How much is remembered, by kind. */
    Map<String, Integer> sizes() {
        return sightings.sizes();
    }

    private Kept save() {
        return new Kept(sightings.save(), blocks.save(), List.copyOf(judgements));
    }

    private void restore(Kept kept) {
        sightings.restore(kept.sightings());
        blocks.restore(kept.blocks());
        judgements.clear();
        judgements.addAll(kept.judgements());
    }
}
