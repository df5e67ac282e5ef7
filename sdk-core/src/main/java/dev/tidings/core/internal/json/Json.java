package dev.tidings.core.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes JSON the way the API spells it: names in snake_case, times in either of its formats, absent values
 * as empty {@link Optional}s, members nobody knows skipped or kept as the model likes.
 */
public final class Json {
    private static final ObjectMapper MAPPER = mapper();
    /** Readers are immutable; making one a call costs allocations on the way of every message. */
    private static final Map<Class<?>, ObjectReader> READERS = new ConcurrentHashMap<>();

    private Json() {}

    /** Reads {@code body} as a {@code type}. */
    public static <T> T read(byte[] body, Class<T> type) {
        try {
            T value = reader(type).readValue(body);
            if (value == null) {
                throw new UnreadableJsonException("the answer is null, not a " + type.getSimpleName(), null);
            }
            return value;
        } catch (IOException | IllegalStateException malformed) {
            throw unreadable(type.getSimpleName(), malformed);
        }
    }

    /** Reads {@code body} as an object of plain values; null if it is something else. */
    public static @Nullable Map<String, Object> readObject(byte[] body) {
        try {
            if (!looksLikeObject(body)) {
                return null;
            }
            return MAPPER.readerForMapOf(Object.class).readValue(body);
        } catch (IOException notJson) {
            return null;
        }
    }

    /** Whether {@code body} is one JSON value and nothing else. */
    public static boolean isJson(byte[] body) {
        try (JsonParser parser = MAPPER.createParser(body)) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (IOException notJson) {
            return false;
        }
    }

    /** Writes {@code value}: a model, a map, a list, a string, a number. */
    public static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(
                    "cannot be written as JSON: " + value.getClass().getName() + ": " + unwritable.getOriginalMessage(),
                    unwritable);
        }
    }

    /**
     * Reads one page of a list, in either envelope.
     *
     * @param key the member that holds the records
     */
    public static <T> PageBody<T> readPage(byte[] body, String key, Class<T> type) {
        try (JsonParser parser = MAPPER.createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableJsonException("the answer is not a JSON object, so not a page of " + key, null);
            }
            return readPage(parser, key, reader(type));
        } catch (IOException | IllegalStateException malformed) {
            throw unreadable("page of " + key, malformed);
        }
    }

    private static <T> PageBody<T> readPage(JsonParser parser, String key, ObjectReader reader) throws IOException {
        List<T> items = null;
        String next = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals(key) && value == JsonToken.START_ARRAY) {
                items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(reader.readValue(parser));
                }
            } else if (name.equals("next_page_uri")) {
                next = parser.getValueAsString(null);
            } else if (name.equals("meta") && value == JsonToken.START_OBJECT) {
                next = nextPageUrl(parser);
            } else {
                parser.skipChildren();
            }
        }
        if (items == null) {
            throw new UnreadableJsonException("the answer has no array '" + key + "'", null);
        }
        return new PageBody<>(items, next);
    }

    private static @Nullable String nextPageUrl(JsonParser parser) throws IOException {
        String next = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("next_page_url")) {
                next = parser.getValueAsString(null);
            } else {
                parser.skipChildren();
            }
        }
        return next;
    }

    private static boolean looksLikeObject(byte[] body) {
        for (byte each : body) {
            if (each > ' ') {
                return each == '{';
            }
        }
        return false;
    }

    private static ObjectReader reader(Class<?> type) {
        ObjectReader reader = READERS.get(type);
        return reader != null ? reader : READERS.computeIfAbsent(type, MAPPER::readerFor);
    }

    /** Neither quotes the body nor keeps the original as cause, whose message does: it may be personal data. */
    private static UnreadableJsonException unreadable(String what, Exception cause) {
        String why;
        if (cause instanceof MismatchedInputException mismatch) {
            StringJoiner member = new StringJoiner(".");
            mismatch.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .filter(Objects::nonNull)
                    .forEach(member::add);
            Class<?> wanted = mismatch.getTargetType();
            why = "member '" + member + "' is not a " + (wanted == null ? "known type" : wanted.getSimpleName());
        } else if (cause instanceof ValueInstantiationException incomplete) {
            why = incomplete.getOriginalMessage();
        } else {
            why = "malformed JSON";
        }
        return new UnreadableJsonException("the answer is not a readable " + what + ": " + why, null);
    }

    private static ObjectMapper mapper() {
        SimpleModule module = new SimpleModule("tidings");
        module.addDeserializer(Instant.class, new InstantReader());
        module.addSerializer(Instant.class, new InstantWriter());
        module.addDeserializer(LocalDate.class, new DateReader());
        module.addSerializer(LocalDate.class, ToStringSerializer.instance);
        module.addDeserializer(Optional.class, new OptionalReader());
        module.addSerializer(Optional.class, new OptionalWriter());
        JsonMapper mapper = JsonMapper.builder(
                        // Errors carry no excerpt of the body: it may be personal data.
                        JsonFactory.builder()
                                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                                .build())
                .addModule(module)
                .addHandler(new OddReader())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(MapperFeature.INFER_PROPERTY_MUTATORS)
                // A member that is null is as one that is not there: a model's builder need not be told.
                .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SKIP))
                .build();
        mapper.configOverride(Optional.class)
                // Records are told whatever stands there, and want it empty.
                .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SET))
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
        return mapper;
    }
}
