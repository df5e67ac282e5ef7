package dev.tidings.mock.verify;

import static dev.tidings.mock.judge.JudgedRoutes.ACCOUNT;
import static dev.tidings.mock.judge.JudgedRoutes.OTHER;
import static dev.tidings.mock.judge.JudgedRoutes.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.judge.JudgedRoutes;
import dev.tidings.mock.safety.SafeList;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifySafeListTest {
    private static final String PATH = "/verify/v2/SafeList/Numbers";
    private static final String NUMBER = "+18001234567";
    private static final String ONE = PATH + "/%2B18001234567";

    private final World world = new World(new VirtualClock(Instant.parse("2026-01-01T12:00:00Z")), 7);
    private final SafeList list = SafeList.in(world);
    private final JudgedRoutes routes =
            JudgedRoutes.of(world, VerifySafeListRoutes.of(world, VerifySafeList.in(world, list)));

    @Test
    void number_isAddedFoundAndRemoved_onTheAccountsOneList() {
        Response created = routes.post(PATH, "PhoneNumber=%2B18001234567");
        assertThat(created.status()).isEqualTo(201);
        JsonNode number = json(created);
        assertThat(number.path("sid").asText()).matches("GN[0-9a-f]{32}");
        assertThat(number.path("phone_number").asText()).isEqualTo(NUMBER);
        assertThat(number.path("url").asText()).endsWith("/v2/SafeList/Numbers/" + NUMBER);
        assertThat(list.contains(ACCOUNT, NUMBER)).isTrue();
        assertThat(json(routes.get(ONE))).isEqualTo(number);
        assertThat(json(routes.get(PATH + "/" + NUMBER))).isEqualTo(number);
        assertThat(routes.delete(ONE).status()).isEqualTo(204);
        assertThat(list.contains(ACCOUNT, NUMBER)).isFalse();
        for (Response each : List.of(routes.get(ONE), routes.delete(ONE))) {
            assertThat(each.status()).isEqualTo(404);
            assertThat(json(each).path("code").asInt()).isEqualTo(20404);
        }
    }

    @Test
    void whatIsThere_cannotBeAddedAgain() {
        world.run(tx -> list.add(tx, ACCOUNT, NUMBER));
        Response refused = routes.post(PATH, "PhoneNumber=%2B18001234567");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(json(refused).path("code").asInt()).isEqualTo(60411);
    }

    @Test
    void blocksAndOthersNumbers_areNotShown() {
        world.run(tx -> list.add(tx, ACCOUNT, "+18001234xxx"));
        world.run(tx -> list.add(tx, OTHER, NUMBER));
        assertThat(routes.get(PATH + "/%2B18001234xxx").status()).isEqualTo(404);
        assertThat(routes.get(ONE).status()).isEqualTo(404);
        assertThat(routes.delete(ONE).status()).isEqualTo(404);
        assertThat(list.contains(OTHER, NUMBER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PhoneNumber=", "PhoneNumber=18001234567", "PhoneNumber=%2B18001234xxx"})
    void anythingElse_isRefused(String form) {
        Response refused = routes.post(PATH, form);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(json(refused).path("code").asInt()).isEqualTo(60200);
        assertThat(json(refused).path("message").asText())
                .startsWith("Invalid parameter")
                .contains("PhoneNumber");
    }

    @Test
    void thirtyCallsAMinute_areAllowed() {
        routes.post(PATH, "PhoneNumber=%2B18001234567");
        for (int i = 1; i < 30; i++) {
            world.clock().advanceTo(world.clock().now().plus(Duration.ofSeconds(1)));
            assertThat(routes.get(ONE).status()).isEqualTo(200);
            assertThat(routes.get(PATH + "/1").status()).as("not counted").isEqualTo(404);
        }
        for (Response refused :
                List.of(routes.get(ONE), routes.delete(ONE), routes.post(PATH, "PhoneNumber=%2B18001234568"))) {
            assertThat(refused.status()).isEqualTo(429);
            assertThat(json(refused).path("code").asInt()).isEqualTo(20429);
        }
        assertThat(list.contains(ACCOUNT, NUMBER)).isTrue();
        assertThat(list.contains(ACCOUNT, "+18001234568")).isFalse();
        world.clock().advanceTo(world.clock().now().plus(Duration.ofSeconds(31)));
        assertThat(routes.delete(ONE).status()).isEqualTo(204);
    }
}
