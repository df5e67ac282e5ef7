package dev.tidings.mock.wire;

/**
 * Writes one resource: every field, always, in the order of the wire.
 *
 * @param <T> the value
 */
public interface View<T> {
    /** The XML element of one such resource, such as {@code Message}. */
    String element();

    /** Writes the fields of {@code value}. */
    void write(T value, ResourceWriter out);

    /** A view of {@code element} that writes with {@code fields}. */
    static <T> View<T> of(String element, java.util.function.BiConsumer<T, ResourceWriter> fields) {
        return new View<>() {
            @Override
            public String element() {
                return element;
            }

            @Override
            public void write(T value, ResourceWriter out) {
                fields.accept(value, out);
            }
        };
    }
}
