package dev.tidings.mock.safety;

import static dev.tidings.mock.judge.JudgedRoutes.ACCOUNT;
import static dev.tidings.mock.judge.JudgedRoutes.OTHER;
import static dev.tidings.mock.judge.JudgedRoutes.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.judge.JudgedRoutes;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeListTest {
    private static final String PATH = "/v1/SafeList/Numbers";
    private static final String ONE = "?PhoneNumber=%2B18001234567";

    private final World world = new World(new VirtualClock(Instant.parse("2026-01-01T12:00:00Z")), 7);
    private final SafeList list = SafeList.in(world);
    private final JudgedRoutes routes = JudgedRoutes.of(world, SafeListRoutes.of(world, list));

    @Test
    void number_isAddedFoundAndRemoved() {
        Response created = routes.post(PATH, ONE.substring(1));
        assertThat(created.status()).isEqualTo(201);
        JsonNode number = json(created);
        assertThat(number.path("sid").asText()).matches("GN[0-9a-f]{32}");
        assertThat(number.path("phone_number").asText()).isEqualTo("+18001234567");
        assertThat(json(routes.get(PATH + ONE))).isEqualTo(number);
        assertThat(list.contains(ACCOUNT, "+18001234567")).isTrue();
        assertThat(list.contains(ACCOUNT, "+18001234568")).isFalse();
        assertThat(list.contains(OTHER, "+18001234567")).isFalse();
        Response deleted = routes.delete(PATH + ONE);
        assertThat(deleted.status()).isEqualTo(204);
        assertThat(deleted.body()).isEmpty();
        assertThat(routes.get(PATH + ONE).status()).isEqualTo(404);
        assertThat(list.contains(ACCOUNT, "+18001234567")).isFalse();
    }

    @Test
    void block_coversItsThousandNumbers() {
        assertThat(routes.post(PATH, "PhoneNumber=%2B18001234xxx").status()).isEqualTo(201);
        assertThat(list.contains(ACCOUNT, "+18001234000")).isTrue();
        assertThat(list.contains(ACCOUNT, "+18001234999")).isTrue();
        assertThat(list.contains(ACCOUNT, "+18001235000")).isFalse();
        assertThat(routes.get(PATH + "?PhoneNumber=%2B18001234xxx").status()).isEqualTo(200);
        assertThat(routes.get(PATH + "?PhoneNumber=%2B18001234000").status())
                .as("only what was put there stands there")
                .isEqualTo(404);
    }

    @Test
    void whatIsThere_cannotBeAddedAgain() {
        routes.post(PATH, ONE.substring(1));
        Response refused = routes.post(PATH, ONE.substring(1));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(json(refused).path("code").asInt()).isEqualTo(60411);
    }

    @Test
    void whatIsNotThere_isNotFound() {
        assertThat(json(routes.get(PATH + ONE)).path("code").asInt()).isEqualTo(20404);
        assertThat(json(routes.delete(PATH + ONE)).path("code").asInt()).isEqualTo(20404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PhoneNumber=",
                "PhoneNumber=8001234567",
                "PhoneNumber=%2B18001234xx",
                "PhoneNumber=%2B18001234XXX",
                "PhoneNumber=%2B1800xxx",
                "PhoneNumber=%2B12345678"
            })
    void anythingElse_isRefused(String form) {
        for (Response refused :
                new Response[] {routes.post(PATH, form), routes.get(PATH + "?" + form), routes.delete(PATH + "?" + form)
                }) {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(json(refused).path("code").asInt()).isEqualTo(60200);
            assertThat(json(refused).path("message").asText()).contains("PhoneNumber", "a phone number in E.164");
        }
    }
}
