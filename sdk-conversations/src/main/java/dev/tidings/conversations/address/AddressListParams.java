package dev.tidings.conversations.address;

import dev.tidings.conversations.conversation.ChannelType;
import dev.tidings.core.internal.resource.FormParams;

/** Which addresses to list; all if nothing is said. */
public final class AddressListParams extends FormParams {
    private AddressListParams(Builder from) {
        super(from);
    }

    /** A list to be described. */
    public static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    public static final class Builder extends FormParams.Builder<Builder> {
        private Builder() {}

        /** Only those of this channel. */
        public Builder type(ChannelType type) {
            return set("Type", type);
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
        public AddressListParams build() {
            return new AddressListParams(this);
        }
    }
}
