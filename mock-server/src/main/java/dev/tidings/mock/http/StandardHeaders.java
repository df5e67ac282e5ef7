package dev.tidings.mock.http;

import dev.tidings.core.http.HttpHeaders;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The headers that every answer of the API carries. */
final class StandardHeaders {
    static final String REQUEST_ID = "Twilio-Request-Id";

    private static final String[] CONSTANT = {
        "X-Home-Region",
        "us1",
        "X-Powered-By",
        "AT-5000",
        "X-Shenanigans",
        "none",
        "Strict-Transport-Security",
        "max-age=31536000",
        "Access-Control-Allow-Origin",
        "*",
        "Access-Control-Allow-Methods",
        "GET, POST, DELETE, OPTIONS",
        "Access-Control-Allow-Headers",
        "Accept, Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, "
                + "Idempotency-Key",
        "Access-Control-Expose-Headers",
        "ETag",
        "Access-Control-Allow-Credentials",
        "true"
    };

    private static final Map<String, String> CONSTANTS = byName();

    private static final String DURATION = "Twilio-Request-Duration";
    private static final String CONCURRENT = "Twilio-Concurrent-Requests";
    private static final String DOMAIN = "X-Api-Domain";

    /** Numbers the requests; the ids follow from it and the seed, so that the same calls get the same ids. */
    private final AtomicLong count = new AtomicLong();

    private final long seed;

    StandardHeaders(long seed) {
        this.seed = seed;
    }

    private static Map<String, String> byName() {
        Map<String, String> constants = new LinkedHashMap<>();
        for (int i = 0; i < CONSTANT.length; i += 2) {
            constants.put(CONSTANT[i], CONSTANT[i + 1]);
        }
        return constants;
    }

    /** What is the same in every answer, by name. */
    static Map<String, String> constants() {
        return Collections.unmodifiableMap(CONSTANTS);
    }

    /** Whether {@code response} carries the constant headers: it has all of them, or none. */
    static boolean areOn(Response response) {
        return response.headers().first(CONSTANT[0]).isPresent();
    }

    static boolean isConstant(String name, String value) {
        return value.equals(CONSTANTS.get(name));
    }

    /** Names and values that most answers carry besides. */
    static List<String> words() {
        return List.of(REQUEST_ID, DURATION, CONCURRENT, DOMAIN, "api.twilio.com", "Content-Type", "application/json");
    }

    /** How many requests there were, for a snapshot. */
    long count() {
        return count.get();
    }

    void count(long restored) {
        count.set(restored);
    }

    /** {@code response} with the standard headers behind its own. */
    Response on(Response response, String product, long millis, int concurrent) {
        List<String> all =
                new ArrayList<>(CONSTANT.length + 2 * response.headers().size() + 10);
        response.headers().forEach((name, value) -> {
            all.add(name);
            all.add(value);
        });
        long number = count.getAndIncrement();
        if (response.headers().first(REQUEST_ID).isEmpty()) {
            add(all, REQUEST_ID, requestId(number));
        }
        add(all, DURATION, seconds(millis));
        add(all, CONCURRENT, Integer.toString(concurrent));
        add(all, DOMAIN, product + ".twilio.com");
        if (response.status() == 401) {
            // The realm is unconfirmed; clients want the challenge.
            add(all, "WWW-Authenticate", "Basic realm=\"Twilio API\"");
        }
        Collections.addAll(all, CONSTANT);
        return new Response(
                response.status(),
                HttpHeaders.of(all.toArray(String[]::new)),
                response.body(),
                response.transmission());
    }

    private static void add(List<String> all, String name, String value) {
        all.add(name);
        all.add(value);
    }

    private String requestId(long number) {
        StringBuilder id = new StringBuilder(34).append("RQ");
        hex(id, mix(seed + 2 * number + 1));
        hex(id, mix(seed + 2 * number + 2));
        return id.toString();
    }

    private static void hex(StringBuilder id, long bits) {
        for (int shift = 60; shift >= 0; shift -= 4) {
            id.append(Character.forDigit((int) (bits >>> shift) & 15, 16));
        }
    }

    /** The finalizer of SplitMix64: neighbours come out unlike each other. */
    private static long mix(long number) {
        long z = number * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static String seconds(long millis) {
        String text = Long.toString(millis % 1000);
        return millis / 1000 + "." + "000".substring(text.length()) + text;
    }
}
