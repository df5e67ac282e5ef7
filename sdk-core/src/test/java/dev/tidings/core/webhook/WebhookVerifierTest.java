package dev.tidings.core.webhook;

import static dev.tidings.core.webhook.Vectors.parameters;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.webhook.WebhookVerdict.Reason;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookVerifierTest {
    private static final String TOKEN = "12345";
    private static final String URL = "https://example.com/sms?a=b";
    private static final Map<String, List<String>> PARAMETERS = parameters("From", "+14155550100", "Body", "Hi 👋 ");
    private static final HttpHeaders NONE = HttpHeaders.empty();

    private final WebhookVerifier verifier = WebhookVerifier.of(TOKEN);

    private static String signature(String url, Map<String, List<String>> parameters) {
        return WebhookSignature.sign(TOKEN, WebhookSignature.base(url, parameters));
    }

    /** A form that was signed for {@code signedUrl} and is seen under {@code seenUrl}. */
    private static WebhookRequest form(String signedUrl, String seenUrl, HttpHeaders more) {
        Map<String, String> single = new LinkedHashMap<>();
        PARAMETERS.forEach((name, values) -> single.put(name, values.get(0)));
        WebhookRequest form = WebhookRequest.form(seenUrl, single, signature(signedUrl, PARAMETERS));
        return WebhookRequest.of("POST", seenUrl, form.headers().replacedBy(more), form.body());
    }

    private static WebhookRequest json(String url, String body, String signature) {
        HttpHeaders headers = HttpHeaders.of("Content-Type", "application/json", WebhookSignature.HEADER, signature);
        return WebhookRequest.of("POST", url, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("dev.tidings.core.webhook.Vectors#forms")
    void publishedForms_areValid(Vectors.Vector each) {
        WebhookVerifier ofVector = WebhookVerifier.of(each.authToken());
        Map<String, String> single = new LinkedHashMap<>();
        each.parameters().forEach((name, values) -> single.put(name, values.get(0)));

        assertThat(ofVector.isValid(each.url(), each.parameters(), each.signature()))
                .isTrue();
        assertThat(ofVector.isValid(WebhookRequest.form(each.url(), single, each.signature())))
                .isTrue();
        assertThat(ofVector.isValid(each.url() + "&", each.parameters(), each.signature()))
                .isFalse();
    }

    @Test
    void publishedJson_isValid_unlessItsBodyChanged() {
        byte[] changed = (Vectors.JSON + " ").getBytes(StandardCharsets.UTF_8);

        assertThat(verifier.isValidJson(
                        Vectors.JSON_URL, Vectors.JSON.getBytes(StandardCharsets.UTF_8), Vectors.JSON_SIGNATURE))
                .isTrue();
        assertThat(verifier.verify(json(Vectors.JSON_URL, Vectors.JSON, Vectors.JSON_SIGNATURE))
                        .reason())
                .isEqualTo(Reason.VALID);
        assertThat(verifier.verifyJson(Vectors.JSON_URL, changed, Vectors.JSON_SIGNATURE)
                        .reason())
                .isEqualTo(Reason.BODY_CHANGED);
        assertThat(verifier.verify(json(Vectors.JSON_URL, "", Vectors.JSON_SIGNATURE))
                        .reason())
                .isEqualTo(Reason.BODY_CHANGED);
    }

    @Test
    void bodyThatNothingCovers_isRefused() {
        String signature = signature(URL, Map.of());
        HttpHeaders signed = HttpHeaders.of(WebhookSignature.HEADER, signature);

        assertThat(verifier.verify(json(URL, "{}", signature)).reason()).isEqualTo(Reason.BODY_NOT_COVERED);
        assertThat(verifier.verifyJson(URL, new byte[0], signature).reason()).isEqualTo(Reason.BODY_NOT_COVERED);
        assertThat(verifier.verify(WebhookRequest.of("GET", URL, signed, new byte[] {1}))
                        .reason())
                .isEqualTo(Reason.BODY_NOT_COVERED);
        assertThat(verifier.isValid(WebhookRequest.get(URL, signature))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a,      https://example.com/a",
        "https://example.com:443/a,  https://example.com/a",
        "https://example.com/a,      https://example.com:443/a",
        "http://example.com:80/a,    http://example.com/a",
        "http://example.com?a=b,     http://example.com:80?a=b",
        "https://example.com/a,      https://example.com:8443/a",
        "https://example.com:8443/a, https://example.com:8443/a",
        "http://[::1]:80/a,          http://[::1]/a",
        "https://example.com/a,      https://user:pass@example.com/a#rc=2",
    })
    void signature_isValid_withPortAddedOrRemoved(String signed, String seen) {
        assertThat(verifier.isValid(seen, PARAMETERS, signature(signed, PARAMETERS)))
                .isTrue();
        assertThat(verifier.isValid(form(signed, seen, NONE))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com:8443/a, https://example.com/a",
        "https://example.com:80/a,   https://example.com/a",
        "https://example.com/a,      https://example.com/A",
        "https://example.com/a,      https://example.com/a/",
        "https://example.com/a?b=%20, https://example.com/a?b=+",
        "https://example.com/a,      https://example.org/a",
    })
    void signatureOfAnotherUrl_isNotValid(String signed, String seen) {
        assertThat(verifier.verify(form(signed, seen, NONE)).reason()).isEqualTo(Reason.NO_MATCH);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void missingSignature_isNotValid(String signature) {
        assertThat(verifier.verify(URL, PARAMETERS, signature).reason()).isEqualTo(Reason.NO_SIGNATURE);
        assertThat(verifier.isValid(URL, PARAMETERS, signature)).isFalse();
        assertThat(verifier.isValidJson(Vectors.JSON_URL, new byte[0], signature))
                .isFalse();
        assertThat(verifier.isValid(WebhookRequest.form(URL, Map.of(), signature)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "L/OH5YylLD5NRKLltdqwSvS0BnU",
                "L/OH5YylLD5NRKLltdqwSvS0Bn==",
                "L/OH5YylLD5NRKLltdqwSvS0BnÜ=",
                "\0"
            })
    void malformedSignature_isNotValid(String signature) {
        assertThat(verifier.verify(URL, PARAMETERS, signature).reason()).isEqualTo(Reason.MALFORMED_SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sms", "/sms", "://", "https://", "https:///sms", "https://user@/sms", "1http://a"})
    void urlWithoutHost_isNotValid(String url) {
        assertThat(verifier.verify(url, PARAMETERS, signature(url, PARAMETERS)).reason())
                .isEqualTo(Reason.UNUSABLE_URL);
        assertThat(verifier.isValidJson(url, new byte[0], signature(url, Map.of())))
                .isFalse();
    }

    @Test
    void furtherTokens_areTrustedToo() {
        String signature = signature(URL, PARAMETERS);

        assertThat(WebhookVerifier.of("old", "other", TOKEN).isValid(URL, PARAMETERS, signature))
                .isTrue();
        assertThat(WebhookVerifier.of("old", "other")
                        .verify(URL, PARAMETERS, signature)
                        .explanation())
                .startsWith("None of 2 auth token(s) gives this signature for https://example.com/sms?a=… with"
                        + " the parameters [From, Body]");
    }

    @Test
    void publicUrl_replacesSchemeHostAndPort() {
        WebhookVerifier behindProxy = verifier.publicUrl("https://example.com/");

        for (String seen : List.of("http://10.0.0.7:8080/sms?a=b", "https://example.com/sms?a=b", "/sms?a=b#f")) {
            assertThat(behindProxy.verify(form(URL, seen, NONE))).isEqualTo(behindProxy.verify(form(URL, URL, NONE)));
            assertThat(behindProxy.isValid(seen, PARAMETERS, signature(URL, PARAMETERS)))
                    .isTrue();
        }
        assertThat(behindProxy.isValid(form("https://example.com:443/sms", "http://app/sms", NONE)))
                .isTrue();
        assertThat(verifier.publicUrl("https://example.com:8443").isValid(form("https://example.com:8443/", "/", NONE)))
                .isTrue();
        assertThat(behindProxy.isValid("sms", PARAMETERS, signature("https://example.com/sms", PARAMETERS)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com",
                "https://example.com/sms",
                "https://u@example.com",
                "https://",
                "",
                "https://example.com?a"
            })
    void publicUrl_thatIsMoreOrLess_isRefused(String url) {
        assertThatThrownBy(() -> verifier.publicUrl(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + url + "'")
                .hasMessageContaining("such as 'https://example.com'");
    }

    @ParameterizedTest
    @CsvSource({
        "https,       example.com,              http://10.0.0.7:8080/sms?a=b",
        "HTTPS,       example.com,              /sms?a=b",
        "'https, http', 'example.com, inner',   http://inner/sms?a=b",
        "https,       ,                         http://example.com/sms?a=b",
        ",            example.com,              https://inner/sms?a=b",
        "https,       example.com:443,          http://inner/sms?a=b",
    })
    void forwardedHeaders_countOnlyIfTrusted(String scheme, String host, String seen) {
        HttpHeaders headers = NONE;
        headers = scheme == null ? headers : headers.plus("X-Forwarded-Proto", scheme);
        headers = host == null ? headers : headers.plus("X-Forwarded-Host", host);
        WebhookRequest request = form(URL, seen, headers);

        assertThat(verifier.trustForwardedHeaders().verify(request).reason()).isEqualTo(Reason.VALID);
        assertThat(verifier.verify(request).valid()).isFalse();
    }

    @Test
    void forwardedHeaders_thatAreNoHost_areNotUsed() {
        WebhookRequest request =
                form("https://example.com/x", "http://inner/x", HttpHeaders.of("X-Forwarded-Host", "example.com/x?"));

        assertThat(verifier.trustForwardedHeaders().verify(request).reason()).isEqualTo(Reason.UNUSABLE_URL);
    }

    @Test
    void publicUrl_winsOverForwardedHeaders() {
        HttpHeaders forged = HttpHeaders.of("X-Forwarded-Host", "evil.example");
        WebhookVerifier both = verifier.trustForwardedHeaders().publicUrl("https://example.com");

        assertThat(both.isValid(form(URL, "/sms?a=b", forged))).isTrue();
        assertThat(both.isValid(form("https://evil.example/sms", "/sms", forged)))
                .isFalse();
    }

    @Test
    void pathOnly_isCompletedByHost_withEitherScheme() {
        HttpHeaders host = HttpHeaders.of("Host", "example.com");

        assertThat(verifier.isValid(form(URL, "/sms?a=b", host))).isTrue();
        assertThat(verifier.isValid(form("http://example.com/sms", "/sms", host)))
                .isTrue();
        assertThat(verifier.verify(form(URL, "/sms?a=b", NONE)).reason()).isEqualTo(Reason.UNUSABLE_URL);
    }

    @Test
    void explanation_namesTheAddressThatFits() {
        WebhookVerdict otherScheme = verifier.verify(form(URL, "http://example.com/sms?a=b", NONE));
        WebhookVerdict forwarded = verifier.verify(form(
                URL,
                "http://in/sms?a=b",
                HttpHeaders.of("X-Forwarded-Host", "example.com", "X-Forwarded-Proto", "https")));
        WebhookVerdict wrongPublicUrl =
                verifier.publicUrl("https://example.org").verify(form(URL, URL, NONE));

        assertThat(List.of(otherScheme, forwarded, wrongPublicUrl)).allSatisfy(each -> {
            assertThat(each.reason()).isEqualTo(Reason.OTHER_ADDRESS);
            assertThat(each.explanation()).startsWith("The signature fits https://example.com/sms?a=…, which is not");
        });
    }

    @Test
    void explanation_saysThatParametersWereNotSigned() {
        assertThat(verifier.verify(URL, PARAMETERS, signature(URL, Map.of())).reason())
                .isEqualTo(Reason.PARAMETERS_NOT_SIGNED);
    }

    @Test
    void explanation_tellsNoValue() {
        assertThat(verifier.verify(URL + "&key=s3cret", PARAMETERS, signature(URL, PARAMETERS))
                        .explanation())
                .doesNotContain("s3cret", "+1415", "Hi", TOKEN);
        assertThat(verifier.publicUrl("https://example.com").toString()).doesNotContain(TOKEN);
    }

    @Test
    void blankToken_isRefused() {
        assertThatThrownBy(() -> WebhookVerifier.of("a", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("auth token 2 of 2 is blank: it must be an account's auth token");
    }
}
