package dev.tidings.mock.webhook;

import dev.tidings.core.http.HttpHeaders;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was answered.
 *
 * @param body decoded, cut at the most bytes that were wanted
 * @param cut whether there was more of it
 */
record HttpAnswer(int status, HttpHeaders headers, byte[] body, boolean cut) {
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset=\"?([^\";\\s]+)");

    /** The body in the charset that it names; UTF-8 if that is none. */
    String text() {
        Matcher named = CHARSET.matcher(headers.first("Content-Type").orElse(""));
        Charset charset = StandardCharsets.UTF_8;
        if (named.find()) {
            try {
                charset = Charset.forName(named.group(1));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException none) {
                charset = StandardCharsets.UTF_8;
            }
        }
        return new String(body, charset);
    }

    boolean isRedirect() {
        return status >= 300 && status < 400;
    }

    boolean succeeded() {
        return status >= 200 && status < 300;
    }
}
