package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.Door;
import dev.tidings.mock.content.ApprovalStatus;
import dev.tidings.mock.handset.App;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.MessageStatus;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in for placeholders, and what else is sent with a template: what is refused, what fails and what is shown. */
class TemplateSendTest extends RichCase {
    private static final String ORDER =
            "\"twilio/text\":{\"body\":\"Hello {{1}}, your order {{2}} has been shipped to you now\"}";

    private String ordered(boolean approved) {
        String sid = template(ORDER);
        if (approved) {
            become(sid, ApprovalStatus.APPROVED);
        }
        return sid;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"1":"Ann","2":"7"}             | 0     | 0
            {"1":"Ann","2":7}               | 0     | 0
            {"1":"Ann"}                     | 63028 | 0
            {}                              | 63028 | 0
            {"1":"Ann","2":"7","3":"x"}     | 63028 | 0
            {"1":"Ann\\n","2":"7"}          | 63027 | 0
            {"1":"Ann\\t","2":"7"}          | 63027 | 0
            {"1":"A    n","2":"7"}          | 0     | 0
            {"1":"A     n","2":"7"}         | 63013 | 0
            {"1":"{1000}","2":"7"}          | 63021 | 0
            {"1":"{900}","2":"7"}           | 0     | 0
            """)
    void variables_fitWhatWasApproved(String variables, int approved, int free) {
        String given = variables.replace("{1000}", "x".repeat(1_000)).replace("{900}", "x".repeat(900));
        Message outside =
                sent("To", whatsApp.number(), "From", WHATSAPP, "ContentSid", ordered(true), "ContentVariables", given);
        assertThat(outside.errorCode()).isEqualTo(approved);
        open();
        Message inside = sent(
                "To", whatsApp.number(), "From", WHATSAPP, "ContentSid", ordered(false), "ContentVariables", given);
        assertThat(inside.errorCode()).isEqualTo(free);
    }

    /** Whoever sends a template of several types gives the variables of all, for any may be shown. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"1":"Ann","2":"7"}             | 0
            {"1":"Ann","2":"7\\n"}          | 0
            {"1":"Ann\\n","2":"7"}          | 63027
            {"1":"Ann"}                     | 0
            {"2":"7"}                       | 63028
            {"1":"Ann","2":"7","3":"x"}     | 63028
            """)
    void variables_ofTypesThatAreNotShown_areNoneTooMany(String variables, int code) {
        String sid = template(
                "\"twilio/text\":{\"body\":\"Hello {{1}}, track it at {{2}} if you like\"},"
                        + "\"twilio/quick-reply\":{\"body\":\"Hello {{1}}, do you want to track it\",\"actions\":[{\"title\":\"Yes\"}]}");
        become(sid, ApprovalStatus.APPROVED);
        Message message =
                sent("To", whatsApp.number(), "From", WHATSAPP, "ContentSid", sid, "ContentVariables", variables);
        assertThat(message.errorCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            whatsapp  | "twilio/quick-reply":{"body":"Hi","actions":[{"title":"{{1}}","id":"a"}]}    | 20  | 63021
            messenger | "twilio/quick-reply":{"body":"Hi","actions":[{"title":"{{1}}","id":"a"}]}    | 20  | 63005
            rcs       | "twilio/card":{"title":"{{1}}","subtitle":"Now"}                              | 200 | 63005
            whatsapp  | "twilio/list-picker":{"body":"Hi","button":"Go","items":[{"item":"{{1}}","id":"1","description":"d"}]} | 24 | 63021
            """)
    void whatGrowsTooLong_failsOnItsChannel(String channel, String type, int most, int code) {
        person.install(App.RCS);
        open();
        friend.text(PAGE, "Hello");
        String from = channel.equals("whatsapp") ? WHATSAPP : channel.equals("rcs") ? AGENT : PAGE;
        String to = channel.equals("whatsapp") ? whatsApp.number() : channel.equals("rcs") ? "rcs:" + PERSON : FRIEND;
        String sid = template(type);
        for (int length : new int[] {most, most + 1}) {
            Message message = sent(
                    "To",
                    to,
                    "From",
                    from,
                    "ContentSid",
                    sid,
                    "ContentVariables",
                    "{\"1\":\"" + "x".repeat(length) + "\"}");
            assertThat(message.errorCode()).as(length + " characters").isEqualTo(length > most ? code : 0);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            APPROVED    | {"1":"123456"}          | 0
            APPROVED    | {"1":"12345678901234"}  | 0
            APPROVED    | {"1":"123456789012345"} | 63021
            APPROVED    | {}                      | 63028
            APPROVED    | {"1":"1","2":"2"}       | 63028
            UNSUBMITTED | {"1":"123456"}          | 63016
            """)
    void codes_goApprovedOnly_andShort(ApprovalStatus status, String variables, int code) {
        String sid = template(
                "\"whatsapp/authentication\":{\"actions\":[{\"type\":\"COPY_CODE\",\"copy_code_text\":\"Copy\"}],"
                        + "\"code_expiration_minutes\":5}");
        become(sid, "AUTHENTICATION", status);
        open();
        Message message =
                sent("To", whatsApp.number(), "From", WHATSAPP, "ContentSid", sid, "ContentVariables", variables);
        assertThat(message.errorCode()).isEqualTo(code);
        if (code == 0) {
            HandsetMessage shown = whatsApp.received().get(0);
            assertThat(shown.body())
                    .startsWith(variables.substring(6, variables.length() - 2) + " is your verification code");
            assertThat(shown.rich().footer()).isEqualTo("This code expires in 5 minutes.");
            assertThat(whatsApp.tap("Copy code").message()).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"whatsapp:US.9Zz, 63024", "whatsapp:US.ENT.9Zz, 63024", "whatsapp:+14155550199, 0"})
    void codes_goToNumbers_notToIds(String user, int code) {
        String sid = template(
                "\"whatsapp/authentication\":{\"actions\":[{\"type\":\"COPY_CODE\",\"copy_code_text\":\"Copy\"}]}");
        become(sid, "AUTHENTICATION", ApprovalStatus.APPROVED);
        mock.handset(user).text(WHATSAPP, "Hello");
        Message message =
                sent("To", user, "From", WHATSAPP, "ContentSid", sid, "ContentVariables", "{\"1\":\"123456\"}");
        assertThat(message.errorCode()).isEqualTo(code);
        assertThat(sent("To", user, "From", WHATSAPP, "ContentSid", approved(RichTypes.TEXT))
                        .errorCode())
                .isZero();
    }

    @Test
    void media_besideATemplate_fail() {
        open();
        assertThat(sent(
                                "To",
                                whatsApp.number(),
                                "From",
                                WHATSAPP,
                                "ContentSid",
                                template(RichTypes.TEXT),
                                "MediaUrl",
                                "https://example.com/cat.png")
                        .errorCode())
                .isEqualTo(63030);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            whatsapp  | image/png       | 5242880  | png | 0
            whatsapp  | image/png       | 5242881  | png | 63034
            whatsapp  | video/mp4       | 16777217 | -   | 63034
            whatsapp  | image/png       | 100      | pdf | 63005
            whatsapp  | image/gif       | 100      | -   | 63021
            whatsapp  | image/webp      | 100      | -   | 0
            whatsapp  | application/pdf | 0        | -   | 63019
            rcs       | video/mp4       | 16777217 | -   | 63021
            rcs       | image/gif       | 100      | -   | 0
            messenger | image/png       | 5242881  | png | 63021
            messenger | image/png       | 100      | pdf | 63005
            messenger | image/gif       | 0        | -   | 63019
            """)
    void file_isTakenAsItsChannelTakesFiles(String channel, String type, int bytes, String beginning, int code) {
        person.install(App.RCS);
        open();
        friend.text(PAGE, "Hello");
        byte[] file = new byte[bytes];
        String mark = beginning.equals("png") ? "\u0089PNG\r\n" : beginning.equals("pdf") ? "%PDF-" : "";
        byte[] start = mark.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(start, 0, file, 0, start.length);
        String url = app.serve("/file", type, file);
        String from = channel.equals("whatsapp") ? WHATSAPP : channel.equals("rcs") ? AGENT : PAGE;
        String to = channel.equals("whatsapp") ? whatsApp.number() : channel.equals("rcs") ? "rcs:" + PERSON : FRIEND;
        Message message = sent("From", from, "To", to, "MediaUrl", url);
        assertThat(message.errorCode()).as(message.timeline().toString()).isEqualTo(code);
        assertThat(message.status()).isEqualTo(code == 0 ? MessageStatus.DELIVERED : MessageStatus.FAILED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            own     | {"1":"x"}   | Words | 35127
            own     | {"1":null}  | -     | 21656
            own     | {"1":""}    | -     | 21656
            own     | {"1":       | -     | 21656
            own     | ["1"]       | -     | 21656
            own     | {"":"x"}    | -     | 21656
            own     | {"12345678901234567":"x"} | - | 21656
            none    | {"1":"x"}   | Words | 21654
            theirs  | {"1":"x"}   | -     | 21655
            unknown | -           | -     | 21655
            HX1     | -           | -     | 21655
            """)
    void whatIsNoSuchMessage_isRefusedAtOnce(String template, String variables, String body, int code) {
        String own = ordered(false);
        String sid = switch (template) {
            case "own" -> own;
            case "none" -> "";
            case "theirs" ->
                door.as(mock.newAccount())
                        .json("POST", "/content/v1/Content", "{\"language\":\"en\",\"types\":{" + ORDER + "}}")
                        .json()
                        .path("sid")
                        .asText();
            case "unknown" -> "HX" + "0".repeat(32);
            default -> template;
        };
        int before = mock.messages().all().size();
        Door.Answer answer = send(
                "To",
                whatsApp.number(),
                "From",
                WHATSAPP,
                "ContentSid",
                sid,
                "ContentVariables",
                variables.equals("-") ? "" : variables,
                "Body",
                body.equals("-") ? "" : body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asInt()).as(answer.text()).isEqualTo(code);
        assertThat(mock.messages().all()).hasSize(before);
    }

    @Test
    void template_takesThePlaceOfTheText_andItsDefaultsStandInForWhatIsNotGiven() {
        Door.Answer made = door.json(
                "POST",
                "/content/v1/Content",
                "{\"language\":\"en\",\"variables\":{\"1\":\"friend\",\"2\":\"0\"},\"types\":{" + ORDER + "}}");
        String sid = made.json().path("sid").asText();
        open();
        Door.Answer answer =
                send("To", whatsApp.number(), "From", WHATSAPP, "ContentSid", sid, "ContentVariables", "{\"2\":\"9\"}");
        mock.clock().advance(Duration.ofMinutes(1));
        String text = "Hello friend, your order 9 has been shipped to you now";
        assertThat(whatsApp.received()).extracting(HandsetMessage::body).containsExactly(text);
        assertThat(door.get("/Messages/" + answer.json().path("sid").asText() + ".json")
                        .json()
                        .path("body")
                        .asText())
                .isEqualTo(text);
    }

    @Test
    void template_deletedMeanwhile_isSentAsItWas_andCreateAnswersWithoutItsText() {
        String service = service(WHATSAPP);
        String sid = approved(RichTypes.TEXT);
        Door.Answer answer = send(
                "To",
                whatsApp.number(),
                "MessagingServiceSid",
                service,
                "ContentSid",
                sid,
                "ScheduleType",
                "fixed",
                "SendAt",
                mock.clock().now().plus(Duration.ofHours(1)).toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.json().path("body").asText()).isEmpty();
        assertThat(door.call("DELETE", "/content/v1/Content/" + sid).status()).isEqualTo(204);
        mock.clock().advance(Duration.ofHours(2));
        assertThat(now(answer).errorCode()).isZero();
        assertThat(now(answer).body()).isEqualTo("Your order is on its way to you");
        assertThat(whatsApp.received()).hasSize(1);
    }

    @Test
    void approval_countsWhenTheMessageIsSent() {
        String service = service(WHATSAPP);
        String sid = approved(RichTypes.TEXT);
        Door.Answer answer = send(
                "To",
                whatsApp.number(),
                "MessagingServiceSid",
                service,
                "ContentSid",
                sid,
                "ScheduleType",
                "fixed",
                "SendAt",
                mock.clock().now().plus(Duration.ofHours(1)).toString());
        mock.account().templates().pause(sid);
        mock.clock().advance(Duration.ofHours(2));
        assertThat(now(answer).errorCode()).isEqualTo(63041);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            geo:37.75,-122.5           ; 37.75 ; -122.5 ; -
            geo:-1,0|Null Island       ; -1.0  ; 0.0    ; Null Island
            geo:90, 180|1 Main St, Town ; 90.0  ; 180.0  ; 1 Main St, Town
            """)
    void geo_isAPointOnTheMap(String action, double latitude, double longitude, String label) {
        open();
        Message message =
                sent("To", whatsApp.number(), "From", WHATSAPP, "Body", "We are here", "PersistentAction", action);
        assertThat(message.errorCode()).isZero();
        HandsetMessage shown = whatsApp.received().get(0);
        assertThat(shown.body()).isEqualTo("We are here");
        assertThat(shown.rich().place()).isNotNull();
        assertThat(shown.rich().place().latitude()).isEqualTo(latitude);
        assertThat(shown.rich().place().longitude()).isEqualTo(longitude);
        assertThat(shown.rich().place().label()).isEqualTo(label == null ? "" : label);
    }

    @Test
    void geo_goesInAWindowOnly_andOnWhatsAppOnly() {
        String[] form = {"To", whatsApp.number(), "From", WHATSAPP, "Body", "Here", "PersistentAction", "geo:1,2"};
        assertThat(sent(form).errorCode()).isEqualTo(63016);
        for (String each : new String[] {"geo:91,0", "geo:0,181", "geo:x,y", "geo:1", "geo:1,2|"}) {
            Door.Answer refused =
                    send("To", whatsApp.number(), "From", WHATSAPP, "Body", "Here", "PersistentAction", each);
            assertThat(refused.status()).as(each).isEqualTo(400);
            assertThat(refused.json().path("code").asInt()).isEqualTo(20422);
            assertThat(refused.json().path("message").asText()).contains(each);
        }
        Message sms = sent("To", PERSON, "From", NUMBER, "Body", "Here", "PersistentAction", "geo:91,0");
        assertThat(sms.errorCode()).isZero();
        assertThat(person.received().get(0).rich().place()).isNull();
        assertThat(sent("To", whatsApp.number(), "From", WHATSAPP, "Body", "Here", "PersistentAction", "mailto:x")
                        .errorCode())
                .isEqualTo(63016);
    }
}
