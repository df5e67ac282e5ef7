package dev.tidings.mock.messaging;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.service.MessagingService;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.webhook.WebhookCall;
import dev.tidings.mock.webhook.Webhooks;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Transaction;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Tells applications what has become of their messages. */
final class MessageCallbacks {
    static final String API_VERSION = "2010-04-01";

    private final Accounts accounts;
    private final Services services;
    private final Webhooks webhooks;

    MessageCallbacks(Accounts accounts, Services services, Webhooks webhooks) {
        this.accounts = accounts;
        this.services = services;
        this.webhooks = webhooks;
    }

    /** Tells of the step that {@code message} has just taken; nobody if nobody asked, or if the step is not told of. */
    void tell(Transaction tx, Message message) {
        if (message.status() == MessageStatus.SENDING) {
            // Older documentation lists it, the newer does not.
            return;
        }
        String url = url(message);
        Account account =
                url == null ? null : accounts.find(message.accountSid()).orElse(null);
        if (url == null || account == null) {
            return;
        }
        WebhookCall call = new WebhookCall(
                message.accountSid(),
                message.sid(),
                "status-callback",
                url,
                "POST",
                parameters(message),
                null,
                WebhookCall.newToken(tx),
                account.authToken(),
                null);
        tx.onCommit(() -> webhooks.send(call));
    }

    /** The message's own, else the service's as it is now. */
    private @Nullable String url(Message message) {
        String own = message.options().statusCallback();
        String service = message.parties().serviceSid();
        return own != null || service == null
                ? own
                : services.find(service).map(MessagingService::statusCallback).orElse(null);
    }

    /** In the order in which they were captured on the wire. */
    private static Parameters parameters(Message message) {
        MessageStatus status = message.status();
        Parameters.Builder form = Parameters.builder();
        if (message.errorCode() != 0) {
            form.add("ErrorCode", Integer.toString(message.errorCode()));
        }
        if (status == MessageStatus.DELIVERED || status == MessageStatus.UNDELIVERED) {
            form.add("RawDlrDoneDate", minute(message.updated()));
        }
        form.add("SmsSid", message.sid())
                .add("SmsStatus", status.wire())
                .add("MessageStatus", status.wire())
                .add("To", message.to());
        message.messagingServiceSid().ifPresent(sid -> form.add("MessagingServiceSid", sid));
        form.add("MessageSid", message.sid()).add("AccountSid", message.accountSid());
        message.from().ifPresent(from -> form.add("From", from));
        return form.add("ApiVersion", API_VERSION).build();
    }

    /** {@code YYMMDDhhmm}; which zone carriers mean is not said, here it is UTC. */
    private static String minute(Instant at) {
        LocalDateTime utc = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        long number = utc.getYear() % 100;
        number = number * 100 + utc.getMonthValue();
        number = number * 100 + utc.getDayOfMonth();
        number = number * 100 + utc.getHour();
        number = number * 100 + utc.getMinute();
        return Long.toString(10_000_000_000L + number).substring(1);
    }
}
