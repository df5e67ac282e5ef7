package dev.tidings.mock;

import dev.tidings.mock.http.ExchangeListener;
import dev.tidings.mock.time.SimulatedClock;
import dev.tidings.mock.time.WallClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a {@link MockServer} is to be. Each setting has a default that works; what is wrong is refused at once. */
public final class MockServerBuilder {
    /** Enough for long soaks; more would be kept only to be looked at. Our choice. */
    private static final int MESSAGES = 1_000_000;

    /** Heap for each message that is kept: one takes about 600 bytes with a short text, and as much is left for the rest. */
    private static final long HEAP = 1_400;

    /** A year passes in half a minute; faster ones would soon leave the range of the clock. */
    private static final double FASTEST = 1_000_000;

    private static final int REQUESTS = 1_000;
    private static final int WEBHOOKS = 10_000;

    private String host = "127.0.0.1";
    private int port;
    private final List<Settings.Credentials> accounts = new ArrayList<>();
    private boolean anyAccount;
    private boolean anySender;
    private boolean strictNumbers;
    private boolean unlimitedThroughput;
    private boolean virtualClock;
    private @Nullable Instant startTime;
    private double speed = 1;
    private @Nullable Long seed;
    private int keptMessages = fitting(Runtime.getRuntime().maxMemory());
    private int keptRequests = REQUESTS;
    private int keptWebhooks = WEBHOOKS;
    private boolean fetchMedia;
    private final List<ExchangeListener> listeners = new ArrayList<>();

    MockServerBuilder() {}

    /** The address to listen on; {@code 127.0.0.1} unless set. */
    public MockServerBuilder host(String host) {
        if (host.isBlank()) {
            throw refused("host", host, "an address or a name");
        }
        this.host = host;
        return this;
    }

    /** The port to listen on; 0, which is the default, picks one that is free. */
    public MockServerBuilder port(int port) {
        if (port < 0 || port > 65_535) {
            throw refused("port", port, "from 0 to 65535");
        }
        this.port = port;
        return this;
    }

    /**
     * Adds an account that exists at start, in place of the default one. The first owns the numbers of the starter world,
     * the others a number each.
     */
    public MockServerBuilder account(String accountSid, String authToken) {
        if (!accountSid.matches("AC[0-9a-fA-F]{32}")) {
            throw refused("account SID", accountSid, "AC and 32 hexadecimal digits");
        }
        if (authToken.isBlank()) {
            throw refused("auth token", authToken, "not empty");
        }
        String key = accountSid.toLowerCase(Locale.ROOT);
        if (accounts.stream()
                .anyMatch(each -> each.accountSid().toLowerCase(Locale.ROOT).equals(key))) {
            throw refused("account SID", accountSid, "named once");
        }
        accounts.add(new Settings.Credentials(accountSid, authToken));
        return this;
    }

    /** Creates any well-formed account at first use, with the token that it came with. */
    public MockServerBuilder anyAccount() {
        anyAccount = true;
        return this;
    }

    /** Provisions a sender that the account does not own, instead of refusing it. */
    public MockServerBuilder anySender() {
        anySender = true;
        return this;
    }

    /** Refuses the fictitious numbers that people write in tests, which no network has. */
    public MockServerBuilder strictNumbers() {
        strictNumbers = true;
        return this;
    }

    /**
     * Lets every sender send as fast as it can, for tests of load that are not about queues. Unless set, senders keep to the
     * documented rates, and what is more waits.
     */
    public MockServerBuilder unlimitedThroughput() {
        unlimitedThroughput = true;
        return this;
    }

    /** Time stands still until it is advanced. */
    public MockServerBuilder virtualClock() {
        virtualClock = true;
        return this;
    }

    /** Time passes by itself, which is the default. */
    public MockServerBuilder realClock() {
        virtualClock = false;
        return this;
    }

    /** The first instant of the clock, from 1970 to 2200; the present one unless set. */
    public MockServerBuilder startTime(Instant startTime) {
        if (!SimulatedClock.inRange(startTime)) {
            throw refused("start time", startTime, SimulatedClock.RANGE);
        }
        this.startTime = startTime;
        return this;
    }

    /** Simulated seconds per real second, up to 1,000,000; 1 unless set. Only for the real clock. */
    public MockServerBuilder speed(double speed) {
        if (!(speed > 0) || speed > FASTEST) {
            throw refused("speed", speed, "a positive number, at most 1000000");
        }
        this.speed = speed;
        return this;
    }

    /** The seed of all randomness: same seed and same calls in the same order, same bytes. Differs each time unless set. */
    public MockServerBuilder seed(long seed) {
        this.seed = seed;
        return this;
    }

    /** How many messages are kept unless it is set, with a heap of {@code bytes}. */
    static int fitting(long bytes) {
        return (int) Math.min(MESSAGES, bytes / HEAP);
    }

    /**
     * How many messages are kept before the oldest finished ones are forgotten; unless set 1,000,000, or fewer where the
     * heap is too small for them: 750 for each megabyte.
     */
    public MockServerBuilder keptMessages(int most) {
        keptMessages = atLeast(1, "kept messages", most);
        return this;
    }

    /** How many API calls the journal keeps; 1,000 unless set. */
    public MockServerBuilder keptRequests(int most) {
        keptRequests = atLeast(0, "kept requests", most);
        return this;
    }

    /** How many webhook attempts the journal keeps; 10,000 unless set. */
    public MockServerBuilder keptWebhooks(int most) {
        keptWebhooks = atLeast(0, "kept webhooks", most);
        return this;
    }

    /**
     * Whether the media of messages are fetched wherever they are. Unless set, only those on this machine ({@code localhost}
     * and loopback addresses) are; for others a small placeholder stands, of the type that the URL's extension tells.
     */
    public MockServerBuilder fetchMedia(boolean allowed) {
        fetchMedia = allowed;
        return this;
    }

    /** Adds a listener that hears of every API call. */
    public MockServerBuilder exchangeListener(ExchangeListener listener) {
        listeners.add(listener);
        return this;
    }

    /** Starts the server. Its socket opens when {@link MockServer#url()} is first asked for. */
    public MockServer start() {
        if (virtualClock && speed != 1) {
            throw refused("speed", speed, "left out with a virtual clock, which does not pass by itself");
        }
        List<Settings.Credentials> owners = accounts.isEmpty()
                ? List.of(new Settings.Credentials(Settings.DEFAULT_SID, Settings.DEFAULT_TOKEN))
                : List.copyOf(accounts);
        return MockServer.of(new Settings(
                host,
                port,
                owners,
                anyAccount,
                anySender,
                strictNumbers,
                unlimitedThroughput,
                virtualClock,
                Optional.ofNullable(startTime),
                speed,
                seed == null ? WallClock.freshSeed() : seed,
                keptMessages,
                keptRequests,
                keptWebhooks,
                fetchMedia,
                List.copyOf(listeners)));
    }

    private static int atLeast(int least, String what, int value) {
        if (value < least) {
            throw refused(what, value, "at least " + least);
        }
        return value;
    }

    private static IllegalArgumentException refused(String what, Object value, String rule) {
        return new IllegalArgumentException(what + " is \"" + value + "\": must be " + rule);
    }
}
