package dev.tidings.mock.verify;

import dev.tidings.mock.network.Refused;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Texts for one purpose in several languages, with places for the code, the service's name and whatever else.
 *
 * @param sid {@code HJ…}
 * @param accountSid who sees it
 * @param friendlyName at most 32 characters
 * @param channels where it can be used
 * @param translations by the tag of their language, in order
 */
public record VerifyTemplate(
        String sid,
        String accountSid,
        String friendlyName,
        List<Channel> channels,
        Map<String, Translation> translations) {
    /** Where a template can be used. */
    public enum Channel {
        /** In a text message. */
        SMS,
        /** Read aloud in a call. */
        VOICE;

        /** The name on the wire, such as {@code sms}. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * What the wire calls {@code name}.
         *
         * @throws IllegalArgumentException if there is no such channel
         */
        public static Channel of(String name) {
            return Arrays.stream(values())
                    .filter(each -> each.wire().equals(name))
                    .findFirst()
                    .orElseThrow(() -> Refused.text("channels", name, "sms or voice"));
        }
    }

    /** How far the review of a translation is. */
    public enum Status {
        /** Not looked at yet. */
        PENDING,
        /** May be used. */
        APPROVED,
        /** May not be used. */
        REJECTED;

        /** The name on the wire, such as {@code approved}. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * What the wire calls {@code name}.
         *
         * @throws IllegalArgumentException if there is no such status
         */
        public static Status of(String name) {
            return Arrays.stream(values())
                    .filter(each -> each.wire().equals(name))
                    .findFirst()
                    .orElseThrow(() -> Refused.text("status", name, "pending, approved or rejected"));
        }
    }

    /**
     * One text.
     *
     * @param locale the tag of its language, such as {@code pt-BR}
     * @param text with {@code {{code}}}, {@code {{friendly_name}}} and other names where values go
     * @param status of its review
     * @param isDefault whether it stands in for languages that the template lacks
     * @param created when
     * @param updated when it was last changed
     */
    public record Translation(
            String locale, String text, Status status, boolean isDefault, Instant created, Instant updated) {}

    /** The translation that stands in for others. */
    public Translation defaultTranslation() {
        return translations.values().stream()
                .filter(Translation::isDefault)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(sid + " has no default translation"));
    }

    /** The translation into {@code locale}, or else into its language without region. */
    public Optional<Translation> translation(String locale) {
        return exactly(locale).or(() -> exactly(locale.split("-", 2)[0]));
    }

    private Optional<Translation> exactly(String locale) {
        return translations.values().stream()
                .filter(each -> each.locale().equalsIgnoreCase(locale))
                .findFirst();
    }
}
