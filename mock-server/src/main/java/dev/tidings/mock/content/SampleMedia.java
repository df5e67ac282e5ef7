package dev.tidings.mock.content;

import dev.tidings.mock.network.Refused;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What WhatsApp finds where the sample of a template's media should be. Nobody is asked over the network: what stands there is
 * set.
 *
 * @param key of the account and the URL
 * @param accountSid whose templates
 * @param url of the sample
 * @param found what is there
 */
public record SampleMedia(String key, String accountSid, String url, Found found) {
    /** What can be there. */
    public enum Found {
        /** A file that can be used. */
        OK(0, ""),
        /** Nothing that WhatsApp may see. */
        FORBIDDEN(63043, "access to the sample media was denied (403)"),
        /** Nothing. */
        MISSING(63044, "the sample media was not found (404)"),
        /** Some other error. */
        BROKEN(63045, "the sample media could not be downloaded"),
        /** A file of a type that cannot be used. */
        WRONG_TYPE(63047, "the sample media has a content type that cannot be used");

        private final int errorCode;
        private final String reason;

        Found(int errorCode, String reason) {
            this.errorCode = errorCode;
            this.reason = reason;
        }

        /** Its name in settings, such as {@code wrong_type}. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The code with which it is told; 0 for none. */
        int errorCode() {
            return errorCode;
        }

        String reason() {
            return reason;
        }

        /** What settings call {@code name}. */
        public static Found of(String name) {
            Optional<Found> found = Arrays.stream(values())
                    .filter(each -> each.wire().equals(name))
                    .findFirst();
            return found.orElseThrow(() -> Refused.text("found", name, "ok, forbidden, missing, broken or wrong_type"));
        }
    }

    static String key(String accountSid, String url) {
        return accountSid + ' ' + url;
    }
}
