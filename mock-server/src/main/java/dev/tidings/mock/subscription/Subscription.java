package dev.tidings.mock.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * An application's wish to be told, which the API calls a webhook.
 *
 * @param sid {@code YW…}
 * @param accountSid whose it is
 * @param serviceSid {@code VA…}, the service whose events it hears
 * @param friendlyName for people
 * @param eventTypes what it hears, by the names of {@link EventType}, or {@code *} for everything
 * @param url who is called
 * @param status whether it is called now
 * @param version what it is told
 * @param created when
 * @param updated when it was last changed
 */
public record Subscription(
        String sid,
        String accountSid,
        String serviceSid,
        String friendlyName,
        List<String> eventTypes,
        String url,
        Status status,
        Version version,
        Instant created,
        Instant updated) {
    /** Whether it is called. */
    public enum Status {
        /** It is. */
        ENABLED,
        /** It is not. */
        DISABLED;

        /** The name on the wire. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How much it is told. */
    public enum Version {
        /** What there was first. */
        V1,
        /** All that there is. */
        V2;

        /** The name on the wire. */
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Its path on the API. */
    String path() {
        return "/v2/Services/" + serviceSid + "/Webhooks/" + sid;
    }

    /** Whether it hears of {@code type} now. */
    boolean hears(EventType type) {
        return status == Status.ENABLED && (eventTypes.contains(EventType.ALL) || eventTypes.contains(type.wire()));
    }
}
