package dev.tidings.mock.factor;

import static dev.tidings.mock.factor.FactorDesk.ALICE;
import static dev.tidings.mock.factor.FactorDesk.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entities: made, found, ended with all that is theirs. */
class EntityApiTest {
    private final FactorDesk desk = new FactorDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void entity_isMade_found_andDeleted() {
        JsonNode made = desk.ok(desk.post(desk.path("/Entities"), "Identity", "Alice-Is-Here-1"));
        assertThat(made.path("sid").asText()).startsWith("YE");
        assertThat(made.path("identity").asText()).isEqualTo("Alice-Is-Here-1");
        assertThat(made.path("date_created").asText()).isEqualTo("2026-11-25T08:00:00Z");
        assertThat(made.at("/links/factors")).isEqualTo(made.at("/links/new_factors"));
        assertThat(made.at("/links/challenges").asText()).endsWith("/Entities/Alice-Is-Here-1/Challenges");
        assertThat(desk.get(desk.entity("Alice-Is-Here-1")).json()).isEqualTo(made);
        desk.assertRefused(desk.get(desk.entity("alice-is-here-1")), 404, 20404);
        desk.assertRefused(desk.post(desk.path("/Entities"), "Identity", "Alice-Is-Here-1"), 409, 60301);
        assertThat(desk.delete(desk.entity("Alice-Is-Here-1")).status()).isEqualTo(204);
        desk.assertRefused(desk.get(desk.entity("Alice-Is-Here-1")), 404, 20404);
        desk.assertRefused(desk.delete(desk.entity("Alice-Is-Here-1")), 404, 20404);
        JsonNode again = desk.ok(desk.post(desk.path("/Entities"), "Identity", "Alice-Is-Here-1"));
        assertThat(again.path("sid")).isNotEqualTo(made.path("sid"));
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "1234567",
        "-12345678",
        "12345678-",
        "1234--5678",
        "1234 5678",
        "alice_00000001",
        "alice@example.com",
        "älice-00000001",
        "12345678901234567890123456789012345678901234567890123456789012345"
    })
    void identityThatCannotBe_isRefused(String identity) {
        desk.assertRefused(desk.post(desk.path("/Entities"), "Identity", identity), 400, 60306);
        assertThat(desk.get(desk.path("/Entities")).json().path("entities")).isEmpty();
    }

    @Test
    void firstFactor_bringsItsEntity() {
        desk.totp(ALICE);
        desk.totp(ALICE);
        assertThat(desk.get(desk.path("/Entities")).json().path("entities")).hasSize(1);
        desk.assertRefused(desk.post(desk.path("/Entities"), "Identity", ALICE), 409, 60301);
        desk.assertRefused(
                desk.post(desk.entity("short") + "/Factors", "FriendlyName", "App", "FactorType", "totp"), 400, 60306);
    }

    @Test
    void factorsAndChallenges_endWithTheirEntity_andWithTheirService() {
        String mine = desk.verifiedTotp(ALICE).path("sid").asText();
        String theirs = desk.verifiedTotp(BOB).path("sid").asText();
        String challenge = desk.ok(desk.post(desk.entity(ALICE) + "/Challenges", "FactorSid", mine))
                .path("sid")
                .asText();
        desk.delete(desk.entity(ALICE));
        desk.ok(desk.post(desk.path("/Entities"), "Identity", ALICE));
        assertThat(desk.get(desk.entity(ALICE) + "/Factors").json().path("factors"))
                .isEmpty();
        assertThat(desk.get(desk.entity(ALICE) + "/Challenges").json().path("challenges"))
                .isEmpty();
        desk.assertRefused(desk.get(desk.entity(ALICE) + "/Challenges/" + challenge), 404, 20404);
        String factor = desk.entity(BOB) + "/Factors/" + theirs;
        desk.ok(desk.get(factor));
        assertThat(desk.delete(desk.path("")).status()).isEqualTo(204);
        desk.assertRefused(desk.get(factor), 404, 20404);
    }

    @Test
    void list_isInPages() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(0, "user-0000000" + i);
            desk.ok(desk.post(desk.path("/Entities"), "Identity", "user-0000000" + i));
        }
        List<String> found = new ArrayList<>();
        String url = "http://localhost" + desk.path("/Entities?PageSize=2");
        while (!url.isEmpty() && !url.equals("null")) {
            JsonNode page =
                    desk.door().send("GET", url, desk.door().credentials(), "").json();
            page.path("entities")
                    .forEach(each -> found.add(each.path("identity").asText()));
            url = page.at("/meta/next_page_url").asText();
        }
        assertThat(found).isEqualTo(made);
    }

    @Test
    void otherAccounts_seeNothing() {
        desk.totp(ALICE);
        MockAccount other = desk.mock().newAccount();
        Door door = desk.door().as(other);
        desk.assertRefused(door.call("GET", desk.path("/Entities")), 404, 20404);
        desk.assertRefused(door.call("GET", desk.entity(ALICE)), 404, 20404);
        desk.assertRefused(door.call("DELETE", desk.entity(ALICE)), 404, 20404);
        desk.ok(desk.get(desk.entity(ALICE)));
    }
}
