package dev.tidings.core.value;

import org.jspecify.annotations.Nullable;

/**
 * Twilio's Smart Encoding: look-alikes of GSM-7 characters, each with what takes its place.
 *
 * <p>Source: the 271 entries of Twilio's open-source message-segment-calculator (npm, 1.3.0; older releases lack U+200C and
 * have U+2039 and U+203A the other way round). That the backend's own list is the same is unconfirmed.
 */
final class SmartEncoding {
    /** Replacement, then the code points it stands in for, in hexadecimal; two joined by a hyphen are a range. */
    private static final String[][] TABLE = {
        {"\"", "00AB 00BB 201C 201D 201E 201F 02BA 02EE 275D 275E 301D 301E FF02"},
        {"'", "2018 2019 201B 02BB 02C8 02BC 02BD 02B9 02CA 02CB 00B4 0060 275B 275C 0313 0314 FF07 FE10 FE11"},
        {"/", "00F7 2044 2215 29F8 0337 0338 FF0F"},
        {"1/4", "00BC"},
        {"1/2", "00BD"},
        {"3/4", "00BE"},
        {"\\", "29F9 29F5 20E5 FE68 FF3C"},
        {"_", "0332 2017 FF3F"},
        {"|", "20D2 20D3 2223 23B8 23B9 23D0 239C 239F FF5C"},
        {"-", "2010 2013 2014 2015 2022 2043 23BC 23BD FE63 FF0D"},
        {"@", "FE6B FF20"},
        {"$", "FE69 FF04"},
        {"#", "FE5F FF03"},
        {"%", "FE6A FF05"},
        {"&", "FE60 FF06"},
        {"!", "01C3 FE15 FE57 FF01"},
        {"!!", "203C"},
        {",", "201A 0326 3001 FE50 FE51 FF0C FF64"},
        {"(", "2768 276A FE59 FF08 27EE 2985"},
        {")", "2769 276B FE5A FF09 27EF 2986"},
        {"*", "204E 2217 229B 2722-2725 2731-2733 273A-273D 2743 2749-274B 29C6 FE61 FF0A"},
        {"+", "02D6 FE62 FF0B"},
        {".", "3002 FE52 FF0E FF61"},
        {"...", "2026"},
        {":", "02D0 02F8 2982 A789 FE13 FF1A"},
        {";", "204F FE14 FE54 FF1B"},
        {"<", "FE64 FF1C 2039"},
        {">", "FE65 FF1E 203A"},
        {"=", "0347 A78A FE66 FF1D"},
        {"?", "FE16 FE56 FF1F"},
        {"^", "02C6 0302 FF3E 1DCD"},
        {"~", "02DC 02F7 0303 0330 0334 223C FF5E"},
        {"{", "2774 FE5B FF5B"},
        {"}", "2775 FE5C FF5D"},
        {"[", "FF3B"},
        {"]", "FF3D"},
        {"  ", "00A0 2000 2002-200A 202F 205F 3000 0080 008D 0090 009B 009F"},
        {" ", "2001 2028 2029"},
        {"       ", "0009"},
        {"", "0000 0003 0004 0010-0014 0017 0019 200B 200C 2060 FEFF"},
    };

    /** Small capitals of the letters they are the small capitals of. */
    private static final String[][] SMALL_CAPITALS = {
        {"ABCDEFGH", "1D00 0299 1D04 1D05 1D07 A730 0262 029C"},
        {"IJKLMNOP", "026A 1D0A 1D0B 029F 1D0D 0274 1D0F 1D18"},
        {"RSTUVWYZ", "0280 A731 1D1B 1D1C 1D20 1D21 028F 1D22"},
    };

    /** By the high and the low half of a character. */
    private static final @Nullable String[][] BY_PAGE = new String[256][];

    static {
        for (String[] row : TABLE) {
            for (String points : row[1].split(" ", -1)) {
                int hyphen = points.indexOf('-');
                int first = Integer.parseInt(hyphen < 0 ? points : points.substring(0, hyphen), 16);
                int last = Integer.parseInt(points.substring(hyphen + 1), 16);
                for (int point = first; point <= last; point++) {
                    put(point, row[0]);
                }
            }
        }
        for (String[] row : SMALL_CAPITALS) {
            String[] points = row[1].split(" ", -1);
            for (int i = 0; i < points.length; i++) {
                put(Integer.parseInt(points[i], 16), row[0].substring(i, i + 1));
            }
        }
        fullWidth('0', '9');
        fullWidth('A', 'Z');
    }

    private SmartEncoding() {}

    /** What takes the place of {@code c}; null if nothing does. */
    static @Nullable String replacement(char c) {
        @Nullable String[] page = BY_PAGE[c >> 8];
        return page == null ? null : page[c & 0xFF];
    }

    /** {@code text} with every look-alike replaced; null if something would remain that GSM-7 does not have. */
    static @Nullable String replace(String text) {
        StringBuilder replaced = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (GsmAlphabet.septets(c) > 0) {
                replaced.append(c);
            } else {
                String replacement = replacement(c);
                if (replacement == null) {
                    return null;
                }
                replaced.append(replacement);
            }
        }
        return replaced.toString();
    }

    private static void fullWidth(char first, char last) {
        for (char c = first; c <= last; c++) {
            put(0xFF00 + c - ' ', String.valueOf(c));
        }
    }

    private static void put(int point, String replacement) {
        int page = point >> 8;
        if (BY_PAGE[page] == null) {
            BY_PAGE[page] = new String[256];
        }
        BY_PAGE[page][point & 0xFF] = replacement;
    }
}
