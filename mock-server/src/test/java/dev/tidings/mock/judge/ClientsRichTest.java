package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.type.PhoneNumber;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.webhook.WebhookRequest;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.message.MessageStatus;
import dev.tidings.messaging.webhook.InboundMessage;
import dev.tidings.mock.handset.App;
import dev.tidings.mock.handset.HandsetMessage;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Twilio's own Java client and the SDK send templates to channels, and see what becomes of them. */
class ClientsRichTest extends RichCase {
    private static final String ORDER = "\"twilio/text\":{\"body\":\"Hello {{1}}, your order has been shipped to you\"}";

    @Test
    void officialClient_sendsAnApprovedTemplate_andSeesItRead() {
        TwilioRestClient client =
                OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());
        whatsApp.reads(Duration.ofSeconds(5));
        Message sent = Message.creator(new PhoneNumber(whatsApp.number()), new PhoneNumber(WHATSAPP), (String) null)
                .setContentSid(approved(ORDER))
                .setContentVariables("{\"1\":\"Ann\"}")
                .create(client);
        assertThat(sent.getStatus()).isEqualTo(Message.Status.QUEUED);
        mock.clock().advance(Duration.ofMinutes(1));
        Message read = Message.fetcher(sent.getSid()).fetch(client);
        assertThat(read.getStatus()).isEqualTo(Message.Status.READ);
        assertThat(read.getFrom()).hasToString(WHATSAPP);
        assertThat(read.getTo()).isEqualTo(whatsApp.number());
        assertThat(read.getBody()).isEqualTo("Hello Ann, your order has been shipped to you");
        Message refused = Message.creator(new PhoneNumber(whatsApp.number()), new PhoneNumber(WHATSAPP), "Free words")
                .create(client);
        mock.clock().advance(Duration.ofMinutes(1));
        assertThat(Message.fetcher(refused.getSid()).fetch(client).getErrorCode()).isEqualTo(63016);
    }

    @Test
    void sdk_sendsByRcs_andReadsWhatComesBack() {
        person.install(App.RCS);
        String service = service("+14155550151", AGENT);
        try (TidingsClient client = TidingsClient.builder()
                .transport(mock.transport())
                .credentials(mock.accountSid(), mock.authToken())
                .build()) {
            MessagingClient sdk = MessagingClient.create(client);
            var sent = sdk.messages()
                    .create(m -> m.to(PERSON).messagingServiceSid(service).contentSid(template(RichTypes.CARD)));
            assertThat(sent.body().orElse("")).as("the answer has no text yet").isEmpty();
            mock.clock().advance(Duration.ofMinutes(1));
            var arrived = sdk.messages().fetch(sent.sid());
            assertThat(arrived.status()).isEqualTo(MessageStatus.DELIVERED);
            assertThat(arrived.from()).hasValue(AGENT);
        }
        assertThat(person.received()).extracting(HandsetMessage::other).containsExactly(AGENT);
        person.tap("Keep");
        WebhookReceiver.Webhook webhook = app.all().get(0);
        InboundMessage told = InboundMessage.of(WebhookRequest.of(
                webhook.method(),
                webhook.url(),
                HttpHeaders.of("Content-Type", "application/x-www-form-urlencoded"),
                webhook.body()));
        assertThat(told.from()).isEqualTo("rcs:" + PERSON);
        assertThat(told.to()).isEqualTo(AGENT);
        assertThat(told.buttonText()).hasValue("Keep");
        assertThat(told.buttonPayload()).hasValue("keep");
        assertThat(told.buttonType()).hasValue("REPLY");
        assertThat(told.channelMetadata()).isPresent();
        assertThat(told.profileName()).isEmpty();
    }
}
