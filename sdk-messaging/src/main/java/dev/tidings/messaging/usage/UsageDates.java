package dev.tidings.messaging.usage;

import dev.tidings.core.internal.resource.Check;
import java.util.Optional;

/** How filters write days. */
final class UsageDates {
    private UsageDates() {}

    static void check(String field, Optional<String> day) {
        day.filter(given -> !given.matches("\\d{4}-\\d{2}-\\d{2}|[+-]\\d+days")).ifPresent(given -> {
            throw Check.refused(
                    field + " is '" + given + "': it must be a day such as 2026-11-01, or an offset such as -30days");
        });
    }
}
