package dev.tidings.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tidings.core.Clients.Way;
import dev.tidings.core.error.AmbiguousException;
import dev.tidings.core.error.ApiException;
import dev.tidings.core.error.ConnectionException;
import dev.tidings.core.error.NotFoundException;
import dev.tidings.core.error.Processing;
import dev.tidings.core.error.RateLimitException;
import dev.tidings.core.error.ServerException;
import dev.tidings.core.http.HttpRequest;
import dev.tidings.core.http.TransportException.Reach;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetryTest {
    private final ScriptedTransport wire = new ScriptedTransport();
    private final RecordingSleeper sleeper = new RecordingSleeper();

    private TidingsClient client() {
        return Clients.over(wire).sleeper(sleeper).build();
    }

    @ParameterizedTest
    @EnumSource
    void create_refusedWith429_isSentAgainAndWaitsLonger(Way way) {
        wire.answer(429, "{\"code\":20429}").answer(429, "{\"code\":20429}").answer(201, "{}");
        ApiResponse answer = way.call(client(), Clients.create());
        assertThat(answer.attempts()).isEqualTo(3);
        assertThat(wire.asked()).extracting(HttpRequest::method).containsExactly("POST", "POST", "POST");
        assertThat(sleeper.slept()).containsExactly(Duration.ofMillis(100), Duration.ofMillis(200));
    }

    @ParameterizedTest
    @EnumSource
    void create_notSent_isSentAgain_andFailsAsDefinite(Way way) {
        wire.fail(Reach.NOT_SENT);
        ApiException failure =
                catchThrowableOfType(ConnectionException.class, () -> way.call(client(), Clients.create()));
        assertThat(wire.asked()).hasSize(4);
        assertThat(failure.processing()).isEqualTo(Processing.NOT_PROCESSED);
        assertThat(failure).hasMessageContaining("the request was not sent");
    }

    @ParameterizedTest
    @EnumSource
    void create_perhapsReceived_isSentOnce_andSaysSo(Way way) {
        wire.fail(Reach.MAYBE_RECEIVED);
        ApiException failure =
                catchThrowableOfType(AmbiguousException.class, () -> way.call(client(), Clients.create()));
        assertThat(wire.asked()).hasSize(1);
        assertThat(failure.processing()).isEqualTo(Processing.UNKNOWN);
        assertThat(failure).hasMessageContaining("not known whether").hasMessageContaining("look before sending it");
        assertThat(failure.status()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void create_answeredWith500_isSentOnce_andSaysSo(Way way) {
        wire.answer(500, "{\"code\":20500,\"message\":\"Oops\",\"status\":500}", "Twilio-Request-Id", "RQ1");
        ApiException failure =
                catchThrowableOfType(AmbiguousException.class, () -> way.call(client(), Clients.create()));
        assertThat(wire.asked()).hasSize(1);
        assertThat(failure.status()).hasValue(500);
        assertThat(failure.hasCode(20500)).isTrue();
        assertThat(failure).hasMessageEndingWith("Oops [HTTP 500, code 20500, request RQ1]");
    }

    @ParameterizedTest
    @EnumSource
    void repeatablePost_isSentAgain(Way way) {
        wire.fail(Reach.MAYBE_RECEIVED).answer(503, "").answer(200, "{}");
        ApiRequest update = ApiRequest.post("api", Clients.MESSAGE, Clients.SID)
                .form("Body", "")
                .repeatable()
                .build();
        assertThat(way.call(client(), update).attempts()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void fetch_isSentAgain_andFailsAsTheLastFailure(Way way) {
        wire.fail(Reach.MAYBE_RECEIVED).answer(502, "<html>Bad <b>gateway</b></html>");
        assertThatThrownBy(() -> way.call(client(), Clients.fetch()))
                .isInstanceOf(ServerException.class)
                .hasMessage("Bad gateway [HTTP 502]");
        assertThat(wire.asked()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void delete_afterAnUnansweredOne_countsGoneAsDone(Way way) {
        wire.fail(Reach.MAYBE_RECEIVED).answer(404, "{\"code\":20404}");
        ApiResponse answer = way.call(client(), Clients.delete());
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.attempts()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void delete_ofNothing_isNotFound_evenAfterARefusedOne(Way way) {
        wire.answer(429, "").answer(404, "{\"code\":20404}");
        assertThatThrownBy(() -> way.call(client(), Clients.delete())).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @EnumSource
    void delete_neverAnswered_isAmbiguous_evenIfTheLastOneWasNotSent(Way way) {
        wire.fail(Reach.MAYBE_RECEIVED).fail(Reach.NOT_SENT);
        assertThatThrownBy(() -> way.call(client(), Clients.delete())).isInstanceOf(AmbiguousException.class);
        assertThat(wire.asked()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void retryAfter_isObeyed_andOneThatIsTooLongEndsTheCall(Way way) {
        wire.answer(429, "", "Retry-After", "7").answer(429, "", "Retry-After", "3600");
        RateLimitException failure =
                catchThrowableOfType(RateLimitException.class, () -> way.call(client(), Clients.create()));
        assertThat(sleeper.slept()).containsExactly(Duration.ofSeconds(7));
        assertThat(wire.asked()).hasSize(2);
        assertThat(failure.retryAfter()).contains(Duration.ofHours(1));
    }

    @ParameterizedTest
    @EnumSource
    void options_limitRetriesAndTime(Way way) {
        wire.answer(503, "");
        ApiRequest once = ApiRequest.get("api", Clients.MESSAGE, Clients.SID)
                .options(RequestOptions.of(o -> o.maxRetries(0)))
                .build();
        assertThatThrownBy(() -> way.call(client(), once)).isInstanceOf(ServerException.class);
        assertThat(wire.asked()).hasSize(1);

        ApiRequest hasty = ApiRequest.get("api", Clients.MESSAGE, Clients.SID)
                .options(RequestOptions.of(o -> o.timeout(Duration.ofMillis(250))))
                .build();
        AtomicLong nanos = new AtomicLong();
        TidingsClient slow = Clients.over(wire)
                .sleeper(sleeper)
                .ticker(() -> nanos.getAndAdd(20_000_000))
                .build();
        assertThatThrownBy(() -> way.call(slow, hasty)).isInstanceOf(ServerException.class);
        assertThat(wire.asked()).as("the second wait would have ended too late").hasSize(3);
        assertThat(wire.asked().get(1).timeout()).isLessThanOrEqualTo(Duration.ofMillis(230));
        assertThat(wire.asked().get(2).timeout()).isLessThan(wire.asked().get(1).timeout());
    }

    @ParameterizedTest
    @EnumSource
    void timeThatEndedBeforeSending_isDefinite(Way way) {
        wire.answer(201, "{}");
        AtomicLong nanos = new AtomicLong();
        TidingsClient slow = Clients.over(wire)
                .ticker(() -> nanos.getAndAdd(61_000_000_000L))
                .build();
        assertThatThrownBy(() -> way.call(slow, Clients.create()))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("ended before it was sent");
        assertThat(wire.asked()).isEmpty();
    }

    @Test
    void budget_endsRetriesInAnOutage_andSuccessesEarnThemBack() {
        wire.answer(503, "");
        TidingsClient client = client();
        for (int i = 0; i < 40; i++) {
            assertThatThrownBy(() -> client.execute(Clients.fetch())).isInstanceOf(ServerException.class);
        }
        assertThat(wire.asked()).hasSize(40 + RetryBudget.CREDIT / RetryBudget.COST);

        ScriptedTransport better = new ScriptedTransport().answer(200, "{}");
        TidingsClient recovering = Clients.over(better).build();
        assertThat(recovering.execute(Clients.fetch()).attempts()).isEqualTo(1);
        RetryBudget budget = new RetryBudget();
        assertThat(budget.take(RetryBudget.CREDIT)).isTrue();
        assertThat(budget.take(1)).isFalse();
        budget.earn();
        assertThat(budget.take(1)).isTrue();
    }

    @Test
    void interruption_endsTheWait_withTheLastFailure() {
        wire.answer(503, "");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> client().execute(Clients.fetch())).isInstanceOf(ServerException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(wire.asked()).hasSize(1);
    }

    @Test
    void async_cancelled_isNotSentAgain() {
        var pending = new java.util.concurrent.CompletableFuture<Void>();
        wire.answer(503, "");
        TidingsClient client = Clients.over(wire)
                .sleeper(new Sleeper() {
                    @Override
                    public void sleep(Duration wait) {}

                    @Override
                    public java.util.concurrent.CompletableFuture<Void> after(Duration wait) {
                        return pending;
                    }
                })
                .build();
        var call = client.executeAsync(Clients.fetch());
        assertThat(call.cancel(true)).isTrue();
        pending.complete(null);
        assertThat(wire.asked()).hasSize(1);
    }
}
