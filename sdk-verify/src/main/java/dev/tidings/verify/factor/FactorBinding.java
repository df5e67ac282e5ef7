package dev.tidings.verify.factor;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.util.Map;
import java.util.Optional;

/** What ties a factor to a device; told once, when the factor is created. Printing it shows no secret. */
public final class FactorBinding extends JsonObject {
    private FactorBinding(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FactorBinding of(Map<String, Object> members) {
        return new FactorBinding(members);
    }

    /** The Base32 secret of an authenticator app. */
    public Optional<String> secret() {
        return text("secret");
    }

    /**
     * The address that an app reads from a QR code, the secret in it; {@link dev.tidings.verify.device.OtpAuthUri}
     * reads it too.
     */
    public Optional<String> uri() {
        return text("uri");
    }

    /** The algorithm of a device's key. */
    public Optional<String> alg() {
        return text("alg");
    }

    /** A device's public key, in Base64. */
    public Optional<String> publicKey() {
        return text("public_key");
    }
}
