package dev.tidings.mock.number;

import dev.tidings.mock.resource.Property;
import dev.tidings.mock.resource.Values;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A phone number or short code that an account owns.
 *
 * @param sid {@code PN…}, or {@code SC…} of a short code
 * @param accountSid whose it is
 * @param address E.164 with plus, or the digits of a short code
 * @param region ISO 3166 code in upper case
 * @param type the kind of number
 * @param capabilities what it can do
 * @param perSecond message segments that it sends a second, wherever to; 0 for as many as is usual for its kind
 * @param settings what its owner set, see {@link NumberSettings}
 * @param created when it came to its owner
 * @param updated when it was last changed
 */
public record OwnedNumber(
        String sid,
        String accountSid,
        String address,
        String region,
        NumberType type,
        Capabilities capabilities,
        int perSecond,
        Values settings,
        Instant created,
        Instant updated) {
    /** Whether it is a short code. */
    public boolean isShortCode() {
        return type == NumberType.SHORT_CODE;
    }

    /** What its owner calls it: unless set, the number as people of its country write it. */
    public String friendlyName() {
        String set = settings.get(NumberSettings.FRIENDLY_NAME);
        return set == null ? NumberSettings.written(address) : set;
    }

    /** Which application hears of messages to it, as far as the number itself says; {@link Numbers#hooks} knows better. */
    public InboundHooks hooks() {
        return new InboundHooks(
                settings.get(NumberSettings.SMS_URL),
                Objects.requireNonNull(settings.get(NumberSettings.SMS_METHOD)),
                settings.get(NumberSettings.SMS_FALLBACK_URL),
                Objects.requireNonNull(settings.get(NumberSettings.SMS_FALLBACK_METHOD)));
    }

    /** The TwiML application that hears of messages to it instead of {@link #hooks}; null for none. */
    public @Nullable String smsApplicationSid() {
        return settings.get(NumberSettings.SMS_APPLICATION_SID);
    }

    /** This number with other capabilities. */
    public OwnedNumber withCapabilities(Capabilities next) {
        return new OwnedNumber(sid, accountSid, address, region, type, next, perSecond, settings, created, updated);
    }

    /** This number as one of another kind. */
    public OwnedNumber withType(NumberType next) {
        return new OwnedNumber(
                sid, accountSid, address, region, next, capabilities, perSecond, settings, created, updated);
    }

    /** This number sending at another pace, in segments a second; 0 for what is usual for its kind. */
    public OwnedNumber withPerSecond(int segments) {
        return new OwnedNumber(
                sid, accountSid, address, region, type, capabilities, segments, settings, created, updated);
    }

    /** This number with another application. */
    public OwnedNumber withHooks(InboundHooks next) {
        return withSettings(settings.with(NumberSettings.SMS_URL, next.url())
                .with(NumberSettings.SMS_METHOD, next.method())
                .with(NumberSettings.SMS_FALLBACK_URL, next.fallbackUrl())
                .with(NumberSettings.SMS_FALLBACK_METHOD, next.fallbackMethod()));
    }

    /** This number with {@code value} for one of its {@link NumberSettings}; null for the default. */
    public <T> OwnedNumber with(Property<T> setting, @Nullable T value) {
        return withSettings(settings.with(setting, value));
    }

    /** This number with other settings. */
    public OwnedNumber withSettings(Values next) {
        return new OwnedNumber(sid, accountSid, address, region, type, capabilities, perSecond, next, created, updated);
    }

    /** This number in the hands of {@code next}. */
    OwnedNumber withAccount(String next) {
        return new OwnedNumber(sid, next, address, region, type, capabilities, perSecond, settings, created, updated);
    }

    OwnedNumber updated(Instant now) {
        return new OwnedNumber(sid, accountSid, address, region, type, capabilities, perSecond, settings, created, now);
    }
}
