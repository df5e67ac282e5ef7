package dev.tidings.core;

import java.util.OptionalInt;
import java.util.OptionalLong;

/** How to go through a list that knows no filters. */
public final class ListParams {
    private final OptionalInt pageSize;
    private final OptionalLong limit;

    private ListParams(Builder from) {
        this.pageSize = from.pageSize;
        this.limit = from.limit;
    }

    /** A list to be described. */
    public static Builder builder() {
        return new Builder();
    }

    /** How many to fetch at a time, 1 to 1000; 50 by default. */
    public OptionalInt pageSize() {
        return pageSize;
    }

    /** How many to list in all; no end by default. */
    public OptionalLong limit() {
        return limit;
    }

    /** The steps, in any order. */
    public static final class Builder {
        private OptionalInt pageSize = OptionalInt.empty();
        private OptionalLong limit = OptionalLong.empty();

        private Builder() {}

        /** Sets how many to fetch at a time, 1 to 1000. */
        public Builder pageSize(int size) {
            this.pageSize = OptionalInt.of(size);
            return this;
        }

        /** Sets how many to list in all. */
        public Builder limit(long most) {
            this.limit = OptionalLong.of(most);
            return this;
        }

        /** The description. */
        public ListParams build() {
            return new ListParams(this);
        }
    }
}
