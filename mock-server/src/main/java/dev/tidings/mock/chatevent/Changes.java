package dev.tidings.mock.chatevent;

import java.util.Map;
import java.util.Optional;

/**
 * What an application that was asked wants changed.
 *
 * @param byName the new values of what may be changed, by the API's names in lower case, such as {@code friendly_name}
 */
public record Changes(Map<String, String> byName) {
    /** Nothing. */
    public static final Changes NONE = new Changes(Map.of());

    /** Keeps the values as they are. */
    public Changes {
        byName = Map.copyOf(byName);
    }

    /** The new value of {@code name}, if it is to be changed. */
    public Optional<String> of(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
