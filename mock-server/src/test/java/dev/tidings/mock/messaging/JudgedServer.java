package dev.tidings.mock.messaging;

import dev.tidings.mock.MockServer;
import dev.tidings.mock.MockServerBuilder;
import dev.tidings.mock.judge.Judging;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** A server on a virtual clock, all of whose answers are held against the OpenAPI files if those are here. */
final class JudgedServer implements AutoCloseable {
    private final MockServer mock;
    private final Judging judging = Judging.ofEveryAnswer();

    private JudgedServer(MockServerBuilder builder) {
        this.mock = builder.exchangeListener(judging).start();
    }

    static JudgedServer at(Instant start) {
        return at(start, builder -> builder);
    }

    static JudgedServer at(Instant start, UnaryOperator<MockServerBuilder> more) {
        return new JudgedServer(
                more.apply(MockServer.builder().virtualClock().startTime(start).seed(7)));
    }

    MockServer mock() {
        return mock;
    }

    /** Ends the server, and says what the judge had to say. */
    @Override
    public void close() {
        mock.close();
        judging.assertNoObjections();
    }
}
