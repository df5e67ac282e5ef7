package dev.tidings.core;

import dev.tidings.core.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Any request of the API, in its own words: for what this library has no method for (yet), and what its methods are
 * made of.
 *
 * <pre>{@code
 * ApiResponse answer = client.execute(ApiRequest.post("api", "/2010-04-01/Accounts/{AccountSid}/Messages.json")
 *         .form("To", "+14155550123").form("From", "+14155550100").form("Body", "Hi").build());
 * }</pre>
 */
public final class ApiRequest {
    private static final String ACCOUNT = "{AccountSid}";

    private final String method;
    private final String product;
    private final String path;
    private final List<String> query;
    private final List<String> form;
    private final byte @Nullable [] json;
    private final HttpHeaders headers;
    private final boolean repeatable;
    private final boolean harmless;
    private final boolean followsRedirects;
    private final boolean link;
    private final RequestOptions options;

    private ApiRequest(Builder from) {
        this.method = from.method;
        this.product = from.product;
        this.path = from.path;
        this.query = from.query;
        this.form = from.form;
        this.json = from.json;
        this.headers = from.headers;
        this.repeatable = from.repeatable;
        this.harmless = from.harmless;
        this.followsRedirects = from.followsRedirects;
        this.link = from.link;
        this.options = from.options;
    }

    /**
     * Reads something.
     *
     * @param product the first label of its host, such as {@code api} or {@code messaging}
     * @param path from the version on; {@code {AccountSid}} is filled in when it is sent
     * @param arguments what the other names in braces stand for, in order
     */
    public static Builder get(String product, String path, String... arguments) {
        return new Builder("GET", product, fill(path, arguments));
    }

    /** Creates or changes something; never sent twice unless certainly refused, see {@link Builder#repeatable}. */
    public static Builder post(String product, String path, String... arguments) {
        return new Builder("POST", product, fill(path, arguments));
    }

    /** Replaces something. */
    public static Builder put(String product, String path, String... arguments) {
        return new Builder("PUT", product, fill(path, arguments));
    }

    /** Changes part of something; not sent twice either, unless the caller says that it may be. */
    public static Builder patch(String product, String path, String... arguments) {
        return new Builder("PATCH", product, fill(path, arguments));
    }

    /** Deletes something. */
    public static Builder delete(String product, String path, String... arguments) {
        return new Builder("DELETE", product, fill(path, arguments));
    }

    /** Follows a link of an answer, such as {@code next_page_uri}; whatever host it names, it goes to the product's own. */
    public static Builder follow(String product, String link) {
        Builder builder = new Builder("GET", product, link);
        builder.link = true;
        return builder;
    }

    /** GET, POST, PUT, PATCH or DELETE. */
    public String method() {
        return method;
    }

    /** The first label of the host. */
    public String product() {
        return product;
    }

    /** The path, or the link that is followed. */
    public String path() {
        return path;
    }

    /** What this call does differently. */
    public RequestOptions options() {
        return options;
    }

    /** Sending it twice is as good as once. */
    boolean repeatable() {
        return repeatable;
    }

    /** Nothing but its answer is lost if it fails. */
    boolean harmless() {
        return harmless;
    }

    boolean followsRedirects() {
        return followsRedirects;
    }

    /** Its address depends on nothing but product, path and account. */
    boolean isPlain() {
        return !link && query.isEmpty() && options.extraParameters().isEmpty();
    }

    /** What it says of itself, whatever the options say. */
    HttpHeaders headers() {
        return headers;
    }

    boolean hasJson() {
        return json != null;
    }

    /** The whole address. */
    String url(Endpoints endpoints, String accountSid) {
        if (link) {
            return endpoints.follow(product, path);
        }
        StringBuilder url = new StringBuilder(160).append(endpoints.base(product));
        int at = path.indexOf(ACCOUNT);
        if (at < 0) {
            url.append(path);
        } else {
            url.append(path, 0, at).append(accountSid).append(path, at + ACCOUNT.length(), path.length());
        }
        List<String> extra = inQuery() ? options.extraParameters() : List.of();
        if (!query.isEmpty() || !extra.isEmpty()) {
            url.append('?');
            UrlEncoding.append(url, query);
            if (!query.isEmpty() && !extra.isEmpty()) {
                url.append('&');
            }
            UrlEncoding.append(url, extra);
        }
        return url.toString();
    }

    /** The bytes to send: of the form, of the JSON or of the file. */
    byte[] body() {
        if (json != null) {
            return json;
        }
        List<String> extra = inQuery() ? List.of() : options.extraParameters();
        if (form.isEmpty() && extra.isEmpty()) {
            return UrlEncoding.NOTHING;
        }
        StringBuilder text = new StringBuilder(256);
        UrlEncoding.append(text, form);
        if (!form.isEmpty() && !extra.isEmpty()) {
            text.append('&');
        }
        UrlEncoding.append(text, extra);
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private boolean inQuery() {
        return json != null || method.equals("GET") || method.equals("DELETE");
    }

    /** Method and path template: parameters may be personal. */
    @Override
    public String toString() {
        return method + " " + product + " " + path;
    }

    private static String fill(String template, String... arguments) {
        if (!template.startsWith("/")) {
            throw new IllegalArgumentException("path '" + template + "' must begin with a slash");
        }
        StringBuilder path = null;
        int used = 0;
        int from = 0;
        int open;
        int search = 0;
        while ((open = template.indexOf('{', search)) >= 0) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("path '" + template + "' has a brace that is not closed");
            }
            search = close + 1;
            if (template.startsWith(ACCOUNT, open)) {
                continue;
            }
            String name = template.substring(open + 1, close);
            if (used == arguments.length) {
                throw new IllegalArgumentException("path '" + template + "' has no argument for {" + name + "}");
            }
            path = path == null ? new StringBuilder(template.length() + 40) : path;
            path.append(template, from, open);
            appendSegment(path, name, arguments[used++]);
            from = search;
        }
        if (used != arguments.length) {
            throw new IllegalArgumentException(
                    "path '" + template + "' takes " + used + " arguments, got " + arguments.length);
        }
        return path == null
                ? template
                : path.append(template, from, template.length()).toString();
    }

    private static void appendSegment(StringBuilder path, String name, @Nullable String value) {
        if (value == null || value.isBlank() || value.equals(".") || value.equals("..")) {
            throw new IllegalArgumentException(
                    name + " is '" + value + "': it stands in the path, so it must not be blank or dots alone");
        }
        UrlEncoding.appendSegment(path, value);
    }

    /** Puts a request together. */
    public static final class Builder {
        private final String method;
        private final String product;
        private final String path;
        private final List<String> query = new ArrayList<>();
        private final List<String> form = new ArrayList<>();
        private byte @Nullable [] json;
        private HttpHeaders headers = HttpHeaders.empty();
        private boolean repeatable;
        private boolean harmless;
        private boolean followsRedirects;
        private boolean link;
        private RequestOptions options = RequestOptions.none();

        private Builder(String method, String product, String path) {
            this.method = method;
            this.product = Checks.label("product", product);
            this.path = path;
            this.repeatable = !method.equals("POST") && !method.equals("PATCH");
            this.harmless = method.equals("GET");
        }

        /** Adds a parameter to the query; the same name may come again. */
        public Builder query(String name, String value) {
            query.add(name);
            query.add(value);
            return this;
        }

        /** Adds a parameter to the form; the same name may come again, and the order is kept. */
        public Builder form(String name, String value) {
            if (method.equals("GET") || method.equals("DELETE")) {
                throw new IllegalStateException(method + " has no form: give '" + name + "' as a query parameter");
            }
            if (json != null) {
                throw new IllegalStateException("the body is JSON already: there can be no form parameter " + name);
            }
            form.add(name);
            form.add(value);
            return this;
        }

        /** Sends this JSON text instead of a form. */
        public Builder json(String text) {
            return json(text.getBytes(StandardCharsets.UTF_8));
        }

        /** Sends these bytes of JSON instead of a form. */
        public Builder json(byte[] utf8) {
            if (method.equals("GET") || method.equals("DELETE")) {
                throw new IllegalStateException(method + " has no body");
            }
            if (!form.isEmpty()) {
                throw new IllegalStateException("there are form parameters already: the body cannot be JSON too");
            }
            this.json = utf8;
            return this;
        }

        /** Sends these bytes, of a file of this MIME type, instead of a form. */
        public Builder file(byte[] content, String contentType) {
            return json(content).header("Content-Type", contentType);
        }

        /** Adds a header; one of the library's own of that name gives way. */
        public Builder header(String name, String value) {
            Checks.header(name, value);
            this.headers = headers.plus(name, value);
            return this;
        }

        /**
         * Says that doing this twice is as good as once, so that it may be sent again after a failure whose effect is
         * not known. GET, PUT and DELETE are so by nature; of a POST or PATCH only the caller knows.
         */
        public Builder repeatable() {
            this.repeatable = true;
            return this;
        }

        /** Says that it changes nothing worth speaking of, though it is no GET. */
        Builder harmless() {
            this.harmless = true;
            return repeatable();
        }

        /** Follows redirects of a GET, without credentials when they lead to another host. */
        public Builder followingRedirects() {
            if (!method.equals("GET")) {
                throw new IllegalStateException("only GET may follow redirects, not " + method);
            }
            this.followsRedirects = true;
            return this;
        }

        /** Sets what this call does differently. */
        public Builder options(RequestOptions different) {
            this.options = different;
            return this;
        }

        /** The request. */
        public ApiRequest build() {
            return new ApiRequest(this);
        }
    }
}
