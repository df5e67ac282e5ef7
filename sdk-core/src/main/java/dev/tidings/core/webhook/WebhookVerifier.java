package dev.tidings.core.webhook;

import dev.tidings.core.webhook.WebhookVerdict.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a webhook of Twilio's from one that anybody sent.
 *
 * <pre>{@code
 * WebhookVerifier verifier = WebhookVerifier.of(authToken).publicUrl("https://example.com");
 * WebhookVerdict verdict = verifier.verify(request);
 * if (!verdict.valid()) {
 *     log.warn("Webhook refused: {}", verdict.explanation());
 *     … answer 403 …
 * }
 * }</pre>
 *
 * <p>As Twilio's own validators do, it accepts the signature of the URL as given, of the URL without its port, and of the
 * URL with its scheme's port (443 or 80) if it names none. A missing or malformed signature is a verdict, never an
 * exception. Comparison takes the same time wherever signatures differ. Immutable and safe for use by many threads.
 */
public final class WebhookVerifier {
    private static final Pattern SIGNATURE = Pattern.compile("[A-Za-z0-9+/]{27}=");

    private final List<String> authTokens;
    private final Addressing addressing;

    private WebhookVerifier(List<String> authTokens, Addressing addressing) {
        this.authTokens = authTokens;
        this.addressing = addressing;
    }

    /**
     * A verifier that trusts what was signed with any of these tokens.
     *
     * @param authToken the auth token of the account whose webhooks come in: a sub-account's own, never an API key's
     *     secret
     * @param furtherTokens of other accounts, or, while a token is rotated, the other one
     * @throws IllegalArgumentException if a token is blank
     */
    public static WebhookVerifier of(String authToken, String... furtherTokens) {
        List<String> all = new ArrayList<>(List.of(furtherTokens));
        all.add(0, authToken);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isBlank()) {
                throw new IllegalArgumentException("auth token " + (i + 1) + " of " + all.size()
                        + " is blank: it must be an account's auth token");
            }
        }
        return new WebhookVerifier(List.copyOf(all), Addressing.AS_SEEN);
    }

    /**
     * This verifier, for an application behind a proxy: {@code url} takes the place of scheme, host and port of every URL
     * seen. Wins over {@link #trustForwardedHeaders}.
     *
     * @param url scheme, host and, if Twilio was told one, port, such as {@code https://example.com}
     * @throws IllegalArgumentException if it is anything else
     */
    public WebhookVerifier publicUrl(String url) {
        WebhookUrl parsed = WebhookUrl.parse(url);
        if (parsed == null || !(parsed.rest().isEmpty() || parsed.rest().equals("/")) || url.indexOf('@') >= 0) {
            throw new IllegalArgumentException(
                    "publicUrl is '" + url + "': it must be scheme and host only, such as 'https://example.com'");
        }
        WebhookUrl origin = new WebhookUrl(parsed.scheme(), parsed.host(), parsed.port(), "");
        return new WebhookVerifier(authTokens, new Addressing(origin, addressing.forwardedTrusted()));
    }

    /**
     * This verifier, taking scheme and host from {@code X-Forwarded-Proto} and {@code X-Forwarded-Host} where a {@link
     * WebhookRequest} has them. Only for applications that no one reaches but through a proxy that sets them.
     */
    public WebhookVerifier trustForwardedHeaders() {
        return new WebhookVerifier(authTokens, new Addressing(addressing.publicUrl(), true));
    }

    /** Whether {@code request} is signed as it must be; {@link #verify(WebhookRequest)} also says why not. */
    public boolean isValid(WebhookRequest request) {
        return verify(request).valid();
    }

    /** Whether the form or GET webhook is signed as it must be; see {@link #verify(String, Map, String)}. */
    public boolean isValid(String url, Map<String, List<String>> parameters, @Nullable String signature) {
        return verify(url, parameters, signature).valid();
    }

    /** Whether the JSON webhook is signed as it must be; see {@link #verifyJson}. */
    public boolean isValidJson(String url, byte[] body, @Nullable String signature) {
        return verifyJson(url, body, signature).valid();
    }

    /**
     * Verifies a request of any kind: by the hash of its body if the URL names one ({@code bodySHA256}), else by the
     * parameters of its form. A body that neither covers is refused.
     */
    public WebhookVerdict verify(WebhookRequest request) {
        Set<WebhookUrl> urls = addressing.of(request);
        String signature = request.signature().orElse(null);
        Optional<String> hash = hashIn(request.url());
        WebhookVerdict verdict = hash.isPresent()
                ? judgeJson(urls, hash, request.body(), signature)
                : judge(urls, request.signedParameters(), signature);
        if (verdict.reason() == Reason.NO_MATCH && signature != null) {
            for (Addressing other : List.of(Addressing.AS_SEEN, Addressing.AS_FORWARDED)) {
                Set<WebhookUrl> others = other.of(request);
                if (signs(others, hash.isPresent() ? Map.of() : request.signedParameters(), signature)) {
                    return otherAddress(others.iterator().next());
                }
            }
        }
        return verdict.valid() && hash.isEmpty() && request.hasUnsignedBody() ? bodyNotCovered() : verdict;
    }

    /**
     * Verifies a form or GET webhook.
     *
     * @param url absolute, with its query, not decoded
     * @param parameters of the form body, decoded and untrimmed; empty for a GET, whose parameters are in {@code url}
     * @param signature the {@code X-Twilio-Signature} header, null if there was none
     */
    public WebhookVerdict verify(String url, Map<String, List<String>> parameters, @Nullable String signature) {
        return judge(addressing.of(url), parameters, signature);
    }

    /**
     * Verifies a JSON webhook: the signature covers the URL, and the URL's {@code bodySHA256} the body.
     *
     * @param url absolute, with its query, not decoded
     * @param body the bytes received
     * @param signature the {@code X-Twilio-Signature} header, null if there was none
     */
    public WebhookVerdict verifyJson(String url, byte[] body, @Nullable String signature) {
        return judgeJson(addressing.of(url), hashIn(url), body, signature);
    }

    private WebhookVerdict judgeJson(
            Set<WebhookUrl> urls, Optional<String> hash, byte[] body, @Nullable String signature) {
        WebhookVerdict verdict = judge(urls, Map.of(), signature);
        if (!verdict.valid()) {
            return verdict;
        }
        if (hash.isEmpty()) {
            return bodyNotCovered();
        }
        return sameBytes(WebhookSignature.bodySha256(body), hash.get())
                ? verdict
                : new WebhookVerdict(
                        Reason.BODY_CHANGED,
                        "The URL is signed, but the " + body.length
                                + " bytes handed in are not the body whose SHA-256 it"
                                + " names: hand in the raw body, before anything parses or re-encodes it.");
    }

    private WebhookVerdict judge(
            Set<WebhookUrl> urls, Map<String, List<String>> parameters, @Nullable String signature) {
        if (signature == null || signature.isBlank()) {
            return new WebhookVerdict(
                    Reason.NO_SIGNATURE,
                    "There is no " + WebhookSignature.HEADER + " header: either the request is not Twilio's, or a proxy"
                            + " drops the header.");
        }
        if (!SIGNATURE.matcher(signature).matches()) {
            return new WebhookVerdict(
                    Reason.MALFORMED_SIGNATURE,
                    "The " + WebhookSignature.HEADER + " header has " + signature.length()
                            + " characters: a signature is 28 characters of Base64.");
        }
        if (urls.isEmpty()) {
            return new WebhookVerdict(
                    Reason.UNUSABLE_URL,
                    "The URL handed in has no scheme and host, and nothing else says them: hand in the absolute URL, or"
                            + " set publicUrl.");
        }
        return signs(urls, parameters, signature)
                ? new WebhookVerdict(Reason.VALID, "Signed with one of the auth tokens.")
                : whyNot(urls, parameters, signature);
    }

    /** Tries the usual mistakes; whatever fits then was signed with a token of ours. */
    private WebhookVerdict whyNot(Set<WebhookUrl> urls, Map<String, List<String>> parameters, String signature) {
        for (WebhookUrl url : urls) {
            if (signs(Set.of(url.withOtherScheme()), parameters, signature)) {
                return otherAddress(url.withOtherScheme());
            }
        }
        if (!parameters.isEmpty() && signs(urls, Map.of(), signature)) {
            return new WebhookVerdict(
                    Reason.PARAMETERS_NOT_SIGNED,
                    "The signature fits the URL alone, without the parameters handed in: those of a GET are in its URL"
                            + " already, and those of a JSON body are not signed one by one.");
        }
        return new WebhookVerdict(
                Reason.NO_MATCH,
                "None of " + authTokens.size() + " auth token(s) gives this signature for "
                        + urls.iterator().next().shown() + " with "
                        + (parameters.isEmpty() ? "no form parameters" : "the parameters " + parameters.keySet())
                        + ": check that Twilio was told this very URL, that the token is that of the account (of a"
                        + " sub-account its own), and that the form is whole and untrimmed.");
    }

    private static WebhookVerdict otherAddress(WebhookUrl signed) {
        return new WebhookVerdict(
                Reason.OTHER_ADDRESS,
                "The signature fits " + signed.shown()
                        + ", which is not the address the application sees: a proxy is in"
                        + " between, so set publicUrl, or trust its forwarded headers.");
    }

    private static WebhookVerdict bodyNotCovered() {
        return new WebhookVerdict(
                Reason.BODY_NOT_COVERED,
                "The URL is signed, but its query has no " + WebhookSignature.BODY_SHA256
                        + ", so that nothing vouches for the body.");
    }

    private boolean signs(Set<WebhookUrl> urls, Map<String, List<String>> parameters, String signature) {
        Set<String> spellings = new LinkedHashSet<>();
        for (WebhookUrl url : urls) {
            spellings.add(url.toString());
            spellings.add(url.withoutPort().toString());
            spellings.add(url.withPort().toString());
        }
        boolean signed = false;
        for (String spelling : spellings) {
            String base = WebhookSignature.base(spelling, parameters);
            for (String authToken : authTokens) {
                signed |= sameBytes(WebhookSignature.sign(authToken, base), signature);
            }
        }
        return signed;
    }

    private static boolean sameBytes(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> hashIn(String url) {
        return Optional.ofNullable(WebhookRequest.queryOf(url).get(WebhookSignature.BODY_SHA256))
                .map(values -> values.get(0));
    }

    /** Without the tokens. */
    @Override
    public String toString() {
        return "WebhookVerifier[" + authTokens.size() + " token(s), " + addressing + "]";
    }
}
