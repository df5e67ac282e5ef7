package dev.tidings.mock.line;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a line.
 *
 * @param type as an account sees it: its override, else {@code originalType}
 * @param originalType without overrides
 * @param carrierName null where nothing is known of carriers
 * @param mobileCountryCode three digits; null where nothing is known of carriers
 * @param mobileNetworkCode two or three digits; null unless it is a mobile
 */
public record LineFacts(
        LineType type,
        LineType originalType,
        @Nullable String carrierName,
        @Nullable String mobileCountryCode,
        @Nullable String mobileNetworkCode) {
    /** The same line, which an account wants to see as {@code other}; nothing else of it changes. */
    LineFacts seenAs(LineType other) {
        return new LineFacts(other, originalType, carrierName, mobileCountryCode, mobileNetworkCode);
    }
}
