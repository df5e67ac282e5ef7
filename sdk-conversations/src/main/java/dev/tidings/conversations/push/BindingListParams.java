package dev.tidings.conversations.push;

import dev.tidings.core.internal.resource.FormParams;
import java.util.List;

/** Which devices to list; all of the service if nothing is said. */
public final class BindingListParams extends FormParams {
    private BindingListParams(Builder from) {
        super(from);
    }

    /** A list to be described. */
    public static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    public static final class Builder extends FormParams.Builder<Builder> {
        private Builder() {}

        /** Only those whose notifications go by one of these. */
        public Builder bindingType(PushType... types) {
            return set("BindingType", List.of(types));
        }

        /** Only those of these users. */
        public Builder identity(String... identities) {
            return set("Identity", List.of(identities));
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
        public BindingListParams build() {
            return new BindingListParams(this);
        }
    }
}
