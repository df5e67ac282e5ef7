package dev.tidings.mock.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a message's timeline, linked to the one before it: a step costs one object, and nothing is copied.
 *
 * @param status what it became
 * @param at when
 * @param cause who or what made it so, such as {@code carrier AT&T} or {@code rule 3}
 * @param before the step before; null of the first one
 */
public record MessageStep(
        MessageStatus status,
        Instant at,
        String cause,
        @Nullable MessageStep before) {}
