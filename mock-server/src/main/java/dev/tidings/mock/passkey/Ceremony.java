package dev.tidings.mock.passkey;

import java.util.List;

/**
 * What one answer of an authenticator must be about.
 *
 * @param challenge what was given to be signed, Base64url
 * @param rpId for whom the passkey is
 * @param origins where it may have been used
 * @param userVerification whether the authenticator must have known its user
 */
record Ceremony(String challenge, String rpId, List<String> origins, boolean userVerification) {}
