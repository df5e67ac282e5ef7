package dev.tidings.verify.passkey;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.verify.challenge.Challenge;
import dev.tidings.verify.factor.Factor;
import dev.tidings.verify.factor.FactorSid;
import dev.tidings.verify.service.VerifyServiceSid;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The passkeys of one Verify service; no method waits for the backend's answer, and what {@link Passkeys} throws its
 * futures fail with.
 */
public final class AsyncPasskeys {
    private final PasskeyOperations operations;

    private AsyncPasskeys(PasskeyOperations operations) {
        this.operations = operations;
    }

    /** The passkeys of one Verify service, called through {@code client}. */
    public static AsyncPasskeys of(TidingsClient client, VerifyServiceSid service) {
        return new AsyncPasskeys(PasskeyOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncPasskeys with(RequestOptions options) {
        return new AsyncPasskeys(operations.with(options));
    }

    /** Begins to make a passkey; {@link Factor#options} has what the browser is to be told. */
    public CompletableFuture<Factor> createFactor(String friendlyName, String identity) {
        return createFactor(friendlyName, identity, PasskeyParams.builder().build());
    }

    /** Begins to make a passkey; {@link Factor#options} has what the browser is to be told. */
    public CompletableFuture<Factor> createFactor(
            String friendlyName, String identity, UnaryOperator<PasskeyParams.Builder> describe) {
        return createFactor(
                friendlyName, identity, describe.apply(PasskeyParams.builder()).build());
    }

    /** Begins to make a passkey; {@link Factor#options} has what the browser is to be told. */
    public CompletableFuture<Factor> createFactor(String friendlyName, String identity, PasskeyParams params) {
        return operations.createFactor(friendlyName, identity, params).callAsync();
    }

    /** Ends the making of a passkey with what the browser gave: the JSON of {@code PublicKeyCredential.toJSON}. */
    public CompletableFuture<Factor> verifyFactor(String credential) {
        return operations.verifyFactor(credential).callAsync();
    }

    /**
     * Begins to sign somebody in, whoever has a passkey for the site; {@link Challenge#options} has what the browser
     * is to be told.
     */
    public CompletableFuture<Challenge> createChallenge() {
        return operations.createChallenge(Optional.empty(), Optional.empty()).callAsync();
    }

    /** Begins to sign this user in; {@link Challenge#options} has what the browser is to be told. */
    public CompletableFuture<Challenge> createChallenge(String identity) {
        return operations
                .createChallenge(Optional.of(identity), Optional.empty())
                .callAsync();
    }

    /** Begins to sign this user in with this passkey; {@link Challenge#options} has what the browser is to be told. */
    public CompletableFuture<Challenge> createChallenge(String identity, FactorSid factor) {
        return operations
                .createChallenge(Optional.of(identity), Optional.of(factor))
                .callAsync();
    }

    /** Signs in with what the browser gave: the JSON of {@code PublicKeyCredential.toJSON}. */
    public CompletableFuture<Challenge> approveChallenge(String credential) {
        return operations.approveChallenge(credential).callAsync();
    }
}
