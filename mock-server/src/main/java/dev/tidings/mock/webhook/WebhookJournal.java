package dev.tidings.mock.webhook;

import dev.tidings.mock.world.Journal;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/** The last attempts to call applications back, each with what it takes to make it again. Safe for threads. */
public final class WebhookJournal {
    /** An attempt and the call that it was made for. */
    record Entry(WebhookAttempt attempt, WebhookCall call) {}

    private final Journal<Entry> entries;

    private WebhookJournal(int most) {
        this.entries = Journal.ofLast(most);
    }

    /** A journal that keeps the last {@code most} attempts. */
    public static WebhookJournal ofLast(int most) {
        return new WebhookJournal(most);
    }

    WebhookAttempt add(WebhookCall call, LongFunction<WebhookAttempt> attempt) {
        return entries.add(number -> new Entry(attempt.apply(number), call)).attempt();
    }

    Optional<Entry> entry(long id) {
        return entries.find(id);
    }

    /** The attempt {@code id}; empty if it was not made or has been forgotten. */
    public Optional<WebhookAttempt> find(long id) {
        return entries.find(id).map(Entry::attempt);
    }

    /** At most {@code limit} of the attempts that {@code wanted} holds for, newest first. */
    public List<WebhookAttempt> newestFirst(int limit, Predicate<WebhookAttempt> wanted) {
        return entries.newestFirst(limit, entry -> wanted.test(entry.attempt())).stream()
                .map(numbered -> numbered.entry().attempt())
                .toList();
    }

    /** All attempts that are kept, oldest first. */
    public List<WebhookAttempt> attempts() {
        return entries.entries().stream().map(Entry::attempt).toList();
    }

    /** How many attempts were ever made. */
    public long count() {
        return entries.count();
    }

    /** Forgets all attempts and begins to count again. */
    public void clear() {
        entries.clear();
    }
}
