package dev.tidings.mock.chatmessage;

import static dev.tidings.mock.chatmessage.MessageDesk.ANN;
import static dev.tidings.mock.chatmessage.MessageDesk.BOB;
import static dev.tidings.mock.chatmessage.MessageDesk.MCS;
import static dev.tidings.mock.chatmessage.MessageDesk.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.http.HttpResponse;
import dev.tidings.mock.Door;
import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.media.MediaFile;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.wire.ApiError;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files: on their host, in messages, and on their way to phones. */
class ChatMediaTest {
    private static final byte[] CAT = "a cat".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOTHING = {};

    private final MessageDesk desk = new MessageDesk();
    private final Conversation talk = desk.conversation();

    @AfterEach
    void stop() {
        desk.close();
    }

    private HttpResponse get(String url) {
        return desk.send("GET", url, desk.door.credentials(), NOTHING);
    }

    private static JsonNode json(int status, HttpResponse answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return new Door.Answer(answer.status(), answer.headers(), answer.text()).json();
    }

    private void refused(int status, int code, HttpResponse answer) {
        desk.refused(status, code, new Door.Answer(answer.status(), answer.headers(), answer.text()));
    }

    private String files() {
        return MCS + "/v1/Services/" + talk.serviceSid() + "/Media";
    }

    @Test
    void file_isUploaded_lookedAt_read_andDeleted() {
        JsonNode made = json(201, desk.upload("Image/PNG; q=1", CAT, "?Author=ann&Filename=cat.png"));
        String sid = made.path("sid").asText();
        assertThat(sid).matches("ME[0-9a-f]{32}");
        assertThat(made.path("account_sid").asText()).isEqualTo(desk.door.accountSid());
        assertThat(made.path("service_sid").asText()).isEqualTo(talk.serviceSid());
        assertThat(made.path("channel_sid").isNull()).isTrue();
        assertThat(made.path("message_sid").isNull()).isTrue();
        assertThat(made.path("size").asInt()).isEqualTo(CAT.length);
        assertThat(made.path("content_type").asText()).isEqualTo("image/png");
        assertThat(made.path("filename").asText()).isEqualTo("cat.png");
        assertThat(made.path("author").asText()).isEqualTo("ann");
        assertThat(made.path("date_created").asText()).isEqualTo("2026-11-25T08:00:00Z");
        JsonNode seen = json(200, get(files() + "/" + sid));
        assertThat(seen).isEqualTo(made);

        HttpResponse content = get(files() + "/" + sid + "/Content");
        assertThat(content.status()).isEqualTo(200);
        assertThat(content.body()).isEqualTo(CAT);
        assertThat(content.headers().first("Content-Type")).hasValue("image/png");
        assertThat(content.headers().first("Content-Disposition")).hasValue("inline; filename=\"cat.png\"");

        HttpResponse gone = desk.send("DELETE", files() + "/" + sid, desk.door.credentials(), NOTHING);
        assertThat(gone.status()).isEqualTo(204);
        refused(404, 20404, get(files() + "/" + sid));
        refused(404, 20404, get(files() + "/" + sid + "/Content"));
        desk.refused(404, 50507, desk.door.call("POST", messages(talk), "MediaSid", sid));
    }

    @Test
    void temporaryLink_opensWithoutCredentials_forAWhile() {
        JsonNode made = json(201, desk.upload("image/png", CAT, ""));
        String link = made.at("/links/content_direct_temporary").asText();
        HttpResponse opened = desk.send("GET", link, HttpHeaders.empty(), NOTHING);
        assertThat(opened.status()).as(opened.text()).isEqualTo(200);
        assertThat(opened.body()).isEqualTo(CAT);
        assertThat(opened.headers().first("Content-Disposition")).isEmpty();
        refused(404, 20404, desk.send("GET", link + "0", HttpHeaders.empty(), NOTHING));
        refused(
                404,
                20404,
                desk.send("GET", link.replaceFirst("Expires=1", "Expires=2"), HttpHeaders.empty(), NOTHING));
        assertThat(desk.send("GET", made.at("/links/content").asText(), HttpHeaders.empty(), NOTHING)
                        .status())
                .as("its other link needs them")
                .isEqualTo(401);
        desk.pass(Duration.ofMinutes(5));
        refused(410, 20410, desk.send("GET", link, HttpHeaders.empty(), NOTHING));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            attachment; filename="a cat.png"        | a cat.png
            attachment; filename=cat.png            | cat.png
            attachment; filename*=UTF-8''K%C3%A4.png | Kä.png
            attachment; filename*=UTF-8''%          |
            attachment                              |
            """)
    void name_isThatOfTheUpload(String disposition, String name) {
        HttpResponse made = desk.send(
                "POST",
                files(),
                desk.door.credentials().plus("Content-Type", "image/png").plus("Content-Disposition", disposition),
                CAT);
        JsonNode found = json(201, made).path("filename");
        assertThat(found.isNull() ? null : found.asText()).isEqualTo(name);
    }

    @Test
    void message_hasItsFile_whichNoOtherHas() {
        String sid = desk.file("image/png", 3);
        JsonNode made = desk.post(talk, "Author", "ann", "MediaSid", sid);
        assertThat(made.path("body").isNull()).isTrue();
        assertThat(made.path("media")).singleElement().satisfies(each -> {
            assertThat(each.path("sid").asText()).isEqualTo(sid);
            assertThat(each.path("size").asInt()).isEqualTo(3);
            assertThat(each.path("content_type").asText()).isEqualTo("image/png");
            assertThat(each.path("filename").isNull()).isTrue();
        });
        JsonNode file = json(200, get(files() + "/" + sid));
        assertThat(file.path("channel_sid").asText()).isEqualTo(talk.sid());
        assertThat(file.path("message_sid")).isEqualTo(made.path("sid"));
        desk.refused(400, 50508, desk.door.call("POST", messages(talk), "MediaSid", sid));
        String path = messages(talk) + "/" + made.path("sid").asText();
        desk.refused(400, 50509, desk.door.call("POST", path, "Body", "A cat"));
        assertThat(desk.ok(200, desk.door.call("POST", path, "Attributes", "{\"cat\":1}"))
                        .path("attributes")
                        .asText())
                .isEqualTo("{\"cat\":1}");
        assertThat(desk.door.call("DELETE", path).status()).isEqualTo(204);
        refused(404, 20404, get(files() + "/" + sid));
    }

    @Test
    void fileOfAnotherService_orAccount_isNotThere() {
        JsonNode other = desk.ok(201, desk.door.call("POST", "/conversations/v1/Services", "FriendlyName", "Other"));
        ChatScope scope =
                new ChatScope(desk.door.accountSid(), other.path("sid").asText(), true);
        ChatMedia theirs = desk.run(
                tx -> desk.rooms.media().add(tx, scope, new MediaFile("image/png", null, CAT, "", false), null));
        desk.refused(404, 50507, desk.door.call("POST", messages(talk), "MediaSid", theirs.sid()));
        refused(404, 20404, get(files() + "/" + theirs.sid()));
        Door stranger = desk.door.as(desk.mock().newAccount());
        String sid = desk.file("image/png", 3);
        refused(404, 20404, desk.send("GET", files() + "/" + sid, stranger.credentials(), NOTHING));
        refused(404, 20404, desk.send("POST", files(), stranger.credentials().plus("Content-Type", "a/b"), CAT));
        assertThat(desk.door
                        .call("DELETE", "/conversations/v1/Services/" + scope.serviceSid())
                        .status())
                .isEqualTo(204);
        assertThat(desk.rooms.media().find(theirs.sid()))
                .as("ends with its service")
                .isEmpty();
    }

    @Test
    void whatIsNoFile_isRefused() {
        refused(400, 50511, desk.upload("", CAT, ""));
        refused(400, 50511, desk.upload("picture", CAT, ""));
        refused(400, 50512, desk.upload("image/png", NOTHING, ""));
        // In the process: over HTTP it would be there several times over.
        ChatScope scope = desk.scope();
        MediaFile file = new MediaFile("image/png", null, new byte[ChatMediaStore.MOST_BYTES + 1], "", false);
        ApiError large = catchThrowableOfType(
                ApiError.class, () -> desk.run(tx -> desk.rooms.media().add(tx, scope, file, null)));
        assertThat(large.code()).isEqualTo(50512);
    }

    /** What a phone gets as MMS, and a person on WhatsApp; a file that is not passed on has no receipt. */
    @ParameterizedTest
    @CsvSource({
        "image/png, 5242879, 2",
        "image/png, 5242880, 1",
        "image/gif, 10, 1",
        "application/pdf, 10, 2",
        "video/mp4, 16777216, 1",
        "video/mp4, 16777217, 0"
    })
    void file_isPassedOn_ifItsChannelTakesIt(String type, int size, int receipts) {
        desk.sms(talk, ANN);
        desk.whatsApp(talk, BOB);
        String sid = desk.file(type, size);
        JsonNode made = desk.post(talk, "MediaSid", sid);
        assertThat(desk.receipts(talk, made)).hasSize(receipts);
        List<Message> sent = desk.mock().messages().to(receipts == 2 ? ANN : "whatsapp:" + BOB);
        assertThat(sent).hasSize(Math.min(receipts, 1));
        if (receipts == 2) {
            assertThat(sent.get(0).sid()).startsWith("MM");
            desk.pass(Duration.ofMinutes(1));
            assertThat(desk.mock().handset(ANN).received())
                    .singleElement()
                    .satisfies(each -> assertThat(each.media())
                            .singleElement()
                            .satisfies(file -> assertThat(file.contentType()).isEqualTo(type)));
        }
    }

    @Test
    void textThatComesWithAFile_staysInTheChat() {
        desk.sms(talk, ANN);
        String sid = desk.file("image/jpeg", 3);
        JsonNode made = desk.post(talk, "MediaSid", sid, "Body", "Look");
        assertThat(made.path("media")).hasSize(1);
        desk.pass(Duration.ofMinutes(1));
        assertThat(desk.mock().handset(ANN).received()).singleElement().satisfies(each -> {
            assertThat(each.body()).isEmpty();
            assertThat(each.media()).hasSize(1);
        });
    }
}
