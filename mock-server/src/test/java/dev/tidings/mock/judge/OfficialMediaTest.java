package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import com.twilio.http.Response;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.message.Feedback;
import com.twilio.rest.api.v2010.account.message.Media;
import com.twilio.type.PhoneNumber;
import dev.tidings.mock.MockServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Twilio's Java client lists, fetches, downloads and deletes media, and gives feedback. */
class OfficialMediaTest {
    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    @Test
    void mediaAndFeedback_passThroughTheOfficialClient() throws Exception {
        try (MockServer mock = MockServer.builder()
                .virtualClock()
                .seed(7)
                .exchangeListener(judging)
                .start()) {
            TwilioRestClient client =
                    OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());
            Message message = Message.creator(new PhoneNumber("+14155550199"), new PhoneNumber("+14155550100"), "Look")
                    .setMediaUrl(
                            List.of(URI.create("https://example.com/a.png"), URI.create("https://example.com/b.pdf")))
                    .create(client);
            assertThat(message.getNumMedia()).isEqualTo("2");

            List<Media> listed = new ArrayList<>();
            Media.reader(message.getSid()).read(client).forEach(listed::add);
            assertThat(listed).extracting(Media::getContentType).containsExactly("image/png", "application/pdf");
            Media first =
                    Media.fetcher(message.getSid(), listed.get(0).getSid()).fetch(client);
            assertThat(first).isEqualTo(listed.get(0));

            // This client follows no redirect; who uses it hands the link to another.
            Response redirect = client.request(new Request(
                    HttpMethod.GET, "https://api.twilio.com" + first.getUri().replace(".json", "")));
            assertThat(redirect.getStatusCode()).isEqualTo(307);
            URI link = Arrays.stream(redirect.getHeaders())
                    .filter(header -> header.getName().equals("Location"))
                    .map(header -> URI.create(header.getValue()))
                    .findFirst()
                    .orElseThrow();
            assertThat(link).hasHost("api.twilio.com");
            HttpResponse<byte[]> file = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(
                                            URI.create(mock.url() + link.getRawPath() + '?' + link.getRawQuery()))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Type")).contains("image/png");

            assertThat(Media.deleter(message.getSid(), first.getSid()).delete(client))
                    .isTrue();
            assertThat(Feedback.creator(message.getSid())
                            .setOutcome(Feedback.Outcome.UNCONFIRMED)
                            .create(client)
                            .getOutcome())
                    .isEqualTo(Feedback.Outcome.UNCONFIRMED);
        }
    }
}
