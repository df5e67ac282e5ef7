package dev.tidings.conversations.message;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;

/**
 * The files of a chat service; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class MediaFiles {
    private final MediaOperations operations;

    private MediaFiles(MediaOperations operations) {
        this.operations = operations;
    }

    /** The files of a chat service, called through {@code client}. */
    public static MediaFiles of(TidingsClient client, ChatServiceSid service) {
        return new MediaFiles(MediaOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public MediaFiles with(RequestOptions options) {
        return new MediaFiles(operations.with(options));
    }

    /**
     * Uploads a file of this MIME type, up to 150 MB, which one message may carry by {@link
     * MessageParams.Builder#mediaSid(MediaSid)}. Only what is smaller than 5 MB reaches phones.
     */
    public MediaFile upload(byte[] content, String contentType) {
        return operations.upload(content, contentType).call();
    }

    /** Fetches what is known of the file. */
    public MediaFile fetch(MediaSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches what is known of the file. */
    public MediaFile fetch(String sid) {
        return fetch(MediaSid.of(sid));
    }
}
