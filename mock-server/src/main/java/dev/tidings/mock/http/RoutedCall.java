package dev.tidings.mock.http;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Envelope;
import dev.tidings.mock.wire.Forms;
import dev.tidings.mock.wire.JsonWriter;
import dev.tidings.mock.wire.NearestName;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.wire.XmlWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A call that found its route and was let in. */
final class RoutedCall implements Call {
    /** Known to every list. */
    private static final List<String> PAGING = List.of("PageSize", "Page", "PageToken");

    /** Stands for an answer that is still to come; nobody is sent it. */
    private static final Response PENDING = Response.empty(102);

    private final Request request;
    private final Target target;
    private final Route route;
    private final Map<String, String> variables;
    private final Caller caller;
    private final Format format;
    private final Parameters query;
    private final Parameters form;
    private final List<String> warnings = new ArrayList<>(0);

    /** The answer that comes later; null if the handler gave it. */
    private @Nullable CompletionStage<Response> pending;

    RoutedCall(Request request, Target target, Route route, List<String> values, Caller caller) {
        this.request = request;
        this.target = target;
        this.route = route;
        this.variables = Router.variables(route.pattern(), values);
        this.caller = caller;
        this.format = Router.format(target.path());
        this.query = request.query().isEmpty()
                ? Parameters.empty()
                : Forms.decode(request.query().getBytes(StandardCharsets.ISO_8859_1), "query");
        this.form = isForm() ? Forms.decode(request.body(), "body") : Parameters.empty();
        warnAboutUnknown(query);
        warnAboutUnknown(form);
    }

    /** A body that is not a form is invisible, as in the real API; on routes that read JSON this is as it should be. */
    private boolean isForm() {
        Optional<String> type = request.headers().first("Content-Type");
        if (route.upload() > 0) {
            return false;
        }
        if (request.body().length == 0
                || type.isEmpty()
                || type.get().toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            return true;
        }
        if (!route.parameters().isEmpty()) {
            warn("The body is of type " + type.get()
                    + " and its parameters are not seen: send application/x-www-form-urlencoded");
        }
        return false;
    }

    private void warnAboutUnknown(Parameters parameters) {
        for (String name : parameters.names()) {
            if (!route.parameters().contains(name) && !PAGING.contains(name)) {
                warn("Parameter \"" + name + "\" is unknown and was ignored"
                        + NearestName.of(name, route.parameters())
                                .map(near -> ": did you mean \"" + near + "\"?")
                                .orElse(""));
            }
        }
    }

    @Nullable
    CompletionStage<Response> pending() {
        return pending;
    }

    List<String> warnings() {
        return warnings;
    }

    @Override
    public Request request() {
        return request;
    }

    @Override
    public Route route() {
        return route;
    }

    @Override
    public String path(String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException(route.pattern() + " has no variable " + name);
        }
        return value;
    }

    @Override
    public Map<String, String> pathVariables() {
        return variables;
    }

    @Override
    public Format format() {
        return format;
    }

    @Override
    public Parameters query() {
        return query;
    }

    @Override
    public Parameters form() {
        return form;
    }

    @Override
    public PageRequest pageRequest() {
        return PageRequest.of(query);
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public String base() {
        return request.scheme() + "://" + request.authority() + target.prefix();
    }

    @Override
    public void warn(String warning) {
        warnings.add(warning);
    }

    @Override
    public <T> Response resource(int status, View<T> view, T value) {
        if (format == Format.JSON) {
            JsonWriter json = JsonWriter.object(base());
            view.write(value, json);
            return answer(status, json.finish(), json.sid());
        }
        XmlWriter xml = XmlWriter.document(base());
        xml.element(view.element(), Map.of(), fields -> view.write(value, fields));
        return answer(status, xml.finish(), xml.sid());
    }

    private Response answer(int status, byte[] body, @Nullable String sid) {
        Response response = Response.of(status, format.contentType(), body);
        // Seen on the wire: the request that creates something is called after it.
        return status == 201 && sid != null && sid.length() == 34
                ? response.with(StandardHeaders.REQUEST_ID, "RQ" + sid.substring(2))
                : response;
    }

    @Override
    public <T> Response page(String key, View<T> view, Page<T> page) {
        Envelope envelope = new Envelope(base(), target.path(), query, route.parameters());
        byte[] body = !target.path().startsWith(Router.API_2010)
                ? envelope.jsonMeta(key, view, page)
                : format == Format.JSON ? envelope.json2010(key, view, page) : envelope.xml(key, view, page);
        return Response.of(200, format.contentType(), body);
    }

    @Override
    public <T> Response whole(String key, View<T> view, Iterable<T> records) {
        Envelope envelope = new Envelope(base(), target.path(), query, route.parameters());
        return Response.of(
                200,
                format.contentType(),
                format == Format.JSON ? envelope.whole2010(key, view, records) : envelope.wholeXml(key, view, records));
    }

    @Override
    public <T> Response after(CompletionStage<T> ready, Function<? super T, Response> answer) {
        CompletableFuture<T> future = ready.toCompletableFuture();
        if (future.isDone() && !future.isCompletedExceptionally()) {
            return answer.apply(future.join());
        }
        pending = future.thenApply(answer);
        return PENDING;
    }

    /** Refuses with {@code error} in {@code format}. */
    static Response refusal(ApiError error, Format format) {
        byte[] body = format == Format.JSON ? Envelope.errorJson(error) : Envelope.errorXml(error);
        return Response.of(error.status(), format.contentType(), body);
    }
}
