package dev.tidings.mock.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.JudgedServer;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules and carriers through the admin API. */
class RuleCallsTest {
    private final JudgedServer server = JudgedServer.at(Instant.parse("2026-11-01T09:00:00Z"));
    private final MockServer mock = server.mock();
    private final Door door = Door.of(mock);

    @AfterEach
    void close() {
        server.close();
    }

    private JsonNode ok(int status, String method, String path, String body) {
        Door.Answer answer = door.admin(method, path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return status == 204 ? com.fasterxml.jackson.databind.node.NullNode.instance : answer.json();
    }

    private String rules() {
        return door.admin("GET", "/rules", "").text();
    }

    @Test
    void rules_areReplacedAddedReadAndTakenAway() {
        assertThat(rules()).isEqualTo("{\"rules\": []}");
        JsonNode put = ok(
                200,
                "PUT",
                "/rules",
                "{\"rules\": [{\"messages\": {\"to\": \"+1415*\"}, \"then\": {\"status\": \"undelivered\"}},"
                        + " {\"id\": \"busy\", \"calls\": {}, \"nth\": 3, \"then\": {\"http_status\": 429}}]}");
        assertThat(put.path("rules").findValuesAsText("id")).containsExactly("1", "busy");
        JsonNode added =
                ok(201, "POST", "/rules", "{\"messages\": {}, \"first\": 2, \"then\": {\"status\": \"failed\"}}");
        assertThat(added.path("id").asText()).isEqualTo("2");
        assertThat(ok(200, "GET", "/rules/2", "")).isEqualTo(added);
        ok(204, "DELETE", "/rules/busy", "");
        ok(404, "DELETE", "/rules/busy", "");
        ok(404, "GET", "/rules/busy", "");
        assertThat(ok(200, "GET", "/rules", "").path("rules").findValuesAsText("id"))
                .containsExactly("1", "2");
        ok(204, "DELETE", "/rules", "");
        assertThat(rules()).isEqualTo("{\"rules\": []}");
    }

    @Test
    void everyField_isShown_withItsUsualValue() {
        ok(201, "POST", "/rules", "{\"messages\": {}, \"then\": {\"status\": \"undelivered\"}}");
        ok(201, "POST", "/rules", "{\"calls\": {}, \"then\": {\"http_status\": 503}}");
        assertThat(rules())
                .isEqualTo("{\"rules\": [{\"id\": \"1\", \"messages\": {\"account_sid\": null, \"to\": null, \"from\":"
                        + " null, \"country\": null, \"body\": null}, \"nth\": null, \"every\": null, \"first\": null,"
                        + " \"after\": null, \"probability\": 1.0, \"times\": null, \"valid_from\": null,"
                        + " \"valid_until\": null, \"then\": {\"status\": \"undelivered\", \"error_code\": 30003,"
                        + " \"sent_after\": null, \"delay\": null}, \"matched\": 0, \"struck\": 0}, {\"id\": \"2\","
                        + " \"calls\": {\"account_sid\": null, \"method\": null, \"path\": null, \"product\": null,"
                        + " \"operation\": null}, \"nth\": null, \"every\": null, \"first\": null, \"after\": null,"
                        + " \"probability\": 1.0, \"times\": null, \"valid_from\": null, \"valid_until\": null,"
                        + " \"then\": {\"accepted\": false, \"http_status\": 503, \"error_code\": 20503, \"message\":"
                        + " \"Service Unavailable\", \"retry_after\": null, \"delay\": \"PT0S\", \"spread\":"
                        + " \"PT0S\", \"cut_after\": null, \"drop\": false}, \"matched\": 0, \"struck\": 0}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"messages\": {\"account_sid\": \"AC00000000000000000000000000000001\", \"to\": \"+1*\", \"from\":"
                        + " \"*\", \"country\": \"US\", \"body\": \"\\\\d+\"}, \"every\": 2, \"probability\": 0.25,"
                        + " \"times\": 5, \"valid_from\": \"2026-01-01T00:00:00Z\", \"valid_until\":"
                        + " \"2027-01-01T00:00:00Z\", \"then\": {\"status\": \"read\", \"sent_after\": \"PT1S\","
                        + " \"delay\": \"PT2S\"}}",
                "{\"messages\": {}, \"after\": 2, \"then\": {\"status\": \"sent\", \"delay\": \"PT2S\"}}",
                "{\"messages\": {}, \"first\": 2, \"then\": {\"status\": \"failed\", \"error_code\": 30001}}",
                "{\"messages\": {}, \"nth\": 2, \"then\": {\"status\": \"delivered\"}}",
                "{\"calls\": {\"account_sid\": \"AC00000000000000000000000000000001\", \"method\": \"POST\", \"path\":"
                        + " \"*/Messages.json\", \"product\": \"api\", \"operation\":"
                        + " \"/2010-04-01/Accounts/{AccountSid}/Messages.json\"}, \"then\": {\"http_status\": 429,"
                        + " \"error_code\": 20429, \"message\": \"Slow down\", \"retry_after\": \"PT5S\","
                        + " \"accepted\": true, \"delay\": \"PT1S\"}}",
                "{\"calls\": {}, \"then\": {\"drop\": true}}",
                "{\"calls\": {}, \"then\": {\"drop\": true, \"accepted\": true}}",
                "{\"calls\": {}, \"then\": {\"spread\": \"PT5S\", \"cut_after\": 10}}",
            })
    void whatIsShown_canBePutBack(String rule) {
        JsonNode asked = ok(201, "POST", "/rules", rule);
        String shown = rules();
        assertThat(ok(200, "PUT", "/rules", shown).path("rules").path(0)).isEqualTo(asked);
        assertThat(rules()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|Field \"rules[1].then\" is missing or empty",
                "{\"then\": {}}|Exactly one of the fields \"rules[1].messages\" and \"rules[1].calls\" must be given",
                "{\"messages\": {}, \"calls\": {}, \"then\": {}}|Exactly one of the fields",
                "{\"messages\": [], \"then\": {}}|Field \"rules[1].messages\" is []: must be an object",
                "{\"mesages\": {}, \"then\": {}}|Field \"rules[1].mesages\" is unknown: did you mean \"messages\"?",
                "{\"messages\": {\"too\": \"+1\"}, \"then\": {\"status\": \"sent\"}}|Field \"rules[1].messages.too\" is unknown: did you mean \"to\"?",
                "{\"messages\": {\"to\": 1}, \"then\": {\"status\": \"sent\"}}|Field \"rules[1].messages.to\" is 1: must be a string",
                "{\"messages\": {\"body\": \"(a\"}, \"then\": {\"status\": \"sent\"}}|Field \"rules[1].messages.body\" is \"(a\": must be a regular expression: Unclosed group",
                "{\"messages\": {\"country\": \"usa\"}, \"then\": {\"status\": \"sent\"}}|Field \"rules[1].messages.country\" is \"usa\": must be an ISO 3166 code",
                "{\"messages\": {\"account_sid\": \"x\"}, \"then\": {\"status\": \"sent\"}}|Field \"rules[1].messages.account_sid\" is \"x\": must be AC",
                "{\"messages\": {}, \"then\": {}}|Field \"rules[1].then.status\" is missing or empty",
                "{\"messages\": {}, \"then\": {\"status\": \"lost\"}}|Field \"rules[1].then.status\" is \"lost\": must be delivered, read, sent",
                "{\"messages\": {}, \"then\": {\"status\": \"sent\", \"error_code\": 3}}|Field \"rules[1].then.error_code\" is 3: must be left out",
                "{\"messages\": {}, \"then\": {\"status\": \"failed\", \"error_code\": 0}}|Field \"rules[1].then.error_code\" is 0: must be from 1 to 999999",
                "{\"messages\": {}, \"then\": {\"status\": \"failed\", \"sent_after\": \"PT1S\"}}|Field \"rules[1].then.sent_after\" is \"PT1S\": must be left out",
                "{\"messages\": {}, \"then\": {\"status\": \"failed\", \"delay\": \"1s\"}}|Field \"rules[1].then.delay\" is \"1s\": must be an ISO 8601 duration",
                "{\"messages\": {}, \"then\": {\"status\": \"sent\", \"http_status\": 500}}|Field \"rules[1].then.http_status\" is unknown",
                "{\"messages\": {}, \"nth\": 0, \"then\": {\"status\": \"sent\"}}|Field \"rules[1].nth\" is 0: must be at least 1",
                "{\"messages\": {}, \"nth\": 1, \"every\": 1, \"then\": {\"status\": \"sent\"}}|At most one of the fields \"rules[1].nth\"",
                "{\"messages\": {}, \"nth\": 1.5, \"then\": {\"status\": \"sent\"}}|Field \"rules[1].nth\" is 1.5: must be a whole number",
                "{\"messages\": {}, \"probability\": 2, \"then\": {\"status\": \"sent\"}}|Field \"rules[1].probability\" is 2.0: must be above 0 and at most 1",
                "{\"messages\": {}, \"times\": 0, \"then\": {\"status\": \"sent\"}}|Field \"rules[1].times\" is 0: must be at least 1",
                "{\"messages\": {}, \"valid_from\": \"now\", \"then\": {\"status\": \"sent\"}}|Field \"rules[1].valid_from\" is \"now\": must be an ISO 8601 instant",
                "{\"id\": \"a/b\", \"messages\": {}, \"then\": {\"status\": \"sent\"}}|Field \"rules[1].id\" is \"a/b\": must be at most 64",
                "{\"id\": \"first\", \"messages\": {}, \"then\": {\"status\": \"sent\"}}|Field \"id\" is \"first\": must be one that no other rule has",
                "{\"calls\": {\"method\": \"post\"}, \"then\": {\"drop\": true}}|Field \"rules[1].calls.method\" is \"post\": must be GET, POST",
                "{\"calls\": {\"path\": \"Messages\"}, \"then\": {\"drop\": true}}|Field \"rules[1].calls.path\" is \"Messages\": must be begun with / or *",
                "{\"calls\": {}, \"then\": {}}|Field \"rules[1].then.http_status\" is missing: must be given, or else delay",
                "{\"calls\": {}, \"then\": {\"http_status\": 200}}|Field \"rules[1].then.http_status\" is 200: must be from 400 to 599",
                "{\"calls\": {}, \"then\": {\"retry_after\": \"PT1S\"}}|Field \"rules[1].then.http_status\" is missing",
                "{\"calls\": {}, \"then\": {\"http_status\": 429, \"retry_after\": \"PT0.5S\"}}|Field \"rules[1].then.retry_after\" is \"PT0.5S\": must be whole seconds",
                "{\"calls\": {}, \"then\": {\"drop\": true, \"cut_after\": 5}}|Field \"rules[1].then.cut_after\" is 5: must be left out",
                "{\"calls\": {}, \"then\": {\"delay\": \"PT1S\", \"accepted\": false}}|Field \"rules[1].then.accepted\" is false: must be true",
                "{\"calls\": {}, \"then\": {\"delay\": \"PT2H\"}}|Field \"rules[1].then.delay\" is \"PT2H\": must be a duration from PT0S to PT1H",
                "{\"calls\": {}, \"then\": {\"status\": \"failed\"}}|must be",
            })
    void badRule_isRefusedByField_andNothingIsReplaced(String rule, String message) {
        ok(201, "POST", "/rules", "{\"id\": \"kept\", \"messages\": {}, \"then\": {\"status\": \"sent\"}}");
        String before = rules();
        Door.Answer answer = door.admin(
                "PUT",
                "/rules",
                "{\"rules\": [{\"id\": \"first\", \"messages\": {}, \"then\": {\"status\": \"sent\"}}, " + rule + "]}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains(message);
        assertThat(rules()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PUT|/rules|{}|Field \"rules\" is missing or empty",
                "PUT|/rules|{\"rule\": []}|Field \"rules\" is missing or empty",
                "PUT|/rules|{\"rules\": [], \"more\": 1}|Field \"more\" is unknown",
                "PUT|/rules|{\"rules\": {}}|Field \"rules\" is {}: must be an array",
                "POST|/rules|{\"id\": \"one\", \"messages\": {}, \"then\": {\"status\": \"sent\"}}|Field \"id\" is \"one\": must be one that no",
                "PUT|/carriers|{\"profiles\": [{}]}|Field \"profiles[0].region\" is missing",
                "PUT|/carriers|{\"profiles\": [{\"region\": \"usa1-\"}]}|Field \"profiles[0].region\" is \"usa1-\": must be an ISO",
                "PUT|/carriers|{\"profiles\": [{\"region\": \"US\"}, {\"region\": \"US\"}]}|Field \"region\" is \"US\": must be given once",
                "PUT|/carriers|{\"profiles\": [{\"region\": \"US\", \"carriers\": []}]}|Field \"profiles[0].carriers\" is []: must be 1 to 100",
                "PUT|/carriers|{\"profiles\": [{\"region\": \"US\", \"carriers\": [{\"name\": \"A\", \"share\": 0}]}]}|Field \"profiles[0].carriers[0].share\" is 0.0: must be above 0",
                "PUT|/carriers|{\"profiles\": [{\"region\": \"US\", \"carriers\": [{\"name\": \"A\"}]}]}|Field \"profiles[0].carriers[0].share\" is missing",
                "PUT|/carriers|{\"profiles\": [{\"region\": \"US\", \"outcomes\": []}]}|Field \"profiles[0].outcomes\" is []: must be 1 to 100",
                "PUT|/carriers|{\"profiles\": [{\"region\": \"US\", \"outcomes\": [{\"status\": \"failed\"}]}]}|Field \"profiles[0].outcomes[0].weight\" is missing",
                "PUT|/carriers|{\"profiles\": [{\"region\": \"US\", \"until_sent\": {\"median\": \"PT2S\", \"tail\": \"PT1S\"}}]}|Field \"profiles[0].until_sent.tail\" is \"PT1S\": must be no shorter than the median",
                "PUT|/carriers|{\"profiles\": [{\"region\": \"US\", \"untill_sent\": {}}]}|did you mean \"until_sent\"?",
            })
    void badWish_isRefused_andChangesNothing(String method, String path, String body, String message) {
        ok(201, "POST", "/rules", "{\"id\": \"one\", \"messages\": {}, \"then\": {\"status\": \"sent\"}}");
        String before = rules() + door.admin("/carriers");
        Door.Answer answer = door.admin(method, path, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).contains(message);
        assertThat(rules() + door.admin("/carriers")).isEqualTo(before);
    }

    @Test
    void rules_strikeCalls_andCount() {
        ok(
                201,
                "POST",
                "/rules",
                "{\"calls\": {\"path\": \"*/Nothing.json\"}, \"every\": 2, \"then\": {\"http_status\": 429,"
                        + " \"retry_after\": \"PT2S\"}}");
        assertThat(door.get("/Nothing.json").status()).isEqualTo(404);
        Door.Answer struck = door.get("/Nothing.json");
        assertThat(struck.status()).isEqualTo(429);
        assertThat(struck.json().path("code").asInt()).isEqualTo(20429);
        assertThat(struck.headers().first("Retry-After")).contains("2");
        JsonNode rule = ok(200, "GET", "/rules/1", "");
        assertThat(rule.path("matched").asInt()).isEqualTo(2);
        assertThat(rule.path("struck").asInt()).isEqualTo(1);
        assertThat(door.admin("/requests")
                        .path("requests")
                        .path(0)
                        .path("fault")
                        .asText())
                .isEqualTo("rule 1");
        ok(204, "POST", "/reset", "");
        assertThat(rules()).isEqualTo("{\"rules\": []}");
        assertThat(door.get("/Nothing.json").status()).isEqualTo(404);
        assertThat(door.get("/Nothing.json").status()).isEqualTo(404);
    }

    @Test
    void rules_ofAnAccount_strikeItsCallsOnly_byPathOrCredentials() {
        ok(
                201,
                "POST",
                "/rules",
                "{\"calls\": {\"account_sid\": \"" + mock.newAccount().accountSid()
                        + "\"}, \"then\": {\"http_status\": 500}}");
        assertThat(door.get("/Nothing.json").status()).isEqualTo(404);
        ok(
                201,
                "POST",
                "/rules",
                "{\"calls\": {\"account_sid\": \"" + mock.accountSid() + "\"}, \"then\": {\"http_status\": 500}}");
        assertThat(door.get("/Nothing.json").status()).isEqualTo(500);
    }

    @Test
    void carriers_areSetShownAndSetBack() {
        assertThat(door.admin("/carriers").toString()).isEqualTo("{\"lifelike\":false,\"profiles\":[]}");
        JsonNode put = ok(
                200,
                "PUT",
                "/carriers",
                "{\"profiles\": [{\"region\": \"DE\", \"lifelike\": true}, {\"region\": \"whatsapp\", \"outcomes\":"
                        + " [{\"status\": \"read\", \"weight\": 1}, {\"status\": \"undelivered\", \"weight\": 1,"
                        + " \"lasting\": true}], \"until_outcome\": {\"median\": \"PT1S\", \"tail\": \"PT9S\"}}]}");
        JsonNode whatsapp = put.path("profiles").path(1);
        assertThat(whatsapp.path("outcomes").path(1).toString())
                .isEqualTo("{\"status\":\"undelivered\",\"error_code\":30003,\"weight\":1.0,\"lasting\":true}");
        assertThat(whatsapp.path("until_outcome").toString()).isEqualTo("{\"median\":\"PT1S\",\"tail\":\"PT9S\"}");
        assertThat(whatsapp.path("until_sent"))
                .isEqualTo(door.admin("/carriers/US").path("until_sent"));
        assertThat(door.admin("/carriers/whatsapp")).isEqualTo(whatsapp);
        assertThat(door.admin("/carriers/DE").path("outcomes").size()).isGreaterThan(5);
        assertThat(door.admin("/carriers/FR").path("outcomes")).hasSize(1);
        assertThat(ok(200, "PUT", "/carriers", put.toString())).isEqualTo(put);

        ok(200, "PUT", "/carriers", "{\"lifelike\": true}");
        assertThat(door.admin("/carriers/FR").path("outcomes").size()).isGreaterThan(5);
        ok(204, "DELETE", "/carriers", "");
        assertThat(door.admin("/carriers/FR").path("outcomes")).hasSize(1);
        ok(404, "GET", "/carriers/nowhere-", "");
    }
}
