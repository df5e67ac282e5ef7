package dev.tidings.conversations.push;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.ListParams;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * What push notifications of an account are sent with; no method waits for the backend's answer, and what {@link
 * Credentials} throws its futures fail with.
 */
public final class AsyncCredentials {
    private final CredentialOperations operations;

    private AsyncCredentials(CredentialOperations operations) {
        this.operations = operations;
    }

    /** What push notifications of an account are sent with, called through {@code client}. */
    public static AsyncCredentials of(TidingsClient client) {
        return new AsyncCredentials(CredentialOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncCredentials with(RequestOptions options) {
        return new AsyncCredentials(operations.with(options));
    }

    /** Creates a credential; never twice. */
    public CompletableFuture<Credential> create(PushType type, UnaryOperator<CredentialParams.Builder> describe) {
        return create(type, describe.apply(CredentialParams.builder()).build());
    }

    /** Creates a credential; never twice. */
    public CompletableFuture<Credential> create(PushType type, CredentialParams params) {
        return operations.create(type, params).callAsync();
    }

    /** Fetches the credential, but for its secrets. */
    public CompletableFuture<Credential> fetch(CredentialSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the credential, but for its secrets. */
    public CompletableFuture<Credential> fetch(String sid) {
        return fetch(CredentialSid.of(sid));
    }

    /** Lists credentials. */
    public AsyncListing<Credential> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists credentials. */
    public AsyncListing<Credential> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists credentials. */
    public AsyncListing<Credential> list(ListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Changes the credential. */
    public CompletableFuture<Credential> update(String sid, UnaryOperator<CredentialParams.Builder> describe) {
        return update(
                CredentialSid.of(sid),
                describe.apply(CredentialParams.builder()).build());
    }

    /** Changes the credential. */
    public CompletableFuture<Credential> update(CredentialSid sid, CredentialParams params) {
        return operations.update(sid, Optional.empty(), params).callAsync();
    }

    /** Changes the credential, and by whom notifications go. */
    public CompletableFuture<Credential> update(CredentialSid sid, PushType type, CredentialParams params) {
        return operations.update(sid, Optional.of(type), params).callAsync();
    }

    /** Deletes the credential. */
    public CompletableFuture<Void> delete(CredentialSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Deletes the credential. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(CredentialSid.of(sid));
    }
}
