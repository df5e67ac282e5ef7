package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.TidingsClient;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.message.Message;
import dev.tidings.messaging.message.MessageCreateParams;
import dev.tidings.messaging.message.MessageStatus;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.WebhookReceiver.Webhook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole way, on either clock: the SDK over a socket to the mock server, and from there to an application. */
class StoryTest {
    private static final int MESSAGES = 1_000;
    private static final List<String> BY_NUMBER = List.of("sent", "delivered");
    private static final List<String> BY_SERVICE = List.of("queued", "sent", "delivered");

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    @ParameterizedTest(name = "{0} clock")
    @EnumSource(Pace.class)
    void aThousandMessagesAtOnce_areAllDelivered_andEveryStepIsToldOnceAndInOrder(Pace pace) {
        try (WebhookReceiver receiver = WebhookReceiver.start();
                MockServer mock = pace.start(judging);
                TidingsClient client = TidingsClient.builder()
                        .credentials(mock.accountSid(), mock.authToken())
                        .baseUrl(mock.url())
                        .build()) {
            MessagingClient messaging = MessagingClient.create(client);
            List<CompletableFuture<Message>> sending = new ArrayList<>();
            for (int i = 0; i < MESSAGES; i++) {
                sending.add(messaging.async().messages().create(message(mock, receiver, i)));
            }
            Map<String, List<String>> expected = sending.stream()
                    .map(CompletableFuture::join)
                    .collect(Collectors.toMap(
                            sent -> sent.sid().toString(),
                            sent -> sent.messagingServiceSid().isPresent() ? BY_SERVICE : BY_NUMBER));
            assertThat(expected).hasSize(MESSAGES);

            if (pace == Pace.VIRTUAL) {
                assertThat(receiver.all()).as("time stands still").isEmpty();
                mock.clock().settle();
            }
            receiver.awaitCount(MESSAGES / 2 * (BY_NUMBER.size() + BY_SERVICE.size()));
            // Nothing more comes: all that is due has happened, and all that was sent was answered.
            mock.clock().settle();

            Map<String, List<String>> told = receiver.all().stream()
                    .collect(Collectors.groupingBy(
                            Webhook::messageSid, Collectors.mapping(Webhook::status, Collectors.toList())));
            assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
            told.entrySet().removeIf(each -> each.getValue().equals(expected.get(each.getKey())));
            assertThat(told).as("messages whose steps were told otherwise").isEmpty();
            WebhookVerifier verifier = WebhookVerifier.of(mock.authToken());
            assertThat(receiver.all())
                    .allMatch(each ->
                            verifier.isValid(each.url(), SignedWebhook.lists(each.parameters()), each.signature()));

            List<Message> kept =
                    messaging.messages().list(all -> all.pageSize(300)).stream().toList();
            assertThat(kept)
                    .extracting(each -> each.sid().toString())
                    .containsExactlyInAnyOrderElementsOf(expected.keySet());
            assertThat(kept).allSatisfy(each -> assertThat(each.status()).isEqualTo(MessageStatus.DELIVERED));
        }
    }

    /** A chain of messages, each sent from within the webhook that tells of the one before. */
    @ParameterizedTest(name = "{0} clock")
    @EnumSource(Pace.class)
    void applicationMayCallTheApi_fromInsideItsWebhook(Pace pace) {
        int chains = 8;
        int links = 5;
        try (WebhookReceiver receiver = WebhookReceiver.start();
                MockServer mock = pace.start(judging);
                TidingsClient client = TidingsClient.builder()
                        .credentials(mock.accountSid(), mock.authToken())
                        .baseUrl(mock.url())
                        .build()) {
            MessagingClient messaging = MessagingClient.create(client);
            receiver.application(webhook -> {
                Message told = messaging.messages().fetch(webhook.messageSid());
                assertThat(List.of("sent", "delivered")).contains(told.status().toString());
                int link = told.body().orElseThrow().length();
                if (webhook.status().equals("delivered") && link < links) {
                    messaging.messages().create(link(receiver, link + 1));
                }
            });
            for (int i = 0; i < chains; i++) {
                messaging.messages().create(link(receiver, 1));
            }
            if (pace == Pace.VIRTUAL) {
                mock.clock().settle();
                assertThat(receiver.all()).hasSize(chains * links * 2);
            }
            receiver.awaitCount(chains * links * 2);
            assertThat(messaging.messages().list())
                    .hasSize(chains * links)
                    .allSatisfy(each -> assertThat(each.status()).isEqualTo(MessageStatus.DELIVERED));
        }
    }

    private static MessageCreateParams link(WebhookReceiver receiver, int length) {
        return MessageCreateParams.builder()
                .to("+14155550123")
                .from("+14155550100")
                .body("x".repeat(length))
                .statusCallback(receiver.url("/status"))
                .build();
    }

    /** One half from a number, the other through the service. */
    private static MessageCreateParams message(MockServer mock, WebhookReceiver receiver, int i) {
        MessageCreateParams.Builder message = MessageCreateParams.builder()
                .to("+1415555" + (3_000 + i))
                .body("Number " + i)
                .statusCallback(receiver.url("/status?i=" + i));
        return (i % 2 == 0
                        ? message.from("+14155550100")
                        : message.messagingServiceSid(
                                mock.account().services().get(0).sid()))
                .build();
    }
}
