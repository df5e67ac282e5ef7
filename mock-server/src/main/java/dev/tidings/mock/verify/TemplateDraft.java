package dev.tidings.mock.verify;

import dev.tidings.mock.network.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A template that is to be, as the Console would take it. Its first text stands in for languages that it lacks.
 *
 * <pre>{@code
 * TemplateDraft.named("Orders").text("en", "{{code}} confirms your order {{order}}.").text("de", "{{code}} bestätigt …")
 * }</pre>
 */
public final class TemplateDraft {
    /** The longest name. */
    public static final int LONGEST_NAME = 32;

    private record Text(String locale, String text, VerifyTemplate.Status status) {}

    private final String name;
    private final Set<VerifyTemplate.Channel> channels = EnumSet.noneOf(VerifyTemplate.Channel.class);
    private final List<Text> texts = new ArrayList<>();

    private TemplateDraft(String name) {
        this.name = name;
    }

    /**
     * A template called {@code name}, of 1 to 32 characters, for text messages unless told otherwise.
     *
     * @throws IllegalArgumentException if it cannot be called so
     */
    public static TemplateDraft named(String name) {
        if (name.isBlank() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw Refused.text("friendly_name", name, "1 to " + LONGEST_NAME + " characters, and not blank");
        }
        return new TemplateDraft(name);
    }

    /** Where it can be used; said twice, both hold. */
    public TemplateDraft channel(VerifyTemplate.Channel channel) {
        channels.add(channel);
        return this;
    }

    /** An approved text in the language {@code locale}. */
    public TemplateDraft text(String locale, String text) {
        return text(locale, text, VerifyTemplate.Status.APPROVED);
    }

    /**
     * A text in the language {@code locale}, such as {@code pt-BR}.
     *
     * @param text at most {@value Templates#LONGEST_TEXT} characters, with <code>{{code}}</code> where the code goes
     * @throws IllegalArgumentException if it lacks the code or is too long, or the language is none or there twice
     */
    public TemplateDraft text(String locale, String text, VerifyTemplate.Status status) {
        if (!locale.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            throw Refused.text("locale", locale, "a language tag such as en or pt-BR");
        }
        if (texts.stream().anyMatch(each -> each.locale.equalsIgnoreCase(locale))) {
            throw Refused.text("locale", locale, "there once");
        }
        if (!TemplateText.names(text).contains(TemplateText.CODE) || text.length() > Templates.LONGEST_TEXT) {
            throw Refused.text(
                    "text",
                    text,
                    "at most " + Templates.LONGEST_TEXT + " characters, with {{code}} where the code goes");
        }
        texts.add(new Text(locale, text, status));
        return this;
    }

    /** What it is called. */
    String name() {
        return name;
    }

    /**
     * The template.
     *
     * @throws IllegalArgumentException if it has no text
     */
    VerifyTemplate made(String sid, String accountSid, Instant now) {
        if (texts.isEmpty()) {
            throw Refused.of("translations", texts, "at least one text");
        }
        Map<String, VerifyTemplate.Translation> translations = new LinkedHashMap<>();
        for (Text each : texts) {
            translations.put(
                    each.locale,
                    new VerifyTemplate.Translation(
                            each.locale, each.text, each.status, translations.isEmpty(), now, now));
        }
        return new VerifyTemplate(
                sid,
                accountSid,
                name,
                channels.isEmpty() ? List.of(VerifyTemplate.Channel.SMS) : List.copyOf(channels),
                Collections.unmodifiableMap(translations));
    }
}
