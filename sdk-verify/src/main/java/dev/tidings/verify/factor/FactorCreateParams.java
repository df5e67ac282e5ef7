package dev.tidings.verify.factor;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.verify.device.TotpAlgorithm;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What factor is to be made. Printing it shows no secret. */
@Value.Immutable
@ParamsStyle
public interface FactorCreateParams {
    /** What people call it, up to 64 characters; authenticator apps show it. */
    String friendlyName();

    /** What it is to be; passkeys are made elsewhere. */
    FactorType factorType();

    /** The algorithm of {@link #bindingPublicKey}; ES256, which is all there is, if only that is given. */
    Optional<String> bindingAlg();

    /** The public key of the device, P-256, in Base64 of its DER form. */
    Optional<String> bindingPublicKey();

    /** The Base32 secret of the app; a random one by default. */
    @Value.Redacted
    Optional<String> bindingSecret();

    /** The application on the device, up to 100 characters. */
    Optional<String> configAppId();

    /** Who brings notifications to the device. */
    Optional<NotificationPlatform> configNotificationPlatform();

    /** What the device is called there. */
    @Value.Redacted
    Optional<String> configNotificationToken();

    /** The version of Verify's library on the device. */
    Optional<String> configSdkVersion();

    /** How long a code counts: whole seconds, 20 to 60; as the service has it by default. */
    Optional<Duration> configTimeStep();

    /** How many steps before and after now count too, 0 to 2; as the service has it by default. */
    Optional<Integer> configSkew();

    /** How many digits a code has, 3 to 8; as the service has it by default. */
    Optional<Integer> configCodeLength();

    /** The hash that codes are made with; SHA-1 by default. */
    Optional<TotpAlgorithm> configAlg();

    /** What the application keeps with it, up to 1024 characters as JSON. */
    @Value.Redacted
    Map<String, Object> metadata();

    /** Refuses what the backend would certainly refuse. */
    @Value.Check
    default void check() {
        if (factorType().equals(FactorType.PASSKEYS)) { // 60369
            throw Check.refused("factorType is passkeys: it must be push or totp, as passkeys are made elsewhere");
        }
        Check.given("friendlyName", friendlyName());
        Check.length("friendlyName", Optional.of(friendlyName()), 64);
        Check.length("configAppId", configAppId(), 100);
        Check.seconds("configTimeStep", configTimeStep(), 20, 60);
        Check.range("configSkew", configSkew(), 0, 2);
        Check.range("configCodeLength", configCodeLength(), 3, 8);
    }

    /** A factor to be described, beginning with its name and what it is. */
    static Start builder() {
        return name -> type -> new Builder().friendlyName(name).factorType(type);
    }

    /** The first step: what people call it. */
    interface Start {
        /** Sets what people call it, up to 64 characters. */
        NeedsType friendlyName(String name);
    }

    /** The second step: what it is to be. */
    interface NeedsType {
        /** Sets what it is to be. */
        Builder factorType(FactorType type);
    }

    /** The further steps, in any order. */
    final class Builder extends ImmutableFactorCreateParams.Builder {
        Builder() {}
    }
}
