package dev.tidings.messaging.consent;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody's word on whether they agree to get messages from a sender. Printing it does not show who.
 *
 * @param contactId their number in E.164 form
 * @param correlationId what ties the result to it: 32 letters and digits, another one for each
 * @param senderId a Messaging Service's SID, or a number of the account in E.164 form
 * @param status what they said
 * @param source where they said it
 * @param dateOfConsent when they said it
 */
public record Consent(
        String contactId,
        String correlationId,
        String senderId,
        ConsentStatus status,
        ConsentSource source,
        Optional<Instant> dateOfConsent) {
    /** Refuses a correlation id that the backend would refuse. */
    public Consent {
        CorrelationId.check(correlationId);
    }

    /** That the owner of {@code contactId} said so somewhere, with a correlation id of its own. */
    public static Consent of(String contactId, String senderId, ConsentStatus status, ConsentSource source) {
        return new Consent(contactId, CorrelationId.random(), senderId, status, source, Optional.empty());
    }

    /** The same, said at this time. */
    public Consent at(Instant time) {
        return new Consent(contactId, correlationId, senderId, status, source, Optional.of(time));
    }

    /** The same, with this correlation id. */
    public Consent withCorrelationId(String id) {
        return new Consent(contactId, id, senderId, status, source, dateOfConsent);
    }

    /** As it is on the wire. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("contact_id", contactId);
        members.put("correlation_id", correlationId);
        members.put("sender_id", senderId);
        members.put("status", status);
        members.put("source", source);
        dateOfConsent.ifPresent(time -> members.put("date_of_consent", time.truncatedTo(ChronoUnit.SECONDS)));
        return members;
    }

    @Override
    public String toString() {
        return "Consent[" + correlationId + ": " + status + " to " + senderId + "]";
    }
}
