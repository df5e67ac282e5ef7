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
     * @param own whom the number itself has
     */
    static Hearing of(InboundHooks own, @Nullable MessagingService service) {
        if (service == null) {
            return new Hearing(own, null, false);
        }
        if (service.features().useInboundWebhookOnNumber()) {
            return new Hearing(own, service.sid(), false);
        }
        return new Hearing(service.inbound(), service.sid(), service.inbound().url() == null);
    }

    /** Who hears of a message that somebody else has taken: the number's own application, not that of {@code service}. */
    Hearing behind(@Nullable MessagingService service) {
        boolean own = service == null || service.features().useInboundWebhookOnNumber();
        return own ? this : new Hearing(InboundHooks.NONE, serviceSid, false);
    }
}
