package dev.tidings.verify.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How passkeys are made, where a factor does not say so; empty until set. */
public final class PasskeySettings extends JsonObject {
    private PasskeySettings(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PasskeySettings of(Map<String, Object> members) {
        return new PasskeySettings(members);
    }

    /** The domain they are for, such as {@code example.com}. */
    public Optional<String> relyingPartyId() {
        return party().text("id");
    }

    /** What browsers show as the site. */
    public Optional<String> relyingPartyName() {
        return party().text("name");
    }

    /** The origins that may use them, such as {@code https://example.com}. */
    public List<String> relyingPartyOrigins() {
        return party().texts("origins");
    }

    /** Where they may be kept. */
    public Optional<AuthenticatorAttachment> authenticatorAttachment() {
        return word("authenticator_attachment").map(AuthenticatorAttachment::of);
    }

    /** Whether a user need not say who they are. */
    public Optional<PasskeyRequirement> discoverableCredentials() {
        return word("discoverable_credentials").map(PasskeyRequirement::of);
    }

    /** Whether the device must be unlocked. */
    public Optional<PasskeyRequirement> userVerification() {
        return word("user_verification").map(PasskeyRequirement::of);
    }

    private PasskeySettings party() {
        return of(object("relying_party"));
    }

    private Optional<String> word(String name) {
        return text(name).filter(word -> !word.isEmpty());
    }
}
