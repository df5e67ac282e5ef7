package dev.tidings.mock.service;

import org.jspecify.annotations.Nullable;

/**
 * Which sender of its pool a service uses for a message, and why; or why none.
 *
 * @param sender who sends it; null if nobody can
 * @param why as the timeline of the message tells it
 * @param mediaAsLinks whether its media cannot be carried and go as links in the text
 * @param errorCode why nobody can, such as 21703 or 21704; 0 if somebody does
 */
public record Choice(@Nullable PoolMember sender, String why, boolean mediaAsLinks, int errorCode) {
    /** {@code sender} sends it because of {@code why}. */
    static Choice of(PoolMember sender, String why, boolean mediaAsLinks) {
        return new Choice(sender, why, mediaAsLinks, 0);
    }

    /** Nobody can because of {@code why}. */
    static Choice none(int errorCode, String why) {
        return new Choice(null, why, false, errorCode);
    }
}
