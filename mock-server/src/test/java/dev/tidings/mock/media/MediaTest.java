package dev.tidings.mock.media;

import static dev.tidings.mock.judge.JudgedRoutes.ACCOUNT;
import static dev.tidings.mock.judge.JudgedRoutes.OTHER;
import static dev.tidings.mock.judge.JudgedRoutes.json;
import static dev.tidings.mock.judge.JudgedRoutes.location;
import static dev.tidings.mock.judge.JudgedRoutes.messagePath;
import static dev.tidings.mock.judge.JudgedRoutes.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.judge.JudgedRoutes;
import dev.tidings.mock.state.StateCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Media as they look from outside: lists, records, bytes, and what goes when. */
class MediaTest {
    private static final String PNG = "https://example.com/a.png";
    private static final String GIF = "https://example.com/b.gif";
    private static final String PDF = "https://example.com/c.pdf";

    private final MediaDesk desk = MediaDesk.open();

    private static List<String> types(JsonNode page) {
        List<String> types = new ArrayList<>();
        page.path("media_list")
                .forEach(each -> types.add(each.path("content_type").asText()));
        return types;
    }

    private String first(String message) {
        return desk.media(message).get(0).sid();
    }

    @Test
    void list_standsInTheOrderOfTheUrls() {
        String message = desk.send(PNG, GIF, PDF);
        desk.send(PDF);
        JsonNode page = json(desk.routes.get(messagePath(message) + "/Media.json"));
        assertThat(types(page)).containsExactly("image/png", "image/gif", "application/pdf");
        assertThat(page.path("media_list").path(0).path("parent_sid").asText()).isEqualTo(message);
        assertThat(page.path("media_list").path(0).path("date_created").asText())
                .isEqualTo("Thu, 01 Jan 2026 12:00:00 +0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Media.xml", "/Media"})
    void list_isXmlToo(String suffix) {
        String message = desk.send(PNG, GIF);
        assertThat(text(desk.routes.get(messagePath(message) + suffix)))
                .contains("<MediaList ")
                .contains("<Media><Sid>" + first(message) + "</Sid>");
    }

    @Test
    void pages_followEachOther() {
        String message = desk.send(PNG, GIF, PDF, GIF, PNG);
        List<String> seen = new ArrayList<>();
        String next = messagePath(message) + "/Media.json?PageSize=2";
        int pages = 0;
        while (next != null) {
            JsonNode page = json(desk.routes.get(next));
            seen.addAll(types(page));
            next = page.path("next_page_uri").textValue();
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(seen).containsExactly("image/png", "image/gif", "application/pdf", "image/gif", "image/png");
    }

    @ParameterizedTest
    @CsvSource({
        "DateCreated=2026-01-01, 1",
        "DateCreated=2026-01-02, 0",
        "DateCreated%3C=2025-12-31, 0",
        "DateCreated%3C=2026-01-01, 1",
        "DateCreated%3E=2026-01-01, 1",
        "DateCreated%3E=2026-01-02, 0",
        "DateCreated>=2026-01-01&DateCreated<=2026-01-01, 1"
    })
    void list_isFilteredByDate(String filter, int expected) {
        String message = desk.send(PNG);
        String query = filter.replace(">", "%3E").replace("<", "%3C");
        assertThat(types(json(desk.routes.get(messagePath(message) + "/Media.json?" + query))))
                .hasSize(expected);
    }

    @Test
    void list_withAnUnreadableDate_isRefusedByName() {
        Response refused = desk.routes.get(messagePath(desk.send(PNG)) + "/Media.json?DateCreated=soon");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(json(refused).path("message").asText()).contains("DateCreated", "soon");
    }

    @ParameterizedTest
    @CsvSource({".json, application/json, '.json\"'", ".xml, application/xml, '</Uri>'"})
    void fetch_answersEveryField(String suffix, String contentType, String endOfLink) {
        String message = desk.send(PNG);
        Response fetched = desk.routes.get(messagePath(message) + "/Media/" + first(message) + suffix);
        assertThat(fetched.status()).isEqualTo(200);
        assertThat(fetched.headers().first("Content-Type")).contains(contentType);
        assertThat(text(fetched))
                .contains(first(message), message, ACCOUNT, "image/png")
                .contains(messagePath(message) + "/Media/" + first(message) + endOfLink);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET .json", "GET .xml", "GET ", "DELETE .json"})
    void strangersAndUnknowns_areNotFound(String call) {
        String method = call.substring(0, call.indexOf(' '));
        String suffix = call.substring(call.indexOf(' ') + 1);
        String message = desk.send(PNG);
        String media = first(message);
        String unknown = "MM" + "0".repeat(32);
        String elsewhere = desk.send(PNG);
        for (String path : List.of(
                messagePath(message) + "/Media/ME" + "0".repeat(32),
                messagePath(unknown) + "/Media/" + media,
                messagePath(elsewhere) + "/Media/" + media,
                messagePath(message).replace(ACCOUNT, OTHER) + "/Media/" + media)) {
            assertThat(desk.routes
                            .call(method, JudgedRoutes.HERE + path + suffix, "", true)
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(desk.media(message)).hasSize(1);
        assertThat(desk.routes.get(messagePath(unknown) + "/Media.json").status())
                .isEqualTo(404);
    }

    @Test
    void bytes_areBehindALinkThatNeedsNoCredentials() {
        Media media = desk.media(desk.send(PNG)).get(0);
        Response redirect = desk.routes.get(media.path());
        assertThat(redirect.status()).isEqualTo(307);
        Response file = desk.routes.follow(location(redirect));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().first("Content-Type")).contains("image/png");
        assertThat(file.body()).isEqualTo(MediaPlaceholders.of("image/png"));
        assertThat(desk.routes.warnings())
                .containsExactly(
                        media.sid() + " is a placeholder: " + PNG + " is not on this machine and was not fetched");
        assertThat(desk.routes.follow(JudgedRoutes.HERE + media.path()).status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:4010, http://localhost:4010/cdn/",
        "http://127.0.0.1:4010/api, http://127.0.0.1:4010/api/cdn/",
        "https://api.twilio.com, https://api.twilio.com/cdn/",
        "https://api.dublin.ie1.twilio.com, https://api.dublin.ie1.twilio.com/cdn/"
    })
    void link_leadsBackTheWayTheCallerCame(String base, String expected) {
        Media media = desk.media(desk.send(GIF)).get(0);
        String link = location(desk.routes.call("GET", base + media.path(), "", true));
        assertThat(link).startsWith(expected);
        assertThat(desk.routes.follow(link).status()).isEqualTo(200);
    }

    @Test
    void link_isGoodForFourHours() {
        String link = location(desk.routes.get(desk.media(desk.send(PNG)).get(0).path()));
        desk.advance(Duration.ofHours(4).minusSeconds(1));
        assertThat(desk.routes.follow(link).status()).isEqualTo(200);
        desk.advance(Duration.ofSeconds(1));
        Response late = desk.routes.follow(link);
        assertThat(late.status()).isEqualTo(410);
        assertThat(json(late).path("message").asText()).contains("2026-01-01T16:00:00Z");
    }

    @Test
    void link_cannotBeMadeUp() {
        String message = desk.send(PNG, GIF);
        String link = location(desk.routes.get(desk.media(message).get(0).path()));
        String query = URI.create(link).getRawQuery();
        String other = desk.media(message).get(1).sid();
        for (String forged : List.of(
                link.replaceFirst("Expires=\\d+", "Expires=99999999999"),
                link.replaceFirst("Expires=\\d+", "Expires=never"),
                link.replaceFirst("&Signature=.*", ""),
                link.replaceFirst("\\?.*", ""),
                link.replaceFirst("ME[0-9a-f]{32}", other),
                link.replaceFirst("AC\\d{32}", OTHER),
                JudgedRoutes.HERE + "/cdn/" + ACCOUNT + "/ME" + "0".repeat(32) + "?" + query)) {
            assertThat(desk.routes.follow(forged).status()).as(forged).isEqualTo(404);
        }
    }

    @Test
    void deleted_isGoneWithItsLinks() {
        String message = desk.send(PNG, GIF);
        Media media = desk.media(message).get(0);
        String link = location(desk.routes.get(media.path()));
        assertThat(desk.routes.delete(media.path() + ".json").status()).isEqualTo(204);
        assertThat(desk.routes.delete(media.path() + ".json").status()).isEqualTo(404);
        assertThat(desk.routes.get(media.path()).status()).isEqualTo(404);
        assertThat(desk.routes.follow(link).status()).isEqualTo(404);
        assertThat(types(json(desk.routes.get(messagePath(message) + "/Media.json"))))
                .containsExactly("image/gif");
        assertThat(desk.library.files()).isEqualTo(1);
    }

    @Test
    void sharedFile_isKeptOnceAndGoesWithTheLast() {
        String one = desk.send(PNG, PNG);
        String two = desk.send("https://other.example/same.png");
        String three = desk.send(PNG);
        assertThat(desk.library.files()).isEqualTo(1);
        desk.routes.delete(desk.media(one).get(0).path() + ".json");
        desk.forget(one, two);
        assertThat(desk.routes
                        .follow(location(
                                desk.routes.get(desk.media(three).get(0).path())))
                        .body())
                .isEqualTo(MediaPlaceholders.of("image/png"));
        desk.forget(three);
        assertThat(desk.library.files()).isZero();
    }

    @Test
    void snapshot_holdsTheBytesAndWhoSharesThem() throws IOException {
        String one = desk.send(PNG, GIF);
        String two = desk.send(PNG);
        String link = location(desk.routes.get(desk.media(one).get(0).path()));
        byte[] saved = saved(desk);

        MediaDesk restored = MediaDesk.seeded(8);
        restored.world.restore(StateCodec.of(restored.world).read(new ByteArrayInputStream(saved)));
        assertThat(saved(restored)).isEqualTo(saved);
        assertThat(restored.routes.follow(link).body()).isEqualTo(MediaPlaceholders.of("image/png"));
        restored.forget(one);
        assertThat(restored.library.files()).isEqualTo(1);
        restored.forget(two);
        assertThat(restored.library.files()).isZero();
    }

    private static byte[] saved(MediaDesk desk) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StateCodec.of(desk.world).write(desk.world.snapshot(), out);
        return out.toByteArray();
    }
}
