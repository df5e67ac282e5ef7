package dev.tidings.mock.chatmessage;

import dev.tidings.mock.chatevent.Changes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to change in a message; null is left as it is.
 *
 * @param author who said it
 * @param body the text
 * @param attributes JSON
 * @param subject what it is about
 * @param created when it is said to have been made
 * @param updated when it is said to have been changed
 */
public record ChatEdit(
        @Nullable String author,
        @Nullable String body,
        @Nullable String attributes,
        @Nullable String subject,
        @Nullable Instant created,
        @Nullable Instant updated) {
    /** The same with what an application wants changed. */
    public ChatEdit with(Changes changes) {
        return changes.byName().isEmpty()
                ? this
                : new ChatEdit(
                        changes.of("author").map(ChatDraft::authorOf).orElse(author),
                        changes.of("body").orElse(body),
                        changes.of("attributes").orElse(attributes),
                        subject,
                        created,
                        updated);
    }
}
