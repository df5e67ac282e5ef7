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

    public static final UsageCategory SMS_OUTBOUND_CONTENT_INSPECTION =
            WORDS.add("sms-outbound-content-inspection", Known.SMS_OUTBOUND_CONTENT_INSPECTION);

    public static final UsageCategory SMS_MESSAGES_CARRIERFEES =
            WORDS.add("sms-messages-carrierfees", Known.SMS_MESSAGES_CARRIERFEES);

    public static final UsageCategory SMS_MESSAGES_FEATURES =
            WORDS.add("sms-messages-features", Known.SMS_MESSAGES_FEATURES);

    public static final UsageCategory SMS_MESSAGES_FEATURES_SENDERID =
            WORDS.add("sms-messages-features-senderid", Known.SMS_MESSAGES_FEATURES_SENDERID);

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

    public static final UsageCategory CHANNELS = WORDS.add("channels", Known.CHANNELS);

    public static final UsageCategory CHANNELS_MESSAGING_INBOUND =
            WORDS.add("channels-messaging-inbound", Known.CHANNELS_MESSAGING_INBOUND);

    public static final UsageCategory CHANNELS_MESSAGING_OUTBOUND =
            WORDS.add("channels-messaging-outbound", Known.CHANNELS_MESSAGING_OUTBOUND);

    public static final UsageCategory FAILED_MESSAGE_PROCESSING_FEE =
            WORDS.add("failed-message-processing-fee", Known.FAILED_MESSAGE_PROCESSING_FEE);

    public static final UsageCategory MEDIASTORAGE = WORDS.add("mediastorage", Known.MEDIASTORAGE);

    public static final UsageCategory A2P_REGISTRATION_FEES =
            WORDS.add("a2p-registration-fees", Known.A2P_REGISTRATION_FEES);

    public static final UsageCategory PHONENUMBERS = WORDS.add("phonenumbers", Known.PHONENUMBERS);

    public static final UsageCategory PHONENUMBERS_LOCAL = WORDS.add("phonenumbers-local", Known.PHONENUMBERS_LOCAL);

    public static final UsageCategory PHONENUMBERS_MOBILE = WORDS.add("phonenumbers-mobile", Known.PHONENUMBERS_MOBILE);

    public static final UsageCategory PHONENUMBERS_TOLLFREE =
            WORDS.add("phonenumbers-tollfree", Known.PHONENUMBERS_TOLLFREE);

    public static final UsageCategory PHONENUMBERS_SETUPS = WORDS.add("phonenumbers-setups", Known.PHONENUMBERS_SETUPS);

    public static final UsageCategory PHONENUMBERS_CPS = WORDS.add("phonenumbers-cps", Known.PHONENUMBERS_CPS);

    public static final UsageCategory PHONENUMBERS_EMERGENCY =
            WORDS.add("phonenumbers-emergency", Known.PHONENUMBERS_EMERGENCY);

    public static final UsageCategory SHORTCODES = WORDS.add("shortcodes", Known.SHORTCODES);

    public static final UsageCategory SHORTCODES_CUSTOMEROWNED =
            WORDS.add("shortcodes-customerowned", Known.SHORTCODES_CUSTOMEROWNED);

    public static final UsageCategory SHORTCODES_MMS_ENABLEMENT =
            WORDS.add("shortcodes-mms-enablement", Known.SHORTCODES_MMS_ENABLEMENT);

    public static final UsageCategory SHORTCODES_MPS = WORDS.add("shortcodes-mps", Known.SHORTCODES_MPS);

    public static final UsageCategory SHORTCODES_RANDOM = WORDS.add("shortcodes-random", Known.SHORTCODES_RANDOM);

    public static final UsageCategory SHORTCODES_UK = WORDS.add("shortcodes-uk", Known.SHORTCODES_UK);

    public static final UsageCategory SHORTCODES_VANITY = WORDS.add("shortcodes-vanity", Known.SHORTCODES_VANITY);

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
        SMS_OUTBOUND_CONTENT_INSPECTION,
        SMS_MESSAGES_CARRIERFEES,
        SMS_MESSAGES_FEATURES,
        SMS_MESSAGES_FEATURES_SENDERID,
        MMS,
        MMS_INBOUND,
        MMS_INBOUND_LONGCODE,
        MMS_INBOUND_SHORTCODE,
        MMS_OUTBOUND,
        MMS_OUTBOUND_LONGCODE,
        MMS_OUTBOUND_SHORTCODE,
        MMS_MESSAGES_CARRIERFEES,
        CHANNELS,
        CHANNELS_MESSAGING_INBOUND,
        CHANNELS_MESSAGING_OUTBOUND,
        FAILED_MESSAGE_PROCESSING_FEE,
        MEDIASTORAGE,
        A2P_REGISTRATION_FEES,
        PHONENUMBERS,
        PHONENUMBERS_LOCAL,
        PHONENUMBERS_MOBILE,
        PHONENUMBERS_TOLLFREE,
        PHONENUMBERS_SETUPS,
        PHONENUMBERS_CPS,
        PHONENUMBERS_EMERGENCY,
        SHORTCODES,
        SHORTCODES_CUSTOMEROWNED,
        SHORTCODES_MMS_ENABLEMENT,
        SHORTCODES_MPS,
        SHORTCODES_RANDOM,
        SHORTCODES_UK,
        SHORTCODES_VANITY,
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
