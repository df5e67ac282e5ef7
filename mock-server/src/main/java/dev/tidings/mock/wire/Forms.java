package dev.tidings.mock.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads {@code application/x-www-form-urlencoded}, in bodies and in queries, strictly: what is not percent-encoded UTF-8 is
 * refused rather than guessed.
 */
public final class Forms {
    /** No call of the API needs a tenth of this; it bounds the work one request can cause. Our choice. */
    public static final int MAX_PARAMETERS = 1_000;

    private Forms() {}

    /**
     * Decodes {@code form}; {@code where} says in errors what it is, such as {@code query}.
     *
     * @throws ApiError if it cannot be read
     */
    public static Parameters decode(byte[] form, String where) {
        if (form.length == 0) {
            return Parameters.empty();
        }
        Parameters.Builder parameters = Parameters.builder();
        int count = 0;
        int start = 0;
        while (start <= form.length) {
            int end = indexOf(form, '&', start, form.length);
            if (end > start) {
                if (++count > MAX_PARAMETERS) {
                    throw ApiError.malformed("Too many parameters in the " + where + ": at most " + MAX_PARAMETERS);
                }
                int equals = indexOf(form, '=', start, end);
                String name = decode(form, start, equals, true, where);
                parameters.add(name, equals == end ? "" : value(name, form, equals + 1, end, where));
            }
            start = end + 1;
        }
        return parameters.build();
    }

    private static String value(String name, byte[] form, int start, int end, String where) {
        try {
            return decode(form, start, end, true, where);
        } catch (ApiError refused) {
            throw ApiError.malformed(refused.getMessage() + ", in parameter " + name);
        }
    }

    /** Decodes one path segment, in which a plus is a plus. */
    public static String segment(String encoded) {
        if (isPlain(encoded)) {
            return encoded;
        }
        byte[] bytes = encoded.getBytes(StandardCharsets.ISO_8859_1);
        return decode(bytes, 0, bytes.length, false, "path");
    }

    private static boolean isPlain(String encoded) {
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%' || c == 0 || c > 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** {@code text} as it stands in a query or form. */
    public static String encode(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static int indexOf(byte[] bytes, char wanted, int start, int end) {
        int i = start;
        while (i < end && bytes[i] != wanted) {
            i++;
        }
        return i;
    }

    private static String decode(byte[] form, int start, int end, boolean plusIsSpace, String where) {
        byte[] decoded = new byte[end - start];
        int length = 0;
        boolean ascii = true;
        for (int i = start; i < end; i++) {
            byte b = form[i];
            if (b == '%') {
                int high = i + 2 < end ? Character.digit(form[i + 1], 16) : -1;
                int low = i + 2 < end ? Character.digit(form[i + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    throw ApiError.malformed("Malformed percent-encoding in the " + where + ": \""
                            + printable(form, i, Math.min(i + 3, end)) + "\"");
                }
                b = (byte) (high << 4 | low);
                i += 2;
            } else if (b == '+' && plusIsSpace) {
                b = ' ';
            }
            if (b == 0) {
                throw ApiError.malformed("The " + where + " holds a NUL character");
            }
            ascii &= b > 0;
            decoded[length++] = b;
        }
        return ascii ? new String(decoded, 0, length, StandardCharsets.ISO_8859_1) : utf8(decoded, length, where);
    }

    private static String utf8(byte[] bytes, int length, String where) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw ApiError.malformed("The " + where + " is not UTF-8");
        }
    }

    private static String printable(byte[] form, int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            text.append(form[i] > ' ' && form[i] < 0x7f ? (char) form[i] : '?');
        }
        return text.toString();
    }
}
