package dev.tidings.mock.media;

import static dev.tidings.mock.judge.JudgedRoutes.json;
import static dev.tidings.mock.judge.JudgedRoutes.location;
import static dev.tidings.mock.judge.JudgedRoutes.messagePath;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.state.StateCodec;
import dev.tidings.mock.webhook.Download;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where files come from, what is refused, and what waits meanwhile. */
class MediaFetcherTest {
    private static final String ONE = "http://localhost:8000/one";
    private static final String TWO = "http://127.0.0.1:8000/two";
    private static final String FAR = "https://demo.twilio.com/owl.png";
    private static final byte[] PNG = MediaPlaceholders.of("image/png");
    private static final byte[] JPEG = MediaPlaceholders.of("image/jpeg");

    private final MediaDesk desk = MediaDesk.open();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void strangers_areNotAsked() {
        String message = desk.send(FAR);
        assertThat(desk.questions).isEmpty();
        assertThat(desk.fetcher.pending(message)).isFalse();
        assertThat(desk.settled).isEmpty();
        assertThat(desk.media(message)).singleElement().satisfies(media -> {
            assertThat(media.placeholder()).isTrue();
            assertThat(media.source()).isEqualTo(FAR);
        });
    }

    @Test
    void strangers_areAskedIfAllIsToBeFetched() {
        MediaDesk curious = MediaDesk.open(new MediaOptions(true));
        String message = curious.send(FAR);
        assertThat(curious.fetcher.pending(message)).isTrue();
        curious.question(FAR).is("image/png", PNG);
        assertThat(curious.media(message))
                .singleElement()
                .satisfies(media -> assertThat(media.placeholder()).isFalse());
    }

    @Test
    void filesOnThisMachine_areFetched() {
        String message = desk.send(ONE);
        assertThat(desk.fetcher.pending(message)).isTrue();
        assertThat(desk.media(message)).isEmpty();
        MediaDesk.Question question = desk.question(ONE);
        assertThat(question.mostBytes()).isEqualTo(5 * 1024 * 1024);
        question.answer().accept(new Download(200, "text/vCard; charset=utf-8", "jane.vcf", bytes("jane"), 0));
        assertThat(desk.fetcher.pending(message)).isFalse();
        assertThat(desk.settled).containsExactly(java.util.Map.entry(message, 0));
        Media media = desk.media(message).get(0);
        var file = desk.routes.follow(location(desk.routes.get(media.path())));
        assertThat(file.body()).isEqualTo(bytes("jane"));
        assertThat(file.headers().first("Content-Type")).contains("text/vcard");
        assertThat(file.headers().first("Content-Disposition")).contains("inline; filename=\"jane.vcf\"");
        assertThat(desk.routes.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a name that has spaces", "quote\".png", "more-than-twenty-characters.png", "ä.png"})
    void oddFileNames_areNotKept(String name) {
        String message = desk.send(ONE);
        desk.question(ONE).answer().accept(new Download(200, "image/png", name, PNG, 0));
        assertThat(desk.media(message).get(0).fileName()).isNull();
    }

    @ParameterizedTest(name = "{0} {1}, download error {2}: {3}")
    @CsvSource({
        "200, image/png, 0, 0",
        "200, IMAGE/PNG, 0, 0",
        "200, image/jpeg, 0, 12300", // the file is a PNG
        "200, text/csv, 0, 12300",
        "200, text/html; charset=utf-8, 0, 12300",
        "200, application/octet-stream, 0, 12300",
        "200, image/webp, 0, 12300",
        "200, '', 0, 12300",
        "200, , 0, 12300",
        "404, text/html, 11217, 11200",
        "0, , 11205, 11200",
        "200, image/png, 11750, 11751"
    })
    void download_isJudged(int status, @Nullable String type, int error, int expected) {
        String message = desk.send(ONE);
        byte[] body = error == 0 ? PNG : new byte[0];
        desk.question(ONE).answer().accept(new Download(status, type, null, body, error));
        assertThat(desk.settled).containsExactly(java.util.Map.entry(message, expected));
        assertThat(desk.media(message)).hasSize(expected == 0 ? 1 : 0);
        assertThat(desk.library.files()).isEqualTo(expected == 0 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2621440, 0", "2621441, 11751"})
    void sizes_areSummed(int second, int expected) {
        String message = desk.send(ONE, TWO);
        desk.question(ONE).is("video/mp4", new byte[2_621_440]);
        assertThat(desk.settled).isEmpty();
        desk.question(TWO).is("video/mp4", new byte[second]);
        assertThat(desk.settled).containsExactly(java.util.Map.entry(message, expected));
        assertThat(desk.media(message)).hasSize(expected == 0 ? 2 : 0);
    }

    @ParameterizedTest
    @CsvSource({"+14155550123, 5242880", "whatsapp:+14155550123, 16777216", "rcs:+14155550123, 16777216"})
    void channels_carryMore(String to, int mostBytes) {
        desk.sendTo(to, ONE);
        assertThat(desk.question(ONE).mostBytes()).isEqualTo(mostBytes);
    }

    @ParameterizedTest
    @CsvSource({"whatsapp:+14155550123, 0", "+14155550123, 12300"})
    void stickers_areForWhatsApp(String to, int expected) {
        String message = desk.sendTo(to, ONE);
        desk.question(ONE).is("image/webp", bytes("sticker"));
        assertThat(desk.settled).containsExactly(java.util.Map.entry(message, expected));
    }

    @Test
    void placeholderOfTheWrongType_failsBehindTheCommand() {
        String message = desk.send("https://example.com/sticker.webp");
        assertThat(desk.settled).isEmpty();
        assertThat(desk.fetcher.pending(message)).isTrue();
        desk.advance(java.time.Duration.ZERO);
        assertThat(desk.settled).containsExactly(java.util.Map.entry(message, 12300));
        assertThat(desk.fetcher.pending(message)).isFalse();
        assertThat(desk.media(message)).isEmpty();
    }

    @Test
    void firstFailureInOrder_countsWhicheverComesFirst() {
        String message = desk.send(ONE, TWO);
        desk.question(TWO).is("text/html", bytes("<html>"));
        assertThat(desk.settled).isEmpty();
        desk.question(ONE).answer().accept(new Download(0, null, null, new byte[0], 11210));
        assertThat(desk.settled).containsExactly(java.util.Map.entry(message, 11200));
    }

    @Test
    void order_doesNotDependOnWhatComesFirst() {
        MediaDesk other = MediaDesk.open();
        String here = desk.send(ONE, FAR, TWO);
        String there = other.send(ONE, FAR, TWO);
        desk.question(ONE).is("image/png", PNG);
        desk.question(TWO).is("image/jpeg", JPEG);
        other.question(TWO).is("image/jpeg", JPEG);
        other.question(ONE).is("image/png", PNG);
        assertThat(desk.media(here)).isEqualTo(other.media(there)).hasSize(3);
        assertThat(json(desk.routes.get(messagePath(here) + "/Media.json"))
                        .path("media_list")
                        .path(2)
                        .path("content_type")
                        .asText())
                .isEqualTo("image/jpeg");
    }

    @Test
    void deletedMeanwhile_isNotWaitedFor() {
        String message = desk.send(ONE);
        desk.forget(message);
        desk.question(ONE).is("image/png", PNG);
        assertThat(desk.settled).isEmpty();
        assertThat(desk.media(message)).isEmpty();
        assertThat(desk.library.files()).isZero();
    }

    @Test
    void restoredWorld_asksAgainAndHearsNobodyElse() throws IOException {
        String message = desk.send(ONE, TWO);
        desk.question(ONE).is("image/png", PNG);
        MediaDesk.Question old = desk.question(TWO);
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        StateCodec codec = StateCodec.of(desk.world);
        codec.write(desk.world.snapshot(), saved);

        desk.world.restore(codec.read(new ByteArrayInputStream(saved.toByteArray())));
        assertThat(desk.questions).extracting(MediaDesk.Question::url).containsExactly(TWO);
        old.is("image/png", PNG);
        assertThat(desk.settled).isEmpty();
        desk.question(TWO).is("image/jpeg", JPEG);
        assertThat(desk.settled).containsExactly(java.util.Map.entry(message, 0));
        assertThat(desk.media(message)).extracting(Media::contentType).containsExactly("image/png", "image/jpeg");
    }

    @Test
    void sameFile_isFetchedForEachWhoNamesIt() {
        String message = desk.send(ONE, ONE);
        assertThat(desk.questions).hasSize(2);
        for (MediaDesk.Question each : List.copyOf(desk.questions)) {
            each.is("image/png", PNG);
        }
        assertThat(desk.media(message)).hasSize(2);
        assertThat(desk.library.files()).isEqualTo(1);
    }
}
