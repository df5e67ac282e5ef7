package dev.tidings.mock.factor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.MockVerify;
import dev.tidings.mock.judge.JudgedServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One server whose first account keeps factors: how tests ask for them. */
public final class FactorDesk implements AutoCloseable {
    public static final Instant START = Instant.parse("2026-11-25T08:00:00Z");
    public static final String ALICE = "alice-00000001";
    public static final String BOB = "bob-0000000002";

    /** A key on P-256 that nobody has the other half of. */
    public static final String SOME_KEY =
            "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE8GdwtibWe0kpgsFl6xPQBwhtwUEyeJkeozFmi2jiJDzxFSMwVy3kVR1h"
                    + "/dPVYOfgkC0EkfBRJ0J/6xW47FD5vA==";

    private final JudgedServer server = JudgedServer.at(START);

    public MockServer mock() {
        return server.mock();
    }

    public MockVerify verify() {
        return mock().account().verify();
    }

    public Door door() {
        return Door.of(mock());
    }

    /** Behind the service; {@code identity} stands for its entity. */
    public String path(String rest) {
        return "/verify/v2/Services/" + verify().service().sid() + rest;
    }

    public String entity(String identity) {
        return path("/Entities/" + identity);
    }

    public Door.Answer get(String path) {
        return door().call("GET", path);
    }

    public Door.Answer post(String path, String... form) {
        return door().call("POST", path, form);
    }

    public Door.Answer delete(String path) {
        return door().call("DELETE", path);
    }

    public JsonNode ok(Door.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer.json();
    }

    public void assertRefused(Door.Answer answer, int status, int code) {
        assertThat(answer.status() + " " + answer.json().path("code").asInt())
                .as(answer.text())
                .isEqualTo(status + " " + code);
    }

    /** A TOTP factor that is not verified; {@code more} are further parameters. */
    public JsonNode totp(String identity, String... more) {
        List<String> form = new ArrayList<>(List.of("FriendlyName", "Alice’s app", "FactorType", "totp"));
        form.addAll(List.of(more));
        return ok(post(entity(identity) + "/Factors", form.toArray(String[]::new)));
    }

    /** A TOTP factor that is verified, and whose next code is of another step. */
    public JsonNode verifiedTotp(String identity, String... more) {
        JsonNode factor = totp(identity, more);
        String sid = factor.path("sid").asText();
        ok(post(entity(identity) + "/Factors/" + sid, "AuthPayload", code(sid)));
        pass(Duration.ofMinutes(1));
        return factor;
    }

    public String code(String factorSid) {
        return verify().totpCode(factorSid);
    }

    /** A code of the right length that is wrong, now and soon. */
    public String wrongCode(String factorSid) {
        String right = code(factorSid);
        return right.substring(0, right.length() - 1)
                + (char) ('0' + (right.charAt(right.length() - 1) - '0' + 5) % 10);
    }

    /** What a push factor is created with. */
    public static String[] push(String... more) {
        List<String> form = new ArrayList<>(List.of(
                "FriendlyName", "Alice’s phone",
                "FactorType", "push",
                "Binding.Alg", "ES256",
                "Binding.PublicKey", SOME_KEY,
                "Config.AppId", "com.example.app",
                "Config.NotificationPlatform", "fcm",
                "Config.NotificationToken", "t".repeat(32),
                "Config.SdkVersion", "1.0"));
        for (int i = 0; i < more.length; i += 2) {
            int at = form.indexOf(more[i]);
            if (at >= 0) {
                form.set(at + 1, more[i + 1]);
            } else {
                form.addAll(List.of(more[i], more[i + 1]));
            }
        }
        return form.toArray(String[]::new);
    }

    public void pass(Duration time) {
        mock().clock().advance(time);
    }

    @Override
    public void close() {
        server.close();
    }
}
