package dev.tidings.mock.traffic;

/** What kind of honest customer asks for codes. */
public enum Habit {
    /** Sign-ups from many countries, most from a few of them. */
    GLOBAL,
    /** Sign-ups from one large country, and few from elsewhere. */
    DOMESTIC,
    /** Four times as many customers, nearly all of whom live in a small country, where everybody's number is near. */
    SMALL_COUNTRY,
    /** Codes take long to arrive and to be entered. */
    SLOW,
    /** Only about half of the codes are entered. */
    LOW_CONVERSION,
    /** A few times a day an advertisement brings seven times as many people for a quarter of an hour. */
    CAMPAIGNS,
    /** Companies enrol their staff within minutes or an hour: numbers that follow each other, and some do not mind their phone. */
    OFFICES,
    /** Agents ask for codes for those who call, all from the same few addresses. */
    CALL_CENTRE,
    /** Business begins in a country on the second day, and at once in earnest. */
    LAUNCH,
    /** For half an hour no message arrives in the customer's largest country. */
    OUTAGE
}
