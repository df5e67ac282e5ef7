package dev.tidings.mock.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A content template.
 *
 * @param sid {@code HX…}
 * @param accountSid whose it is
 * @param friendlyName what its owner calls it; may be empty, and shared by others
 * @param language as given
 * @param variables what placeholders stand for when a message does not say, and what WhatsApp is shown
 * @param types what is in it, by the names of types, as the API shows it
 * @param approval what became of it at WhatsApp
 * @param legacy what it was before there were content templates; null for most
 * @param created when
 * @param updated when it was last changed
 */
public record Template(
        String sid,
        String accountSid,
        String friendlyName,
        String language,
        Map<String, String> variables,
        Map<String, Map<String, @Nullable Object>> types,
        Approval approval,
        @Nullable Legacy legacy,
        Instant created,
        Instant updated) {
    /**
     * A template of the time when WhatsApp's templates were told by the text of a message.
     *
     * @param name its name then
     * @param body its text then
     */
    public record Legacy(String name, String body) {}

    /** Keeps its own copies. */
    public Template {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        Map<String, Map<String, @Nullable Object>> own = new LinkedHashMap<>();
        types.forEach((name, members) -> own.put(name, frozen(members)));
        types = Collections.unmodifiableMap(own);
    }

    private static Map<String, @Nullable Object> frozen(Map<?, ?> members) {
        Map<String, @Nullable Object> own = new LinkedHashMap<>();
        members.forEach((name, value) -> own.put(String.valueOf(name), frozen(value)));
        return Collections.unmodifiableMap(own);
    }

    private static @Nullable Object frozen(@Nullable Object value) {
        if (value instanceof Map<?, ?> members) {
            return frozen(members);
        }
        if (value instanceof List<?> elements) {
            List<@Nullable Object> own = new ArrayList<>();
            elements.forEach(each -> own.add(frozen(each)));
            return Collections.unmodifiableList(own);
        }
        return value;
    }

    /** The types that are in it, the simplest first. */
    public List<ContentType> contentTypes() {
        List<ContentType> all = new ArrayList<>();
        for (ContentType each : ContentType.values()) {
            if (types.containsKey(each.wire())) {
                all.add(each);
            }
        }
        return all;
    }

    /** The members of what it has of {@code type}. */
    public Optional<Map<String, @Nullable Object>> content(ContentType type) {
        return Optional.ofNullable(types.get(type.wire()));
    }

    /** Its path on the API. */
    public String path() {
        return "/v1/Content/" + sid;
    }

    /** What WhatsApp calls it, once it was submitted. */
    public String whatsAppName() {
        return approval.name() + "_" + sid.toLowerCase(Locale.ROOT);
    }

    Template with(Approval next) {
        return new Template(sid, accountSid, friendlyName, language, variables, types, next, legacy, created, updated);
    }
}
