package dev.tidings.mock.messaging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What messages cost, in US dollars: a list of rates by country, of the size of what Twilio asks for (list prices change; what
 * a program should rely on is the form). Amounts are shared, since most messages cost the same.
 */
final class MessagePrices {

    /** A text's rate a segment, and a media message's rate, in hundred-thousandths of a dollar. */
    private record Rate(int text, int media) {}

    /** A hash map because it is asked for every message, and the immutable kind divides to find a place. */
    private static final Map<String, Rate> RATES = new HashMap<>(Map.ofEntries(
            Map.entry("US", new Rate(830, 2_200)),
            Map.entry("CA", new Rate(830, 2_200)),
            Map.entry("PR", new Rate(830, 2_200)),
            Map.entry("GB", new Rate(5_240, 5_240)),
            Map.entry("IE", new Rate(7_840, 7_840)),
            Map.entry("FR", new Rate(7_980, 7_980)),
            Map.entry("DE", new Rate(11_200, 11_200)),
            Map.entry("ES", new Rate(8_100, 8_100)),
            Map.entry("IT", new Rate(9_270, 9_270)),
            Map.entry("NL", new Rate(11_100, 11_100)),
            Map.entry("BR", new Rate(5_930, 5_930)),
            Map.entry("MX", new Rate(6_890, 6_890)),
            Map.entry("IN", new Rate(8_320, 8_320)),
            Map.entry("AU", new Rate(5_150, 30_000)),
            Map.entry("JP", new Rate(8_850, 8_850))));

    private static final Rate ELSEWHERE = new Rate(10_000, 10_000);

    /** A channel's message: the platform's own fee. */
    private static final int CHANNEL = 500;

    private static final Set<String> NORTH_AMERICA = Set.of("US", "CA", "PR");

    /** An inbound message with media, in hundred-thousandths of a dollar. */
    private static final int INBOUND_MEDIA = 1_650;

    /** An inbound segment outside of North America; what is asked there is unconfirmed. */
    private static final int INBOUND_ELSEWHERE = 750;

    private static final int MOST_SHARED = 12;

    /** What a message that ends failed costs, whatever its length. */
    private static final BigDecimal FAILED = new BigDecimal("-0.00100");

    /** Failures that cost nothing, as documented: the backend's own faults, suspensions and limits, and what nobody knows. */
    private static final Set<Integer> FREE_FAILURES = Set.of(
            12400, 20500, 20504, 30103, 30500, 63010, 63012, // internal
            30036, // waited too long
            30002, 30454, 63038, 90010, // suspension, trial and fraud limits
            30450, // pumping protection
            21408, // country not enabled
            63013, 63018, 63021, 63024, 63032, // limits of the channel
            30008); // unknown

    private final Map<Integer, List<BigDecimal>> shared = new HashMap<>();

    /** What {@code message} costs; negative, with five decimals. Under the world's lock. */
    BigDecimal price(Message message) {
        int units = Math.max(1, message.segments());
        if (MessageSenders.isChannel(message.to())) {
            return amount(CHANNEL, 1);
        }
        Rate rate = RATES.getOrDefault(message.parties().region(), ELSEWHERE);
        return message.mms() ? amount(rate.media(), 1) : amount(rate.text(), units);
    }

    /** What the inbound {@code message} costs whoever received it: in North America a text as much as one sent, media less. */
    BigDecimal inbound(Message message) {
        int units = Math.max(1, message.segments());
        if (MessageSenders.isChannel(message.to())) {
            return amount(CHANNEL, 1);
        }
        boolean northAmerica = NORTH_AMERICA.contains(message.parties().region());
        if (message.media() > 0) {
            return amount(INBOUND_MEDIA, 1);
        }
        return amount(northAmerica ? RATES.getOrDefault("US", ELSEWHERE).text() : INBOUND_ELSEWHERE, units);
    }

    /** What {@code message} costs although it failed, because of {@code errorCode}; null if nothing. */
    @Nullable
    BigDecimal failed(Message message, int errorCode) {
        boolean ours = message.direction() != MessageDirection.INBOUND;
        return ours && !FREE_FAILURES.contains(errorCode) ? FAILED : null;
    }

    private BigDecimal amount(int rate, int units) {
        if (units > MOST_SHARED) {
            return BigDecimal.valueOf(-(long) rate * units, 5);
        }
        return shared.computeIfAbsent(rate, MessagePrices::multiples).get(units - 1);
    }

    private static List<BigDecimal> multiples(int rate) {
        List<BigDecimal> amounts = new ArrayList<>(MOST_SHARED);
        for (int units = 1; units <= MOST_SHARED; units++) {
            amounts.add(BigDecimal.valueOf(-(long) rate * units, 5));
        }
        return amounts;
    }
}
