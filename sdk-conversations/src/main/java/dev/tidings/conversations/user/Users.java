package dev.tidings.conversations.user;

import dev.tidings.conversations.service.ChatServiceSid;
import dev.tidings.core.ListParams;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.function.UnaryOperator;

/**
 * The users of a chat service; every method waits for the backend's answer, and fails with an {@link
 * dev.tidings.core.error.ApiException} whose class says what can be done about it.
 */
public final class Users {
    private final UserOperations operations;

    private Users(UserOperations operations) {
        this.operations = operations;
    }

    /** The users of a chat service, called through {@code client}. */
    public static Users of(TidingsClient client) {
        return new Users(UserOperations.of(client));
    }

    /** The users of a chat service, called through {@code client}. */
    public static Users of(TidingsClient client, ChatServiceSid service) {
        return new Users(UserOperations.of(client, service));
    }

    /** The same, with every call made differently: in another time, for another account, and so on. */
    public Users with(RequestOptions options) {
        return new Users(operations.with(options));
    }

    /**
     * The same, but for what creating, changing and deleting does: if {@code enabled}, webhooks are told of it, before
     * and after, as they are of what people do. By default no webhook hears of calls of the API.
     */
    public Users webhookEnabled(boolean enabled) {
        return new Users(operations.webhookEnabled(enabled));
    }

    /** Adds a user whom the application calls so; one who is there is refused (50201). */
    public User create(String identity) {
        return create(identity, UnaryOperator.identity());
    }

    /** Adds a user whom the application calls so; one who is there is refused (50201). */
    public User create(String identity, UnaryOperator<UserParams.Builder> describe) {
        return create(identity, describe.apply(UserParams.builder()).build());
    }

    /** Adds a user whom the application calls so; one who is there is refused (50201). */
    public User create(String identity, UserParams params) {
        return operations.create(identity, params).call();
    }

    /** Fetches the user; only so it is told whether they are online. */
    public User fetch(UserSid sid) {
        return fetch(sid.toString());
    }

    /** Fetches the user of this SID or identity; only so it is told whether they are online. */
    public User fetch(String sidOrIdentity) {
        return operations.fetch(sidOrIdentity).call();
    }

    /** Lists users. */
    public Listing<User> list() {
        return list(UnaryOperator.identity());
    }

    /** Lists users. */
    public Listing<User> list(UnaryOperator<ListParams.Builder> describe) {
        return list(describe.apply(ListParams.builder()).build());
    }

    /** Lists users. */
    public Listing<User> list(ListParams params) {
        return operations.list(params).listing();
    }

    /** Changes the user of this SID or identity. */
    public User update(String sidOrIdentity, UnaryOperator<UserParams.Builder> describe) {
        return update(sidOrIdentity, describe.apply(UserParams.builder()).build());
    }

    /** Changes the user of this SID or identity. */
    public User update(String sidOrIdentity, UserParams params) {
        return operations.update(sidOrIdentity, params).call();
    }

    /** Changes the user. */
    public User update(UserSid sid, UserParams params) {
        return update(sid.toString(), params);
    }

    /** Deletes the user. */
    public void delete(UserSid sid) {
        delete(sid.toString());
    }

    /** Deletes the user of this SID or identity. */
    public void delete(String sidOrIdentity) {
        operations.delete(sidOrIdentity).call();
    }
}
