package dev.tidings.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.mock.number.NumberPlan;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MockServerTest {
    @Test
    void url_opensTheSocketOnce() throws Exception {
        try (MockServer mock = MockServer.start()) {
            assertThat(mock.url()).matches("http://127\\.0\\.0\\.1:\\d+").isEqualTo(mock.url());
            assertThat(health(mock.url())).isEqualTo(200);
        }
    }

    private static int health(String url) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url + "/mock/v1/health")).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void okHttp_getsInWithoutASocket() throws Exception {
        try (MockServer mock = MockServer.start()) {
            OkHttpClient client = new OkHttpClient.Builder()
                    .addInterceptor(mock.okHttpInterceptor())
                    .build();
            Request request =
                    new Request.Builder().url("http://localhost/mock/v1/health").build();
            try (Response response = client.newCall(request).execute()) {
                assertThat(response.code()).isEqualTo(200);
            }
        }
    }

    @Test
    void manyServers_liveInOneProcess() {
        try (MockServer one = MockServer.start();
                MockServer other = MockServer.start()) {
            assertThat(one.url()).isNotEqualTo(other.url());
            assertThat(one.seed()).isNotEqualTo(other.seed());
        }
    }

    @Test
    void takenPort_isNamed() {
        try (MockServer one = MockServer.start()) {
            int port = URI.create(one.url()).getPort();
            try (MockServer other = MockServer.builder().port(port).start()) {
                assertThatThrownBy(other::url)
                        .isInstanceOf(UncheckedIOException.class)
                        .hasMessageContaining("cannot listen on 127.0.0.1:" + port);
            }
        }
    }

    @Test
    void closing_isFinalAndMayBeRepeated() {
        MockServer mock = MockServer.start();
        String url = mock.url();
        mock.close();
        assertThatCode(mock::close).doesNotThrowAnyException();
        assertThatIllegalStateException().isThrownBy(mock::url);
        assertThatThrownBy(() -> health(url)).isInstanceOf(java.net.ConnectException.class);
    }

    static Stream<Arguments> wrong() {
        String sid = "AC" + "0".repeat(32);
        return Stream.of(
                refused("port is \"70000\": must be from 0 to 65535", builder -> builder.port(70_000)),
                refused("host is \" \": must be an address", builder -> builder.host(" ")),
                refused("account SID is \"AC1\": must be AC and 32", builder -> builder.account("AC1", "x")),
                refused("auth token is \"\": must be not empty", builder -> builder.account(sid, "")),
                refused(
                        "must be named once",
                        builder -> builder.account(sid, "x").account(sid, "y")),
                refused("speed is \"0.0\": must be a positive number", builder -> builder.speed(0)),
                refused("speed is \"NaN\"", builder -> builder.speed(Double.NaN)),
                refused(
                        "speed is \"2.0\": must be left out with a virtual clock",
                        builder -> builder.speed(2).virtualClock().start()),
                refused(
                        "start time is \"2200-01-01T00:00:01Z\": must be from 1970-01-01T00:00:00Z to 2200-01-01",
                        builder -> builder.startTime(Instant.parse("2200-01-01T00:00:01Z"))),
                refused("kept messages is \"0\": must be at least 1", builder -> builder.keptMessages(0)),
                refused("kept requests is \"-1\": must be at least 0", builder -> builder.keptRequests(-1)));
    }

    private static Arguments refused(String message, Consumer<MockServerBuilder> setting) {
        return Arguments.of(message, setting);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void builder_refusesWithValueAndRule(String message, Consumer<MockServerBuilder> setting) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> setting.accept(MockServer.builder()))
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"8_000_000_000, 1_000_000", "536_870_912, 383_479", "167_772_160, 119_837"})
    void keptMessages_fitIntoTheHeap_unlessSet(String heap, String most) {
        assertThat(MockServerBuilder.fitting(Long.parseLong(heap.replace("_", ""))))
                .isEqualTo(Integer.parseInt(most.replace("_", "")));
    }

    @Test
    void version_isThatOfTheBuild() throws Exception {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + MockServer.version() + "</version>");
    }

    @Test
    void britishNumberOfTheStarterWorld_isWhatTheNumberingPlanSays() {
        assertThat(NumberPlan.of(true).read(StarterWorld.BRITISH.e164())).isEqualTo(StarterWorld.BRITISH);
    }
}
