package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tidings.core.ApiModel;
import dev.tidings.core.value.JsonObject;
import dev.tidings.core.value.OpenEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds what the SDK read against the JSON that it read: every member of the answer has an accessor in the model, whose value
 * is the member's, absent where the member is null; and every word of an enum is one that the SDK knows.
 */
final class SdkReading {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern WORD = Pattern.compile("_([a-z0-9])");

    private SdkReading() {}

    /** Fails unless {@code model} says what {@code json} says; {@code where} names it. */
    static void check(String where, @Nullable Object model, JsonNode json) {
        if (model instanceof Optional<?> optional) {
            // A SID that is an empty text is none.
            assertThat(optional.isPresent()
                            || json.isNull()
                            || json.isTextual() && json.asText().isEmpty())
                    .as("%s is absent, where the answer has %s", where, json)
                    .isTrue();
            assertThat(optional.isEmpty() || !json.isNull())
                    .as("%s is %s, where the answer has null", where, optional)
                    .isTrue();
            optional.ifPresent(value -> check(where, value, json));
        } else if (model instanceof ApiModel record) {
            checkModel(where, record, json);
        } else if (model instanceof JsonObject whole) {
            assertThat(written(whole.members())).as(where).isEqualTo(json);
        } else if (model instanceof Map<?, ?> map) {
            assertThat(map).as(where).hasSize(json.size());
            map.forEach((name, value) -> check(where + '.' + name, value, json.path((String) name)));
        } else if (model instanceof List<?> list) {
            assertThat(list).as("%s of %s", where, json).hasSize(json.size());
            for (int i = 0; i < list.size(); i++) {
                check(where + '[' + i + ']', list.get(i), json.get(i));
            }
        } else if (model == null) {
            assertThat(json.isNull())
                    .as("%s is nothing, where the answer has %s", where, json)
                    .isTrue();
        } else {
            checkScalar(where, model, json);
        }
    }

    /** As text and back, so that numbers are of the kind that they are in what was read. */
    private static JsonNode written(Map<String, Object> members) {
        try {
            return JSON.readTree(JSON.writeValueAsBytes(members));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void checkModel(String where, ApiModel model, JsonNode json) {
        assertThat(json.isObject()).as("%s is an object in %s", where, json).isTrue();
        assertThat(model.additionalFields())
                .as("members of %s that the SDK does not know", where)
                .isEmpty();
        json.properties()
                .forEach(member ->
                        check(where + '.' + member.getKey(), value(where, model, member.getKey()), member.getValue()));
    }

    private static void checkScalar(String where, Object value, JsonNode json) {
        if (value instanceof Instant time) {
            assertThat(time).as(where).isEqualTo(time(json.asText()));
        } else if (value instanceof BigDecimal number) {
            assertThat(number).as(where).isEqualByComparingTo(json.asText());
        } else if (value instanceof Boolean) {
            // Push credentials write it as a text with a capital.
            assertThat(value.toString()).as(where).isEqualToIgnoringCase(json.asText());
        } else {
            assertThat(value.toString()).as(where).isEqualTo(json.asText());
        }
        if (value instanceof OpenEnum<?> word) {
            assertThat(word.isKnown())
                    .as("the SDK knows the word '%s' of %s", word, where)
                    .isTrue();
        }
    }

    private static Object value(String where, ApiModel model, String member) {
        Method accessor = accessor(model, member);
        try {
            accessor.setAccessible(true);
            return accessor.invoke(model);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(where + " cannot be asked for its " + member, broken);
        }
    }

    /** The accessor that is named for the member, or else the one that is called as it. */
    private static Method accessor(ApiModel model, String member) {
        Class<?> type = model.getClass().getInterfaces()[0];
        String name = WORD.matcher(member).replaceAll(found -> found.group(1).toUpperCase(java.util.Locale.ROOT));
        Method called = null;
        for (Method each : type.getMethods()) {
            JsonProperty named = each.getAnnotation(JsonProperty.class);
            if (named != null && named.value().equals(member)) {
                return each;
            }
            if (each.getParameterCount() == 0 && each.getName().equals(name)) {
                called = each;
            }
        }
        if (called == null) {
            throw new AssertionError(type.getSimpleName() + " has no accessor for " + member);
        }
        return called;
    }

    private static Instant time(String text) {
        return Instant.from(
                (text.indexOf(',') == 3 ? DateTimeFormatter.RFC_1123_DATE_TIME : DateTimeFormatter.ISO_DATE_TIME)
                        .parse(text));
    }
}
