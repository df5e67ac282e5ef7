package dev.tidings.mock.stock;

import dev.tidings.mock.world.Randomness;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that begin alike.
 *
 * @param prefix E.164 with plus, as far as it is fixed
 * @param free how many digits follow
 * @param place where they are at home; null for nowhere
 */
record NumberTemplate(String prefix, int free, @Nullable Place place) {
    /** One that is written as {@code +442079######@London}. */
    static NumberTemplate parse(String text) {
        int at = text.indexOf('@');
        String number = at < 0 ? text : text.substring(0, at);
        int fixed = number.indexOf('#');
        return new NumberTemplate(
                number.substring(0, fixed),
                number.length() - fixed,
                at < 0 ? null : Place.named(text.substring(at + 1).replace('_', ' ')));
    }

    /** How many characters its numbers have, with plus. */
    int length() {
        return prefix.length() + free;
    }

    /**
     * The {@code index}th number in an order that depends on {@code seed}; no two are the same until all were there. Not each
     * of them is one that this {@linkplain #has has}.
     */
    String number(long seed, long index) {
        long all = 1;
        for (int i = 0; i < free; i++) {
            all *= 10;
        }
        long mixed = mixed(seed);
        long start = Math.floorMod(mixed, all);
        // No common factor with a power of ten, so that every number has its turn.
        long step = Math.floorMod(Randomness.mixed(mixed + 1), all) / 10 * 10 + 3;
        long rest = (start + index % all * step) % all;
        return prefix + Long.toString(all + rest).substring(1);
    }

    /** What is chance for the order of numbers, but the same each time for a seed. */
    long mixed(long seed) {
        return Randomness.mixed(seed ^ ((long) prefix.hashCode() << 16) ^ free);
    }

    /** Whether {@code address} is one of these. */
    boolean has(String address) {
        if (address.length() != length() || !address.startsWith(prefix)) {
            return false;
        }
        if (!address.startsWith("+1") || address.length() != 12) {
            return true;
        }
        // No exchange begins with 0 or 1, x11 is a service, and 555 belongs to films and tests.
        String exchange = address.substring(5, 8);
        return exchange.charAt(0) > '1'
                && !exchange.endsWith("11")
                && !exchange.equals("555")
                && (place == null || place.region() == null || place.equals(Places.of(address)));
    }
}
