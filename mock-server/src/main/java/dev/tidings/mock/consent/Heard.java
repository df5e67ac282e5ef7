package dev.tidings.mock.consent;

import org.jspecify.annotations.Nullable;

/**
 * What was made of something that a recipient wrote.
 *
 * @param type what its keyword asks for; null if it is none, or keywords have no effect there
 * @param advanced whether the keyword is one of Advanced Opt-Out, so that the application is told which
 * @param reply what is answered for the application, without a message of its own; null for nothing
 */
public record Heard(
        @Nullable OptOutType type,
        boolean advanced,
        @Nullable String reply) {
    /** Nothing. */
    public static final Heard NOTHING = new Heard(null, false, null);
}
