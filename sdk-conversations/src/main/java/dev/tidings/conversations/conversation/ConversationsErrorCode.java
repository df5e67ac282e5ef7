package dev.tidings.conversations.conversation;

/**
 * The backend's codes that an application may want to tell apart, for {@link
 * dev.tidings.core.error.ApiException#hasCode}:
 *
 * <pre>{@code
 * try {
 *     conversations.participants(sid).create(p -> p.address(customer).proxyAddress(ours));
 * } catch (ConflictException taken) {       // with BINDING_TAKEN: they are in a conversation with this number already
 * }
 * }</pre>
 */
public final class ConversationsErrorCode {
    /** There is no such thing in a path; a {@link dev.tidings.core.error.NotFoundException}. */
    public static final int NOT_FOUND = 20404;

    /** Another conversation of the service has the unique name; a {@link dev.tidings.core.error.ConflictException}. */
    public static final int UNIQUE_NAME_TAKEN = 50353;

    /** The conversation is closed, for good. */
    public static final int CONVERSATION_CLOSED = 50377;

    /** The group is still being put together: try again. */
    public static final int CONVERSATION_INITIALIZING = 50386;

    /**
     * The pair of addresses is in another conversation that is not closed; a
     * {@link dev.tidings.core.error.ConflictException}.
     */
    public static final int BINDING_TAKEN = 50416;

    /** The user takes part already; a {@link dev.tidings.core.error.ConflictException}. */
    public static final int IDENTITY_IN_CONVERSATION = 50433;

    /** There is a conversation of the same group of phones; a {@link dev.tidings.core.error.ConflictException}. */
    public static final int GROUP_EXISTS = 50438;

    /** No more can take part. */
    public static final int TOO_MANY_PARTICIPANTS = 50417;

    /** No more who are not in the chat can take part. */
    public static final int TOO_MANY_NON_CHAT_PARTICIPANTS = 50418;

    /** The user is in as many conversations as one can be. */
    public static final int IDENTITY_IN_TOO_MANY_CONVERSATIONS = 50214;

    /** There is a user of this identity; a {@link dev.tidings.core.error.ConflictException}. */
    public static final int USER_EXISTS = 50201;

    /** The proxy address is not one of the account. */
    public static final int PROXY_NOT_OWNED = 50413;

    /** The conversation has as many webhooks as it can. */
    public static final int TOO_MANY_WEBHOOKS = 50361;

    /** Another message carries the file. */
    public static final int MEDIA_IN_USE = 50508;

    /** A webhook that was asked said no: see {@link dev.tidings.conversations.event.PreEventReply}. */
    public static final int VETOED = 50056;

    /** No role of the user permits it. */
    public static final int NOT_PERMITTED = 50107;

    /** Too much was done in one second; a {@link dev.tidings.core.error.RateLimitException}. */
    public static final int RATE_LIMITED = 50063;

    /** Too much was done in one second in the account; a {@link dev.tidings.core.error.RateLimitException}. */
    public static final int RATE_LIMITED_GLOBALLY = 50074;

    /** Content of this type cannot be written in conversations. */
    public static final int TEMPLATE_TYPE_UNSUPPORTED = 50542;

    private ConversationsErrorCode() {}
}
