package dev.tidings.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Optional;

/** Writes what is present, and null for nothing where it is not left out altogether. */
@SuppressWarnings("rawtypes") // Jackson registers serializers by raw class.
final class OptionalWriter extends StdSerializer<Optional> {
    private static final long serialVersionUID = 1L;

    OptionalWriter() {
        super(Optional.class);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Optional value) {
        return value.isEmpty();
    }

    @Override
    public void serialize(Optional value, JsonGenerator out, SerializerProvider provider) throws IOException {
        if (value.isEmpty()) {
            provider.defaultSerializeNull(out);
        } else {
            provider.defaultSerializeValue(value.get(), out);
        }
    }
}
