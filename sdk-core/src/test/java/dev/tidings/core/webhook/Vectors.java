package dev.tidings.core.webhook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The published test vectors. */
final class Vectors {
    static final String JSON = "{\"property\": \"value\", \"boolean\": true}";
    static final String JSON_SHA256 = "0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620";
    static final String JSON_URL = "https://example.com/hook?bodySHA256=" + JSON_SHA256;
    static final String JSON_SIGNATURE = "8zP4BSOTLR1x1Op1u6j899rpPJU=";

    /** One of them; {@code signature} is what must come out. */
    record Vector(String authToken, String url, Map<String, List<String>> parameters, String signature) {}

    private Vectors() {}

    static Stream<Vector> all() {
        return Stream.concat(forms(), Stream.of(new Vector("12345", JSON_URL, Map.of(), JSON_SIGNATURE)));
    }

    static Stream<Vector> forms() {
        return Stream.of(
                new Vector(
                        "12345",
                        "https://example.com/myapp.php?foo=1&bar=2",
                        call("+14158675310"),
                        "L/OH5YylLD5NRKLltdqwSvS0BnU="),
                new Vector(
                        "12345",
                        "https://mycompany.com/myapp.php?foo=1&bar=2",
                        call("+12349013030"),
                        "0/KCTR6DLpKmkAf8muzZqo1nDgQ="),
                new Vector("test_auth_token", "https://example.com/status", status(), "nlE/gFpSxZgr5oIP9CRAPzMr9zA="));
    }

    private static Map<String, List<String>> call(String from) {
        return parameters(
                "To", "+18005551212", "From", from, "CallSid", "CA1234567890ABCDE", "Caller", from, "Digits", "1234");
    }

    private static Map<String, List<String>> status() {
        String message = "SM" + "1".repeat(32);
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.putAll(parameters("SmsSid", message, "MessageSid", message, "To", "+15005550010"));
        all.putAll(parameters("SmsStatus", "delivered", "MessageStatus", "delivered", "From", "+15005550006"));
        all.putAll(parameters("ApiVersion", "2010-04-01", "AccountSid", "AC" + "2".repeat(32)));
        return all;
    }

    static Map<String, List<String>> parameters(String... namesAndValues) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            all.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return all;
    }
}
