package dev.tidings.mock.factor;

import dev.tidings.mock.proof.CodeAlgorithm;
import dev.tidings.mock.verify.VerifyService;
import org.jspecify.annotations.Nullable;

/** How a factor works; everybody who may see the factor may know. */
public sealed interface FactorConfig {
    /** What such a factor is. */
    FactorType type();

    /**
     * Of an app that shows codes.
     *
     * @param algorithm what codes are made with
     * @param timeStep seconds for which a code holds, 20 to 60
     * @param codeLength digits, 3 to 8
     * @param skew steps before and after the present one that count too, 0 to 2
     */
    record Totp(CodeAlgorithm algorithm, int timeStep, int codeLength, int skew) implements FactorConfig {
        @Override
        public FactorType type() {
            return FactorType.TOTP;
        }
    }

    /**
     * Of a device.
     *
     * @param appId of the app on it
     * @param platform what brings pushes to it
     * @param token where that finds it; null if it is {@code none} and never was anything else
     * @param sdkVersion of the library in the app
     * @param credentialSid {@code CR…}, by which the device names its key
     */
    record Push(
            String appId,
            NotificationPlatform platform,
            @Nullable String token,
            String sdkVersion,
            String credentialSid)
            implements FactorConfig {
        @Override
        public FactorType type() {
            return FactorType.PUSH;
        }
    }

    /**
     * Of a passkey.
     *
     * @param settings under which it is made, of the service or its own
     */
    record Passkey(VerifyService.Passkeys settings) implements FactorConfig {
        @Override
        public FactorType type() {
            return FactorType.PASSKEYS;
        }
    }
}
