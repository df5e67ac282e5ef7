package dev.tidings.mock.link;

import static dev.tidings.mock.judge.JudgedRoutes.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.judge.JudgedRoutes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings of domains, and the Messaging Services that use them, over the API. */
class LinkDomainTest {
    private final LinkRoom room = new LinkRoom();

    private void assertRefused(Response answer, int status, int code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(json(answer).path("code").asInt()).isEqualTo(code);
    }

    private String service(String serviceSid) {
        return room.path("/MessagingServices/" + serviceSid);
    }

    private String domainOf(String serviceSid) {
        return "/v1/LinkShortening/MessagingServices/" + serviceSid + "/Domain";
    }

    private String configOf(String serviceSid) {
        return "/v1/LinkShortening/MessagingService/" + serviceSid + "/DomainConfig";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "go",
                "127.0.0.1",
                "[::1]",
                "go.example.com",
                "https://GO.example.com/",
                "api.twilio.com",
                "twilio.com",
                "go.example.com:80",
                "https://go.example.com/x",
                "me@go.example.com",
                "go_.example.com",
                "-go.example.com",
                "1.2.3.4"
            })
    void hosts_thatAreTakenOrNobodyCouldHave_areRefused(String name) {
        assertThatThrownBy(() -> room.add(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://Link.Example.org, https://link.example.org",
        "http://x.io/, https://x.io",
        "go.localhost, https://go.localhost"
    })
    void hosts_ofAllKinds_areTaken(String name, String shown) {
        assertThat(room.add(name).name()).isEqualTo(shown);
    }

    @Test
    void foreignDomains_areRefused() {
        LinkDomain foreign = room.world.run(tx -> room.links
                .domains()
                .add(tx, room.accounts.open(tx).sid(), "their.example.com", LinkDomain.Standing.READY));
        for (String sid : List.of(foreign.sid(), "DN" + "0".repeat(32), "DNx")) {
            String path = "/v1/LinkShortening/Domains/" + sid;
            assertRefused(room.routes.get(path + "/Config"), 400, 30100);
            assertRefused(room.routes.post(path + "/Certificate", "TlsCert=x"), 400, 30100);
            assertRefused(room.routes.get(path + "/ValidateDns"), 400, 30100);
            assertRefused(room.routes.post(path + "/RequestManagedCert", ""), 400, 30108);
        }
    }

    @Test
    void subaccounts_areOfTheOrganization_unlessTheDomainIsForOthersOnly() {
        room.change(standing -> standing.withAccounts(List.of(JudgedRoutes.OTHER)));
        assertRefused(room.routes.get(room.path("/ValidateDns")), 400, 30106);
        room.change(standing -> standing.withAccounts(List.of(room.account.sid())));
        assertThat(room.routes.get(room.path("/ValidateDns")).status()).isEqualTo(200);
        String sub = room.world.run(
                tx -> room.accounts.openSubaccount(tx, room.account, "Sub").sid());
        assertThatThrownBy(() -> room.links.domains().require(sub, room.domain.sid()))
                .hasMessageContaining("not been set up");
        room.change(standing -> standing.withAccounts(List.of()));
        assertThat(room.links.domains().require(sub, room.domain.sid()).sid()).isEqualTo(room.domain.sid());
    }

    @Test
    void settings_areMadeOnce_thenChanged_andWhatIsNotSentStays() {
        assertThat(room.routes.get(room.path("/Config")).status()).isEqualTo(404);
        Response first = room.routes.post(
                room.path("/Config"),
                LinkRoom.form("FallbackUrl", "https://example.com/sorry") + "&ContinueOnFailure=false");
        assertThat(first.status()).isEqualTo(201);
        JsonNode made = json(first);
        assertThat(made.path("fallback_url").asText()).isEqualTo("https://example.com/sorry");
        assertThat(made.path("callback_url").isNull()).isTrue();
        assertThat(made.path("continue_on_failure").asBoolean(true)).isFalse();
        assertThat(made.path("disable_https").asBoolean(true)).isFalse();
        room.advance(java.time.Duration.ofMinutes(1));
        Response second = room.routes.post(
                room.path("/Config"), LinkRoom.form("CallbackUrl", "https://example.com/click") + "&DisableHttps=true");
        assertThat(second.status()).isEqualTo(200);
        JsonNode changed = json(room.routes.get(room.path("/Config")));
        assertThat(changed).isEqualTo(json(second));
        assertThat(changed.path("config_sid")).isEqualTo(made.path("config_sid"));
        assertThat(changed.path("fallback_url")).isEqualTo(made.path("fallback_url"));
        assertThat(changed.path("callback_url").asText()).isEqualTo("https://example.com/click");
        assertThat(changed.path("disable_https").asBoolean()).isTrue();
        assertThat(changed.path("date_updated").asText()).isEqualTo("2026-03-01T12:01:00Z");
        assertThat(changed.path("date_created").asText()).isEqualTo("2026-03-01T12:00:00Z");
    }

    @Test
    void settings_thatNobodyChose_areNullOrOff() {
        JsonNode made = json(room.routes.post(room.path("/Config"), ""));
        assertThat(made.path("continue_on_failure").isNull()).isTrue();
        assertThat(made.path("disable_https").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "FallbackUrl=, 30121",
        "FallbackUrl=nowhere, 30122",
        "FallbackUrl=ftp://example.com, 30122",
        "FallbackUrl=https://me:x@example.com, 30122",
        "CallbackUrl=, 30123",
        "CallbackUrl=example.com, 30109",
        "ContinueOnFailure=perhaps, 20422",
        "DisableHttps=1, 20422"
    })
    void settings_thatCannotBe_areRefused_andNothingChanges(String form, int code) {
        assertRefused(room.routes.post(room.path("/Config"), form + "&FallbackUrl=https://x.io"), 400, code);
        assertThat(room.links.domains().config(room.domain.sid())).isEmpty();
    }

    @Test
    void service_usesADomain_untilItDoesNot() {
        String sid = room.service.sid();
        assertThat(room.routes.get(domainOf(sid)).status()).isEqualTo(404);
        assertThat(room.routes.delete(service(sid)).status()).isEqualTo(404);
        assertThat(room.links.canShorten(sid)).isFalse();
        JsonNode made = json(room.routes.post(service(sid), ""));
        assertThat(made.path("domain_sid").asText()).isEqualTo(room.domain.sid());
        assertThat(made.path("messaging_service_sid").asText()).isEqualTo(sid);
        assertThat(room.routes
                        .get(made.path("url").asText().replace(JudgedRoutes.HERE, ""))
                        .status())
                .isEqualTo(405);
        assertThat(room.routes.post(service(sid), "").status()).as("again").isEqualTo(201);
        assertThat(room.links.canShorten(sid)).isTrue();
        assertThat(json(room.routes.get(domainOf(sid))).path("domain_sid").asText())
                .isEqualTo(room.domain.sid());
        assertThat(room.routes.get(configOf(sid)).status())
                .as("no settings yet")
                .isEqualTo(404);
        room.routes.post(room.path("/Config"), "ContinueOnFailure=true");
        JsonNode config = json(room.routes.get(configOf(sid)));
        assertThat(config.path("messaging_service_sid").asText()).isEqualTo(sid);
        assertThat(config.has("disable_https")).isFalse();
        assertThat(config.path("url").asText()).isEqualTo(JudgedRoutes.HERE + configOf(sid));
        assertThat(room.routes.delete(service(sid)).status()).isEqualTo(204);
        assertThat(room.links.canShorten(sid)).isFalse();
    }

    @Test
    void services_andDomains_mustFit() {
        String sid = room.service.sid();
        assertRefused(room.routes.post(service("MG" + "0".repeat(32)), ""), 400, 30127);
        assertRefused(room.routes.post(service("nonsense"), ""), 400, 30127);
        assertRefused(room.routes.get(domainOf("MG" + "0".repeat(32))), 400, 30127);
        String foreign = room.world.run(tx ->
                room.services.open(tx, room.accounts.open(tx).sid(), "Theirs").sid());
        assertRefused(room.routes.post(service(foreign), ""), 400, 30127);
        room.change(standing -> standing.withVerified(false));
        assertRefused(room.routes.post(service(sid), ""), 400, 30101);
        LinkDomain other = room.add("other.example.com");
        room.routes.post(service(sid).replace(room.domain.sid(), other.sid()), "");
        room.change(standing -> standing.withVerified(true));
        assertRefused(room.routes.post(service(sid), ""), 400, 30130);
        assertThat(room.routes.delete(service(sid)).status()).isEqualTo(404);
    }

    @Test
    void dns_isValidatedAsItIsSetUp() {
        JsonNode valid = json(room.routes.get(room.path("/ValidateDns")));
        assertThat(valid.path("is_valid").asBoolean()).isTrue();
        assertThat(valid.path("reason").asText("?")).isEmpty();
        room.change(standing -> standing.withDnsProblem("there is a fourth A record"));
        JsonNode invalid = json(room.routes.get(room.path("/ValidateDns")));
        assertThat(invalid.path("is_valid").asBoolean()).isFalse();
        assertThat(invalid.path("reason").asText()).isEqualTo("there is a fourth A record");
        assertThat(invalid.path("domain_sid").asText()).isEqualTo(room.domain.sid());
    }
}
