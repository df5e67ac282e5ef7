package dev.tidings.mock.content;

import static dev.tidings.mock.content.Desk.assertRefused;
import static dev.tidings.mock.judge.JudgedRoutes.ACCOUNT;
import static dev.tidings.mock.judge.JudgedRoutes.json;
import static dev.tidings.mock.judge.JudgedRoutes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.http.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What WhatsApp makes of templates: on the clock, by itself, and as it is told. */
class ApprovalTest {
    private static final String TEXT = "\"twilio/text\":{\"body\":\"Your parcel comes today\"}";

    private final Desk desk = new Desk();

    private Template submitted(String types, String category) {
        Template made = desk.create(types, ",\"variables\":{\"1\":\"sample\"}");
        Response answer = desk.submit(made, "name_" + desk.templates.of(ACCOUNT).size(), category);
        assertThat(answer.status()).as(text(answer)).isEqualTo(201);
        return made;
    }

    private Template decide(Template template, ApprovalStatus next, String reason) {
        return desk.world.run(
                tx -> desk.templates.approvals().decide(tx, desk.templates.get(ACCOUNT, template.sid()), next, reason));
    }

    @Test
    void submission_isReceived_thenPending_thenApproved() {
        Template made = desk.create(TEXT);
        List<String> told = new ArrayList<>();
        desk.world.feed().observe(change -> {
            if (change.value() instanceof Approvals.Changed changed) {
                told.add(change.topic() + " " + changed.before().wire() + " "
                        + changed.template().approval().status().wire());
            }
        });
        JsonNode none = json(desk.routes.get(made.path() + "/ApprovalRequests"));
        assertThat(none.at("/whatsapp/status").asText()).isEqualTo("unsubmitted");
        JsonNode received = json(desk.submit(made, "parcel_2", "UTILITY"));
        assertThat(received).isEqualTo(Desk.tree("""
                {"name":"parcel_2","category":"UTILITY","content_type":"twilio/text","status":"received",
                "rejection_reason":"","allow_category_change":true}"""));
        desk.after(Duration.ofSeconds(4));
        assertThat(desk.approval(made).status()).isEqualTo(ApprovalStatus.RECEIVED);
        desk.after(Duration.ofSeconds(1));
        assertThat(desk.approval(made).status()).isEqualTo(ApprovalStatus.PENDING);
        desk.after(Duration.ofSeconds(44));
        assertThat(desk.approval(made).status()).isEqualTo(ApprovalStatus.PENDING);
        assertThat(desk.alertCodes()).isEmpty();
        desk.after(Duration.ofSeconds(1));
        JsonNode approved = json(desk.routes.get(made.path() + "/ApprovalRequests"));
        assertThat(approved.path("sid").asText()).isEqualTo(made.sid());
        assertThat(approved.path("account_sid").asText()).isEqualTo(ACCOUNT);
        assertThat(approved.path("url").asText()).endsWith(made.path() + "/ApprovalRequests");
        assertThat(approved.path("whatsapp")).isEqualTo(Desk.tree("""
                {"type":"whatsapp","name":"parcel_2","category":"UTILITY","content_type":"twilio/text",
                "status":"approved","rejection_reason":"","allow_category_change":true}"""));
        assertThat(desk.alertCodes()).containsExactly(63046);
        assertThat(told)
                .containsExactly(
                        "content.approval unsubmitted received",
                        "content.approval received pending",
                        "content.approval pending approved");
        assertThat(desk.templates.get(ACCOUNT, made.sid()).whatsAppName())
                .isEqualTo("parcel_2_" + made.sid().toLowerCase(java.util.Locale.ROOT));
        assertThat(desk.world.due()).isZero();
    }

    static Stream<Arguments> pairs() {
        return Stream.of(ApprovalStatus.values())
                .flatMap(from -> Stream.of(ApprovalStatus.values()).map(to -> Arguments.of(from, to)));
    }

    /** How a template comes to each status. */
    private static final Map<ApprovalStatus, List<ApprovalStatus>> WAYS = Map.of(
            ApprovalStatus.UNSUBMITTED, List.of(),
            ApprovalStatus.RECEIVED, List.of(),
            ApprovalStatus.PENDING, List.of(ApprovalStatus.PENDING),
            ApprovalStatus.APPROVED, List.of(ApprovalStatus.APPROVED),
            ApprovalStatus.REJECTED, List.of(ApprovalStatus.REJECTED),
            ApprovalStatus.PAUSED, List.of(ApprovalStatus.APPROVED, ApprovalStatus.PAUSED),
            ApprovalStatus.DISABLED, List.of(ApprovalStatus.APPROVED, ApprovalStatus.DISABLED));

    private static final Map<ApprovalStatus, String> FOLLOWERS = Map.of(
            ApprovalStatus.UNSUBMITTED, "",
            // What was only received is handed over on the way.
            ApprovalStatus.RECEIVED, "PENDING APPROVED REJECTED",
            ApprovalStatus.PENDING, "APPROVED REJECTED",
            ApprovalStatus.APPROVED, "PAUSED DISABLED",
            ApprovalStatus.PAUSED, "APPROVED DISABLED",
            ApprovalStatus.REJECTED, "",
            ApprovalStatus.DISABLED, "");

    @ParameterizedTest
    @MethodSource("pairs")
    void everyPairOfStatuses_isAllowedOrRefused(ApprovalStatus from, ApprovalStatus to) {
        Template made = desk.create(TEXT);
        if (from != ApprovalStatus.UNSUBMITTED) {
            desk.submit(made, "n", "UTILITY");
        }
        WAYS.get(from).forEach(each -> decide(made, each, ""));
        assertThat(desk.approval(made).status()).isEqualTo(from);
        if (List.of(FOLLOWERS.get(from).split(" ", -1)).contains(to.name())) {
            assertThat(decide(made, to, "").approval().status()).isEqualTo(to);
            assertThat(desk.approval(made).status()).isEqualTo(to);
        } else {
            int alerts = desk.alertCodes().size();
            assertThatIllegalArgumentException().isThrownBy(() -> decide(made, to, ""));
            assertThat(desk.approval(made).status()).isEqualTo(from);
            assertThat(desk.alertCodes()).hasSize(alerts);
        }
    }

    @ParameterizedTest
    @CsvSource({"REJECTED, 63040", "PAUSED, 63041", "DISABLED, 63042", "APPROVED, 63046"})
    void whatWhatsAppSays_isAnAlert(ApprovalStatus status, int code) {
        Template made = submitted(TEXT, "UTILITY");
        WAYS.get(status)
                .forEach(each -> decide(made, each, each == ApprovalStatus.REJECTED ? "TAG_CONTENT_MISMATCH" : ""));
        assertThat(desk.alertCodes().get(0)).isEqualTo(code);
        Alert.Cause cause = desk.alerts.of(ACCOUNT).iterator().next().cause();
        assertThat(cause.resourceSid()).isEqualTo(made.sid());
        assertThat(cause.level()).isEqualTo(code == 63046 ? Alert.Level.NOTICE : Alert.Level.ERROR);
        assertThat(desk.approval(made).errorCode().orElse(63046)).isEqualTo(code);
        assertThat(desk.approval(made).rejectionReason())
                .isEqualTo(status == ApprovalStatus.REJECTED ? "TAG_CONTENT_MISMATCH" : "");
        desk.after(Duration.ofDays(1));
        assertThat(desk.approval(made).status()).as("no verdict comes later").isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"category":"UTILITY"} | name is required
            {"name":"","category":"UTILITY"} | name is required
            {"name":"Parcel","category":"UTILITY"} | name "Parcel" must be lower-case
            {"name":"a-b","category":"UTILITY"} | name "a-b"
            {"name":"a"} | category is required
            {"name":"a","category":"utility"} | category "utility" must be UTILITY, MARKETING or AUTHENTICATION
            {"name":"a","category":"OTP"} | category "OTP"
            {"name":"a","category":"UTILITY","x":1} | x is unknown
            {"name":"a","category":"UTILITY","send_ttl_seconds":0} | send_ttl_seconds 0
            {"name":"a","category":"UTILITY","send_ttl_seconds":1.5} | send_ttl_seconds 1.5
            {"name":"a","category":"UTILITY","allow_category_change":"no"} | allow_category_change
            """)
    void submissions_thatAreWrong_areRefused(String body, String words) {
        Template made = desk.create(TEXT);
        assertRefused(desk.send("POST", made.path() + "/ApprovalRequests/whatsapp", body), 400, 20422, words);
        assertThat(desk.approval(made).submitted()).isFalse();
    }

    @Test
    void names_haveALimit() {
        assertRefused(desk.submit(desk.create(TEXT), "n".repeat(513), "UTILITY"), 400, 21658, "512");
        assertThat(desk.submit(desk.create(TEXT), "n".repeat(512), "MARKETING").status())
                .isEqualTo(201);
        Response more = desk.send("POST", desk.create(TEXT).path() + "/ApprovalRequests/whatsapp", """
                {"name":"a","category":"UTILITY","send_ttl_seconds":60,"allow_category_change":false}""");
        assertThat(json(more).path("allow_category_change").asBoolean(true)).isFalse();
    }

    /** Once submitted, whatever became of it, a template is as it is; it can be deleted. */
    @ParameterizedTest
    @CsvSource({"RECEIVED", "PENDING", "APPROVED", "REJECTED", "PAUSED", "DISABLED"})
    void submittedContent_cannotBeChanged(ApprovalStatus status) {
        Template made = submitted(TEXT, "UTILITY");
        WAYS.get(status).forEach(each -> decide(made, each, ""));
        assertRefused(
                desk.send("PUT", made.path(), "{\"types\":{\"twilio/text\":{\"body\":\"x\"}}}"),
                409,
                20409,
                "was submitted to WhatsApp and is " + status.wire());
        assertRefused(desk.submit(made, "again", "UTILITY"), 409, 20409, status.wire());
        assertThat(desk.routes.delete(made.path()).status()).isEqualTo(204);
        desk.after(Duration.ofDays(1));
        assertThat(desk.templates.of(ACCOUNT)).isEmpty();
    }

    @Test
    void rejectedNames_cannotBeHadFor30Days() {
        Template made = submitted(TEXT, "UTILITY");
        decide(made, ApprovalStatus.REJECTED, "");
        Template other = desk.create(TEXT);
        assertRefused(desk.submit(other, "name_1", "UTILITY"), 409, 20409, "name \"name_1\"", "2026-01-31T12:00:00Z");
        assertThat(desk.submit(desk.create(TEXT), "name_2", "UTILITY").status()).isEqualTo(201);
        desk.after(Duration.ofDays(30).minusSeconds(1));
        assertRefused(desk.submit(other, "name_1", "UTILITY"), 409, 20409);
        desk.after(Duration.ofSeconds(1));
        assertThat(desk.submit(other, "name_1", "UTILITY").status()).isEqualTo(201);
    }

    @Test
    void namesDeletedAtWhatsApp_cannotBeHadFor30Days_others_can() {
        Template first = submitted(TEXT, "UTILITY");
        desk.routes.delete(first.path());
        Template second = desk.create(TEXT);
        assertThat(desk.submit(second, "name_1", "UTILITY").status())
                .as("kept at WhatsApp")
                .isEqualTo(201);
        assertRefused(desk.routes.delete(second.path() + "?deleteInWaba=perhaps"), 400, 20422, "deleteInWaba");
        assertThat(desk.routes.delete(second.path() + "?deleteInWaba=true").status())
                .isEqualTo(204);
        assertRefused(desk.submit(desk.create(TEXT), "name_1", "UTILITY"), 409, 20409);
        Template never = desk.create(TEXT);
        assertThat(desk.routes.delete(never.path() + "?deleteInWaba=true").status())
                .isEqualTo(204);
    }

    @Test
    void reviews_goAsTheyAreSet() {
        desk.world.run(tx -> {
            desk.templates
                    .approvals()
                    .settings(
                            tx,
                            new ReviewSettings(
                                    ApprovalStatus.REJECTED, "Too vague", Duration.ofMinutes(1), Duration.ofHours(2)));
            return tx;
        });
        Template made = submitted(TEXT, "UTILITY");
        desk.after(Duration.ofMinutes(120));
        assertThat(desk.approval(made).status()).isEqualTo(ApprovalStatus.PENDING);
        desk.after(Duration.ofMinutes(1));
        assertThat(desk.approval(made).rejectionReason()).isEqualTo("Too vague");
        desk.world.run(tx -> {
            desk.templates
                    .approvals()
                    .settings(tx, new ReviewSettings(ApprovalStatus.PENDING, null, Duration.ZERO, Duration.ZERO));
            return tx;
        });
        Template open = submitted(TEXT, "UTILITY");
        desk.after(Duration.ofDays(9));
        assertThat(desk.approval(open).status()).isEqualTo(ApprovalStatus.PENDING);
        assertThat(decide(open, ApprovalStatus.APPROVED, "").approval().approved())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewSettings(ApprovalStatus.PAUSED, null, Duration.ZERO, Duration.ZERO))
                .withMessageContaining("verdict");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ReviewSettings(ApprovalStatus.APPROVED, null, Duration.ofDays(366), Duration.ZERO))
                .withMessageContaining("hand_over");
    }

    @ParameterizedTest
    @CsvSource({
        "OK, 63046, approved",
        "FORBIDDEN, 63043, rejected",
        "MISSING, 63044, rejected",
        "BROKEN, 63045, rejected",
        "WRONG_TYPE, 63047, rejected"
    })
    void samplesOfMedia_areLookedFor(SampleMedia.Found found, int code, String status) {
        desk.world.run(tx -> {
            desk.templates.approvals().sample(tx, ACCOUNT, "https://a.example/sample.png", found);
            return tx;
        });
        Template made = submitted(
                "\"twilio/media\":{\"body\":\"Here is your bill\",\"media\":[\"https://a.example/{{1}}.png\"]}",
                "UTILITY");
        desk.after(Duration.ofMinutes(2));
        assertThat(desk.alertCodes().get(0)).isEqualTo(code);
        assertThat(desk.approval(made).status().wire()).isEqualTo(status);
        if (found != SampleMedia.Found.OK) {
            assertThat(desk.alertCodes()).containsExactly(code, 63040);
            assertThat(desk.approval(made).rejectionReason())
                    .startsWith("INVALID_FORMAT. ")
                    .contains("sample.png");
        }
    }

    /** An empty reason: it is approved. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            twilio/text | {"body":"Hello there, {{1}} is your code."} | UTILITY | ``
            twilio/text | {"body":"{{1}} is your code, says the shop"} | UTILITY | start or end
            twilio/text | {"body":"*{{1}}* is your code, says the shop"} | UTILITY | start or end
            twilio/text | {"body":"The code of your parcel is {{1}}"} | UTILITY | start or end
            twilio/text | {"body":"The code of your parcel is {{1}}!"} | UTILITY | start or end
            twilio/text | {"body":"The codes are {{1}} {{2}} for you today my friend"} | UTILITY | next to each other
            twilio/text | {"body":"The codes are {{1}}{{2}} for you today my friend"} | UTILITY | next to each other
            twilio/text | {"body":"One {{1}} two"} | UTILITY | has 2 words for 1 variables, and needs 3
            twilio/text | {"body":"One {{1}} two three"} | UTILITY | ``
            twilio/text | {"body":"a b {{1}} c d {{3}} e f g h"} | UTILITY | there is no {{2}}
            twilio/text | {"body":"a b {{2}} c d {{3}} e f g h"} | UTILITY | there is no {{1}}
            twilio/text | {"body":"a b {{2}} c d {{1}} e f g h"} | UTILITY | ``
            twilio/text | {"body":"a b {{name}} c d e"} | UTILITY | ``
            twilio/text | {"body":"one\\ntwo\\n\\nthree"} | UTILITY | ``
            twilio/text | {"body":"one\\n\\n\\nthree"} | UTILITY | empty line
            twilio/text | {"body":"👍👍👍👍👍👍👍👍👍👍"} | UTILITY | ``
            twilio/text | {"body":"👍👍👍👍👍👍👍👍👍👍👍"} | UTILITY | more than 10 emojis
            twilio/text | {"body":"Hello"} | AUTHENTICATION | TAG_CONTENT_MISMATCH
            whatsapp/authentication | {"actions":[{"copy_code_text":"c"}]} | AUTHENTICATION | ``
            whatsapp/authentication | {"actions":[{"copy_code_text":"c"}]} | MARKETING | TAG_CONTENT_MISMATCH
            twilio/location | {"latitude":1,"longitude":2} | UTILITY | twilio/location cannot be approved
            twilio/list-picker | {"body":"b","button":"b","items":[{"item":"i","id":"1"}]} | UTILITY | cannot be approved
            twilio/pay | {"body":"b"} | UTILITY | cannot be approved
            twilio/media | {"media":["https://a.example/1.png"]} | UTILITY | There is no body
            twilio/media | {"body":"b","media":["https://a.example/1.mp3"]} | UTILITY | Sounds
            twilio/media | {"body":"b","media":["https://a.example/{{9}}"]} | UTILITY | no sample: variable 9
            twilio/media | {"body":"b","media":["https://a.example/{{1}}"]} | UTILITY | ``
            twilio/card | {"title":"t","subtitle":"Shop 👍"} | UTILITY | footer has an emoji
            twilio/card | {"title":"t","subtitle":"a\\nb"} | UTILITY | footer has a newline
            whatsapp/card | {"body":"b","header_text":"Shop 👍"} | UTILITY | header has an emoji
            whatsapp/card | {"body":"b","header_text":"a\\nb"} | UTILITY | header has a newline
            whatsapp/card | {"body":"b","footer":"f","header_text":"h"} | MARKETING | ``
            twilio/quick-reply | {"body":"b","actions":[{"title":"{{1}}"}]} | UTILITY | variable in its title
            twilio/quick-reply | {"body":"b","actions":[{"title":"a\\nb"}]} | UTILITY | newline in its title
            twilio/card | {"title":"t","actions":[{"type":"URL","title":"u","url":"https://{{1}}/x"}]} | UTILITY | variable before its path
            twilio/catalog | {"id":"{{1}}","body":"b"} | MARKETING | id of the catalog
            twilio/catalog | {"id":"1","body":"b","items":[{"id":"1"}]} | MARKETING | single product
            twilio/catalog | {"id":"1","body":"b"} | MARKETING | ``
            twilio/carousel | {"body":"b","cards":[{"body":"c","media":"https://a.example/{{9}}","actions":[{"type":"QUICK_REPLY","title":"t"}]}]} | MARKETING | no sample
            """)
    void reviewRejects_whatIsKnownToBeRejected(String type, String members, String category, String reason) {
        Template made = submitted("\"" + type + "\":" + members, category);
        desk.after(Duration.ofMinutes(2));
        Approval approval = desk.approval(made);
        assertThat(approval.contentType().wire()).isEqualTo(type);
        if (reason.isEmpty()) {
            assertThat(approval.rejectionReason()).isEmpty();
            assertThat(approval.status()).isEqualTo(ApprovalStatus.APPROVED);
        } else {
            assertThat(approval.status()).isEqualTo(ApprovalStatus.REJECTED);
            assertThat(approval.rejectionReason()).contains(reason);
            assertThat(desk.alertCodes()).containsExactly(63040);
        }
    }

    @Test
    void bodies_areApprovedUpTo1024Characters() {
        Template fits = submitted("\"twilio/text\":{\"body\":\"" + "x".repeat(1024) + "\"}", "UTILITY");
        Template over = submitted("\"twilio/text\":{\"body\":\"" + "x".repeat(1025) + "\"}", "UTILITY");
        desk.after(Duration.ofMinutes(2));
        assertThat(desk.approval(fits).approved()).isTrue();
        assertThat(desk.approval(over).rejectionReason()).contains("longer than 1024");
    }

    @Test
    void theSameContent_isApprovedOnce() {
        Template first = submitted(TEXT, "UTILITY");
        desk.after(Duration.ofMinutes(2));
        Template second = submitted(TEXT, "UTILITY");
        Template german = desk.create(TEXT);
        desk.send("PUT", german.path(), "{\"language\":\"de\",\"types\":{" + TEXT + "}}");
        desk.submit(german, "german", "UTILITY");
        desk.after(Duration.ofMinutes(2));
        assertThat(desk.approval(first).approved()).isTrue();
        assertThat(desk.approval(second).rejectionReason()).contains("name_1");
        assertThat(desk.approval(german).approved()).isTrue();
    }

    /** Of several types the richest that can be approved is submitted. */
    @Test
    void submittedType_isTheRichestThatCanBeApproved() {
        Template made = desk.create(TEXT + ",\"twilio/location\":{\"latitude\":1,\"longitude\":2},"
                + "\"twilio/quick-reply\":{\"body\":\"Fine?\",\"actions\":[{\"title\":\"Yes\"}]}");
        assertThat(json(desk.submit(made, "n", "UTILITY")).path("content_type").asText())
                .isEqualTo("twilio/quick-reply");
    }
}
