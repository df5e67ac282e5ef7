package dev.tidings.mock.chatmessage;

import dev.tidings.mock.chat.ChatFields;
import dev.tidings.mock.chatevent.Changes;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody wants to say in a conversation, as it was written down and not yet checked.
 *
 * @param author who says it
 * @param participantSid which participant that is, if the caller knows; null to find out by the author's name
 * @param body the text; null for none
 * @param attributes JSON
 * @param mediaSids the files that come with it, {@code ME…}, each in no other message
 * @param content the template that it is to be made of, in which case text and files do not count; null for none
 * @param subject what it is about, for e-mail; null for none
 * @param created when it is said to have been made; null for now
 * @param updated when it is said to have been changed; null for when it was made
 * @param source how it came from a phone; null if it did not
 */
public record ChatDraft(
        String author,
        @Nullable String participantSid,
        @Nullable String body,
        String attributes,
        List<String> mediaSids,
        @Nullable Content content,
        @Nullable String subject,
        @Nullable Instant created,
        @Nullable Instant updated,
        ChatMessage.@Nullable Source source) {
    /**
     * A template and what its placeholders stand for.
     *
     * @param sid {@code HX…}
     * @param variables JSON; null for none
     */
    public record Content(String sid, @Nullable String variables) {}

    /** The text {@code body} of {@code author}. */
    public static ChatDraft text(String author, String body) {
        return new ChatDraft(author, null, body, ChatFields.NO_ATTRIBUTES, List.of(), null, null, null, null, null);
    }

    /**
     * What a phone says in a conversation that it takes part in.
     *
     * @param participantSid which participant it is
     */
    public static ChatDraft heard(
            String author,
            String participantSid,
            @Nullable String body,
            List<String> mediaSids,
            ChatMessage.Source source) {
        return new ChatDraft(
                author, participantSid, body, ChatFields.NO_ATTRIBUTES, mediaSids, null, null, null, null, source);
    }

    /** The same with files. */
    public ChatDraft withMedia(List<String> sids) {
        return new ChatDraft(
                author, participantSid, body, attributes, sids, content, subject, created, updated, source);
    }

    /** The same with those attributes. */
    public ChatDraft withAttributes(String next) {
        return new ChatDraft(author, participantSid, body, next, mediaSids, content, subject, created, updated, source);
    }

    /** The same with what an application wants changed: text, author and attributes. */
    public ChatDraft with(Changes changes) {
        if (changes.byName().isEmpty()) {
            return this;
        }
        String renamed = changes.of("author").map(ChatDraft::authorOf).orElse(author);
        return new ChatDraft(
                renamed,
                renamed.equals(author) ? participantSid : null,
                changes.of("body").orElse(body),
                changes.of("attributes").orElse(attributes),
                mediaSids,
                // A text that was put in its place is what is said, and no longer the template's.
                changes.of("body").isPresent() ? null : content,
                subject,
                created,
                updated,
                source);
    }

    /** Who says it if an application answers {@code name}: as with the API, an empty author is none. */
    static String authorOf(String name) {
        return name.isEmpty() ? ChatMessage.SYSTEM : name;
    }
}
