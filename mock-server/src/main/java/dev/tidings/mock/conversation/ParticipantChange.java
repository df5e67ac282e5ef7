package dev.tidings.mock.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to change of a participant; null is left as it is.
 *
 * @param identity the user that it becomes
 * @param proxyAddress the new one, or {@link #NONE}
 * @param projectedAddress the new one, or {@link #NONE}
 * @param attributes JSON
 * @param roleSid what it may do
 * @param reading what it has read
 * @param created when it is said to have been added
 * @param updated when it is said to have been changed
 */
public record ParticipantChange(
        @Nullable String identity,
        @Nullable String proxyAddress,
        @Nullable String projectedAddress,
        @Nullable String attributes,
        @Nullable String roleSid,
        @Nullable Reading reading,
        @Nullable Instant created,
        @Nullable Instant updated) {
    /** What takes an address away, word for word. */
    public static final String NONE = "null";

    /**
     * What somebody has read.
     *
     * @param index the last message; null if that is no longer known
     * @param at when; null if that is no longer known
     */
    public record Reading(@Nullable Integer index, @Nullable Instant at) {}
}
