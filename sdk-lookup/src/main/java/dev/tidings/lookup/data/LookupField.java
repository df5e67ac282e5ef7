package dev.tidings.lookup.data;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** A data package that can be asked for; most cost money, and some must be approved for the account. */
public final class LookupField extends OpenEnum<LookupField.Known> {
    private static final Words<LookupField> WORDS = new Words<>();

    /** What is told in any case, free of charge. */
    public static final LookupField VALIDATION = WORDS.add(new LookupField("validation", Known.VALIDATION));

    /** What kind of line it is, and its carrier. */
    public static final LookupField LINE_TYPE_INTELLIGENCE =
            WORDS.add(new LookupField("line_type_intelligence", Known.LINE_TYPE_INTELLIGENCE));

    /** The name that it shows when it calls, in the United States. */
    public static final LookupField CALLER_NAME = WORDS.add(new LookupField("caller_name", Known.CALLER_NAME));

    /** When its SIM card was changed. */
    public static final LookupField SIM_SWAP = WORDS.add(new LookupField("sim_swap", Known.SIM_SWAP));

    /** Whether all its calls are forwarded, in the United Kingdom. */
    public static final LookupField CALL_FORWARDING =
            WORDS.add(new LookupField("call_forwarding", Known.CALL_FORWARDING));

    /** Whether it can be reached. */
    public static final LookupField LINE_STATUS = WORDS.add(new LookupField("line_status", Known.LINE_STATUS));

    /** How well what is known of its owner fits what you say. */
    public static final LookupField IDENTITY_MATCH = WORDS.add(new LookupField("identity_match", Known.IDENTITY_MATCH));

    /** Whether it has another owner since a day, in the United States. */
    public static final LookupField REASSIGNED_NUMBER =
            WORDS.add(new LookupField("reassigned_number", Known.REASSIGNED_NUMBER));

    /** How likely messages to it only serve to earn somebody money. */
    public static final LookupField SMS_PUMPING_RISK =
            WORDS.add(new LookupField("sms_pumping_risk", Known.SMS_PUMPING_RISK));

    /** How good a number it is, all in all. */
    public static final LookupField PHONE_NUMBER_QUALITY_SCORE =
            WORDS.add(new LookupField("phone_number_quality_score", Known.PHONE_NUMBER_QUALITY_SCORE));

    /** Name and address of its owner, for forms. */
    public static final LookupField PRE_FILL = WORDS.add(new LookupField("pre_fill", Known.PRE_FILL));

    /** The known words, to switch over. */
    public enum Known {
        VALIDATION,
        LINE_TYPE_INTELLIGENCE,
        CALLER_NAME,
        SIM_SWAP,
        CALL_FORWARDING,
        LINE_STATUS,
        IDENTITY_MATCH,
        REASSIGNED_NUMBER,
        SMS_PUMPING_RISK,
        PHONE_NUMBER_QUALITY_SCORE,
        PRE_FILL,
        OTHER
    }

    private LookupField(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static LookupField of(String text) {
        LookupField known = WORDS.find(text);
        return known != null ? known : new LookupField(text, Known.OTHER);
    }
}
