package dev.tidings.messaging;

import dev.tidings.core.AsyncListing;
import dev.tidings.core.Listing;
import dev.tidings.core.RequestOptions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** One call of an operation, both ways, and what must be on the wire for it. */
final class Call {
    private final Spec spec;
    private final String operationId;
    private final String path;
    private String variant = "";
    private String parameters = "";
    private String answer = "";
    private int status;
    private BiFunction<MessagingClient, RequestOptions, Object> blocking = (client, options) -> "";
    private BiFunction<AsyncMessagingClient, RequestOptions, Object> async = (client, options) -> "";

    private Call(Spec spec, String operationId, String path) {
        this.spec = spec;
        this.operationId = operationId;
        this.path = path;
        this.status = method().equals("DELETE") ? 204 : operationId.startsWith("Create") ? 201 : 200;
    }

    static Call of(Spec spec, String operationId, String path) {
        return new Call(spec, operationId, path);
    }

    /** All calls of all rooms. */
    static Stream<Call> all() {
        return Stream.of(
                        MessageCalls.ALL,
                        ServiceCalls.ALL,
                        NumberCalls.ALL,
                        ApplicationCalls.ALL,
                        LinkCalls.ALL,
                        AccountCalls.ALL,
                        UsageCalls.ALL,
                        ConsentCalls.ALL,
                        PriceCalls.ALL)
                .flatMap(List::stream);
    }

    /** Tells this call from others of the same operation. */
    Call named(String different) {
        this.variant = ' ' + different;
        return this;
    }

    /** What must be on the wire, written so that one can read it: nothing is encoded, and no value has {@code &}. */
    Call says(String readable) {
        this.parameters = readable;
        return this;
    }

    /** The least that the operation can be answered with; nothing by default. */
    Call answers(String json) {
        this.answer = json;
        return this;
    }

    /** The answer is an empty list. */
    Call lists(String key) {
        return answers(
                spec == Spec.API
                        ? "{\"" + key + "\":[],\"next_page_uri\":null}"
                        : "{\"" + key + "\":[],\"meta\":{\"next_page_url\":null,\"key\":\"" + key + "\"}}");
    }

    /** The status of the answer, where it is not 201 for a create, 204 for a delete and 200 for others. */
    Call with(int different) {
        this.status = different;
        return this;
    }

    /** How it is called: both ways in the same words. */
    Call by(
            BiFunction<MessagingClient, RequestOptions, Object> blocked,
            BiFunction<AsyncMessagingClient, RequestOptions, Object> unblocked) {
        this.blocking = blocked;
        this.async = unblocked;
        return this;
    }

    /** How it is called where blocking gives nothing. */
    Call doing(
            BiConsumer<MessagingClient, RequestOptions> blocked,
            BiFunction<AsyncMessagingClient, RequestOptions, Object> unblocked) {
        return by(
                (client, options) -> {
                    blocked.accept(client, options);
                    return "";
                },
                unblocked);
    }

    Spec spec() {
        return spec;
    }

    String operationId() {
        return operationId;
    }

    String parameters() {
        return parameters;
    }

    String method() {
        if (operationId.equals("UpdateMessagingGeopermissions")) {
            return "PATCH";
        }
        return operationId.startsWith("Fetch") || operationId.startsWith("List")
                ? "GET"
                : operationId.startsWith("Delete") ? "DELETE" : "POST";
    }

    /** Whether its parameters are in a form. */
    boolean hasForm() {
        return method().startsWith("P");
    }

    /** From the version on. */
    String path() {
        return path;
    }

    int status() {
        return status;
    }

    String answer() {
        return answer;
    }

    /** Calls both ways; the answers, if they are something. */
    Stream<Object> run(MessagingClient client, RequestOptions options) {
        Object one = blocking.apply(client, options);
        Object other = async.apply(client.async(), options);
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
        return (spec == Spec.API ? "" : spec.name().toLowerCase(java.util.Locale.ROOT) + ' ') + operationId + variant;
    }
}
