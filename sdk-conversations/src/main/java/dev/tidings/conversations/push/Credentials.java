package dev.tidings.conversations.push;

import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What push notifications of an account are sent with; every method waits for the backend's answer, and fails with
 * an {@link dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class Credentials {
    private final CredentialOperations operations;

    private Credentials(CredentialOperations operations) {
        this.operations = operations;
    }

    /** What push notifications of an account are sent with, called through {@code client}. */
    public static Credentials of(TidingsClient client) {
        return new Credentials(CredentialOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public Credentials with(RequestOptions options) {
        return new Credentials(operations.with(options));
    }

    /** Creates a credential; never twice. */
    public Credential create(PushType type, UnaryOperator<CredentialParams.Builder> describe) {
        return create(type, describe.apply(CredentialParams.builder()).build());
    }

    /** Creates a credential; never twice. */
    public Credential create(PushType type, CredentialParams params) {
        return operations.create(type, params).call();
    }

    /** Fetches the credential, but for its secrets. */
    public Credential fetch(CredentialSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the credential, but for its secrets. */
    public Credential fetch(String sid) {
        return fetch(CredentialSid.of(sid));
    }

    /** Lists credentials. */
    public Listing<Credential> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists credentials. */
    public Listing<Credential> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists credentials. */
    public Listing<Credential> list(ListParams params) {
        return operations.list(params).listing();
    }

    /** Changes the credential. */
    public Credential update(String sid, UnaryOperator<CredentialParams.Builder> describe) {
        return update(
                CredentialSid.of(sid),
                describe.apply(CredentialParams.builder()).build());
    }

    /** Changes the credential. */
    public Credential update(CredentialSid sid, CredentialParams params) {
        return operations.update(sid, Optional.empty(), params).call();
    }

    /** Changes the credential, and by whom notifications go. */
    public Credential update(CredentialSid sid, PushType type, CredentialParams params) {
        return operations.update(sid, Optional.of(type), params).call();
    }

    /** Deletes the credential. */
    public void delete(CredentialSid sid) {
        operations.delete(sid).call();
    }

    /** Deletes the credential. */
    public void delete(String sid) {
        delete(CredentialSid.of(sid));
    }
}
