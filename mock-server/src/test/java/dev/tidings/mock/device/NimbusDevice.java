package dev.tidings.mock.device;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.Door;
import dev.tidings.mock.factor.FactorDesk;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A device as Twilio's client for Android is one, whose keys and tokens are Nimbus's; it can also lie. */
public final class NimbusDevice {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FactorDesk desk;
    private final String identity;
    private final ECKey key;
    private String factorSid = "";
    private String credentialSid = "";

    public NimbusDevice(FactorDesk desk, String identity) {
        this.desk = desk;
        this.identity = identity;
        this.key = newKey();
    }

    public static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    public ECKey key() {
        return key;
    }

    public String factorSid() {
        return factorSid;
    }

    public String credentialSid() {
        return credentialSid;
    }

    public String publicKey() {
        try {
            return Base64.getEncoder().encodeToString(key.toECPublicKey().getEncoded());
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** An access token of the application. */
    public String accessToken() {
        return desk.ok(desk.post(desk.path("/AccessTokens"), "Identity", identity, "FactorType", "push"))
                .path("token")
                .asText();
    }

    /** Asks to be a factor of {@code who} with {@code token}. */
    public Door.Answer register(String who, String token, String... more) {
        String[] push = FactorDesk.push("Binding.PublicKey", publicKey());
        String[] form = new String[push.length + more.length];
        System.arraycopy(push, 0, form, 0, push.length);
        System.arraycopy(more, 0, form, push.length, more.length);
        Door.Answer answer = call("POST", desk.entity(who) + "/Factors", token, form);
        if (answer.status() == 201) {
            factorSid = answer.json().path("sid").asText();
            credentialSid = answer.json().at("/config/credential_sid").asText();
        }
        return answer;
    }

    public NimbusDevice registered() {
        desk.ok(register(identity, accessToken()));
        return this;
    }

    public NimbusDevice verified() {
        registered();
        desk.ok(call("POST", factor(), token(), "AuthPayload", sign(key, factorSid)));
        return this;
    }

    public String factor() {
        return desk.entity(identity) + "/Factors/" + factorSid;
    }

    public String challenges() {
        return desk.entity(identity) + "/Challenges";
    }

    /** A challenge that the application makes for it. */
    public String challenge(String... more) {
        String[] form = new String[4 + more.length];
        System.arraycopy(new String[] {"FactorSid", factorSid, "Details.Message", "Sign in?"}, 0, form, 0, 4);
        System.arraycopy(more, 0, form, 4, more.length);
        return challenges() + "/"
                + desk.ok(desk.post(challenges(), form)).path("sid").asText();
    }

    /** The signature over {@code text}, in DER and Base64. */
    public static String sign(ECKey key, String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.toECPrivateKey());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException | JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What it authenticates with. */
    public String token() {
        return token(key, credentialSid, claims());
    }

    public Map<String, Object> claims() {
        long now = desk.mock().clock().now().getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", desk.mock().accountSid());
        claims.put("nbf", now);
        claims.put("exp", now + 600);
        return claims;
    }

    public static String token(ECKey key, String kid, Map<String, Object> claims) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .contentType("twilio-pba;v=1")
                .keyID(kid)
                .build();
        return signed(key, header, claims);
    }

    private static String signed(ECKey key, JWSHeader header, Map<String, Object> claims) {
        try {
            JWSObject token = new JWSObject(header, new Payload(JSON.writeValueAsString(claims)));
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException | JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What it would sign of {@code challenge} as it is: the members that it is told of, and {@code status}. */
    public Map<String, Object> signable(String challenge, String status) {
        Door.Answer fetched = call("GET", challenge, token());
        Map<String, Object> signed = new LinkedHashMap<>();
        Optional<String> fields = fetched.headers().first("Twilio-Verify-Signature-Fields");
        JsonNode json = fetched.json();
        for (String each : fields.orElseThrow().split(",")) {
            signed.put(each, json.get(each));
        }
        signed.put("status", status);
        return signed;
    }

    /** Answers {@code challenge} with what {@code with} has signed. */
    public Door.Answer answer(String challenge, ECKey with, Map<String, Object> payload) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .build();
        return call("POST", challenge, token(), "AuthPayload", signed(with, header, payload));
    }

    public Door.Answer call(String method, String path, String password, String... form) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < form.length; i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(form[i])
                    .append('=')
                    .append(URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
        }
        String pair = Base64.getEncoder().encodeToString(("token:" + password).getBytes(StandardCharsets.UTF_8));
        return desk.door()
                .send(
                        method,
                        "http://localhost" + path,
                        HttpHeaders.of(
                                "Authorization", "Basic " + pair, "Content-Type", "application/x-www-form-urlencoded"),
                        body.toString());
    }
}
