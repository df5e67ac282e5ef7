package dev.tidings.mock.handset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One handset, as far as it differs from what any phone is: reachable, and blocking nobody.
 *
 * @param number its own; E.164, or with a channel's prefix
 * @param coverage whether it can be reached
 * @param blocked the senders that it refuses, in the order in which they were blocked
 */
public record Handset(String number, Coverage coverage, List<String> blocked) {
    /** Why messages do not arrive while it cannot be reached. */
    static final int UNREACHABLE = 30003;

    /** Why messages of a blocked sender do not arrive. */
    static final int BLOCKED = 30004;

    /** Any phone. */
    static Handset usual(String number) {
        return new Handset(number, Coverage.REACHABLE, List.of());
    }

    /** This handset with other coverage. */
    public Handset with(Coverage next) {
        return new Handset(number, next, blocked);
    }

    /** This handset blocking {@code sender}. */
    public Handset blocking(String sender) {
        Set<String> next = new LinkedHashSet<>(blocked);
        next.add(sender);
        return new Handset(number, coverage, List.copyOf(next));
    }

    /** This handset not blocking {@code sender}. */
    public Handset allowing(String sender) {
        return new Handset(
                number,
                coverage,
                blocked.stream().filter(each -> !each.equals(sender)).toList());
    }

    /** Why a message from {@code sender} does not arrive: 30003 or 30004; 0 if it does. */
    int refusal(String sender) {
        return coverage != Coverage.REACHABLE ? UNREACHABLE : blocked.contains(sender) ? BLOCKED : 0;
    }
}
