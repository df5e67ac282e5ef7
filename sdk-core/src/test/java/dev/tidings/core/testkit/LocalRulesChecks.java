package dev.tidings.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.TidingsClient;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is refused before it is sent.
 *
 * @param <C> the module's client
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class LocalRulesChecks<C> {
    private final Wire wire = new Wire();

    /** A call that is refused, and part of what is said then. */
    public record Refusal<C>(String why, Consumer<C> call) {
        @Override
        public String toString() {
            return why;
        }
    }

    /** A client of the module. */
    protected abstract C client(TidingsClient client);

    /** All that the module refuses. */
    protected abstract Stream<Refusal<C>> refusals();

    protected final Refusal<C> refused(String why, Consumer<C> call) {
        return new Refusal<>(why, call);
    }

    @AfterAll
    void stop() {
        wire.close();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatTheBackendWouldRefuse_namesFieldValueAndRule_andIsNotSent(Refusal<C> refusal) {
        assertThatThrownBy(() -> refusal.call().accept(client(wire.client())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(refusal.why());
        assertThat(wire.asked()).isEmpty();
    }
}
