package dev.tidings.mock.network;

import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * A rule that says what it is about, and not yet what happens. Immutable: each method answers with a further draft.
 *
 * @param <E> what can happen
 */
public final class RuleDraft<E> {
    /**
     * Makes the rule.
     *
     * @param <E> what can happen
     */
    @FunctionalInterface
    interface Finish<E> {
        /** The rule with {@code effect}. */
        Rule rule(String id, Turn turn, E effect);
    }

    private final String id;
    private final Turn turn;
    private final Finish<E> finish;

    private RuleDraft(String id, Turn turn, Finish<E> finish) {
        this.id = id;
        this.turn = turn;
        this.finish = finish;
    }

    static <E> RuleDraft<E> of(Finish<E> finish) {
        return new RuleDraft<>("", Turn.ALWAYS, finish);
    }

    /** Names it, for the timeline and to take it away by; the next free number unless named. */
    public RuleDraft<E> named(String id) {
        return new RuleDraft<>(id, turn, finish);
    }

    /** Strikes only the {@code n}-th that matches, counted from 1. */
    public RuleDraft<E> nth(int n) {
        return turn(turn.which(Turn.Which.NTH, n));
    }

    /** Strikes each {@code n}-th that matches. */
    public RuleDraft<E> every(int n) {
        return turn(turn.which(Turn.Which.EVERY, n));
    }

    /** Strikes the first {@code n} that match. */
    public RuleDraft<E> first(int n) {
        return turn(turn.which(Turn.Which.FIRST, n));
    }

    /** Lets the first {@code n} that match pass. */
    public RuleDraft<E> after(int n) {
        return turn(turn.which(Turn.Which.AFTER, n));
    }

    /** Strikes with this probability, above 0 and at most 1; the server's seed decides. */
    public RuleDraft<E> probability(double probability) {
        return turn(turn.probability(probability));
    }

    /** Strikes at most so often. */
    public RuleDraft<E> times(int times) {
        return turn(turn.times(times));
    }

    /** Strikes from this instant of the clock on. */
    public RuleDraft<E> from(Instant instant) {
        return turn(turn.valid(instant, turn.validUntil()));
    }

    /** Strikes before this instant of the clock. */
    public RuleDraft<E> until(Instant instant) {
        return turn(turn.valid(turn.validFrom(), instant));
    }

    private RuleDraft<E> turn(Turn next) {
        return new RuleDraft<>(id, next, finish);
    }

    /** The same, but whose rule {@code taker} gets when it is finished; what that answers is the rule. */
    public RuleDraft<E> into(UnaryOperator<Rule> taker) {
        return new RuleDraft<>(id, turn, (name, when, effect) -> taker.apply(finish.rule(name, when, effect)));
    }

    /** The rule: what happens is {@code effect}. */
    public Rule then(E effect) {
        return finish.rule(id, turn, effect);
    }
}
