package dev.tidings.mock.callerid;

import org.jspecify.annotations.Nullable;

/**
 * A call under way that is to prove that a number is somebody's.
 *
 * @param callSid {@code CA…}
 * @param accountSid whose the number is to be
 * @param phoneNumber who is called; E.164 with plus
 * @param friendlyName what it will be called
 * @param code six digits, which the callee is to type
 * @param callback whom to tell; null for nobody
 */
record Validation(
        String callSid,
        String accountSid,
        String phoneNumber,
        String friendlyName,
        String code,
        @Nullable Callback callback) {
    /**
     * Who is told how it ended.
     *
     * @param url where to
     * @param method {@code POST} or {@code GET}
     */
    record Callback(String url, String method) {}
}
