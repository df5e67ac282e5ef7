package dev.tidings.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.benchmarks.process.JavaProcess;
import dev.tidings.benchmarks.subject.BareVertx;
import dev.tidings.benchmarks.subject.Talks;
import dev.tidings.benchmarks.subject.Wire;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.messaging.MessageStatus;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadGeneratorTest {
    private static final Duration BRIEFLY = Duration.ofMillis(100);

    @Test
    void run_againstTheBareEngine_countsAnswersAndTheirTimes() throws IOException {
        try (BareVertx server = BareVertx.start(0, "{}".getBytes(StandardCharsets.UTF_8))) {
            LoadResult result = load(server.address(), Wire.requests(server.address()));
            assertThat(result.perSecond()).isPositive();
            assertThat(result.p50Micros()).isPositive().isLessThanOrEqualTo(result.p99Micros());
            assertThat(result.busy()).isPositive();
        }
    }

    @Test
    void run_againstOurs_createsWhatItCounts() throws IOException {
        try (MockServer mock = MockServer.builder().virtualClock().anySender().start()) {
            InetSocketAddress address =
                    JavaProcess.loopback(URI.create(mock.url()).getPort());
            LoadResult result = load(address, Wire.requests(address));
            assertThat(result.perSecond()).isPositive();
            assertThat(mock.requests())
                    .isNotEmpty()
                    .allMatch(each -> each.response().status() == 201);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void run_inConversations_saysWhatItCounts_andPassesItOn(int phones) throws IOException {
        try (MockServer mock = MockServer.builder()
                .virtualClock()
                .unlimitedThroughput()
                .keptRequests(100_000)
                .start()) {
            InetSocketAddress address =
                    JavaProcess.loopback(URI.create(mock.url()).getPort());
            List<byte[]> requests = Talks.requests(address, phones);
            int before = mock.requests().size();
            assertThat(load(address, requests).perSecond()).isPositive();
            assertThat(mock.requests().subList(before, mock.requests().size()))
                    .isNotEmpty()
                    .allMatch(each -> each.response().status() == 201)
                    .allMatch(each -> each.request().path().endsWith("/Messages"));
            int said = mock.requests().size() - before;
            assertThat(mock.messages().all()).hasSizeGreaterThanOrEqualTo(said * phones);
            mock.clock().settle();
            assertThat(mock.messages().all()).allMatch(each -> each.status() == MessageStatus.DELIVERED);
        }
    }

    @Test
    void run_againstAServerThatRefuses_saysWhatItGot() {
        try (MockServer mock = MockServer.builder().virtualClock().start()) {
            InetSocketAddress address =
                    JavaProcess.loopback(URI.create(mock.url()).getPort());
            byte[] stranger = "GET /nothing HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
            assertThatThrownBy(() -> load(address, List.of(stranger)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("wanted 201");
        }
    }

    @Test
    void await_noServer_givesUpWhenItHasEnded() throws IOException {
        InetSocketAddress nobody = JavaProcess.freePort();
        assertThatThrownBy(() -> FirstAnswer.await(nobody, Wire.request(nobody), () -> false))
                .hasMessage("the server has ended");
    }

    private static LoadResult load(InetSocketAddress server, List<byte[]> requests) throws IOException {
        return LoadGenerator.to(server, requests, 4).run(BRIEFLY, BRIEFLY);
    }
}
