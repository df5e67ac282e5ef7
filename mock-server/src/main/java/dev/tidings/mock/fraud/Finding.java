package dev.tidings.mock.fraud;

/**
 * One signal that was found.
 *
 * @param signal which
 * @param points what it adds to the score, or takes from it
 * @param seen what was counted, in the signal's own unit: numbers, sends, attempts or percent
 */
public record Finding(Signal signal, int points, int seen) {}
