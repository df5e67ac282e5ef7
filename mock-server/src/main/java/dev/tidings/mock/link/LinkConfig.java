package dev.tidings.mock.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a domain shortens and redirects.
 *
 * @param sid {@code ZK…}
 * @param domainSid whose it is
 * @param choices what was chosen
 * @param created when it was first set
 * @param updated when it last was
 */
public record LinkConfig(String sid, String domainSid, Choices choices, Instant created, Instant updated) {
    /**
     * What is chosen for a domain.
     *
     * @param fallbackUrl where requests go that no short link is for; null for nowhere
     * @param callbackUrl who hears of clicks; null for nobody
     * @param continueOnFailure whether a message whose links cannot be shortened is sent all the same; null if nobody said,
     *     which means yes
     * @param disableHttps whether short links have no {@code https://}
     */
    public record Choices(
            @Nullable String fallbackUrl,
            @Nullable String callbackUrl,
            @Nullable Boolean continueOnFailure,
            boolean disableHttps) {
        static final Choices NONE = new Choices(null, null, null, false);

        boolean continues() {
            return !Boolean.FALSE.equals(continueOnFailure);
        }
    }
}
