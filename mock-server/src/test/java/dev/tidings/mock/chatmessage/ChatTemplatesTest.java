package dev.tidings.mock.chatmessage;

import static dev.tidings.mock.chatmessage.MessageDesk.ANN;
import static dev.tidings.mock.chatmessage.MessageDesk.BOB;
import static dev.tidings.mock.chatmessage.MessageDesk.messages;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.conversation.Conversation;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates that are said in conversations: what is seen of them, what is passed on, and what cannot be. */
class ChatTemplatesTest {
    private static final String TEXT = "\"twilio/text\":{\"body\":\"Hi {{1}}\"}";

    private final MessageDesk desk = new MessageDesk();
    private final Conversation talk = desk.conversation();

    @AfterEach
    void stop() {
        desk.close();
    }

    private void approve(String sid) {
        desk.ok(
                201,
                desk.door.json(
                        "POST",
                        "/content/v1/Content/" + sid + "/ApprovalRequests/whatsapp",
                        "{\"name\":\"hello\",\"category\":\"UTILITY\"}"));
        desk.pass(Duration.ofSeconds(1));
        desk.mock().account().templates().approve(sid);
    }

    @Test
    void template_isSaid_andEachChannelGetsIt() {
        desk.sms(talk, ANN);
        String sid = desk.template(TEXT);
        String unused = desk.file("image/png", 3);
        JsonNode made = desk.post(
                talk,
                "ContentSid",
                sid,
                "ContentVariables",
                "{\"1\":\"Ann\"}",
                "Body",
                "is not said",
                "MediaSid",
                unused);
        assertThat(made.path("body").asText()).isEqualTo("Hi Ann");
        assertThat(made.path("content_sid").asText()).isEqualTo(sid);
        assertThat(made.path("media").isNull()).isTrue();
        desk.pass(Duration.ofMinutes(1));
        assertThat(desk.mock().handset(ANN).received())
                .singleElement()
                .satisfies(each -> assertThat(each.body()).isEqualTo("Hi Ann"));
        desk.post(talk, "MediaSid", unused);
    }

    /** Outside of the window free text fails, and what WhatsApp has approved arrives. */
    @ParameterizedTest
    @CsvSource({"free, failed, 63016", "template, failed, 63016", "approved, delivered, 0"})
    void whatsApp_outsideOfItsWindow_takesOnlyWhatIsApproved(String what, String status, int code) {
        desk.mock().handset("whatsapp:" + BOB).ignores();
        desk.whatsApp(talk, BOB);
        JsonNode made;
        if (what.equals("free")) {
            made = desk.post(talk, "Body", "Hi Bob");
        } else {
            String sid = desk.template("\"twilio/text\":{\"body\":\"Hi {{1}}, here we are\"}");
            if (what.equals("approved")) {
                approve(sid);
            }
            made = desk.post(talk, "ContentSid", sid, "ContentVariables", "{\"1\":\"Bob\"}");
        }
        desk.pass(Duration.ofMinutes(1));
        JsonNode receipt = desk.receipts(talk, made).get(0);
        assertThat(receipt.path("status").asText()).isEqualTo(status);
        assertThat(receipt.path("error_code").asInt()).isEqualTo(code);
        JsonNode seen = desk.get(messages(talk) + "/" + made.path("sid").asText());
        assertThat(seen.at("/delivery/failed").asText()).isEqualTo(code == 0 ? "none" : "all");
    }

    /** {@code n*x} is so many of x. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            []                     | 50527
            no JSON                | 50527
            {"1":null}             | 50527
            {"1":{}}               | 50527
            {"1 2":"x"}            | 50527
            {"16*k":"x"}           | 0
            {"17*k":"x"}           | 50540
            {"1":"256*v"}          | 0
            {"1":"257*v"}          | 50541
            """)
    void variables_mustBeShortTexts(String variables, int code) {
        answers(
                code,
                variables
                        .replaceAll("16\\*k", "k".repeat(16))
                        .replaceAll("17\\*k", "k".repeat(17))
                        .replaceAll("256\\*v", "v".repeat(256))
                        .replaceAll("257\\*v", "v".repeat(257)));
    }

    @Test
    void variables_areAtMostAHundred_withTheLongestNamesAndValues() {
        String most = variables(100);
        assertThat(most).hasSize(27_801);
        answers(0, most);
        answers(50529, most + " ");
        answers(
                0,
                IntStream.rangeClosed(1, 100)
                        .mapToObj(each -> "\"" + each + "\":\"x\"")
                        .collect(Collectors.joining(",", "{", "}")));
        answers(
                50529,
                IntStream.rangeClosed(1, 101)
                        .mapToObj(each -> "\"" + each + "\":\"x\"")
                        .collect(Collectors.joining(",", "{", "}")));
    }

    private static String variables(int many) {
        return IntStream.range(0, many)
                .mapToObj(each -> "\"keyOf16Letters%02d\":\"%s\"".formatted(each, "v".repeat(256)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void answers(int code, String variables) {
        var answer = desk.door.call(
                "POST", messages(talk), "ContentSid", desk.template(TEXT), "ContentVariables", variables);
        if (code == 0) {
            desk.ok(201, answer);
        } else {
            desk.refused(400, code, answer);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "twilio/text":{"body":"Hi"}                                                                     | 0
            "twilio/media":{"body":"Hi","media":["https://example.com/cat.png"]}                            | 0
            "twilio/location":{"latitude":37.8,"longitude":-122.4,"label":"Here"}                           | 0
            "twilio/quick-reply":{"body":"Hi","actions":[{"title":"Yes","id":"y"}]}                         | 0
            "twilio/call-to-action":{"body":"Hi","actions":[{"type":"URL","title":"Go","url":"https://example.com"}]} | 0
            "twilio/list-picker":{"body":"Hi","button":"Pick","items":[{"item":"One","id":"1"}]}            | 0
            "twilio/card":{"title":"Hi","subtitle":"there"}                                                 | 0
            "whatsapp/authentication":{"add_security_recommendation":true,"actions":[{"type":"COPY_CODE","copy_code_text":"Copy"}]} | 50542
            "twilio/catalog":{"body":"Hi","id":"1","items":[{"id":"1","section_title":"S"}]}                                              | 50542
            """)
    void onlySomeTypes_areSaidInConversations(String types, int code) {
        String sid = desk.template(types);
        var answer = desk.door.call("POST", messages(talk), "ContentSid", sid);
        if (code == 0) {
            desk.ok(201, answer);
        } else {
            desk.refused(400, code, answer);
        }
    }
}
