package dev.tidings.verify.push;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.tidings.core.ApiModel;
import dev.tidings.core.internal.resource.ModelStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What the calls of a device look like, as JSON schemas. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = FormBuilder.class)
public interface Form extends ApiModel {
    /** What it is for, such as {@code form-push}. */
    String formType();

    /** A schema for each call, by its name. */
    @AllowNulls
    Map<String, Object> forms();

    /** What more there is to know. */
    @AllowNulls
    Map<String, Object> formMeta();

    /** Its address. */
    Optional<String> url();

    /** A form to be put together, for tests. */
    static FormBuilder builder() {
        return new FormBuilder();
    }
}
