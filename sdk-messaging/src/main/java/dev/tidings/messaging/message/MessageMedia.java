package dev.tidings.messaging.message;

import dev.tidings.core.Listing;
import java.util.function.UnaryOperator;

/** The files that one message carries; every method waits for the backend's answer. */
public final class MessageMedia {
    private final MediaOperations operations;

    MessageMedia(MediaOperations operations) {
        this.operations = operations;
    }

    /** Lists all files. */
    public Listing<Media> list() {
        return list(filters -> filters);
    }

    /** Lists the files that {@code describe} describes. */
    public Listing<Media> list(UnaryOperator<MediaListParams.Builder> describe) {
        return operations.list(describe).listing();
    }

    /** Lists files. */
    public Listing<Media> list(MediaListParams params) {
        return operations.list(params).listing();
    }

    /** Fetches the description of the file. */
    public Media fetch(MediaSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the description of the file. */
    public Media fetch(String sid) {
        return fetch(MediaSid.of(sid));
    }

    /** Fetches the file itself, from wherever the backend keeps it; no credentials go to another host. */
    public byte[] download(MediaSid sid) {
        return operations.download(sid).call();
    }

    /** Fetches the file itself, from wherever the backend keeps it; no credentials go to another host. */
    public byte[] download(String sid) {
        return download(MediaSid.of(sid));
    }

    /** Deletes the file for ever. */
    public void delete(MediaSid sid) {
        operations.delete(sid).call();
    }

    /** Deletes the file for ever. */
    public void delete(String sid) {
        delete(MediaSid.of(sid));
    }
}
