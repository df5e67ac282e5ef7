package dev.tidings.core;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Percent-encoding of forms, queries and path segments, in UTF-8. */
final class UrlEncoding {
    static final byte[] NOTHING = new byte[0];

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();
    /** What stands for itself everywhere: RFC 3986's unreserved characters. */
    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (char c = 0; c < 128; c++) {
            PLAIN[c] = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-._~".indexOf(c) >= 0;
        }
    }

    private UrlEncoding() {}

    /** Appends names and values, which alternate, as a form or a query. */
    static void append(StringBuilder out, List<String> namesAndValues) {
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            if (i > 0) {
                out.append('&');
            }
            append(out, namesAndValues.get(i), true);
            out.append('=');
            append(out, namesAndValues.get(i + 1), true);
        }
    }

    /** Appends {@code value} as one segment of a path. */
    static void appendSegment(StringBuilder out, String value) {
        append(out, value, false);
    }

    /** {@code address} with what no URL may hold encoded, which whoever wrote it should have done; the rest as it is. */
    static String repaired(String address) {
        StringBuilder out = null;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean good = c > ' ' && c < 127 && "\"<>\\^`{|}".indexOf(c) < 0;
            if (!good && out == null) {
                out = new StringBuilder(address.length() + 16).append(address, 0, i);
            }
            if (out != null && good) {
                out.append(c);
            } else if (out != null) {
                int end = Math.min(address.length(), i + Character.charCount(address.codePointAt(i)));
                bytes(out, address.substring(i, end));
                i = end - 1;
            }
        }
        return out == null ? address : out.toString();
    }

    private static void append(StringBuilder out, String text, boolean form) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 128) {
                if (PLAIN[c]) {
                    out.append(c);
                } else if (c == ' ' && form) {
                    out.append('+');
                } else {
                    percent(out, c);
                }
            } else if (Character.isHighSurrogate(c) && i + 1 < length) {
                bytes(out, text.substring(i, i + 2));
                i++;
            } else {
                bytes(out, String.valueOf(c));
            }
        }
    }

    private static void bytes(StringBuilder out, String character) {
        for (byte each : character.getBytes(StandardCharsets.UTF_8)) {
            percent(out, each & 0xFF);
        }
    }

    private static void percent(StringBuilder out, int octet) {
        out.append('%').append(HEX[octet >> 4]).append(HEX[octet & 15]);
    }
}
