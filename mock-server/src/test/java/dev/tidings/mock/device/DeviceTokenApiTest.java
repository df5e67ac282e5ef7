package dev.tidings.mock.device;

import static dev.tidings.mock.factor.FactorDesk.ALICE;
import static dev.tidings.mock.factor.FactorDesk.BOB;
import static dev.tidings.mock.judge.JudgedRoutes.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.DirectDecrypter;
import dev.tidings.mock.factor.FactorDesk;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Access tokens: what they are, how long they live, what they are good for. */
class DeviceTokenApiTest {
    private final FactorDesk desk = new FactorDesk();
    private final String tokens = desk.path("/AccessTokens");

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void token_isIssued_andFoundWhileItLives() {
        JsonNode made = desk.ok(desk.post(
                tokens, "Identity", ALICE, "FactorType", "push", "FactorFriendlyName", "Phone", "Ttl", "300"));
        assertThat(made.path("sid").asText()).startsWith("YK");
        assertThat(made.path("entity_identity").asText()).isEqualTo(ALICE);
        assertThat(made.path("factor_friendly_name").asText()).isEqualTo("Phone");
        assertThat(made.path("ttl").asInt()).isEqualTo(300);
        String one = tokens + "/" + made.path("sid").asText();
        assertThat(desk.get(one).json()).isEqualTo(made);
        desk.pass(Duration.ofSeconds(299));
        assertThat(desk.get(one).json()).isEqualTo(made);
        desk.pass(Duration.ofSeconds(1));
        desk.assertRefused(desk.get(one), 404, 20404);
        JsonNode usual = desk.ok(desk.post(tokens, "Identity", ALICE, "FactorType", "push"));
        assertThat(usual.path("ttl").asInt()).isEqualTo(60);
        assertThat(usual.path("factor_friendly_name").isNull()).isTrue();
        desk.assertRefused(desk.get(desk.entity(ALICE)), 404, 20404);
    }

    @ParameterizedTest
    @CsvSource({
        "'', push, Phone, 60",
        "short, push, Phone, 60",
        "alice-00000001, '', Phone, 60",
        "alice-00000001, totp, Phone, 60",
        "alice-00000001, push, Phone, 59",
        "alice-00000001, push, Phone, 301",
        "alice-00000001, push, Phone, soon",
        "alice-00000001, push, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, 60"
    })
    void tokenThatCannotBe_isRefused(String identity, String type, String name, String ttl) {
        desk.assertRefused(
                desk.post(tokens, "Identity", identity, "FactorType", type, "FactorFriendlyName", name, "Ttl", ttl),
                400,
                60305);
    }

    @Test
    void token_isSealed_asNimbusReadsIt() throws Exception {
        World world = new World(new VirtualClock(Instant.parse("2026-01-01T12:00:00Z")), 7);
        VerifyServices services = VerifyServices.in(world);
        DeviceTokens made = DeviceTokens.in(world, services);
        DeviceToken token = world.run(
                tx -> made.issue(tx, services.open(tx, ACCOUNT, "Shop"), ALICE, null, DeviceTokens.SHORTEST_LIFE));
        assertThat(token.toString()).isEqualTo("DeviceToken[" + token.sid() + "]");
        String kept = world.snapshot().parts().get("device.key").toString();
        assertThat(kept).isEqualTo("Kept[***]");
        byte[] key = Base64.getDecoder()
                .decode(((DeviceTokens.Kept) world.snapshot().parts().get("device.key")).key());
        JWEObject read = JWEObject.parse(token.token());
        assertThat(read.getHeader().getAlgorithm().getName()).isEqualTo("dir");
        assertThat(read.getHeader().getEncryptionMethod().getName()).isEqualTo("A256GCM");
        assertThat(read.getHeader().getContentType()).isEqualTo("twilio-fpa;v=1");
        read.decrypt(new DirectDecrypter(key));
        JsonNode claims = new ObjectMapper().readTree(read.getPayload().toString());
        assertThat(claims.path("jti").asText()).isEqualTo(token.sid());
        assertThat(claims.path("entity_identity").asText()).isEqualTo(ALICE);
        assertThat(claims.path("exp").asLong() - claims.path("nbf").asLong()).isEqualTo(60);
    }

    @Test
    void token_createsTheFactorsOfItsEntity_whileItLives() {
        NimbusDevice device = new NimbusDevice(desk, ALICE);
        String token = device.accessToken();
        desk.assertRefused(device.register(BOB, token), 403, 60313);
        desk.assertRefused(
                device.call(
                        "POST", desk.entity(ALICE) + "/Factors", token, "FriendlyName", "App", "FactorType", "totp"),
                403,
                60313);
        JsonNode made = desk.ok(device.register(ALICE, token));
        assertThat(made.path("identity").asText()).isEqualTo(ALICE);
        assertThat(made.path("status").asText()).isEqualTo("unverified");
        for (String[] each : new String[][] {
            {"GET", desk.entity(ALICE)},
            {"GET", desk.entity(ALICE) + "/Factors"},
            {"GET", device.factor()},
            {"DELETE", device.factor()},
            {"POST", device.factor()},
            {"GET", device.challenges()},
            {"POST", device.challenges()},
            {"GET", tokens},
            {"GET", desk.path("")},
            {"GET", "/2010-04-01/Accounts/" + desk.mock().accountSid() + "/Messages.json"}
        }) {
            desk.assertRefused(device.call(each[0], each[1], token), 401, 20003);
        }
        desk.assertRefused(device.register(ALICE, token.substring(0, token.length() - 4) + "AAAA"), 401, 20003);
        desk.assertRefused(device.register(ALICE, ""), 401, 20003);
        desk.assertRefused(device.register(ALICE, "a..b.c.d"), 401, 20003);
        desk.pass(Duration.ofSeconds(60));
        desk.assertRefused(new NimbusDevice(desk, ALICE).register(ALICE, token), 401, 20003);
    }
}
