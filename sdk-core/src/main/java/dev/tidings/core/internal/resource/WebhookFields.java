package dev.tidings.core.internal.resource;

import dev.tidings.core.webhook.UnverifiedWebhookException;
import dev.tidings.core.webhook.WebhookRequest;
import dev.tidings.core.webhook.WebhookVerdict;
import dev.tidings.core.webhook.WebhookVerifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The parameters of a webhook, read one by one: an empty value is none, and one that is not what it should be is none
 * either, since the backend may change its mind and a webhook that throws is a webhook that is lost.
 *
 * @param all every parameter as it came
 */
public record WebhookFields(Map<String, List<String>> all) {
    /** The parameters of {@code request}, whoever sent it. */
    public static WebhookFields of(WebhookRequest request) {
        return new WebhookFields(request.parameters());
    }

    /** The parameters of {@code request} if {@code verifier} finds it signed. */
    public static WebhookFields verified(WebhookRequest request, WebhookVerifier verifier) {
        return of(signed(request, verifier));
    }

    /** Those of a JSON body: what is no text, number or truth value is left out. */
    public static WebhookFields ofJson(Map<String, Object> members) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            if (value instanceof String || value instanceof Number || value instanceof Boolean) {
                all.put(name, List.of(value.toString()));
            }
        });
        return new WebhookFields(all);
    }

    /** {@code request} itself if {@code verifier} finds it signed. */
    public static WebhookRequest signed(WebhookRequest request, WebhookVerifier verifier) {
        WebhookVerdict verdict = verifier.verify(request);
        if (!verdict.valid()) {
            throw UnverifiedWebhookException.of(verdict);
        }
        return request;
    }

    /** The first of {@code names} that has a value. */
    public String required(String what, String... names) {
        for (String name : names) {
            Optional<String> value = text(name);
            if (value.isPresent()) {
                return value.get();
            }
        }
        throw new IllegalArgumentException(
                names[0] + " is missing: every " + what + " has one, so this request is none");
    }

    /** The value of {@code name}. */
    public Optional<String> text(String name) {
        List<String> values = all.getOrDefault(name, List.of());
        return values.isEmpty() || values.get(0).isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /** What {@code parse} makes of the value; none if it refuses it. */
    public <T> Optional<T> parsed(String name, Function<String, T> parse) {
        return text(name).flatMap(value -> {
            try {
                return Optional.of(parse.apply(value));
            } catch (RuntimeException odd) { // Whatever it refuses with: see the class.
                return Optional.empty();
            }
        });
    }

    /** The whole number that {@code name} is. */
    public OptionalInt number(String name) {
        return parsed(name, Integer::valueOf).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** The decimal number that {@code name} is. */
    public Optional<BigDecimal> decimal(String name) {
        return parsed(name, BigDecimal::new);
    }

    /** A time in either format of the API. */
    public Optional<Instant> time(String name) {
        return parsed(
                name,
                text -> text.indexOf(',') == 3
                        ? Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text))
                        : Instant.from(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text)));
    }

    /** Whether {@code name} is true. */
    public Optional<Boolean> flag(String name) {
        return text(name)
                .filter(value -> value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false"))
                .map(Boolean::valueOf);
    }

    /** The values of {@code name} with 0, 1, 2 … behind it, as far as they go without a gap. */
    public List<String> numbered(String name) {
        List<String> values = new ArrayList<>();
        for (Optional<String> value = text(name + 0); value.isPresent(); value = text(name + values.size())) {
            values.add(value.get());
        }
        return List.copyOf(values);
    }
}
