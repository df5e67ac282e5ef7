package dev.tidings.examples;

import static dev.tidings.mock.network.Fate.undelivered;
import static dev.tidings.mock.network.MessageMatch.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.message.Message;
import dev.tidings.messaging.message.Messages;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows works as it stands there. */
class ReadmeTest {
    @Test
    void theTestAgainstTheBackend_works() {
        try (MockServer mock = MockServer.builder().virtualClock().start()) {
            MockAccount account = mock.newAccount();
            TidingsClient client = TidingsClient.builder()
                    .credentials(account.accountSid(), account.authToken())
                    .transport(mock.transport())
                    .build();
            Messages api = MessagingClient.create(client).messages();

            account.rules()
                    .when(messages().body("code"))
                    .then(undelivered(30003).after(Duration.ofSeconds(2)));
            Message sent = api.create(
                    m -> m.to("+14155550123").from(account.phoneNumber()).body("Your code is 4711"));

            mock.clock().advance(Duration.ofMinutes(1));
            assertThat(api.fetch(sent.sid()).errorCode()).contains(30003);
            assertThat(mock.messages().get(sent.sid().toString()).timeline()).hasSize(4);
        }
    }

    @Test
    void theRules_areTaken() throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        Matcher rules =
                Pattern.compile("-d '(\\{\"rules\":.*?)'", Pattern.DOTALL).matcher(readme);
        assertThat(rules.find()).isTrue();
        try (MockServer mock = MockServer.start()) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(mock.url() + "/mock/v1/rules"))
                                    .PUT(HttpRequest.BodyPublishers.ofString(rules.group(1)))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(mock.rules().list()).hasSize(2);
        }
    }
}
