package dev.tidings.messaging.usage;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** What is counted. There are many more than are named here; a category may contain others. */
public final class UsageCategory extends OpenEnum<UsageCategory.Known> {
    private static final Words<Known, UsageCategory> WORDS = new Words<>(Known.OTHER, UsageCategory::new);

    /** All there is, in money. */
    public static final UsageCategory TOTALPRICE = WORDS.add("totalprice", Known.TOTALPRICE);

    public static final UsageCategory SMS = WORDS.add("sms", Known.SMS);

    public static final UsageCategory SMS_INBOUND = WORDS.add("sms-inbound", Known.SMS_INBOUND);

    public static final UsageCategory SMS_INBOUND_LONGCODE =
            WORDS.add("sms-inbound-longcode", Known.SMS_INBOUND_LONGCODE);

    public static final UsageCategory SMS_INBOUND_SHORTCODE =
            WORDS.add("sms-inbound-shortcode", Known.SMS_INBOUND_SHORTCODE);

    public static final UsageCategory SMS_OUTBOUND = WORDS.add("sms-outbound", Known.SMS_OUTBOUND);

    public static final UsageCategory SMS_OUTBOUND_LONGCODE =
            WORDS.add("sms-outbound-longcode", Known.SMS_OUTBOUND_LONGCODE);

    public static final UsageCategory SMS_OUTBOUND_SHORTCODE =
            WORDS.add("sms-outbound-shortcode", Known.SMS_OUTBOUND_SHORTCODE);

    public static final UsageCategory SMS_MESSAGES_CARRIERFEES =
            WORDS.add("sms-messages-carrierfees", Known.SMS_MESSAGES_CARRIERFEES);

    public static final UsageCategory MMS = WORDS.add("mms", Known.MMS);

    public static final UsageCategory MMS_INBOUND = WORDS.add("mms-inbound", Known.MMS_INBOUND);

    public static final UsageCategory MMS_INBOUND_LONGCODE =
            WORDS.add("mms-inbound-longcode", Known.MMS_INBOUND_LONGCODE);

    public static final UsageCategory MMS_INBOUND_SHORTCODE =
            WORDS.add("mms-inbound-shortcode", Known.MMS_INBOUND_SHORTCODE);

    public static final UsageCategory MMS_OUTBOUND = WORDS.add("mms-outbound", Known.MMS_OUTBOUND);

    public static final UsageCategory MMS_OUTBOUND_LONGCODE =
            WORDS.add("mms-outbound-longcode", Known.MMS_OUTBOUND_LONGCODE);

    public static final UsageCategory MMS_OUTBOUND_SHORTCODE =
            WORDS.add("mms-outbound-shortcode", Known.MMS_OUTBOUND_SHORTCODE);

    public static final UsageCategory MMS_MESSAGES_CARRIERFEES =
            WORDS.add("mms-messages-carrierfees", Known.MMS_MESSAGES_CARRIERFEES);

    public static final UsageCategory MEDIASTORAGE = WORDS.add("mediastorage", Known.MEDIASTORAGE);

    public static final UsageCategory A2P_REGISTRATION_FEES =
            WORDS.add("a2p-registration-fees", Known.A2P_REGISTRATION_FEES);

    public static final UsageCategory PHONENUMBERS = WORDS.add("phonenumbers", Known.PHONENUMBERS);

    public static final UsageCategory PHONENUMBERS_LOCAL = WORDS.add("phonenumbers-local", Known.PHONENUMBERS_LOCAL);

    public static final UsageCategory PHONENUMBERS_MOBILE = WORDS.add("phonenumbers-mobile", Known.PHONENUMBERS_MOBILE);

    public static final UsageCategory PHONENUMBERS_TOLLFREE =
            WORDS.add("phonenumbers-tollfree", Known.PHONENUMBERS_TOLLFREE);

    public static final UsageCategory PHONENUMBERS_SETUPS = WORDS.add("phonenumbers-setups", Known.PHONENUMBERS_SETUPS);

    public static final UsageCategory SHORTCODES = WORDS.add("shortcodes", Known.SHORTCODES);

    /** The known words, to switch over. */
    public enum Known {
        TOTALPRICE,
        SMS,
        SMS_INBOUND,
        SMS_INBOUND_LONGCODE,
        SMS_INBOUND_SHORTCODE,
        SMS_OUTBOUND,
        SMS_OUTBOUND_LONGCODE,
        SMS_OUTBOUND_SHORTCODE,
        SMS_MESSAGES_CARRIERFEES,
        MMS,
        MMS_INBOUND,
        MMS_INBOUND_LONGCODE,
        MMS_INBOUND_SHORTCODE,
        MMS_OUTBOUND,
        MMS_OUTBOUND_LONGCODE,
        MMS_OUTBOUND_SHORTCODE,
        MMS_MESSAGES_CARRIERFEES,
        MEDIASTORAGE,
        A2P_REGISTRATION_FEES,
        PHONENUMBERS,
        PHONENUMBERS_LOCAL,
        PHONENUMBERS_MOBILE,
        PHONENUMBERS_TOLLFREE,
        PHONENUMBERS_SETUPS,
        SHORTCODES,
        OTHER
    }

    private UsageCategory(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static UsageCategory of(String text) {
        return WORDS.of(text);
    }
}
