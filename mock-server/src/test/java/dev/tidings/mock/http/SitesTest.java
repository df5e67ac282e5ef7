package dev.tidings.mock.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hosts that are somebody's own are kept apart from the API's. */
class SitesTest {
    private final TestApi api = new TestApi();
    private final List<Exchange> heard = new ArrayList<>();
    private final Pipeline pipeline = Pipeline.builder(Router.of(api), api.world)
            .admin(request -> CompletableFuture.completedFuture(Response.json(200, "{}")))
            .ownHost("Mock.example.com")
            .sites(new Sites() {
                @Override
                public boolean serves(Request request) {
                    return request.host().endsWith("example.com");
                }

                @Override
                public Response answer(Request request) {
                    if (request.path().equals("/crash")) {
                        throw new IllegalStateException("made for the test");
                    }
                    return Response.empty(307).with("Location", "https://example.org" + request.path());
                }
            })
            .build();

    @ParameterizedTest
    @CsvSource({
        "go.example.com, /x, 307",
        "GO.EXAMPLE.COM:4010, /mock/v1/health, 307",
        "go.example.com, /v1/Deactivations, 307",
        "go.example.com, /crash, 500",
        "mock.example.com, /mock/v1/health, 200",
        "mock.example.com, /v1/Deactivations, 200",
        "localhost, /x, 404",
        "go.example.org, /mock/v1/health, 403"
    })
    void site_isWhateverItsHostIsAskedFor(String host, String path, int status) {
        pipeline.listen(heard::add);
        Response answer = pipeline.handle(new Request("GET", "http", host, path, "", HttpHeaders.empty(), new byte[0]))
                .toCompletableFuture()
                .join();
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers().first(StandardHeaders.REQUEST_ID).isPresent())
                .isEqualTo(!path.startsWith("/mock")
                        && !host.toLowerCase(java.util.Locale.ROOT).startsWith("go"));
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("made for the test");
        assertThat(heard).hasSize(path.startsWith("/mock") && status != 307 ? 0 : 1);
    }
}
