package dev.tidings.messaging.safety;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether messages may go to a country; after a change also whether that was taken, since the call succeeds even if
 * all are refused.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = GeoPermissionBuilder.class)
public interface GeoPermission extends ApiModel {
    /** The country, two letters. */
    String countryCode();

    /** What it is about: {@code country}. */
    Optional<String> type();

    /** Whether messages may go there; after a change that was refused, what was asked for. */
    Optional<Boolean> enabled();

    /** The country's calling code, such as {@code +91}; told if it was fetched. */
    Optional<String> prefix();

    /** What to know about the country, such as {@code High Risk Country}; told if it was fetched. */
    Optional<String> message();

    /** Why a change was refused, as a code of the backend's error dictionary; 0 if it was taken. */
    Optional<Integer> errorCode();

    /** Why a change was refused, in words. */
    List<String> errorMessages();

    /** Whether the change was taken; true too if it was fetched. */
    default boolean isAccepted() {
        return errorCode().orElse(0) == 0;
    }

    /** A permission to be put together, for tests. */
    static GeoPermissionBuilder builder() {
        return new GeoPermissionBuilder();
    }
}
