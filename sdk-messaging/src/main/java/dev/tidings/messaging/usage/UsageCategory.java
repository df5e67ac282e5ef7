package dev.tidings.messaging.usage;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** What is counted. There are many more than are named here; a category may contain others. */
public final class UsageCategory extends OpenEnum<UsageCategory.Known> {
    private static final Words<UsageCategory> WORDS = new Words<>();

    /** All there is, in money. */
    public static final UsageCategory TOTALPRICE = WORDS.add(new UsageCategory("totalprice", Known.TOTALPRICE));

    public static final UsageCategory SMS = WORDS.add(new UsageCategory("sms", Known.SMS));

    public static final UsageCategory SMS_INBOUND = WORDS.add(new UsageCategory("sms-inbound", Known.SMS_INBOUND));

    public static final UsageCategory SMS_INBOUND_LONGCODE =
            WORDS.add(new UsageCategory("sms-inbound-longcode", Known.SMS_INBOUND_LONGCODE));

    public static final UsageCategory SMS_INBOUND_SHORTCODE =
            WORDS.add(new UsageCategory("sms-inbound-shortcode", Known.SMS_INBOUND_SHORTCODE));

    public static final UsageCategory SMS_OUTBOUND = WORDS.add(new UsageCategory("sms-outbound", Known.SMS_OUTBOUND));

    public static final UsageCategory SMS_OUTBOUND_LONGCODE =
            WORDS.add(new UsageCategory("sms-outbound-longcode", Known.SMS_OUTBOUND_LONGCODE));

    public static final UsageCategory SMS_OUTBOUND_SHORTCODE =
            WORDS.add(new UsageCategory("sms-outbound-shortcode", Known.SMS_OUTBOUND_SHORTCODE));

    public static final UsageCategory SMS_OUTBOUND_CONTENT_INSPECTION =
            WORDS.add(new UsageCategory("sms-outbound-content-inspection", Known.SMS_OUTBOUND_CONTENT_INSPECTION));

    public static final UsageCategory SMS_MESSAGES_CARRIERFEES =
            WORDS.add(new UsageCategory("sms-messages-carrierfees", Known.SMS_MESSAGES_CARRIERFEES));

    public static final UsageCategory SMS_MESSAGES_FEATURES =
            WORDS.add(new UsageCategory("sms-messages-features", Known.SMS_MESSAGES_FEATURES));

    public static final UsageCategory SMS_MESSAGES_FEATURES_SENDERID =
            WORDS.add(new UsageCategory("sms-messages-features-senderid", Known.SMS_MESSAGES_FEATURES_SENDERID));

    public static final UsageCategory MMS = WORDS.add(new UsageCategory("mms", Known.MMS));

    public static final UsageCategory MMS_INBOUND = WORDS.add(new UsageCategory("mms-inbound", Known.MMS_INBOUND));

    public static final UsageCategory MMS_INBOUND_LONGCODE =
            WORDS.add(new UsageCategory("mms-inbound-longcode", Known.MMS_INBOUND_LONGCODE));

    public static final UsageCategory MMS_INBOUND_SHORTCODE =
            WORDS.add(new UsageCategory("mms-inbound-shortcode", Known.MMS_INBOUND_SHORTCODE));

    public static final UsageCategory MMS_OUTBOUND = WORDS.add(new UsageCategory("mms-outbound", Known.MMS_OUTBOUND));

    public static final UsageCategory MMS_OUTBOUND_LONGCODE =
            WORDS.add(new UsageCategory("mms-outbound-longcode", Known.MMS_OUTBOUND_LONGCODE));

    public static final UsageCategory MMS_OUTBOUND_SHORTCODE =
            WORDS.add(new UsageCategory("mms-outbound-shortcode", Known.MMS_OUTBOUND_SHORTCODE));

    public static final UsageCategory MMS_MESSAGES_CARRIERFEES =
            WORDS.add(new UsageCategory("mms-messages-carrierfees", Known.MMS_MESSAGES_CARRIERFEES));

    public static final UsageCategory CHANNELS = WORDS.add(new UsageCategory("channels", Known.CHANNELS));

    public static final UsageCategory CHANNELS_MESSAGING_INBOUND =
            WORDS.add(new UsageCategory("channels-messaging-inbound", Known.CHANNELS_MESSAGING_INBOUND));

    public static final UsageCategory CHANNELS_MESSAGING_OUTBOUND =
            WORDS.add(new UsageCategory("channels-messaging-outbound", Known.CHANNELS_MESSAGING_OUTBOUND));

    public static final UsageCategory FAILED_MESSAGE_PROCESSING_FEE =
            WORDS.add(new UsageCategory("failed-message-processing-fee", Known.FAILED_MESSAGE_PROCESSING_FEE));

    public static final UsageCategory MEDIASTORAGE = WORDS.add(new UsageCategory("mediastorage", Known.MEDIASTORAGE));

    public static final UsageCategory A2P_REGISTRATION_FEES =
            WORDS.add(new UsageCategory("a2p-registration-fees", Known.A2P_REGISTRATION_FEES));

    public static final UsageCategory PHONENUMBERS = WORDS.add(new UsageCategory("phonenumbers", Known.PHONENUMBERS));

    public static final UsageCategory PHONENUMBERS_LOCAL =
            WORDS.add(new UsageCategory("phonenumbers-local", Known.PHONENUMBERS_LOCAL));

    public static final UsageCategory PHONENUMBERS_MOBILE =
            WORDS.add(new UsageCategory("phonenumbers-mobile", Known.PHONENUMBERS_MOBILE));

    public static final UsageCategory PHONENUMBERS_TOLLFREE =
            WORDS.add(new UsageCategory("phonenumbers-tollfree", Known.PHONENUMBERS_TOLLFREE));

    public static final UsageCategory PHONENUMBERS_SETUPS =
            WORDS.add(new UsageCategory("phonenumbers-setups", Known.PHONENUMBERS_SETUPS));

    public static final UsageCategory PHONENUMBERS_CPS =
            WORDS.add(new UsageCategory("phonenumbers-cps", Known.PHONENUMBERS_CPS));

    public static final UsageCategory PHONENUMBERS_EMERGENCY =
            WORDS.add(new UsageCategory("phonenumbers-emergency", Known.PHONENUMBERS_EMERGENCY));

    public static final UsageCategory SHORTCODES = WORDS.add(new UsageCategory("shortcodes", Known.SHORTCODES));

    public static final UsageCategory SHORTCODES_CUSTOMEROWNED =
            WORDS.add(new UsageCategory("shortcodes-customerowned", Known.SHORTCODES_CUSTOMEROWNED));

    public static final UsageCategory SHORTCODES_MMS_ENABLEMENT =
            WORDS.add(new UsageCategory("shortcodes-mms-enablement", Known.SHORTCODES_MMS_ENABLEMENT));

    public static final UsageCategory SHORTCODES_MPS =
            WORDS.add(new UsageCategory("shortcodes-mps", Known.SHORTCODES_MPS));

    public static final UsageCategory SHORTCODES_RANDOM =
            WORDS.add(new UsageCategory("shortcodes-random", Known.SHORTCODES_RANDOM));

    public static final UsageCategory SHORTCODES_UK =
            WORDS.add(new UsageCategory("shortcodes-uk", Known.SHORTCODES_UK));

    public static final UsageCategory SHORTCODES_VANITY =
            WORDS.add(new UsageCategory("shortcodes-vanity", Known.SHORTCODES_VANITY));

    /** Data packages of Lookup. */
    public static final UsageCategory LOOKUPS = WORDS.add(new UsageCategory("lookups", Known.LOOKUPS));

    /** Lookup's answers on what kind of line a number is. */
    public static final UsageCategory CARRIER_LOOKUPS =
            WORDS.add(new UsageCategory("carrier-lookups", Known.CARRIER_LOOKUPS));

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
        LOOKUPS,
        CARRIER_LOOKUPS,
        OTHER
    }

    private UsageCategory(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static UsageCategory of(String text) {
        UsageCategory known = WORDS.find(text);
        return known != null ? known : new UsageCategory(text, Known.OTHER);
    }
}
