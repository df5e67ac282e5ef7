package dev.tidings.mock.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.MockServerBuilder;
import dev.tidings.mock.MockServerChats;
import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.judge.JudgedServer;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A server, and calls about conversations to it whose answers are judged. */
final class ConversationDesk implements AutoCloseable {
    static final String V1 = "/conversations/v1";
    static final String LIST = V1 + "/Conversations";
    static final Instant START = Instant.parse("2026-11-25T08:00:00Z");

    /** Numbers of the account that take and send messages. */
    static final String PROXY = "+14155550100";

    static final String OTHER_PROXY = "+14155550101";
    static final String WHATSAPP = "whatsapp:+14155550111";

    private final JudgedServer server;
    private final Door door;

    ConversationDesk() {
        this(builder -> builder);
    }

    ConversationDesk(UnaryOperator<MockServerBuilder> more) {
        server = JudgedServer.at(START, more);
        door = Door.of(server.mock());
    }

    MockServer mock() {
        return server.mock();
    }

    Door door() {
        return door;
    }

    World world() {
        return MockServerChats.world(mock());
    }

    Conversations conversations() {
        return MockServerChats.conversations(mock());
    }

    Participants participants() {
        return MockServerChats.participants(mock());
    }

    String serviceSid() {
        return mock().account().chat().service().sid();
    }

    ChatScope scope() {
        return new ChatScope(mock().accountSid(), serviceSid(), false);
    }

    /** The path of {@code rest} in the default service, in either family. */
    String path(ChatScope.Family family, String rest) {
        return "/conversations" + family.pattern(rest).replace("{ChatServiceSid}", serviceSid());
    }

    JsonNode ok(int status, Door.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer.text().isEmpty() ? null : answer.json();
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

    void refused(int status, int code, Door.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().path("code").asInt()).as(answer.text()).isEqualTo(code);
    }

    /** A new conversation; the path of it. */
    String conversation(String... form) {
        return LIST + "/" + create(LIST, form).path("sid").asText();
    }

    /** Somebody new in the conversation at {@code path}; the path of them. */
    String participant(String path, String... form) {
        return path + "/Participants/"
                + create(path + "/Participants", form).path("sid").asText();
    }

    String pair(String path, String address, String proxy) {
        return participant(path, "MessagingBinding.Address", address, "MessagingBinding.ProxyAddress", proxy);
    }

    Door.Answer post(String path, String form) {
        return send("POST", path, form, false);
    }

    /** A call with {@code form} as it is, which applications are to hear of or not. */
    Door.Answer send(String method, String path, String form, boolean heard) {
        return door.send(
                method,
                "http://localhost" + path,
                heard
                        ? door.credentials()
                                .plus("Content-Type", "application/x-www-form-urlencoded")
                                .plus("X-Twilio-Webhook-Enabled", "true")
                        : door.credentials().plus("Content-Type", "application/x-www-form-urlencoded"),
                form);
    }

    void advance(String duration) {
        mock().clock().advance(Duration.parse(duration));
    }

    static List<String> fields(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Override
    public void close() {
        server.close();
    }
}
