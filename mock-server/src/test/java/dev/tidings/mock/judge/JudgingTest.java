package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.http.Exchange;
import dev.tidings.mock.http.Response;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a server answers passes, and the same with one wrong letter does not. */
class JudgingTest {
    private final Judging judging = Judging.ofEveryAnswer();

    @BeforeEach
    void wantSpecs() {
        assumeTrue(Specs.find().isPresent(), Specs.HOW_TO_GET);
    }

    @Test
    void answersOfAServer_areJudged() {
        Exchange exchange = refusal();
        judging.finished(exchange);
        assertThatCode(judging::assertNoObjections).doesNotThrowAnyException();

        judging.finished(with(exchange, changed(exchange), null));
        assertThatThrownBy(judging::assertNoObjections)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("1 answers are not as Twilio's OpenAPI files say")
                .hasMessageContaining("is no error code")
                .hasMessageContaining("\"code\": 204");
        assertThatCode(judging::assertNoObjections).doesNotThrowAnyException();
    }

    @Test
    void answersOfAFaultRule_areLetBe() {
        Exchange exchange = refusal();
        judging.finished(with(exchange, changed(exchange), "rule 1"));
        assertThatCode(judging::assertNoObjections).doesNotThrowAnyException();
    }

    private static Exchange refusal() {
        AtomicReference<Exchange> seen = new AtomicReference<>();
        try (MockServer mock = MockServer.builder().exchangeListener(seen::set).start()) {
            Door.of(mock).get("/Carrots.json");
        }
        return seen.get();
    }

    private static Response changed(Exchange exchange) {
        Response right = exchange.response();
        String body = new String(right.body(), StandardCharsets.UTF_8).replace("20404", "204");
        return new Response(
                right.status(), right.headers(), body.getBytes(StandardCharsets.UTF_8), right.transmission());
    }

    private static Exchange with(Exchange exchange, Response response, String fault) {
        return new Exchange(
                exchange.at(),
                exchange.request(),
                response,
                exchange.target(),
                exchange.caller(),
                exchange.pathVariables(),
                exchange.warnings(),
                fault,
                exchange.duration());
    }
}
