package dev.tidings.core.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A backend that answers as it is told and remembers what it was asked, and a client that calls it. */
public final class Wire implements AutoCloseable {
    public static final String ACCOUNT = "AC00000000000000000000000000000001";
    public static final String TOKEN = "00112233445566778899aabbccddeeff";

    private final WireMockServer server = new WireMockServer(options().dynamicPort());
    private final TidingsClient client;

    /** One request as the backend saw it; parameters sorted by name, values in order; a body is a form or JSON. */
    public record Asked(
            String method,
            String path,
            Map<String, List<String>> query,
            Map<String, List<String>> form,
            JsonNode json) {
        public static Asked of(String method, String url, String body) {
            int at = url.indexOf('?');
            boolean json = body.startsWith("{");
            return new Asked(
                    method,
                    at < 0 ? url : url.substring(0, at),
                    parameters(at < 0 ? "" : url.substring(at + 1)),
                    parameters(json ? "" : body),
                    OpenApi.json(json ? body : ""));
        }
    }

    public Wire() {
        server.start();
        client = TidingsClient.builder()
                .credentials(ACCOUNT, TOKEN)
                .baseUrl(server.baseUrl())
                .build();
    }

    /** The least that something with a SID can be: the answer's JSON. */
    public static String named(String sid) {
        return "{\"sid\":\"" + sid + "\"}";
    }

    public TidingsClient client() {
        return client;
    }

    public WireMockServer server() {
        return server;
    }

    /** Answers everything so from now on. */
    public Wire answer(int status, String json) {
        server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(status).withBody(json)));
        return this;
    }

    /** What the library makes of an answer. */
    public <T> T read(String json, Class<T> type) {
        answer(200, json);
        return Api.of(client, "api").fetch(type, "/").call();
    }

    /** How the library writes a model as JSON. */
    public String write(Object model) {
        answer(200, "{}");
        server.resetRequests();
        Api.of(client, "api").update(Map.class, "/").json(model).call();
        return server.findAll(WireMock.anyRequestedFor(anyUrl())).get(0).getBodyAsString();
    }

    /** What was asked since the last time, in order. */
    public List<Asked> asked() {
        List<Asked> all = new ArrayList<>();
        for (LoggedRequest each : server.findAll(WireMock.anyRequestedFor(anyUrl()))) {
            all.add(Asked.of(each.getMethod().getName(), each.getUrl(), each.getBodyAsString()));
        }
        server.resetRequests();
        return all;
    }

    public static Map<String, List<String>> parameters(String encoded) {
        Map<String, List<String>> all = new TreeMap<>();
        for (String pair : encoded.split("&")) {
            if (!pair.isEmpty()) {
                int at = pair.indexOf('=');
                all.computeIfAbsent(decode(pair.substring(0, at)), name -> new ArrayList<>())
                        .add(decode(pair.substring(at + 1)));
            }
        }
        return all;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
        server.stop();
    }
}
