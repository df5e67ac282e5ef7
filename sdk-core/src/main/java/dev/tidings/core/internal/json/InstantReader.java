package dev.tidings.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads times in both formats of the API; an empty string is no time. */
final class InstantReader extends StdScalarDeserializer<Instant> {
    private static final long serialVersionUID = 1L;

    InstantReader() {
        super(Instant.class);
    }

    @Override
    @SuppressWarnings("NullAway") // Jackson's contract has no annotations: null means null.
    public @Nullable Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getValueAsString("");
        if (text.isEmpty()) {
            return null;
        }
        Instant time = Times.parse(text);
        if (time == null) {
            return (Instant)
                    context.handleWeirdStringValue(Instant.class, text, "neither an ISO 8601 nor an RFC 2822 date");
        }
        return time;
    }
}
