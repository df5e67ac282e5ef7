package dev.tidings.verify.push;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;

/**
 * What the calls of devices look like; no method waits for the backend's answer, and what {@link Forms} throws its
 * futures fail with.
 */
public final class AsyncForms {
    private final FormOperations operations;

    private AsyncForms(FormOperations operations) {
        this.operations = operations;
    }

    /** What the calls of devices look like, called through {@code client}. */
    public static AsyncForms of(TidingsClient client) {
        return new AsyncForms(FormOperations.of(client));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncForms with(RequestOptions options) {
        return new AsyncForms(operations.with(options));
    }

    /** Fetches what the calls of push devices look like, which is all there is. */
    public CompletableFuture<Form> fetchPush() {
        return operations.fetch("form-push").callAsync();
    }

    /** Fetches what the calls look like that this version does not know. */
    public CompletableFuture<Form> fetch(String formType) {
        return operations.fetch(formType).callAsync();
    }
}
