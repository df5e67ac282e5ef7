package dev.tidings.messaging.message;

import dev.tidings.core.AsyncListing;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** The files that one message carries; no method waits for the backend's answer. */
public final class AsyncMessageMedia {
    private final MediaOperations operations;

    AsyncMessageMedia(MediaOperations operations) {
        this.operations = operations;
    }

    /** Lists all files. */
    public AsyncListing<Media> list() {
        return list(filters -> filters);
    }

    /** Lists the files that {@code describe} describes. */
    public AsyncListing<Media> list(UnaryOperator<MediaListParams.Builder> describe) {
        return operations.list(describe).asyncListing();
    }

    /** Lists files. */
    public AsyncListing<Media> list(MediaListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Fetches the description of the file. */
    public CompletableFuture<Media> fetch(MediaSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the description of the file. */
    public CompletableFuture<Media> fetch(String sid) {
        return fetch(MediaSid.of(sid));
    }

    /** Fetches the file itself, from wherever the backend keeps it; no credentials go to another host. */
    public CompletableFuture<byte[]> download(MediaSid sid) {
        return operations.download(sid).callAsync();
    }

    /** Fetches the file itself, from wherever the backend keeps it; no credentials go to another host. */
    public CompletableFuture<byte[]> download(String sid) {
        return download(MediaSid.of(sid));
    }

    /** Deletes the file for ever. */
    public CompletableFuture<Void> delete(MediaSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Deletes the file for ever. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(MediaSid.of(sid));
    }
}
