package dev.tidings.mock.service;

import dev.tidings.mock.number.Line;

/**
 * Whom a sender is wanted for.
 *
 * @param line where the message goes
 * @param media whether it carries any
 */
public record Recipient(Line line, boolean media) {}
