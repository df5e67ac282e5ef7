package dev.tidings.mock.http;

import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.wire.View;
import java.util.Map;

/** One API call: the request, matched to its route, with its parameters decoded and its caller known. */
public interface Call {
    /** The request as received. */
    Request request();

    /** The decoded path variable {@code name} of the route's pattern. */
    String path(String name);

    /** The query parameters. */
    Parameters query();

    /** The form parameters of the body; empty if the body is not a form. */
    Parameters form();

    /** What the caller may act for; set by the gate before the route runs. */
    Caller caller();

    /** Answers with one resource in the representation asked for. */
    <T> Response resource(int status, View<T> view, T value);

    /** Answers with a page in the envelope of the route's API; {@code key} names the record array. */
    <T> Response page(String key, View<T> view, Page<T> page);

    /** Further facts about the route, for observers. */
    Map<String, String> pathVariables();
}
