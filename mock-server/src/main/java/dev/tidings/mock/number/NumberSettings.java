package dev.tidings.mock.number;

import dev.tidings.mock.resource.Property;
import dev.tidings.mock.resource.PropertySet;
import java.util.List;

/** What owners set of their numbers. Messaging reads the hooks; the rest is kept and shown, since calls are not simulated. */
public final class NumberSettings {
    private static final int BAD_URL = 21402;
    private static final int BAD_METHOD = 21403;

    /** For people. */
    public static final Property<String> FRIENDLY_NAME =
            Property.text("friendly_name", 64).code(20002).filled();

    /** Called first for a message to it. */
    public static final Property<String> SMS_URL = url("sms_url");

    /** {@code POST} or {@code GET}. */
    public static final Property<String> SMS_METHOD = method("sms_method");

    /** Called if {@link #SMS_URL} fails. */
    public static final Property<String> SMS_FALLBACK_URL = url("sms_fallback_url");

    /** {@code POST} or {@code GET}. */
    public static final Property<String> SMS_FALLBACK_METHOD = method("sms_fallback_method");

    /** A TwiML application whose hooks are called instead of those above. */
    public static final Property<String> SMS_APPLICATION_SID =
            Property.sid("sms_application_sid", "AP").code(21420);

    /** Kept and shown. */
    public static final Property<String> VOICE_URL = url("voice_url");
    /** Kept and shown. */
    public static final Property<String> VOICE_FALLBACK_URL = url("voice_fallback_url");
    /** Kept and shown. */
    public static final Property<String> VOICE_APPLICATION_SID =
            Property.sid("voice_application_sid", "AP").code(21420);
    /** Kept and shown. */
    public static final Property<String> TRUNK_SID = Property.sid("trunk_sid", "TK");
    /** Kept and shown. */
    public static final Property<String> ADDRESS_SID = Property.sid("address_sid", "AD");
    /** Kept and shown. */
    public static final Property<String> IDENTITY_SID = Property.sid("identity_sid", "RI");
    /** Kept and shown. */
    public static final Property<String> BUNDLE_SID = Property.sid("bundle_sid", "BU");
    /** Kept and shown. */
    public static final Property<String> EMERGENCY_ADDRESS_SID = Property.sid("emergency_address_sid", "AD");

    private static final Property<String> API_VERSION =
            Property.word("api_version", "2010-04-01", "2008-08-01").orElse("2010-04-01");

    /** Those that are of use only to a number that takes messages. */
    public static final List<Property<String>> ABOUT_MESSAGES = List.of(SMS_URL, SMS_FALLBACK_URL, SMS_APPLICATION_SID);

    /** Of a phone number, without its name. */
    public static final PropertySet PHONE = PropertySet.of(
            API_VERSION,
            SMS_URL,
            SMS_METHOD,
            SMS_FALLBACK_URL,
            SMS_FALLBACK_METHOD,
            SMS_APPLICATION_SID,
            url("status_callback"),
            method("status_callback_method"),
            VOICE_URL,
            method("voice_method"),
            VOICE_FALLBACK_URL,
            method("voice_fallback_method"),
            VOICE_APPLICATION_SID,
            Property.flag("voice_caller_id_lookup").orElse(false),
            Property.word("voice_receive_mode", "voice", "fax").orElse("voice"),
            TRUNK_SID,
            ADDRESS_SID,
            IDENTITY_SID,
            BUNDLE_SID,
            Property.word("emergency_status", "Active", "Inactive").orElse("Inactive"),
            EMERGENCY_ADDRESS_SID);

    /** Of a short code, without its name. */
    public static final PropertySet SHORT_CODE =
            PropertySet.of(API_VERSION, SMS_URL, SMS_METHOD, SMS_FALLBACK_URL, SMS_FALLBACK_METHOD);

    private NumberSettings() {}

    private static Property<String> url(String name) {
        return Property.url(name).code(BAD_URL);
    }

    private static Property<String> method(String name) {
        return Property.method(name).code(BAD_METHOD).orElse("POST");
    }

    /** {@code (415) 555-0100}: only North American numbers are seen written otherwise than in E.164. */
    public static String written(String address) {
        return address.length() == 12 && address.startsWith("+1")
                ? "(" + address.substring(2, 5) + ") " + address.substring(5, 8) + "-" + address.substring(8)
                : address;
    }
}
