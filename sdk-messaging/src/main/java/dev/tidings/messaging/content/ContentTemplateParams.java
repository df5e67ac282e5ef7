package dev.tidings.messaging.content;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.messaging.content.type.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/** A template to be made or changed: at least one form, and what else is known. */
@Value.Immutable
@ParamsStyle
public interface ContentTemplateParams {
    /** What it is called among people. */
    Optional<String> friendlyName();

    /** Another language; a template that is made is given one apart from this. */
    Optional<String> language();

    /** Values of its placeholders, by their key of at most 16 letters and digits; at most 100 of at most 1,600 characters. */
    Map<String, String> variables();

    /** Its forms, of which each channel shows the richest that it can. */
    List<Content> contents();

    /** A template to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableContentTemplateParams.Builder {
        Builder() {}

        /** Adds a value of a placeholder. */
        public Builder variable(String key, String value) {
            return putVariables(key, value);
        }

        /** Adds a form. */
        public Builder add(Content content) {
            return addContents(content);
        }
    }

    /**
     * The JSON of it.
     *
     * @throws IllegalArgumentException if the backend certainly refuses it
     */
    private Map<String, Object> body() {
        if (contents().isEmpty()) {
            throw Check.refused(
                    "contents is empty: a template needs at least one form, such as TextContent.of(\"Hi\")");
        }
        Placeholders.check(variables());
        Map<String, Object> types = new LinkedHashMap<>();
        for (Content each : contents()) {
            each.check();
            Placeholders.check(each);
            if (types.put(each.type(), each.members()) != null) {
                throw Check.refused("contents has " + each.type() + " twice: it must have each type once");
            }
        }
        Map<String, Object> body = new LinkedHashMap<>();
        friendlyName().ifPresent(name -> body.put("friendly_name", name));
        language().ifPresent(language -> body.put("language", language));
        if (!variables().isEmpty()) {
            body.put("variables", new TreeMap<>(variables()));
        }
        body.put("types", types);
        return body;
    }

    /** The JSON of {@code params}, in {@code language} unless that is empty. */
    static Map<String, Object> body(ContentTemplateParams params, Optional<String> language) {
        Map<String, Object> body = params.body();
        language.ifPresent(given -> {
            if (params.language().isPresent()) {
                throw Check.refused(
                        "language is '" + given + "' and '" + params.language().get() + "': it must be given once");
            }
            body.put("language", Check.given("language", given));
        });
        return body;
    }
}
