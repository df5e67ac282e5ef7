package dev.tidings.core.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookRequestTest {
    private static final HttpHeaders FORM =
            HttpHeaders.of("Content-Type", "application/x-www-form-urlencoded; charset=utf-8");

    private static WebhookRequest post(String body) {
        return WebhookRequest.of("POST", "https://example.com/?q=1", FORM, body.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                         | {}",
                "a=1&b=2                  | {a=[1], b=[2]}",
                "b=2&a=1&b=3&b=           | {b=[2, 3, ], a=[1]}",
                "a                        | {a=[]}",
                "&&a=1&                   | {a=[1]}",
                "=1                       | {=[1]}",
                "a=b=c                    | {a=[b=c]}",
                "a+b=c+d                  | {a b=[c d]}",
                "To=%2B1415&x%2By=%2b     | {To=[+1415], x+y=[+]}",
                "t=%E2%82%AC%F0%9F%98%80  | {t=[€😀]}",
                "t=ä                      | {t=[ä]}",
                "a=%&b=%4&c=%zz&d=%4g     | {a=[%], b=[%4], c=[%zz], d=[%4g]}",
                "a=%C3                    | {a=[\uFFFD]}",
            })
    void parameters_areDecoded(String body, String expected) {
        assertThat(post(body == null ? "" : body).parameters()).hasToString(expected);
    }

    @Test
    void parametersOfAGet_areThoseOfTheQuery() {
        WebhookRequest get =
                WebhookRequest.of("GET", "/sms?From=%2B1&Body=a+b&Body=#f=2", HttpHeaders.empty(), new byte[0]);

        assertThat(get.parameters()).hasToString("{From=[+1], Body=[a b, ]}");
        assertThat(get.parameter("Body")).contains("a b");
        assertThat(get.parameter("To")).isEmpty();
        assertThat(WebhookRequest.get("/sms", null).parameters()).isEmpty();
    }

    @Test
    void otherBodies_haveNoParameters() {
        HttpHeaders json = HttpHeaders.of("content-type", "application/json");

        assertThat(WebhookRequest.of("POST", "/?a=1", json, new byte[] {'a', '=', '1'})
                        .parameters())
                .isEmpty();
        assertThat(WebhookRequest.of("POST", "/", HttpHeaders.empty(), new byte[] {'a', '=', '1'})
                        .parameters())
                .hasToString("{a=[1]}");
    }

    @Property
    void form_isReadBack(@ForAll @Size(max = 8) Map<String, String> parameters) {
        Map<String, String> readable = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            if (canEncode(name) && canEncode(value)) {
                readable.put(name, value);
            }
        });
        // A pair of two empty strings is written as "=", which is a pair of two empty strings.
        WebhookRequest request = WebhookRequest.form("https://example.com/", readable, "signature");

        assertThat(request.parameters().keySet()).containsExactlyElementsOf(readable.keySet());
        readable.forEach((name, value) -> assertThat(request.parameters()).containsEntry(name, List.of(value)));
        assertThat(request.signature()).contains("signature");
    }

    private static boolean canEncode(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    @Test
    void headersOfServers_areTakenOver() {
        WebhookRequest request = WebhookRequest.of(
                "POST", "/", Map.of("X-twilio-signature", List.of("abc"), "Accept", List.of("a", "b")), new byte[0]);

        assertThat(request.signature()).contains("abc");
        assertThat(request.headers().all("accept")).containsExactly("a", "b");
    }

    @Test
    void nothingOfIt_canBeChanged() {
        byte[] body = {'a', '=', '1'};
        WebhookRequest request = WebhookRequest.of("POST", "/", FORM, body);
        body[2] = '2';
        request.body()[2] = '3';

        assertThat(request.body()).asString(StandardCharsets.UTF_8).isEqualTo("a=1");
        assertThatThrownBy(() -> request.parameters().put("b", List.of()))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> request.parameters().get("a").add("b"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void secretsAreNotPrinted() {
        assertThat(WebhookRequest.of("POST", "https://u:p@example.com/sms?token=t#f", FORM, new byte[] {'a'}))
                .hasToString("POST https://example.com/sms (1 bytes)");
    }

    @Test
    void blankMethodOrUrl_isRefused() {
        assertThatThrownBy(() -> WebhookRequest.of(" ", "/", FORM, new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("method is blank");
        assertThatThrownBy(() -> WebhookRequest.get("", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("url is blank");
    }
}
