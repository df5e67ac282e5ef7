package dev.tidings.mock.content;

import static dev.tidings.mock.judge.JudgedRoutes.ACCOUNT;
import static dev.tidings.mock.judge.JudgedRoutes.HERE;
import static dev.tidings.mock.judge.JudgedRoutes.json;
import static dev.tidings.mock.judge.JudgedRoutes.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.alert.Alerts;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.judge.JudgedRoutes;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The room of content by itself, called through its routes, with every answer judged. */
final class Desk {
    static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    final World world = new World(new VirtualClock(START), 7);
    final Alerts alerts = Alerts.in(world);
    final Templates templates = Templates.in(world, alerts);
    final JudgedRoutes routes = JudgedRoutes.of(world, ContentRoutes.of(world, templates));

    Desk() {
        world.start();
    }

    void after(Duration duration) {
        world.clock().advanceTo(world.clock().now().plus(duration));
    }

    Response send(String method, String path, String body) {
        return routes.call(method, HERE + path, body, true);
    }

    /** Follows a link of an answer. */
    Response follow(String url) {
        return routes.call("GET", url, "", true);
    }

    /** Makes a template of {@code types}, the inside of the JSON object, with {@code more} members behind it. */
    Template create(String types, String more) {
        Response made = send("POST", "/v1/Content", "{\"language\":\"en\",\"types\":{" + types + "}" + more + "}");
        assertThat(made.status()).as(text(made)).isEqualTo(201);
        return templates.get(ACCOUNT, json(made).path("sid").asText());
    }

    Template create(String types) {
        return create(types, "");
    }

    Response submit(Template template, String name, String category) {
        return send(
                "POST",
                template.path() + "/ApprovalRequests/whatsapp",
                "{\"name\":\"" + name + "\",\"category\":\"" + category + "\"}");
    }

    Approval approval(Template template) {
        return templates.get(ACCOUNT, template.sid()).approval();
    }

    List<Integer> alertCodes() {
        List<Integer> codes = new ArrayList<>();
        for (Alert each : alerts.of(ACCOUNT)) {
            codes.add(each.cause().code());
        }
        return codes;
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException none) {
            throw new UncheckedIOException(json, none);
        }
    }

    static void assertRefused(Response answer, int status, int code, String... words) {
        assertThat(answer.status()).as(text(answer)).isEqualTo(status);
        assertThat(json(answer).path("code").asInt()).as(text(answer)).isEqualTo(code);
        for (String each : words) {
            assertThat(json(answer).path("message").asText()).contains(each);
        }
    }
}
