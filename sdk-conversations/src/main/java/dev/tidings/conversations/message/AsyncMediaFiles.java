package dev.tidings.conversations.message;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;

/**
 * The files of a chat service; no method waits for the backend's answer, and what {@link MediaFiles} throws its
 * futures fail with.
 */
public final class AsyncMediaFiles {
    private final MediaOperations operations;

    private AsyncMediaFiles(MediaOperations operations) {
        this.operations = operations;
    }

    /** The files of a chat service, called through {@code client}. */
    public static AsyncMediaFiles of(TidingsClient client, ChatServiceSid service) {
        return new AsyncMediaFiles(MediaOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public AsyncMediaFiles with(RequestOptions options) {
        return new AsyncMediaFiles(operations.with(options));
    }

    /**
     * Uploads a file of this MIME type, up to 150 MB, which one message may carry by {@link
     * MessageParams.Builder#mediaSid(MediaSid)}. Only what is smaller than 5 MB reaches phones.
     */
    public CompletableFuture<MediaFile> upload(byte[] content, String contentType) {
        return operations.upload(content, contentType).callAsync();
    }

    /** Fetches what is known of the file. */
    public CompletableFuture<MediaFile> fetch(MediaSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches what is known of the file. */
    public CompletableFuture<MediaFile> fetch(String sid) {
        return fetch(MediaSid.of(sid));
    }
}
