package dev.tidings.mock.limit;

import static dev.tidings.mock.judge.JudgedRoutes.ACCOUNT;
import static dev.tidings.mock.judge.JudgedRoutes.OTHER;
import static dev.tidings.mock.judge.JudgedRoutes.json;
import static dev.tidings.mock.judge.JudgedRoutes.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.judge.JudgedRoutes;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messaging configurations: there and back, what is refused, and which one holds for a country. */
class MessagingConfigurationApiTest {
    private final World world = new World(new VirtualClock(Instant.parse("2026-01-01T12:00:00Z")), 7);
    private final VerifyServices services = VerifyServices.in(world);
    private final Services messaging = Services.in(world);
    private final MessagingConfigurations configurations = MessagingConfigurations.in(world, services, messaging);
    private final JudgedRoutes routes =
            JudgedRoutes.of(world, MessagingConfigurationRoutes.of(world, services, configurations));
    private final VerifyService service = world.run(tx -> services.open(tx, ACCOUNT, "Shop"));
    private final String list = "/verify/v2/Services/" + service.sid() + "/MessagingConfigurations";
    private final String one =
            world.run(tx -> messaging.open(tx, ACCOUNT, "One")).sid();
    private final String two =
            world.run(tx -> messaging.open(tx, ACCOUNT, "Two")).sid();

    private JsonNode create(String country, String sid) {
        Response answer = routes.post(list, "Country=" + country + "&MessagingServiceSid=" + sid);
        assertThat(answer.status()).as(text(answer)).isEqualTo(201);
        return json(answer);
    }

    private void assertRefused(Response answer, int status, int code) {
        assertThat(answer.status()).as(text(answer)).isEqualTo(status);
        assertThat(json(answer).path("code").asInt()).isEqualTo(code);
    }

    @Test
    void configuration_isMade_changed_andDeleted() {
        JsonNode made = create("CA", one);
        assertThat(made.path("account_sid").asText()).isEqualTo(ACCOUNT);
        assertThat(made.path("service_sid").asText()).isEqualTo(service.sid());
        assertThat(made.path("country").asText()).isEqualTo("CA");
        assertThat(made.path("messaging_service_sid").asText()).isEqualTo(one);
        assertThat(made.path("url").asText()).endsWith("/MessagingConfigurations/CA");
        world.clock().advanceTo(Instant.parse("2026-01-01T13:00:00Z"));
        JsonNode changed = json(routes.post(list + "/CA", "MessagingServiceSid=" + two));
        assertThat(changed.path("messaging_service_sid").asText()).isEqualTo(two);
        assertThat(changed.path("date_created").asText()).isEqualTo("2026-01-01T12:00:00Z");
        assertThat(changed.path("date_updated").asText()).isEqualTo("2026-01-01T13:00:00Z");
        assertThat(json(routes.get(list + "/CA"))).isEqualTo(changed);
        assertThat(routes.delete(list + "/CA").status()).isEqualTo(204);
        assertRefused(routes.get(list + "/CA"), 404, 20404);
        assertRefused(routes.post(list + "/CA", "MessagingServiceSid=" + two), 404, 20404);
        assertRefused(routes.delete(list + "/CA"), 404, 20404);
    }

    @Test
    void theCountrysOwnHolds_elseThatOfAll() {
        assertThat(configurations.serviceFor(service.sid(), "CA")).isEmpty();
        create("CA", one);
        assertThat(configurations.serviceFor(service.sid(), "CA")).contains(one);
        assertThat(configurations.serviceFor(service.sid(), "DE")).isEmpty();
        create("all", two);
        assertThat(configurations.serviceFor(service.sid(), "CA")).contains(one);
        assertThat(configurations.serviceFor(service.sid(), "DE")).contains(two);
        VerifyService other = world.run(tx -> services.open(tx, ACCOUNT, "Other"));
        assertThat(configurations.serviceFor(other.sid(), "DE")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MessagingServiceSid={one}, 60200",
        "Country=FR, 60200",
        "Country=&MessagingServiceSid={one}, 60200",
        "Country=Canada&MessagingServiceSid={one}, 60200",
        "Country=fr&MessagingServiceSid={one}, 60200",
        "Country=ZZ&MessagingServiceSid={one}, 60200",
        "Country=ALL&MessagingServiceSid={one}, 60200",
        "Country=FR&MessagingServiceSid=MG1, 60200",
        "Country=FR&MessagingServiceSid=MG00000000000000000000000000000000, 60200",
        "Country=FR&MessagingServiceSid={theirs}, 60200",
        "Country=CA&MessagingServiceSid={one}, 60213"
    })
    void bad_isRefused(String form, int code) {
        String theirs = world.run(tx -> messaging.open(tx, OTHER, "Theirs")).sid();
        create("CA", two);
        assertRefused(routes.post(list, form.replace("{one}", one).replace("{theirs}", theirs)), 400, code);
        assertThat(json(routes.get(list)).path("messaging_configurations")).hasSize(1);
        String update =
                form.replaceAll("Country=[^&]*&?", "").replace("{one}", "MG2").replace("{theirs}", theirs);
        assertRefused(routes.post(list + "/CA", update), 400, 60200);
        assertThat(json(routes.get(list + "/CA")).path("messaging_service_sid").asText())
                .isEqualTo(two);
    }

    @Test
    void list_isInPages_andEndsWithItsService() {
        for (String each : List.of("CA", "DE", "FR", "GB", "all")) {
            create(each, one);
        }
        List<String> countries = new ArrayList<>();
        String url = JudgedRoutes.HERE + list + "?PageSize=2";
        while (!url.isEmpty()) {
            JsonNode page = json(routes.call("GET", url, "", true));
            assertThat(page.at("/meta/key").asText()).isEqualTo("messaging_configurations");
            page.path("messaging_configurations")
                    .forEach(each -> countries.add(each.path("country").asText()));
            url = page.at("/meta/next_page_url").asText("").replace("null", "");
        }
        assertThat(countries).containsExactly("all", "GB", "FR", "DE", "CA");
        world.run(tx -> {
            services.close(tx, service);
            return tx;
        });
        assertRefused(routes.get(list), 404, 20404);
        assertRefused(routes.get(list + "/CA"), 404, 20404);
        assertThat(configurations.serviceFor(service.sid(), "CA")).isEmpty();
    }
}
