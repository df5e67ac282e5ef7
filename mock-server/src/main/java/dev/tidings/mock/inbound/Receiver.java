package dev.tidings.mock.inbound;

import dev.tidings.mock.handset.App;
import dev.tidings.mock.number.Capabilities;
import dev.tidings.mock.number.InboundHooks;
import dev.tidings.mock.number.OwnedNumber;
import org.jspecify.annotations.Nullable;

/**
 * A sender of an account that can be written to.
 *
 * @param sid {@code PN…}, {@code SC…}, or {@code XE…} on a channel
 * @param accountSid whose it is
 * @param address a number or short code, or with a channel's prefix
 * @param capabilities what it takes
 * @param app the app in which people write to it; null on the phone network
 * @param number what the account owns on the phone network; null on a channel
 * @param hooks the application that itself names
 */
record Receiver(
        String sid,
        String accountSid,
        String address,
        Capabilities capabilities,
        @Nullable App app,
        @Nullable OwnedNumber number,
        InboundHooks hooks) {}
