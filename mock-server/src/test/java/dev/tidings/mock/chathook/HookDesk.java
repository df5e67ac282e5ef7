package dev.tidings.mock.chathook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.MockServerChats;
import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.judge.JudgedServer;
import dev.tidings.mock.judge.WebhookReceiver;
import dev.tidings.mock.judge.WebhookReceiver.Webhook;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A server, calls of Conversations to it whose answers are judged, and an application that hears of them. */
public final class HookDesk implements AutoCloseable {
    public static final String V1 = "/conversations/v1";

    private final JudgedServer server = JudgedServer.at(Instant.parse("2026-11-25T08:00:00Z"));
    private final Door door = Door.of(server.mock());
    public final WebhookReceiver app = WebhookReceiver.start();

    public MockServer mock() {
        return server.mock();
    }

    public Door door() {
        return door;
    }

    public String account() {
        return mock().accountSid();
    }

    public String service() {
        return mock().account().chat().service().sid();
    }

    public static JsonNode ok(int status, Door.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer.json();
    }

    public JsonNode create(String path, String... form) {
        return ok(201, door.call("POST", V1 + path, form));
    }

    public JsonNode update(String path, String... form) {
        return ok(200, door.call("POST", V1 + path, form));
    }

    public JsonNode get(String path) {
        return ok(200, door.call("GET", V1 + path));
    }

    public void delete(String path) {
        assertThat(door.call("DELETE", V1 + path).status()).isEqualTo(204);
    }

    public void refused(int status, int code, String path, String... form) {
        refused(status, code, door.call("POST", V1 + path, form));
    }

    public static void refused(int status, int code, Door.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().path("code").asInt()).as(answer.text()).isEqualTo(code);
    }

    /** A call of which applications are to hear, with {@code form} as it is. */
    public Door.Answer heard(String method, String path, String form) {
        return door.send(
                method,
                "http://localhost" + V1 + path,
                door.credentials()
                        .plus("Content-Type", "application/x-www-form-urlencoded")
                        .plus("X-Twilio-Webhook-Enabled", "true"),
                form);
    }

    public String conversation() {
        return create("/Conversations", "FriendlyName", "Talk").path("sid").asText();
    }

    /** Lets the application hear of {@code events} of the whole account. */
    public void listen(String... events) {
        List<String> form = new ArrayList<>(
                List.of("PreWebhookUrl", app.url("/pre"), "PostWebhookUrl", app.url("/post"), "Method", "POST"));
        for (String each : events) {
            form.addAll(List.of("Filters", each));
        }
        update("/Configuration/Webhooks", form.toArray(String[]::new));
    }

    /** What the application has heard, once all of this instant has been told. */
    public List<Webhook> told() {
        mock().clock().advance(Duration.ZERO);
        return app.all();
    }

    public List<String> events() {
        return told().stream().map(each -> each.parameters().get("EventType")).toList();
    }

    public List<Integer> alerts() {
        mock().clock().advance(Duration.ZERO);
        return mock().account().alerts().stream()
                .map(Alert::cause)
                .map(Alert.Cause::code)
                .toList();
    }

    @Override
    public void close() {
        server.close();
        app.close();
    }

    /** Restores a snapshot that is taken while the application is asked about {@code deed}, which it answers only then. */
    public void restoreWhileAsked(Supplier<?> deed) throws InterruptedException {
        CountDownLatch answer = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        app.replying(each -> {
            asked.countDown();
            await(answer);
            return WebhookReceiver.Reply.NONE;
        });
        CompletableFuture<?> done = CompletableFuture.supplyAsync(deed);
        asked.await();
        World world = MockServerChats.world(mock());
        world.restore(world.snapshot());
        assertThatThrownBy(() -> done.get(20, TimeUnit.SECONDS)).rootCause().hasMessageContaining("reset or closed");
        answer.countDown();
    }

    public static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
