package dev.tidings.mock.chatmessage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.http.HttpRequest;
import dev.tidings.core.http.HttpResponse;
import dev.tidings.mock.ChatInside;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.MockServerBuilder;
import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chatevent.Origin;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.ConversationDraft;
import dev.tidings.mock.conversation.Participant;
import dev.tidings.mock.conversation.ParticipantDraft;
import dev.tidings.mock.judge.JudgedServer;
import dev.tidings.mock.world.Transaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A judged server with conversations in which something is said. */
final class MessageDesk implements AutoCloseable {
    static final Instant START = Instant.parse("2026-11-25T08:00:00Z");
    static final Origin API = Origin.api(null);

    /** Numbers of the account, and phones of nobody here. */
    static final String PROXY = "+14155550100";

    static final String OTHER_PROXY = "+14155550101";
    static final String ANN = "+14155550171";
    static final String BOB = "+14155550172";
    /** The host that files are uploaded to. */
    static final String MCS = "https://mcs.us1.twilio.com";

    static final String WHATSAPP = "whatsapp:+14155550100";

    private final JudgedServer server;
    final Door door;
    final ChatInside rooms;

    MessageDesk() {
        this(builder -> builder);
    }

    MessageDesk(UnaryOperator<MockServerBuilder> more) {
        this.server = JudgedServer.at(START, more);
        this.door = Door.of(server.mock());
        this.rooms = ChatInside.of(server.mock());
    }

    MockServer mock() {
        return server.mock();
    }

    ChatScope scope() {
        return new ChatScope(
                door.accountSid(), mock().account().chat().service().sid(), false);
    }

    <T> T run(Function<Transaction, T> command) {
        return rooms.world().run(command::apply);
    }

    Conversation conversation() {
        ChatScope scope = scope();
        return run(
                tx -> rooms.conversations().add(tx, scope, ConversationDraft.named("Talk"), Conversation.SYSTEM, API));
    }

    Participant join(Conversation conversation, ParticipantDraft draft) {
        return run(tx -> rooms.participants().add(tx, conversation, draft, API));
    }

    Participant chat(Conversation conversation, String identity) {
        return join(conversation, ParticipantDraft.chat(identity));
    }

    Participant sms(Conversation conversation, String address) {
        return join(conversation, ParticipantDraft.pair(address, PROXY));
    }

    /** Somebody on WhatsApp, and the sender that they write to. */
    Participant whatsApp(Conversation conversation, String number) {
        if (rooms.senders().find(door.accountSid(), WHATSAPP).isEmpty()) {
            run(tx -> rooms.senders().register(tx, door.accountSid(), WHATSAPP));
        }
        return join(conversation, ParticipantDraft.pair("whatsapp:" + number, WHATSAPP));
    }

    static String messages(Conversation conversation) {
        return "/conversations/v1/Conversations/" + conversation.sid() + "/Messages";
    }

    JsonNode post(Conversation conversation, String... form) {
        return ok(201, door.call("POST", messages(conversation), form));
    }

    JsonNode get(String path) {
        return ok(200, door.call("GET", path));
    }

    List<JsonNode> receipts(Conversation conversation, JsonNode message) {
        List<JsonNode> all = new ArrayList<>();
        get(messages(conversation) + "/" + message.path("sid").asText() + "/Receipts")
                .path("delivery_receipts")
                .forEach(all::add);
        return all;
    }

    JsonNode ok(int status, Door.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer.json();
    }

    void refused(int status, int code, Door.Answer answer) {
        assertThat(answer.json().path("code").asInt()).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    }

    void pass(Duration time) {
        mock().clock().advance(time);
    }

    /** A file as bytes. */
    HttpResponse upload(String contentType, byte[] bytes, String query) {
        HttpHeaders headers = door.credentials();
        return send(
                "POST",
                MCS + "/v1/Services/" + scope().serviceSid() + "/Media" + query,
                contentType.isEmpty() ? headers : headers.plus("Content-Type", contentType),
                bytes);
    }

    /** The SID of a new file of {@code size} bytes. */
    String file(String contentType, int size) {
        HttpResponse made = upload(contentType, new byte[size], "");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return new Door.Answer(made.status(), made.headers(), made.text())
                .json()
                .path("sid")
                .asText();
    }

    /** A call of which applications are to hear. */
    Door.Answer heard(String method, String path, String form) {
        return door.send(
                method,
                "http://localhost" + path,
                door.credentials()
                        .plus("Content-Type", "application/x-www-form-urlencoded")
                        .plus("X-Twilio-Webhook-Enabled", "true"),
                form);
    }

    /** A template of {@code types}, which are JSON. */
    String template(String types) {
        return ok(201, door.json("POST", "/content/v1/Content", "{\"language\":\"en\",\"types\":{" + types + "}}"))
                .path("sid")
                .asText();
    }

    HttpResponse send(String method, String path, HttpHeaders headers, byte[] bytes) {
        try {
            return mock().transport()
                    .send(new HttpRequest(
                            method,
                            URI.create(path.startsWith("/") ? "http://localhost" + path : path),
                            headers,
                            bytes,
                            Duration.ofSeconds(30)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
