package dev.tidings.mock.challenge;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A challenge that is to be.
 *
 * @param expires when it can be answered no more; null for {@link Challenges#LIFE} from now
 * @param details what is shown; null for nothing
 * @param hiddenDetails what is not; null for nothing
 */
public record ChallengeDraft(
        @Nullable Instant expires,
        @Nullable ChallengeDetails details,
        @Nullable Map<String, String> hiddenDetails) {
    /** Nothing is shown, and it lives as long as usual. */
    public static final ChallengeDraft PLAIN = new ChallengeDraft(null, null, null);
}
