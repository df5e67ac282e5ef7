package dev.tidings.mock.judge;

import dev.tidings.mock.MockServer;
import dev.tidings.mock.MockServerBuilder;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** A server on a virtual clock, all of whose answers are held against the OpenAPI files if those are here. */
public final class JudgedServer implements AutoCloseable {
    private final MockServer mock;
    private final Judging judging = Judging.ofEveryAnswer();

    private JudgedServer(MockServerBuilder builder) {
        this.mock = builder.exchangeListener(judging).start();
    }

    public static JudgedServer at(Instant start) {
        return at(start, builder -> builder);
    }

    public static JudgedServer at(Instant start, UnaryOperator<MockServerBuilder> more) {
        return new JudgedServer(
                more.apply(MockServer.builder().virtualClock().startTime(start).seed(7)));
    }

    public MockServer mock() {
        return mock;
    }

    /** Ends the server, and says what the judge had to say. */
    @Override
    public void close() {
        mock.close();
        judging.assertNoObjections();
    }
}
