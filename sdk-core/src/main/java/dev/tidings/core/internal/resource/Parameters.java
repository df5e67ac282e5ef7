package dev.tidings.core.internal.resource;

import dev.tidings.core.internal.json.Json;
import dev.tidings.core.internal.json.Times;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/** How values are written into forms and queries. */
final class Parameters {
    private Parameters() {}

    static void add(String name, Object value, BiConsumer<String, String> to) {
        if (value instanceof String text) {
            to.accept(name, text);
        } else if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                add(name, optional.get(), to);
            }
        } else if (value instanceof OptionalInt optional) {
            if (optional.isPresent()) {
                to.accept(name, Integer.toString(optional.getAsInt()));
            }
        } else if (value instanceof OptionalLong optional) {
            if (optional.isPresent()) {
                to.accept(name, Long.toString(optional.getAsLong()));
            }
        } else if (value instanceof Iterable<?> many && !(value instanceof java.nio.file.Path)) {
            for (Object each : many) {
                add(name, each, to);
            }
        } else {
            to.accept(name, text(name, value));
        }
    }

    private static String text(String name, Object value) {
        if (value instanceof Instant time) {
            return Times.format(time);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Map<?, ?> map) {
            return new String(Json.write(map), StandardCharsets.UTF_8);
        }
        if (value instanceof Duration) {
            throw new IllegalArgumentException(name + " is a duration: the API has no one way of writing these, so"
                    + " give the number in the unit it wants");
        }
        return value.toString();
    }
}
