package dev.tidings.messaging.content;

import dev.tidings.core.internal.resource.ParamsStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Which templates to look for; all of them if nothing is said. */
@Value.Immutable
@ParamsStyle
public interface ContentTemplateListParams {
    /** Sorted by when they were made: {@code asc} or {@code desc}. */
    Optional<String> sortByDate();

    /** Sorted by what they are called: {@code asc} or {@code desc}. */
    Optional<String> sortByContentName();

    /** Only those made then or later. */
    Optional<Instant> dateCreatedAfter();

    /** Only those made then or earlier. */
    Optional<Instant> dateCreatedBefore();

    /** Only those whose name fits this regular expression. */
    Optional<String> contentName();

    /** Only those whose text fits this regular expression. */
    Optional<String> content();

    /** Only those in one of these languages. */
    List<String> language();

    /** Only those that have one of these types. */
    List<String> contentType();

    /** Only those of which a channel says this, such as {@code whatsapp:approved}. */
    List<String> channelEligibility();

    /** How many to fetch at a time, 1 to 1000; 50 by default. */
    OptionalInt pageSize();

    /** How many to list in all; no end by default. */
    OptionalLong limit();

    /** A search to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableContentTemplateListParams.Builder {
        Builder() {}

        /** Only those in one of these languages. */
        public Builder language(String... languages) {
            return language(List.of(languages));
        }

        /** Only those that have one of these types. */
        public Builder contentType(String... types) {
            return contentType(List.of(types));
        }

        /** Only those of which WhatsApp says this. */
        public Builder whatsapp(ApprovalStatus status) {
            return addChannelEligibility("whatsapp:" + status);
        }
    }
}
