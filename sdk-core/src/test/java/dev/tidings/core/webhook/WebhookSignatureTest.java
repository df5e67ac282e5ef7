package dev.tidings.core.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WebhookSignatureTest {
    @ParameterizedTest
    @MethodSource("dev.tidings.core.webhook.Vectors#all")
    void vectors_areSigned(Vectors.Vector each) {
        String base = WebhookSignature.base(each.url(), each.parameters());

        assertThat(WebhookSignature.sign(each.authToken(), base)).isEqualTo(each.signature());
    }

    @Test
    void hashOfTheBody_isThePublishedOne() {
        assertThat(WebhookSignature.bodySha256(Vectors.JSON.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Vectors.JSON_SHA256);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a?b=c,                   https://example.com/a?b=c",
        "https://example.com/a?b=c#rc=3&rp=all,       https://example.com/a?b=c",
        "https://user:pass@example.com/a,             https://example.com/a",
        "https://u:p@ss@example.com:8443/a@b?c=d@e#f, https://example.com:8443/a@b?c=d@e",
        "https://example.com/a@b,                     https://example.com/a@b",
        "https://example.com?a@b,                     https://example.com?a@b",
        "HTTPS://Example.COM:443,                     HTTPS://Example.COM:443",
        "http://[::1]:80/%7Ea%2fb,                    http://[::1]:80/%7Ea%2fb",
        "not a url@all#x,                             not a url@all",
    })
    void base_isTheUrlAsGiven_lessUserinfoAndFragment(String url, String expected) {
        assertThat(WebhookSignature.base(url, Map.of())).isEqualTo(expected);
    }

    @Test
    void base_hasParametersInByteOrder_untouched() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("b", List.of(" 2 "));
        parameters.put("a", List.of(""));
        parameters.put("B", List.of("1"));
        parameters.put("", List.of("0"));
        parameters.put("none", List.of());

        assertThat(WebhookSignature.base("u?", parameters)).isEqualTo("u?0B1ab 2 ");
    }

    @Test
    void base_hasEachDistinctValueOfAName_sorted() {
        assertThat(WebhookSignature.base("u", Map.of("a", List.of("2", "10", "2", "1"))))
                .isEqualTo("ua1a10a2");
    }

    /** In UTF-16 the emoji's surrogates come before U+FF01; in bytes it comes after. */
    @Test
    void byteOrder_isThatOfCodePoints() {
        Map<String, List<String>> parameters =
                Map.of("😀", List.of("4"), "！", List.of("3"), "😀a", List.of("5"), "é", List.of("2", "1"));

        assertThat(WebhookSignature.base("", parameters)).isEqualTo("é1é2！3😀4😀a5");
    }

    @Test
    void emptyToken_isRefused() {
        assertThatThrownBy(() -> WebhookSignature.sign("", "base"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("authToken is empty: it must be the auth token of the account");
    }
}
