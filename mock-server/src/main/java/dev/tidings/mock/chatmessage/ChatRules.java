package dev.tidings.mock.chatmessage;

import dev.tidings.mock.chat.ChatFields;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Transaction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be said in a conversation. */
final class ChatRules {
    /**
     * The longest text, in bytes of UTF-8. The documentation of one parameter says 1,600 characters, that of limits says that
     * this is what goes out as a text message: so a longer one is said, and fails for whoever would get it as such. That it is
     * not refused for these is unconfirmed.
     */
    static final int LONGEST_BODY = 32 * 1024;

    /** That there is a longest author is documented, how long it is is not: as long as an identity or an address. */
    private static final int LONGEST_AUTHOR = 256;

    private static final int LONGEST_SUBJECT = 256;
    private static final Field<String> AUTHOR =
            Field.text("Author", LONGEST_AUTHOR).code(50310);
    private static final Field<String> SUBJECT = Field.text("Subject", LONGEST_SUBJECT);

    /**
     * What is said, once it was checked.
     *
     * @param body the text, as somebody in the chat sees it; null for none
     * @param media the files that come with it
     */
    record Said(@Nullable String body, List<ChatMedia> media) {}

    private final ChatMediaStore media;
    private final ChatTemplates templates;

    ChatRules(ChatMediaStore media, ChatTemplates templates) {
        this.media = media;
        this.templates = templates;
    }

    /**
     * What {@code draft} says. Twilio publishes no order; the first thing that is wrong is the one that is said.
     *
     * @param tx the command under way; null outside of one
     * @throws ApiError see {@link ChatMessages#post}
     */
    Said check(@Nullable Transaction tx, Conversation conversation, ChatDraft draft) {
        requireAuthor(draft.author());
        requireAttributes(draft.attributes());
        requireSubject(draft.subject());
        ChatDraft.Content content = draft.content();
        if (content != null) {
            return new Said(templates.text(conversation.accountSid(), content), List.of());
        }
        List<ChatMedia> files = draft.mediaSids().isEmpty() ? List.of() : new ArrayList<>();
        for (String each : draft.mediaSids()) {
            files.add(media.usable(tx, conversation.serviceSid(), each));
        }
        String body = draft.body();
        if (body == null || body.isEmpty()) {
            // A phone may say nothing that stands in a text: where it is, or its answers to a form.
            if (files.isEmpty() && draft.source() == null) {
                throw ApiError.badRequest(50503, "Body is required, unless there is MediaSid or ContentSid");
            }
            return new Said(null, files);
        }
        requireBody(body);
        return new Said(body, files);
    }

    /**
     * Whether {@code edit} can be made to {@code message}.
     *
     * @throws ApiError see {@link ChatMessages#edit}
     */
    static void check(ChatMessage message, ChatEdit edit) {
        if (edit.author() != null) {
            requireAuthor(edit.author());
        }
        if (edit.attributes() != null) {
            requireAttributes(edit.attributes());
        }
        requireSubject(edit.subject());
        String body = edit.body();
        if (body == null) {
            return;
        }
        if (!message.extras().media().isEmpty()) {
            throw ApiError.badRequest(50509, "Message " + message.sid() + " has media: its Body cannot be changed");
        }
        if (body.isEmpty()) {
            throw ApiError.badRequest(50503, "Body must not be empty");
        }
        requireBody(body);
    }

    private static void requireAuthor(String author) {
        AUTHOR.read(form(AUTHOR, author));
    }

    private static void requireSubject(@Nullable String subject) {
        if (subject != null) {
            SUBJECT.read(form(SUBJECT, subject));
        }
    }

    private static Parameters form(Field<?> field, String value) {
        return Parameters.builder().add(field.name(), value).build();
    }

    private static void requireAttributes(String attributes) {
        if (!attributes.equals(ChatFields.NO_ATTRIBUTES)) {
            ChatFields.attributes(attributes, ChatFields.ATTRIBUTES);
        }
    }

    private static void requireBody(String body) {
        // Most texts are short enough whatever is in them.
        int bytes = body.length() <= LONGEST_BODY / 3 ? 0 : body.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LONGEST_BODY) {
            throw ApiError.badRequest(
                    50504, "Body of " + bytes + " bytes must be at most " + LONGEST_BODY + " bytes long");
        }
    }
}
