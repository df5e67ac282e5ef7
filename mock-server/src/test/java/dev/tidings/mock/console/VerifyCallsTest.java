package dev.tidings.mock.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.judge.JudgedServer;
import dev.tidings.mock.verify.VerifyTemplate;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Console does for Verify: templates, and how many limits there may be. */
class VerifyCallsTest {
    private static final String TEMPLATE = "{'account_sid':'%s','friendly_name':'Orders','channels':['voice','sms'],"
            + "'translations':[{'locale':'en','text':'{{code}} for {{order}}'},"
            + "{'locale':'fr','text':'{{code}} pour {{order}}','status':'pending'}]}";

    private final JudgedServer server = JudgedServer.at(Instant.parse("2026-11-25T08:00:00Z"));
    private final Door door = Door.of(server.mock());

    @AfterEach
    void stop() {
        server.close();
    }

    private static String json(String text, Object... arguments) {
        return text.formatted(arguments).replace('\'', '"');
    }

    @Test
    void template_isMade_replaced_listed_andTakenAway() {
        String account = server.mock().accountSid();
        Door.Answer made = door.admin("PUT", "/verify/templates", json(TEMPLATE, account));
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        String sid = made.json().path("sid").asText();
        assertThat(made.json().at("/channels").toString()).isEqualTo("[\"sms\",\"voice\"]");
        assertThat(made.json().at("/translations/1/status").asText()).isEqualTo("pending");
        VerifyTemplate seen = server.mock().account().verify().templates().stream()
                .filter(each -> each.sid().equals(sid))
                .findFirst()
                .orElseThrow();
        assertThat(seen.defaultTranslation().text()).isEqualTo("{{code}} for {{order}}");
        assertThat(door.call("GET", "/verify/v2/Templates?FriendlyName=Orders")
                        .json()
                        .at("/templates/0/sid")
                        .asText())
                .isEqualTo(sid);
        Door.Answer again = door.admin("PUT", "/verify/templates", json(TEMPLATE, account));
        assertThat(again.json().path("sid").asText()).isEqualTo(sid);
        JsonNode all = door.admin("/verify/templates?account_sid=" + account).path("templates");
        assertThat(all).hasSize(server.mock().account().verify().templates().size());
        assertThat(door.admin("DELETE", "/verify/templates/" + sid, "").status())
                .isEqualTo(204);
        assertThat(door.admin("DELETE", "/verify/templates/" + sid, "").status())
                .isEqualTo(404);
        assertThat(door.admin("GET", "/verify/templates", "").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'AC'| account_sid",
                "'friendly_name':'Orders'| friendly_name",
                "'voice'| channels",
                "'en'| locale",
                "{{code}} for| text",
                "'pending'| status",
                "[{| translations"
            })
    void wrongField_isNamed(String what, String field) {
        String good = TEMPLATE.formatted(server.mock().accountSid());
        String bad = switch (field) {
            case "account_sid" -> good.replace(server.mock().accountSid(), "AC1");
            case "friendly_name" -> good.replace("Orders", "o".repeat(33));
            case "channels" -> good.replace("voice", "email");
            case "locale" -> good.replace("'en'", "'fr'");
            case "text" -> good.replace("{{code}} for", "for");
            case "status" -> good.replace("pending", "maybe");
            default -> good.substring(0, good.indexOf('[', good.indexOf("translations"))) + "[]}";
        };
        assertThat(good).contains(what);
        Door.Answer refused = door.admin("PUT", "/verify/templates", json(bad.replace("%", "%%")));
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.json().path("message").asText()).contains(field);
        assertThat(door.call("GET", "/verify/v2/Templates?FriendlyName=Orders")
                        .json()
                        .path("templates"))
                .isEmpty();
    }

    @Test
    void caps_areReadAndChanged() {
        assertThat(door.admin("/verify/limits").toString()).isEqualTo("{\"rate_limits\":10,\"buckets\":10}");
        assertThat(door.admin("PUT", "/verify/limits", "{\"rate_limits\":1}").text())
                .isEqualTo("{\"rate_limits\": 1, \"buckets\": 10}");
        String list = "/verify/v2/Services/"
                + server.mock().account().verify().service().sid() + "/RateLimits";
        assertThat(door.call("POST", list, "UniqueName", "a").status()).isEqualTo(201);
        assertThat(door.call("POST", list, "UniqueName", "b")
                        .json()
                        .path("code")
                        .asInt())
                .isEqualTo(60207);
        server.mock().account().verify().limitCaps(2, 3);
        assertThat(door.admin("/verify/limits").toString()).isEqualTo("{\"rate_limits\":2,\"buckets\":3}");
        assertThat(door.call("POST", list, "UniqueName", "b").status()).isEqualTo(201);
        Door.Answer refused = door.admin("PUT", "/verify/limits", "{\"buckets\":0}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("message").asText()).contains("buckets", "at least 1");
    }
}
