package dev.tidings.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import dev.tidings.core.value.AdditionalFields;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is not as it should be. Members that a model does not know are kept. SIDs, open enums and numbers, which are made of texts, are made of JSON's numbers and
 * booleans too; a number, time or text that is none is as good as absent: by then the backend has acted, and an exception
 * for a price would hide the SID of a message that was sent.
 */
final class OddReader extends DeserializationProblemHandler {
    /** The property of a model that holds what it does not know, as the naming strategy spells it. */
    private static final String ADDITIONAL_FIELDS = "additional_fields";

    /** Keeps what the model does not know, if it can hold it. */
    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object builder, String name)
            throws IOException {
        SettableBeanProperty holder =
                reader instanceof BeanDeserializerBase model ? model.findProperty(ADDITIONAL_FIELDS) : null;
        if (holder == null) {
            return false;
        }
        AdditionalFields before =
                context.getAttribute(builder) instanceof AdditionalFields some ? some : AdditionalFields.none();
        AdditionalFields all = before.with(name, parser.readValueAs(Object.class));
        context.setAttribute(builder, all);
        holder.set(builder, all);
        return true;
    }

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
