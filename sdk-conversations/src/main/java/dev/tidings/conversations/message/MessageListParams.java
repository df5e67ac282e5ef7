package dev.tidings.conversations.message;

import dev.tidings.core.internal.resource.FormParams;

/** How to list messages; from the first to the last if nothing is said. */
public final class MessageListParams extends FormParams {
    private MessageListParams(Builder from) {
        super(from);
    }

    /** A list to be described. */
    public static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    public static final class Builder extends FormParams.Builder<Builder> {
        private Builder() {}

        /** The newest first. */
        public Builder newestFirst() {
            return set("Order", "desc");
        }

        /** The oldest first, as it is by default. */
        public Builder oldestFirst() {
            return set("Order", "asc");
        }

        /** Sets how many to fetch at a time; 50 by default. */
        public Builder pageSize(int size) {
            return set(PAGE_SIZE, size);
        }

        /** Sets how many to list in all; no end by default. */
        public Builder limit(long most) {
            return set(LIMIT, most);
        }

        /** The description. */
        public MessageListParams build() {
            return new MessageListParams(this);
        }
    }
}
