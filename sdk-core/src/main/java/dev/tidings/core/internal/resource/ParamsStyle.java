package dev.tidings.core.internal.resource;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the generated code of a request's parameters looks: a staged builder, so that a missing required one is a compile
 * error, and nothing else to see.
 *
 * <pre>{@code
 * @Value.Immutable
 * @ParamsStyle
 * public interface ThingCreateParams {
 *     String to();
 *     Optional<String> body();
 *
 *     static ThingCreateParamsBuilderStages.BuildStart builder() { return ThingCreateParamsBuilderStages.start(); }
 * }
 * }</pre>
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PRIVATE,
        stagedBuilder = true,
        defaults = @Value.Immutable(copy = false),
        // Messages have a field "from", whose method in the builder must be free for it.
        from = "startingWith",
        jdk9Collections = true)
public @interface ParamsStyle {}
