package dev.tidings.mock.network;

import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Randomness;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one server, the first one first.
 *
 * <p>For the maintainer: a book changes when the command that changes it commits. Counters are written under the world's lock
 * whenever a rule is asked, at once and not on commit, as randomness is; whether a rule of some probability strikes follows
 * from the seed, its id and its count alone, so that it neither disturbs other chance nor is disturbed.
 */
public final class RuleBook {
    /** More rules than anybody reads; each is asked for each message. */
    private static final int MOST = 1_000;

    /**
     * A rule and how it did.
     *
     * @param rule the rule
     * @param matched how often something was what it is about
     * @param struck how often it decided
     */
    public record Standing(Rule rule, long matched, long struck) {}

    /**
     * The book as snapshots keep it.
     *
     * @param number the last that a rule was given
     * @param rules the first one first
     */
    record Kept(int number, List<Standing> rules) {}

    /** What a rule decided, and the cause that names it. */
    record Struck<E>(E effect, String cause) {}

    /** A rule at work. */
    private static final class Active<E, M> {
        final Rule rule;
        final M match;
        final Struck<E> struck;
        final long seed;
        volatile long matched;
        volatile long strikes;

        Active(Rule rule, M match, E effect, long worldSeed) {
            this.rule = rule;
            this.match = match;
            this.struck = new Struck<>(effect, "rule " + rule.id());
            this.seed = Randomness.mixed(worldSeed ^ rule.id().hashCode() * 0x9E3779B97F4A7C15L);
        }

        Standing standing() {
            return new Standing(rule, matched, strikes);
        }

        /** Whether it strikes what it matches; counts. Under the world's lock. */
        boolean strikes() {
            Turn turn = rule.turn();
            long count = matched + 1;
            matched = count;
            boolean its = turn.which().strikes(count, turn.number())
                    && (turn.times() == null || strikes < turn.times())
                    && (turn.probability() == 1
                            || (Randomness.mixed(seed + count * 0x9E3779B97F4A7C15L) >>> 11) * 0x1.0p-53
                                    < turn.probability());
            if (its) {
                long next = strikes + 1;
                strikes = next;
            }
            return its;
        }
    }

    private final World world;
    private int number;
    private volatile List<Active<?, ?>> all = List.of();
    private volatile List<Active<Fate, MessageMatch.Ready>> onMessages = List.of();
    private volatile List<Active<Fault, CallMatch.Ready>> onCalls = List.of();

    private RuleBook(World world) {
        this.world = world;
        world.keep(new Part<>("network.rules", Kept.class, () -> new Kept(number, standings()), this::restore));
    }

    /** The book of {@code world}. */
    public static RuleBook in(World world) {
        return new RuleBook(world);
    }

    /** All rules and how they did, the first one first. */
    public List<Standing> standings() {
        List<Standing> standings = new ArrayList<>();
        for (Active<?, ?> each : all) {
            standings.add(each.standing());
        }
        return standings;
    }

    /** The rule with {@code id} and how it did. */
    public Optional<Standing> find(String id) {
        return standings().stream().filter(each -> each.rule().id().equals(id)).findFirst();
    }

    /**
     * Adds {@code rule} behind the others.
     *
     * @return the rule, with an id if it had none
     * @throws Refused if its id is taken, or there are too many
     */
    public Rule add(Transaction tx, Rule rule) {
        Set<String> taken = new HashSet<>();
        all.forEach(each -> taken.add(each.rule.id()));
        if (taken.contains(rule.id())) {
            throw Refused.text("id", rule.id(), "one that no other rule has");
        }
        checkNumber(all.size() + 1);
        Rule named = rule;
        while (named.id().isEmpty()) {
            number++;
            named = taken.contains(Integer.toString(number)) ? rule : rule.id(Integer.toString(number));
        }
        Active<?, ?> added = active(named);
        tx.onCommit(() -> {
            List<Active<?, ?>> next = new ArrayList<>(all);
            next.add(added);
            become(next);
        });
        return named;
    }

    /**
     * Puts {@code rules} in the place of all that there are; nothing is counted yet, and numbers begin again.
     *
     * @return the rules, with ids where they had none
     * @throws Refused if two have the same id, or there are too many; nothing changes then
     */
    public List<Rule> replaceAll(Transaction tx, List<Rule> rules) {
        checkNumber(rules.size());
        Set<String> taken = new HashSet<>();
        for (Rule each : rules) {
            if (!each.id().isEmpty() && !taken.add(each.id())) {
                throw Refused.text("id", each.id(), "one that no other rule has");
            }
        }
        int last = 0;
        List<Rule> named = new ArrayList<>();
        List<Active<?, ?>> next = new ArrayList<>();
        for (Rule each : rules) {
            Rule one = each;
            while (one.id().isEmpty()) {
                last++;
                one = taken.contains(Integer.toString(last)) ? each : each.id(Integer.toString(last));
            }
            named.add(one);
            next.add(active(one));
        }
        int lastGiven = last;
        tx.onCommit(() -> {
            number = lastGiven;
            become(next);
        });
        return named;
    }

    /** Takes away every rule that {@code unwanted} says so of; the answer is how many these are. */
    public int removeIf(Transaction tx, Predicate<Rule> unwanted) {
        List<Active<?, ?>> gone = new ArrayList<>();
        for (Active<?, ?> each : all) {
            if (unwanted.test(each.rule)) {
                gone.add(each);
            }
        }
        tx.onCommit(() -> {
            List<Active<?, ?>> next = new ArrayList<>(all);
            next.removeAll(gone);
            become(next);
        });
        return gone.size();
    }

    private static void checkNumber(int size) {
        if (size > MOST) {
            throw Refused.of("rules", size + " rules", "at most " + MOST);
        }
    }

    private Active<?, ?> active(Rule rule) {
        if (rule instanceof Rule.OnMessages messages) {
            return new Active<>(rule, messages.match().ready(), messages.fate(), world.seed());
        }
        Rule.OnCalls calls = (Rule.OnCalls) rule;
        return new Active<>(rule, calls.match().ready(), calls.fault(), world.seed());
    }

    private void restore(Kept kept) {
        number = kept.number();
        List<Active<?, ?>> next = new ArrayList<>();
        for (Standing each : kept.rules()) {
            Active<?, ?> active = active(each.rule());
            active.matched = each.matched();
            active.strikes = each.struck();
            next.add(active);
        }
        become(next);
    }

    @SuppressWarnings("unchecked") // active() pairs each kind of rule with its match and its effect
    private void become(List<Active<?, ?>> next) {
        List<Active<Fate, MessageMatch.Ready>> messages = new ArrayList<>();
        List<Active<Fault, CallMatch.Ready>> calls = new ArrayList<>();
        for (Active<?, ?> each : next) {
            if (each.rule instanceof Rule.OnMessages) {
                messages.add((Active<Fate, MessageMatch.Ready>) each);
            } else {
                calls.add((Active<Fault, CallMatch.Ready>) each);
            }
        }
        all = List.copyOf(next);
        onMessages = List.copyOf(messages);
        onCalls = List.copyOf(calls);
    }

    /** What the first rule that strikes makes of {@code dispatch}; null if none does. Under the world's lock. */
    @Nullable
    Struck<Fate> strike(Instant now, Dispatch dispatch) {
        List<Active<Fate, MessageMatch.Ready>> rules = onMessages;
        for (int i = 0; i < rules.size(); i++) {
            Active<Fate, MessageMatch.Ready> each = rules.get(i);
            if (each.rule.turn().validAt(now) && each.match.matches(dispatch) && each.strikes()) {
                return each.struck;
            }
        }
        return null;
    }

    /** What the first rule that strikes does to a call that {@code concerns} says a rule is about; null if none does. */
    @Nullable
    Struck<Fault> strike(Predicate<CallMatch.Ready> concerns) {
        List<Active<Fault, CallMatch.Ready>> concerned = new ArrayList<>();
        for (Active<Fault, CallMatch.Ready> each : onCalls) {
            if (concerns.test(each.match)) {
                concerned.add(each);
            }
        }
        // Most servers have no such rules, and most calls none that are about them: these take no lock.
        return concerned.isEmpty()
                ? null
                : world.run(tx -> first(concerned, tx.now())).orElse(null);
    }

    private static Optional<Struck<Fault>> first(List<Active<Fault, CallMatch.Ready>> concerned, Instant now) {
        for (Active<Fault, CallMatch.Ready> each : concerned) {
            if (each.rule.turn().validAt(now) && each.strikes()) {
                return Optional.of(each.struck);
            }
        }
        return Optional.empty();
    }
}
