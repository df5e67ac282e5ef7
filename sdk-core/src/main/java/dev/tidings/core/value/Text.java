package dev.tidings.core.value;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** What is a text on the wire and equal to others of its class with the same text. */
abstract class Text {
    private final String text;

    Text(String text) {
        this.text = text;
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // A message's SID is not equal to a service's, whatever the text.
    public final boolean equals(@Nullable Object other) {
        return other != null && other.getClass() == getClass() && ((Text) other).text.equals(text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    /** The text, as on the wire. */
    @Override
    @JsonValue
    public final String toString() {
        return text;
    }
}
