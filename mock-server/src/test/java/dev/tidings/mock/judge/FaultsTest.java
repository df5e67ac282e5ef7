package dev.tidings.mock.judge;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static dev.tidings.mock.network.CallMatch.calls;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import dev.tidings.core.RetryPolicy;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.http.HttpTransport;
import dev.tidings.core.http.TransportException;
import dev.tidings.core.internal.okhttp.OkHttpTransport;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.ChaosProxy.Mishap;
import dev.tidings.mock.network.Fault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Over 10,000 messages sent through a network and a backend that fail by chance, before and after a message was accepted.
 * None is there twice, and each call tells the truth: see {@link Tally}. What goes wrong with which message follows from
 * a seed, {@code -Dtidings.faults.seed}, which every failure names.
 */
class FaultsTest {
    private static final long SEED = Long.getLong("tidings.faults.seed", 20_261_125L);
    private static final Duration PATIENCE = Duration.ofMillis(400);
    private static final Pattern BODY = Pattern.compile("Body=([a-z0-9-]+)");

    private MockServer mock;

    @BeforeEach
    void start() {
        mock = MockServer.builder().virtualClock().seed(SEED).keptRequests(0).start();
    }

    @AfterEach
    void stop() {
        mock.close();
    }

    /** What goes wrong with each attempt at each message: the same for the same seed, whoever comes first. */
    private static final class Plan implements Function<String, Mishap> {
        private final Map<String, AtomicInteger> attempts = new ConcurrentHashMap<>();

        @Override
        public Mishap apply(String request) {
            Matcher body = BODY.matcher(request);
            if (!body.find()) {
                return Mishap.NONE;
            }
            int attempt = attempts.computeIfAbsent(body.group(1), any -> new AtomicInteger())
                    .incrementAndGet();
            SplittableRandom always = new SplittableRandom(SEED ^ body.group(1).hashCode() * 0x9E3779B97F4A7C15L);
            if (always.nextInt(100) == 0) {
                // However often it is tried.
                return Mishap.STATUS_429_BEFORE;
            }
            SplittableRandom chance = new SplittableRandom(always.nextLong() + attempt);
            int drawn = chance.nextInt(1_000);
            if (drawn < 5) {
                return drawn < 3 ? Mishap.SILENCE_BEFORE : Mishap.SILENCE_AFTER;
            }
            List<Mishap> quick = List.of(
                    Mishap.RESET_BEFORE,
                    Mishap.CLOSE_BEFORE,
                    Mishap.STATUS_500_BEFORE,
                    Mishap.STATUS_503_BEFORE,
                    Mishap.STATUS_429_BEFORE,
                    Mishap.RESET_AFTER,
                    Mishap.CUT_AFTER,
                    Mishap.STATUS_500_AFTER,
                    Mishap.STATUS_503_AFTER);
            return drawn < 300 ? quick.get(chance.nextInt(quick.size())) : Mishap.NONE;
        }
    }

    private static TidingsClient client(MockServer mock, String url, HttpTransport transport) {
        var builder = TidingsClient.builder()
                .credentials(mock.accountSid(), mock.authToken())
                .baseUrl(url)
                .readTimeout(PATIENCE)
                .retry(RetryPolicy.standard().withDelays(Duration.ofMillis(1), Duration.ofMillis(4)));
        return (transport == null ? builder : builder.transport(transport)).build();
    }

    @Test
    void brokenNetwork_neverDoublesAMessage() throws Exception {
        Tally tally = new Tally(SEED);
        Plan plan = new Plan();
        try (ChaosProxy proxy = ChaosProxy.before(URI.create(mock.url()), plan);
                TidingsClient client = client(mock, proxy.url().toString(), null)) {
            MessagingClient messaging = MessagingClient.create(client);
            tally.sendInTurn(messaging, "sync", 4_000);
            tally.sendAtOnce(messaging, "async", 3_000);
            proxy.counts()
                    .forEach((mishap, count) ->
                            assertThat(count.sum()).as(mishap.toString()).isPositive());
        }
        tally.verify(mock, 7_000);
        tally.verifyThatAllKindsCame();
    }

    @Test
    void brokenBackend_neverDoublesAMessage() throws Exception {
        Duration tooLong = PATIENCE.plusMillis(600);
        List<Fault> faults = List.of(
                Fault.dropped(),
                Fault.acceptedThenDropped(),
                Fault.refused(500),
                Fault.refused(503),
                Fault.refused(429),
                Fault.refused(429).retryAfter(Duration.ZERO),
                Fault.acceptedThen(500),
                Fault.acceptedThen(503),
                Fault.cut(100));
        mock.rules().when(calls().post("*Messages.json")).probability(0.002).then(Fault.slow(tooLong));
        mock.rules()
                .when(calls().post("*Messages.json"))
                .probability(0.002)
                .then(Fault.trickled(tooLong.multipliedBy(3)));
        // A quota that is used up, which no patience helps.
        mock.rules().when(calls().post("*Messages.json")).probability(0.01).then(Fault.refused(429, 63018));
        for (Fault each : faults) {
            mock.rules().when(calls().post("*Messages.json")).probability(0.03).then(each);
        }
        Tally tally = new Tally(SEED);
        try (TidingsClient client = client(mock, mock.url(), null)) {
            MessagingClient messaging = MessagingClient.create(client);
            tally.sendInTurn(messaging, "sync", 1_500);
            tally.sendAtOnce(messaging, "async", 1_500);
        }
        assertThat(mock.rules().list())
                .hasSize(12)
                .allSatisfy(rule -> assertThat(mock.rules().standing(rule).struck())
                        .as(rule.toString())
                        .isPositive());
        tally.verify(mock, 3_000);
        tally.verifyThatAllKindsCame();
    }

    @Test
    void brokenGateway_neverDoublesAMessage() throws Exception {
        Plan plan = new Plan();
        Tally tally = new Tally(SEED);
        WireMockServer gateway = new WireMockServer(options()
                .dynamicPort()
                .containerThreads(32)
                .disableRequestJournal()
                .extensions(new Before(plan), new After()));
        gateway.start();
        gateway.stubFor(any(anyUrl()).willReturn(aResponse().proxiedFrom(mock.url())));
        try (TidingsClient client = client(mock, gateway.baseUrl(), null)) {
            MessagingClient messaging = MessagingClient.create(client);
            tally.sendInTurn(messaging, "sync", 500);
            tally.sendAtOnce(messaging, "async", 500);
        } finally {
            gateway.stop();
        }
        tally.verify(mock, 1_000);
        tally.verifyThatAllKindsCame();
    }

    /** Makes the request fail on its way to the backend. */
    private record Before(Plan plan) implements ResponseDefinitionTransformerV2 {
        private static final String HEADER = "X-Afterwards";

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            Mishap mishap = plan.apply(event.getRequest().getBodyAsString());
            return switch (mishap) {
                case RESET_BEFORE -> broken(com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER);
                case CLOSE_BEFORE -> broken(com.github.tomakehurst.wiremock.http.Fault.EMPTY_RESPONSE);
                case SILENCE_BEFORE ->
                    aResponse()
                            .withFixedDelay((int) PATIENCE.multipliedBy(2).toMillis())
                            .build();
                case STATUS_500_BEFORE -> aResponse().withStatus(500).build();
                case STATUS_503_BEFORE -> aResponse().withStatus(503).build();
                case STATUS_429_BEFORE -> aResponse().withStatus(429).build();
                default ->
                    com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder.like(event.getResponseDefinition())
                            .withHeader(HEADER, mishap.name())
                            .build();
            };
        }

        private static ResponseDefinition broken(com.github.tomakehurst.wiremock.http.Fault fault) {
            return aResponse().withFault(fault).build();
        }

        @Override
        public String getName() {
            return "before";
        }
    }

    /** Makes the answer fail on its way back. */
    private static final class After implements ResponseTransformerV2 {
        @Override
        public com.github.tomakehurst.wiremock.http.Response transform(
                com.github.tomakehurst.wiremock.http.Response response, ServeEvent event) {
            var headers = event.getResponseDefinition().getHeaders();
            String mishap = headers == null || !headers.getHeader(Before.HEADER).isPresent()
                    ? "NONE"
                    : headers.getHeader(Before.HEADER).firstValue();
            var changed = com.github.tomakehurst.wiremock.http.Response.Builder.like(response)
                    .but();
            return switch (Mishap.valueOf(mishap)) {
                case RESET_AFTER ->
                    changed.fault(com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER)
                            .build();
                case CUT_AFTER ->
                    changed.fault(com.github.tomakehurst.wiremock.http.Fault.MALFORMED_RESPONSE_CHUNK)
                            .build();
                case SILENCE_AFTER ->
                    changed.incrementInitialDelay(PATIENCE.multipliedBy(2).toMillis())
                            .build();
                case STATUS_500_AFTER -> changed.status(500).build();
                case STATUS_503_AFTER -> changed.status(503).build();
                default -> response;
            };
        }

        @Override
        public String getName() {
            return "after";
        }
    }

    @Test
    void backendThatIsNotThere_failsDefinitely() throws Exception {
        MockServer closed = MockServer.start();
        String nobody = closed.url();
        closed.close();
        Tally tally = new Tally(SEED);
        try (TidingsClient client = client(mock, nobody, null)) {
            tally.sendInTurn(MessagingClient.create(client), "nobody", 20);
        }
        tally.verify(mock, 20);
        assertThat(tally.ambiguous()).isZero();
    }

    /** That this test can fail: a transport that sends again whatever was lost is found out. */
    @Test
    void clientThatRepeats_isFoundOut() throws Exception {
        HttpTransport honest = OkHttpTransport.create(Duration.ofSeconds(5), PATIENCE, true);
        HttpTransport eager = new HttpTransport() {
            @Override
            public dev.tidings.core.http.HttpResponse send(dev.tidings.core.http.HttpRequest request)
                    throws TransportException {
                try {
                    return honest.send(request);
                } catch (TransportException lost) {
                    return honest.send(request);
                }
            }

            @Override
            public java.util.concurrent.CompletableFuture<dev.tidings.core.http.HttpResponse> sendAsync(
                    dev.tidings.core.http.HttpRequest request) {
                return honest.sendAsync(request);
            }

            @Override
            public void close() {
                honest.close();
            }
        };
        Tally tally = new Tally(SEED);
        try (ChaosProxy proxy = ChaosProxy.before(URI.create(mock.url()), new Plan());
                TidingsClient client = client(mock, proxy.url().toString(), eager)) {
            tally.sendInTurn(MessagingClient.create(client), "eager", 300);
        } finally {
            eager.close();
        }
        assertThatThrownBy(() -> tally.verify(mock, 300))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("is there twice")
                .hasMessageContaining("-Dtidings.faults.seed=" + SEED);
    }
}
