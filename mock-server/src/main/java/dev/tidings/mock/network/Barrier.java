package dev.tidings.mock.network;

import java.util.function.Predicate;

/**
 * What keeps messages from being delivered once their carrier has them.
 *
 * @param errorCode why they do not arrive
 * @param cause who decided so, for the timeline
 * @param bars which ones
 */
public record Barrier(int errorCode, String cause, Predicate<Dispatch> bars) {}
