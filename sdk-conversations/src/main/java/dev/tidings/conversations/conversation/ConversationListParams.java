package dev.tidings.conversations.conversation;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.FormParams;
import java.time.LocalDate;

/** Which conversations to list; all if nothing is said. */
public final class ConversationListParams extends FormParams {
    private ConversationListParams(Builder from) {
        super(from);
    }

    /** A list to be described. */
    public static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    public static final class Builder extends FormParams.Builder<Builder> {
        private Builder() {}

        /** Only those created on this day or later; the newest come first then. */
        public Builder startDate(LocalDate day) {
            return set("StartDate", day);
        }

        /** Only those created on this day or earlier; the newest come first then. */
        public Builder endDate(LocalDate day) {
            return set("EndDate", day);
        }

        /** Only those that are so far along. */
        public Builder state(ConversationState state) {
            return set("State", state);
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
        public ConversationListParams build() {
            if (get("StartDate") instanceof LocalDate from
                    && get("EndDate") instanceof LocalDate to
                    && to.isBefore(from)) { // 50396
                throw Check.refused("endDate is " + to + ": it must not be before startDate, " + from);
            }
            return new ConversationListParams(this);
        }
    }
}
