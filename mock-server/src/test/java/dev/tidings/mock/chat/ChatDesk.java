package dev.tidings.mock.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockChat;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.JudgedServer;
import java.time.Instant;

/** A server, and calls of Conversations to it whose answers are judged. */
final class ChatDesk implements AutoCloseable {
    static final String V1 = "/conversations/v1";

    private final JudgedServer server = JudgedServer.at(Instant.parse("2026-11-25T08:00:00Z"));
    private final Door door = Door.of(server.mock());

    MockServer mock() {
        return server.mock();
    }

    Door door() {
        return door;
    }

    MockChat chat() {
        return mock().account().chat();
    }

    /** The path of {@code rest} in the default service, in either family. */
    String path(ChatScope.Family family, String rest) {
        return "/conversations"
                + family.pattern(rest)
                        .replace("{ChatServiceSid}", chat().service().sid());
    }

    JsonNode ok(int status, Door.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return status == 204 ? null : answer.json();
    }

    JsonNode create(String path, String... form) {
        return ok(201, door.call("POST", path, form));
    }

    JsonNode update(String path, String... form) {
        return ok(200, door.call("POST", path, form));
    }

    JsonNode get(String path) {
        return ok(200, door.call("GET", path));
    }

    void delete(String path) {
        ok(204, door.call("DELETE", path));
    }

    /** A post with {@code form} as it is, which applications are to hear of. */
    Door.Answer heard(String path, String form) {
        return door.send(
                "POST",
                "http://localhost" + path,
                door.credentials()
                        .plus("Content-Type", "application/x-www-form-urlencoded")
                        .plus("X-Twilio-Webhook-Enabled", "true"),
                form);
    }

    /** A post with {@code form} as it is. */
    Door.Answer post(String path, String form) {
        return door.send(
                "POST",
                "http://localhost" + path,
                door.credentials().plus("Content-Type", "application/x-www-form-urlencoded"),
                form);
    }

    void refused(Door.Answer answer, int status, int code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().path("code").asInt()).as(answer.text()).isEqualTo(code);
    }

    @Override
    public void close() {
        server.close();
    }
}
