package dev.tidings.mock.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of the links in a text that is sent. */
class LinkShorteningTest {
    private static final String SHORT = "https://go\\.example\\.com/[A-Za-z0-9]{10}";

    private final LinkRoom room = LinkRoom.ready();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "See https://example.com/a?b=c&d=%20#e now | See # now",
                "https://example.com | #",
                "HTTPS://Example.com/A | #",
                "http://example.com:8080/ and https://example.org | # and #",
                "Look (https://example.com/a). Or https://example.com/b! | Look (#). Or #!",
                "\"https://example.com/a\", https://example.com/b; | \"#\", #;",
                "https://example.com/wiki/A_(b) | #",
                "(see https://example.com/wiki/A_(b)) | (see #)",
                "Twice https://example.com/a https://example.com/a | Twice # #",
                "a\u00a0https://example.com/\u00fc \u00e9 | a\u00a0# \u00e9",
                "no link: example.com, ftp://example.com, https:// and http | no link: example.com, ftp://example.com, https:// and http"
            })
    void links_areReplaced_andNothingElse(String body, String shortened) {
        Shortened text = room.shorten(body);
        assertThat(text.errorCode()).isZero();
        assertThat(text.body().replaceAll(SHORT, "#")).isEqualTo(shortened);
        assertThat(expanded(room, text.body())).isEqualTo(body);
    }

    private static String expanded(LinkRoom room, String text) {
        String long_ = text;
        for (ShortLink each : room.links.newest(Optional.empty(), 1_000, any -> true)) {
            long_ = long_.replace(each.shortUrl(), each.target());
        }
        return long_;
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> link = Combinators.combine(
                        Arbitraries.of("http", "https", "HTTPS"),
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(1)
                                .ofMaxLength(8),
                        Arbitraries.strings()
                                .withChars("abc019-._~/?&=%2F()!,'")
                                .ofMaxLength(20))
                .as((scheme, host, rest) -> scheme + "://" + host + ".com/" + rest.replaceAll("%(?!2F)", ""));
        Arbitrary<String> words = Arbitraries.strings()
                .withChars(" \n.,:;()[]{}<>\"'abcxyz\u00e9\ud83d\ude00|/")
                .ofMaxLength(12);
        return Arbitraries.oneOf(link, words).list().ofMaxSize(8).map(parts -> String.join("", parts));
    }

    @Property(tries = 300)
    void everyShortenedText_expandsBackToTheOriginal(@ForAll("texts") String text) {
        LinkRoom fresh = LinkRoom.ready();
        Shortened shortened = fresh.shorten(text);
        assertThat(expanded(fresh, shortened.body())).isEqualTo(text);
        assertThat(LinkText.hasLinks(shortened.body().replaceAll(SHORT, ""))).isFalse();
    }

    @Test
    void everyMessageAndLink_hasACodeOfItsOwn() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            room.shorten("https://example.com/a https://example.com/a");
        }
        room.links.newest(Optional.of(room.account.sid()), 1_000, any -> true).forEach(each -> codes.add(each.code()));
        assertThat(codes).hasSize(100).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Za-z0-9]{10}"));
        String all = String.join("", codes);
        assertThat(all).containsPattern("[A-Z]").containsPattern("[a-z]").containsPattern("[0-9]");
        assertThat(room.changes).extracting(change -> change.topic()).containsOnly(Links.SHORTENED);
        assertThat(room.changes).hasSize(100);
    }

    @Test
    void scheme_isLeftOut_ifTheDomainIsSoConfigured() {
        room.configure(before -> new LinkConfig.Choices(null, null, null, true));
        assertThat(room.shorten("See https://example.com.").body())
                .matches("See go\\.example\\.com/[A-Za-z0-9]{10}\\.");
    }

    static Stream<Arguments> problems() {
        Consumer<LinkRoom> noCertificate =
                room -> room.world.run(tx -> room.links.certificates().delete(tx, room.domain));
        return Stream.of(
                Arguments.of(30101, (Consumer<LinkRoom>) room -> room.change(standing -> standing.withVerified(false))),
                Arguments.of(30102, (Consumer<LinkRoom>) room -> {
                    room.change(standing -> standing.withDnsProblem("none"));
                    room.advance(LinkCertificates.MANAGED);
                    room.change(standing -> standing.withDnsProblem(null));
                }),
                Arguments.of(30106, (Consumer<LinkRoom>)
                        room -> room.change(standing -> standing.withAccounts(List.of("AC0")))),
                Arguments.of(30107, noCertificate),
                Arguments.of(
                        30132,
                        noCertificate.andThen(room -> room.world.run(
                                tx -> room.links.certificates().request(tx, room.domain, room.account.sid())))),
                Arguments.of(30133, noCertificate.andThen(room -> {
                    room.change(standing -> standing.withDnsProblem("none"));
                    room.world.run(tx -> room.links.certificates().request(tx, room.domain, room.account.sid()));
                    room.advance(LinkCertificates.ISSUING);
                    room.change(standing -> standing.withDnsProblem(null));
                })),
                Arguments.of(30134, (Consumer<LinkRoom>)
                        room -> room.change(standing -> standing.withDnsProblem("no CNAME"))),
                Arguments.of(30137, (Consumer<LinkRoom>) room ->
                        room.world.run(tx -> room.links.domains().dissociate(tx, room.domain, room.service.sid()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("problems")
    void whatCannotBeShortened_goesOutAsItIs_andAnAlertSaysWhy(int code, Consumer<LinkRoom> trouble) {
        trouble.accept(room);
        assertThat(room.shorten("https://example.com")).isEqualTo(new Shortened("https://example.com", 0));
        assertThat(room.lastAlert().code()).isEqualTo(code);
        assertThat(room.lastAlert().serviceSid()).isEqualTo(room.service.sid());
        assertThat(room.links.newest(Optional.empty(), 10, any -> true)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("problems")
    void whatCannotBeShortened_isNotSent_ifTheDomainIsSoConfigured(int code, Consumer<LinkRoom> trouble) {
        room.configure(before -> new LinkConfig.Choices(null, null, false, false));
        trouble.accept(room);
        // Without a domain there is nobody who said so.
        assertThat(room.shorten("https://example.com").errorCode()).isEqualTo(code == 30137 ? 0 : 30103);
        assertThat(room.shorten("no link").errorCode()).isZero();
    }

    @Test
    void moreThanTheRate_isNotSent() {
        for (int i = 0; i < Links.RATE; i++) {
            assertThat(room.shorten("https://example.com").errorCode()).isZero();
        }
        room.throughASnapshot();
        assertThat(room.shorten("https://example.com")).isEqualTo(new Shortened("https://example.com", 20429));
        assertThat(room.alerted()).containsExactly(20429);
        assertThat(room.shorten("no link").errorCode()).isZero();
        room.advance(Duration.ofSeconds(1));
        assertThat(room.shorten("https://example.com").errorCode()).isZero();
    }

    @Test
    void links_areForgottenInTheirOrder_whenThereAreTooMany() {
        String first = room.code("https://example.com");
        for (int i = 0; i < Links.KEPT / 50; i++) {
            room.shorten("https://example.com ".repeat(50));
            room.advance(Duration.ofSeconds(1));
        }
        assertThat(room.links.find(first)).isEmpty();
        assertThat(room.links.table().size()).isEqualTo(Links.KEPT);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a|b, https://example.com/a|b",
        "see https://example.com/{x}. , https://example.com/{x}",
        "https://exa_mple.com/, https://exa_mple.com/",
        "https://example.com/a%zz, https://example.com/a%zz",
    })
    void linksThatAreNoUrls_areFound(String body, String broken) {
        assertThat(Links.unshortenable(body)).contains(broken);
        assertThat(Links.unshortenable("https://example.com/?a=%7B " + body)).contains(broken);
        assertThat(Links.unshortenable("https://example.com/?a=%7B")).isEmpty();
    }
}
