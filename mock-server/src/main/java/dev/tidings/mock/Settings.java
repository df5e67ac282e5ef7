package dev.tidings.mock;

import dev.tidings.mock.http.ExchangeListener;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a server is to be. Checked by the builder.
 *
 * @param host to listen on
 * @param port to listen on; 0 for any that is free
 * @param accounts that exist at start; the first one owns the starter world
 * @param anyAccount whether an unknown account is created at first use
 * @param anySender whether an unknown sender is provisioned at first use
 * @param strictNumbers whether fictitious numbers are refused
 * @param unlimitedThroughput whether no sender has a limit, so that nothing waits
 * @param virtualClock whether time stands still until advanced
 * @param startTime the first instant; empty for the real one
 * @param speed simulated seconds per real second
 * @param seed of all randomness
 * @param keptMessages how many finished messages are remembered at least before the oldest go
 * @param keptRequests how many API calls the journal holds
 * @param keptWebhooks how many attempts the journal of webhooks holds
 * @param fetchMedia whether media of strangers are fetched too, and not only those on this machine
 * @param listeners of API calls
 */
record Settings(
        String host,
        int port,
        List<Credentials> accounts,
        boolean anyAccount,
        boolean anySender,
        boolean strictNumbers,
        boolean unlimitedThroughput,
        boolean virtualClock,
        Optional<Instant> startTime,
        double speed,
        long seed,
        int keptMessages,
        int keptRequests,
        int keptWebhooks,
        boolean fetchMedia,
        List<ExchangeListener> listeners) {
    static final String DEFAULT_SID = "AC00000000000000000000000000000001";
    static final String DEFAULT_TOKEN = "00000000000000000000000000000001";

    /** SID and token of an account. */
    record Credentials(String accountSid, String authToken) {}
}
