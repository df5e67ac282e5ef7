package dev.tidings.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.error.ApiException;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.http.HttpResponse;
import dev.tidings.core.http.TransportException.Reach;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Neither logs nor {@code toString} give away secrets, texts or numbers. */
class RedactionTest {
    private static final String NUMBER = "+14155550123";
    private static final String SECRET = "t0ps3cret";
    private static final String TEXT = "meet me at noon";

    @BeforeEach
    void forget() {
        CapturingLog.LINES.clear();
    }

    private static void callEverything(boolean logBodies) {
        ScriptedTransport wire = new ScriptedTransport()
                .answer(429, "{\"code\":20429}")
                .fail(Reach.NOT_SENT)
                .answer(201, "{\"body\":\"" + TEXT + "\"}", "Twilio-Request-Id", "RQ1")
                .answer(404, "{\"message\":\"" + NUMBER + "\"}");
        TidingsClient client = Clients.over(wire)
                .credentials(Clients.ACCOUNT, SECRET)
                .logBodies(logBodies)
                .build();
        client.execute(ApiRequest.post("api", Clients.MESSAGES)
                .form("To", NUMBER)
                .form("Body", TEXT)
                .options(RequestOptions.of(o -> o.extraParameter("X", SECRET).header("X-Own", SECRET)))
                .build());
        assertThatThrownBy(() -> client.execute(ApiRequest.get("lookups", "/v2/PhoneNumbers/{Number}", NUMBER)
                        .query("Fields", SECRET)
                        .build()))
                .isInstanceOf(ApiException.class);
    }

    @Test
    void logs_sayMethodPathStatusTimeAndRequest_andNothingElse() {
        callEverything(false);
        assertThat(CapturingLog.LINES)
                .hasSize(6)
                .allMatch(each -> each.startsWith("DEBUG dev.tidings.core.TidingsClient - "))
                .noneMatch(each -> each.contains("4155550123") || each.contains(SECRET) || each.contains(TEXT));
        String messages = "/2010-04-01/Accounts/" + Clients.ACCOUNT + "/Messages.json";
        assertThat(CapturingLog.LINES.get(0))
                .matches(".* POST " + messages + ": 429 in \\d+ ms, request unknown, attempt 1");
        assertThat(CapturingLog.LINES.get(1)).endsWith("POST " + messages + ": again in 100 ms");
        assertThat(CapturingLog.LINES.get(2))
                .matches(".* POST " + messages + ": no answer after \\d+ ms \\(NOT_SENT, scripted\\), attempt 2");
        assertThat(CapturingLog.LINES.get(4)).matches(".*: 201 in \\d+ ms, request RQ1, attempt 3");
        assertThat(CapturingLog.LINES.get(5)).contains("GET /v2/PhoneNumbers/%2B***23: 404");
    }

    @Test
    void logs_withBodies_showThem_butNoCredentials() {
        callEverything(true);
        assertThat(CapturingLog.LINES)
                .anyMatch(each -> each.contains("sending To=%2B14155550123&Body=meet+me+at+noon"))
                .anyMatch(each -> each.contains("received {\"body\":\"" + TEXT));

        CapturingLog.LINES.clear();
        ScriptedTransport wire = new ScriptedTransport()
                .answer(200, "{\"access_token\":\"" + SECRET + "\"}")
                .answer(200, "{}");
        Clients.over(wire)
                .credentials(Credentials.oauth(Clients.ACCOUNT, "OQ1", SECRET))
                .logBodies(true)
                .build()
                .execute(Clients.fetch());
        assertThat(CapturingLog.LINES).isNotEmpty().noneMatch(each -> each.contains(SECRET));
    }

    @Test
    void toString_showsNoSecrets() {
        String key = "SK00000000000000000000000000000001";
        ScriptedTransport wire = new ScriptedTransport().answer(200, TEXT);
        TidingsClient client =
                Clients.over(wire).credentials(Clients.ACCOUNT, SECRET).build();
        ApiRequest request =
                ApiRequest.post("api", Clients.MESSAGES).form("To", NUMBER).build();
        Stream<Object> all = Stream.of(
                Credentials.authToken(Clients.ACCOUNT, SECRET),
                Credentials.apiKey(Clients.ACCOUNT, key, SECRET),
                Credentials.oauth(Clients.ACCOUNT, "OQ1", SECRET),
                client,
                request,
                client.execute(request),
                wire.asked().get(0),
                wire.asked().get(0).headers(),
                new HttpResponse(
                        200, HttpHeaders.of("X", SECRET), TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(all.map(Object::toString).toList())
                .allSatisfy(each -> assertThat(each)
                        .doesNotContain(SECRET)
                        .doesNotContain(TEXT)
                        .doesNotContain("4155550123")
                        .doesNotContain("@"));
        assertThat(Credentials.apiKey(Clients.ACCOUNT, key, SECRET))
                .hasToString("API key " + key + " of " + Clients.ACCOUNT);
    }

    @Test
    void failures_ofLookups_maskTheNumberInThePath() {
        ScriptedTransport wire = new ScriptedTransport().fail(Reach.MAYBE_RECEIVED);
        TidingsClient client = Clients.over(wire).retry(RetryPolicy.none()).build();
        assertThatThrownBy(() -> client.execute(ApiRequest.get("lookups", "/v2/PhoneNumbers/{Number}", NUMBER)
                        .build()))
                .hasMessageContaining("/v2/PhoneNumbers/%2B***23")
                .hasMessageNotContaining("415555");
    }

    @ParameterizedTest
    @CsvSource({
        "/v2/PhoneNumbers/+14155550123,/v2/PhoneNumbers/+***23",
        "/v2/PhoneNumbers/%2b14155550123/x,/v2/PhoneNumbers/%2b***23/x",
        "/v2/PhoneNumbers/4155550123,/v2/PhoneNumbers/***23",
        "whatsapp:+14155550123 and 14155550199,whatsapp:+***23 and ***99",
        "/2010-04-01/x,/2010-04-01/x",
        "/v1/12345,/v1/12345",
        "/Accounts/AC00000000000000000000000000000001/x,/Accounts/AC00000000000000000000000000000001/x",
        "/Messages/SM12345678abcdef,/Messages/SM12345678abcdef"
    })
    void numbers_areMasked_sidsAreNot(String text, String expected) {
        assertThat(Redaction.numbers(text)).isEqualTo(expected);
    }

    @Test
    void path_hasNoQuery() {
        assertThat(List.of(Redaction.path("https://h/p?To=1"), Redaction.path("https://h"), Redaction.path("/p?x")))
                .containsExactly("/p", "/", "/p");
    }

    @Test
    void mailAddresses_areMasked() {
        assertThat(Redaction.path("https://h/v2/Verifications/ann%40example.com?x"))
                .isEqualTo("/v2/Verifications/***");
        assertThat(Redaction.path("https://h/v2/ann@example.com/x")).isEqualTo("/v2/***/x");
    }
}
