package dev.tidings.mock.messaging;

import dev.tidings.mock.pricing.CountryPrices.MessageRate;
import dev.tidings.mock.pricing.PriceList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What messages cost, in US dollars, by the {@link PriceList}. Amounts are shared, since most messages cost the same. */
final class MessagePrices {
    /** A channel's message: the platform's own fee. */
    private static final BigDecimal CHANNEL = new BigDecimal("0.00500");

    private static final int DECIMALS = 5;
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

    private final Map<BigDecimal, List<BigDecimal>> shared = new HashMap<>();

    /** What {@code message} costs; negative, with five decimals; null if another product charges it. Under the world's lock. */
    @Nullable
    BigDecimal price(Message message) {
        if (message.direction() == MessageDirection.OUTBOUND_PLATFORM) {
            return null;
        }
        if (message.onChannel()) {
            return amount(CHANNEL, 1);
        }
        MessageRate rate = PriceList.get().charged(message.parties().region()).sent();
        return message.mms() ? amount(rate.media(), 1) : amount(rate.text(), message.segments());
    }

    /** What the inbound {@code message} costs whoever received it: by the country that it came from. */
    BigDecimal inbound(Message message) {
        if (MessageSenders.isChannel(message.to())) {
            return amount(CHANNEL, 1);
        }
        MessageRate rate = PriceList.get().charged(message.parties().region()).received();
        return message.media() > 0 ? amount(rate.media(), 1) : amount(rate.text(), message.segments());
    }

    /** What {@code message} costs although it failed, because of {@code errorCode}; null if nothing. */
    @Nullable
    BigDecimal failed(Message message, int errorCode) {
        boolean ours = message.direction() != MessageDirection.INBOUND
                && message.direction() != MessageDirection.OUTBOUND_PLATFORM;
        return ours && !FREE_FAILURES.contains(errorCode) ? FAILED : null;
    }

    private BigDecimal amount(BigDecimal rate, int segments) {
        int units = Math.max(1, segments);
        return units > MOST_SHARED
                ? multiple(rate, units)
                : shared.computeIfAbsent(rate, MessagePrices::multiples).get(units - 1);
    }

    private static List<BigDecimal> multiples(BigDecimal rate) {
        List<BigDecimal> amounts = new ArrayList<>(MOST_SHARED);
        for (int units = 1; units <= MOST_SHARED; units++) {
            amounts.add(multiple(rate, units));
        }
        return amounts;
    }

    private static BigDecimal multiple(BigDecimal rate, int units) {
        return rate.multiply(BigDecimal.valueOf(-units)).setScale(DECIMALS);
    }
}
