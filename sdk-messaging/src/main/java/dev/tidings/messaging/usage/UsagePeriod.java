package dev.tidings.messaging.usage;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.tidings.core.value.OpenEnum;

/** By which periods usage is told, or of which one. */
public final class UsagePeriod extends OpenEnum<UsagePeriod.Known> {
    private static final Words<UsagePeriod> WORDS = new Words<>();

    /** Since the account was created. */
    public static final UsagePeriod ALL_TIME = WORDS.add(new UsagePeriod("AllTime", Known.ALL_TIME));

    /** Day by day. */
    public static final UsagePeriod DAILY = WORDS.add(new UsagePeriod("Daily", Known.DAILY));

    /** Of the month before this one. */
    public static final UsagePeriod LAST_MONTH = WORDS.add(new UsagePeriod("LastMonth", Known.LAST_MONTH));

    /** Month by month. */
    public static final UsagePeriod MONTHLY = WORDS.add(new UsagePeriod("Monthly", Known.MONTHLY));

    /** Of this month so far. */
    public static final UsagePeriod THIS_MONTH = WORDS.add(new UsagePeriod("ThisMonth", Known.THIS_MONTH));

    /** Of this day so far. */
    public static final UsagePeriod TODAY = WORDS.add(new UsagePeriod("Today", Known.TODAY));

    /** Year by year. */
    public static final UsagePeriod YEARLY = WORDS.add(new UsagePeriod("Yearly", Known.YEARLY));

    /** Of the day before this one. */
    public static final UsagePeriod YESTERDAY = WORDS.add(new UsagePeriod("Yesterday", Known.YESTERDAY));

    /** The known words, to switch over. */
    public enum Known {
        ALL_TIME,
        DAILY,
        LAST_MONTH,
        MONTHLY,
        THIS_MONTH,
        TODAY,
        YEARLY,
        YESTERDAY,
        OTHER
    }

    private UsagePeriod(String text, Known known) {
        super(text, known);
    }

    /** The value of {@code text}, known or not. */
    @JsonCreator
    public static UsagePeriod of(String text) {
        UsagePeriod known = WORDS.find(text);
        return known != null ? known : new UsagePeriod(text, Known.OTHER);
    }
}
