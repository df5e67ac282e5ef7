package dev.tidings.mock.http;

import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.wire.View;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** One API call: the request, matched to its route, with its parameters decoded and its caller known. */
public interface Call {
    /** The request as received. */
    Request request();

    /** The route it was matched to. */
    Route route();

    /** The decoded path variable {@code name} of the route's pattern. */
    String path(String name);

    /** The path variables by name. */
    Map<String, String> pathVariables();

    /** The representation that the path's suffix asks for. */
    Format format();

    /** The query parameters. */
    Parameters query();

    /** The form parameters of the body; empty if the body is not a form. */
    Parameters form();

    /** Which page is asked for. */
    PageRequest pageRequest();

    /** What the caller may act for, as the gate said; on an open route nobody. */
    Caller caller();

    /** Scheme, authority and prefix that the request came to, such as {@code http://127.0.0.1:4010/verify}. */
    String base();

    /** Notes something odd about the request for the journal; the caller is not told. */
    void warn(String warning);

    /** Answers with one resource in the representation asked for. */
    <T> Response resource(int status, View<T> view, T value);

    /** Answers with a page in the envelope of the route's API; {@code key} names the record array. */
    <T> Response page(String key, View<T> view, Page<T> page);

    /**
     * Answers with {@code answer} to what {@code ready} brings: at once if that is there, else when it comes, so that nobody
     * waits meanwhile. If it fails with an {@link dev.tidings.mock.wire.ApiError}, that is the answer.
     */
    <T> Response after(CompletionStage<T> ready, Function<? super T, Response> answer);

    /** Answers with a list of the 2010 API that comes whole; {@code key} names the record array. */
    <T> Response whole(String key, View<T> view, Iterable<T> records);
}
