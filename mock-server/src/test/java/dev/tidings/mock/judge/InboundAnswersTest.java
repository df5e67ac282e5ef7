package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.twilio.twiml.MessagingResponse;
import com.twilio.twiml.messaging.Body;
import com.twilio.twiml.messaging.Media;
import com.twilio.twiml.messaging.Redirect;
import dev.tidings.mock.Door;
import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.inbound.Reception;
import dev.tidings.mock.judge.WebhookReceiver.Reply;
import dev.tidings.mock.judge.WebhookReceiver.Webhook;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.MessageDirection;
import dev.tidings.mock.messaging.MessageStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What applications answer when they are asked about a message, and what becomes of it. */
class InboundAnswersTest extends InboundCase {
    @Test
    void answer_builtWithTwiliosOwnBuilder_isSentBack() {
        MessagingResponse twiml = new MessagingResponse.Builder()
                .message(new com.twilio.twiml.messaging.Message.Builder()
                        .body(new Body.Builder("Grüße ").build())
                        .body(new Body.Builder("& <more>").build())
                        .media(new Media.Builder("https://example.com/a.png").build())
                        .statusCallback(app.url("/status"))
                        .build())
                .message(new com.twilio.twiml.messaging.Message.Builder("Second")
                        .to("+14155550111")
                        .from(SHORT_CODE)
                        .build())
                .redirect(new Redirect.Builder("/next?page=2")
                        .method(com.twilio.http.HttpMethod.GET)
                        .build())
                .build();
        app.replying(webhook -> webhook.url().endsWith("/sms")
                ? Reply.twiml(twiml.toXml())
                : webhook.url().contains("/next") ? new Reply(200, "text/plain", "Last") : Reply.NONE);
        Reception reception = person.text(NUMBER, "Hi");
        assertThat(reception.replies())
                .extracting(
                        Message::direction,
                        Message::status,
                        Message::body,
                        Message::to,
                        m -> m.from().orElse(""))
                .containsExactly(
                        tuple(MessageDirection.OUTBOUND_REPLY, MessageStatus.QUEUED, "Grüße& <more>", PERSON, NUMBER),
                        tuple(
                                MessageDirection.OUTBOUND_REPLY,
                                MessageStatus.QUEUED,
                                "Second",
                                "+14155550111",
                                SHORT_CODE),
                        tuple(MessageDirection.OUTBOUND_REPLY, MessageStatus.QUEUED, "Last", PERSON, NUMBER));
        assertThat(alertCodes()).isEmpty();
        Webhook next = app.all().get(1);
        assertThat(next.method()).isEqualTo("GET");
        assertThat(next.url()).startsWith(app.url("/next?page=2&ToCountry=US&")).contains("&Body=Hi&");
        assertThat(person.received()).as("time stands still").isEmpty();
        mock.clock().settle();
        assertThat(person.received())
                .extracting(HandsetMessage::body)
                .containsExactlyInAnyOrder("Grüße& <more>", "Last");
        assertThat(mock.handset("+14155550111").received())
                .extracting(HandsetMessage::other)
                .containsExactly(SHORT_CODE);
        assertThat(app.all()).extracting(Webhook::status).contains("sent", "delivered");
        String list = Door.of(mock).get("/Messages.json").text();
        assertThat(list).contains("outbound-reply", "\"inbound\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // status, content type, body, replies, alert
                "200 | text/xml | <Response><Message>x</Message></Response> | 1 | -",
                "200 | application/xml; charset=utf-8 | <Response><Message>x</Message></Response> | 1 | -",
                "200 | text/html | <Response><Message>x</Message></Response> | 1 | -",
                "200 | text/plain | x | 1 | -",
                "201 | TEXT/XML | <Response><Message>x</Message></Response> | 1 | -",
                "204 | '' | '' | 0 | -",
                "200 | '' | '' | 0 | -",
                "200 | application/json | '{}' | 0 | 12300",
                "200 | '' | <Response/> | 0 | 12300",
                "200 | text/xml | <Response> | 0 | 12100",
                "200 | text/xml | <Response version='x'/> | 0 | 12101",
                "200 | text/xml | <Nothing/> | 0 | 12102",
                "200 | text/xml | <Response><Foo/><Message>x</Message></Response> | 1 | 12200",
                "200 | text/xml | <Response><Redirect method='PUT'>/none</Redirect></Response> | 0 | 13710",
                "200 | text/xml | <Response><Redirect>mailto:me</Redirect></Response> | 0 | 11100",
                "200 | text/xml | <Response><Message to='nobody'>x</Message></Response> | 0 | 14101",
                "200 | text/xml | <Response><Message from='+14155559999'>x</Message></Response> | 0 | 14102",
                "200 | text/xml | <Response><Message/></Response> | 0 | 14103",
                "200 | text/xml | <Response><Message method='PUT'>x</Message></Response> | 1 | 14104",
                "200 | text/xml | <Response><Message statusCallback='ftp://a/b'>x</Message></Response> | 1 | 14105",
                "200 | text/xml | <Response><Say>x</Say></Response> | 0 | 14110",
                "200 | text/xml | <Response><Message to='+14155550100'>x</Message></Response> | 0 | 21266",
                "200 | text/xml | <Response><Message><Media>ftp://a/b</Media></Message></Response> | 0 | 21620",
                "404 | text/xml | <Response><Message>x</Message></Response> | 0 | 11217",
                "500 | '' | '' | 0 | 11217",
                "305 | '' | '' | 0 | 11216",
            })
    void answer_hasTheDocumentedEffect(int status, String type, String body, int replies, Integer alert) {
        app.replying(webhook -> webhook.url().endsWith("/sms") ? new Reply(status, type, body) : Reply.NONE);
        Reception reception = person.text(NUMBER, "Hi");
        assertThat(message(reception).status()).isEqualTo(MessageStatus.RECEIVED);
        assertThat(reception.replies()).hasSize(replies);
        assertThat(alertCodes()).isEqualTo(alert == null ? List.of() : List.of(alert));
        mock.account()
                .alerts()
                .forEach(each -> assertThat(each.cause().resourceSid())
                        .isEqualTo(message(reception).sid()));
    }

    @Test
    void chunkedAnswerWithoutChunks_isAnError() {
        app.replying(webhook -> Reply.NO_CHUNKS);
        assertThat(person.text(NUMBER, "Hi").replies()).isEmpty();
        assertThat(alertCodes()).containsExactly(11770);
    }

    @Test
    void replyFromANumberWithoutMessages_isAnAlert() {
        Door door = Door.of(mock);
        String voiceOnly = "+448081234567";
        assertThat(door.post(
                                "/IncomingPhoneNumbers.json",
                                "PhoneNumber",
                                voiceOnly,
                                "AddressSid",
                                "AD" + "1".repeat(32))
                        .status())
                .isEqualTo(201);
        answer("<Response><Message from='" + voiceOnly + "'>x</Message></Response>");
        assertThat(person.text(NUMBER, "Hi").replies()).isEmpty();
        assertThat(alertCodes()).containsExactly(14108);
    }

    @Test
    void bodyOver1600_isNoReply_andAnAnswerOver64kIsNone() {
        answer("<Response><Message>" + "x".repeat(1_601) + "</Message></Response>");
        assertThat(person.text(NUMBER, "Hi").replies()).isEmpty();
        answer("<Response><Message>x</Message>" + " ".repeat(65_536) + "</Response>");
        assertThat(person.text(NUMBER, "Hi").replies()).isEmpty();
        assertThat(alertCodes()).containsExactly(11750, 14103);
    }

    @Test
    void recipientThatIsNotVerified_isAnAlertOnTrial() {
        var trial = mock.newTrialAccount();
        String own = trial.phoneNumber();
        trial.inboundUrl(own, app.url("/sms"));
        answer("<Response><Message to='" + PERSON + "'>x</Message></Response>");
        assertThat(person.text(own, "Hi").replies()).isEmpty();
        assertThat(trial.alerts()).extracting(each -> each.cause().code()).containsExactly(14111);
    }

    @Test
    void elevenReplies_areTen_andTheFiftyFirstDocumentIsNotAskedFor() {
        answer("<Response>" + "<Message>x</Message>".repeat(11) + "</Response>");
        assertThat(person.text(NUMBER, "Hi").replies()).hasSize(10);
        assertThat(alertCodes()).containsExactly(14109);
        int before = app.all().size();
        answer("<Response><Redirect/></Response>");
        person.text(NUMBER, "Hi");
        assertThat(app.all()).hasSize(before + 50);
        assertThat(alertCodes()).containsExactly(14106, 14109);
        assertThat(mock.account().alerts())
                .extracting(each -> each.cause().level())
                .containsOnly(Alert.Level.WARNING);
    }

    @ParameterizedTest
    @CsvSource({"500, '', '', 11217", "200, text/xml, <Response>, 12100", "200, image/png, x, 12300"})
    void fallback_isToldWhatFailed_andMayAnswer(int status, String type, String body, int code) {
        mock.account().inboundUrls(NUMBER, app.url("/sms?a=b"), app.url("/fallback"));
        app.replying(webhook -> webhook.url().contains("/fallback")
                ? Reply.twiml("<Response><Message>By the fallback</Message></Response>")
                : new Reply(status, type, body));
        Reception reception = person.text(NUMBER, "Hi");
        assertThat(reception.replies()).extracting(Message::body).containsExactly("By the fallback");
        Webhook second = app.all().get(1);
        assertThat(second.url()).isEqualTo(app.url("/fallback"));
        assertThat(second.parameters())
                .containsEntry("Body", "Hi")
                .containsEntry("ErrorCode", Integer.toString(code))
                .containsEntry("ErrorUrl", app.url("/sms?a=b"));
        assertThat(second.headers().get("I-twilio-idempotency-token"))
                .isEqualTo(app.all().get(0).headers().get("I-twilio-idempotency-token"));
        assertThat(alertCodes()).containsExactly(code);
    }

    @Test
    void fallbackThatFailsToo_isAskedOnce() {
        mock.account().inboundUrls(NUMBER, app.url("/sms"), app.url("/fallback"));
        app.replying(webhook -> new Reply(200, "text/xml", "<Response>"));
        assertThat(person.text(NUMBER, "Hi").replies()).isEmpty();
        assertThat(app.all()).hasSize(2);
        assertThat(alertCodes()).containsExactly(12100, 12100);
        app.replying(webhook -> new Reply(500, "", ""));
        assertThat(person.text(NUMBER, "Hi").replies()).isEmpty();
        assertThat(app.all()).hasSize(4);
        assertThat(alertCodes()).containsExactly(11217, 11217, 12100, 12100);
    }

    @Test
    void numberWithoutPlus_isReadWhereTheSenderIs() {
        answer("<Response><Message to='07400 123457' from='+447400123456'>x</Message>"
                + "<Message to='(415) 555-0111'>y</Message></Response>");
        assertThat(person.text(NUMBER, "Hi").replies())
                .extracting(Message::to)
                .containsExactly("+447400123457", "+14155550111");
    }
}
