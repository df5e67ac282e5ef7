package dev.tidings.core.internal.resource;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the generated code of a request's parameters looks: hidden behind their own interface, with a builder to which
 * conveniences are added by hand. Where something is required, a first step asks for it, so that leaving it out is a
 * compile error.
 *
 * <pre>{@code
 * @Value.Immutable
 * @ParamsStyle
 * public interface ThingCreateParams {
 *     String to();
 *     Optional<String> body();
 *
 *     static Start builder() { return to -> new Builder().to(to); }
 *     interface Start { Builder to(String to); }
 *     final class Builder extends ImmutableThingCreateParams.Builder {
 *         Builder() {}
 *         public Builder body(Text body) { return body(body.toString()); }
 *     }
 * }
 * }</pre>
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        defaults = @Value.Immutable(copy = false),
        // Not Immutables' own: whoever compiles against it without Immutables would be warned of it.
        allowedClasspathAnnotations = {Override.class},
        // No copying of whole values into builders: messages have a field "from", and the code for it adds up.
        from = "",
        fallbackNullableAnnotation = Nullable.class,
        mergeFromSupertypesDynamically = false,
        jdk9Collections = true)
public @interface ParamsStyle {}
