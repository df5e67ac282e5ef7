package dev.tidings.mock.chatevent;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is told what happens in one conversation; nobody is asked by it.
 *
 * @param sid {@code WH…}
 * @param accountSid whose it is
 * @param serviceSid the chat service
 * @param conversationSid the conversation
 * @param target what kind of somebody
 * @param url who is called; null for {@link Target#STUDIO}
 * @param method {@code POST} or {@code GET}
 * @param words of {@link Target#WEBHOOK} the names of events, of {@link Target#TRIGGER} the keywords, else none
 * @param flowSid {@code FW…} of {@link Target#STUDIO}, else null
 * @param created when
 * @param updated when it was last changed
 */
public record ScopedHook(
        String sid,
        String accountSid,
        String serviceSid,
        String conversationSid,
        Target target,
        @Nullable String url,
        String method,
        List<String> words,
        @Nullable String flowSid,
        Instant created,
        Instant updated) {
    /** What kind of somebody is told. */
    public enum Target {
        /** An application, of the events it names. */
        WEBHOOK,
        /** An application, of messages with one of its keywords. */
        TRIGGER,
        /** A Studio flow, of messages. */
        STUDIO;

        /** The name on the wire. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How many a conversation may have. */
    public static final int MOST = 5;

    /** Keeps the words as they are. */
    public ScopedHook {
        words = List.copyOf(words);
    }

    /** Whether it is told of {@code event}. */
    boolean hears(Happening event) {
        if (target == Target.WEBHOOK) {
            return words.contains(event.type().wire());
        }
        return event.type() == EventType.MESSAGE_ADDED && (target == Target.STUDIO || contains(event));
    }

    /** Case makes no difference, and a keyword may stand in a longer word; both is unconfirmed. */
    private boolean contains(Happening event) {
        Optional<String> body = event.about().first("Body");
        return body.isPresent()
                && words.stream()
                        .anyMatch(word -> body.get().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
    }
}
