package dev.tidings.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is not as it should be. SIDs, open enums and numbers, which are made of texts, are made of JSON's numbers and
 * booleans too; a number, time or text that is none is as good as absent: by then the backend has acted, and an exception
 * for a price would hide the SID of a message that was sent.
 */
final class OddReader extends DeserializationProblemHandler {
    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            @Nullable ValueInstantiator instantiator,
            JsonParser parser,
            String message)
            throws IOException {
        return parser.currentToken().isScalarValue() && instantiator != null && instantiator.canCreateFromString()
                ? instantiator.createFromString(context, parser.getText())
                : NOT_HANDLED;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> wanted, String value, String message) {
        return null;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType wanted, JsonToken token, JsonParser parser, String message)
            throws IOException {
        Class<?> type = wanted.getRawClass();
        boolean scalar = type.isPrimitive()
                || type == String.class
                || type == Boolean.class
                || Number.class.isAssignableFrom(type);
        if (!scalar) {
            return NOT_HANDLED;
        }
        parser.skipChildren();
        return null;
    }
}
