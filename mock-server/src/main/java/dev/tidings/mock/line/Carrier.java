package dev.tidings.mock.line;

import org.jspecify.annotations.Nullable;

/**
 * Who serves a line.
 *
 * @param name as people know it
 * @param mobileCountryCode three digits, by ITU-T E.212; null for places that have none
 * @param mobileNetworkCode two or three digits; null for networks that are not mobile
 */
record Carrier(
        String name,
        @Nullable String mobileCountryCode,
        @Nullable String mobileNetworkCode) {}
