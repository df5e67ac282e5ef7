package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.http.Caller;
import dev.tidings.mock.http.Exchange;
import dev.tidings.mock.http.Pipeline;
import dev.tidings.mock.http.Request;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.Router;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The routes of one room behind the whole way of a request, without the rest of the house. Whoever has credentials is {@link
 * #ACCOUNT}. Every answer is held against the OpenAPI files if those are here.
 */
public final class JudgedRoutes {
    public static final String ACCOUNT = "AC" + "1".repeat(32);
    public static final String OTHER = "AC" + "2".repeat(32);
    public static final String HERE = "http://localhost";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Optional<OpenApiJudge> JUDGE = Specs.find().map(OpenApiJudge::by);

    private final Pipeline pipeline;
    private final List<String> warnings = new ArrayList<>();

    private JudgedRoutes(World world, Routes routes) {
        pipeline = Pipeline.builder(Router.of(routes), world)
                .gate((request, target) -> {
                    if (request.headers().first("Authorization").isEmpty()) {
                        throw new ApiError(20003, 401, "Authenticate");
                    }
                    return new Caller(ACCOUNT, ACCOUNT, false);
                })
                .build();
        pipeline.listen(this::judge);
    }

    public static JudgedRoutes of(World world, Routes routes) {
        return new JudgedRoutes(world, routes);
    }

    private void judge(Exchange exchange) {
        warnings.addAll(exchange.warnings());
        JUDGE.ifPresent(judge -> Answer.of(exchange)
                .ifPresent(answer -> assertThat(judge.objections(answer)).isEmpty()));
    }

    /** Warnings so far. */
    public List<String> warnings() {
        return warnings;
    }

    public Response get(String path) {
        return call("GET", HERE + path, "", true);
    }

    public Response delete(String path) {
        return call("DELETE", HERE + path, "", true);
    }

    public Response post(String path, String form) {
        return call("POST", HERE + path, form, true);
    }

    /** Without credentials, as somebody who has nothing but a link. */
    public Response follow(String url) {
        return call("GET", url, "", false);
    }

    /** Any call, with credentials or without. */
    public Response call(String method, String url, String form, boolean known) {
        URI uri = URI.create(url);
        HttpHeaders headers = known ? HttpHeaders.of("Authorization", "Basic x") : HttpHeaders.empty();
        return pipeline.handle(new Request(
                        method,
                        uri.getScheme(),
                        uri.getRawAuthority(),
                        uri.getRawPath(),
                        uri.getRawQuery() == null ? "" : uri.getRawQuery(),
                        headers,
                        form.getBytes(StandardCharsets.UTF_8)))
                .toCompletableFuture()
                .join();
    }

    /** Where the account's message {@code sid} is, without suffix. */
    public static String messagePath(String sid) {
        return "/2010-04-01/Accounts/" + ACCOUNT + "/Messages/" + sid;
    }

    public static String text(Response response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public static JsonNode json(Response response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException none) {
            throw new UncheckedIOException("not JSON: " + text(response), none);
        }
    }

    public static String location(Response response) {
        return response.headers().first("Location").orElseThrow();
    }
}
