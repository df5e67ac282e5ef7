package dev.tidings.mock.queue;

import dev.tidings.mock.network.Refused;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How fast the senders of one account may send, as far as that is not what is usual. All but the campaign's rate is the
 * parent's to say, and its sub-accounts have part in it.
 *
 * @param campaign the rate of the account's A2P 10DLC campaign, which all of its US numbers share when they send to the US
 * @param accountBased rates that all senders of a type share, instead of one for each sender; numbers to the US and Canada
 *     keep their own
 * @param tenancy how accounts of a family share account-based rates
 * @param shaping the shares of service levels; null for first come, first served
 * @param messagesPerSecond how many messages the family may hand in a second; null for no limit
 */
public record Throughput(
        Rate campaign,
        Map<SenderType, Rate> accountBased,
        Tenancy tenancy,
        @Nullable Shaping shaping,
        @Nullable Integer messagesPerSecond) {
    /** How it is unless set. */
    public static final Throughput USUAL = new Throughput(Rates.CAMPAIGN, Map.of(), Tenancy.NONE, null, null);

    /** How many messages a second an account may hand in on the real backend; here only where it is said so. */
    public static final int DOCUMENTED_CAP = 2_000;

    /** Refuses a cap that lets nothing through. */
    public Throughput {
        accountBased = Collections.unmodifiableMap(new TreeMap<>(accountBased));
        if (messagesPerSecond != null && messagesPerSecond < 1) {
            throw Refused.of("messages_per_second", messagesPerSecond, "at least 1");
        }
    }

    /** The shared rate of {@code type}; empty if its senders have their own. */
    public Optional<Rate> accountBased(SenderType type) {
        return Optional.ofNullable(accountBased.get(type));
    }

    /** The same with another campaign rate. */
    public Throughput withCampaign(Rate rate) {
        return new Throughput(rate, accountBased, tenancy, shaping, messagesPerSecond);
    }

    /** The same with a rate that all senders of {@code type} share. */
    public Throughput withAccountBased(SenderType type, Rate rate) {
        Map<SenderType, Rate> rates = new TreeMap<>(accountBased);
        rates.put(type, rate);
        return new Throughput(campaign, rates, tenancy, shaping, messagesPerSecond);
    }

    /** The same with another way of sharing between accounts. */
    public Throughput withTenancy(Tenancy next) {
        return new Throughput(campaign, accountBased, next, shaping, messagesPerSecond);
    }

    /** The same with other shares of service levels; null for none. */
    public Throughput withShaping(@Nullable Shaping next) {
        return new Throughput(campaign, accountBased, tenancy, next, messagesPerSecond);
    }

    /** The same with another limit of messages a second; null for none. */
    public Throughput withMessagesPerSecond(@Nullable Integer most) {
        return new Throughput(campaign, accountBased, tenancy, shaping, most);
    }
}
