package dev.tidings.mock.channel;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The errors with which channels end messages, and the numbers that WhatsApp has for them, as Twilio's mapping says. Most of
 * them come from causes that a server like this one has not; a rule of the network can raise each.
 */
public final class ChannelErrors {
    /** With the numbers of WhatsApp behind it, the most usual one first; none where it is no error of WhatsApp's. */
    private static final Map<Integer, List<Integer>> ALL = all();

    private ChannelErrors() {}

    private static Map<Integer, List<Integer>> all() {
        Map<Integer, List<Integer>> all = new TreeMap<>(Map.ofEntries(
                Map.entry(63001, List.of(1005)),
                Map.entry(63003, List.of(1013, 1006, 1021)),
                Map.entry(63005, List.of(1000)),
                Map.entry(63010, List.of(1022)),
                Map.entry(63012, List.of(500, 1011, 1014, 1023, 1025)),
                Map.entry(63013, List.of(1008, 1009)),
                Map.entry(63016, List.of(470)),
                Map.entry(63018, List.of(429, 471, 1015)),
                Map.entry(63019, List.of(400)),
                Map.entry(63020, List.of(402)),
                Map.entry(63021, List.of(1001, 408, 410)),
                Map.entry(63022, List.of(430, 432, 433)),
                Map.entry(63024, List.of(1026, 1002)),
                Map.entry(63025, List.of(1004)),
                Map.entry(63027, List.of(2001, 2003)),
                Map.entry(63028, List.of(2000)),
                Map.entry(63029, List.of(2002)),
                Map.entry(63030, List.of(1010)),
                Map.entry(63032, List.of(472)),
                Map.entry(63033, List.of(1007))));
        for (int code : List.of(
                63002, 63006, 63008, 63009, 63011, 63014, 63015, 63017, 63023, 63026, 63034, 63035, 63036, 63037, 63038,
                63039, 63040, 63041, 63042, 63049, 63051)) {
            all.put(code, List.of());
        }
        return Map.copyOf(all);
    }

    /** The codes, from the lowest. */
    public static List<Integer> codes() {
        return ALL.keySet().stream().sorted().toList();
    }

    /** What {@code channel} itself says of an error, which Twilio calls {@code code} and puts into {@code text}. */
    public static String status(Channel channel, int code, String text) {
        List<Integer> own = ALL.getOrDefault(code, List.of());
        return channel == Channel.WHATSAPP && !own.isEmpty() ? own.get(0) + " " + text : text;
    }
}
