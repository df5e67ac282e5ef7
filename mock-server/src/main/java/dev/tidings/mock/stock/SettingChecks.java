package dev.tidings.mock.stock;

import dev.tidings.mock.application.Applications;
import dev.tidings.mock.number.Capabilities;
import dev.tidings.mock.number.NumberSettings;
import dev.tidings.mock.resource.Property;
import dev.tidings.mock.resource.PropertySet;
import dev.tidings.mock.resource.Values;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Parameters;

/** What must hold between the settings of a number, beyond each being as it must be. */
final class SettingChecks {
    private static final PropertySet NAME = PropertySet.of(NumberSettings.FRIENDLY_NAME);

    /** Everything that is set of a phone number. */
    static final PropertySet PHONE = NAME.and(NumberSettings.PHONE);

    /** Everything that is set of a short code. */
    static final PropertySet SHORT_CODE = NAME.and(NumberSettings.SHORT_CODE);

    private final Applications applications;

    SettingChecks(Applications applications) {
        this.applications = applications;
    }

    /**
     * {@code next}, as it is stored.
     *
     * @param form asked for it; what it does not name was there before and is let be
     * @throws ApiError 21405, 21406, 21407 or 21420
     */
    Values check(String accountSid, Capabilities can, Parameters form, Values next) {
        requirePrimary(form, next, NumberSettings.VOICE_FALLBACK_URL, NumberSettings.VOICE_URL, 21405);
        requirePrimary(form, next, NumberSettings.SMS_FALLBACK_URL, NumberSettings.SMS_URL, 21406);
        for (Property<String> each : NumberSettings.ABOUT_MESSAGES) {
            if (isSent(form, each) && !can.sms()) {
                throw ApiError.badRequest(
                        21407, each.field().name() + " is of no use: this type of number does not support SMS");
            }
        }
        requireKnown(accountSid, form, NumberSettings.SMS_APPLICATION_SID);
        requireKnown(accountSid, form, NumberSettings.VOICE_APPLICATION_SID);
        // As documented: each of the two takes the other's place.
        if (isSent(form, NumberSettings.TRUNK_SID)) {
            return next.with(NumberSettings.VOICE_APPLICATION_SID, null);
        }
        return isSent(form, NumberSettings.VOICE_APPLICATION_SID) ? next.with(NumberSettings.TRUNK_SID, null) : next;
    }

    private static void requirePrimary(
            Parameters form, Values next, Property<String> fallback, Property<String> primary, int code) {
        if (isSent(form, fallback) && next.get(primary) == null) {
            throw ApiError.badRequest(
                    code, fallback.field().name() + " needs " + primary.field().name());
        }
    }

    private void requireKnown(String accountSid, Parameters form, Property<String> application) {
        String sid = form.nonEmpty(application.field().name()).orElse(null);
        if (sid != null && applications.find(accountSid, sid).isEmpty()) {
            throw ApiError.badRequest(
                    21420, application.field().name() + " " + sid + " does not exist in account " + accountSid);
        }
    }

    private static boolean isSent(Parameters form, Property<?> property) {
        return form.nonEmpty(property.field().name()).isPresent();
    }
}
