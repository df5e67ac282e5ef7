package dev.tidings.verify.factor;

import dev.tidings.core.internal.resource.Check;
import dev.tidings.core.internal.resource.ParamsStyle;
import dev.tidings.verify.device.TotpAlgorithm;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** What is to change in a factor; the rest stays. */
@Value.Immutable
@ParamsStyle
public interface FactorUpdateParams {
    /** What shows that it works: a code of the app, or what the device signed. */
    @Value.Redacted
    Optional<String> authPayload();

    /** What people call it, up to 64 characters. */
    Optional<String> friendlyName();

    /** What the device is called where its notifications come from. */
    @Value.Redacted
    Optional<String> configNotificationToken();

    /** The version of Verify's library on the device. */
    Optional<String> configSdkVersion();

    /** How long a code counts: whole seconds, 20 to 60. */
    Optional<Duration> configTimeStep();

    /** How many steps before and after now count too, 0 to 2. */
    Optional<Integer> configSkew();

    /** How many digits a code has, 3 to 8. */
    Optional<Integer> configCodeLength();

    /** The hash that codes are made with. */
    Optional<TotpAlgorithm> configAlg();

    /** Who brings notifications to the device. */
    Optional<NotificationPlatform> configNotificationPlatform();

    /** Refuses what the backend would certainly refuse. */
    @Value.Check
    default void check() {
        Check.length("friendlyName", friendlyName(), 64);
        Check.seconds("configTimeStep", configTimeStep(), 20, 60);
        Check.range("configSkew", configSkew(), 0, 2);
        Check.range("configCodeLength", configCodeLength(), 3, 8);
    }

    /** A change to be described. */
    static Builder builder() {
        return new Builder();
    }

    /** The steps, in any order. */
    final class Builder extends ImmutableFactorUpdateParams.Builder {
        Builder() {}
    }
}
