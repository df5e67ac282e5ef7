package dev.tidings.core.internal.resource;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the generated code of a model looks: a public builder, in which the model's own class is hidden, and which is read
 * from snake_case: reading {@code as} the generated class costs a second class and a second copy of each value.
 *
 * <pre>{@code
 * @Value.Immutable
 * @ModelStyle
 * @JsonDeserialize(builder = ThingBuilder.class)
 * public interface Thing extends ApiModel {
 *     String sid();
 *     Optional<Instant> dateCreated();
 *
 *     static ThingBuilder builder() { return new ThingBuilder(); }
 * }
 * }</pre>
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PRIVATE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        implementationNestedInBuilder = true,
        overshadowImplementation = true,
        defaults = @Value.Immutable(copy = false),
        // Not Immutables' own: whoever compiles against it without Immutables would be warned of it.
        allowedClasspathAnnotations = {Override.class},
        // No copying of whole values into builders: messages have a field "from", and the code for it adds up.
        from = "",
        fallbackNullableAnnotation = Nullable.class,
        forceJacksonPropertyNames = false,
        mergeFromSupertypesDynamically = false,
        jdk9Collections = true)
public @interface ModelStyle {}
