package dev.tidings.mock.device;

import static dev.tidings.mock.factor.FactorDesk.ALICE;
import static dev.tidings.mock.factor.FactorDesk.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.ECKey;
import dev.tidings.mock.factor.FactorDesk;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Devices as callers: what their tokens must be, and what they reach. */
class DeviceGateTest {
    private final FactorDesk desk = new FactorDesk();
    private final NimbusDevice device = new NimbusDevice(desk, ALICE);

    @BeforeEach
    void register() {
        device.verified();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void assertShut(String method, String path, String token, String... form) {
        desk.assertRefused(device.call(method, path, token, form), 401, 20003);
    }

    private Map<String, Object> claims(String name, Object value) {
        Map<String, Object> claims = new LinkedHashMap<>(device.claims());
        if (value == null) {
            claims.remove(name);
        } else {
            claims.put(name, value);
        }
        return claims;
    }

    private String token(Map<String, Object> claims) {
        return NimbusDevice.token(device.key(), device.credentialSid(), claims);
    }

    @Test
    void device_reachesItsFactorAndChallenges() {
        String challenge = device.challenge();
        desk.ok(device.call("GET", device.factor(), device.token()));
        desk.ok(device.call("GET", challenge, device.token()));
        assertThat(desk.ok(device.call("GET", device.challenges() + "?FactorSid=" + device.factorSid(), device.token()))
                        .path("challenges"))
                .hasSize(1);
        desk.ok(device.call("POST", challenge, device.token(), "Metadata", "{\"os\":\"Android\"}"));
        desk.ok(device.call("POST", device.factor(), device.token(), "Config.NotificationToken", "another".repeat(6)));
        assertThat(device.call("DELETE", device.factor(), device.token()).status())
                .isEqualTo(204);
        assertShut("GET", device.factor(), device.token());
    }

    @Test
    void device_reachesNothingElse() {
        NimbusDevice second = new NimbusDevice(desk, ALICE).verified();
        NimbusDevice bobs = new NimbusDevice(desk, BOB).verified();
        String own = device.challenge();
        for (String[] each : new String[][] {
            {"GET", second.factor()},
            {"DELETE", second.factor()},
            {"POST", second.factor()},
            {"GET", second.challenge()},
            {"POST", second.challenge()},
            {"GET", bobs.factor()},
            {"GET", bobs.challenge()},
            {"GET", device.challenges()},
            {"GET", device.challenges() + "?FactorSid=" + second.factorSid()},
            {"GET", device.challenges() + "?FactorSid=" + device.factorSid() + "&FactorSid=" + second.factorSid()},
            {"POST", device.challenges()},
            {"POST", own + "/Notifications"},
            {"GET", desk.entity(ALICE) + "/Factors"},
            {"POST", desk.entity(ALICE) + "/Factors"},
            {"GET", desk.entity(ALICE)},
            {"DELETE", desk.entity(ALICE)},
            {"GET", desk.path("/Entities")},
            {"GET", desk.path("/Webhooks")},
            {"GET", desk.path("")},
            {"GET", device.factor().replace(ALICE, BOB)},
            {"GET", "/messaging/v1/Services"},
            {"GET", "/2010-04-01/Accounts/" + desk.mock().accountSid() + ".json"}
        }) {
            assertShut(each[0], each[1], device.token());
        }
        desk.ok(desk.get(second.factor()));
    }

    @Test
    void tokenOfAnotherKey_isRefused() {
        ECKey other = NimbusDevice.newKey();
        assertShut("GET", device.factor(), NimbusDevice.token(other, device.credentialSid(), device.claims()));
        NimbusDevice second = new NimbusDevice(desk, ALICE).verified();
        assertShut("GET", device.factor(), NimbusDevice.token(device.key(), second.credentialSid(), device.claims()));
        assertShut("GET", device.factor(), NimbusDevice.token(device.key(), "CR" + "0".repeat(32), device.claims()));
    }

    @Test
    void tokenOfAnotherTimeOrAccount_isRefused() {
        long now = desk.mock().clock().now().getEpochSecond();
        assertShut("GET", device.factor(), token(claims("exp", now)));
        assertShut("GET", device.factor(), token(claims("exp", null)));
        assertShut("GET", device.factor(), token(claims("exp", "later")));
        assertShut("GET", device.factor(), token(claims("nbf", now + 1)));
        assertShut("GET", device.factor(), token(claims("nbf", null)));
        assertShut("GET", device.factor(), token(claims("sub", "AC" + "9".repeat(32))));
        assertShut("GET", device.factor(), token(claims("sub", null)));
        String token = device.token();
        desk.ok(device.call("GET", device.factor(), token));
        desk.pass(Duration.ofSeconds(599));
        desk.ok(device.call("GET", device.factor(), token));
        desk.pass(Duration.ofSeconds(1));
        assertShut("GET", device.factor(), token);
    }

    @Test
    void tokenThatWasTamperedWith_isRefused() {
        String[] parts = device.token().split("\\.");
        Base64.Encoder url = Base64.getUrlEncoder().withoutPadding();
        String none = url.encodeToString(
                ("{\"alg\":\"none\",\"kid\":\"" + device.credentialSid() + "\"}").getBytes(StandardCharsets.UTF_8));
        String hmac = url.encodeToString(
                ("{\"alg\":\"HS256\",\"kid\":\"" + device.credentialSid() + "\"}").getBytes(StandardCharsets.UTF_8));
        String zeros = url.encodeToString(new byte[64]);
        for (String each : new String[] {
            none + "." + parts[1] + ".",
            none + "." + parts[1] + "." + parts[2],
            hmac + "." + parts[1] + "." + parts[2],
            parts[0] + "." + parts[1] + "." + zeros,
            parts[0] + "." + parts[1] + ".",
            parts[0] + "." + parts[1],
            parts[0] + "." + url.encodeToString("{}".getBytes(StandardCharsets.UTF_8)) + "." + parts[2],
            "{}",
            ""
        }) {
            assertShut("GET", device.factor(), each);
        }
    }
}
