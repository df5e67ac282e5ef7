package dev.tidings.mock.queue;

import dev.tidings.mock.channel.Channel;
import dev.tidings.mock.channel.ChannelRules;
import java.time.Duration;

/**
 * How fast senders are unless an account has other rates, as documented: the default table of rates and queues per sender.
 *
 * <p>Not documented and so our choice: a long code from outside North America sends to the US as one that is not registered
 * does, once a second; what waits on a channel for longer than its queue holds expires as on the phone network. How fast
 * channels are {@link ChannelRules} say.
 */
final class Rates {
    /**
     * Registrations that cannot be asked for yet count as granted, to the best of brands: the campaign rate of trust scores
     * from 75 on.
     */
    static final Rate CAMPAIGN = Rate.of(225);

    /** A queue holds what its sender sends in ten hours, the longest validity. */
    private static final Duration DEPTH = Duration.ofHours(10);

    private static final Rate UNREGISTERED = Rate.of(1);
    private static final Rate TOLL_FREE = Rate.of(3);
    private static final Rate ABROAD = Rate.of(10);
    private static final Rate SHORT_CODE = Rate.of(100);

    private Rates() {}

    /** The rate of one sender to {@code reach}. */
    static Rate of(SenderType type, Reach reach) {
        return switch (type) {
            case LONG_CODE -> reach == Reach.OTHER_COUNTRIES ? ABROAD : UNREGISTERED;
            case TOLL_FREE -> reach == Reach.OTHER_COUNTRIES ? ABROAD : TOLL_FREE;
            case SHORT_CODE -> SHORT_CODE;
            case ALPHANUMERIC -> ABROAD;
            case WHATSAPP, RCS, MESSENGER -> Rate.of(rules(type).messagesPerSecond());
        };
    }

    /** How long a queue may be, in time. */
    static Duration depth(SenderType type) {
        return type.channel() ? rules(type).queue() : DEPTH;
    }

    private static ChannelRules rules(SenderType type) {
        return ChannelRules.of(Channel.named(type.wire()).orElse(Channel.SMS));
    }
}
