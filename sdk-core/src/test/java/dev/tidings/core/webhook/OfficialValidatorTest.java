package dev.tidings.core.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.security.RequestValidator;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Twilio's own Java validator and ours agree on what is signed, in both directions. */
class OfficialValidatorTest {
    private static final String TOKEN = "12345678901234567890123456789012";
    private static final RequestValidator THEIRS = new RequestValidator(TOKEN);
    private static final WebhookVerifier OURS = WebhookVerifier.of(TOKEN);

    /** A URL in parts; {@code userinfo}, {@code port}, {@code query} and {@code fragment} with their signs, or empty. */
    record Url(String scheme, String userinfo, String host, String port, String tail, String fragment) {
        String configured() {
            return scheme + "://" + userinfo + host + port + tail + fragment;
        }

        String seen() {
            return scheme + "://" + host + port + tail;
        }

        String withPort(String other) {
            return scheme + "://" + host + other + tail;
        }
    }

    @Property(tries = 300)
    void whatWeSign_theyAccept(@ForAll("urls") Url url, @ForAll("forms") Map<String, String> form) {
        String signature = WebhookSignature.sign(TOKEN, WebhookSignature.base(url.configured(), lists(form)));

        assertThat(THEIRS.validate(url.seen(), form, signature)).isTrue();
        assertThat(THEIRS.validate(url.seen() + "x", form, signature)).isFalse();
    }

    @Property(tries = 300)
    void whatTheySign_weAccept(@ForAll("urls") Url url, @ForAll("forms") Map<String, String> form) {
        String signature = theirSignature(url.seen(), form);

        assertThat(OURS.isValid(url.seen(), lists(form), signature)).isTrue();
        assertThat(OURS.isValid(url.configured(), lists(form), signature)).isTrue();
        assertThat(OURS.isValid(WebhookRequest.form(url.seen(), form, signature)))
                .isTrue();
        assertThat(OURS.isValid(url.seen() + "x", lists(form), signature)).isFalse();
    }

    /** With the port added or taken away; of URLs that their validator does not re-encode when it does so. */
    @Property(tries = 300)
    void ofAnotherPort_bothSayTheSame(
            @ForAll("plainUrls") Url url,
            @ForAll("ports") String signedPort,
            @ForAll("forms") Map<String, String> form) {
        String signature = WebhookSignature.sign(TOKEN, WebhookSignature.base(url.withPort(signedPort), lists(form)));

        assertThat(OURS.isValid(url.seen(), lists(form), signature))
                .isEqualTo(THEIRS.validate(url.seen(), form, signature));
    }

    @Property(tries = 300)
    void ofJson_bothSayTheSame(@ForAll("plainUrls") Url url, @ForAll String body, @ForAll boolean changed)
            throws Exception {
        byte[] bytes = body.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String separator = url.tail().contains("?") ? "&" : "?";
        String signed = url.seen() + separator + "bodySHA256=" + WebhookSignature.bodySha256(bytes);
        String signature = WebhookSignature.sign(TOKEN, WebhookSignature.base(signed, Map.of()));
        String received = changed ? body + "x" : body;

        assertThat(THEIRS.validate(signed, received, signature)).isEqualTo(!changed);
        assertThat(OURS.isValidJson(signed, received.getBytes(java.nio.charset.StandardCharsets.UTF_8), signature))
                .isEqualTo(!changed);
    }

    private static String theirSignature(String url, Map<String, String> form) {
        try {
            Method sign = RequestValidator.class.getDeclaredMethod("getValidationSignature", String.class, Map.class);
            sign.setAccessible(true);
            return (String) sign.invoke(THEIRS, url, form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, List<String>> lists(Map<String, String> form) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        form.forEach((name, value) -> lists.put(name, List.of(value)));
        return lists;
    }

    @Provide
    Arbitrary<Url> urls() {
        Arbitrary<String> piece = Arbitraries.of(
                        "a", "Z", "7", "-", ".", "~", "+", "%20", "%2B", "%C3%A9", "%25", "'", "(", "@", ":", "/")
                .list()
                .ofMaxSize(8)
                .map(each -> String.join("", each));
        return urls(piece);
    }

    @Provide
    Arbitrary<Url> plainUrls() {
        return urls(Arbitraries.strings().withChars("abcXYZ019-._~").ofMaxLength(8));
    }

    private static Arbitrary<Url> urls(Arbitrary<String> piece) {
        Arbitrary<String> path = piece.map(each -> "/" + each);
        Arbitrary<String> query = Combinators.combine(piece, piece)
                .as((name, value) -> "?" + name + "=" + value + "&n=")
                .injectDuplicates(0.1);
        Arbitrary<String> tail = Combinators.combine(path, Arbitraries.oneOf(query, Arbitraries.just("")))
                .as(String::concat);
        return Combinators.combine(
                        Arbitraries.of("http", "https"),
                        Arbitraries.of("", "", "user@", "user:p%40ss@"),
                        Arbitraries.of("example.com", "a-b.example", "localhost", "127.0.0.1", "[::1]"),
                        ports(),
                        tail,
                        Arbitraries.of("", "", "#rc=3&rp=all"))
                .as(Url::new);
    }

    @Provide
    static Arbitrary<String> ports() {
        return Arbitraries.of("", ":80", ":443", ":8080");
    }

    @Provide
    Arbitrary<Map<String, String>> forms() {
        Arbitrary<String> names = Arbitraries.oneOf(
                Arbitraries.of("Body", "From", "To", "MessageSid", "AccountSid", "NumMedia", "body"),
                Arbitraries.strings().withChars("abAB19_é漢").ofMinLength(1).ofMaxLength(4));
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.of("", " ", "+14155550100", "a&b=c", "Grüße 👋🏽", "\r\n", "漢字"),
                Arbitraries.strings().all().excludeChars(surrogates()).ofMaxLength(20));
        return Arbitraries.maps(names, values).ofMaxSize(8);
    }

    /** Alone they are no UTF-8: no body can carry them. */
    private static char[] surrogates() {
        char[] all = new char[Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1];
        for (int i = 0; i < all.length; i++) {
            all[i] = (char) (Character.MIN_SURROGATE + i);
        }
        return all;
    }
}
