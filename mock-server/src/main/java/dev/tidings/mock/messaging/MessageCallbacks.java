package dev.tidings.mock.messaging;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.channel.Channel;
import dev.tidings.mock.channel.ChannelAddress;
import dev.tidings.mock.channel.ChannelErrors;
import dev.tidings.mock.channel.ChannelSender;
import dev.tidings.mock.channel.Channels;
import dev.tidings.mock.channel.SenderSetup;
import dev.tidings.mock.service.MessagingService;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.webhook.WebhookCall;
import dev.tidings.mock.webhook.Webhooks;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Transaction;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells applications what has become of their messages. */
final class MessageCallbacks {
    static final String API_VERSION = "2010-04-01";

    /** Whom to call, and how. */
    private record Target(String url, String method) {}

    private final Accounts accounts;
    private final Services services;
    private final Channels channels;
    private final Webhooks webhooks;

    MessageCallbacks(Messages.Rooms rooms) {
        this.accounts = rooms.accounts();
        this.services = rooms.services();
        this.channels = rooms.channels();
        this.webhooks = rooms.webhooks();
    }

    /** Tells of the step that {@code message} has just taken; nobody if nobody asked, or if the step is not told of. */
    void tell(Transaction tx, Message message) {
        if (message.status() == MessageStatus.SENDING) {
            // Older documentation lists it, the newer does not.
            return;
        }
        Target target = target(message);
        Account account =
                target == null ? null : accounts.find(message.accountSid()).orElse(null);
        if (target == null || account == null) {
            return;
        }
        WebhookCall call = new WebhookCall(
                message.accountSid(),
                message.sid(),
                "status-callback",
                target.url(),
                target.method(),
                parameters(message),
                null,
                WebhookCall.newToken(tx),
                account.authToken(),
                null);
        tx.onCommit(() -> webhooks.send(call));
    }

    /** The message's own, else the service's as it is now, else on a channel that of its sender. */
    private @Nullable Target target(Message message) {
        String own = message.options().statusCallback();
        String service = message.parties().serviceSid();
        String url = own != null || service == null
                ? own
                : services.find(service).map(MessagingService::statusCallback).orElse(null);
        if (url != null) {
            return new Target(url, "POST");
        }
        if (!message.onChannel()) {
            return null;
        }
        SenderSetup.Webhook webhook =
                sender(message).map(each -> each.setup().webhook()).orElse(null);
        String senders = webhook == null ? null : webhook.statusCallbackUrl();
        String method = webhook == null ? null : webhook.statusCallbackMethod();
        return senders == null ? null : new Target(senders, method == null ? "POST" : method);
    }

    /** The sender of {@code message} on its channel; empty on the phone network. */
    private Optional<ChannelSender> sender(Message message) {
        return message.from()
                .filter(MessageSenders::isChannel)
                .flatMap(from -> channels.senders().find(message.accountSid(), from));
    }

    /** In the order in which they were captured on the wire. */
    private Parameters parameters(Message message) {
        MessageStatus status = message.status();
        Parameters.Builder form = Parameters.builder();
        if (message.errorCode() != 0) {
            form.add("ErrorCode", Integer.toString(message.errorCode()));
        }
        boolean channel = MessageSenders.isChannel(message.from().orElse(message.to()));
        if (channel) {
            channel(message, form);
        } else if (status == MessageStatus.DELIVERED || status == MessageStatus.UNDELIVERED) {
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

    /**
     * What only channels tell. Of the address on the channel payloads that were captured show the number without its prefix; who
     * has hidden it is named by the id that stands for it.
     */
    private void channel(Message message, Parameters.Builder form) {
        Channel channel = Channel.of(message.from().orElse(message.to())).orElse(Channel.SMS);
        form.add("ChannelPrefix", channel.wire());
        sender(message).ifPresent(sender -> form.add("ChannelInstallSid", sender.sid()));
        ChannelAddress to = ChannelAddress.parse(message.to()).orElse(null);
        if (to != null) {
            form.add("ChannelToAddress", to.name());
            if (to.kind() == ChannelAddress.Kind.BUSINESS_SCOPED_ID) {
                form.add("ExternalUserId", message.to());
            }
        }
        // Seen as false on texts; that it is true of templates is unconfirmed.
        form.add("StructuredMessage", Boolean.toString(message.content().composition() != null));
        if (message.errorCode() != 0) {
            form.add(
                    "ChannelStatusMessage", ChannelErrors.status(channel, message.errorCode(), message.errorMessage()));
        }
        if (message.status() == MessageStatus.READ) {
            form.add("EventType", "READ");
        }
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
