package dev.tidings.mock.channel;

import dev.tidings.mock.network.Refused;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the channel thinks of a sender.
 *
 * @param quality {@code HIGH}, {@code MEDIUM}, {@code LOW} or {@code UNKNOWN}; null where channels do not rate, or not yet
 * @param tier how many users it may begin to write to in a day; null where that is not limited, or not known yet
 * @param textsPerSecond how many texts it sends a second; 0 for as many as is usual on its channel
 * @param reasons why it is offline; empty while it is not
 * @param launch how far an RCS sender has been let in; null on other channels
 */
public record SenderStanding(
        @Nullable String quality,
        @Nullable Tier tier,
        int textsPerSecond,
        List<Reason> reasons,
        @Nullable Launch launch) {
    /** How quality can be. */
    public static final Set<String> QUALITIES = Set.of("HIGH", "MEDIUM", "LOW", "UNKNOWN");

    /** Why a sender is offline: the number of an error, and what is said of it. */
    public record Reason(int code, String message) {
        /** Where the number is explained. */
        public String moreInfo() {
            return "https://www.twilio.com/docs/api/errors/" + code;
        }
    }

    static SenderStanding fresh(Channel channel) {
        return new SenderStanding(null, null, 0, List.of(), channel == Channel.RCS ? Launch.NONE : null);
    }

    /**
     * The same rated otherwise.
     *
     * @throws Refused if there is no such quality
     */
    public SenderStanding rated(@Nullable String nextQuality, @Nullable Tier nextTier) {
        if (nextQuality != null && !QUALITIES.contains(nextQuality)) {
            throw Refused.text("quality_rating", nextQuality, "HIGH, MEDIUM, LOW or UNKNOWN");
        }
        return new SenderStanding(nextQuality, nextTier, textsPerSecond, reasons, launch);
    }

    SenderStanding because(List<Reason> next) {
        return new SenderStanding(quality, tier, textsPerSecond, next, launch);
    }

    SenderStanding with(Launch next) {
        return new SenderStanding(quality, tier, textsPerSecond, reasons, next);
    }

    /**
     * The same sending {@code perSecond} texts a second.
     *
     * @throws Refused if it is neither 0, for what is usual, nor 80 to 400
     */
    public SenderStanding withTexts(int perSecond) {
        ChannelRules rules = ChannelRules.of(Channel.WHATSAPP);
        if (perSecond != 0 && (perSecond < rules.messagesPerSecond() || perSecond > rules.mostTextsPerSecond())) {
            throw Refused.of("texts_per_second", perSecond, "0, or from 80 to 400");
        }
        return new SenderStanding(quality, tier, perSecond, reasons, launch);
    }
}
