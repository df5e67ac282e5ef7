package dev.tidings.mock.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Form and query parameters as they came: decoded, in order, repeated names kept, names with their case. */
public final class Parameters {
    private static final Parameters EMPTY = new Parameters(Map.of());

    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /** No parameters. */
    public static Parameters empty() {
        return EMPTY;
    }

    /** A builder that keeps the order. */
    public static Builder builder() {
        return new Builder();
    }

    /** The first value of {@code name}, which may be the empty string; empty if it was not sent. */
    public Optional<String> first(String name) {
        List<String> all = values.get(name);
        return all == null ? Optional.empty() : Optional.of(all.get(0));
    }

    /** The first value of {@code name}, unless it was not sent or is empty. */
    public Optional<String> nonEmpty(String name) {
        return first(name).filter(value -> !value.isEmpty());
    }

    /** All values of {@code name}, in order. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Whether {@code name} was sent. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The names, in the order in which they first came. */
    public Set<String> names() {
        return values.keySet();
    }

    /** Names and values. */
    public Map<String, List<String>> asMap() {
        return values;
    }

    /** Collects parameters. */
    public static final class Builder {
        private final Map<String, List<String>> values = new LinkedHashMap<>();

        private Builder() {}

        /** Adds one value. */
        public Builder add(String name, String value) {
            values.computeIfAbsent(name, any -> new ArrayList<>(1)).add(value);
            return this;
        }

        /** Adds all of {@code others} behind those present. */
        public Builder addAll(Parameters others) {
            others.values.forEach((name, all) -> all.forEach(value -> add(name, value)));
            return this;
        }

        /** The parameters. */
        public Parameters build() {
            return values.isEmpty() ? EMPTY : new Parameters(values);
        }
    }
}
