package dev.tidings.verify.factor;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.JsonObject;
import dev.tidings.verify.service.PasskeySettings;
import dev.tidings.verify.service.PushCredentialSid;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How a factor works. */
public final class FactorConfig extends JsonObject {
    private FactorConfig(Map<String, Object> members) {
        super(members);
    }

    /** What has these members, by their name on the wire. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FactorConfig of(Map<String, Object> members) {
        return new FactorConfig(members);
    }

    /** The hash that codes are made with, such as {@code sha1}. */
    public Optional<String> alg() {
        return text("alg");
    }

    /** How long a code counts. */
    public Optional<Duration> timeStep() {
        return seconds("time_step");
    }

    /** How many digits a code has. */
    public Optional<Integer> codeLength() {
        return number("code_length");
    }

    /** How many steps before and after now count too. */
    public Optional<Integer> skew() {
        return number("skew");
    }

    /** The application on the device. */
    public Optional<String> appId() {
        return text("app_id");
    }

    /** Who brings notifications to the device. */
    public Optional<NotificationPlatform> notificationPlatform() {
        return text("notification_platform").map(NotificationPlatform::of);
    }

    /** What the device is called there. */
    public Optional<String> notificationToken() {
        return text("notification_token");
    }

    /** The version of Verify's library on the device. */
    public Optional<String> sdkVersion() {
        return text("sdk_version");
    }

    /** The credential that the device signs with. */
    public Optional<PushCredentialSid> credentialSid() {
        return parsed("credential_sid", PushCredentialSid::of);
    }

    /** How the passkey was made, if it is one. */
    public PasskeySettings passkey() {
        return PasskeySettings.of(members());
    }
}
