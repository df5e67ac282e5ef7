package dev.tidings.mock.line;

import java.time.Instant;

/**
 * An account's own view of a number's line type.
 *
 * @param accountSid whose it is
 * @param number in E.164
 * @param original the type that it would see without
 * @param type the type that it sees
 * @param reason for people
 * @param at when it was made or last changed
 */
public record LineOverride(
        String accountSid, String number, LineType original, LineType type, String reason, Instant at) {
    /** What tells it from others. */
    static String key(String accountSid, String number) {
        return accountSid + " " + number;
    }

    String key() {
        return key(accountSid, number);
    }
}
