package dev.tidings.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Each example runs and says what it promises. */
class ExamplesTest {
    @Test
    void quickstart_isDeliveredAndHearsOfIt() {
        String said = said(Quickstart::run);
        assertThat(said)
                .containsSubsequence(
                        "created   SM",
                        ": queued",
                        "GSM_7, 46 units, 1 segment",
                        "webhook   sent (signature verified)",
                        "webhook   delivered (signature verified)",
                        "fetched   delivered");
    }

    @Test
    void bulkSending_losesNobody() {
        String said = said(out -> BulkSending.run(out, 400));
        assertThat(said).contains("400/400", "accepted 400, refused 0", "undelivered (30003)");
        int delivered = Integer.parseInt(said.replaceAll("(?s).*delivered +(\\d+)\\s+undelivered.*", "$1"));
        int undelivered = Integer.parseInt(said.replaceAll("(?s).*undelivered \\(30003\\) +(\\d+).*", "$1"));
        assertThat(delivered + undelivered).isEqualTo(400);
        assertThat(undelivered).isBetween(1, 60);
    }

    @Test
    void errorHandling_meetsEachKindOfError() {
        assertThat(said(ErrorHandling::run))
                .containsSubsequence(
                        "IllegalArgumentException: ",
                        "InvalidRequestException: ",
                        "21211",
                        "NotFoundException: ",
                        "20404",
                        "AuthenticationException: ",
                        "20003",
                        "Too many calls",
                        "done",
                        "AmbiguousException: ",
                        "the backend has it 1 time(s)");
    }

    @Test
    void statusCallbackApp_sendsAndShowsWhatItHears() throws Exception {
        HttpClient browser = HttpClient.newHttpClient();
        try (StatusCallbackApp app = StatusCallbackApp.start(0, new PrintStream(new ByteArrayOutputStream(), true))) {
            String sent = text(
                    browser,
                    HttpRequest.newBuilder(URI.create(app.url()))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("to=%2B14155550123&body=Hello+%3Cthere%3E")));
            assertThat(sent).containsPattern("SM[0-9a-f]{32} is on its way");
            String refused = text(
                    browser,
                    HttpRequest.newBuilder(URI.create(app.url()))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("to=nobody&body=Hello")));
            assertThat(refused).contains("21211");
            HttpRequest.Builder list = HttpRequest.newBuilder(URI.create(app.url() + "heard"));
            long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            String heard = text(browser, list);
            while (!heard.contains(": delivered") && System.nanoTime() < patience) {
                heard = text(browser, list);
            }
            assertThat(heard).contains("to +14155550123: sent", "to +14155550123: delivered");
            HttpResponse<String> forged = browser.send(
                    HttpRequest.newBuilder(URI.create(app.url() + "status"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("X-Twilio-Signature", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=")
                            .POST(HttpRequest.BodyPublishers.ofString("MessageSid=SM0&MessageStatus=delivered"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(forged.statusCode()).isEqualTo(403);
        }
    }

    private static String text(HttpClient browser, HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String said(Consumer<PrintStream> example) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        example.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
