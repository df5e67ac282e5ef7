package dev.tidings.mock.channel;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * What each channel takes, in one table. Rooms that send, queue and fetch ask it.
 *
 * <p>Documented are the rates of WhatsApp and RCS, WhatsApp's queue, and what WhatsApp carries. Of the others nothing is
 * published: they hold what the phone network's API takes, and Messenger is as fast as WhatsApp.
 *
 * @param messagesPerSecond how many messages one sender sends in a second
 * @param mostTextsPerSecond how many texts it may be allowed to send on request
 * @param queue how long a queue may be, in time; what would wait longer is refused
 * @param longestTemplate characters that a template may have once its variables are filled in
 * @param media what files it carries
 */
public record ChannelRules(
        int messagesPerSecond, int mostTextsPerSecond, Duration queue, int longestTemplate, MediaRules media) {
    /**
     * What files a channel carries.
     *
     * @param most files in one message
     * @param mostBytes of all files together
     * @param mostImageBytes of one image
     * @param types content types; empty for all that the phone network carries
     * @param unreachable error of a file that cannot be fetched
     * @param unusable error of a file of a type that is not carried
     * @param contradictory error of a file that is not of the type that it says
     * @param empty error of a file of no bytes; 0 if such a file may go
     * @param tooLarge error of files that are too large
     * @param tooMany error of too many files
     */
    public record MediaRules(
            int most,
            int mostBytes,
            int mostImageBytes,
            Set<String> types,
            int unreachable,
            int unusable,
            int contradictory,
            int empty,
            int tooLarge,
            int tooMany) {
        /** Why a file of {@code bytes} bytes of {@code type} is of no use by itself; 0 if it is. */
        public int refusal(String type, int bytes) {
            if (!types.isEmpty() && !types.contains(type)) {
                return unusable;
            }
            if (bytes == 0) {
                return empty;
            }
            return type.startsWith("image/") && bytes > mostImageBytes ? tooLarge : 0;
        }
    }

    private static final int MEGABYTE = 1 << 20;

    private static final Duration PHONE_QUEUE = Duration.ofHours(10);

    private static final Set<String> WHATSAPP_TYPES = Set.of(
            "image/jpeg",
            "image/jpg",
            "image/png",
            "image/webp",
            "audio/ogg",
            "audio/amr",
            "audio/amr-nb",
            "audio/3gpp",
            "audio/aac",
            "audio/mpeg",
            "application/pdf",
            "application/msword",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "video/mp4",
            "text/vcard",
            "text/x-vcard");

    private static final MediaRules PHONE_MEDIA =
            new MediaRules(10, 5 * MEGABYTE, 5 * MEGABYTE, Set.of(), 11200, 12300, 12300, 0, 11751, 11751);

    private static final Map<Channel, ChannelRules> ALL = Map.of(
            Channel.SMS,
            new ChannelRules(0, 0, PHONE_QUEUE, 1_600, PHONE_MEDIA),
            Channel.MMS,
            new ChannelRules(0, 0, PHONE_QUEUE, 1_600, PHONE_MEDIA),
            Channel.WHATSAPP,
            // That a second file and one of another type than it says are both what 63005 means is unconfirmed.
            new ChannelRules(
                    80,
                    400,
                    Duration.ofHours(4),
                    1_024,
                    new MediaRules(
                            1, 16 * MEGABYTE, 5 * MEGABYTE, WHATSAPP_TYPES, 63019, 63021, 63005, 63019, 63034, 63005)),
            Channel.RCS,
            new ChannelRules(
                    100,
                    100,
                    PHONE_QUEUE,
                    1_600,
                    new MediaRules(
                            10, 16 * MEGABYTE, 16 * MEGABYTE, Set.of(), 63019, 63021, 63021, 63019, 63021, 63021)),
            Channel.MESSENGER,
            new ChannelRules(
                    80,
                    80,
                    PHONE_QUEUE,
                    1_600,
                    new MediaRules(
                            10, 5 * MEGABYTE, 5 * MEGABYTE, Set.of(), 63019, 63021, 63005, 63019, 63021, 63005)));

    /** The rules of {@code channel}. */
    public static ChannelRules of(Channel channel) {
        ChannelRules rules = ALL.get(channel);
        if (rules == null) {
            throw new IllegalStateException(channel + " has no rules");
        }
        return rules;
    }

    /** The rules for {@code address}: those of its channel; of the phone network if it has none. */
    public static ChannelRules of(String address) {
        return of(Channel.of(address).orElse(Channel.SMS));
    }
}
