package dev.tidings.mock;

import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.challenge.Challenge;
import dev.tidings.mock.challenge.ChallengeStatus;
import dev.tidings.mock.challenge.Push;
import dev.tidings.mock.factor.NotificationPlatform;
import dev.tidings.mock.http.Request;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.wire.JsonReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A phone with an app that asks its user about challenges of Verify Push. It has a key of its own, and calls the API as a real one
 * does, so a test needs no cryptography.
 *
 * <pre>{@code
 * MockPushDevice phone = mock.account().verify().newPushDevice("user-00000001").enrol();
 * // … the application creates a challenge for phone.factorSid() …
 * phone.approve();
 * }</pre>
 */
public final class MockPushDevice {
    private static final int TOKEN_SECONDS = 600;

    private final Backend backend;
    private final String accountSid;
    private final String path;
    private final DeviceKeys keys;
    private NotificationPlatform platform = NotificationPlatform.FCM;
    private @Nullable String factorSid;
    private @Nullable String credentialSid;

    private MockPushDevice(Backend backend, String accountSid, String path, DeviceKeys keys) {
        this.backend = backend;
        this.accountSid = accountSid;
        this.path = path;
        this.keys = keys;
    }

    static MockPushDevice of(Backend backend, String accountSid, String serviceSid, String identity) {
        long seed = backend.world.run(tx -> tx.chance().nextLong());
        return new MockPushDevice(
                backend, accountSid, "/v2/Services/" + serviceSid + "/Entities/" + identity, DeviceKeys.draw(seed));
    }

    /** Lets pushes reach it otherwise than through {@code fcm}; before it is registered. */
    public MockPushDevice on(NotificationPlatform other) {
        platform = other;
        return this;
    }

    /** Its public key: PKIX, ASN.1 DER, in Base64. */
    public String publicKey() {
        return keys.publicKey();
    }

    /** Registers and verifies it, as if the application had handed it an access token. */
    public MockPushDevice enrol() {
        String[] parts = path.split("/", -1);
        return register(backend.world.run(tx -> backend.verifying.deviceTokens.forDevice(
                        tx, backend.verifying.verifyServices.get(accountSid, parts[3]), parts[5])))
                .verify();
    }

    /**
     * Creates its factor with an access token of the application, which it has a minute or so to do. The factor is not verified yet.
     *
     * @throws IllegalStateException if that is refused, and why
     */
    public MockPushDevice register(String accessToken) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("FriendlyName", "Mock phone");
        form.put("FactorType", "push");
        form.put("Binding.Alg", "ES256");
        form.put("Binding.PublicKey", publicKey());
        form.put("Config.AppId", "dev.tidings.mock");
        form.put("Config.NotificationPlatform", platform.wire());
        form.put("Config.SdkVersion", MockServer.version());
        if (platform != NotificationPlatform.NONE) {
            form.put(
                    "Config.NotificationToken",
                    "push-token-" + publicKey().substring(publicKey().length() - 32));
        }
        Map<String, @Nullable Object> factor = json(call("POST", path + "/Factors", form, accessToken));
        factorSid = String.valueOf(factor.get("sid"));
        credentialSid =
                factor.get("config") instanceof Map<?, ?> config ? String.valueOf(config.get("credential_sid")) : null;
        return this;
    }

    /**
     * Proves that it holds its key.
     *
     * @throws IllegalStateException if that is refused, and why; or it is not registered
     */
    public MockPushDevice verify() {
        call("POST", factorPath(), Map.of("AuthPayload", keys.sign(factorSid())), token());
        return this;
    }

    /** Takes itself away. */
    public void delete() {
        call("DELETE", factorPath(), Map.of(), token());
    }

    /**
     * The SID of its factor.
     *
     * @throws IllegalStateException if it is not registered
     */
    public String factorSid() {
        String sid = factorSid;
        if (sid == null) {
            throw new IllegalStateException("the device is not registered");
        }
        return sid;
    }

    /** What was pushed to it, newest first. */
    public List<Push> pushes() {
        List<Push> own = new ArrayList<>();
        backend.verifying.challenges.pushes().of(accountSid).forEach(each -> {
            if (each.factorSid().equals(factorSid())) {
                own.add(each);
            }
        });
        return own;
    }

    /** The challenges that it can answer, newest first. */
    public List<Challenge> pending() {
        List<Challenge> pending = new ArrayList<>();
        backend.verifying
                .factors
                .find(factorSid())
                .ifPresent(factor -> backend.verifying
                        .challenges
                        .of(factor.entitySid())
                        .forEach(each -> {
                            if (each.factorSid().equals(factor.sid()) && each.status() == ChallengeStatus.PENDING) {
                                pending.add(each);
                            }
                        }));
        return pending;
    }

    /**
     * Its user says yes to the newest challenge.
     *
     * @throws IllegalStateException if there is none, or the answer is refused
     */
    public void approve() {
        answer(newest(), ChallengeStatus.APPROVED);
    }

    /**
     * Its user says yes to the challenge {@code sid}.
     *
     * @throws IllegalStateException if the answer is refused, and why
     */
    public void approve(String sid) {
        answer(sid, ChallengeStatus.APPROVED);
    }

    /**
     * Its user says no to the newest challenge.
     *
     * @throws IllegalStateException if there is none, or the answer is refused
     */
    public void deny() {
        answer(newest(), ChallengeStatus.DENIED);
    }

    /**
     * Its user says no to the challenge {@code sid}.
     *
     * @throws IllegalStateException if the answer is refused, and why
     */
    public void deny(String sid) {
        answer(sid, ChallengeStatus.DENIED);
    }

    private String newest() {
        return pending().stream()
                .findFirst()
                .map(Challenge::sid)
                .orElseThrow(() -> new IllegalStateException("the device has no challenge to answer"));
    }

    /** Fetches the challenge and signs of it what it is told to. */
    private void answer(String sid, ChallengeStatus status) {
        String challenge = path + "/Challenges/" + sid;
        Response fetched = call("GET", challenge, Map.of(), token());
        Map<String, @Nullable Object> shown = json(fetched);
        Map<String, @Nullable Object> signed = new LinkedHashMap<>();
        String fields =
                fetched.headers().first("Twilio-Verify-Signature-Fields").orElse("");
        for (String each : fields.split(",", -1)) {
            signed.put(each, shown.get(each));
        }
        signed.put("status", status.wire());
        call("POST", challenge, Map.of("AuthPayload", keys.token(Map.of(), signed)), token());
    }

    private String factorPath() {
        return path + "/Factors/" + factorSid();
    }

    private String token() {
        long now = backend.world.clock().now().getEpochSecond();
        Map<String, @Nullable Object> header = new LinkedHashMap<>();
        header.put("cty", "twilio-pba;v=1");
        header.put("kid", credentialSid);
        return keys.token(header, Map.of("sub", accountSid, "nbf", now, "exp", now + TOKEN_SECONDS));
    }

    private Response call(String method, String callPath, Map<String, String> form, String token) {
        StringBuilder body = new StringBuilder();
        form.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        String credentials = Base64.getEncoder().encodeToString(("token:" + token).getBytes(StandardCharsets.UTF_8));
        Response response = backend.pipeline
                .handle(new Request(
                        method,
                        "https",
                        "verify.twilio.com",
                        callPath,
                        "",
                        HttpHeaders.of(
                                "Authorization",
                                "Basic " + credentials,
                                "Content-Type",
                                "application/x-www-form-urlencoded"),
                        body.toString().getBytes(StandardCharsets.UTF_8)))
                .toCompletableFuture()
                .join();
        if (response.status() >= 300) {
            throw new IllegalStateException(method + " " + callPath + " was refused with " + response.status() + ": "
                    + new String(response.body(), StandardCharsets.UTF_8));
        }
        return response;
    }

    private static Map<String, @Nullable Object> json(Response response) {
        return JsonReader.object("answer", new String(response.body(), StandardCharsets.UTF_8));
    }
}
