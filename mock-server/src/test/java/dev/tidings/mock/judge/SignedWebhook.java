package dev.tidings.mock.judge;

import dev.tidings.core.webhook.WebhookSignature;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A webhook as Twilio signs it, made by the SDK's own function.
 *
 * @param form the parameters of a form, each name once; empty for a GET and for JSON
 * @param body of JSON; null for a form
 */
record SignedWebhook(String url, Map<String, String> form, String body, String signature) {
    /** Addresses and parameters of all kinds, signed with {@code authToken}. */
    static Stream<SignedWebhook> all(String authToken) {
        Map<String, String> status = new LinkedHashMap<>();
        status.put("SmsStatus", "delivered");
        status.put("MessageStatus", "delivered");
        status.put("To", "+14155550123");
        status.put("Body", "  Grüße 👍 & = + % \u2028 ");
        status.put("Empty", "");
        status.put("a", "lower case comes last");
        status.put("Z", "1");
        String json = "{\"property\": \"value\", \"name\": \"Grüße\"}";
        String hash = WebhookSignature.bodySha256(json.getBytes(StandardCharsets.UTF_8));
        return Stream.of(
                form(authToken, "https://example.com/status", status),
                form(authToken, "https://example.com:8443/status", status),
                form(authToken, "http://example.com:8080/status?foo=1&bar=2", status),
                form(authToken, "http://127.0.0.1:4010/a/b%2Fc/?name=Gr%C3%BC%C3%9Fe&empty=", status),
                form(authToken, "https://example.com/get?MessageStatus=sent&To=%2B14155550123", Map.of()),
                form(authToken, "http://example.com:8080/get?x=%F0%9F%91%8D", Map.of()),
                json(authToken, "https://example.com/hook?bodySHA256=" + hash, json),
                json(authToken, "https://example.com:8443/hook?a=b&bodySHA256=" + hash, json));
    }

    private static SignedWebhook form(String authToken, String url, Map<String, String> form) {
        return new SignedWebhook(url, form, null, sign(authToken, url, form));
    }

    private static SignedWebhook json(String authToken, String url, String body) {
        return new SignedWebhook(url, Map.of(), body, sign(authToken, url, Map.of()));
    }

    private static String sign(String authToken, String url, Map<String, String> form) {
        return WebhookSignature.sign(authToken, WebhookSignature.base(url, lists(form)));
    }

    /** {@code form} as the SDK wants it: a name may have several values. */
    static Map<String, List<String>> lists(Map<String, String> form) {
        return form.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
    }

    @Override
    public String toString() {
        return (body != null ? "JSON to " : form.isEmpty() ? "GET " : "POST ") + url;
    }
}
