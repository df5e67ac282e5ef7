package dev.tidings.mock;

import dev.tidings.mock.network.CallMatch;
import dev.tidings.mock.network.Fate;
import dev.tidings.mock.network.Fault;
import dev.tidings.mock.network.MessageMatch;
import dev.tidings.mock.network.Rule;
import dev.tidings.mock.network.RuleBook;
import dev.tidings.mock.network.RuleDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes otherwise than usual, for a whole server or for one account. Of several rules the first that strikes wins, in the
 * order in which they were added.
 *
 * <pre>{@code
 * rules.when(messages().to("+1415*").body("code")).nth(3).then(undelivered(30003).after(Duration.ofSeconds(2)));
 * rules.when(calls().post("*Messages.json")).first(2).then(refused(429).retryAfter(Duration.ofSeconds(1)));
 * rules.when(calls().post("*Messages.json")).probability(0.1).then(acceptedThen(500));
 * }</pre>
 *
 * <p>The words come from {@link MessageMatch#messages()}, {@link CallMatch#calls()}, {@link Fate} and {@link Fault}.
 */
public final class MockRules {
    private final Backend backend;

    /** Whose; null for all. */
    private final @Nullable String accountSid;

    MockRules(Backend backend, @Nullable String accountSid) {
        this.backend = backend;
        this.accountSid = accountSid;
    }

    /** Begins a rule about messages; it is in force with {@link RuleDraft#then}. */
    public RuleDraft<Fate> when(MessageMatch match) {
        return Rule.when(match).into(this::add);
    }

    /** Begins a rule about API calls; it is in force with {@link RuleDraft#then}. */
    public RuleDraft<Fault> when(CallMatch match) {
        return Rule.when(match).into(this::add);
    }

    /**
     * Adds {@code rule} behind the others. The rules of an account are about this account only.
     *
     * @return the rule as it is in force, with a number if it had no id
     * @throws IllegalArgumentException if its id is taken, or it is about another account
     */
    public Rule add(Rule rule) {
        return backend.world.run(tx -> backend.rules.add(tx, own(rule)));
    }

    private Rule own(Rule rule) {
        if (accountSid == null) {
            return rule;
        }
        if (rule.accountSid() != null && !accountSid.equals(rule.accountSid())) {
            throw new IllegalArgumentException(
                    "the rule is about account " + rule.accountSid() + ": must be about " + accountSid);
        }
        return rule.accountSid(accountSid);
    }

    /** All of them, the first one first; those of an account are the rules about it alone. */
    public List<Rule> list() {
        return backend.rules.standings().stream()
                .map(RuleBook.Standing::rule)
                .filter(this::mine)
                .toList();
    }

    private boolean mine(Rule rule) {
        return accountSid == null || accountSid.equals(rule.accountSid());
    }

    /**
     * How often {@code rule} met what it is about, and how often it struck.
     *
     * @throws IllegalArgumentException if it is no longer there
     */
    public RuleBook.Standing standing(Rule rule) {
        return backend.rules
                .find(rule.id())
                .filter(each -> mine(each.rule()))
                .orElseThrow(() -> new IllegalArgumentException("there is no rule \"" + rule.id() + "\" here"));
    }

    /** Takes {@code rule} away, if it is there. */
    public void remove(Rule rule) {
        backend.world.run(tx ->
                backend.rules.removeIf(tx, each -> mine(each) && each.id().equals(rule.id())));
    }

    /** Takes all of them away; those of an account leave those of others. */
    public void clear() {
        backend.world.run(tx -> backend.rules.removeIf(tx, this::mine));
    }
}
