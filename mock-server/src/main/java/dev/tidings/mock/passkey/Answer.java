package dev.tidings.mock.passkey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a browser says that an authenticator answered, decoded and not yet verified. */
sealed interface Answer {
    /** What the browser says about the ceremony, in JSON: its kind, challenge and origin. */
    byte[] clientData();

    /** How the authenticator is attached, {@code platform} or {@code cross-platform}; null if the browser does not say. */
    @Nullable
    String attachment();

    /**
     * A new passkey.
     *
     * @param id of the credential, Base64url; null if the browser does not say
     * @param attachment of the authenticator
     * @param clientData in JSON
     * @param attestation the new public key and who vouches for it, in CBOR
     * @param transports how the authenticator can be reached
     */
    record Registration(
            @Nullable String id,
            @Nullable String attachment,
            byte[] clientData,
            byte[] attestation,
            List<String> transports)
            implements Answer {}

    /**
     * A use of a passkey.
     *
     * @param id of the credential, Base64url
     * @param attachment of the authenticator
     * @param clientData in JSON
     * @param authenticatorData what the authenticator says about itself
     * @param signature over both
     * @param userHandle whose passkey it is; null if the authenticator does not say
     */
    record Assertion(
            String id,
            @Nullable String attachment,
            byte[] clientData,
            byte[] authenticatorData,
            byte[] signature,
            @Nullable String userHandle)
            implements Answer {}
}
