package dev.tidings.mock.world;

import java.time.Instant;

/**
 * One thing that happened, for observers.
 *
 * @param at when
 * @param topic what kind of thing, such as {@code message.status}
 * @param value the value after the change
 */
public record Change(Instant at, String topic, Object value) {}
