package dev.tidings.core;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.tidings.core.Clients.Way;
import dev.tidings.core.error.AmbiguousException;
import dev.tidings.core.error.ApiException;
import dev.tidings.core.error.ConnectionException;
import dev.tidings.core.http.HttpHook;
import dev.tidings.core.http.HttpRequest;
import dev.tidings.core.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a client sends over a real socket, and how often. */
class WireTest {
    private static final String KEY = "SK00000000000000000000000000000001";

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    @BeforeEach
    void answerAnything() {
        serve(aResponse().withStatus(201).withBody("{\"sid\":\"x\"}").withHeader("Twilio-Request-Id", "RQ1"));
    }

    private static TidingsClientBuilder builder() {
        return TidingsClient.builder()
                .credentials(Clients.ACCOUNT, Clients.TOKEN)
                .baseUrl("http://localhost:" + SERVER.getPort())
                .sleeper(new RecordingSleeper());
    }

    @ParameterizedTest
    @EnumSource
    void create_isAFormInOrder_withBasicCredentials(Way way) {
        try (TidingsClient client = builder().userAgentSuffix("shop/1.2").build()) {
            ApiResponse answer = way.call(
                    client,
                    ApiRequest.post("api", Clients.MESSAGES)
                            .form("To", "+14155550123")
                            .form("MediaUrl", "https://a/?b=c&d")
                            .form("Body", "Grüße & 100 % ~*😀\n")
                            .form("MediaUrl", "https://b/")
                            .options(RequestOptions.of(
                                    o -> o.extraParameter("New<", "1").header("X-Own", "yes")))
                            .build());
            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.text()).isEqualTo("{\"sid\":\"x\"}");
            assertThat(answer.requestId()).contains("RQ1");
            assertThat(answer.attempts()).isEqualTo(1);
        }
        LoggedRequest sent = only();
        assertThat(sent.getMethod().getName()).isEqualTo("POST");
        assertThat(sent.getUrl()).isEqualTo("/2010-04-01/Accounts/" + Clients.ACCOUNT + "/Messages.json");
        assertThat(sent.getBodyAsString())
                .isEqualTo("To=%2B14155550123&MediaUrl=https%3A%2F%2Fa%2F%3Fb%3Dc%26d"
                        + "&Body=Gr%C3%BC%C3%9Fe+%26+100+%25+~%2A%F0%9F%98%80%0A&MediaUrl=https%3A%2F%2Fb%2F&New%3C=1");
        assertThat(sent.getHeader("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(sent.getHeader("Accept")).isEqualTo("application/json");
        assertThat(sent.getHeader("X-Own")).isEqualTo("yes");
        assertThat(sent.getHeader("Authorization")).isEqualTo(basic(Clients.ACCOUNT, Clients.TOKEN));
        assertThat(sent.getHeader("User-Agent"))
                .startsWith("tidings-java/" + UserAgent.VERSION + " (")
                .endsWith(" shop/1.2");
    }

    @Test
    void apiKey_isTheUser_andTheAccountStaysInThePath() {
        try (TidingsClient client = builder()
                .credentials(Credentials.apiKey(Clients.ACCOUNT, KEY, "s3cret"))
                .build()) {
            client.execute(Clients.fetch());
        }
        assertThat(only().getHeader("Authorization")).isEqualTo(basic(KEY, "s3cret"));
        assertThat(only().getUrl()).contains(Clients.ACCOUNT);
    }

    @Test
    void subAccount_isActedOn_byTheClientOrByOneCall() {
        String sub = "AC00000000000000000000000000000002";
        String other = "AC00000000000000000000000000000003";
        try (TidingsClient client = builder().accountSid(sub).build()) {
            client.execute(Clients.fetch());
            assertThat(only().getUrl()).contains(sub);
            assertThat(only().getHeader("Authorization")).isEqualTo(basic(Clients.ACCOUNT, Clients.TOKEN));
            SERVER.resetRequests();
            client.execute(ApiRequest.get("api", Clients.MESSAGE, Clients.SID)
                    .options(RequestOptions.of(o -> o.accountSid(other)))
                    .build());
            assertThat(only().getUrl()).contains(other);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET,verify,/verify/v2/Services/a%2Fb%3F%20%2B?To=%2B1&Date%3C=2024-01-01&To=2&extra=1",
        "DELETE,messaging,/messaging/v2/Services/a%2Fb%3F%20%2B?To=%2B1&Date%3C=2024-01-01&To=2&extra=1"
    })
    void query_andPathArguments_areEncoded(String method, String product, String expected) {
        String path = "/v2/Services/{Sid}";
        try (TidingsClient client = builder().build()) {
            ApiRequest.Builder request = method.equals("GET")
                    ? ApiRequest.get(product, path, "a/b? +")
                    : ApiRequest.delete(product, path, "a/b? +");
            client.execute(request.query("To", "+1")
                    .query("Date<", "2024-01-01")
                    .query("To", "2")
                    .options(RequestOptions.of(o -> o.extraParameter("extra", "1")))
                    .build());
        }
        assertThat(only().getUrl()).isEqualTo(expected);
        assertThat(only().getHeader("Content-Type")).isNull();
    }

    @Test
    void json_isSentAsItIs_andHeadersOfTheCallerGoBeforeOurs() {
        try (TidingsClient client = builder().build()) {
            client.execute(ApiRequest.post("content", "/v1/Content")
                    .json("{\"a\":\"ü\"}")
                    .options(RequestOptions.of(o -> o.extraParameter("q", "1").header("accept", "text/x")))
                    .build());
        }
        assertThat(only().getUrl()).isEqualTo("/content/v1/Content?q=1");
        assertThat(only().getBody()).isEqualTo("{\"a\":\"ü\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(only().getHeader("Content-Type")).isEqualTo("application/json");
        assertThat(only().header("Accept").values()).containsExactly("text/x");
    }

    @ParameterizedTest
    @EnumSource
    void faults_createIsSentOnce_fetchAsOftenAsAllowed(Way way) {
        try (TidingsClient client = builder().build()) {
            for (Fault fault : Fault.values()) {
                serve(aResponse().withStatus(201).withFault(fault));
                assertThatThrownBy(() -> way.call(client, Clients.create())).isInstanceOf(AmbiguousException.class);
                SERVER.verify(1, anyRequestedFor(anyUrl()));
                SERVER.resetRequests();
                assertThatThrownBy(() -> way.call(client, Clients.fetch())).isInstanceOf(ConnectionException.class);
                SERVER.verify(4, anyRequestedFor(anyUrl()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"429,4,4", "500,1,4", "502,1,4", "503,1,4", "504,1,4", "400,1,1", "401,1,1", "404,1,1", "409,1,1"})
    void errorAnswers_requestsReceived(int status, int creates, int fetches) {
        try (TidingsClient client = builder().build()) {
            serve(aResponse().withStatus(status).withHeader("Retry-After", "0"));
            assertThatThrownBy(() -> client.execute(Clients.create())).isInstanceOf(ApiException.class);
            SERVER.verify(creates, anyRequestedFor(anyUrl()));
            SERVER.resetRequests();
            assertThatThrownBy(() -> client.execute(Clients.fetch())).isInstanceOf(ApiException.class);
            SERVER.verify(fetches, anyRequestedFor(anyUrl()));
        }
    }

    @Test
    void timeouts_limitReadingAndTheWholeCall() {
        serve(aResponse().withFixedDelay(5_000));
        try (TidingsClient impatient =
                        builder().readTimeout(Duration.ofMillis(200)).build();
                TidingsClient hasty =
                        builder().callTimeout(Duration.ofMillis(200)).build()) {
            assertThatThrownBy(() -> impatient.execute(Clients.create())).isInstanceOf(AmbiguousException.class);
            assertThatThrownBy(() -> hasty.execute(Clients.create()))
                    .isInstanceOf(AmbiguousException.class)
                    .hasMessageContaining("timeout");
        }
    }

    @Test
    void redirects_areFollowedOnlyOnRequest_andCredentialsStayHome() {
        try (TidingsClient client = builder().build()) {
            serve(aResponse().withStatus(307).withHeader("Location", "http://127.0.0.1:" + SERVER.getPort() + "/file"));
            SERVER.stubFor(com.github.tomakehurst.wiremock.client.WireMock.get("/file")
                    .willReturn(aResponse().withBody("bytes")));
            assertThat(client.execute(Clients.fetch()).status()).isEqualTo(307);
            SERVER.resetRequests();

            ApiRequest download = ApiRequest.get("api", Clients.MESSAGE, Clients.SID)
                    .followingRedirects()
                    .options(RequestOptions.of(o -> o.header("X-Secret", "mine")))
                    .build();
            assertThat(client.execute(download).text()).isEqualTo("bytes");
            List<LoggedRequest> sent = sent();
            assertThat(sent.get(0).getHeader("Authorization")).isNotNull();
            assertThat(sent.get(1).getUrl()).isEqualTo("/file");
            assertThat(sent.get(1).getHeader("Authorization")).isNull();
            assertThat(sent.get(1).getHeader("X-Secret")).isNull();

            serve(aResponse().withStatus(302).withHeader("Location", "/again"));
            assertThatThrownBy(() -> client.execute(download))
                    .isInstanceOf(ConnectionException.class)
                    .hasMessageContaining("redirects");
            assertThat(sent()).hasSize(6).allMatch(each -> each.getHeader("Authorization") != null);
        }
    }

    @Test
    void hooksSeeEveryAttempt_andTheRawAnswerIsShown() {
        List<String> seen = new ArrayList<>();
        AtomicReference<ApiResponse> raw = new AtomicReference<>();
        HttpHook hook = new HttpHook() {
            @Override
            public HttpRequest before(HttpRequest request) {
                seen.add("before");
                return new HttpRequest(
                        request.method(),
                        request.url(),
                        request.headers().plus("traceparent", "00-1"),
                        request.body(),
                        request.timeout());
            }

            @Override
            public void answered(HttpRequest request, HttpResponse response, Duration took) {
                seen.add("answered " + response.status());
            }
        };
        try (TidingsClient client = builder().hook(hook).build()) {
            client.execute(ApiRequest.post("api", Clients.MESSAGES)
                    .options(RequestOptions.of(o -> o.onResponse(raw::set)))
                    .build());
        }
        assertThat(seen).containsExactly("before", "answered 201");
        assertThat(only().getHeader("traceparent")).isEqualTo("00-1");
        assertThat(raw.get().headers().first("twilio-request-id")).contains("RQ1");
    }

    @Test
    void async_manyAtOnce_allArrive() {
        try (TidingsClient client = builder().build()) {
            var calls = new ArrayList<java.util.concurrent.CompletableFuture<ApiResponse>>();
            for (int i = 0; i < 200; i++) {
                calls.add(client.executeAsync(Clients.create()));
            }
            calls.forEach(each -> assertThat(each.join().status()).isEqualTo(201));
            SERVER.verify(200, anyRequestedFor(anyUrl()));
        }
    }

    private static void serve(ResponseDefinitionBuilder answer) {
        SERVER.resetAll();
        SERVER.stubFor(any(anyUrl()).willReturn(answer));
    }

    private static List<LoggedRequest> sent() {
        return SERVER.findAll(anyRequestedFor(anyUrl()));
    }

    private static LoggedRequest only() {
        assertThat(sent()).hasSize(1);
        return sent().get(0);
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
