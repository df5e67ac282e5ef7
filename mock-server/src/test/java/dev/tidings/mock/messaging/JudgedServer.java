package dev.tidings.mock.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.MockServer;
import dev.tidings.mock.MockServerBuilder;
import dev.tidings.mock.judge.Answer;
import dev.tidings.mock.judge.OpenApiJudge;
import dev.tidings.mock.judge.Specs;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;

/** A server on a virtual clock, all of whose answers are held against the OpenAPI files if those are here. */
final class JudgedServer implements AutoCloseable {
    private final MockServer mock;
    private final Queue<String> objections = new ConcurrentLinkedQueue<>();

    private JudgedServer(MockServerBuilder builder) {
        this.mock = builder.start();
        Specs.find()
                .map(OpenApiJudge::by)
                .ifPresent(judge -> mock.listen(exchange ->
                        Answer.of(exchange).ifPresent(answer -> objections.addAll(judge.objections(answer)))));
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
        assertThat(List.copyOf(objections)).isEmpty();
    }
}
