package dev.tidings.core;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.immutables.value.Value;

/** What the backend answers with, read into a type. */
public interface ApiModel {
    /** Members of the answer that this version of the library does not know, by their name on the wire. */
    @JsonAnyGetter
    @AllowNulls
    @Value.Redacted
    Map<String, Object> additionalFields();

    /** Tells Immutables, which knows it by its simple name, that a member it does not know may be null. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.CLASS)
    @interface AllowNulls {}
}
