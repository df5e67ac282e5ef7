package dev.tidings.mock.chatevent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.Judging;
import dev.tidings.mock.judge.WebhookReceiver;
import dev.tidings.mock.judge.WebhookReceiver.Reply;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many calls wait for a slow application at once, over sockets, and nobody else does. */
class ManyAskedTest {
    private static final int MANY = 100;

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private final MockServer mock =
            MockServer.builder().unlimitedThroughput().exchangeListener(judging).start();
    private final WebhookReceiver app = WebhookReceiver.start();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterEach
    void close() {
        mock.close();
        app.close();
    }

    private HttpRequest.Builder call(String path) {
        String credentials = mock.accountSid() + ":" + mock.authToken();
        return HttpRequest.newBuilder(URI.create(mock.url() + "/conversations/v1" + path))
                .timeout(Duration.ofSeconds(20))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Webhook-Enabled", "true");
    }

    private HttpRequest post(String path, String form) {
        return call(path).POST(HttpRequest.BodyPublishers.ofString(form)).build();
    }

    @Test
    void hundredCalls_waitForASlowApplication_andOthersDoNot() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(MANY);
        app.replying(any -> {
            asked.countDown();
            try {
                answer.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            return new Reply(200, "application/json", "{\"friendly_name\": \"Asked\"}");
        });
        http.send(
                post(
                        "/Configuration/Webhooks",
                        "Filters=onConversationAdd&PreWebhookUrl="
                                + URLEncoder.encode(app.url("/"), StandardCharsets.UTF_8)),
                HttpResponse.BodyHandlers.ofString());
        List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            waiting.add(http.sendAsync(
                    post("/Conversations", "UniqueName=talk-" + i), HttpResponse.BodyHandlers.ofString()));
        }
        assertThat(asked.await(20, TimeUnit.SECONDS))
                .as("all are asked at once")
                .isTrue();
        for (int i = 0; i < 20; i++) {
            assertThat(http.send(call("/Conversations").GET().build(), HttpResponse.BodyHandlers.ofString())
                            .body())
                    .as("no event loop waits, and nothing has happened")
                    .contains("\"conversations\": []");
        }
        assertThat(waiting).noneMatch(CompletableFuture::isDone);
        answer.countDown();
        for (CompletableFuture<HttpResponse<String>> each : waiting) {
            HttpResponse<String> made = each.get(20, TimeUnit.SECONDS);
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            assertThat(made.body()).contains("\"friendly_name\": \"Asked\"");
        }
    }
}
