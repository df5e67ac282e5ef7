package dev.tidings.mock.http;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes calls fail on purpose. Asked once for each API call, before anything else is done with it. */
@FunctionalInterface
public interface FaultInjector {
    /** What shall go wrong with {@code request}; null for nothing. */
    @Nullable
    Fault strike(Request request, Target target);

    /**
     * What goes wrong with one call.
     *
     * @param accepted whether the call is carried out nevertheless
     * @param effect makes the answer from the one that would have been given; of a call that is not carried out, from an
     *     empty 200
     * @param cause for the journal, such as {@code rule 3}
     */
    record Fault(boolean accepted, UnaryOperator<Response> effect, String cause) {
        /** The call is not carried out, and {@code response} is what comes back. */
        public static Fault refuse(Response response, String cause) {
            return new Fault(false, any -> response, cause);
        }

        /** The call is carried out, and then its answer is changed. */
        public static Fault alter(UnaryOperator<Response> effect, String cause) {
            return new Fault(true, effect, cause);
        }
    }
}
