package dev.tidings.mock.webhook;

import dev.tidings.mock.wire.Forms;
import dev.tidings.mock.wire.Parameters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What applications usually get wrong when they check a signature: in the URL, in the parameters, in the token. */
final class SignatureMistakes {
    /**
     * One way to get one part wrong.
     *
     * @param mistake its name
     * @param explanation what it is and what to do, in words
     * @param rank likelier ones have a smaller one
     * @param value what the application takes for that part
     */
    record Alternative(String mistake, String explanation, int rank, String value) {
        Alternative likeliest() {
            return new Alternative(mistake, explanation, 0, value);
        }
    }

    private SignatureMistakes() {}

    static Alternative wrongToken(SigningSecrets.Secret secret) {
        return new Alternative(
                "wrong-token",
                "it signs with the secret of " + secret.owner()
                        + "; webhooks are signed with the auth token of the account they belong to.",
                20,
                secret.value());
    }

    /** What else an application could take for the URL {@code right}, which was configured as {@code configured}. */
    static List<Alternative> ofUrl(String configured, String right) {
        CallUrl url = CallUrl.parse(right).orElse(null);
        if (url == null) {
            return List.of();
        }
        Found found = new Found(right);
        scheme(found, url);
        host(found, url);
        port(found, url);
        query(found, url);
        path(found, url);
        asConfigured(found, configured);
        return found.all;
    }

    private static void scheme(Found found, CallUrl url) {
        String other = url.isSecure() ? "http" : "https";
        found.add(
                "scheme-swapped",
                "it takes the scheme for " + other
                        + ", as behind a proxy that ends TLS; it must use the scheme that was" + " requested, "
                        + url.scheme() + " (trust X-Forwarded-Proto, or configure the public URL).",
                url.isSecure() ? 10 : 25,
                url(other, url.authority(), url.target()));
    }

    private static void host(Found found, CallUrl url) {
        for (String host : List.of("localhost", "127.0.0.1", "[::1]")) {
            for (String port : url.port() < 0 ? List.of("") : List.of(":" + url.port(), "")) {
                for (String scheme : List.of(url.scheme(), url.isSecure() ? "http" : "https")) {
                    if (!host.equals(url.host())) {
                        found.add(
                                scheme.equals(url.scheme()) ? "host-changed" : "host-and-scheme-changed",
                                "it takes itself for " + scheme + "://" + host + port + " where " + url.scheme() + "://"
                                        + url.authority()
                                        + " was requested; it must use the host that was requested (trust"
                                        + " X-Forwarded-Host, or configure the public URL).",
                                scheme.equals(url.scheme()) ? 30 : 45,
                                url(scheme, host + port, url.target()));
                    }
                }
            }
        }
    }

    private static void port(Found found, CallUrl url) {
        if (url.port() >= 0) {
            for (String scheme : List.of(url.scheme(), url.isSecure() ? "http" : "https")) {
                found.add(
                        scheme.equals(url.scheme()) ? "port-dropped" : "port-dropped-and-scheme-swapped",
                        "it leaves the port " + url.port() + " out of the URL"
                                + (scheme.equals(url.scheme()) ? "" : " and takes the scheme for " + scheme)
                                + "; the signed URL has the port that was configured.",
                        scheme.equals(url.scheme()) ? 35 : 45,
                        url(scheme, url.host(), url.target()));
            }
        } else {
            found.add(
                    "port-added",
                    "it puts the port " + url.portToCall() + " into the URL, which has none as configured.",
                    35,
                    url(url.scheme(), url.host() + ":" + url.portToCall(), url.target()));
        }
    }

    private static void query(Found found, CallUrl url) {
        int mark = url.target().indexOf('?');
        if (mark < 0) {
            return;
        }
        String path = url.target().substring(0, mark);
        String query = url.target().substring(mark + 1);
        found.add(
                "query-dropped",
                "it leaves the query string out of the URL; what is signed has it.",
                15,
                url(url.scheme(), url.authority(), path));
        found.add(
                "query-reordered",
                "it sorts the query string; what is signed has it as it was requested.",
                32,
                url(
                        url.scheme(),
                        url.authority(),
                        path + "?" + Arrays.stream(query.split("&")).sorted().collect(Collectors.joining("&"))));
        found.add(
                "query-decoded",
                "it decodes the query string; what is signed has it percent-encoded, as it was requested.",
                28,
                url(url.scheme(), url.authority(), path + "?" + decoded(query)));
        found.add(
                "query-encoded-anew",
                "it builds the query string anew from its parameters, which encodes it differently.",
                34,
                url(url.scheme(), url.authority(), path + "?" + encodedAnew(query)));
    }

    private static void path(Found found, CallUrl url) {
        int mark = url.target().indexOf('?');
        String path = mark < 0 ? url.target() : url.target().substring(0, mark);
        String query = mark < 0 ? "" : url.target().substring(mark);
        if (path.endsWith("/")) {
            found.add(
                    "slash-dropped",
                    "it drops the slash at the end of the path; what is signed has it.",
                    38,
                    url(url.scheme(), url.authority(), path.substring(0, path.length() - 1) + query));
        } else {
            found.add(
                    "slash-added",
                    "it adds a slash to the end of the path; what is signed has none.",
                    38,
                    url(url.scheme(), url.authority(), path + "/" + query));
        }
        for (int next = path.indexOf('/', 1); next > 0; next = path.indexOf('/', next + 1)) {
            found.add(
                    "path-prefix-dropped",
                    "it leaves \"" + path.substring(0, next)
                            + "\" out of the path, as a router or proxy that strips a prefix"
                            + " does; what is signed has the whole path.",
                    33,
                    url(url.scheme(), url.authority(), path.substring(next) + query));
        }
        found.add(
                "path-decoded",
                "it decodes the path; what is signed has it percent-encoded, as it was requested.",
                39,
                url(url.scheme(), url.authority(), decoded(path.replace("+", "%2B")) + query));
    }

    private static void asConfigured(Found found, String configured) {
        int hash = configured.indexOf('#');
        if (hash >= 0) {
            found.add(
                    "fragment-kept",
                    "it signs the URL with its fragment; connection overrides are never sent and not signed.",
                    36,
                    found.right + configured.substring(hash));
        }
        CallUrl url = CallUrl.parse(configured).orElse(null);
        if (url != null && url.userInfo() != null) {
            found.add(
                    "user-kept",
                    "it signs the URL with user and password in it; they are taken out before signing.",
                    31,
                    found.right.replaceFirst(
                            "://", "://" + java.util.regex.Matcher.quoteReplacement(url.userInfo()) + "@"));
        }
    }

    private static String url(String scheme, String authority, String target) {
        return scheme + "://" + authority + target;
    }

    /** What an application could append to the URL for the JSON that was {@code sent}: nothing belongs there. */
    static List<Alternative> ofJson(WebhookAttempt.Sent sent) {
        return List.of(new Alternative(
                "json-signed",
                "it signs the JSON behind the URL; of JSON only the URL is signed, and its bodySHA256 covers the body.",
                12,
                sent.body()));
    }

    /** What else an application could append to the URL for the form that was {@code sent}. */
    static List<Alternative> ofParameters(WebhookAttempt.Sent sent, Parameters form) {
        String right = sent.signed().substring(sent.url().length());
        Found found = new Found(right);
        if (sent.method().equals("GET")) {
            ofQuery(found, sent.url());
            return found.all;
        }
        found.add(
                "body-not-parsed",
                "it signs the URL alone, as when the body is not parsed as a form (no form parser, or one for JSON only);"
                        + " the form's parameters belong behind the URL.",
                12,
                "");
        found.add(
                "body-raw",
                "it signs the body as it came; what is signed has names and values decoded, sorted, without separators.",
                40,
                sent.body());
        found.add(
                "parameters-unsorted",
                "it appends the parameters as they came; they must be sorted by name.",
                22,
                joined(form.asMap()));
        Map<String, List<String>> noCase =
                new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
        noCase.putAll(form.asMap());
        found.add(
                "parameters-sorted-without-case",
                "it sorts the parameters without regard to case; they must be sorted byte by byte.",
                42,
                joined(noCase));
        found.add(
                "json-body",
                "it reads the body as JSON: the parameters come as a form, and only JSON webhooks have bodySHA256.",
                41,
                json(form));
        values(found, form);
        return found.all;
    }

    private static void values(Found found, Parameters form) {
        found.add(
                "plus-kept",
                "it leaves \"+\" in values as it is; in a form it is a space, so decode it as one.",
                23,
                changed(form, value -> value.replace(' ', '+')));
        found.add(
                "decoded-twice",
                "it decodes values twice, which turns a \"+\" of a number into a space and %41 into A; decode once.",
                21,
                changed(form, SignatureMistakes::decoded));
        found.add(
                "not-decoded",
                "it leaves values percent-encoded; what is signed has them decoded.",
                24,
                changed(form, Forms::encode));
        found.add(
                "values-trimmed",
                "it trims values; what is signed has their spaces.",
                26,
                changed(form, String::strip));
        found.add(
                "wrong-charset",
                "it decodes values as ISO-8859-1; they are UTF-8.",
                27,
                changed(
                        form,
                        value -> new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
        Map<String, List<String>> full = new LinkedHashMap<>(form.asMap());
        full.values().removeIf(values -> values.stream().allMatch(String::isEmpty));
        found.add(
                "empty-values-dropped",
                "it drops parameters whose value is empty; what is signed has their names.",
                26,
                joined(new TreeMap<>(full)));
        String names = form.asMap().entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        Map<String, List<String>> once = new TreeMap<>(form.asMap());
        once.replaceAll((name, values) -> values.subList(0, 1));
        found.add(
                "repeated-values-dropped",
                "it knows only one value of " + names + ", which came more than once.",
                29,
                joined(once));
    }

    /** A GET has its parameters in the URL already. */
    private static void ofQuery(Found found, String url) {
        int mark = url.indexOf('?');
        if (mark >= 0) {
            Map<String, List<String>> query = new TreeMap<>();
            for (String pair : url.substring(mark + 1).split("&", -1)) {
                String[] both = pair.split("=", 2);
                query.computeIfAbsent(decoded(both[0]), any -> new ArrayList<>())
                        .add(both.length == 1 ? "" : decoded(both[1]));
            }
            found.add(
                    "query-appended-again",
                    "it appends the query's parameters to the URL, which has them already; a GET is signed by its URL alone.",
                    14,
                    joined(query));
        }
    }

    private static String changed(Parameters form, UnaryOperator<String> change) {
        Map<String, List<String>> changed = new TreeMap<>();
        form.asMap()
                .forEach((name, values) ->
                        changed.put(name, values.stream().map(change).toList()));
        return joined(changed);
    }

    private static String joined(Map<String, List<String>> parameters) {
        StringBuilder joined = new StringBuilder();
        parameters.forEach((name, values) -> values.stream()
                .distinct()
                .sorted()
                .forEach(value -> joined.append(name).append(value)));
        return joined.toString();
    }

    private static String json(Parameters form) {
        return form.asMap().entrySet().stream()
                .map(each ->
                        quoted(each.getKey()) + ":" + quoted(each.getValue().get(0)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private static String encodedAnew(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> {
                    String[] both = pair.split("=", 2);
                    String name = Forms.encode(decoded(both[0]));
                    return both.length == 1 ? name + "=" : name + "=" + Forms.encode(decoded(both[1]));
                })
                .collect(Collectors.joining("&"));
    }

    /** Alternatives that change something for this request, each value once. */
    private static final class Found {
        private final String right;
        private final List<Alternative> all = new ArrayList<>();

        Found(String right) {
            this.right = right;
        }

        void add(String mistake, String explanation, int rank, String value) {
            if (!value.equals(right)
                    && all.stream().noneMatch(each -> each.value().equals(value))) {
                all.add(new Alternative(mistake, explanation, rank, value));
            }
        }
    }
}
