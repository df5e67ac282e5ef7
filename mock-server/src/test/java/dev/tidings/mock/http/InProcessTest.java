package dev.tidings.mock.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.http.HttpRequest;
import dev.tidings.core.http.HttpResponse;
import dev.tidings.core.http.TransportException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;

class InProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static HttpRequest request(String method, String url, String body) {
        return new HttpRequest(
                method,
                URI.create(url),
                HttpHeaders.of("Authorization", "Basic x", "Content-Type", "application/x-www-form-urlencoded"),
                body.getBytes(StandardCharsets.UTF_8),
                PATIENCE);
    }

    private static final List<String[]> STORY = List.of(
            new String[] {"POST", TestApi.LETTERS + ".json", "Text=one"},
            new String[] {"POST", TestApi.LETTERS + ".json", "Text=%C3%A4%20two+three"},
            new String[] {"POST", TestApi.LETTERS + ".json", "Text=%zz"},
            new String[] {"GET", TestApi.LETTERS + ".json?PageSize=1&Text=one", ""},
            new String[] {"GET", TestApi.LETTERS + ".xml", ""},
            new String[] {"GET", "/messaging/v1/Services", ""},
            new String[] {"GET", "/v1/Services", ""},
            new String[] {"PATCH", TestApi.LETTERS + ".json", "x"},
            new String[] {"DELETE", "/", ""},
            new String[] {"POST", TestApi.LETTERS + ".json", "Text=" + "x".repeat(Pipeline.MAX_BODY)});

    private static List<String> headers(HttpHeaders headers) {
        List<String> all = new ArrayList<>();
        headers.forEach((name, value) -> all.add(name.toLowerCase() + ": " + value));
        return all.stream()
                .filter(each -> !each.startsWith("content-length"))
                .sorted()
                .toList();
    }

    @Test
    void everyWayIn_givesTheSameAnswers() throws Exception {
        TestApi first = new TestApi();
        TestApi second = new TestApi();
        TestApi third = new TestApi();
        InProcessTransport transport = InProcessTransport.to(first.pipeline().build());
        OkHttpClient okHttp = new OkHttpClient.Builder()
                .addInterceptor(InProcessInterceptor.to(second.pipeline().build()))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        try (VertxEngine engine =
                VertxEngine.start("127.0.0.1", 0, third.pipeline().build())) {
            String base = "http://127.0.0.1:" + engine.address().getPort();
            for (String[] step : STORY) {
                HttpResponse inProcess = transport.send(request(step[0], base + step[1], step[2]));
                HttpResponse later = InProcessTransport.to(
                                new TestApi().pipeline().build())
                        .sendAsync(request("GET", base + "/", ""))
                        .join();
                java.net.http.HttpResponse<String> socket = client.send(
                        java.net.http.HttpRequest.newBuilder(URI.create(base + step[1]))
                                .header("Authorization", "Basic x")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .method(step[0], java.net.http.HttpRequest.BodyPublishers.ofString(step[2]))
                                .build(),
                        java.net.http.HttpResponse.BodyHandlers.ofString());
                try (okhttp3.Response ok = okHttp.newCall(ok(step, base)).execute()) {
                    assertThat(inProcess.status())
                            .isEqualTo(socket.statusCode())
                            .isEqualTo(ok.code());
                    assertThat(inProcess.text())
                            .isEqualTo(socket.body())
                            .isEqualTo(ok.body().string());
                    List<String> socketHeaders = new ArrayList<>();
                    socket.headers()
                            .map()
                            .forEach((name, values) ->
                                    values.forEach(value -> socketHeaders.add(name.toLowerCase() + ": " + value)));
                    socketHeaders.removeIf(each -> each.startsWith("content-length"));
                    assertThat(headers(inProcess.headers()))
                            .isEqualTo(socketHeaders.stream().sorted().toList());
                }
                assertThat(later.status()).isEqualTo(404);
            }
        }
    }

    private static okhttp3.Request ok(String[] step, String base) {
        RequestBody body = step[2].isEmpty() && step[0].equals("GET")
                ? null
                : RequestBody.create(
                        step[2].getBytes(StandardCharsets.UTF_8),
                        okhttp3.MediaType.get("application/x-www-form-urlencoded"));
        return new okhttp3.Request.Builder()
                .url(base + step[1])
                .header("Authorization", "Basic x")
                .method(step[0], body)
                .build();
    }

    private static Handler delivering(Transmission how) {
        UnaryOperator<Response> effect = response -> response.sent(how);
        Pipeline pipeline = new TestApi().pipeline().build();
        return request -> pipeline.handle(request).thenApply(effect);
    }

    @Test
    void brokenAnswers_failAsOverASocket() {
        for (int cut : new int[] {0, 5}) {
            Handler broken = delivering(new Transmission(Duration.ZERO, Duration.ZERO, OptionalInt.of(cut)));
            assertThatThrownBy(() -> InProcessTransport.to(broken).send(request("GET", "http://a/", "")))
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            failure -> assertThat(failure.reach()).isEqualTo(TransportException.Reach.MAYBE_RECEIVED));
            assertThatThrownBy(() -> InProcessTransport.to(broken)
                            .sendAsync(request("GET", "http://a/", ""))
                            .join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(TransportException.class);
            OkHttpClient okHttp = new OkHttpClient.Builder()
                    .addInterceptor(InProcessInterceptor.to(broken))
                    .build();
            assertThatThrownBy(() -> okHttp.newCall(new okhttp3.Request.Builder()
                                    .url("http://a/")
                                    .build())
                            .execute())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void lateAnswers_runOutOfTheCallersPatience() throws Exception {
        Handler late = delivering(new Transmission(Duration.ofMinutes(5), Duration.ZERO, OptionalInt.empty()));
        HttpRequest hasty = new HttpRequest(
                "GET", URI.create("http://a/"), HttpHeaders.empty(), new byte[0], Duration.ofMillis(30));

        assertThatThrownBy(() -> InProcessTransport.to(late).send(hasty))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("timeout");
        assertThatThrownBy(() -> InProcessTransport.to(late).sendAsync(hasty).join())
                .hasCauseInstanceOf(TransportException.class);
        OkHttpClient okHttp = new OkHttpClient.Builder()
                .readTimeout(Duration.ofMillis(30))
                .addInterceptor(InProcessInterceptor.to(late))
                .build();
        assertThatThrownBy(() -> okHttp.newCall(
                                new okhttp3.Request.Builder().url("http://a/").build())
                        .execute())
                .isInstanceOf(java.net.SocketTimeoutException.class);

        Handler slow = delivering(new Transmission(Duration.ofMillis(20), Duration.ofMillis(20), OptionalInt.empty()));
        assertThat(InProcessTransport.to(slow)
                        .send(request("GET", "http://a/", ""))
                        .status())
                .isEqualTo(404);
    }
}
