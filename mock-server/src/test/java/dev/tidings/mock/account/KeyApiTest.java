package dev.tidings.mock.account;

import static dev.tidings.mock.judge.AccountDesk.code;
import static dev.tidings.mock.judge.AccountDesk.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.judge.AccountDesk;
import dev.tidings.mock.judge.AccountDesk.As;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** API keys under both of their names. */
class KeyApiTest {
    private final AccountDesk desk = new AccountDesk();
    private final MockAccount account = desk.account();

    @AfterEach
    void close() {
        desk.close();
    }

    private JsonNode open(String kind, String form) {
        Door.Answer answer = desk.post(desk.owner(), path(account, "/" + kind + ".json"), form);
        assertThat(answer.status()).isEqualTo(201);
        return answer.json();
    }

    private String one(String kind, String sid) {
        return path(account, "/" + kind + "/" + sid + ".json");
    }

    private List<String> sids(String kind, String key) {
        List<String> sids = new ArrayList<>();
        desk.get(desk.owner(), path(account, "/" + kind + ".json"))
                .json()
                .path(key)
                .forEach(each -> sids.add(each.path("sid").asText()));
        return sids;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Keys", "SigningKeys"})
    void secret_isToldOnce(String kind) {
        JsonNode created = open(kind, "FriendlyName=deploy");
        assertThat(created.path("secret").asText()).matches("[A-Za-z0-9]{32}");
        assertThat(created.path("friendly_name").asText()).isEqualTo("deploy");
        assertThat(created.path("date_created").asText()).isEqualTo("Sun, 01 Mar 2026 12:00:00 +0000");
        String sid = created.path("sid").asText();
        JsonNode fetched = desk.get(desk.owner(), one(kind, sid)).json();
        assertThat(fetched.has("secret")).isFalse();
        assertThat(fetched).hasSize(4);

        desk.advance(Duration.ofMinutes(5));
        JsonNode renamed =
                desk.post(desk.owner(), one(kind, sid), "FriendlyName=build").json();
        assertThat(renamed.path("friendly_name").asText()).isEqualTo("build");
        assertThat(renamed.path("date_updated").asText()).isEqualTo("Sun, 01 Mar 2026 12:05:00 +0000");
        assertThat(renamed.has("secret")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Keys", "SigningKeys"})
    void deletedKeys_areGoneAtOnce(String kind) {
        JsonNode created = open(kind, "");
        String sid = created.path("sid").asText();
        As key = As.basic(sid, created.path("secret").asText());
        assertThat(code(desk.get(key, path(account, "/Messages.json")))).isEqualTo("200 0");
        assertThat(desk.delete(desk.owner(), one(kind, sid)).status()).isEqualTo(204);
        assertThat(code(desk.get(key, path(account, "/Messages.json")))).isEqualTo("401 20003");
        assertThat(code(desk.get(desk.owner(), one(kind, sid)))).isEqualTo("404 20404");
        assertThat(code(desk.delete(desk.owner(), one(kind, sid)))).isEqualTo("404 20404");
    }

    @Test
    void bothNames_areOfTheSameKeys() {
        String first = open("Keys", "FriendlyName=a").path("sid").asText();
        String second = open("SigningKeys", "FriendlyName=b").path("sid").asText();
        assertThat(sids("Keys", "keys")).containsExactly(second, first);
        assertThat(sids("SigningKeys", "signing_keys")).containsExactly(second, first);
    }

    @Test
    void list_isPaged() {
        for (int i = 0; i < 3; i++) {
            open("Keys", "");
        }
        Door.Answer first = desk.get(desk.owner(), path(account, "/Keys.json?PageSize=2"));
        assertThat(first.json().path("keys")).hasSize(2);
        Door.Answer second =
                desk.get(desk.owner(), first.json().path("next_page_uri").asText());
        assertThat(second.json().path("keys")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, '', LONG, 400 70001",
        "POST, '', FriendlyName=, 201 0",
        "POST, '', KeyType=restricted&Policy=x, 201 0",
        "POST, SK00000000000000000000000000000000, FriendlyName=x, 404 20404",
        "GET, SK00000000000000000000000000000000, '', 404 20404",
        "GET, AC00000000000000000000000000000001, '', 400 70002",
        "GET, SK1, '', 400 70002",
        "DELETE, nothing, '', 400 70002",
    })
    void badCalls_areRefused(String method, String sid, String form, String outcome) {
        for (String kind : List.of("/Keys", "/SigningKeys")) {
            String path = path(account, kind + (sid.isEmpty() ? "" : "/" + sid) + ".json");
            String body = form.replace("LONG", "FriendlyName=" + "x".repeat(65));
            assertThat(code(desk.call(desk.owner(), method, path, body))).isEqualTo(outcome);
        }
    }

    @Test
    void names_mayBeTakenAway_orWereNeverGiven() {
        JsonNode created = open("Keys", "");
        assertThat(created.path("friendly_name").isNull()).isTrue();
        String path = one("Keys", created.path("sid").asText());
        assertThat(desk.post(desk.owner(), path, "FriendlyName=x")
                        .json()
                        .path("friendly_name")
                        .asText())
                .isEqualTo("x");
        assertThat(desk.post(desk.owner(), path, "")
                        .json()
                        .path("friendly_name")
                        .asText())
                .isEqualTo("x");
        assertThat(desk.post(desk.owner(), path, "FriendlyName=")
                        .json()
                        .path("friendly_name")
                        .isNull())
                .isTrue();
    }

    @Test
    void keys_areTheirAccountsOwn_butParentsReachThem() {
        MockAccount sub = account.newSubaccount("branch");
        String own = open("Keys", "").path("sid").asText();
        assertThat(code(desk.get(As.of(sub), path(sub, "/Keys/" + own + ".json"))))
                .isEqualTo("404 20404");
        Door.Answer made = desk.post(desk.owner(), path(sub, "/Keys.json"), "FriendlyName=theirs");
        ApiKeyOf key = new ApiKeyOf(made.json());
        assertThat(code(desk.get(key.as(), path(sub, "/Messages.json")))).isEqualTo("200 0");
        assertThat(code(desk.get(key.as(), path(account, "/Messages.json")))).isEqualTo("401 20003");
        assertThat(sids("Keys", "keys")).containsExactly(own);
    }

    private record ApiKeyOf(JsonNode json) {
        As as() {
            return As.basic(json.path("sid").asText(), json.path("secret").asText());
        }
    }

    @Test
    void xml_hasThemToo() {
        Door.Answer made = desk.post(desk.owner(), path(account, "/SigningKeys"), "FriendlyName=x");
        assertThat(made.text()).contains("<SigningKey><Sid>SK", "<Secret>");
        assertThat(desk.get(desk.owner(), path(account, "/Keys")).text())
                .contains("<Keys ", "<Key><Sid>SK")
                .doesNotContain("<Secret>");
    }

    @Test
    void keys_surviveASnapshot() {
        ApiKeyOf key = new ApiKeyOf(open("Keys", ""));
        desk.savedAround(() ->
                desk.delete(desk.owner(), one("Keys", key.json().path("sid").asText())));
        assertThat(code(desk.get(key.as(), path(account, "/Messages.json")))).isEqualTo("200 0");
    }
}
