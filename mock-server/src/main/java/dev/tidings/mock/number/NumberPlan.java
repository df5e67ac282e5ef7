package dev.tidings.mock.number;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads phone numbers and says what the world's numbering plans know of them.
 *
 * <p>For the maintainer: North American numbers are read by hand unless the plan is strict, because libphonenumber takes a
 * tenth of a second to wake up and several microseconds a number, and most senders and recipients in tests are such. It
 * says FIXED_LINE_OR_MOBILE of nearly all of them anyway, so nothing is lost. What it says of others is remembered.
 */
public final class NumberPlan {
    /** Recipients met lately; forgotten all at once when there are too many, which is rare and harmless. */
    private static final int MOST_REMEMBERED = 10_000;

    /** Area codes of Canada; those of other countries behind +1 are in {@link #ELSEWHERE}. */
    private static final Set<String> CANADA = Set.of(
            "204", "226", "236", "249", "250", "257", "263", "273", "289", "306", "343", "354", "365", "367", "368",
            "382", "403", "416", "418", "428", "431", "437", "438", "450", "468", "474", "506", "514", "519", "548",
            "579", "581", "584", "587", "600", "604", "613", "622", "633", "639", "647", "672", "683", "705", "709",
            "742", "753", "778", "780", "782", "807", "819", "825", "867", "873", "879", "902", "905", "942");

    /** Area codes of no place: personal numbers and the like, those of test credentials among them. */
    private static final Set<String> PLACELESS = Set.of(
            "500", "521", "522", "523", "524", "525", "526", "527", "528", "529", "532", "533", "544", "566", "577",
            "588", "600", "622", "633");

    private static final Set<String> TOLL_FREE = Set.of("800", "833", "844", "855", "866", "877", "888");

    /** Area codes behind +1 that libphonenumber is asked about, since they are of some other country. */
    private static final Set<String> ELSEWHERE = Set.of(
            "242", "246", "264", "268", "284", "340", "345", "441", "473", "649", "658", "664", "670", "671", "684",
            "721", "758", "767", "784", "787", "809", "829", "849", "868", "869", "876", "939");

    private final boolean strict;
    private final ConcurrentHashMap<String, Line> remembered = new ConcurrentHashMap<>();

    private NumberPlan(boolean strict) {
        this.strict = strict;
    }

    /** The plan; {@code strict} refuses numbers that are possible but not assigned. */
    public static NumberPlan of(boolean strict) {
        return new NumberPlan(strict);
    }

    /**
     * The line that {@code written} means: E.164, or the local forms of the US and Canada, with or without punctuation; null if
     * it is no phone number.
     */
    public @Nullable Line read(String written) {
        String e164 = normalize(written);
        if (e164 == null) {
            return null;
        }
        if (!strict && e164.length() == 12 && e164.startsWith("+1")) {
            String area = e164.substring(2, 5);
            if (!ELSEWHERE.contains(area)) {
                return northAmerican(e164, area);
            }
        }
        Line known = remembered.get(e164);
        if (known == null) {
            known = look(e164);
            if (known != null) {
                if (remembered.size() >= MOST_REMEMBERED) {
                    remembered.clear();
                }
                remembered.put(e164, known);
            }
        }
        return known;
    }

    /** The same, read as people dial in {@code region}, an ISO 3166 code in upper case, unless it begins with a plus. */
    public @Nullable Line read(String written, String region) {
        if (written.startsWith("+") || region.equals("US") || region.equals("CA")) {
            return read(written);
        }
        try {
            PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
            return read(plans.format(plans.parse(written, region), PhoneNumberUtil.PhoneNumberFormat.E164));
        } catch (NumberParseException none) {
            return null;
        }
    }

    /**
     * The address of a handset: a phone number in E.164, with the prefix {@code whatsapp:} or {@code rcs:} on those channels; on
     * WhatsApp also what it calls who hides the number; a user of Messenger; or an email address as it is written; null if {@code written} is none of them.
     */
    public @Nullable String address(String written) {
        int colon = written.indexOf(':');
        String channel = written.substring(0, colon + 1);
        if (colon < 0 && written.matches("[^\\s@]+@[^\\s@]+")) {
            return written;
        }
        if (written.matches(
                "messenger:[A-Za-z0-9][A-Za-z0-9._-]{0,127}|whatsapp:[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}")) {
            return written;
        }
        Line line = channel.matches("|whatsapp:|rcs:") ? read(written.substring(colon + 1)) : null;
        return line == null ? null : channel + line.e164();
    }

    /** {@code written} as E.164 with plus, which may still be no number; null if it has anything but digits in it. */
    static @Nullable String normalize(String written) {
        if (isNormal(written)) {
            return written;
        }
        StringBuilder digits = new StringBuilder(written.length() + 2);
        boolean plus = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c == '+' && digits.length() == 0 && !plus) {
                plus = true;
            } else if (c != ' ' && c != '-' && c != '.' && c != '(' && c != ')') {
                return null;
            }
        }
        if (plus) {
            return digits.length() < 7 || digits.length() > 15 || digits.charAt(0) == '0' ? null : "+" + digits;
        }
        if (digits.length() == 10) {
            return "+1" + digits;
        }
        return digits.length() == 11 && digits.charAt(0) == '1' ? "+" + digits : null;
    }

    /** Most numbers are written as they should be; of those no copy is made. */
    private static boolean isNormal(String written) {
        int length = written.length();
        if (length < 8 || length > 16 || written.charAt(0) != '+' || written.charAt(1) == '0') {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (written.charAt(i) < '0' || written.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Line northAmerican(String e164, String area) {
        if (area.charAt(0) < '2') {
            return null;
        }
        if (TOLL_FREE.contains(area)) {
            return new Line(e164, "US", NumberType.TOLL_FREE, false);
        }
        if (area.equals("900")) {
            return new Line(e164, "US", NumberType.PREMIUM, false);
        }
        String region = CANADA.contains(area) ? "CA" : "US";
        // Of the placeless ones this only is of the internet; the rest are personal numbers.
        NumberType placeless = area.equals("600") ? NumberType.VOIP : NumberType.OTHER;
        return new Line(e164, region, PLACELESS.contains(area) ? placeless : NumberType.LOCAL, false);
    }

    private @Nullable Line look(String e164) {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        PhoneNumber number;
        try {
            number = plans.parse(e164, null);
        } catch (NumberParseException none) {
            return null;
        }
        if (strict ? !plans.isValidNumber(number) : !plans.isPossibleNumber(number)) {
            return null;
        }
        String region = plans.getRegionCodeForNumber(number);
        if (region == null) {
            region = plans.getRegionCodeForCountryCode(number.getCountryCode());
        }
        PhoneNumberType type = plans.getNumberType(number);
        return new Line(e164, region, type(type), type == PhoneNumberType.FIXED_LINE);
    }

    private static NumberType type(PhoneNumberType type) {
        return switch (type) {
            case FIXED_LINE, FIXED_LINE_OR_MOBILE -> NumberType.LOCAL;
            case MOBILE -> NumberType.MOBILE;
            case TOLL_FREE -> NumberType.TOLL_FREE;
            case PREMIUM_RATE -> NumberType.PREMIUM;
            case VOIP -> NumberType.VOIP;
            case SHARED_COST -> NumberType.SHARED_COST;
            case UAN -> NumberType.NATIONAL;
            case UNKNOWN -> NumberType.UNKNOWN;
            default -> NumberType.OTHER;
        };
    }
}
