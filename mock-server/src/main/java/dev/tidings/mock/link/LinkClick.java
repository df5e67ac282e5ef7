package dev.tidings.mock.link;

import java.time.Instant;

/**
 * A short link that was followed.
 *
 * @param link which
 * @param preview whether by an application that shows what is behind it, and not by a person
 * @param at when
 * @param userAgent who says to have done so; empty if nobody did
 */
public record LinkClick(ShortLink link, boolean preview, Instant at, String userAgent) {}
