package dev.tidings.core;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import dev.tidings.core.value.AdditionalFields;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** What the backend answers with, read into a type. */
public interface ApiModel {
    /** Members of the answer that this version of the library does not know, by their name on the wire. */
    @JsonAnyGetter
    @Value.Default
    @Value.Redacted
    default AdditionalFields additionalFields() {
        return AdditionalFields.none();
    }

    /** Tells Immutables, which knows it by its simple name, that a value of a map may be null. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.CLASS)
    @interface AllowNulls {}
}
