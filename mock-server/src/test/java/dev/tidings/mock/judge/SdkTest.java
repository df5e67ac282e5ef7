package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tidings.core.Credentials;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.TidingsClientBuilder;
import dev.tidings.core.error.AuthenticationException;
import dev.tidings.core.error.ConflictException;
import dev.tidings.core.error.InvalidRequestException;
import dev.tidings.core.error.NotFoundException;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.message.FeedbackOutcome;
import dev.tidings.messaging.message.Media;
import dev.tidings.messaging.message.Message;
import dev.tidings.messaging.message.MessageStatus;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.account.ApiKey;
import dev.tidings.mock.account.OAuthClient;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The SDK and the mock server, which share no type, understand each other: over a socket and without, on either clock. */
@ParameterizedClass(name = "{0} clock, socket {1}")
@MethodSource("ways")
class SdkTest {
    private static final String TO = "+14155550123";
    private static final String FROM = "+14155550100";

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    @Parameter(0)
    Pace pace;

    @Parameter(1)
    boolean socket;

    private MockServer mock;
    private WebhookReceiver receiver;
    private TidingsClient client;
    private MessagingClient messaging;

    static Stream<Arguments> ways() {
        return Stream.of(Pace.values()).flatMap(pace -> Stream.of(Arguments.of(pace, true), Arguments.of(pace, false)));
    }

    @BeforeEach
    void start() {
        mock = pace.start(judging);
        receiver = WebhookReceiver.start();
        client = way().credentials(mock.accountSid(), mock.authToken()).build();
        messaging = MessagingClient.create(client);
    }

    private TidingsClientBuilder way() {
        return socket
                ? TidingsClient.builder().baseUrl(mock.url())
                : TidingsClient.builder().transport(mock.transport());
    }

    @AfterEach
    void stop() {
        client.close();
        receiver.close();
        mock.close();
    }

    @Test
    void allNineOperations_tellTheSameStory() {
        String picture = receiver.serve("/cat.png", "image/png", OfficialJavaClientTest.PNG);
        Message created = messaging
                .messages()
                .create(m -> m.to(TO)
                        .from(FROM)
                        .body("Grüße 👍")
                        .mediaUrl(picture, "https://example.com/dog.jpg")
                        .provideFeedback(true)
                        .statusCallback(receiver.url("/status")));
        assertThat(created.status()).isEqualTo(MessageStatus.QUEUED);
        pace.await(mock, receiver, created.sid().toString(), "delivered");

        Message delivered = messaging.messages().fetch(created.sid());
        assertThat(delivered.status()).isEqualTo(MessageStatus.DELIVERED);
        assertThat(delivered.body()).hasValue("Grüße 👍");
        assertThat(delivered.dateSent()).isPresent();
        assertThat(delivered.price()).isPresent();
        assertThat(messaging.messages().list(all -> all.to(TO).pageSize(1)))
                .extracting(Message::sid)
                .containsExactly(created.sid());

        List<Media> media =
                messaging.messages().media(created.sid()).list().stream().toList();
        Media cat = media.stream()
                .filter(each -> each.contentType().filter("image/png"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(media).hasSize(2);
        assertThat(messaging.messages().media(created.sid()).fetch(cat.sid())).isEqualTo(cat);
        assertThat(messaging.messages().media(created.sid()).download(cat.sid()))
                .isEqualTo(OfficialJavaClientTest.PNG);
        messaging.messages().media(created.sid()).delete(cat.sid());
        assertThat(messaging.messages().media(created.sid()).list()).hasSize(1);

        assertThat(messaging
                        .messages()
                        .createFeedback(created.sid(), FeedbackOutcome.CONFIRMED)
                        .outcome())
                .isEqualTo(FeedbackOutcome.CONFIRMED);
        assertThat(messaging.messages().redact(created.sid()).body()).hasValue("");
        messaging.messages().delete(created.sid());
        assertThatThrownBy(() -> messaging.messages().fetch(created.sid()))
                .isInstanceOfSatisfying(
                        NotFoundException.class,
                        failure -> assertThat(failure.hasCode(20404)).isTrue());

        assumeTrue(Specs.find().isPresent(), Specs.HOW_TO_GET);
        assertThat(judging.judged().keySet()).containsAll(OperationRows.namesOfMessages());
    }

    @Test
    void refusals_areSortedByWhatCanBeDone() {
        assertThatThrownBy(() ->
                        messaging.messages().create(m -> m.to("123").from(FROM).body("x")))
                .isInstanceOfSatisfying(InvalidRequestException.class, failure -> {
                    assertThat(failure.hasCode(21211)).isTrue();
                    assertThat(failure.status()).hasValue(400);
                    assertThat(failure.moreInfo()).hasValue("https://www.twilio.com/docs/errors/21211");
                    assertThat(failure.requestId()).isPresent();
                });
        String service = mock.account().services().get(0).sid();
        Message scheduled = messaging
                .messages()
                .create(m -> m.to(TO)
                        .messagingServiceSid(service)
                        .body("Later")
                        .sendAt(mock.clock().now().plusSeconds(7_200)));
        assertThat(scheduled.status()).isEqualTo(MessageStatus.SCHEDULED);
        assertThat(messaging.messages().cancel(scheduled.sid()).status()).isEqualTo(MessageStatus.CANCELED);
        assertThatThrownBy(() -> messaging.messages().cancel(scheduled.sid())).isInstanceOf(ConflictException.class);
        TidingsClient wrong =
                way().credentials(mock.accountSid(), "0".repeat(32)).build();
        assertThatThrownBy(() ->
                        MessagingClient.create(wrong).messages().list().stream().count())
                .isInstanceOf(AuthenticationException.class);
        wrong.close();
    }

    @Test
    void otherCredentials_areAsGood() {
        ApiKey key = mock.account().newApiKey("CI");
        OAuthClient app = mock.account().newOAuthClient();
        for (Credentials each : List.of(
                Credentials.apiKey(mock.accountSid(), key.sid(), key.secret()),
                Credentials.oauth(mock.accountSid(), app.clientId(), app.secret()))) {
            try (TidingsClient other = way().credentials(each).build()) {
                Message sent = MessagingClient.create(other)
                        .messages()
                        .create(m -> m.to(TO).from(FROM).body("By other credentials"));
                assertThat(messaging.messages().fetch(sent.sid()).body()).isEqualTo(sent.body());
            }
        }
    }
}
