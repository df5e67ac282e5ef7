package dev.tidings.mock.resource;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stored resource, of whatever kind.
 *
 * @param sid its own
 * @param scope where it is
 * @param values what is set of it
 * @param created when
 * @param updated when it was last changed
 */
public record Resource(String sid, Scope scope, Values values, Instant created, Instant updated) {
    /** Whose it is. */
    public String accountSid() {
        return scope.accountSid();
    }

    /** What {@code property} is: the value that was set, else its default; null if it has none. */
    public <T> @Nullable T get(Property<T> property) {
        return values.get(property);
    }

    /** This resource with other values. */
    public Resource with(Values next) {
        return new Resource(sid, scope, next, created, updated);
    }

    Resource updated(Values next, Instant now) {
        return new Resource(sid, scope, next, created, now);
    }
}
