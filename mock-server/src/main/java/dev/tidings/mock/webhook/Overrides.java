package dev.tidings.mock.webhook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How one URL wants to be called: its connection overrides, the {@code #ct=2000&rc=3} at its end, and the defaults for what
 * it does not say.
 *
 * @param connectMillis {@code ct}
 * @param readMillis {@code rt}
 * @param totalMillis {@code tt}
 * @param totalChosen whether the URL has a {@code tt}
 * @param retries {@code rc}
 * @param policy {@code rp}: which failures are retried
 * @param sni whether TLS says which host is called
 * @param warnings what was ignored
 * @param errorCode 0 unless the overrides forbid to call at all
 * @param error why, in words
 */
record Overrides(
        int connectMillis,
        int readMillis,
        int totalMillis,
        boolean totalChosen,
        int retries,
        Set<String> policy,
        boolean sni,
        List<String> warnings,
        int errorCode,
        String error) {
    private static final Set<String> POLICIES = Set.of("4xx", "5xx", "ct", "rt", "all");
    private static final Set<String> EDGES =
            Set.of("ashburn", "dublin", "frankfurt", "sao-paulo", "singapore", "sydney", "tokyo", "umatilla");

    /** Reads the fragment of a URL; one that holds no {@code key=value} is an anchor and says nothing. */
    static Overrides of(String fragment) {
        Reading reading = new Reading();
        for (String pair : fragment.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                reading.take(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return reading.overrides();
    }

    Patience patience() {
        return Patience.of(connectMillis, readMillis, totalMillis, totalChosen);
    }

    /** Whether the policy names what happened. */
    boolean retries(CallFailure failure) {
        return policy.contains("all")
                || switch (failure.kind()) {
                    case CONNECT -> policy.contains("ct");
                    case READ -> policy.contains("rt");
                    case OTHER -> false;
                };
    }

    /** Whether the policy names an answer with {@code status}, which is no success. */
    boolean retries(int status) {
        return policy.contains("all")
                || (status >= 400 && status < 500 && policy.contains("4xx"))
                || (status >= 500 && policy.contains("5xx"));
    }

    /** One fragment as far as it is read. */
    private static final class Reading {
        private final List<String> warnings = new ArrayList<>();
        private int connect = 5_000;
        private int read = 15_000;
        private int total = 15_000;
        private boolean totalChosen;
        private int retries = 1;
        private Set<String> policy = Set.of("ct");
        // The default is not documented; a server of many names cannot be reached without it.
        private boolean sni = true;
        private int errorCode;
        private String error = "";

        void take(String key, String value) {
            switch (key) {
                case "ct" -> connect = number(key, value, 100, 10_000, connect);
                case "rt" -> read = number(key, value, 100, 15_000, read);
                case "tt" -> {
                    int before = warnings.size();
                    total = number(key, value, 100, 15_000, total);
                    totalChosen |= warnings.size() == before;
                }
                case "rc" -> retries = number(key, value, 0, 5, retries);
                case "rp" -> policy(value);
                case "e" -> edges(value);
                case "sni" -> sni(value);
                default -> warnings.add("connection override \"" + key + "\" is unknown and was ignored");
            }
        }

        private int number(String key, String value, int least, int most, int otherwise) {
            if (value.matches("[0-9]{1,9}")) {
                int number = Integer.parseInt(value);
                if (number >= least && number <= most) {
                    return number;
                }
            }
            warnings.add("connection override " + key + "=" + value + " was ignored: must be a whole number from "
                    + least + " to " + most);
            return otherwise;
        }

        private void policy(String value) {
            Set<String> wanted = new LinkedHashSet<>(List.of(decoded(value).split(",", -1)));
            if (POLICIES.containsAll(wanted)) {
                policy = wanted;
            } else {
                fail(11243, "connection override rp=" + value + " must be a list of 4xx, 5xx, ct, rt, all");
            }
        }

        /** An edge that exists but may not be chosen is told from one that does not; interconnects are such. */
        private void edges(String value) {
            for (String each : decoded(value).split(",", -1)) {
                if (!EDGES.contains(each)) {
                    boolean exists = each.endsWith("-ix") && EDGES.contains(each.substring(0, each.length() - 3));
                    boolean other = exists || each.equals("roaming");
                    fail(
                            other ? 11241 : 11240,
                            "connection override e=" + value + " names \"" + each + "\", which is "
                                    + (other ? "not supported here" : "no edge location"));
                }
            }
        }

        private void sni(String value) {
            if (value.equals("y") || value.equals("n")) {
                sni = value.equals("y");
            } else {
                warnings.add("connection override sni=" + value + " was ignored: must be y or n");
            }
        }

        /** Lists come with their commas encoded or not. */
        private static String decoded(String value) {
            return value.replace("%2C", ",").replace("%2c", ",");
        }

        private void fail(int code, String why) {
            if (errorCode == 0) {
                errorCode = code;
                error = why;
            }
        }

        Overrides overrides() {
            return new Overrides(
                    connect, read, total, totalChosen, retries, policy, sni, List.copyOf(warnings), errorCode, error);
        }
    }
}
