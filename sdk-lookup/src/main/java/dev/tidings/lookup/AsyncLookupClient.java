package dev.tidings.lookup;

import dev.tidings.core.TidingsClient;
import dev.tidings.lookup.limit.AsyncRateLimits;
import dev.tidings.lookup.number.AsyncPhoneNumbers;
import dev.tidings.lookup.override.AsyncLineTypeOverrides;
import dev.tidings.lookup.v1.AsyncLegacyPhoneNumbers;

/** Looks up numbers without waiting; what {@link LookupClient} throws, its futures fail with. */
public final class AsyncLookupClient {
    private final TidingsClient client;

    private AsyncLookupClient(TidingsClient client) {
        this.client = client;
    }

    /** A client that calls through {@code client}, which stays the caller's to close. */
    public static AsyncLookupClient create(TidingsClient client) {
        return new AsyncLookupClient(client);
    }

    /** What is known of numbers. */
    public AsyncPhoneNumbers phoneNumbers() {
        return AsyncPhoneNumbers.of(client);
    }

    /** What the account knows better about the type of lines. */
    public AsyncLineTypeOverrides lineTypeOverrides() {
        return AsyncLineTypeOverrides.of(client);
    }

    /** How often the account may look up what. */
    public AsyncRateLimits rateLimits() {
        return AsyncRateLimits.of(client);
    }

    /** What the old version of Lookup knows of numbers. */
    public AsyncLegacyPhoneNumbers v1() {
        return AsyncLegacyPhoneNumbers.of(client);
    }
}
