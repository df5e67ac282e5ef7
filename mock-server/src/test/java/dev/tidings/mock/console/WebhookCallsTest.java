package dev.tidings.mock.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.MockServerWebhooks;
import dev.tidings.mock.webhook.WebhookAttempt;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the admin API and the handle say of webhooks. */
class WebhookCallsTest {
    private static final Instant START = Instant.parse("2026-05-05T05:05:05Z");

    private final MockServer mock =
            MockServer.builder().virtualClock().startTime(START).seed(7).start();
    private final Door door = Door.of(mock);
    private final AtomicInteger status = new AtomicInteger(403);
    private HttpServer application;
    private String url;

    @BeforeEach
    void start() throws IOException {
        application = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        application.createContext("/", this::answer);
        application.start();
        url = "http://127.0.0.1:" + application.getAddress().getPort();
        MockServerWebhooks.send(mock, "SM1", url + "/status");
        status.set(200);
        MockServerWebhooks.send(mock, "SM2", url + "/other#rc=7");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            byte[] body = "so".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status.get(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @AfterEach
    void close() {
        application.stop(0);
        mock.close();
    }

    @Test
    void webhooks_areListedNewestFirst() {
        JsonNode journal = door.admin("/webhooks");
        assertThat(journal.path("total").asInt()).isEqualTo(2);
        assertThat(journal.path("webhooks").findValuesAsText("message_sid")).containsExactly("SM2", "SM1");
        assertThat(journal.path("webhooks").path(0).path("warnings").path(0).asText())
                .contains("rc=7");
        assertThat(door.admin("/health").path("webhooks").asInt()).isEqualTo(2);
    }

    @Test
    void webhook_isShownWhole() {
        JsonNode webhook = door.admin("/webhooks/1");
        assertThat(webhook.path("id").asInt()).isEqualTo(1);
        assertThat(webhook.path("at").asText()).isEqualTo(START.toString());
        assertThat(webhook.path("account_sid").asText()).isEqualTo(mock.accountSid());
        assertThat(webhook.path("kind").asText()).isEqualTo("status-callback");
        assertThat(webhook.path("attempt").asInt()).isEqualTo(1);
        assertThat(webhook.path("hop").asInt()).isZero();
        assertThat(webhook.path("replay_of").isNull()).isTrue();
        assertThat(webhook.path("request").path("method").asText()).isEqualTo("POST");
        assertThat(webhook.path("request").path("url").asText()).isEqualTo(url + "/status");
        assertThat(webhook.path("request").path("body").asText()).isEqualTo("MessageStatus=sent");
        assertThat(webhook.path("signed").asText()).isEqualTo(url + "/statusMessageStatussent");
        assertThat(webhook.path("request")
                        .path("headers")
                        .path("X-Twilio-Signature")
                        .asText())
                .isEqualTo(webhook.path("signature").asText());
        assertThat(webhook.path("response").path("status").asInt()).isEqualTo(403);
        assertThat(webhook.path("response").path("body").asText()).isEqualTo("so");
        assertThat(webhook.path("failure").isNull()).isTrue();
        assertThat(webhook.path("error_code").asInt()).isEqualTo(11217);
        assertThat(webhook.path("verdict").asText()).contains("answered 403", "likeliest first");
        assertThat(webhook.path("diagnosis").path("certain").isBoolean()).isTrue();
        assertThat(webhook.path("diagnosis").path("findings").findValuesAsText("mistake"))
                .contains("scheme-swapped", "body-not-parsed");
        assertThat(webhook.path("duration_micros").asLong()).isPositive();
        assertThat(door.admin("/webhooks/2").path("diagnosis").isNull()).isTrue();
        assertThat(door.admin("/webhooks/2").path("error_code").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "limit=1, SM2",
        "account_sid=AC00000000000000000000000000000001, SM2 SM1",
        "account_sid=AC00000000000000000000000000000002, ''",
        "url=/status, SM1",
        "kind=status-callback, SM2 SM1",
        "kind=inbound, ''",
        "status=403, SM1",
        "failed=true, SM1",
        "failed=false, SM2",
        "message_sid=SM2, SM2",
        "message_sid=SM2&failed=true, ''"
    })
    void filters_pickWebhooks(String query, String messages) {
        assertThat(String.join(
                        " ", door.admin("/webhooks?" + query).path("webhooks").findValuesAsText("message_sid")))
                .isEqualTo(messages);
    }

    @Test
    void replay_sendsItAgain() {
        Door.Answer answer = door.admin("POST", "/webhooks/1/replay", "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("id").asInt()).isEqualTo(3);
        assertThat(answer.json().path("replay_of").asInt()).isEqualTo(1);
        assertThat(answer.json().path("response").path("status").asInt()).isEqualTo(200);
        assertThat(door.admin("/webhooks/3")).isEqualTo(answer.json());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /webhooks/99, 404",
        "GET, /webhooks/one, 400",
        "GET, /webhooks/-1, 400",
        "GET, /webhooks/1/replay, 405",
        "POST, /webhooks/99/replay, 404",
        "POST, /webhooks, 405",
        "GET, /webhooks?failed=maybe, 400",
        "GET, /webhooks?status=9999, 400",
        "GET, /webhooks?limit=0, 400",
        "GET, /webhooks?message=SM1, 400"
    })
    void wrongCalls_areRefused(String method, String path, int expected) {
        Door.Answer answer = door.admin(method, path, "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(expected);
        assertThat(answer.json().path("message").asText()).isNotEmpty();
    }

    @Test
    void handle_showsAndReplaysThem() {
        assertThat(mock.webhooks()).extracting(WebhookAttempt::subjectSid).containsExactly("SM1", "SM2");
        assertThat(mock.replay(1).status()).isEqualTo(200);
        assertThat(mock.webhooks()).hasSize(3);
        assertThatThrownBy(() -> mock.replay(99)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reset_forgetsThem() {
        mock.reset();
        assertThat(mock.webhooks()).isEmpty();
        MockServerWebhooks.send(mock, "SM3", url + "/status");
        assertThat(mock.webhooks()).extracting(WebhookAttempt::id).containsExactly(1L);
    }

    @Test
    void journal_keepsAsManyAsWanted() {
        try (MockServer small = MockServer.builder().keptWebhooks(1).start()) {
            MockServerWebhooks.send(small, "SM1", url + "/status");
            MockServerWebhooks.send(small, "SM2", url + "/status");
            assertThat(small.webhooks()).extracting(WebhookAttempt::id).containsExactly(2L);
        }
    }

    @Test
    void keysAndRelatives_areAmongTheWrongTokens() {
        status.set(403);
        String key = mock.account().newApiKey("k").sid();
        String child = mock.account().newSubaccount("c").accountSid();
        MockServerWebhooks.send(mock, "SM3", url + "/status");
        assertThat(mock.webhooks().get(2).diagnosis().findings())
                .extracting(each -> each.explanation())
                .anyMatch(text -> text.contains("the API key " + key))
                .anyMatch(text -> text.contains("the related account " + child));
    }
}
