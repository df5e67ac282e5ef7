package dev.tidings.core.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Computes what Twilio signs of a webhook and how; {@link WebhookVerifier} decides by it whether to trust a request.
 *
 * <p>Source: "Webhooks security" in Twilio's documentation.
 */
public final class WebhookSignature {
    /** The request header that carries the signature. */
    public static final String HEADER = "X-Twilio-Signature";

    /** The query parameter that carries the hash of a JSON body. */
    public static final String BODY_SHA256 = "bodySHA256";

    private WebhookSignature() {}

    /**
     * Returns what is signed: {@code url} as given, less userinfo and fragment, and then each parameter, name followed
     * by value, in the byte order of the names.
     *
     * @param url absolute, with its query, as Twilio was told to call it
     * @param parameters of the form body, decoded; empty for a GET and for a JSON body
     */
    public static String base(String url, Map<String, List<String>> parameters) {
        StringBuilder base = new StringBuilder(url.length() + 32 * parameters.size());
        base.append(bare(url));
        SortedMap<String, List<String>> sorted = new TreeMap<>(WebhookSignature::compareBytes);
        sorted.putAll(parameters);
        sorted.forEach((name, values) -> {
            // Of a name that comes twice: each distinct value, sorted, as Twilio's Node and Python clients have it.
            // Whether the real backend signs so is unconfirmed.
            for (String value : inByteOrder(values)) {
                base.append(name).append(value);
            }
        });
        return base.toString();
    }

    /**
     * Returns the signature of {@code base}: its HMAC-SHA1 in Base64, 28 characters.
     *
     * @param authToken the auth token of the account the webhook belongs to, a sub-account's own; never an API key's
     *     secret
     * @throws IllegalArgumentException if {@code authToken} is empty
     */
    public static String sign(String authToken, String base) {
        if (authToken.isEmpty()) {
            throw new IllegalArgumentException("authToken is empty: it must be the auth token of the account");
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(authToken.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(base.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime lacks HmacSHA1, which every one must have", e);
        }
    }

    /** Returns the SHA-256 of {@code body} as 64 lower-case hexadecimal digits. */
    public static String bodySha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime lacks SHA-256, which every one must have", e);
        }
    }

    private static String bare(String url) {
        if (url.indexOf('@') < 0) {
            return WebhookUrl.withoutFragment(url);
        }
        WebhookUrl parts = WebhookUrl.parse(url);
        return parts == null ? WebhookUrl.withoutFragment(url) : parts.toString();
    }

    private static Iterable<String> inByteOrder(List<String> texts) {
        if (texts.size() < 2) {
            return texts;
        }
        TreeSet<String> sorted = new TreeSet<>(WebhookSignature::compareBytes);
        sorted.addAll(texts);
        return sorted;
    }

    /** As UTF-8 bytes sort, which is by code point: {@code String.compareTo} puts surrogates before U+E000. */
    private static int compareBytes(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean surrogate = Character.isSurrogate(a);
                return surrogate == Character.isSurrogate(b) ? Character.compare(a, b) : surrogate ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
