package dev.tidings.core.testkit;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * One call of an operation, both ways, and what must be on the wire for it.
 *
 * <pre>{@code
 * API.call("UpdateKey", ACCOUNT + "/Keys/" + KEY + ".json")
 *         .says("FriendlyName=Shop")
 *         .answers(Wire.named(KEY))
 *         .by((m, o) -> m.keys().with(o).update(KEY, "Shop"),
 *             (m, o) -> m.keys().with(o).update(KEY, "Shop"))
 * }</pre>
 *
 * @param <C> the module's client
 * @param <A> the one that does not wait
 */
public final class Call<C, A> {
    private final Spec<C, A> spec;
    private final String operationId;
    private final String path;
    private String method;
    private String variant = "";
    private String parameters = "";
    private String json = "";
    private String answer = "";
    private int status;
    private BiFunction<C, RequestOptions, Object> blocking = (client, options) -> "";
    private BiFunction<A, RequestOptions, Object> async = (client, options) -> "";

    Call(Spec<C, A> spec, String operationId, String path) {
        this.spec = spec;
        this.operationId = operationId;
        this.path = path;
        this.method = operationId.startsWith("Fetch") || operationId.startsWith("List")
                ? "GET"
                : operationId.startsWith("Delete") ? "DELETE" : "POST";
        this.status = method.equals("DELETE") ? 204 : operationId.startsWith("Create") ? 201 : 200;
    }

    /** Tells this call from others of the same operation. */
    public Call<C, A> named(String different) {
        this.variant = ' ' + different;
        return this;
    }

    /** The method, where it is not GET for what fetches and lists, DELETE for what deletes and POST for others. */
    public Call<C, A> using(String different) {
        this.method = different;
        return this;
    }

    /**
     * The parameters that must be on the wire, written so that one can read them: nothing is encoded, and no value has
     * {@code &}.
     */
    public Call<C, A> says(String readable) {
        this.parameters = readable;
        return this;
    }

    /** The JSON that must be on the wire instead of a form. */
    public Call<C, A> sends(String different) {
        this.json = different;
        return this;
    }

    /** The least that the operation can be answered with; nothing by default. */
    public Call<C, A> answers(String least) {
        this.answer = least;
        return this;
    }

    /** The answer is an empty list. */
    public Call<C, A> lists(String key) {
        return answers(
                spec.product().equals("api")
                        ? "{\"" + key + "\":[],\"next_page_uri\":null}"
                        : "{\"" + key + "\":[],\"meta\":{\"next_page_url\":null,\"key\":\"" + key + "\"}}");
    }

    /** The status of the answer, where it is not 201 for a create, 204 for a delete and 200 for others. */
    public Call<C, A> with(int different) {
        this.status = different;
        return this;
    }

    /** How it is called: both ways in the same words. */
    public Call<C, A> by(
            BiFunction<C, RequestOptions, Object> blocked, BiFunction<A, RequestOptions, Object> unblocked) {
        this.blocking = blocked;
        this.async = unblocked;
        return this;
    }

    /** How it is called where blocking gives nothing. */
    public Call<C, A> doing(BiConsumer<C, RequestOptions> blocked, BiFunction<A, RequestOptions, Object> unblocked) {
        return by(
                (client, options) -> {
                    blocked.accept(client, options);
                    return "";
                },
                unblocked);
    }

    public Spec<C, A> spec() {
        return spec;
    }

    public String operationId() {
        return operationId;
    }

    public String method() {
        return method;
    }

    /** Whether its parameters are in a form. */
    public boolean hasForm() {
        return method.startsWith("P") && json.isEmpty();
    }

    /** From the version on. */
    public String path() {
        return path;
    }

    public int status() {
        return status;
    }

    public String answer() {
        return answer;
    }

    /** What must be on the wire. */
    public Wire.Asked expected() {
        Map<String, List<String>> all = new TreeMap<>();
        for (String pair : parameters.isEmpty() ? new String[0] : parameters.split("&")) {
            int at = pair.indexOf('=');
            all.computeIfAbsent(pair.substring(0, at), name -> new ArrayList<>())
                    .add(pair.substring(at + 1));
        }
        return new Wire.Asked(
                method,
                spec.prefix() + path,
                hasForm() ? Map.of() : all,
                hasForm() ? all : Map.of(),
                OpenApi.json(json));
    }

    /** Calls both ways; the answers, if they are something. */
    public Stream<Object> run(TidingsClient client, RequestOptions options) {
        Object one = blocking.apply(spec.clients().blocking().apply(client), options);
        Object other = async.apply(spec.clients().async().apply(client), options);
        return Stream.of(
                one instanceof Listing<?> many ? many.toList() : one,
                other instanceof AsyncListing<?> many
                        ? many.toList().join()
                        : other instanceof CompletableFuture<?> later ? orNothing(later.join()) : other);
    }

    private static Object orNothing(Object result) {
        return result == null ? "" : result;
    }

    /** Names the operation, and the variant if there is one. */
    @Override
    public String toString() {
        return (spec.name() + ' ' + operationId + variant).strip();
    }
}
