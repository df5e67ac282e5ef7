package dev.tidings.messaging.service;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What a service may be for, in the backend's words. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = UsecaseDescriptionBuilder.class)
public interface UsecaseDescription extends ApiModel {
    /** The word for it. */
    Usecase usecase();

    /** What falls under it. */
    Optional<String> description();

    /** What one who chooses it would say. */
    Optional<String> purpose();

    /** A description to be put together, for tests. */
    static UsecaseDescriptionBuilder builder() {
        return new UsecaseDescriptionBuilder();
    }
}
