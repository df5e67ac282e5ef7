package dev.tidings.mock.chathook;

import dev.tidings.mock.chatevent.EventType;
import dev.tidings.mock.chatevent.HookSettings;
import dev.tidings.mock.chatevent.ScopedHook;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.wire.WebUrls;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Parameters that say who is called, and of what. */
public final class HookFields {
    /** The longest URL, in characters; as documented. */
    public static final int LONGEST_URL = 512;

    static final Field<String> PRE_URL =
            Field.url("PreWebhookUrl").matching(atMost(), HookFields::fits).code(50077);
    static final Field<String> POST_URL =
            Field.url("PostWebhookUrl").matching(atMost(), HookFields::fits).code(50078);
    static final Field<String> METHOD = Field.method("Method").code(50055);

    /** That this is the code for events that do not exist is unconfirmed. */
    static final Field<String> FILTERS =
            Field.word("Filters", names(any -> true)).code(50054);

    static final Field<HookSettings.Target> TARGET = Field.word(
                    "Target", HookSettings.Target.values(), each -> each.name().toLowerCase(Locale.ROOT))
            .code(50364);

    static final Field<ScopedHook.Target> SCOPED_TARGET = Field.word(
                    "Target", ScopedHook.Target.values(), ScopedHook.Target::wire)
            .code(50364);
    static final Field<String> FLOW = Field.sid("Configuration.FlowSid", "FW").code(50367);
    static final Field<String> SCOPED_METHOD =
            Field.method("Configuration.Method").code(50055);

    /** That this is its code is unconfirmed. */
    static final Field<Integer> REPLAY_AFTER =
            Field.number("Configuration.ReplayAfter", 0, Integer.MAX_VALUE).code(50516);

    static final String URL = "Configuration.Url";
    static final String SCOPED_FILTERS = "Configuration.Filters";
    static final String TRIGGERS = "Configuration.Triggers";

    private static final int MOST_TRIGGERS = 5;
    private static final int LONGEST_TRIGGER = 248;

    /** What one conversation's webhook can be told of: what has happened, but not to users, nor that it was made. */
    private static final String[] SCOPED = names(type -> !type.asked()
            && type != EventType.CONVERSATION_ADDED
            && !type.name().startsWith("USER"));

    private HookFields() {}

    private static String atMost() {
        return "at most " + LONGEST_URL + " characters long";
    }

    private static boolean fits(String url) {
        return url.codePointCount(0, url.length()) <= LONGEST_URL;
    }

    private static String[] names(Predicate<EventType> which) {
        return Arrays.stream(EventType.values())
                .filter(which)
                .map(EventType::wire)
                .toArray(String[]::new);
    }

    /**
     * The URL {@code name}, which must be there.
     *
     * @throws ApiError 50369 if it is missing or none, 50372 if it is too long
     */
    public static String requireUrl(String name, Parameters form) {
        String url = Field.of(name, "an absolute http or https URL", text -> WebUrls.isWeb(text) ? text : null)
                .code(50369)
                .require(form);
        return Field.text(name, LONGEST_URL)
                .code(50372)
                .require(Parameters.builder().add(name, url).build());
    }

    /**
     * The events {@code name} of one conversation, in order and each once; at least one must be there.
     *
     * @throws ApiError 50370 if there is none, 50365 if one cannot be heard
     */
    public static List<String> requireFilters(String name, Parameters form) {
        List<String> filters = Field.word(name, SCOPED).code(50365).all(form).stream()
                .distinct()
                .toList();
        if (filters.isEmpty()) {
            throw ApiError.badRequest(50370, name + " is required: at least one of " + String.join(", ", SCOPED));
        }
        return filters;
    }

    static List<String> requireTriggers(Parameters form) {
        List<String> triggers = form.all(TRIGGERS);
        if (triggers.isEmpty()) {
            throw ApiError.badRequest(
                    50371, TRIGGERS + " is required: 1 to " + MOST_TRIGGERS + " keywords for target trigger");
        }
        if (triggers.size() > MOST_TRIGGERS) {
            throw ApiError.badRequest(
                    50362, TRIGGERS + " holds " + triggers.size() + " keywords: at most " + MOST_TRIGGERS);
        }
        for (String each : triggers) {
            if (each.isEmpty() || each.codePointCount(0, each.length()) > LONGEST_TRIGGER) {
                throw ApiError.badRequest(
                        50366, TRIGGERS + " \"" + each + "\" must be 1 to " + LONGEST_TRIGGER + " characters long");
            }
        }
        return triggers.stream().distinct().toList();
    }

    /** The filters that stand after a request; null if nobody ever said any. */
    static @Nullable List<String> filters(Parameters form, @Nullable List<String> present) {
        return form.has(FILTERS.name()) ? FILTERS.all(form).stream().distinct().toList() : present;
    }
}
