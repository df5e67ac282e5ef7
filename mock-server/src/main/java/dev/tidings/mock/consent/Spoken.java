package dev.tidings.mock.consent;

import dev.tidings.mock.number.OwnedNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a recipient wrote back.
 *
 * @param to the number it was written to
 * @param serviceSid the Messaging Service that number is in; null for none
 * @param from who wrote
 * @param body the text
 */
public record Spoken(OwnedNumber to, @Nullable String serviceSid, String from, String body) {}
