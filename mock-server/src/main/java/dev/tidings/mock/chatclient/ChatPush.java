package dev.tidings.mock.chatclient;

import dev.tidings.mock.chat.PushBinding;
import dev.tidings.mock.chat.PushType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A push notification that a device of a user would have got.
 *
 * @param number higher than those before
 * @param accountSid whose service it was
 * @param serviceSid in which chat service
 * @param identity the user
 * @param bindingSid the device
 * @param type how it was told
 * @param endpoint the device as its client SDK calls it
 * @param topic what of
 * @param conversationSid in which conversation
 * @param messageSid the new message; null if it is about none
 * @param text what was shown
 * @param sound what was played; null for nothing
 * @param badge in how many conversations there is something to read; null if the service does not say
 * @param at when
 */
public record ChatPush(
        long number,
        String accountSid,
        String serviceSid,
        String identity,
        String bindingSid,
        PushType type,
        String endpoint,
        PushBinding.Topic topic,
        String conversationSid,
        @Nullable String messageSid,
        String text,
        @Nullable String sound,
        @Nullable Integer badge,
        Instant at) {}
