package dev.tidings.mock.messaging;

import dev.tidings.mock.pricing.CountryPrices.MessageRate;
import dev.tidings.mock.pricing.PriceList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What messages cost, in US dollars, by the {@link PriceList}. Amounts are shared, since most messages cost the same. */
final class MessagePrices {
    /** A channel's message: the platform's own fee. */
    private static final BigDecimal CHANNEL = new BigDecimal("0.00500");

    private static final int DECIMALS = 5;
    private static final int MOST_SHARED = 12;

    private final Map<BigDecimal, List<BigDecimal>> shared = new HashMap<>();

    /** What {@code message} costs; negative, with five decimals. Under the world's lock. */
    BigDecimal price(Message message) {
        if (MessageSenders.isChannel(message.to())) {
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
