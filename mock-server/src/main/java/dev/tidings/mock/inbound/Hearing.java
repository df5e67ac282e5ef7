package dev.tidings.mock.inbound;

import dev.tidings.mock.number.InboundHooks;
import dev.tidings.mock.service.MessagingService;
import org.jspecify.annotations.Nullable;

/**
 * Who hears of a message to a number.
 *
 * @param hooks the application; without URL nobody is called
 * @param serviceSid the Messaging Service that the number is in; null for none
 * @param dropped whether the message is thrown away, without being kept
 */
record Hearing(InboundHooks hooks, @Nullable String serviceSid, boolean dropped) {
    /**
     * As documented: the service of the number, unless it leaves that to its numbers; a service without URL takes no messages at
     * all.
     *
     * @param to whom it is to
     */
    static Hearing of(Receiver to, @Nullable MessagingService service) {
        if (service == null) {
            return new Hearing(to.hooks(), null, false);
        }
        boolean silent = service.inbound().url() == null;
        // Of channel senders only "the webhook on the sender or on its service" is documented: the sender's is the last
        // resort.
        if (service.features().useInboundWebhookOnNumber() || (silent && to.number() == null)) {
            return new Hearing(to.hooks(), service.sid(), false);
        }
        return new Hearing(service.inbound(), service.sid(), silent);
    }

    /** Who hears of a message that somebody else has taken: the number's own application, not that of {@code service}. */
    Hearing behind(@Nullable MessagingService service) {
        boolean own = service == null || service.features().useInboundWebhookOnNumber();
        return own ? this : new Hearing(InboundHooks.NONE, serviceSid, false);
    }
}
