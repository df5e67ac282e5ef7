package dev.tidings.mock.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of a webhook. */
final class Signing {
    private Signing() {}

    static String base(String url, Map<String, List<String>> parameters) {
        StringBuilder base = new StringBuilder(url);
        new TreeMap<>(parameters)
                .forEach((name, values) -> new LinkedHashSet<>(values)
                        .stream().sorted().forEach(value -> base.append(name).append(value)));
        return base.toString();
    }

    static String sign(String token, String base) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(base.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }
}
