package dev.tidings.mock;

import dev.tidings.mock.wire.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The key pair of a {@link MockPushDevice}, on P-256, and what it signs. */
final class DeviceKeys {
    private final KeyPair keys;
    private final SecureRandom chance;

    private DeviceKeys(KeyPair keys, SecureRandom chance) {
        this.keys = keys;
        this.chance = chance;
    }

    static DeviceKeys draw(long seed) {
        try {
            // This one, and no other that every JDK has, gives the same for the same seed.
            SecureRandom chance = SecureRandom.getInstance("SHA1PRNG");
            chance.setSeed(seed);
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), chance);
            return new DeviceKeys(generator.generateKeyPair(), chance);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK has no P-256", impossible);
        }
    }

    /** In PKIX, ASN.1 DER, in Base64. */
    String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /** The signature over {@code text}, in DER and Base64. */
    String sign(String text) {
        return Base64.getEncoder().encodeToString(sign("SHA256withECDSA", text));
    }

    /** A token (JWS, ES256) with {@code claims}; {@code header} says more than its type. */
    String token(Map<String, ?> header, Map<String, ? extends @Nullable Object> claims) {
        String head = encoded(JsonWriter.bytes(out -> {
            header.forEach(out::data);
            out.string("typ", "JWT").string("alg", "ES256");
        }));
        String signed = head + "." + encoded(JsonWriter.bytes(out -> claims.forEach(out::data)));
        return signed + "." + encoded(sign("SHA256withECDSAinP1363Format", signed));
    }

    private byte[] sign(String algorithm, String text) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(keys.getPrivate(), chance);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK cannot sign with its own key", impossible);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
