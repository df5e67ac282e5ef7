package dev.tidings.mock.factor;

import static dev.tidings.mock.factor.FactorDesk.ALICE;
import static dev.tidings.mock.factor.FactorDesk.BOB;
import static dev.tidings.mock.factor.FactorDesk.SOME_KEY;
import static dev.tidings.mock.factor.FactorDesk.push;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Factors: what they are made of, what is told of them, what is refused, how many there may be. */
class FactorApiTest {
    private static final String SEED = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private final FactorDesk desk = new FactorDesk();
    private final String factors = desk.entity(ALICE) + "/Factors";

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void totpFactor_tellsItsSeedOnce() {
        JsonNode made = desk.totp(ALICE, "Binding.Secret", SEED, "Metadata", "{\"os\":\"Android\"}");
        assertThat(made.path("sid").asText()).startsWith("YF");
        assertThat(made.path("entity_sid"))
                .isEqualTo(desk.get(desk.entity(ALICE)).json().path("sid"));
        assertThat(made.path("status").asText()).isEqualTo("unverified");
        assertThat(made.path("config")).hasToString("{\"alg\":\"sha1\",\"skew\":1,\"code_length\":6,\"time_step\":30}");
        assertThat(made.path("metadata")).hasToString("{\"os\":\"Android\"}");
        assertThat(made.path("options").isNull()).isTrue();
        assertThat(made.at("/binding/secret").asText()).isEqualTo(SEED);
        String issuer = desk.verify().service().friendlyName().replace(" ", "%20");
        assertThat(made.at("/binding/uri").asText())
                .isEqualTo("otpauth://totp/" + issuer + ":Alice%E2%80%99s%20app?secret=" + SEED + "&issuer=" + issuer
                        + "&algorithm=SHA1&digits=6&period=30");
        JsonNode fetched = desk.get(factors + "/" + made.path("sid").asText()).json();
        assertThat(fetched.has("binding")).isFalse();
        assertThat(fetched.has("options")).isFalse();
        assertThat(desk.get(factors).text()).doesNotContain(SEED);
        assertThat(desk.get(factors).json().path("factors")).containsExactly(fetched);
    }

    @ParameterizedTest
    @CsvSource({"sha1, 32", "sha256, 52", "sha512, 103"})
    void seedThatIsNotGiven_isAsLongAsTheHash(String algorithm, int characters) {
        JsonNode made = desk.totp(ALICE, "Config.Alg", algorithm);
        JsonNode other = desk.totp(ALICE, "Config.Alg", algorithm);
        assertThat(made.at("/binding/secret").asText()).matches("[A-Z2-7]{" + characters + "}");
        assertThat(made.at("/binding/secret")).isNotEqualTo(other.at("/binding/secret"));
        assertThat(made.at("/binding/uri").asText())
                .contains("&algorithm=" + algorithm.toUpperCase(java.util.Locale.ROOT) + "&");
    }

    @Test
    void service_saysWhatAFactorDoesNot() {
        desk.ok(desk.post(
                desk.path(""),
                "Totp.Issuer",
                "Owl & Bank",
                "Totp.TimeStep",
                "60",
                "Totp.CodeLength",
                "8",
                "Totp.Skew",
                "0"));
        JsonNode made = desk.totp(ALICE, "Config.CodeLength", "7");
        assertThat(made.path("config")).hasToString("{\"alg\":\"sha1\",\"skew\":0,\"code_length\":7,\"time_step\":60}");
        assertThat(made.at("/binding/uri").asText())
                .contains("totp/Owl%20%26%20Bank:Alice")
                .contains("&issuer=Owl%20%26%20Bank&algorithm=SHA1&digits=7&period=60");
    }

    @Test
    void pushFactor_tellsItsKeyOnce() {
        JsonNode made = desk.ok(desk.post(factors, push()));
        assertThat(made.path("binding")).hasToString("{\"alg\":\"ES256\",\"public_key\":\"" + SOME_KEY + "\"}");
        JsonNode config = made.path("config");
        assertThat(config.path("sdk_version").asText()).isEqualTo("1.0");
        assertThat(config.path("app_id").asText()).isEqualTo("com.example.app");
        assertThat(config.path("notification_platform").asText()).isEqualTo("fcm");
        assertThat(config.path("notification_token").asText()).isEqualTo("t".repeat(32));
        assertThat(config.path("credential_sid").asText()).matches("CR[0-9a-f]{32}");
        assertThat(made.path("metadata").isNull()).isTrue();
        assertThat(desk.get(factors + "/" + made.path("sid").asText()).json().has("binding"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FriendlyName=      |60300",
                "FriendlyName={65}  |60300",
                "FactorType=        |60369",
                "FactorType=sms     |60369",
                "FactorType=passkeys|60369",
                "Metadata=os        |60300",
                "Metadata=[]        |60300",
                "Metadata={\"os\":1}|60300",
                "Metadata={\"a\":\"b\",\"a\":\"c\"}|60300",
                "Binding.Secret=ABC1|60314",
                "Binding.Secret=A   |60314",
                "Config.Alg=md5     |60300",
                "Config.TimeStep=19 |60300",
                "Config.TimeStep=61 |60300",
                "Config.TimeStep=x  |60300",
                "Config.CodeLength=2|60300",
                "Config.CodeLength=9|60300",
                "Config.Skew=-1     |60300",
                "Config.Skew=3      |60300"
            })
    void totpFactorThatCannotBe_isRefused(String odd, int code) {
        String name = odd.substring(0, odd.indexOf('='));
        String value = odd.substring(name.length() + 1).strip().replace("{65}", "x".repeat(65));
        String[] form = {"FriendlyName", "App", "FactorType", "totp", name, value};
        for (int i = 0; i < 4; i += 2) {
            if (form[i].equals(name)) {
                form[i + 1] = value;
            }
        }
        desk.assertRefused(desk.post(factors, form), 400, code);
        desk.assertRefused(desk.get(factors), 404, 20404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Binding.Alg                |''      |60314",
                "Binding.Alg                |RS256   |60314",
                "Binding.PublicKey          |''      |60314",
                "Binding.PublicKey          |key     |60314",
                "Binding.PublicKey          |MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE8Gdw|60314",
                "Config.AppId               |''      |60300",
                "Config.AppId               |{101}   |60300",
                "Config.NotificationPlatform|''      |60300",
                "Config.NotificationPlatform|sms     |60300",
                "Config.NotificationToken   |''      |60300",
                "Config.NotificationToken   |{31}    |60300",
                "Config.NotificationToken   |{256}   |60300",
                "Config.SdkVersion          |''      |60300"
            })
    void pushFactorThatCannotBe_isRefused(String name, String value, int code) {
        String filled = value.matches("\\{[0-9]+}")
                ? "x".repeat(Integer.parseInt(value.substring(1, value.length() - 1)))
                : value;
        desk.assertRefused(desk.post(factors, push(name.strip(), filled)), 400, code);
        desk.assertRefused(desk.get(factors), 404, 20404);
    }

    @Test
    void refusal_doesNotTellTheSecret() {
        assertThat(desk.post(factors, "FriendlyName", "App", "FactorType", "totp", "Binding.Secret", "SECRET18")
                        .text())
                .contains("Binding.Secret")
                .doesNotContain("SECRET18");
    }

    @Test
    void sameBinding_isTakenOnceByAnEntity() {
        desk.ok(desk.post(factors, push()));
        desk.assertRefused(desk.post(factors, push("FriendlyName", "Other")), 409, 60317);
        desk.ok(desk.post(desk.entity(BOB) + "/Factors", push()));
        desk.totp(ALICE, "Binding.Secret", SEED);
        desk.assertRefused(
                desk.post(
                        factors,
                        "FriendlyName",
                        "Other",
                        "FactorType",
                        "totp",
                        "Binding.Secret",
                        SEED.toLowerCase(java.util.Locale.ROOT)),
                409,
                60317);
    }

    @Test
    void entity_hasSoManyFactors_andGetsSoManyADay() {
        for (int i = 0; i < 100; i++) {
            desk.totp(ALICE);
        }
        desk.assertRefused(desk.post(factors, "FriendlyName", "App", "FactorType", "totp"), 400, 60315);
        desk.assertRefused(desk.post(factors, push()), 429, 60326);
        desk.delete(
                factors + "/" + desk.get(factors).json().at("/factors/0/sid").asText());
        desk.assertRefused(desk.post(factors, "FriendlyName", "App", "FactorType", "totp"), 429, 60326);
        desk.totp(BOB);
        desk.pass(Duration.ofDays(1));
        desk.totp(ALICE);
    }

    @Test
    void entity_hasSoManyDevices() {
        for (int i = 0; i < 20; i++) {
            desk.verify().newPushDevice(ALICE).enrol();
        }
        desk.assertRefused(desk.post(factors, push()), 400, 60315);
        desk.totp(ALICE);
    }

    @Test
    void totpFactor_isChanged() {
        String one = factors + "/" + desk.totp(ALICE).path("sid").asText();
        desk.pass(Duration.ofSeconds(5));
        JsonNode changed = desk.ok(desk.post(
                one,
                "FriendlyName",
                "New",
                "Config.TimeStep",
                "20",
                "Config.Skew",
                "2",
                "Config.CodeLength",
                "4",
                "Config.Alg",
                "sha512"));
        assertThat(changed.path("friendly_name").asText()).isEqualTo("New");
        assertThat(changed.path("config"))
                .hasToString("{\"alg\":\"sha512\",\"skew\":2,\"code_length\":4,\"time_step\":20}");
        assertThat(changed.path("date_updated").asText()).isEqualTo("2026-11-25T08:00:05Z");
        assertThat(desk.get(one).json()).isEqualTo(changed);
        desk.assertRefused(desk.post(one, "FriendlyName", "Newer", "Config.TimeStep", "90"), 400, 60300);
        desk.assertRefused(desk.post(one, "FriendlyName", ""), 400, 60300);
        assertThat(desk.get(one).json()).isEqualTo(changed);
    }

    @Test
    void device_movesBetweenAPlatformAndNone() {
        String one =
                factors + "/" + desk.ok(desk.post(factors, push())).path("sid").asText();
        String platform = "Config.NotificationPlatform";
        desk.assertRefused(desk.post(one, platform, "apn"), 400, 60300);
        JsonNode none = desk.ok(desk.post(one, platform, "none"));
        assertThat(none.at("/config/notification_platform").asText()).isEqualTo("none");
        JsonNode apn = desk.ok(desk.post(
                one, platform, "apn", "Config.NotificationToken", "n".repeat(64), "Config.SdkVersion", "2.0"));
        assertThat(apn.at("/config/notification_platform").asText()).isEqualTo("apn");
        assertThat(apn.at("/config/notification_token").asText()).isEqualTo("n".repeat(64));
        assertThat(apn.at("/config/sdk_version").asText()).isEqualTo("2.0");
        assertThat(apn.at("/config/app_id").asText()).isEqualTo("com.example.app");
    }

    @Test
    void deviceWithoutToken_cannotGetPushes() {
        JsonNode made = desk.ok(
                desk.post(factors, push("Config.NotificationPlatform", "none", "Config.NotificationToken", "")));
        assertThat(made.at("/config/notification_token").isNull()).isTrue();
        String one = factors + "/" + made.path("sid").asText();
        desk.assertRefused(desk.post(one, "Config.NotificationPlatform", "fcm"), 400, 60300);
        desk.ok(desk.post(one, "Config.NotificationPlatform", "fcm", "Config.NotificationToken", "n".repeat(32)));
    }

    @Test
    void factor_isDeleted_andKnownToItsEntityOnly() {
        String sid = desk.totp(ALICE).path("sid").asText();
        desk.totp(BOB);
        desk.assertRefused(desk.get(desk.entity(BOB) + "/Factors/" + sid), 404, 20404);
        assertThat(desk.delete(factors + "/" + sid).status()).isEqualTo(204);
        desk.assertRefused(desk.get(factors + "/" + sid), 404, 20404);
        desk.assertRefused(desk.delete(factors + "/" + sid), 404, 20404);
        desk.assertRefused(desk.post(factors + "/" + sid, "FriendlyName", "New"), 404, 20404);
    }

    @Test
    void form_describesPushFactors() {
        JsonNode form = desk.ok(desk.get("/verify/v2/Forms/form-push"));
        assertThat(form.path("form_type").asText()).isEqualTo("form-push");
        for (String each : new String[] {"create_factor", "verify_factor", "create_challenge"}) {
            assertThat(form.at("/forms/" + each + "/type").asText()).isEqualTo("object");
            assertThat(form.at("/forms/" + each + "/properties")).isNotEmpty();
        }
        desk.assertRefused(desk.get("/verify/v2/Forms/form-totp"), 404, 20404);
    }
}
