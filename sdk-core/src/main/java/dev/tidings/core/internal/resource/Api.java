package dev.tidings.core.internal.resource;

import dev.tidings.core.ApiRequest;
import dev.tidings.core.ApiResponse;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.json.Json;
import java.util.List;

/**
 * One product of the backend. The facts of a resource (paths, parameters, models) stand once, in a package-private class
 * of operations; the public ones, blocking and not, run them:
 *
 * <pre>{@code
 * final class MessageOperations {
 *     private static final String MESSAGES = "/2010-04-01/Accounts/{AccountSid}/Messages.json";
 *     private static final String MESSAGE = "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json";
 *     private final Api api;                                        // Api.of(client, "api")
 *
 *     Operation<Message> create(MessageCreateParams p) {
 *         return api.create(Message.class, MESSAGES).form("To", p.to()).form("MediaUrl", p.mediaUrl());
 *     }
 *     Operation<Message> fetch(String sid) { return api.fetch(Message.class, MESSAGE, sid); }
 *     Operation<Void> delete(String sid) { return api.delete(MESSAGE, sid); }
 *     ListOperation<Message> list(MessageListParams p) {
 *         return api.list(Message.class, "messages", MESSAGES).query("To", p.to()).query("DateSent>", p.sentAfter());
 *     }
 * }
 *
 * public final class Messages {
 *     public Message fetch(String sid) { return operations.fetch(sid).call(); }
 *     public Listing<Message> list(…) { return operations.list(params).listing(); }
 * }
 * public final class AsyncMessages {
 *     public CompletableFuture<Message> fetch(String sid) { return operations.fetch(sid).callAsync(); }
 *     public AsyncListing<Message> list(…) { return operations.list(params).asyncListing(); }
 * }
 * }</pre>
 *
 * {@code {AccountSid}} is filled in by the client; other names in braces take the arguments in order. Values may be
 * {@code Optional} (absent ones are left out), {@code Iterable} (the name is repeated), {@code Instant} (ISO 8601),
 * {@code Map} (JSON), or anything whose {@code toString} is its form on the wire. Models are Immutables with
 * {@link ModelStyle}; what their JSON does not tell is empty, what they do not know goes to
 * {@link dev.tidings.core.ApiModel#additionalFields}.
 */
public final class Api {
    private final TidingsClient client;
    private final String product;
    private final RequestOptions options;

    private Api(TidingsClient client, String product, RequestOptions options) {
        this.client = client;
        this.product = product;
        this.options = options;
    }

    /** The product at {@code {product}.twilio.com}. */
    public static Api of(TidingsClient client, String product) {
        return new Api(client, product, RequestOptions.none());
    }

    /** The same product, each call of which is made with {@code different}. */
    public Api with(RequestOptions different) {
        return new Api(client, product, different);
    }

    /** POST that creates: never sent twice unless certainly refused. */
    public <T> Operation<T> create(Class<T> model, String path, String... arguments) {
        return post(model, path, arguments);
    }

    /** POST that changes; call {@link Operation#repeatable} on it if doing it twice is as good as once. */
    public <T> Operation<T> update(Class<T> model, String path, String... arguments) {
        return post(model, path, arguments);
    }

    /** PUT: puts something in the place of what is there. */
    public <T> Operation<T> replace(Class<T> model, String path, String... arguments) {
        return run(ApiRequest.put(product, path, arguments), read(model));
    }

    /** PATCH of several at once, each of which may be refused; the answer has {@code key} hold what became of them. */
    public <T> Operation<List<T>> patchAll(Class<T> model, String key, String path, String... arguments) {
        return run(ApiRequest.patch(product, path, arguments), readAll(model, key));
    }

    /** POST of several at once, each of which may be refused; the answer has {@code key} hold what became of them. */
    public <T> Operation<List<T>> createAll(Class<T> model, String key, String path, String... arguments) {
        return run(ApiRequest.post(product, path, arguments), readAll(model, key));
    }

    /** GET of all there are, in one answer that has {@code key} hold them. */
    public <T> Operation<List<T>> fetchAll(Class<T> model, String key, String path, String... arguments) {
        return run(ApiRequest.get(product, path, arguments), readAll(model, key));
    }

    /** GET of one. */
    public <T> Operation<T> fetch(Class<T> model, String path, String... arguments) {
        return run(ApiRequest.get(product, path, arguments), read(model));
    }

    /** GET of a file, wherever it is redirected to. */
    public Operation<byte[]> download(String path, String... arguments) {
        return run(ApiRequest.get(product, path, arguments).followingRedirects(), ApiResponse::bytes);
    }

    /** DELETE. */
    @SuppressWarnings("NullAway") // Void has no other value.
    public Operation<Void> delete(String path, String... arguments) {
        return run(ApiRequest.delete(product, path, arguments), answer -> null);
    }

    /**
     * GET of many, in either envelope.
     *
     * @param key the member of the answer that holds the records
     */
    public <T> ListOperation<T> list(Class<T> model, String key, String path, String... arguments) {
        return new ListOperation<>(client, product, key, model, new Target(path, arguments)).with(options);
    }

    private <T> Operation<T> post(Class<T> model, String path, String... arguments) {
        return run(ApiRequest.post(product, path, arguments), read(model));
    }

    private <T> Operation<T> run(ApiRequest.Builder request, Operation.Reader<T> reader) {
        return new Operation<>(client, request, reader).with(options);
    }

    private static <T> Operation.Reader<T> read(Class<T> model) {
        return answer -> Json.read(answer.bytes(), model);
    }

    private static <T> Operation.Reader<List<T>> readAll(Class<T> model, String key) {
        return answer -> List.copyOf(Json.readPage(answer.bytes(), key, model).items());
    }

    /** A path and what fills it. */
    record Target(String path, String... arguments) {}
}
