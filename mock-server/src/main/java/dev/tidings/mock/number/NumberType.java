package dev.tidings.mock.number;

import java.util.Locale;

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
    UNKNOWN;

    /** The name in JSON, such as {@code toll_free}. */
    public String snake() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name in paths, such as {@code TollFree}. */
    public String segment() {
        StringBuilder segment = new StringBuilder();
        for (String word : snake().split("_", -1)) {
            segment.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return segment.toString();
    }

    /** The name as a value, such as {@code toll-free}. That of toll-free numbers is unconfirmed, {@code local} was seen. */
    public String wire() {
        return snake().replace('_', '-');
    }
}
