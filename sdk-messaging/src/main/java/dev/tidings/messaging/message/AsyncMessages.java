package dev.tidings.messaging.message;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The messages of an account; no method waits for the backend's answer, and what {@link Messages} throws its futures
 * fail with.
 */
public final class AsyncMessages {
    private final MessageOperations operations;

    private AsyncMessages(MessageOperations operations) {
        this.operations = operations;
    }

    /** The messages of the account that {@code client} acts on. */
    public static AsyncMessages of(TidingsClient client) {
        return new AsyncMessages(MessageOperations.of(client));
    }

    /** The same messages, with every call made differently: in another time, for another account, and so on. */
    public AsyncMessages with(RequestOptions options) {
        return new AsyncMessages(operations.with(options));
    }

    /** Sends the message that {@code describe} describes; it is never sent twice. */
    public CompletableFuture<Message> create(
            Function<MessageCreateParams.Start, MessageCreateParams.Builder> describe) {
        return operations.create(describe).callAsync();
    }

    /** Sends a message; it is never sent twice. */
    public CompletableFuture<Message> create(MessageCreateParams params) {
        return operations.create(params).callAsync();
    }

    /** Fetches the message as it stands now. */
    public CompletableFuture<Message> fetch(MessageSid sid) {
        return operations.fetch(sid).callAsync();
    }

    /** Fetches the message as it stands now. */
    public CompletableFuture<Message> fetch(String sid) {
        return fetch(MessageSid.of(sid));
    }

    /** Lists all messages, newest first. */
    public AsyncListing<Message> list() {
        return list(filters -> filters);
    }

    /** Lists the messages that {@code describe} describes, newest first. */
    public AsyncListing<Message> list(UnaryOperator<MessageListParams.Builder> describe) {
        return operations.list(describe).asyncListing();
    }

    /** Lists messages, newest first. */
    public AsyncListing<Message> list(MessageListParams params) {
        return operations.list(params).asyncListing();
    }

    /** Changes the message as {@code describe} describes. */
    public CompletableFuture<Message> update(MessageSid sid, UnaryOperator<MessageUpdateParams.Builder> describe) {
        return operations.update(sid, describe).callAsync();
    }

    /** Changes the message as {@code describe} describes. */
    public CompletableFuture<Message> update(String sid, UnaryOperator<MessageUpdateParams.Builder> describe) {
        return update(MessageSid.of(sid), describe);
    }

    /** Changes the message. */
    public CompletableFuture<Message> update(MessageSid sid, MessageUpdateParams params) {
        return operations.update(sid, params).callAsync();
    }

    /** Takes the text out of the message's record for ever. */
    public CompletableFuture<Message> redact(MessageSid sid) {
        return operations.redact(sid).callAsync();
    }

    /** Takes the text out of the message's record for ever. */
    public CompletableFuture<Message> redact(String sid) {
        return redact(MessageSid.of(sid));
    }

    /** Calls a message back that is scheduled, or that its service has not begun to send. */
    public CompletableFuture<Message> cancel(MessageSid sid) {
        return operations.cancel(sid).callAsync();
    }

    /** Calls a message back that is scheduled, or that its service has not begun to send. */
    public CompletableFuture<Message> cancel(String sid) {
        return cancel(MessageSid.of(sid));
    }

    /** Deletes the record of a finished message for ever, with its media and feedback. */
    public CompletableFuture<Void> delete(MessageSid sid) {
        return operations.delete(sid).callAsync();
    }

    /** Deletes the record of a finished message for ever, with its media and feedback. */
    public CompletableFuture<Void> delete(String sid) {
        return delete(MessageSid.of(sid));
    }

    /** Tells what became of a message that was created with {@link MessageCreateParams#provideFeedback}. */
    public CompletableFuture<MessageFeedback> createFeedback(MessageSid sid, FeedbackOutcome outcome) {
        return operations.createFeedback(sid, outcome).callAsync();
    }

    /** Tells what became of a message that was created with {@link MessageCreateParams#provideFeedback}. */
    public CompletableFuture<MessageFeedback> createFeedback(String sid, FeedbackOutcome outcome) {
        return createFeedback(MessageSid.of(sid), outcome);
    }

    /** The files that the message carries. */
    public AsyncMessageMedia media(MessageSid sid) {
        return new AsyncMessageMedia(operations.media(sid));
    }

    /** The files that the message carries. */
    public AsyncMessageMedia media(String sid) {
        return media(MessageSid.of(sid));
    }
}
