package dev.tidings.mock.application;

import static dev.tidings.mock.judge.JudgedRoutes.json;
import static dev.tidings.mock.judge.JudgedRoutes.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.judge.JudgedRoutes;
import dev.tidings.mock.resource.Values;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationApiTest {
    private static final String LIST = "/2010-04-01/Accounts/" + JudgedRoutes.ACCOUNT + "/Applications";

    private final World world = new World(new VirtualClock(Instant.parse("2026-01-01T12:00:00Z")), 7);
    private final Applications applications = Applications.in(world);
    private final JudgedRoutes routes = JudgedRoutes.of(world, ApplicationRoutes.of(applications));

    @BeforeEach
    void start() {
        world.start();
    }

    private String create(String form) {
        Response answer = routes.post(LIST + ".json", form);
        assertThat(answer.status()).isEqualTo(201);
        return json(answer).path("sid").asText();
    }

    private JsonNode fetch(String sid) {
        return json(routes.get(LIST + "/" + sid + ".json"));
    }

    /** Every parameter comes back as the property of its name. */
    @ParameterizedTest
    @CsvSource({
        "FriendlyName, Phone app, friendly_name",
        "ApiVersion, 2008-08-01, api_version",
        "VoiceUrl, https://a.example/v, voice_url",
        "VoiceMethod, GET, voice_method",
        "VoiceFallbackUrl, https://a.example/w, voice_fallback_url",
        "VoiceFallbackMethod, GET, voice_fallback_method",
        "StatusCallback, https://a.example/s, status_callback",
        "StatusCallbackMethod, GET, status_callback_method",
        "VoiceCallerIdLookup, true, voice_caller_id_lookup",
        "SmsUrl, https://a.example/m, sms_url",
        "SmsMethod, GET, sms_method",
        "SmsFallbackUrl, https://a.example/n, sms_fallback_url",
        "SmsFallbackMethod, GET, sms_fallback_method",
        "SmsStatusCallback, https://a.example/c, sms_status_callback",
        "MessageStatusCallback, https://a.example/d, message_status_callback",
        "PublicApplicationConnectEnabled, true, public_application_connect_enabled"
    })
    void everyParameter_isKeptAtCreationAndChange(String parameter, String value, String property) {
        String made = create(parameter + "=" + value);
        assertThat(fetch(made).path(property).asText()).isEqualTo(value);
        String changed = create("");
        assertThat(fetch(changed).path(property).asText()).isNotEqualTo(value);
        Response answer = routes.post(LIST + "/" + changed + ".json", parameter + "=" + value);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(fetch(changed).path(property).asText()).isEqualTo(value);
        assertThat(routes.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FriendlyName=, 20002",
        "VoiceUrl=nowhere, 21402",
        "SmsUrl=ftp://a.example/, 21402",
        "MessageStatusCallback=x, 21402",
        "SmsMethod=PUT, 21403",
        "StatusCallbackMethod=HEAD, 21403",
        "VoiceCallerIdLookup=maybe, 20422",
        "ApiVersion=2009, 20422"
    })
    void bad_isRefused(String form, int code) {
        Response answer = routes.post(LIST + ".json", form);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(json(answer).path("code").asInt()).isEqualTo(code);
        assertThat(json(routes.get(LIST + ".json")).path("applications")).isEmpty();
    }

    @Test
    void tooLongNames_areRefused() {
        assertThat(json(routes.post(LIST + ".json", "FriendlyName=" + "x".repeat(65)))
                        .path("code")
                        .asInt())
                .isEqualTo(20002);
    }

    @Test
    void lists_arePagedAndFiltered() {
        create("FriendlyName=A");
        String second = create("FriendlyName=B");
        String third = create("FriendlyName=A");
        JsonNode page = json(routes.get(LIST + ".json?PageSize=2"));
        assertThat(page.path("applications"))
                .extracting(each -> each.path("sid").asText())
                .containsExactly(third, second);
        assertThat(json(routes.get(page.path("next_page_uri").asText())).path("applications"))
                .hasSize(1);
        assertThat(json(routes.get(LIST + ".json?FriendlyName=B")).path("applications"))
                .extracting(each -> each.path("sid").asText())
                .containsExactly(second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".xml"})
    void applications_areXmlToo(String suffix) {
        String sid = create("FriendlyName=A&SmsUrl=https://a.example/");
        assertThat(text(routes.get(LIST + "/" + sid + suffix)))
                .contains("<Application><Sid>" + sid, "<SmsUrl>https://a.example/</SmsUrl>", "<VoiceUrl/>");
        assertThat(text(routes.get(LIST + suffix))).contains("<Applications ", "<Application><Sid>" + sid);
    }

    @Test
    void whatIsDeleted_isNotFound() {
        String sid = create("");
        assertThat(routes.delete(LIST + "/" + sid + ".json").status()).isEqualTo(204);
        for (Response each : new Response[] {
            routes.get(LIST + "/" + sid + ".json"),
            routes.post(LIST + "/" + sid + ".json", "FriendlyName=x"),
            routes.delete(LIST + "/" + sid + ".json")
        }) {
            assertThat(each.status()).isEqualTo(404);
            assertThat(json(each).path("code").asInt()).isEqualTo(20404);
        }
    }

    @Test
    void whoeverReachesTheLimit_isRefused() {
        world.run(tx -> {
            for (int i = 0; i < Applications.MOST; i++) {
                applications.open(tx, JudgedRoutes.ACCOUNT, Values.NONE);
            }
            return tx;
        });
        assertThat(json(routes.post(LIST + ".json", "")).path("code").asInt()).isEqualTo(21301);
    }

    @Test
    void messaging_readsItsHooks() {
        String sid = create("SmsUrl=https://a.example/m&SmsMethod=GET&SmsStatusCallback=https://a.example/c");
        assertThat(applications.find(JudgedRoutes.ACCOUNT, sid))
                .contains(new Application(
                        sid, JudgedRoutes.ACCOUNT, "https://a.example/m", "GET", null, "POST", "https://a.example/c"));
        assertThat(applications.find(JudgedRoutes.OTHER, sid)).isEmpty();
    }
}
