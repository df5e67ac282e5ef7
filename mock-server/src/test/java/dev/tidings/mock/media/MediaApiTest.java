package dev.tidings.mock.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.Browser;
import dev.tidings.mock.judge.JudgedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Media and feedback of true messages, with true files fetched from this machine. */
class MediaApiTest {
    private static final byte[] PICTURE = MediaPlaceholders.of("image/png");

    private final JudgedServer judged = JudgedServer.at(Instant.parse("2026-03-01T12:00:00Z"));
    private final MockServer mock = judged.mock();
    private final Door door = Door.of(mock);
    private HttpServer files;

    @BeforeEach
    void serveFiles() throws IOException {
        files = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/picture", 200, "image/png", PICTURE);
        serve("/page", 200, "text/html", "<html>".getBytes(StandardCharsets.UTF_8));
        serve("/large", 200, "video/mp4", new byte[5 * 1024 * 1024 + 1]);
        serve("/gone", 404, "image/png", new byte[0]);
        files.start();
    }

    private void serve(String path, int status, String type, byte[] body) {
        files.createContext(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().add("Content-Type", type);
                exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        });
    }

    @AfterEach
    void hearTheJudge() {
        files.stop(0);
        judged.close();
    }

    private String local(String path) {
        return "http://127.0.0.1:" + files.getAddress().getPort() + path;
    }

    /** A message with media, as an application posts it; its SID. */
    private String send(String... mediaUrls) {
        List<String> form = new ArrayList<>(List.of("From", "+14155550100", "To", "+14155550199"));
        form.addAll(List.of("ProvideFeedback", "true"));
        for (String each : mediaUrls) {
            form.addAll(List.of("MediaUrl", each));
        }
        Door.Answer created = door.post("/Messages.json", form.toArray(String[]::new));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().path("num_media").asText()).isEqualTo(Integer.toString(mediaUrls.length));
        return created.json().path("sid").asText();
    }

    private JsonNode message(String sid) {
        return door.get("/Messages/" + sid + ".json").json();
    }

    private JsonNode media(String sid) {
        return door.get("/Messages/" + sid + "/Media.json").json().path("media_list");
    }

    @Test
    void filesOfThisMachine_areSentAndHandedOut() throws Exception {
        String sid = send(local("/picture"), "https://example.com/b.gif");
        mock.clock().settle();
        assertThat(message(sid).path("status").asText()).isEqualTo("delivered");
        assertThat(media(sid)).hasSize(2);
        assertThat(media(sid).path(1).path("content_type").asText()).isEqualTo("image/gif");

        String uri = media(sid).path(0).path("uri").asText();
        HttpResponse<byte[]> file = Browser.get(mock, uri.replace(".json", ""));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(file.body()).isEqualTo(PICTURE);
        assertThat(file.uri().getPath()).startsWith("/cdn/");
    }

    @ParameterizedTest
    @CsvSource({"/page, 12300", "/large, 11751", "/gone, 11200"})
    void unusableFiles_failTheMessageBeforeItIsSent(String path, int code) {
        String sid = send(local("/picture"), local(path));
        mock.clock().settle();
        JsonNode failed = message(sid);
        assertThat(failed.path("status").asText()).isEqualTo("failed");
        assertThat(failed.path("error_code").asInt()).isEqualTo(code);
        assertThat(failed.path("date_sent").isNull()).isTrue();
        assertThat(media(sid)).isEmpty();
    }

    @Test
    void nobodyThere_failsTheMessage() {
        String url = local("/picture");
        files.stop(0);
        String sid = send(url);
        mock.clock().settle();
        assertThat(message(sid).path("error_code").asInt()).isEqualTo(11200);
    }

    @Test
    void deletedMessage_takesMediaAndFeedbackAlong() {
        String sid = send("https://example.com/a.png");
        mock.clock().settle();
        String kept = send("https://example.com/a.png");
        mock.clock().settle();
        String uri = media(sid).path(0).path("uri").asText();
        assertThat(door.post("/Messages/" + sid + "/Feedback.json").status()).isEqualTo(200);
        assertThat(door.delete("/Messages/" + sid + ".json").status()).isEqualTo(204);
        assertThat(door.get(uri.substring(uri.indexOf("/Messages"))).status()).isEqualTo(404);
        assertThat(door.post("/Messages/" + sid + "/Feedback.json").status()).isEqualTo(404);
        String other = media(kept).path(0).path("uri").asText().replace(".json", "");
        String link = door.get(other.substring(other.indexOf("/Messages")))
                .headers()
                .first("Location")
                .orElseThrow();
        assertThat(door.send("GET", link, HttpHeaders.empty(), "").status()).isEqualTo(200);
        JsonNode state = door.admin("/state");
        // What a phone was sent it shows, whatever becomes of the message.
        ((ObjectNode) state.path("tables")).remove("handset.messages");
        assertThat(state.toString()).doesNotContain(sid).contains(kept);
    }

    @Test
    void deletedMedia_leaveTheCountOfTheMessage() {
        String sid = send("https://example.com/a.png");
        mock.clock().settle();
        String uri = media(sid).path(0).path("uri").asText();
        assertThat(door.delete(uri.substring(uri.indexOf("/Messages"))).status())
                .isEqualTo(204);
        assertThat(media(sid)).isEmpty();
        assertThat(message(sid).path("num_media").asText()).isEqualTo("1");
    }

    @Test
    void announcedFeedback_isThereFromTheStart() {
        String sid = send("https://example.com/a.png");
        assertThat(door.admin("GET", "/state", "").text()).contains("\"outcome\":\"UNCONFIRMED\"");
        mock.clock().advance(java.time.Duration.ofMinutes(1));
        JsonNode reported = door.post("/Messages/" + sid + "/Feedback.json", "Outcome", "confirmed")
                .json();
        assertThat(reported.path("date_created").asText()).isEqualTo("Sun, 01 Mar 2026 12:00:00 +0000");
        assertThat(reported.path("date_updated").asText()).isEqualTo("Sun, 01 Mar 2026 12:01:00 +0000");
    }
}
