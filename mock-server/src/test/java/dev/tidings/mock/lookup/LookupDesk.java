package dev.tidings.mock.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.JudgedServer;
import java.time.Instant;

/** A judged server whose Lookup is asked. */
final class LookupDesk implements AutoCloseable {
    static final Instant START = Instant.parse("2027-03-01T10:00:00Z");

    private final JudgedServer judged = JudgedServer.at(START);
    final MockServer mock = judged.mock();
    final Door door = Door.of(mock);

    /** The answer about {@code number}, in which a plus may stand as it is. */
    Door.Answer get(String number, String query) {
        return door.call("GET", "/v2/PhoneNumbers/" + number + (query.isEmpty() ? "" : "?" + query));
    }

    JsonNode look(String number, String query) {
        Door.Answer answer = get(number, query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** What {@code one} says of {@code number}. */
    JsonNode ask(String one, String number, String more) {
        return look(number, "Fields=" + one + (more.isEmpty() ? "" : "&" + more))
                .path(one);
    }

    Door.Answer json(String method, String path, String body) {
        return json(door, method, path, body);
    }

    static Door.Answer json(Door door, String method, String path, String body) {
        HttpHeaders headers = door.credentials().plus("Content-Type", "application/json");
        return door.send(method, "http://localhost/lookups" + path, headers, body);
    }

    static void assertRefused(Door.Answer answer, int status, int code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().path("code").asInt()).as(answer.text()).isEqualTo(code);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    }

    @Override
    public void close() {
        judged.close();
    }
}
