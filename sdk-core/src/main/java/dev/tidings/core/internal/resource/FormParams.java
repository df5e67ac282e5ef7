package dev.tidings.core.internal.resource;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of a request that are kept as they go on the wire: a class and its builder are all there is to them, a
 * third of what generated ones take. Each step of the builder checks what it is given; {@code build} checks what must
 * go together. Printing them shows names only: values may be secret or personal.
 *
 * <pre>{@code
 * public final class ThingParams extends FormParams {
 *     private ThingParams(Builder from) { super(from); }
 *     public static Builder builder() { return new Builder(); }
 *     public static final class Builder extends FormParams.Builder<Builder> {
 *         private Builder() {}
 *         public Builder friendlyName(String name) { return set("FriendlyName", name); }
 *         public ThingParams build() { return new ThingParams(this); }
 *     }
 * }
 * }</pre>
 */
public abstract class FormParams {
    /** The name under which lists keep how many to fetch at a time, an {@code Integer}. */
    protected static final String PAGE_SIZE = "PageSize";
    /** The name under which lists keep how many to list in all, a {@code Long}; it is not sent. */
    protected static final String LIMIT = "Limit";

    private final Map<String, Object> fields;

    /** What {@code from} was told. */
    protected FormParams(Builder<?> from) {
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(from.fields));
    }

    /** The values by their names on the wire, in the order in which they were said. */
    protected final Map<String, Object> fields() {
        return fields;
    }

    /** Refuses {@code name}, which {@code call} does not take. */
    protected final void refuse(String name, String call) {
        if (fields.containsKey(name)) {
            throw Check.refused(name + " is given: " + call + " does not take it");
        }
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // Parameters of another resource are not equal, whatever they say.
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && ((FormParams) other).fields.equals(fields);
    }

    @Override
    public final int hashCode() {
        return fields.hashCode();
    }

    /** What it tells of, but not what it says. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + fields.keySet();
    }

    /**
     * The steps.
     *
     * @param <B> the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> {
        private final Map<String, Object> fields = new LinkedHashMap<>();

        /** Nothing said yet. */
        protected Builder() {}

        /** Says it, in place of what was said before; see {@link Api} for what a value may be. */
        @SuppressWarnings("unchecked") // A builder's parameter is the builder.
        protected final B set(String name, Object value) {
            fields.put(name, value);
            return (B) this;
        }

        /** Says a text of at most {@code most} characters; {@code field} is what a complaint calls it. */
        protected final B text(String name, String field, String value, int most) {
            Check.length(field, Optional.of(value), most);
            return set(name, value);
        }

        /** What was said of {@code name}; null if nothing was. */
        protected final @Nullable Object get(String name) {
            return fields.get(name);
        }
    }
}
