package dev.tidings.mock.factor;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A factor that is to be.
 *
 * @param friendlyName for people, at most 64 characters
 * @param config how it is to work
 * @param binding what it is to be recognized by; null if whoever makes it keeps that
 * @param metadata what the app wants to be remembered; null for nothing
 */
public record FactorDraft(
        String friendlyName,
        FactorConfig config,
        @Nullable Binding binding,
        @Nullable Map<String, String> metadata) {}
