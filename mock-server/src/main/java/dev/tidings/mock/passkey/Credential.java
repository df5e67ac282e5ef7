package dev.tidings.mock.passkey;

import java.util.List;

/**
 * A passkey that was registered: what an authenticator's later answers are verified with. Nothing of it is secret, and the API
 * shows none of it but its id.
 *
 * @param id as browsers write it, Base64url without padding
 * @param factorSid {@code YF…}, the factor that it is of
 * @param entitySid {@code YE…}, whose it is
 * @param serviceSid {@code VA…}
 * @param attested the attested credential data with its public key, Base64url
 * @param state what changes with each use
 * @param transports how its authenticator can be reached, such as {@code internal}
 */
record Credential(
        String id,
        String factorSid,
        String entitySid,
        String serviceSid,
        String attested,
        State state,
        List<String> transports) {
    /**
     * What an authenticator says with each answer.
     *
     * @param signCount how often it has signed; zero for ever if it does not count
     * @param userVerified whether it has ever known its user
     * @param backupEligible whether the passkey can be on several devices
     * @param backedUp whether it is
     */
    record State(long signCount, boolean userVerified, boolean backupEligible, boolean backedUp) {}

    /** Its key in the table: authenticators draw ids at random, so that one is met once in a service. */
    static String key(String serviceSid, String id) {
        return serviceSid + "/" + id;
    }

    String key() {
        return key(serviceSid, id);
    }

    Credential with(State next) {
        return new Credential(id, factorSid, entitySid, serviceSid, attested, next, transports);
    }
}
