package dev.tidings.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads days, such as {@code 2026-11-01}; what is none is no day, for the reason {@link OddReader} gives. */
final class DateReader extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    DateReader() {
        super(LocalDate.class);
    }

    @Override
    @SuppressWarnings("NullAway") // Jackson's contract has no annotations: null means null.
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken().isStructStart()) {
            parser.skipChildren();
            return null;
        }
        try {
            return LocalDate.parse(parser.getValueAsString(""));
        } catch (DateTimeException none) {
            return null;
        }
    }
}
