package dev.tidings.mock.inbound;

import dev.tidings.mock.channel.ChannelSender;
import dev.tidings.mock.channel.Channels;
import dev.tidings.mock.channel.SenderSetup;
import dev.tidings.mock.handset.App;
import dev.tidings.mock.number.Capabilities;
import dev.tidings.mock.number.InboundHooks;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.number.OwnedNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The senders of accounts that can be written to. */
final class Receivers {
    private final Numbers numbers;
    private final Channels channels;

    Receivers(Numbers numbers, Channels channels) {
        this.numbers = numbers;
        this.channels = channels;
    }

    /**
     * Who takes what {@code from} writes to {@code to} at {@code now}, a phone number in any form, a short code, or a channel's
     * address; null if nobody.
     */
    @Nullable
    Receiver find(Instant now, String to, String from) {
        App app = App.of(to).orElse(null);
        if (app != null) {
            return channels.receiver(now, to, from.startsWith(app.prefix()) ? from : app.prefix() + from)
                    .map(sender -> of(app, sender))
                    .orElse(null);
        }
        OwnedNumber exact = numbers.byAddress(to);
        Line line = exact == null ? numbers.plan().read(to) : null;
        OwnedNumber number = line == null ? exact : numbers.byAddress(line.e164());
        return number == null ? null : of(number);
    }

    private static Receiver of(App app, ChannelSender sender) {
        return new Receiver(
                sender.sid(),
                sender.accountSid(),
                sender.address(),
                Capabilities.MESSAGES,
                app,
                null,
                hooks(sender.setup().webhook()));
    }

    private static InboundHooks hooks(SenderSetup.@Nullable Webhook webhook) {
        return webhook == null
                ? InboundHooks.NONE
                : new InboundHooks(
                        webhook.callbackUrl(),
                        webhook.callbackMethod() == null ? "POST" : webhook.callbackMethod(),
                        webhook.fallbackUrl(),
                        webhook.fallbackMethod() == null ? "POST" : webhook.fallbackMethod());
    }

    Receiver of(OwnedNumber number) {
        return new Receiver(
                number.sid(),
                number.accountSid(),
                number.address(),
                number.capabilities(),
                null,
                number,
                numbers.hooks(number));
    }
}
