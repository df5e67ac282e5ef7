package dev.tidings.core.webhook;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code application/x-www-form-urlencoded}, in bodies and in queries, as the URL Standard has it: UTF-8, names may
 * repeat, a percent sign that starts no escape stands for itself. Reading never fails; whether to believe what was read is
 * the signature's to say.
 */
final class FormBody {
    private FormBody() {}

    /** Reads {@code form}: names in the order of their first value, values in their order. */
    static Map<String, List<String>> decode(byte[] form) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        int start = 0;
        while (start < form.length) {
            int end = indexOf(form, '&', start, form.length);
            if (end > start) {
                int equals = indexOf(form, '=', start, end);
                String value = equals == end ? "" : decode(form, equals + 1, end);
                parameters
                        .computeIfAbsent(decode(form, start, equals), name -> new ArrayList<>(1))
                        .add(value);
            }
            start = end + 1;
        }
        parameters.replaceAll((name, values) -> List.copyOf(values));
        return Collections.unmodifiableMap(parameters);
    }

    /** Writes {@code parameters} in their order. */
    static byte[] encode(Map<String, String> parameters) {
        StringBuilder form = new StringBuilder();
        parameters.forEach((name, value) -> form.append(form.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return form.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static int indexOf(byte[] bytes, char wanted, int start, int end) {
        int i = start;
        while (i < end && bytes[i] != wanted) {
            i++;
        }
        return i;
    }

    private static String decode(byte[] form, int start, int end) {
        byte[] decoded = new byte[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            byte octet = form[i];
            if (octet == '+') {
                octet = ' ';
            } else if (octet == '%' && i + 2 < end) {
                int escaped = Character.digit(form[i + 1], 16) << 4 | Character.digit(form[i + 2], 16);
                if (escaped >= 0) {
                    octet = (byte) escaped;
                    i += 2;
                }
            }
            decoded[length++] = octet;
        }
        return new String(decoded, 0, length, StandardCharsets.UTF_8);
    }
}
