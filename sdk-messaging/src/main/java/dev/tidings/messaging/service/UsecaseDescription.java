package dev.tidings.messaging.service;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What a service may be for, in the backend's words. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUsecaseDescription.class)
@JsonDeserialize(builder = UsecaseDescription.Builder.class)
public interface UsecaseDescription extends ApiModel {
    /** The word for it. */
    Usecase usecase();

    /** What falls under it. */
    Optional<String> description();

    /** What one who chooses it would say. */
    Optional<String> purpose();

    /** A description to be put together, for tests. */
    static Builder builder() {
        return new Builder();
    }

    /** Puts a description together. */
    final class Builder extends ImmutableUsecaseDescription.Builder {
        Builder() {}
    }
}
