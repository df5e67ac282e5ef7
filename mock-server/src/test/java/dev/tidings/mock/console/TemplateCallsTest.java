package dev.tidings.mock.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockTemplates;
import dev.tidings.mock.content.ApprovalStatus;
import dev.tidings.mock.content.ReviewSettings;
import dev.tidings.mock.content.SampleMedia;
import dev.tidings.mock.judge.JudgedServer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said from outside about content templates: by the admin API and in process. */
class TemplateCallsTest {
    private final JudgedServer server = JudgedServer.at(Instant.parse("2026-11-25T08:00:00Z"));
    private final Door door = Door.of(server.mock());
    private final String account = server.mock().accountSid();
    private final MockTemplates templates = server.mock().account().templates();

    @AfterEach
    void stop() {
        server.close();
    }

    private Door.Answer send(String path, String json) {
        HttpHeaders headers = door.credentials().plus("Content-Type", "application/json");
        return door.send("POST", "http://localhost/content/v1/Content" + path, headers, json.replace('\'', '"'));
    }

    private String submitted() {
        String sid = send("", "{'language':'en','types':{'twilio/text':{'body':'Hello'}}}")
                .json()
                .path("sid")
                .asText();
        Door.Answer answer = send("/" + sid + "/ApprovalRequests/whatsapp", "{'name':'hello','category':'UTILITY'}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return sid;
    }

    private Door.Answer admin(String path, String json) {
        return door.admin("POST", path, json.replace('\'', '"'));
    }

    @Test
    void approval_isSaid_byCalls() {
        String sid = submitted();
        JsonNode list = door.admin("/templates?account_sid=" + account).path("templates");
        assertThat(list).hasSize(1);
        assertThat(list.at("/0/status").asText()).isEqualTo("received");
        assertThat(list.at("/0/next").toString()).isEqualTo("[\"pending\",\"rejected\"]");
        Door.Answer approved = admin("/templates/" + sid, "{'status':'approved'}");
        assertThat(approved.json().path("status").asText()).as(approved.text()).isEqualTo("approved");
        assertThat(admin("/templates/" + sid, "{'status':'paused'}").status()).isEqualTo(200);
        assertThat(door.admin("/templates?status=approved&account_sid=" + account)
                        .path("templates"))
                .isEmpty();
        assertThat(door.admin("/templates?status=paused&account_sid=" + account).path("templates"))
                .hasSize(1);
        Door.Answer refused = admin("/templates/" + sid, "{'status':'rejected','reason':'No'}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("message").asText())
                .contains("Field \"status\" is \"rejected\"", "paused: [approved, disabled]");
        assertThat(admin("/templates/" + sid, "{'status':'disabled'}").status()).isEqualTo(200);
        assertThat(templates.get(sid).approval().status()).isEqualTo(ApprovalStatus.DISABLED);
        assertThat(admin("/templates/HX" + "0".repeat(32), "{'status':'disabled'}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void approval_isSaid_inProcess() {
        String sid = submitted();
        assertThat(templates.approve(sid).approval().approved()).isTrue();
        assertThat(templates.pause(sid).approval().errorCode()).contains(63041);
        assertThat(templates.approve(sid).approval().errorCode()).isEmpty();
        assertThat(templates.disable(sid).approval().errorCode()).contains(63042);
        assertThatIllegalArgumentException().isThrownBy(() -> templates.approve(sid));
        String other = send("", "{'language':'en','types':{'twilio/text':{'body':'Hello'}}}")
                .json()
                .path("sid")
                .asText();
        assertThatIllegalArgumentException().isThrownBy(() -> templates.approve(other));
        send("/" + other + "/ApprovalRequests/whatsapp", "{'name':'other','category':'UTILITY'}");
        assertThat(templates.reject(other, "Why not").approval().rejectionReason())
                .isEqualTo("Why not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> server.mock().newAccount().templates().get(sid))
                .withMessageContaining("has no template");
        templates.reviews(new ReviewSettings(ApprovalStatus.PENDING, null, Duration.ZERO, Duration.ZERO));
        assertThat(templates.reviews().verdict()).isEqualTo(ApprovalStatus.PENDING);
        templates.sampleMedia("https://a.example/x", SampleMedia.Found.BROKEN);
        assertThat(templates.legacy("en", "old", "Hi", "OTP").legacy().name()).isEqualTo("old");
        assertThat(templates.all()).hasSize(3);
    }

    @Test
    void reviews_areSet_partByPart() {
        assertThat(door.admin("/templates/reviews").toString())
                .isEqualTo("{\"verdict\":\"approved\",\"reason\":null,\"hand_over\":\"PT5S\",\"review\":\"PT45S\"}");
        admin("/templates/reviews", "{'verdict':'rejected','reason':'No'}");
        admin("/templates/reviews", "{'review':'PT1H'}");
        assertThat(door.admin("/templates/reviews").toString())
                .isEqualTo("{\"verdict\":\"rejected\",\"reason\":\"No\",\"hand_over\":\"PT5S\",\"review\":\"PT1H\"}");
    }

    @Test
    void samplesAndLegacyContent_areSet() {
        assertThat(admin(
                                "/templates/samples",
                                "{'account_sid':'" + account + "','url':'https://a.example/x','found':'wrong_type'}")
                        .status())
                .isEqualTo(200);
        Door.Answer made = admin(
                "/templates/legacy",
                "{'account_sid':'" + account + "','name':'old','body':'Hi {{1}}','language':'de','category':'OTP'}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.json().path("status").asText()).isEqualTo("approved");
        assertThat(door.call("GET", "/content/v1/LegacyContent")
                        .json()
                        .at("/contents/0/legacy_template_name")
                        .asText())
                .isEqualTo("old");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /templates/reviews | {'verdict':'paused'} | "verdict" is "paused"
            /templates/reviews | {'verdict':'fine'} | "verdict" is "fine"
            /templates/reviews | {'review':'P366D'} | "review" is "PT8784H"
            /templates/reviews | {'delay':'PT1H'} | "delay" is unknown
            /templates/samples | {'url':'x','found':'ok'} | "account_sid" is missing
            /templates/samples | {'account_sid':'AC1','url':'x','found':'ok'} | "account_sid" is "AC1"
            /templates/samples | {'account_sid':'{account}','url':'x','found':'lost'} | "found" is "lost"
            /templates/legacy | {'account_sid':'{account}','name':'n'} | "body" is missing
            /templates/legacy | {'account_sid':'{account}','name':'n','body':'{{x}'} | "body" is "{{x}"
            /templates/{sid} | {} | "status" is missing
            /templates/{sid} | {'status':'good'} | "status" is "good"
            /templates/{sid} | {'status':'unsubmitted'} | can follow received
            /templates/{sid} | {'status':'approved','why':'x'} | "why" is unknown
            """)
    void wrongField_isNamed(String path, String json, String words) {
        String sid = submitted();
        Door.Answer answer = admin(path.replace("{sid}", sid), json.replace("{account}", account));
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains(words);
        assertThat(templates.get(sid).approval().status()).isEqualTo(ApprovalStatus.RECEIVED);
        assertThat(door.admin("GET", "/templates?account_sid=AC1", "").status()).isEqualTo(400);
        assertThat(door.admin("GET", "/templates?status=good&account_sid=" + account, "")
                        .status())
                .isEqualTo(400);
    }
}
