package dev.tidings.verify.device;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.JsonText;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The keys of a device that approves and denies by push, and what it signs with them: ES256, on the curve P-256. For devices
 * without Twilio's own library, and for tests. Immutable; the private key is given out by {@link #keyPair} only.
 */
public final class PushKeyPair {
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);
    private static final int CURVE_BITS = 256;

    private final KeyPair keys;

    private PushKeyPair(KeyPair keys) {
        this.keys = keys;
    }

    /** Makes new keys. */
    public static PushKeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return new PushKeyPair(generator.generateKeyPair());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this JDK has no P-256", impossible);
        }
    }

    /**
     * Takes keys that were made and kept elsewhere.
     *
     * @throws IllegalArgumentException if they are not on P-256
     */
    public static PushKeyPair of(KeyPair keys) {
        if (!(keys.getPublic() instanceof ECPublicKey key)
                || !(keys.getPrivate() instanceof ECPrivateKey)
                || key.getParams().getCurve().getField().getFieldSize() != CURVE_BITS) {
            throw Check.refused("keys is of " + keys.getPublic().getAlgorithm() + ": it must be of EC on P-256");
        }
        return new PushKeyPair(keys);
    }

    /** The keys themselves, to be kept where only the device can read them. */
    public KeyPair keyPair() {
        return keys;
    }

    /** {@code Binding.PublicKey} of a new factor: X.509 in Base64. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /** {@code AuthPayload} that verifies the factor {@code factorSid}, {@code YF…}: its SID signed. */
    public String factorPayload(String factorSid) {
        byte[] text = Check.given("factorSid", factorSid).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(signature("SHA256withECDSA", text));
    }

    /**
     * {@code AuthPayload} that approves a challenge.
     *
     * @param challenge the challenge as the device fetched it, in JSON
     * @param signatureFields the header {@code Twilio-Verify-Signature-Fields} that came with it, names divided by commas
     * @throws IllegalArgumentException if {@code challenge} is no JSON object or lacks one of the fields
     */
    public String approve(String challenge, String signatureFields) {
        return answer(challenge, signatureFields, "approved");
    }

    /**
     * {@code AuthPayload} that denies a challenge.
     *
     * @param challenge the challenge as the device fetched it, in JSON
     * @param signatureFields the header {@code Twilio-Verify-Signature-Fields} that came with it, names divided by commas
     * @throws IllegalArgumentException if {@code challenge} is no JSON object or lacks one of the fields
     */
    public String deny(String challenge, String signatureFields) {
        return answer(challenge, signatureFields, "denied");
    }

    private String answer(String challenge, String signatureFields, String status) {
        Map<String, Object> members = JsonText.object(challenge.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> Check.refused("challenge must be a JSON object"));
        Map<String, Object> claims = new LinkedHashMap<>();
        for (String each : signatureFields.split(",", -1)) {
            String name = each.strip();
            if (!members.containsKey(name)) {
                throw Check.refused("the challenge has no field '" + name + "', which is to be signed");
            }
            claims.put(name, members.get(name));
        }
        claims.put("status", status);
        return token(Map.of(), claims);
    }

    /**
     * The password with which the device calls the API for itself, the user name being {@code token}. It holds for ten minutes
     * from {@code now}.
     *
     * @param accountSid {@code AC…}
     * @param credentialSid {@code CR…}, from {@code config.credential_sid} of the factor
     */
    public String deviceToken(String accountSid, String credentialSid, Instant now) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("cty", "twilio-pba;v=1");
        header.put("kid", Check.given("credentialSid", credentialSid));
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", Check.given("accountSid", accountSid));
        claims.put("nbf", now.getEpochSecond());
        claims.put("exp", now.plus(TOKEN_LIFE).getEpochSecond());
        return token(header, claims);
    }

    /** A JWT (RFC 7519) in the compact form, signed as RFC 7518 has it: both halves of the signature, one behind the other. */
    private String token(Map<String, Object> more, Map<String, Object> claims) {
        Map<String, Object> header = new LinkedHashMap<>(more);
        header.put("typ", "JWT");
        header.put("alg", "ES256");
        String signed = part(JsonText.written(header)) + "." + part(JsonText.written(claims));
        return signed + "."
                + part(signature("SHA256withECDSAinP1363Format", signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String part(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private byte[] signature(String algorithm, byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(keys.getPrivate());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("these keys cannot sign", broken);
        }
    }

    /** Without the private key. */
    @Override
    public String toString() {
        return "PushKeyPair " + publicKey();
    }
}
