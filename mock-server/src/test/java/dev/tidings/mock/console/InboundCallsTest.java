package dev.tidings.mock.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.Judging;
import dev.tidings.mock.judge.WebhookReceiver;
import dev.tidings.mock.judge.WebhookReceiver.Reply;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.MessageStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Handsets through the admin API. */
class InboundCallsTest {
    private static final String NUMBER = "+14155550100";
    private static final String PERSON = "+14155550199";
    private static final String SENDER = "whatsapp:+14155550177";

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private final WebhookReceiver app = WebhookReceiver.start();
    private final MockServer mock = MockServer.builder()
            .virtualClock()
            .seed(7)
            .exchangeListener(judging)
            .start();
    private final Door door = Door.of(mock);

    @BeforeEach
    void answer() {
        mock.account().inboundUrl(NUMBER, app.url("/sms"));
        app.replying(webhook -> Reply.twiml("<Response><Message>Re</Message><Foo/></Response>"));
    }

    @AfterEach
    void stop() {
        mock.close();
        app.close();
    }

    private static String wish(String more) {
        return wish(NUMBER, more);
    }

    private static String wish(String to, String more) {
        return "{\"from\": \"" + PERSON + "\", \"to\": \"" + to + "\"" + more + "}";
    }

    private JsonNode sent(String more) {
        return sent(NUMBER, more);
    }

    private JsonNode sent(String to, String more) {
        Door.Answer answer = door.admin("POST", "/inbound", wish(to, more));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void inbound_answersWithTheMessageAndWhatWasReplied() {
        JsonNode answer = sent(", \"body\": \"Hi\", \"media\": [\"data:text/csv;base64,YSxi\"]");
        assertThat(answer.at("/message/status").asText()).isEqualTo("received");
        assertThat(answer.at("/message/num_media").asInt()).isEqualTo(1);
        assertThat(answer.at("/message/timeline/1/cause").asText()).isEqualTo("webhook answered");
        assertThat(answer.path("dropped").isNull()).isTrue();
        assertThat(answer.at("/replies/0/body").asText()).isEqualTo("Re");
        assertThat(answer.at("/replies/0/direction").asText()).isEqualTo("outbound-reply");
        assertThat(answer.at("/alerts/0/error_code").asInt()).isEqualTo(12200);
        assertThat(answer.at("/alerts/0/log_level").asText()).isEqualTo("warning");
    }

    @Test
    void richReplies_arePassedOnAsTheirParameters() {
        mock.account().senders().online(SENDER).inboundUrl(app.url("/whatsapp"));
        sent(
                SENDER,
                ", \"button\": {\"text\": \"Yes\", \"payload\": \"yes-1\"}, \"profile_name\": \"Ann\","
                        + " \"replied_to\": \"SM1\"");
        assertThat(app.all().get(0).parameters())
                .containsEntry("Body", "Yes")
                .containsEntry("ButtonText", "Yes")
                .containsEntry("ButtonPayload", "yes-1")
                .containsEntry("ProfileName", "Ann")
                .containsEntry("OriginalRepliedMessageSid", "SM1")
                .containsEntry("MessageType", "button");
        sent(SENDER, ", \"list\": {\"id\": \"i1\", \"title\": \"Pizza\"}");
        assertThat(app.all().get(1).parameters())
                .containsEntry("Body", "Pizza")
                .containsEntry("ListId", "i1")
                .containsEntry("ListTitle", "Pizza")
                .containsEntry("MessageType", "interactive");
        sent(SENDER, ", \"location\": {\"latitude\": 37.7, \"longitude\": -122.4, \"label\": \"Office\"}");
        assertThat(app.all().get(2).parameters())
                .containsEntry("Body", "")
                .containsEntry("Latitude", "37.7")
                .containsEntry("Longitude", "-122.4")
                .containsEntry("Label", "Office")
                .doesNotContainKey("Address");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                   | \"from\" is missing",
                "{\"from\": \"+14155550199\"}                                         | \"to\" is missing",
                "{\"from\": \"me\", \"to\": \"+14155550100\", \"body\": \"x\"}         | \"from\" is \"me\"",
                "{\"from\": \"+14155550100\", \"to\": \"+14155550100\", \"body\": \"x\"} | must differ",
                "{\"from\": \"+14155550199\", \"to\": \"+14155559999\", \"body\": \"x\"} | 21601",
                "{\"from\": \"+14155550199\", \"to\": \"+14155550100\"}               | \"body\" is empty",
                "{\"from\": \"+14155550199\", \"to\": \"+14155550100\", \"bdy\": \"x\"}  | did you mean \"body\"",
                "{\"from\": \"+14155550199\", \"to\": \"+14155550100\", \"media\": [\"x\"]}             | media \"x\" must be",
                "{\"from\": \"+14155550199\", \"to\": \"+14155550100\", \"media\": [\"data:;,x\"]}      | content type",
                "{\"from\": \"+14155550199\", \"to\": \"+14155550100\", \"media\": [\"data:a/b;base64,%%\"]} | data URL",
                "{\"from\": \"+14155550199\", \"to\": \"+14155550100\", \"media\": [\"data:a/b,x\"]}    | type a/b",
                "{\"from\": \"+14155550199\", \"to\": \"+14155550100\", \"media\": [\"http://127.0.0.1:1/a.png\"]} | 11202",
                "{\"from\": \"+14155550199\", \"to\": \"+14155550100\", \"body\": \"x\", \"error_code\": 1} | 30009, 30038 or 30039",
                "{\"from\": \"+14155550199\", \"to\": \"+14155550100\", \"location\": {\"latitude\": 91, \"longitude\": 0}} | from -90 to 90",
                "{\"from\": \"+14155550199\", \"to\": \"+14155550100\", \"button\": {}} | \"button.text\" is missing",
            })
    void whatCannotBeSent_isRefusedByFieldValueAndRule(String wish, String said) {
        Door.Answer answer = door.admin("POST", "/inbound", wish);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asText() + " "
                        + answer.json().path("message").asText())
                .contains(said);
        assertThat(mock.messages().all()).isEmpty();
    }

    @Test
    void errorCode_keepsAMessageFromItsApplication() {
        JsonNode answer = sent(", \"body\": \"Hi\", \"error_code\": 30009");
        assertThat(answer.at("/message/status").asText()).isEqualTo("failed");
        assertThat(answer.at("/message/error_code").asInt()).isEqualTo(30009);
        assertThat(answer.at("/alerts/0/error_code").asInt()).isEqualTo(30009);
        assertThat(app.all()).isEmpty();
    }

    @Test
    void handset_isLookedAtAndChanged() {
        sent(", \"body\": \"Hi\"");
        mock.clock().settle();
        JsonNode handset = door.admin("/handsets/" + PERSON);
        assertThat(handset.path("number").asText()).isEqualTo(PERSON);
        assertThat(handset.path("coverage").asText()).isEqualTo("reachable");
        assertThat(handset.at("/conversation/0/direction").asText()).isEqualTo("sent");
        assertThat(handset.at("/conversation/1/direction").asText()).isEqualTo("received");
        assertThat(handset.at("/conversation/1/other").asText()).isEqualTo(NUMBER);
        assertThat(handset.at("/conversation/1/body").asText()).isEqualTo("Re");

        JsonNode changed = door.admin(
                        "POST",
                        "/handsets/" + PERSON,
                        "{\"coverage\": \"off\", \"block\": [\"A\", \"B\"], \"unblock\": [\"A\"]}")
                .json();
        assertThat(changed.path("coverage").asText()).isEqualTo("off");
        assertThat(changed.path("blocked")).hasSize(1);
        Door.Answer refused = door.admin("POST", "/inbound", wish(", \"body\": \"Hi\""));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("handset is off");
        door.post("/Messages.json", "From", NUMBER, "To", PERSON, "Body", "Hi");
        mock.clock().settle();
        assertThat(mock.messages().matching(each -> each.status() == MessageStatus.UNDELIVERED))
                .extracting(Message::errorCode)
                .containsExactly(30003);
        assertThat(door.admin("POST", "/handsets/" + PERSON, "{\"coverage\": \"lost\"}")
                        .text())
                .contains("reachable, out_of_coverage, off");
        assertThat(door.admin("GET", "/handsets/nobody", "").status()).isEqualTo(400);
    }
}
