package dev.tidings.mock.number;

/** What kind of line a number is. */
public enum NumberType {
    /** Tied to a place; in North America it may be a mobile as well. */
    LOCAL,
    /** A mobile. */
    MOBILE,
    /** Free for who calls. */
    TOLL_FREE,
    /** A short code. */
    SHORT_CODE,
    /** Costs the caller extra. */
    PREMIUM,
    /** Tied to no place of its country. */
    NATIONAL,
    /** For calls over the internet. */
    VOIP,
    /** Caller and owner share the cost. */
    SHARED_COST,
    /** For machines. */
    MACHINE_TO_MACHINE,
    /** Tied to no place and none of these: personal numbers, pagers and the like. */
    OTHER,
    /** No plan has such a number: a fictitious one. */
    UNKNOWN
}
