package dev.tidings.mock.chat;

import dev.tidings.mock.world.Randomness;
import java.util.HexFormat;

/**
 * SIDs of what everybody has without asking for it. They follow from what it belongs to, so that having it moves no other SID,
 * and it is called the same in every server.
 */
final class DerivedSids {
    private DerivedSids() {}

    /** {@code prefix} and 32 hexadecimal digits, the same for the same {@code owner} and {@code role}. */
    static String of(String prefix, String owner, String role) {
        long bits = 1;
        for (char c : (prefix + owner + role).toCharArray()) {
            bits = Randomness.mixed(bits * 31 + c);
        }
        HexFormat hex = HexFormat.of();
        return prefix + hex.toHexDigits(bits) + hex.toHexDigits(Randomness.mixed(~bits));
    }
}
