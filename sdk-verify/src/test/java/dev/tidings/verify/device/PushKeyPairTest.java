package dev.tidings.verify.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What push devices sign, judged by Nimbus and the JDK. */
class PushKeyPairTest {
    private static final String CHALLENGE = """
            {"sid":"YC1","identity":"jo","details":{"message":"Log in?","fields":[{"label":"IP","value":"10.0.0.1"}],
             "date":null},"hidden_details":null,"expiration_date":"2027-01-01T00:05:00Z","status":"pending"}""";

    private final PushKeyPair keys = PushKeyPair.generate();

    private ECPublicKey published() throws Exception {
        byte[] encoded = Base64.getDecoder().decode(keys.publicKey());
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
    }

    @Test
    void factorPayload_isTheSignedSid() throws Exception {
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initVerify(published());
        signature.update("YF123".getBytes(StandardCharsets.UTF_8));

        assertThat(signature.verify(Base64.getDecoder().decode(keys.factorPayload("YF123"))))
                .isTrue();
    }

    @Test
    void approval_saysWhatWasAskedForAndSignsIt() throws Exception {
        SignedJWT token = SignedJWT.parse(keys.approve(CHALLENGE, "sid, details,hidden_details"));

        assertThat(token.verify(new ECDSAVerifier(published()))).isTrue();
        assertThat(token.getHeader().toJSONObject()).containsOnly(Map.entry("typ", "JWT"), Map.entry("alg", "ES256"));
        assertThat(token.getPayload().toJSONObject())
                .containsEntry("sid", "YC1")
                .containsEntry("status", "approved")
                .containsEntry("hidden_details", null)
                .hasSize(4);
        assertThat(token.getPayload().toString())
                .contains(
                        "{\"message\":\"Log in?\",\"fields\":[{\"label\":\"IP\",\"value\":\"10.0.0.1\"}],\"date\":null}");
    }

    @Test
    void denial_saysSo() throws Exception {
        SignedJWT token = SignedJWT.parse(keys.deny(CHALLENGE, "sid"));

        assertThat(token.verify(new ECDSAVerifier(published()))).isTrue();
        assertThat(token.getJWTClaimsSet().getStringClaim("status")).isEqualTo("denied");
        assertThat(token.verify(new ECDSAVerifier(
                        (ECPublicKey) PushKeyPair.generate().keyPair().getPublic())))
                .isFalse();
    }

    @Test
    void deviceToken_isThatOfADevice() throws Exception {
        Instant now = Instant.parse("2027-01-01T00:00:00Z");

        SignedJWT token = SignedJWT.parse(keys.deviceToken("AC1", "CR1", now));

        assertThat(token.verify(new ECDSAVerifier(published()))).isTrue();
        assertThat(token.getHeader().toJSONObject())
                .containsOnly(
                        Map.entry("cty", "twilio-pba;v=1"),
                        Map.entry("kid", "CR1"),
                        Map.entry("typ", "JWT"),
                        Map.entry("alg", "ES256"));
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("AC1");
        assertThat(token.getJWTClaimsSet().getNotBeforeTime()).isEqualTo(now);
        assertThat(token.getJWTClaimsSet().getExpirationTime()).isEqualTo(now.plusSeconds(600));
    }

    @Test
    void keysThatWereKept_signAsBefore() throws Exception {
        PushKeyPair kept = PushKeyPair.of(keys.keyPair());

        assertThat(kept.publicKey()).isEqualTo(keys.publicKey());
        assertThat(SignedJWT.parse(kept.deny(CHALLENGE, "sid")).verify(new ECDSAVerifier(published())))
                .isTrue();
        assertThat(kept.toString())
                .doesNotContain(Base64.getEncoder()
                        .encodeToString(keys.keyPair().getPrivate().getEncoded()));
    }

    @Test
    void whatCannotBeSigned_isRefused() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp384r1"));
        KeyPair large = generator.generateKeyPair();
        KeyPair rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();

        for (KeyPair each : List.of(large, rsa)) {
            assertThatThrownBy(() -> PushKeyPair.of(each)).hasMessageContaining("must be of EC on P-256");
        }
        assertThatThrownBy(() -> keys.approve("[]", "sid")).hasMessage("challenge must be a JSON object");
        assertThatThrownBy(() -> keys.approve(CHALLENGE, "sid,entity_sid"))
                .hasMessage("the challenge has no field 'entity_sid', which is to be signed");
        assertThatThrownBy(() -> keys.factorPayload(" ")).hasMessageContaining("factorSid");
    }
}
