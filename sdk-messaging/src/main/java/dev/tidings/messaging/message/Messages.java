package dev.tidings.messaging.message;

import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The messages of an account; every method waits for the backend's answer, and fails with an
 * {@link dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class Messages {
    private final MessageOperations operations;

    private Messages(MessageOperations operations) {
        this.operations = operations;
    }

    /** The messages of the account that {@code client} acts on. */
    public static Messages of(TidingsClient client) {
        return new Messages(MessageOperations.of(client));
    }

    /** The same messages, with every call made differently: in another time, for another account, and so on. */
    public Messages with(RequestOptions options) {
        return new Messages(operations.with(options));
    }

    /** Sends the message that {@code describe} describes; it is never sent twice. */
    public Message create(Function<MessageCreateParams.Start, MessageCreateParams.Builder> describe) {
        return operations.create(describe).call();
    }

    /** Sends a message; it is never sent twice. */
    public Message create(MessageCreateParams params) {
        return operations.create(params).call();
    }

    /** Fetches the message as it stands now. */
    public Message fetch(MessageSid sid) {
        return operations.fetch(sid).call();
    }

    /** Fetches the message as it stands now. */
    public Message fetch(String sid) {
        return fetch(MessageSid.of(sid));
    }

    /** Lists all messages, newest first. */
    public Listing<Message> list() {
        return list(filters -> filters);
    }

    /** Lists the messages that {@code describe} describes, newest first. */
    public Listing<Message> list(UnaryOperator<MessageListParams.Builder> describe) {
        return operations.list(describe).listing();
    }

    /** Lists messages, newest first. */
    public Listing<Message> list(MessageListParams params) {
        return operations.list(params).listing();
    }

    /** Changes the message as {@code describe} describes. */
    public Message update(MessageSid sid, UnaryOperator<MessageUpdateParams.Builder> describe) {
        return operations.update(sid, describe).call();
    }

    /** Changes the message as {@code describe} describes. */
    public Message update(String sid, UnaryOperator<MessageUpdateParams.Builder> describe) {
        return update(MessageSid.of(sid), describe);
    }

    /** Changes the message. */
    public Message update(MessageSid sid, MessageUpdateParams params) {
        return operations.update(sid, params).call();
    }

    /** Takes the text out of the message's record for ever. */
    public Message redact(MessageSid sid) {
        return operations.redact(sid).call();
    }

    /** Takes the text out of the message's record for ever. */
    public Message redact(String sid) {
        return redact(MessageSid.of(sid));
    }

    /** Calls a message back that is scheduled, or that its service has not begun to send. */
    public Message cancel(MessageSid sid) {
        return operations.cancel(sid).call();
    }

    /** Calls a message back that is scheduled, or that its service has not begun to send. */
    public Message cancel(String sid) {
        return cancel(MessageSid.of(sid));
    }

    /** Deletes the record of a finished message for ever, with its media and feedback. */
    public void delete(MessageSid sid) {
        operations.delete(sid).call();
    }

    /** Deletes the record of a finished message for ever, with its media and feedback. */
    public void delete(String sid) {
        delete(MessageSid.of(sid));
    }

    /** Tells what became of a message that was created with {@link MessageCreateParams#provideFeedback}. */
    public MessageFeedback createFeedback(MessageSid sid, FeedbackOutcome outcome) {
        return operations.createFeedback(sid, outcome).call();
    }

    /** Tells what became of a message that was created with {@link MessageCreateParams#provideFeedback}. */
    public MessageFeedback createFeedback(String sid, FeedbackOutcome outcome) {
        return createFeedback(MessageSid.of(sid), outcome);
    }

    /** The files that the message carries. */
    public MessageMedia media(MessageSid sid) {
        return new MessageMedia(operations.media(sid));
    }

    /** The files that the message carries. */
    public MessageMedia media(String sid) {
        return media(MessageSid.of(sid));
    }
}
