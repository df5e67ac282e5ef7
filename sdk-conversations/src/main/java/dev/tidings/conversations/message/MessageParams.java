package dev.tidings.conversations.message;

import dev.tidings.conversations.conversation.Attributes;
import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.FormParams;
import java.time.Instant;
import java.util.Map;

/**
 * What is to be written, or changed; what is not said stays as it is, or gets the default in a new one. Printing it
 * shows no values.
 */
public final class MessageParams extends FormParams {
    private static final String VARIABLES = "ContentVariables";

    private MessageParams(Builder from) {
        super(from);
    }

    /** A message to be described. */
    public static Builder builder() {
        return new Builder();
    }

    /** Refuses what no new message can be. */
    MessageParams forNew() {
        if (fields().containsKey(VARIABLES) && !fields().containsKey("ContentSid")) { // 50528
            throw Check.refused(
                    "contentVariables are given without contentSid: there must be a template that they are for");
        }
        if (!fields().containsKey("Body")
                && !fields().containsKey("MediaSid")
                && !fields().containsKey("ContentSid")) { // 50503
            throw Check.refused("body, mediaSid and contentSid are all missing: a message needs one of them");
        }
        return this;
    }

    /** Refuses what cannot be changed. */
    MessageParams forUpdate() {
        refuse("MediaSid", "a change of a message");
        refuse("ContentSid", "a change of a message");
        refuse(VARIABLES, "a change of a message");
        return this;
    }

    /** The steps, in any order. */
    public static final class Builder extends FormParams.Builder<Builder> {
        private Builder() {}

        /**
         * Sets who writes it: an identity, the address of a participant, or whatever name; {@code system} by default.
         */
        public Builder author(String author) {
            return text("Author", "author", author, 256);
        }

        /** Sets the text; whatever is longer than 1,600 characters does not reach phones. */
        public Builder body(String body) {
            return text("Body", "body", body, 32 * 1024);
        }

        /** Sets the subject, of e-mail; up to 256 characters. */
        public Builder subject(String subject) {
            return text("Subject", "subject", subject, 256);
        }

        /** Sets what the application keeps with it, up to 4 KB. */
        public Builder attributes(Attributes attributes) {
            return text("Attributes", "attributes", attributes.toString(), 4 * 1024);
        }

        /** Sets what the application keeps with it: JSON of up to 4 KB. */
        public Builder attributes(String json) {
            return attributes(Attributes.of(json));
        }

        /** Sets what the application keeps with it. */
        public Builder attributes(Map<String, ?> members) {
            return attributes(Attributes.of(members));
        }

        /** Sets the file it carries, which no other message may (50508). Of a new one only. */
        public Builder mediaSid(MediaSid sid) {
            return set("MediaSid", sid);
        }

        /** Sets the file it carries, which no other message may (50508). Of a new one only. */
        public Builder mediaSid(String sid) {
            return mediaSid(MediaSid.of(sid));
        }

        /** Sets the content template it is made of, instead of text and file. Of a new one only. */
        public Builder contentSid(ContentSid sid) {
            return set("ContentSid", sid);
        }

        /** Sets the content template it is made of, instead of text and file. Of a new one only. */
        public Builder contentSid(String sid) {
            return contentSid(ContentSid.of(sid));
        }

        /**
         * Sets what stands for the placeholders of the template: up to 100 values of up to 256 characters, by names
         * of up to 16. Of a new one only.
         */
        public Builder contentVariables(Map<String, String> values) {
            return set(VARIABLES, MessageRules.checked(values));
        }

        /** Sets when it was created, where it comes from elsewhere. */
        public Builder dateCreated(Instant date) {
            return set("DateCreated", date);
        }

        /** Sets when it changed last, where it comes from elsewhere. */
        public Builder dateUpdated(Instant date) {
            return set("DateUpdated", date);
        }

        /** The description. */
        public MessageParams build() {
            return new MessageParams(this);
        }
    }
}
