package dev.tidings.core.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Header fields in the order they were added; names compare without case, as RFC 9110 has it. */
public final class HttpHeaders {
    private static final HttpHeaders EMPTY = new HttpHeaders(List.of());

    private final List<String> namesAndValues;

    private HttpHeaders(List<String> namesAndValues) {
        this.namesAndValues = namesAndValues;
    }

    /** No headers at all. */
    public static HttpHeaders empty() {
        return EMPTY;
    }

    /** The given names and values, alternating. */
    public static HttpHeaders of(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("names and values must alternate, got " + namesAndValues.length);
        }
        return new HttpHeaders(List.of(namesAndValues));
    }

    /** The entries of {@code headers}, one header each. */
    public static HttpHeaders of(Map<String, String> headers) {
        List<String> all = new ArrayList<>(headers.size() * 2);
        headers.forEach((name, value) -> {
            all.add(name);
            all.add(value);
        });
        return new HttpHeaders(List.copyOf(all));
    }

    /** These headers and one more; an existing header of that name stays. */
    public HttpHeaders plus(String name, String value) {
        List<String> all = new ArrayList<>(namesAndValues.size() + 2);
        all.addAll(namesAndValues);
        all.add(name);
        all.add(value);
        return new HttpHeaders(List.copyOf(all));
    }

    /** These headers, but for the names in {@code others}, and then the others. */
    public HttpHeaders replacedBy(HttpHeaders others) {
        List<String> all = new ArrayList<>(namesAndValues.size() + others.namesAndValues.size());
        forEach((name, value) -> {
            if (others.first(name).isEmpty()) {
                all.add(name);
                all.add(value);
            }
        });
        all.addAll(others.namesAndValues);
        return new HttpHeaders(List.copyOf(all));
    }

    /** The first value of the header {@code name}. */
    public Optional<String> first(String name) {
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            if (namesAndValues.get(i).equalsIgnoreCase(name)) {
                return Optional.of(namesAndValues.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /** All values of the header {@code name}, in order. */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>(1);
        forEach((each, value) -> {
            if (each.equalsIgnoreCase(name)) {
                values.add(value);
            }
        });
        return List.copyOf(values);
    }

    /** Calls {@code action} with each name and value, in order. */
    public void forEach(BiConsumer<String, String> action) {
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            action.accept(namesAndValues.get(i), namesAndValues.get(i + 1));
        }
    }

    /** How many header fields there are. */
    public int size() {
        return namesAndValues.size() / 2;
    }

    /** Names only: values may be secrets. */
    @Override
    public String toString() {
        List<String> names = new ArrayList<>(size());
        forEach((name, value) -> names.add(name));
        return names.toString();
    }
}
