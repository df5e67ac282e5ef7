package dev.tidings.mock.safety;

import static dev.tidings.mock.judge.JudgedRoutes.ACCOUNT;
import static dev.tidings.mock.judge.JudgedRoutes.HERE;
import static dev.tidings.mock.judge.JudgedRoutes.OTHER;
import static dev.tidings.mock.judge.JudgedRoutes.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.judge.JudgedRoutes;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoPermissionTest {
    private static final String PATH = "/accounts/v1/Messaging/GeoPermissions";

    private final World world = new World(new VirtualClock(Instant.parse("2026-01-01T12:00:00Z")), 7);
    private final GeoPermissions permissions = GeoPermissions.in(world);
    private final JudgedRoutes routes = JudgedRoutes.of(world, GeoPermissionRoutes.of(world, permissions));

    private Response patch(String... items) {
        String form = Stream.of(items)
                .map(each -> "Permissions=" + URLEncoder.encode(each, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return routes.call("PATCH", HERE + PATH, form, true);
    }

    private static String item(String country, boolean enabled) {
        return "{\"country_code\": \"" + country + "\",\"type\": \"country\", \"enabled\": " + enabled + "}";
    }

    @Test
    void newAccount_maySendWhereverAnybodyMay() {
        JsonNode all = json(routes.get(PATH)).path("permissions");
        assertThat(all.size()).isGreaterThan(200);
        assertThat(all.findValuesAsText("country_code"))
                .isSorted()
                .contains("US", "IN")
                .doesNotContain("IR", "SY", "CU");
        assertThat(all.findValuesAsText("enabled")).containsOnly("true");
        assertThat(permissions.allows(ACCOUNT, "NG")).isTrue();
        assertThat(permissions.allows(ACCOUNT, "CU")).isFalse();
    }

    @Test
    void fetch_answersForTheCountriesAskedFor() {
        assertThat(json(routes.get(PATH + "?CountryCode=IN,PK"))
                        .path("permissions")
                        .toString())
                .isEqualTo(
                        "[{\"country_code\":\"IN\",\"type\":\"country\",\"enabled\":true,\"prefix\":\"+91\",\"message\":\"\"},"
                                + "{\"country_code\":\"PK\",\"type\":\"country\",\"enabled\":true,\"prefix\":\"+92\","
                                + "\"message\":\"High Risk Country\"}]");
        assertThat(json(routes.get(PATH + "?CountryCode=XX")).path("permissions"))
                .isEmpty();
    }

    @Test
    void update_switchesWhatItMayAndSaysWhatItMayNot() {
        Response answer = patch(item("IN", false), item("PK", false), item("XX", true), item("CU", true));
        assertThat(answer.status()).isEqualTo(200);
        JsonNode results = json(answer).path("permissions");
        assertThat(results.findValuesAsText("error_code")).containsExactly("0", "30649", "30649", "30649");
        assertThat(results.get(0).path("error_messages")).isEmpty();
        assertThat(results.get(1).path("enabled").asBoolean())
                .as("what was wished")
                .isFalse();
        assertThat(results.get(1).path("error_messages").get(0).asText())
                .isEqualTo("High risk country permission cannot be updated");
        assertThat(permissions.allows(ACCOUNT, "IN")).isFalse();
        assertThat(permissions.allows(ACCOUNT, "PK")).isTrue();
        assertThat(permissions.allows(ACCOUNT, "CU")).isFalse();
        assertThat(permissions.allows(OTHER, "IN")).isTrue();
        assertThat(json(routes.get(PATH + "?CountryCode=IN"))
                        .findValue("enabled")
                        .asBoolean())
                .isFalse();
        patch(item("IN", true));
        assertThat(permissions.allows(ACCOUNT, "IN")).isTrue();
    }

    @Test
    void lastWordInOneCall_counts() {
        patch(item("IN", false), item("IN", true), item("FR", true), item("FR", false));
        assertThat(permissions.allows(ACCOUNT, "IN")).isTrue();
        assertThat(permissions.allows(ACCOUNT, "FR")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AZ", "BD", "DZ", "IL", "LK", "NG", "OM", "PK", "PS", "TJ", "TN"})
    void highRiskCountries_areSwitchedByPeopleOnly(String country) {
        assertThat(json(patch(item(country, false))).findValue("error_code").asInt())
                .isEqualTo(30649);
        assertThat(permissions.allows(ACCOUNT, country)).isTrue();
        world.run(tx -> {
            permissions.set(tx, ACCOUNT, country, false);
            return tx;
        });
        assertThat(permissions.allows(ACCOUNT, country)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "`` ; Permissions is required",
                "FR ; must be a JSON object",
                "{\"type\":\"country\",\"enabled\":true} ; the country_code null: must be an ISO 3166 code",
                "{\"country_code\":\"FR\",\"type\":\"city\",\"enabled\":true} ; the type city: must be \"country\"",
                "{\"country_code\":\"FR\",\"type\":\"country\",\"enabled\":\"no\"} ; the enabled no: must be true or false"
            })
    void whatIsNoWish_refusesTheCallAndChangesNothing(String item, String message) {
        Response refused = item.isEmpty() ? patch() : patch(item("IN", false), item);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(json(refused).path("message").asText()).contains(message);
        assertThat(permissions.allows(ACCOUNT, "IN")).isTrue();
    }

    @Test
    void otherMethods_areNotAllowed() {
        assertThat(routes.post(PATH, "").status()).isEqualTo(405);
        assertThat(routes.delete(PATH).status()).isEqualTo(405);
        assertThat(routes.call("PATCH", HERE + PATH, "", false).status()).isEqualTo(401);
    }
}
