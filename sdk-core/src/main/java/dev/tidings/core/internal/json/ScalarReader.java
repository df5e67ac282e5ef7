package dev.tidings.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lets SIDs, open enums and numbers, which are made of texts, be made of JSON's numbers and booleans too. */
final class ScalarReader extends DeserializationProblemHandler {
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
}
