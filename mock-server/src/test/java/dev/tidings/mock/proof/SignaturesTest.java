package dev.tidings.mock.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys, signed and sealed tokens against those of Nimbus, and whatever is not right about them. */
class SignaturesTest {
    private static final byte[] KEY = new byte[SealedToken.KEY_LENGTH];
    private static final byte[] NONCE = new byte[SealedToken.NONCE_LENGTH];

    private final ECKey theirs = key(Curve.P_256);

    private static ECKey key(Curve curve) {
        try {
            return new ECKeyGenerator(curve).generate();
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String pkix(ECKey key) throws JOSEException {
        return Base64.getEncoder().encodeToString(key.toECPublicKey().getEncoded());
    }

    private String signed(String payload) throws JOSEException {
        JWSObject token = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(JOSEObjectType.JWT)
                        .build(),
                new Payload(payload));
        token.sign(new ECDSASigner(theirs));
        return token.serialize();
    }

    @Test
    void tokenThatNimbusSigned_isTaken_andNoOther() throws JOSEException {
        DeviceKey device = DeviceKey.read(pkix(theirs)).orElseThrow();
        String token = signed("{\"status\":\"approved\"}");
        CompactToken read = CompactToken.read(token).orElseThrow();
        assertThat(read.payload()).isEqualTo("{\"status\":\"approved\"}");
        assertThat(read.header()).contains("ES256");
        assertThat(read.signedBy(device)).isTrue();
        assertThat(read).asString().doesNotContain("approved");
        assertThat(read.signedBy(DeviceKey.read(pkix(key(Curve.P_256))).orElseThrow()))
                .as("another's key")
                .isFalse();
        String[] parts = token.split("\\.");
        String other = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"status\":\"denied\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(CompactToken.read(parts[0] + "." + other + "." + parts[2])
                        .orElseThrow()
                        .signedBy(device))
                .as("another payload")
                .isFalse();
        byte[] zeros = new byte[64];
        assertThat(device.signed(new byte[0], zeros, DeviceKey.Form.RAW))
                .as("R and S zero")
                .isFalse();
        assertThat(device.signed(new byte[0], new byte[3], DeviceKey.Form.RAW))
                .as("too short")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a.b", "a.b.c.d", "e30.e30.=", "e30=.e30.AA", "e30.e30 .AA", "e31.e30.AA"})
    void whatIsNoToken_isNotRead(String text) {
        assertThat(CompactToken.read(text)).isEmpty();
    }

    @Test
    void signatureInDer_isTaken_andNotInTheOtherForm() throws Exception {
        Signature signer = Signature.getInstance("SHA256withECDSA");
        signer.initSign(theirs.toECPrivateKey());
        byte[] text = "YF00".getBytes(StandardCharsets.US_ASCII);
        signer.update(text);
        byte[] der = signer.sign();
        DeviceKey device = DeviceKey.read(pkix(theirs)).orElseThrow();
        assertThat(device.signed(text, der, DeviceKey.Form.DER)).isTrue();
        assertThat(device.signed(text, der, DeviceKey.Form.RAW)).isFalse();
        assertThat(device.signed("YF01".getBytes(StandardCharsets.US_ASCII), der, DeviceKey.Form.DER))
                .isFalse();
    }

    @Test
    void keysThatAreNoneOnP256_areNotRead() throws Exception {
        assertThat(DeviceKey.read(pkix(key(Curve.P_384)))).isEmpty();
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        byte[] encoded = rsa.generateKeyPair().getPublic().getEncoded();
        assertThat(DeviceKey.read(Base64.getEncoder().encodeToString(encoded))).isEmpty();
        byte[] offCurve = theirs.toECPublicKey().getEncoded();
        offCurve[offCurve.length - 1] ^= 1;
        assertThat(DeviceKey.read(Base64.getEncoder().encodeToString(offCurve))).isEmpty();
        byte[] whole = theirs.toECPublicKey().getEncoded();
        byte[] longer = Arrays.copyOf(whole, whole.length + 1);
        assertThat(DeviceKey.read(Base64.getEncoder().encodeToString(longer))).isEmpty();
        assertThat(DeviceKey.read("")).isEmpty();
        assertThat(DeviceKey.read("not a key")).isEmpty();
    }

    @Test
    void tokenThatWeSeal_isReadByNimbus_andTheOtherWayRound() throws JOSEException, ParseException {
        String ours = SealedToken.seal(KEY, NONCE, "{\"alg\":\"dir\",\"enc\":\"A256GCM\"}", "{\"sub\":\"AC\"}");
        JWEObject read = JWEObject.parse(ours);
        read.decrypt(new DirectDecrypter(KEY));
        assertThat(read.getPayload()).hasToString("{\"sub\":\"AC\"}");
        JWEObject made = new JWEObject(
                new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), new Payload("{\"sub\":\"AD\"}"));
        made.encrypt(new DirectEncrypter(KEY));
        assertThat(SealedToken.open(KEY, made.serialize())).contains("{\"sub\":\"AD\"}");
    }

    @Test
    void tokenThatWasChanged_orSealedWithAnotherKey_isNotOpened() {
        String token = SealedToken.seal(KEY, NONCE, "{\"alg\":\"dir\"}", "{}");
        byte[] other = KEY.clone();
        other[0] = 1;
        assertThat(SealedToken.open(KEY, token)).contains("{}");
        assertThat(SealedToken.open(other, token)).isEmpty();
        String[] parts = token.split("\\.", -1);
        for (int i : new int[] {0, 2, 3, 4}) {
            String[] changed = parts.clone();
            changed[i] = (changed[i].startsWith("A") ? "B" : "A") + changed[i].substring(1);
            assertThat(SealedToken.open(KEY, String.join(".", changed)))
                    .as("part " + i)
                    .isEmpty();
        }
        assertThat(SealedToken.open(KEY, "")).isEmpty();
        assertThat(SealedToken.open(KEY, "a.b.c")).isEmpty();
        assertThat(SealedToken.open(KEY, "a..!.c.d")).isEmpty();
        assertThat(SealedToken.open(KEY, parts[0] + ".." + parts[2] + "." + parts[3] + ".AA"))
                .isEmpty();
    }
}
