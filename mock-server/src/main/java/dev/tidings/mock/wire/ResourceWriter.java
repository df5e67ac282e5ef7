package dev.tidings.mock.wire;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a view writes a resource to: JSON for every API, XML for the 2010 API. Names are the JSON names ({@code snake_case});
 * null is written, never left out.
 */
public interface ResourceWriter {
    /** A string, or null. */
    ResourceWriter string(String name, @Nullable String value);

    /** An integer, or null. */
    ResourceWriter number(String name, @Nullable Number value);

    /** A boolean, or null. */
    ResourceWriter bool(String name, @Nullable Boolean value);

    /** An instant in the format of the 2010 API (RFC 2822), or null. */
    default ResourceWriter rfc2822(String name, @Nullable Instant value) {
        return string(name, value == null ? null : Dates.rfc2822(value));
    }

    /** An instant in the format of the newer APIs (ISO 8601), or null. */
    default ResourceWriter iso(String name, @Nullable Instant value) {
        return string(name, value == null ? null : Dates.iso(value));
    }

    /**
     * A link of the 2010 API to {@code path}, which has no suffix but may have a query: the representation of what is written follows, so that
     * whoever follows it stays in that format. What the real backend writes in XML is unconfirmed.
     */
    ResourceWriter uri(String name, String path);

    /**
     * A link of the newer APIs: {@code path} behind the address that this request came to, so that following it leads back
     * here; or null.
     */
    ResourceWriter url(String name, @Nullable String path);

    /** A nested object. */
    ResourceWriter object(String name, Consumer<ResourceWriter> fields);

    /** An array of objects. */
    <T> ResourceWriter objects(String name, Iterable<T> values, View<T> view);

    /** An array of strings. */
    ResourceWriter strings(String name, Iterable<String> values);

    /**
     * Free-form data: maps with string keys, collections, strings, numbers, booleans and null, nested as they are.
     *
     * @throws IllegalArgumentException if there is anything else in it
     */
    ResourceWriter data(String name, @Nullable Object value);
}
