package dev.tidings.mock.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.security.RequestValidator;
import dev.tidings.core.webhook.WebhookSignature;
import dev.tidings.mock.webhook.Application.Received;
import dev.tidings.mock.wire.Forms;
import dev.tidings.mock.wire.Parameters;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each usual mistake, really made by an application that checks the signature, and found. */
class SignatureDoctorTest {
    private static final Parameters FORM = Post.form(
            "To",
            "+14155550123",
            "Body",
            " 50%25 off & more, José ",
            "MessageSid",
            "SM1",
            "Empty",
            "",
            "body",
            "x",
            "Tag",
            "b",
            "Tag",
            "a");

    private final Post post = Post.office();

    @AfterEach
    void close() {
        post.close();
    }

    /** How an application comes to what it signs. */
    private interface Check {
        String base(String url, Received request);
    }

    private record Mistake(String name, String target, String method, String token, Check check) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Mistake url(String name, String target, UnaryOperator<String> wrong) {
        return new Mistake(
                name,
                target,
                "POST",
                Post.TOKEN,
                (url, request) -> WebhookSignature.base("http://right/", form(request))
                        .replaceFirst("http://right/", "")
                        .transform(suffix -> wrong.apply(url) + suffix));
    }

    private static Mistake form(String name, UnaryOperator<String> value) {
        return new Mistake(name, "/status", "POST", Post.TOKEN, (url, request) -> {
            Map<String, List<String>> wrong = new TreeMap<>();
            form(request)
                    .forEach(
                            (key, all) -> wrong.put(key, all.stream().map(value).toList()));
            return url + joined(wrong);
        });
    }

    private static Mistake other(String name, Check check) {
        return new Mistake(name, "/status", "POST", Post.TOKEN, check);
    }

    private static Map<String, List<String>> form(Received request) {
        return Forms.decode(request.body().getBytes(StandardCharsets.UTF_8), "body")
                .asMap();
    }

    private static String joined(Map<String, List<String>> parameters) {
        StringBuilder joined = new StringBuilder();
        parameters.forEach((name, all) -> all.stream()
                .distinct()
                .sorted()
                .forEach(value -> joined.append(name).append(value)));
        return joined.toString();
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(ofUrl(), ofValues(), ofParameters()).flatMap(each -> each);
    }

    private static Stream<Mistake> ofUrl() {
        String query = "/status?b=2&a=x%20y&c=%2B";
        return Stream.of(
                url("scheme-swapped", "/status", url -> url.replace("http:", "https:")),
                url("host-changed", "/status", url -> url.replace("127.0.0.1", "localhost")),
                url("host-and-scheme-changed", "/s", url -> url.replace("http://127.0.0.1", "https://localhost")),
                url("port-dropped", "/status", url -> url.replaceFirst(":[0-9]+/", "/")),
                url(
                        "port-dropped-and-scheme-swapped",
                        "/s",
                        url -> "https" + url.substring(4).replaceFirst(":[0-9]+/", "/")),
                url("query-dropped", query, url -> url.substring(0, url.indexOf('?'))),
                url("query-reordered", query, url -> url.replace("b=2&a=x%20y&c=%2B", "a=x%20y&b=2&c=%2B")),
                url("query-decoded", query, url -> url.replace("x%20y&c=%2B", "x y&c=+")),
                url("query-encoded-anew", query, url -> url.replace("x%20y", "x+y")),
                url("slash-dropped", "/status/?a=b", url -> url.replace("/?", "?")),
                url("slash-added", "/status?a=b", url -> url.replace("?", "/?")),
                url("path-prefix-dropped", "/api/v1/status", url -> url.replace("/api", "")),
                url("path-decoded", "/a%20b", url -> url.replace("%20", " ")),
                url("fragment-kept", "/status#ct=2000", url -> url + "#ct=2000"));
    }

    private static Stream<Mistake> ofValues() {
        return Stream.of(
                form("plus-kept", value -> value.replace(' ', '+')),
                form("decoded-twice", SignatureDoctorTest::decoded),
                form("not-decoded", Forms::encode),
                form("values-trimmed", String::strip),
                form(
                        "wrong-charset",
                        value -> new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
    }

    private static Stream<Mistake> ofParameters() {
        return Stream.of(
                other("empty-values-dropped", (url, request) -> {
                    Map<String, List<String>> full = new TreeMap<>(form(request));
                    full.values().removeIf(all -> all.contains(""));
                    return url + joined(full);
                }),
                other("repeated-values-dropped", (url, request) -> {
                    Map<String, List<String>> first = new TreeMap<>(form(request));
                    first.replaceAll((name, all) -> all.subList(0, 1));
                    return url + joined(first);
                }),
                other("parameters-unsorted", (url, request) -> url + joined(form(request))),
                other(
                        "parameters-sorted-without-case",
                        (url, request) -> url
                                + form(request).keySet().stream()
                                        .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(
                                                Collections.reverseOrder(Collections.reverseOrder())))
                                        .map(name -> joined(
                                                Map.of(name, form(request).get(name))))
                                        .collect(Collectors.joining())),
                other("body-not-parsed", (url, request) -> url),
                other("body-raw", (url, request) -> url + request.body()),
                new Mistake(
                        "wrong-token",
                        "/status",
                        "POST",
                        "a-key-secret",
                        (url, request) -> WebhookSignature.base(url, form(request))),
                new Mistake(
                        "wrong-token",
                        "/status",
                        "POST",
                        "a-parent-token",
                        (url, request) -> WebhookSignature.base(url, form(request))),
                new Mistake("query-appended-again", "/status?z=1", "GET", Post.TOKEN, (url, request) -> {
                    String asked = request.target().substring(request.target().indexOf('?') + 1);
                    Map<String, List<String>> all =
                            new TreeMap<>(Forms.decode(asked.getBytes(StandardCharsets.UTF_8), "query")
                                    .asMap());
                    return url + joined(all);
                }));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    /** Makes the mistake over a socket; the application prints {@code shown} of what it computed. */
    private Diagnosis refusedBy(Mistake mistake, UnaryOperator<String[]> shown) {
        String[] url = new String[1];
        try (Application application = Application.start((request, connection) -> {
            String base = mistake.check().base(url[0], request);
            String signature = WebhookSignature.sign(mistake.token(), base);
            boolean fine = signature.equals(request.header("X-Twilio-Signature"));
            String[] print = shown.apply(new String[] {base, signature});
            Application.status(fine ? 200 : 403, String.join(" ", print)).to(request, connection);
        })) {
            String configured = application.url(mistake.target());
            String plain = configured.replaceFirst("#.*", "");
            url[0] = mistake.method().equals("GET") ? plain + "&" + Delivery.form(FORM) : plain;
            WebhookAnswer answer = post.send(Post.call(configured, mistake.method(), "SM1", FORM, null));
            assertThat(answer.status()).isEqualTo(403);
            Diagnosis diagnosis = post.last().diagnosis();
            assertThat(diagnosis).isNotNull();
            return diagnosis;
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistake_isAmongTheCandidates(Mistake mistake) {
        String[] made = new String[2];
        Diagnosis diagnosis = refusedBy(mistake, both -> {
            made[0] = both[0];
            made[1] = both[1];
            return new String[] {"Forbidden"};
        });
        assertThat(diagnosis.certain()).isFalse();
        assertThat(diagnosis.findings())
                .filteredOn(each -> each.mistake().equals(mistake.name()))
                .anySatisfy(each -> {
                    assertThat(each.base()).isEqualTo(made[0]);
                    assertThat(each.signature()).isEqualTo(made[1]);
                });
        assertThat(post.last().verdict())
                .contains("Signed was \"" + post.last().request().signed() + "\"", "likeliest first: (1) ");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakeWhoseSignatureIsPrinted_isCertain(Mistake mistake) {
        Diagnosis diagnosis = refusedBy(mistake, both -> new String[] {"expected", both[1]});
        assertThat(diagnosis.certain()).isTrue();
        assertThat(diagnosis.findings().get(0).mistake()).isEqualTo(mistake.name());
        assertThat(post.last().verdict())
                .contains("for certain: " + diagnosis.findings().get(0).explanation());
    }

    @Test
    void stringThatIsPrinted_isCertainToo() {
        Mistake mistake = url("scheme-swapped", "/status", url -> url.replace("http:", "https:"));
        Diagnosis diagnosis =
                refusedBy(mistake, both -> new String[] {"{\"base\": \"" + both[0].replace("/", "\\/") + "\"}"});
        assertThat(diagnosis.certain()).isTrue();
        assertThat(diagnosis.findings().get(0).mistake()).isEqualTo("scheme-swapped");
    }

    @Test
    void twoMistakesAtOnce_areProvenTogether() {
        Mistake mistake = new Mistake(
                "both",
                "/api/status",
                "POST",
                "a-key-secret",
                (url, request) -> url.replace("http:", "https:") + joined(form(request)));
        Diagnosis diagnosis = refusedBy(mistake, both -> new String[] {both[1]});
        assertThat(diagnosis.certain()).isTrue();
        assertThat(diagnosis.findings().get(0).mistake()).isEqualTo("scheme-swapped+parameters-unsorted+wrong-token");
    }

    @Test
    void printedUrl_isTakenForWhatWasValidated() {
        Mistake mistake = url("x", "/status", url -> "https://internal.example:8443/status");
        Diagnosis diagnosis =
                refusedBy(mistake, both -> new String[] {"no: https://internal.example:8443/status", both[1]});
        assertThat(diagnosis.certain()).isTrue();
        assertThat(diagnosis.findings().get(0).explanation()).contains("https://internal.example:8443/status");
    }

    @Test
    void officialValidator_behindAProxy_isDiagnosed() {
        try (Application application = Application.start((request, connection) -> {
            Map<String, String> form = new LinkedHashMap<>();
            form(request).forEach((name, all) -> form.put(name, all.get(0)));
            String url = "https://" + request.header("Host") + request.target();
            boolean fine = new RequestValidator(Post.TOKEN).validate(url, form, request.header("X-Twilio-Signature"));
            Application.status(fine ? 200 : 403, "bad signature for " + url).to(request, connection);
        })) {
            post.send(Post.call(application.url("/status"), "POST", "SM1", Post.status("sent"), null));
            Diagnosis diagnosis = post.last().diagnosis();
            assertThat(diagnosis.certain()).isFalse();
            assertThat(diagnosis.findings().get(0).mistake()).isEqualTo("scheme-swapped");
        }
    }

    @Test
    void rightSignature_isNotTakenForAMistake() {
        try (Application application = Application.start(
                (request, connection) -> Application.status(403, "got " + request.header("X-Twilio-Signature"))
                        .to(request, connection))) {
            post.post(application.url("/status"));
            assertThat(post.last().diagnosis().certain()).isFalse();
        }
    }

    @Test
    void mistakesThatChangeNothing_areNotNamed() {
        try (Application application = Application.answering(403)) {
            post.send(Post.call(application.url("/status"), "POST", "SM1", Post.form("A", "b"), null));
            List<String> named = post.last().diagnosis().findings().stream()
                    .map(Diagnosis.Finding::mistake)
                    .toList();
            assertThat(named)
                    .doesNotContainAnyElementsOf(Arrays.asList(
                            "query-dropped",
                            "values-trimmed",
                            "plus-kept",
                            "decoded-twice",
                            "empty-values-dropped",
                            "parameters-unsorted",
                            "fragment-kept"))
                    .contains("scheme-swapped", "body-not-parsed", "wrong-token");
        }
    }

    @Test
    void otherAnswers_areNotExamined() {
        try (Application application = Application.answering(404)) {
            post.post(application.url("/status"));
            assertThat(post.last().diagnosis()).isNull();
        }
    }
}
