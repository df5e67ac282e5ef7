package dev.tidings.mock.stock;

import org.jspecify.annotations.Nullable;

/**
 * A number that nobody owns and anybody may buy.
 *
 * @param offer what it is part of
 * @param address E.164 with plus
 * @param place where it is at home; null for nowhere
 */
record AvailableNumber(
        Offer offer, String address, @Nullable Place place) {}
