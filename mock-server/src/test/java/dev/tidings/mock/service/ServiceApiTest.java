package dev.tidings.mock.service;

import static dev.tidings.mock.judge.JudgedRoutes.json;
import static dev.tidings.mock.judge.JudgedRoutes.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.judge.JudgedRoutes;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Service resource: every setting there and back, what is refused, lists and ends. */
class ServiceApiTest {
    private static final String LIST = "/messaging/v1/Services";
    private static final String NONE = "MG" + "0".repeat(32);

    private final World world = new World(new VirtualClock(Instant.parse("2026-01-01T12:00:00Z")), 7);
    private final Services services = Services.in(world);
    private final JudgedRoutes routes = JudgedRoutes.of(world, ServiceRoutes.of(world, services));

    @BeforeEach
    void start() {
        world.start();
    }

    private String create(String form) {
        Response answer = routes.post(LIST, form);
        assertThat(answer.status()).as(text(answer)).isEqualTo(201);
        return json(answer).path("sid").asText();
    }

    private JsonNode fetch(String sid) {
        return json(routes.get(LIST + "/" + sid));
    }

    @Test
    void newService_hasTheDocumentedDefaults() {
        JsonNode service = fetch(create("FriendlyName=Plain"));
        assertThat(service.path("account_sid").asText()).isEqualTo(JudgedRoutes.ACCOUNT);
        assertThat(service.path("friendly_name").asText()).isEqualTo("Plain");
        for (String url : List.of("inbound_request_url", "fallback_url", "status_callback")) {
            assertThat(service.path(url).isNull()).as(url).isTrue();
        }
        for (String on : List.of("sticky_sender", "area_code_geomatch", "smart_encoding", "mms_converter")) {
            assertThat(service.path(on).asText()).as(on).isEqualTo("true");
        }
        for (String off : List.of(
                "fallback_to_long_code",
                "synchronous_validation",
                "use_inbound_webhook_on_number",
                "us_app_to_person_registered")) {
            assertThat(service.path(off).asText()).as(off).isEqualTo("false");
        }
        assertThat(service.path("inbound_method").asText()).isEqualTo("POST");
        assertThat(service.path("fallback_method").asText()).isEqualTo("POST");
        assertThat(service.path("scan_message_content").asText()).isEqualTo("inherit");
        assertThat(service.path("validity_period").asInt()).isEqualTo(36_000);
        assertThat(service.path("usecase").asText()).isEqualTo("undeclared");
        assertThat(service.path("date_created").asText()).isEqualTo("2026-01-01T12:00:00Z");
        assertThat(service.path("date_updated").asText()).isEqualTo("2026-01-01T12:00:00Z");
        assertThat(service.path("links").size()).isEqualTo(8);
        assertThat(service.path("links").path("phone_numbers").asText())
                .isEqualTo(service.path("url").asText() + "/PhoneNumbers");
    }

    /** Every parameter comes back as the property of its name, whether it is given at once or later. */
    @ParameterizedTest
    @CsvSource({
        "FriendlyName, My service!, friendly_name",
        "InboundRequestUrl, https://a.example/in, inbound_request_url",
        "InboundMethod, GET, inbound_method",
        "FallbackUrl, https://a.example/fall, fallback_url",
        "FallbackMethod, GET, fallback_method",
        "StatusCallback, https://a.example/status, status_callback",
        "StickySender, false, sticky_sender",
        "MmsConverter, false, mms_converter",
        "SmartEncoding, false, smart_encoding",
        "ScanMessageContent, enable, scan_message_content",
        "ScanMessageContent, disable, scan_message_content",
        "FallbackToLongCode, true, fallback_to_long_code",
        "AreaCodeGeomatch, false, area_code_geomatch",
        "ValidityPeriod, 1, validity_period",
        "ValidityPeriod, 36000, validity_period",
        "SynchronousValidation, true, synchronous_validation",
        "Usecase, marketing, usecase",
        "Usecase, poll, usecase",
        "UseInboundWebhookOnNumber, true, use_inbound_webhook_on_number"
    })
    void setting_isKept(String parameter, String value, String property) {
        String form = parameter + "=" + encode(value);
        String name = parameter.equals("FriendlyName") ? "" : "FriendlyName=x&";
        assertThat(fetch(create(name + form)).path(property).asText()).isEqualTo(value);

        String sid = create("FriendlyName=Plain");
        JsonNode before = fetch(sid);
        world.clock().advanceTo(world.clock().now().plus(Duration.ofHours(1)));
        Response answer = routes.post(LIST + "/" + sid, form);
        assertThat(answer.status()).as(text(answer)).isEqualTo(200);
        JsonNode after = fetch(sid);
        assertThat(after).isEqualTo(json(answer));
        assertThat(after.path(property).asText()).isEqualTo(value);
        assertThat(after.path("date_updated").asText()).isEqualTo("2026-01-01T13:00:00Z");
        before.fieldNames().forEachRemaining(each -> {
            if (!each.equals(property) && !each.equals("date_updated")) {
                assertThat(after.path(each)).as(each).isEqualTo(before.path(each));
            }
        });
        assertThat(routes.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"InboundRequestUrl, inbound_request_url", "FallbackUrl, fallback_url", "StatusCallback, status_callback"
    })
    void urlSentEmpty_isTakenAway(String parameter, String property) {
        String sid = create("FriendlyName=x&" + parameter + "=https://a.example");
        routes.post(LIST + "/" + sid, parameter + "=");
        assertThat(fetch(sid).path(property).isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "FriendlyName=, 20002",
        "FriendlyName=" + NAME_OF_65 + ", 20002",
        "InboundRequestUrl=nowhere, 20422",
        "InboundMethod=PUT, 20422",
        "FallbackUrl=ftp://a.example, 20422",
        "FallbackMethod=x, 20422",
        "StatusCallback=a.example, 21609",
        "StickySender=maybe, 20422",
        "MmsConverter=1, 20422",
        "SmartEncoding=yes, 20422",
        "ScanMessageContent=always, 20422",
        "FallbackToLongCode=x, 20422",
        "AreaCodeGeomatch=x, 20422",
        "ValidityPeriod=0, 21624",
        "ValidityPeriod=36001, 21624",
        "ValidityPeriod=soon, 21624",
        "SynchronousValidation=x, 20422",
        "Usecase=Marketing, 21713",
        "Usecase=spam, 21713",
        "UseInboundWebhookOnNumber=x, 20422"
    })
    void badSetting_isRefused_andNothingChanges(String form, int code) {
        String parameter = form.substring(0, form.indexOf('='));
        String name = parameter.equals("FriendlyName") ? "" : "FriendlyName=y&";
        Response made = routes.post(LIST, name + form);
        assertThat(made.status()).isEqualTo(400);
        assertThat(json(made).path("code").asInt()).isEqualTo(code);
        assertThat(json(made).path("message").asText()).contains(parameter);
        assertThat(json(routes.get(LIST)).path("services")).isEmpty();

        String sid = create("FriendlyName=Plain");
        JsonNode before = fetch(sid);
        String other = parameter.equals("FriendlyName") ? "Usecase=poll&" : "FriendlyName=z&";
        Response changed = routes.post(LIST + "/" + sid, other + form);
        assertThat(changed.status()).isEqualTo(400);
        assertThat(json(changed).path("code").asInt()).isEqualTo(code);
        assertThat(fetch(sid)).isEqualTo(before);
    }

    private static final String NAME_OF_65 = "12345678901234567890123456789012345678901234567890123456789012345";

    @Test
    void nameIsRequired_andMayBe64CharactersLong() {
        assertThat(json(routes.post(LIST, "Usecase=poll")).path("code").asInt()).isEqualTo(20002);
        create("FriendlyName=" + NAME_OF_65.substring(1));
    }

    @Test
    void list_isNewestFirst_inPages_andOnlyOnesOwn() {
        List<String> sids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sids.add(0, create("FriendlyName=" + i));
        }
        world.run(tx -> services.open(tx, JudgedRoutes.OTHER, "Theirs"));
        List<String> listed = new ArrayList<>();
        String url = JudgedRoutes.HERE + LIST + "?PageSize=2";
        while (!url.isEmpty()) {
            JsonNode page = json(routes.call("GET", url, "", true));
            assertThat(page.path("meta").path("key").asText()).isEqualTo("services");
            page.path("services").forEach(each -> listed.add(each.path("sid").asText()));
            url = page.path("meta").path("next_page_url").asText("").replace("null", "");
        }
        assertThat(listed).isEqualTo(sids);
    }

    @Test
    void deletedService_isGone() {
        String sid = create("FriendlyName=x");
        assertThat(routes.delete(LIST + "/" + sid).status()).isEqualTo(204);
        assertThat(json(routes.get(LIST)).path("services")).isEmpty();
        for (Response each : List.of(
                routes.get(LIST + "/" + sid),
                routes.post(LIST + "/" + sid, "Usecase=poll"),
                routes.delete(LIST + "/" + sid))) {
            assertThat(each.status()).isEqualTo(404);
            assertThat(json(each).path("code").asInt()).isEqualTo(20404);
        }
    }

    @Test
    void serviceOfAnotherAccount_isNotFound() {
        String theirs =
                world.run(tx -> services.open(tx, JudgedRoutes.OTHER, "Theirs")).sid();
        for (String sid : List.of(theirs, NONE, "nonsense")) {
            assertThat(routes.get(LIST + "/" + sid).status()).isEqualTo(404);
            assertThat(routes.post(LIST + "/" + sid, "FriendlyName=Mine").status())
                    .isEqualTo(404);
            assertThat(routes.delete(LIST + "/" + sid).status()).isEqualTo(404);
        }
        assertThat(services.find(theirs).orElseThrow().friendlyName()).isEqualTo("Theirs");
    }

    @Test
    void usecases_areTold() {
        JsonNode usecases = json(routes.get(LIST + "/Usecases")).path("usecases");
        List<String> words = new ArrayList<>();
        usecases.forEach(each -> {
            words.add(each.path("usecase").asText());
            assertThat(each.path("description").asText()).isNotBlank();
            assertThat(each.path("purpose").asText()).isNotBlank();
        });
        assertThat(words)
                .containsExactly("notifications", "marketing", "verification", "discussion", "poll", "undeclared");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
