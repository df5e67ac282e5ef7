package dev.tidings.mock;

import dev.tidings.mock.lookup.LookupSettings;
import dev.tidings.mock.number.Line;
import java.util.function.UnaryOperator;

/** What Lookup knows of numbers, and what accounts may ask it. */
public final class MockLookup {
    private final Backend backend;
    private final String accountSid;

    MockLookup(Backend backend, String accountSid) {
        this.backend = backend;
        this.accountSid = accountSid;
    }

    /**
     * The number {@code e164}: what is not set of it is as its digits decide, the same on every server.
     *
     * @throws IllegalArgumentException if it is no phone number in E.164
     */
    public MockLookupNumber number(String e164) {
        Line line = e164.startsWith("+") ? backend.numbers.plan().read(e164) : null;
        if (line == null) {
            throw new IllegalArgumentException(
                    "\"" + e164 + "\" must be a phone number in E.164, such as +14155550123");
        }
        return new MockLookupNumber(backend, line);
    }

    /** What the account may do with Lookup. */
    public LookupSettings settings() {
        return backend.verifying.lookups.settings(accountSid);
    }

    /**
     * Changes what the account may do with Lookup, such as {@code each -> each.withCanada(true)}.
     *
     * @throws dev.tidings.mock.network.Refused if it cannot be so
     */
    public LookupSettings change(UnaryOperator<LookupSettings> change) {
        return backend.world.run(tx -> backend.verifying.lookups.change(tx, accountSid, change));
    }
}
