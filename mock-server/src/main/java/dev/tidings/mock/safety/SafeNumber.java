package dev.tidings.mock.safety;

/**
 * A number on the safe list of an account.
 *
 * @param sid {@code GN…}
 * @param accountSid whose list it is
 * @param phoneNumber E.164, or a block of a thousand with {@code xxx} for the last three digits
 */
public record SafeNumber(String sid, String accountSid, String phoneNumber) {
    static String key(String accountSid, String phoneNumber) {
        return accountSid + ' ' + phoneNumber;
    }

    String key() {
        return key(accountSid, phoneNumber);
    }
}
