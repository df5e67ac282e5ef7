package dev.tidings.verify.passkey;

import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.verify.service.AuthenticatorAttachment;
import dev.tidings.verify.service.PasskeyRequirement;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How a passkey is to be made; what is not said is as the service has it. */
@Value.Immutable
@ParamsStyle
public interface PasskeyParams {
    /** The domain that it is for, such as {@code example.com}. */
    Optional<String> relyingPartyId();

    /** What browsers show as the site. */
    Optional<String> relyingPartyName();

    /** The origins that may use it, such as {@code https://example.com}. */
    List<String> relyingPartyOrigins();

    /** Where it may be kept. */
    Optional<AuthenticatorAttachment> authenticatorAttachment();

    /** Whether the user need not say who they are. */
    Optional<PasskeyRequirement> discoverableCredentials();

    /** Whether the device must be unlocked. */
    Optional<PasskeyRequirement> userVerification();

    /** A passkey to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutablePasskeyParams.Builder {
        Builder() {}

        /** Sets the origins that may use it. */
        public Builder relyingPartyOrigins(String... origins) {
            return relyingPartyOrigins(List.of(origins));
        }
    }
}
