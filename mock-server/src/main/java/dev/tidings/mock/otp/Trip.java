package dev.tidings.mock.otp;

import dev.tidings.mock.network.Journey;

/**
 * One call or email on its way.
 *
 * @param attemptSid {@code VL…}
 * @param channel {@link OtpChannel#CALL} or {@link OtpChannel#EMAIL}
 * @param from who calls or writes
 * @param to who is called or written to
 * @param before what is said until a key is pressed; empty if none must be
 * @param text what is said or written
 * @param journey what becomes of it
 */
record Trip(
        String attemptSid, OtpChannel channel, String from, String to, String before, String text, Journey journey) {
    /** Without what is said. */
    @Override
    public String toString() {
        return "Trip[" + attemptSid + " to " + to + "]";
    }
}
