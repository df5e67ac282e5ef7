package dev.tidings.mock.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockTemplates;
import dev.tidings.mock.judge.JudgedServer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a server knows of content is in its snapshots, goes on from there, and is gone when it is reset. */
class ContentSnapshotTest {
    private final JudgedServer server = JudgedServer.at(Instant.parse("2026-11-25T08:00:00Z"));
    private final Door door = Door.of(server.mock());
    private final MockTemplates templates = server.mock().account().templates();

    @AfterEach
    void stop() {
        server.close();
    }

    private String send(String method, String path, String json) {
        HttpHeaders headers = door.credentials().plus("Content-Type", "application/json");
        return door.send(method, "http://localhost/content" + path, headers, json)
                .text();
    }

    private void create(String types) {
        assertThat(send("POST", "/v1/Content", "{\"language\":\"en\",\"types\":{" + types + "}}"))
                .contains("\"HX");
    }

    private List<String> all() {
        return List.of(
                send("GET", "/v1/Content", ""),
                send("GET", "/v2/ContentAndApprovals", ""),
                send("GET", "/v1/LegacyContent", ""),
                door.admin("/templates/reviews").toString());
    }

    /** A closed account is kept for 30 days, and then its templates, the names it cannot have and its samples are gone too. */
    @Test
    void closedAccount_leavesNothing() {
        MockAccount branch = server.mock().account().newSubaccount("branch");
        Door theirs = door.as(branch);
        branch.templates().sampleMedia("https://a.example/theirs", SampleMedia.Found.MISSING);
        templates.sampleMedia("https://a.example/ours", SampleMedia.Found.MISSING);
        templates.reviews(new ReviewSettings(ApprovalStatus.REJECTED, "No", Duration.ofHours(1), Duration.ofHours(1)));
        String sid = theirs.json(
                        "POST",
                        "/content/v1/Content",
                        "{\"language\":\"en\",\"types\":{\"twilio/text\":{\"body\":\"Hello\"}}}")
                .json()
                .path("sid")
                .asText();
        assertThat(theirs.json(
                                "POST",
                                "/content/v1/Content/" + sid + "/ApprovalRequests/whatsapp",
                                "{\"name\":\"held\",\"category\":\"UTILITY\"}")
                        .status())
                .isEqualTo(201);
        create("\"twilio/text\":{\"body\":\"Ours\"}");
        branch.close();
        server.mock().clock().advance(Duration.ofDays(30).minusSeconds(1));
        assertThat(branch.templates().get(sid).approval().status()).isEqualTo(ApprovalStatus.REJECTED);
        assertThat(kept()).contains(branch.accountSid());
        server.mock().clock().advance(Duration.ofSeconds(1));
        assertThat(branch.templates().all()).isEmpty();
        assertThat(kept()).doesNotContain(branch.accountSid()).contains("https://a.example/ours");
        assertThat(templates.all()).hasSize(1);
    }

    /** What is kept of templates, names and samples. */
    private String kept() {
        JsonNode tables = Desk.tree(door.admin("GET", "/state", "").text()).path("tables");
        return List.of("content.templates", "content.names", "content.samples").stream()
                .map(each -> {
                    assertThat(tables.has(each)).as(each).isTrue();
                    return tables.path(each).toString();
                })
                .collect(Collectors.joining());
    }

    @Test
    void everythingIsThereAgain_andGoesOn() {
        create("\"twilio/location\":{\"latitude\":37.787890,\"longitude\":-122,\"label\":\"x\"},\"twilio/pay\":"
                + "{\"a\":[1,2.5,true,null,{\"b\":\"c\"}]},\"twilio/catalog\":{\"id\":\"1\"}");
        create("\"twilio/text\":{\"body\":\"Your parcel comes today\"}");
        create("\"twilio/media\":{\"body\":\"b\",\"media\":[\"https://a.example/x\"]}");
        String media = templates.all().get(0).sid();
        String text = templates.all().get(1).sid();
        templates.legacy("de", "old", "Hallo", "ACCOUNT_UPDATE");
        templates.sampleMedia("https://a.example/x", SampleMedia.Found.MISSING);
        templates.reviews(
                new ReviewSettings(ApprovalStatus.REJECTED, "No", Duration.ofMinutes(1), Duration.ofMinutes(2)));
        for (String each : List.of(media, text)) {
            send(
                    "POST",
                    "/v1/Content/" + each + "/ApprovalRequests/whatsapp",
                    "{\"name\":\"n\",\"category\":\"UTILITY\"}");
        }
        List<String> before = all();
        String saved = door.admin("GET", "/state", "").text();
        assertThat(door.admin("POST", "/reset", "").status()).isEqualTo(204);
        assertThat(templates.all()).isEmpty();
        assertThat(templates.reviews()).isEqualTo(ReviewSettings.USUAL);
        assertThat(door.admin("PUT", "/state", saved).status()).isEqualTo(204);
        assertThat(all()).isEqualTo(before);
        server.mock().clock().advance(Duration.ofMinutes(3));
        assertThat(templates.get(media).approval().rejectionReason()).contains("404");
        assertThat(templates.get(text).approval().rejectionReason()).isEqualTo("No");
        String later = door.admin("GET", "/state", "").text();
        assertThat(door.admin("PUT", "/state", later).status()).isEqualTo(204);
        create("\"twilio/text\":{\"body\":\"Another\"}");
        assertThat(send(
                        "POST",
                        "/v1/Content/" + templates.all().get(0).sid() + "/ApprovalRequests/whatsapp",
                        "{\"name\":\"n\",\"category\":\"UTILITY\"}"))
                .as("the name is still held")
                .contains("20409");
    }
}
