package dev.tidings.mock.chatevent;

import dev.tidings.mock.webhook.WebhookAnswer;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What applications answer when they are asked. */
final class PreAnswers {
    /** What can be changed, by the name in an answer, and what the application was told of it. */
    private static final Map<String, String> CONVERSATION = Map.of("friendly_name", "FriendlyName");

    private static final Map<String, String> MESSAGE =
            Map.of("body", "Body", "author", "Author", "attributes", "Attributes");

    private PreAnswers() {}

    /** Whether {@code answer} forbids what it was asked about. */
    static boolean vetoes(WebhookAnswer answer) {
        return answer.status() >= 400;
    }

    /**
     * What {@code answer} changes of {@code wish}; whatever else it names is overlooked, as is a null.
     *
     * @throws ApiError if it is neither empty nor a JSON object whose values that are looked at are strings
     */
    static Changes read(Happening wish, WebhookAnswer answer) {
        if (!answer.succeeded() || answer.body().isBlank()) {
            return Changes.NONE;
        }
        Map<String, String> changeable = changeable(wish.type());
        Field<Changes> reply = Field.json(
                "The answer",
                "a JSON object with strings for " + String.join(", ", List.copyOf(changeable.keySet())),
                object -> changes(object, changeable));
        return reply.require(
                Parameters.builder().add(reply.name(), answer.body()).build());
    }

    private static @Nullable Changes changes(Map<String, @Nullable Object> object, Map<String, String> changeable) {
        Map<String, String> changes = new LinkedHashMap<>();
        for (String name : changeable.keySet()) {
            Object value = object.get(name);
            if (value instanceof String text) {
                changes.put(name, text);
            } else if (value != null) {
                return null;
            }
        }
        return new Changes(changes);
    }

    /** What is wished once {@code changes} are made. */
    static Happening changed(Happening wish, Changes changes) {
        if (changes.byName().isEmpty()) {
            return wish;
        }
        Map<String, String> values = new LinkedHashMap<>();
        changeable(wish.type()).forEach((name, told) -> changes.of(name).ifPresent(value -> values.put(told, value)));
        Parameters.Builder about = Parameters.builder();
        for (String name : wish.about().names()) {
            String changed = values.remove(name);
            if (changed == null) {
                wish.about().all(name).forEach(value -> about.add(name, value));
            } else {
                about.add(name, changed);
            }
        }
        values.forEach(about::add);
        return wish.telling(about.build());
    }

    private static Map<String, String> changeable(EventType type) {
        return switch (type) {
            case CONVERSATION_ADD, CONVERSATION_UPDATE -> CONVERSATION;
            case MESSAGE_ADD, MESSAGE_UPDATE -> MESSAGE;
            default -> Map.of();
        };
    }
}
