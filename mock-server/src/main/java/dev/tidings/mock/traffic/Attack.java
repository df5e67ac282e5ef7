package dev.tidings.mock.traffic;

/** How somebody has codes sent to numbers for which an operator pays a share. */
public enum Attack {
    /** One number after the other. */
    SEQUENTIAL,
    /** A thousand numbers in no order. */
    THOUSAND,
    /** Ten thousand numbers in no order. */
    TEN_THOUSAND,
    /** A few numbers a minute first, and more and more. */
    RAMP,
    /** Half a minute or a minute of many, then nothing for a few minutes. */
    BURSTS,
    /** Several ranges at once. */
    MANY_RANGES,
    /** Another range every few minutes. */
    ROTATING,
    /** Some of the codes are entered, to look honest. */
    DISGUISED
}
