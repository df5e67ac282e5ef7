package dev.tidings.verify.template;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A template's text in one language. */
public final class TemplateTranslation extends JsonObject {
    private TemplateTranslation(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TemplateTranslation of(Map<String, Object> members) {
        return new TemplateTranslation(members);
    }

    /** Whether it is taken where there is none for the language that is asked for. */
    public boolean isDefault() {
        return flag("is_default_translation").orElse(false);
    }

    /** Whether carriers and the backend have found it good, such as {@code approved}. */
    public Optional<String> status() {
        return text("status");
    }

    /** Its language, such as {@code pt-BR}. */
    public Optional<String> locale() {
        return text("locale");
    }

    /** The text, with placeholders such as <code>{{code}}</code>. */
    public Optional<String> text() {
        return text("text");
    }

    /** When it was created. */
    public Optional<Instant> dateCreated() {
        return time("date_created");
    }

    /** When it changed last. */
    public Optional<Instant> dateUpdated() {
        return time("date_updated");
    }
}
