package dev.tidings.lookup;

import dev.tidings.core.TidingsClient;
import dev.tidings.lookup.limit.RateLimits;
import dev.tidings.lookup.number.PhoneNumbers;
import dev.tidings.lookup.override.LineTypeOverrides;
import dev.tidings.lookup.v1.LegacyPhoneNumbers;

/**
 * Looks up numbers, blocking until each answer is there; {@link #async()} does not wait. Any thread may use it.
 *
 * <pre>{@code
 * LookupClient lookup = LookupClient.create(client);
 * LookupResult result = lookup.phoneNumbers().fetch("+14159929960", q -> q.fields(LookupField.LINE_TYPE_INTELLIGENCE));
 * }</pre>
 *
 * Whether a number can be one at all needs no call: {@link dev.tidings.lookup.number.LocalValidation}.
 */
public final class LookupClient {
    private final TidingsClient client;

    private LookupClient(TidingsClient client) {
        this.client = client;
    }

    /** A client that calls through {@code client}, which stays the caller's to close. */
    public static LookupClient create(TidingsClient client) {
        return new LookupClient(client);
    }

    /** What is known of numbers. */
    public PhoneNumbers phoneNumbers() {
        return PhoneNumbers.of(client);
    }

    /** What the account knows better about the type of lines. */
    public LineTypeOverrides lineTypeOverrides() {
        return LineTypeOverrides.of(client);
    }

    /** How often the account may look up what. */
    public RateLimits rateLimits() {
        return RateLimits.of(client);
    }

    /** What the old version of Lookup knows of numbers. */
    public LegacyPhoneNumbers v1() {
        return LegacyPhoneNumbers.of(client);
    }

    /** The same, answering with futures. */
    public AsyncLookupClient async() {
        return AsyncLookupClient.create(client);
    }
}
