package dev.tidings.mock.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message says.
 *
 * @param body the text; empty if there is none or it was redacted
 * @param segments how many parts the text makes; 0 until a Messaging Service has chosen a sender
 * @param media how many media came with it
 * @param mediaAsLinks whether those cannot be carried and stand in the text as links
 * @param composition what it is made of, if that is a template; null else, and once it was redacted
 */
public record MessageContent(
        String body,
        int segments,
        int media,
        boolean mediaAsLinks,
        @Nullable Composition composition) {
    /** A text with media, if any, that are carried as such. */
    public MessageContent(String body, int segments, int media) {
        this(body, segments, media, false, null);
    }

    /** The same in {@code parts} segments. */
    MessageContent withSegments(int parts) {
        return new MessageContent(body, parts, media, mediaAsLinks, composition);
    }

    /** The same with another text. */
    MessageContent withBody(String text) {
        return new MessageContent(text, segments, media, mediaAsLinks, composition);
    }

    /** The same with its media as {@code links} behind the text, one a line. */
    MessageContent withLinks(List<String> links) {
        StringBuilder text = new StringBuilder(body);
        for (String each : links) {
            text.append(text.length() == 0 ? "" : "\n").append(each);
        }
        return new MessageContent(text.toString(), segments, media, true, composition);
    }

    /** The same with {@code count} media. */
    MessageContent withMedia(int count) {
        return new MessageContent(body, segments, count, mediaAsLinks, composition);
    }

    /** The same made of {@code from}, with {@code text}. */
    MessageContent made(Composition from, String text) {
        return new MessageContent(text, segments, media, mediaAsLinks, from);
    }

    /** The same without its text. */
    MessageContent redacted() {
        return new MessageContent("", segments, media, mediaAsLinks, null);
    }
}
