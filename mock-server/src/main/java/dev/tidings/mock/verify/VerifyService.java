package dev.tidings.mock.verify;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One Verify service. What is null was never set: the API says so, and {@link Totp} says what then holds.
 *
 * @param sid {@code VA…}
 * @param accountSid whose it is
 * @param friendlyName what recipients read in its messages
 * @param codeLength digits of a code, 4 to 10
 * @param features its switches
 * @param ttsName which voice reads codes aloud
 * @param push of its push factors
 * @param totp of its TOTP factors
 * @param whatsapp who sends its WhatsApp messages
 * @param passkeys of its passkeys
 * @param defaultTemplateSid {@code HJ…}, the text of its SMS messages unless a verification names another
 * @param created when
 * @param updated when it was last changed
 */
public record VerifyService(
        String sid,
        String accountSid,
        String friendlyName,
        int codeLength,
        Features features,
        @Nullable String ttsName,
        Push push,
        Totp totp,
        Whatsapp whatsapp,
        Passkeys passkeys,
        @Nullable String defaultTemplateSid,
        Instant created,
        Instant updated) {
    /** How many digits a code has unless told otherwise. */
    public static final int DEFAULT_CODE_LENGTH = 6;

    /**
     * The switches of a service, all off in a new one; that custom codes and keys to press are off is unconfirmed.
     *
     * @param lookup whether each verification looks its number up
     * @param skipSmsToLandlines whether texts to landlines are refused; without {@code lookup} of no effect
     * @param dtmfInputRequired whether who is called must press a key before the code is read
     * @param psd2 whether verifications name payee and amount
     * @param doNotShareWarning whether texts end with a warning
     * @param customCode whether a verification may bring its own code
     * @param verifyEventSubscription whether its events reach sinks of Event Streams
     */
    public record Features(
            boolean lookup,
            boolean skipSmsToLandlines,
            boolean dtmfInputRequired,
            boolean psd2,
            boolean doNotShareWarning,
            boolean customCode,
            boolean verifyEventSubscription) {
        /** As of a new service. */
        public static final Features NONE = new Features(false, false, false, false, false, false, false);
    }

    /**
     * What concerns push factors.
     *
     * @param includeDate whether challenges tell when they were made
     * @param apnCredentialSid {@code CR…}, what reaches iOS devices
     * @param fcmCredentialSid {@code CR…}, what reaches Android devices
     */
    public record Push(
            boolean includeDate,
            @Nullable String apnCredentialSid,
            @Nullable String fcmCredentialSid) {
        /** As of a new service. */
        public static final Push UNSET = new Push(false, null, null);
    }

    /**
     * What concerns TOTP factors, each unless a factor says otherwise.
     *
     * @param issuer whose code an authenticator app shows; {@link VerifyService#issuer} if null
     * @param timeStep seconds for which a code holds, 20 to 60; {@link #DEFAULT_TIME_STEP} if null
     * @param codeLength digits, 3 to 8; {@link #DEFAULT_CODE_LENGTH} if null
     * @param skew steps before and after the present one that count too, 0 to 2; {@link #DEFAULT_SKEW} if null
     */
    public record Totp(
            @Nullable String issuer,
            @Nullable Integer timeStep,
            @Nullable Integer codeLength,
            @Nullable Integer skew) {
        /** Seconds. */
        public static final int DEFAULT_TIME_STEP = 30;

        /** Digits. */
        public static final int DEFAULT_CODE_LENGTH = 6;

        /** Steps. */
        public static final int DEFAULT_SKEW = 1;

        /** As of a new service. */
        public static final Totp UNSET = new Totp(null, null, null, null);

        /** Seconds for which a code of a new factor holds. */
        public int timeStepOrDefault() {
            return timeStep == null ? DEFAULT_TIME_STEP : timeStep;
        }

        /** Digits of a new factor's codes. */
        public int codeLengthOrDefault() {
            return codeLength == null ? DEFAULT_CODE_LENGTH : codeLength;
        }

        /** Steps around the present one that count for a new factor. */
        public int skewOrDefault() {
            return skew == null ? DEFAULT_SKEW : skew;
        }
    }

    /**
     * Who sends WhatsApp messages.
     *
     * @param msgServiceSid {@code MG…}
     * @param from {@code whatsapp:+…}
     */
    public record Whatsapp(
            @Nullable String msgServiceSid, @Nullable String from) {
        /** As of a new service. */
        public static final Whatsapp UNSET = new Whatsapp(null, null);
    }

    /**
     * What concerns passkeys; each may be set to the empty text, which the API keeps.
     *
     * @param relyingParty for whom they are
     * @param authenticatorAttachment {@code platform}, {@code cross-platform} or {@code any}
     * @param discoverableCredentials {@code required}, {@code preferred} or {@code discouraged}
     * @param userVerification {@code required}, {@code preferred} or {@code discouraged}
     */
    public record Passkeys(
            RelyingParty relyingParty,
            @Nullable String authenticatorAttachment,
            @Nullable String discoverableCredentials,
            @Nullable String userVerification) {
        /** As of a new service. */
        public static final Passkeys UNSET = new Passkeys(RelyingParty.UNSET, null, null, null);
    }

    /**
     * For whom passkeys are.
     *
     * @param id the domain of the application
     * @param name its name
     * @param origins where its pages are
     */
    public record RelyingParty(
            @Nullable String id,
            @Nullable String name,
            @Nullable List<String> origins) {
        /** As of a new service. */
        public static final RelyingParty UNSET = new RelyingParty(null, null, null);
    }

    static VerifyService fresh(String sid, String accountSid, String friendlyName, Instant created) {
        return new VerifyService(
                sid,
                accountSid,
                friendlyName,
                DEFAULT_CODE_LENGTH,
                Features.NONE,
                null,
                Push.UNSET,
                Totp.UNSET,
                Whatsapp.UNSET,
                Passkeys.UNSET,
                null,
                created,
                created);
    }

    /** Its path on the API. */
    public String path() {
        return "/v2/Services/" + sid;
    }

    /** Whose code an authenticator app shows: the issuer that was set, else its name. */
    public String issuer() {
        String issuer = totp.issuer();
        return issuer == null || issuer.isEmpty() ? friendlyName : issuer;
    }

    /** This service with codes of another length, 4 to 10. */
    public VerifyService withCodeLength(int digits) {
        return copy(digits, features, passkeys, defaultTemplateSid, updated);
    }

    /** This service with other switches. */
    public VerifyService withFeatures(Features next) {
        return copy(codeLength, next, passkeys, defaultTemplateSid, updated);
    }

    /** This service with other settings for passkeys. */
    public VerifyService withPasskeys(Passkeys next) {
        return copy(codeLength, features, next, defaultTemplateSid, updated);
    }

    /** This service with another default template; null for none. */
    public VerifyService withDefaultTemplate(@Nullable String templateSid) {
        return copy(codeLength, features, passkeys, templateSid, updated);
    }

    VerifyService updated(Instant now) {
        return copy(codeLength, features, passkeys, defaultTemplateSid, now);
    }

    private VerifyService copy(
            int digits, Features switches, Passkeys keys, @Nullable String templateSid, Instant changed) {
        return new VerifyService(
                sid,
                accountSid,
                friendlyName,
                digits,
                switches,
                ttsName,
                push,
                totp,
                whatsapp,
                keys,
                templateSid,
                created,
                changed);
    }
}
