package dev.tidings.verify.passkey;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.verify.challenge.Challenge;
import dev.tidings.verify.factor.Factor;
import dev.tidings.verify.factor.FactorSid;
import dev.tidings.verify.service.VerifyServiceSid;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The passkeys of one Verify service; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class Passkeys {
    private final PasskeyOperations operations;

    private Passkeys(PasskeyOperations operations) {
        this.operations = operations;
    }

    /** The passkeys of one Verify service, called through {@code client}. */
    public static Passkeys of(TidingsClient client, VerifyServiceSid service) {
        return new Passkeys(PasskeyOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public Passkeys with(RequestOptions options) {
        return new Passkeys(operations.with(options));
    }

    /** Begins to make a passkey; {@link Factor#options} has what the browser is to be told. */
    public Factor createFactor(String friendlyName, String identity) {
        return createFactor(friendlyName, identity, PasskeyParams.builder().build());
    }

    /** Begins to make a passkey; {@link Factor#options} has what the browser is to be told. */
    public Factor createFactor(String friendlyName, String identity, UnaryOperator<PasskeyParams.Builder> describe) {
        return createFactor(
                friendlyName, identity, describe.apply(PasskeyParams.builder()).build());
    }

    /** Begins to make a passkey; {@link Factor#options} has what the browser is to be told. */
    public Factor createFactor(String friendlyName, String identity, PasskeyParams params) {
        return operations.createFactor(friendlyName, identity, params).call();
    }

    /** Ends the making of a passkey with what the browser gave: the JSON of {@code PublicKeyCredential.toJSON}. */
    public Factor verifyFactor(String credential) {
        return operations.verifyFactor(credential).call();
    }

    /**
     * Begins to sign somebody in, whoever has a passkey for the site; {@link Challenge#options} has what the browser
     * is to be told.
     */
    public Challenge createChallenge() {
        return operations.createChallenge(Optional.empty(), Optional.empty()).call();
    }

    /** Begins to sign this user in; {@link Challenge#options} has what the browser is to be told. */
    public Challenge createChallenge(String identity) {
        return operations
                .createChallenge(Optional.of(identity), Optional.empty())
                .call();
    }

    /** Begins to sign this user in with this passkey; {@link Challenge#options} has what the browser is to be told. */
    public Challenge createChallenge(String identity, FactorSid factor) {
        return operations
                .createChallenge(Optional.of(identity), Optional.of(factor))
                .call();
    }

    /** Signs in with what the browser gave: the JSON of {@code PublicKeyCredential.toJSON}. */
    public Challenge approveChallenge(String credential) {
        return operations.approveChallenge(credential).call();
    }
}
