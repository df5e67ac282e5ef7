package dev.tidings.mock.channel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sender that an account has on a channel, in the pool of a Messaging Service or not.
 *
 * @param sid {@code XE…}
 * @param accountSid whose it is
 * @param address such as {@code whatsapp:+14155550100}
 * @param region ISO 3166 code of its country; empty if it has none
 * @param status how far it has come
 * @param setup what its owner has set
 * @param standing what the channel thinks of it
 * @param proof whether the number is its owner's
 * @param turn counts its changes of status, so that what was to come of an earlier one does not
 * @param created when
 * @param updated when it was last changed
 */
public record ChannelSender(
        String sid,
        String accountSid,
        String address,
        String region,
        SenderStatus status,
        SenderSetup setup,
        SenderStanding standing,
        Proof proof,
        long turn,
        Instant created,
        Instant updated) {
    /**
     * Whether the number of a WhatsApp sender is its owner's.
     *
     * @param code that was sent to the number; null if none was
     * @param given that came back and is being checked; null if none is
     * @param verified whether it is proven
     */
    public record Proof(@Nullable String code, @Nullable String given, boolean verified) {
        static final Proof NONE = new Proof(null, null, false);
        static final Proof DONE = new Proof(null, null, true);

        /** Without the code, which is a secret. */
        @Override
        public String toString() {
            return "Proof[verified=" + verified + "]";
        }
    }

    /** Its channel. */
    public Channel channel() {
        return Channel.of(address).orElseThrow();
    }

    /** Its path on the API. */
    public String path() {
        return "/v2/Channels/Senders/" + sid;
    }

    /** Its WhatsApp Business Account; null if it has none. */
    public @Nullable String wabaId() {
        SenderSetup.Configuration configuration = setup.configuration();
        return configuration == null ? null : configuration.wabaId();
    }

    ChannelSender to(SenderStatus next, List<SenderStanding.Reason> reasons, Instant now) {
        return new ChannelSender(
                sid,
                accountSid,
                address,
                region,
                next,
                setup,
                standing.because(reasons),
                proof,
                turn + 1,
                created,
                now);
    }

    ChannelSender with(SenderSetup next, Instant now) {
        return new ChannelSender(sid, accountSid, address, region, status, next, standing, proof, turn, created, now);
    }

    ChannelSender with(SenderStanding next) {
        return new ChannelSender(sid, accountSid, address, region, status, setup, next, proof, turn, created, updated);
    }

    ChannelSender with(Proof next) {
        return new ChannelSender(
                sid, accountSid, address, region, status, setup, standing, next, turn, created, updated);
    }
}
