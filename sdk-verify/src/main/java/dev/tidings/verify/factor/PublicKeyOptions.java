package dev.tidings.verify.factor;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.internal.resource.JsonText;
import dev.tidings.core.value.JsonObject;
import dev.tidings.verify.device.PasskeyOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser is to be told when a passkey is made or used. {@link #json} is whole, as it came; browsers want it a
 * little otherwise, as {@link #creationJson} and {@link #requestJson} have it.
 */
public final class PublicKeyOptions extends JsonObject {
    private PublicKeyOptions(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PublicKeyOptions of(Map<String, Object> members) {
        return new PublicKeyOptions(members);
    }

    /** The domain that the passkey is for. */
    public Optional<String> relyingPartyId() {
        return publicKey("rp").text("id").or(() -> publicKey().text("rpId"));
    }

    /** What browsers show as the site. */
    public Optional<String> relyingPartyName() {
        return publicKey("rp").text("name");
    }

    /** The user's id, in base64url. */
    public Optional<String> userId() {
        return publicKey("user").text("id");
    }

    /** The user's name. */
    public Optional<String> userName() {
        return publicKey("user").text("name");
    }

    /** What browsers show as the user. */
    public Optional<String> userDisplayName() {
        return publicKey("user").text("displayName");
    }

    /** What is to be signed, in base64url. */
    public Optional<String> challenge() {
        return publicKey().text("challenge");
    }

    /** How long the user may take. */
    public Optional<Duration> timeout() {
        return publicKey().parsed("timeout", Long::valueOf).map(Duration::ofMillis);
    }

    /** All of it as it came, as JSON. */
    public String json() {
        return new String(JsonText.written(members()), StandardCharsets.UTF_8);
    }

    /** What {@code PublicKeyCredential.parseCreationOptionsFromJSON} takes. */
    public String creationJson() {
        return PasskeyOptions.creation(members());
    }

    /** What {@code PublicKeyCredential.parseRequestOptionsFromJSON} takes. */
    public String requestJson() {
        return PasskeyOptions.request(members());
    }

    private PublicKeyOptions publicKey() {
        return of(object("publicKey"));
    }

    private PublicKeyOptions publicKey(String name) {
        return of(publicKey().object(name));
    }
}
