package dev.tidings.core.webhook;

import dev.tidings.core.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds one webhook as it came in, whatever the web framework: hand in the raw body, before anything decodes it.
 *
 * <pre>{@code
 * // with the JDK's server
 * WebhookRequest request = WebhookRequest.of(exchange.getRequestMethod(), exchange.getRequestURI().toString(),
 *         exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes());
 * if (!verifier.isValid(request)) { … 403 … }
 * }</pre>
 *
 * <p>Immutable. What it holds is not verified: that is {@link WebhookVerifier}'s job.
 */
public final class WebhookRequest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final byte[] NOTHING = new byte[0];

    private final String method;
    private final String url;
    private final HttpHeaders headers;
    private final byte[] body;
    private final Map<String, List<String>> parameters;

    private WebhookRequest(String method, String url, HttpHeaders headers, byte[] body) {
        if (method.isBlank()) {
            throw new IllegalArgumentException("method is blank: it must be an HTTP method, such as POST");
        }
        if (url.isBlank()) {
            throw new IllegalArgumentException("url is blank: it must be the URL that was called, with its query");
        }
        this.method = method;
        this.url = url;
        this.headers = headers;
        this.body = body;
        this.parameters = carriesQueryOnly() ? queryOf(url) : carriesForm() ? FormBody.decode(body) : Map.of();
    }

    /**
     * The request that came in.
     *
     * @param method such as {@code POST}
     * @param url absolute, with its query, as the caller wrote it and not decoded; or only path and query, if the
     *     verifier knows the rest ({@link WebhookVerifier#publicUrl}) or the {@code Host} header does
     * @param headers all of them; {@code X-Twilio-Signature}, {@code Content-Type} and {@code Host} are looked at
     * @param body the bytes received, before decoding; copied
     * @throws IllegalArgumentException if {@code method} or {@code url} is blank
     */
    public static WebhookRequest of(String method, String url, HttpHeaders headers, byte[] body) {
        return new WebhookRequest(method, url, headers, body.clone());
    }

    /** As {@link #of(String, String, HttpHeaders, byte[])}, of headers as servers hand them out: values by name. */
    public static WebhookRequest of(String method, String url, Map<String, List<String>> headers, byte[] body) {
        HttpHeaders all = HttpHeaders.empty();
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            for (String value : header.getValue()) {
                all = all.plus(header.getKey(), value);
            }
        }
        return of(method, url, all, body);
    }

    /**
     * A form POST, put together from what a framework has decoded already.
     *
     * @param url as in {@link #of(String, String, HttpHeaders, byte[])}
     * @param parameters of the body only, without those of the query
     * @param signature the {@code X-Twilio-Signature} header, null if there was none
     */
    public static WebhookRequest form(String url, Map<String, String> parameters, @Nullable String signature) {
        HttpHeaders headers = HttpHeaders.of("Content-Type", FORM);
        return new WebhookRequest(
                "POST",
                url,
                signature == null ? headers : headers.plus(WebhookSignature.HEADER, signature),
                FormBody.encode(parameters));
    }

    /** A GET, whose parameters are in the query of {@code url}; {@code signature} as in {@link #form}. */
    public static WebhookRequest get(String url, @Nullable String signature) {
        return new WebhookRequest(
                "GET",
                url,
                signature == null ? HttpHeaders.empty() : HttpHeaders.of(WebhookSignature.HEADER, signature),
                NOTHING);
    }

    /** The HTTP method. */
    public String method() {
        return method;
    }

    /** The URL as it was handed in. */
    public String url() {
        return url;
    }

    /** All headers. */
    public HttpHeaders headers() {
        return headers;
    }

    /** A copy of the raw body; empty if there was none. */
    public byte[] body() {
        return body.clone();
    }

    /**
     * The parameters, decoded, in the order they came: of a GET those of the query, of a form those of the body, of any
     * other body none. A name may have several values; an empty value is an empty string. Unmodifiable.
     */
    public Map<String, List<String>> parameters() {
        return parameters;
    }

    /** The first value of the parameter {@code name}, decoded; empty if there is none. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name)).map(values -> values.get(0));
    }

    /** The {@code X-Twilio-Signature} header. */
    public Optional<String> signature() {
        return headers.first(WebhookSignature.HEADER);
    }

    /** The parameters that are signed after the URL. */
    Map<String, List<String>> signedParameters() {
        return carriesForm() ? parameters : Map.of();
    }

    /** Whether there is a body that is not part of what is signed after the URL. */
    boolean hasUnsignedBody() {
        return body.length > 0 && !carriesForm();
    }

    private boolean carriesForm() {
        if (carriesQueryOnly()) {
            return false;
        }
        Optional<String> type = headers.first("Content-Type");
        return type.isEmpty() || type.get().strip().toLowerCase(Locale.ROOT).startsWith(FORM);
    }

    private boolean carriesQueryOnly() {
        return method.equalsIgnoreCase("GET") || method.equalsIgnoreCase("HEAD");
    }

    /** The parameters in the query of {@code url}. */
    static Map<String, List<String>> queryOf(String url) {
        String bare = WebhookUrl.withoutFragment(url);
        int start = bare.indexOf('?');
        return start < 0 ? Map.of() : FormBody.decode(bare.substring(start + 1).getBytes(StandardCharsets.UTF_8));
    }

    /** Method, address and size only: query, headers and body may carry secrets and personal data. */
    @Override
    public String toString() {
        return method + " " + WebhookSignature.base(url.split("[?#]", 2)[0], Map.of()) + " (" + body.length + " bytes)";
    }
}
