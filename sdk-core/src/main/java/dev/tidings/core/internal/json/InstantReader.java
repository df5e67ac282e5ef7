package dev.tidings.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads times in both formats of the API; what is neither is no time, for the reason {@link OddReader} gives. */
final class InstantReader extends StdScalarDeserializer<Instant> {
    private static final long serialVersionUID = 1L;

    InstantReader() {
        super(Instant.class);
    }

    @Override
    @SuppressWarnings("NullAway") // Jackson's contract has no annotations: null means null.
    public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken().isStructStart()) {
            parser.skipChildren();
            return null;
        }
        String text = parser.getValueAsString("");
        if (text.isEmpty()) {
            return null;
        }
        return Times.parse(text);
    }
}
