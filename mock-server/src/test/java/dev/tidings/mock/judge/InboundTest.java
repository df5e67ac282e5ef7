package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.mock.Door;
import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.inbound.Incoming;
import dev.tidings.mock.inbound.Reception;
import dev.tidings.mock.judge.WebhookReceiver.Reply;
import dev.tidings.mock.judge.WebhookReceiver.Webhook;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.MessageDirection;
import dev.tidings.mock.messaging.MessageStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages from handsets, and the applications that are asked about them. */
class InboundTest extends InboundCase {
    @Test
    void message_isKept_andItsApplicationIsToldInTheCapturedOrder() {
        Message message = message(person.text(NUMBER, "Hello & good bye"));
        assertThat(message)
                .extracting(Message::direction, Message::status, Message::body, Message::segments, Message::media)
                .containsExactly(MessageDirection.INBOUND, MessageStatus.RECEIVED, "Hello & good bye", 1, 0);
        assertThat(message.sent()).contains(Pace.START);
        assertThat(message.price())
                .hasValueSatisfying(price -> assertThat(price).isEqualByComparingTo("-0.0083"));
        assertThat(message.timeline())
                .extracting(step -> step.status().wire())
                .containsExactly("receiving", "received");

        Webhook told = app.all().get(0);
        assertThat(told.method()).isEqualTo("POST");
        assertThat(told.parameters())
                .containsExactly(
                        Map.entry("ToCountry", "US"),
                        Map.entry("ToState", "CA"),
                        Map.entry("SmsMessageSid", message.sid()),
                        Map.entry("NumMedia", "0"),
                        Map.entry("ToCity", "SAN RAFAEL"),
                        Map.entry("FromZip", "94901"),
                        Map.entry("SmsSid", message.sid()),
                        Map.entry("FromState", "CA"),
                        Map.entry("SmsStatus", "received"),
                        Map.entry("FromCity", "SAN RAFAEL"),
                        Map.entry("Body", "Hello & good bye"),
                        Map.entry("FromCountry", "US"),
                        Map.entry("To", NUMBER),
                        Map.entry(
                                "MessagingServiceSid",
                                mock.account().services().get(0).sid()),
                        Map.entry("ToZip", "94901"),
                        Map.entry("NumSegments", "1"),
                        Map.entry("MessageSid", message.sid()),
                        Map.entry("AccountSid", mock.accountSid()),
                        Map.entry("From", PERSON),
                        Map.entry("ApiVersion", "2010-04-01"));
        assertThat(WebhookVerifier.of(mock.authToken())
                        .isValid(told.url(), SignedWebhook.lists(told.parameters()), told.signature()))
                .isTrue();
        var json = Door.of(mock).get("/Messages/" + message.sid() + ".json").json();
        assertThat(json.path("direction").asText()).isEqualTo("inbound");
        assertThat(json.path("price").asText()).isEqualTo("-0.00830");
    }

    @Test
    void media_areKept_andTheirLinksLeadToThem() {
        byte[] vcard = "BEGIN:VCARD".getBytes(StandardCharsets.UTF_8);
        mock.url();
        Message one = message(person.file(NUMBER, "", "text/vcard", vcard));
        String picture = app.serve("/cat.png", "image/png", OfficialJavaClientTest.PNG);
        Message two = message(person.text(NUMBER, "Look", picture, "data:image/gif;base64,R0lGODlhAQ=="));
        assertThat(one.sid()).startsWith("MM");
        assertThat(List.of(one.media(), two.media())).containsExactly(1, 2);
        Map<String, String> told = app.all().get(1).parameters();
        assertThat(told.keySet()).startsWith("MediaContentType0", "MediaContentType1", "ToCountry");
        assertThat(told.keySet()).endsWith("From", "MediaUrl0", "MediaUrl1", "ApiVersion");
        assertThat(told)
                .containsEntry("NumMedia", "2")
                .containsEntry("MediaContentType0", "image/png")
                .containsEntry("MediaContentType1", "image/gif");
        assertThat(told.get("MediaUrl0"))
                .startsWith(mock.url() + "/2010-04-01/Accounts/" + mock.accountSid() + "/Messages/" + two.sid()
                        + "/Media/ME");
        String list =
                Door.of(mock).get("/Messages/" + two.sid() + "/Media.json").text();
        assertThat(list).contains("image/png", "image/gif");
        assertThat(person.conversation().get(1).media())
                .extracting(HandsetMessage.Attachment::contentType)
                .containsExactly("image/png", "image/gif");
    }

    @Test
    void url_isThatOfTheService_unlessItLeavesThatToTheNumber() {
        String service = mock.account()
                .newService("Ours", mock.account().provision("+14155550177").address())
                .sid();
        assertThat(person.text("+14155550177", "Hi"))
                .as("a service without URL throws it away")
                .satisfies(dropped -> {
                    assertThat(dropped.message()).isNull();
                    assertThat(dropped.dropped()).contains(service);
                });
        assertThat(mock.messages().to("+14155550177")).isEmpty();
        assertThat(person.sent()).extracting(HandsetMessage::body).containsExactly("Hi");
        assertThat(app.all()).isEmpty();
        assertThat(alertCodes()).isEmpty();

        person.text(NUMBER, "Hi");
        assertThat(app.all()).extracting(Webhook::url).containsExactly(app.url("/sms"));
        assertThat(message(person.text(SHORT_CODE, "Hi")).status())
                .as("no URL at all")
                .isEqualTo(MessageStatus.RECEIVED);
        mock.account().inboundUrl(SHORT_CODE, app.url("/code"));
        person.text(SHORT_CODE, "Hi");
        assertThat(app.all().get(1).parameters())
                .containsEntry("To", SHORT_CODE)
                .doesNotContainKey("MessagingServiceSid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30038 | true | Your verification code is 493201",
                "30038 | true | 123-456 is your Example code",
                "30038 | true | G-55012345 is your one-time passcode",
                "0 | false | 493201",
                "0 | false | My order number is 493201",
                "0 | false | The code of conduct",
                "0 | false | You owe me $2000, is your code clean?",
            })
    void oneTimePasscode_isRedactedAndFails(int code, boolean redacted, String body) {
        Message message = message(person.text(NUMBER, body));
        assertThat(message.errorCode()).isEqualTo(code);
        assertThat(message.status()).isEqualTo(redacted ? MessageStatus.FAILED : MessageStatus.RECEIVED);
        assertThat(message.body()).isEqualTo(redacted ? "" : body);
        assertThat(app.all()).hasSize(redacted ? 0 : 1);
        assertThat(alertCodes()).isEqualTo(redacted ? List.of(code) : List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {30009, 30038, 30039})
    void messageThatIsToFail_doesNotReachItsApplication(int code) {
        Message message = message(person.send(Incoming.text("", NUMBER, "Hi").failing(code)));
        assertThat(message.status()).isEqualTo(MessageStatus.FAILED);
        assertThat(message.errorCode()).isEqualTo(code);
        assertThat(app.all()).isEmpty();
        assertThat(mock.account().alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.cause().code()).isEqualTo(code);
            assertThat(alert.cause().level()).isEqualTo(code == 30039 ? Alert.Level.WARNING : Alert.Level.ERROR);
        });
    }

    @Test
    void whatNoHandsetCouldSend_isRefusedByName() {
        assertThatThrownBy(() -> person.text("+14155559999", "Hi"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"to\" is \"+14155559999\"");
        assertThatThrownBy(() -> person.text(NUMBER, "")).hasMessageContaining("\"body\" is empty");
        assertThatThrownBy(() -> person.text(NUMBER, "x".repeat(1_601))).hasMessageContaining("1601");
        assertThatThrownBy(() -> person.text("+447400123456", "Hi", "https://example.com/a.png"))
                .hasMessageContaining("takes no media");
        assertThatThrownBy(() -> person.text(NUMBER, "Hi", app.url("/nothing-here")))
                .hasMessageContaining("/nothing-here");
        assertThatThrownBy(() -> person.file(NUMBER, "Hi", "application/zip", new byte[1]))
                .hasMessageContaining("application/zip");
        assertThatThrownBy(() -> person.sendLocation(NUMBER, 1, 2, "Office", ""))
                .hasMessageContaining("a sender on a channel");
        assertThatThrownBy(() -> mock.handset("somebody")).hasMessageContaining("\"somebody\"");
        assertThat(mock.messages().all()).isEmpty();
        assertThat(person.conversation()).isEmpty();
    }

    @Test
    void applicationMayCallTheApi_evenSendInbound_fromInsideItsWebhook() {
        app.replying(webhook -> {
            if (webhook.parameters().get("Body").equals("one")) {
                Door.Answer inner = Door.of(mock)
                        .admin(
                                "POST",
                                "/inbound",
                                "{\"from\": \"+14155550188\", \"to\": \"" + NUMBER + "\", \"body\": \"two\"}");
                return Reply.twiml("<Response><Message>"
                        + inner.json().path("message").path("status").asText() + "</Message></Response>");
            }
            return Reply.NONE;
        });
        assertThat(person.text(NUMBER, "one").replies())
                .extracting(Message::body)
                .containsExactly("received");
    }

    /** The application is told all the same; what it replies to somebody who has just opted out is not sent. */
    @Test
    void stop_isAnsweredOnTheHandset_andAReplyToItIsAnAlert() {
        answer("<Response><Message>Sorry to see you go</Message></Response>");
        Reception reception = person.text(NUMBER, " stop ");
        assertThat(message(reception).status()).isEqualTo(MessageStatus.RECEIVED);
        assertThat(app.all().get(0).parameters())
                .containsEntry("Body", " stop ")
                .doesNotContainKey("OptOutType");
        assertThat(reception.replies()).isEmpty();
        assertThat(alertCodes()).containsExactly(21610);
        assertThat(mock.account().alerts().get(0).cause().level()).isEqualTo(Alert.Level.ERROR);
        assertThat(person.received()).singleElement().satisfies(told -> {
            assertThat(told.other()).isEqualTo(NUMBER);
            assertThat(told.messageSid()).as("no message of the API").isNull();
        });
        assertThat(mock.messages().all()).hasSize(1);
        assertThat(person.text(NUMBER, "START").replies()).hasSize(1);
        mock.clock().settle();
        assertThat(person.conversation())
                .extracting(HandsetMessage::direction)
                .containsExactly(
                        HandsetMessage.Direction.SENT,
                        HandsetMessage.Direction.RECEIVED,
                        HandsetMessage.Direction.SENT,
                        HandsetMessage.Direction.RECEIVED,
                        HandsetMessage.Direction.RECEIVED);
        assertThat(person.received().get(2).body()).isEqualTo("Sorry to see you go");
    }

    @Test
    void keywordOfAdvancedOptOut_isNamedToTheApplication() {
        mock.account()
                .advancedOptOut(
                        mock.account().services().get(0).sid(),
                        own -> own.stop("BASTA").stopReply("Done"));
        person.text(NUMBER, "Basta");
        person.text(NUMBER, "Hello");
        assertThat(app.all())
                .extracting(each -> each.parameters().get("OptOutType"))
                .containsExactly("STOP", null);
        assertThat(List.copyOf(app.all().get(0).parameters().keySet()))
                .containsSubsequence("SmsSid", "OptOutType", "Body");
        assertThat(person.received()).extracting(HandsetMessage::body).containsExactly("Done");
    }

    @Test
    void applicationOfTheNumber_winsOverItsUrl_andMethodsAreTheirs() {
        Door door = Door.of(mock);
        String application = door.post(
                        "/Applications.json", "FriendlyName", "App", "SmsUrl", app.url("/app?x=1"), "SmsMethod", "GET")
                .json()
                .path("sid")
                .asText();
        String number = mock.account().numbers().stream()
                .filter(each -> each.address().equals(NUMBER))
                .findFirst()
                .orElseThrow()
                .sid();
        assertThat(door.post("/IncomingPhoneNumbers/" + number + ".json", "SmsApplicationSid", application)
                        .status())
                .isEqualTo(200);
        person.text(NUMBER, "Hi");
        Webhook told = app.all().get(0);
        assertThat(told.method()).isEqualTo("GET");
        assertThat(told.url()).startsWith(app.url("/app?x=1&ToCountry=US"));
        assertThat(told.parameters()).isEmpty();
    }

    @Test
    void urlOfTheService_isAsked_withItsFallback() {
        String service = mock.account().services().get(0).sid();
        mock.account()
                .changeService(
                        service,
                        each -> each.withFeatures(dev.tidings.mock.service.MessagingService.Features.DEFAULT)
                                .withInbound(new dev.tidings.mock.number.InboundHooks(
                                        app.url("/service"), "POST", app.url("/fallback"), "GET")));
        app.replying(webhook -> webhook.url().contains("/fallback") ? Reply.NONE : new Reply(503, "", ""));
        person.text(NUMBER, "Hi");
        assertThat(app.all()).extracting(Webhook::method).containsExactly("POST", "GET");
        assertThat(app.all().get(0).url()).isEqualTo(app.url("/service"));
        assertThat(app.all().get(1).url()).contains("/fallback?", "ErrorCode=11217", "ErrorUrl=");
    }

    @Test
    void suspendedAccount_receivesNothing() {
        mock.account().suspend();
        assertThat(person.text(NUMBER, "Hi").dropped()).contains("not active");
        mock.account().activate();
        assertThat(person.text(NUMBER, "Hi").dropped()).isNull();
    }
}
