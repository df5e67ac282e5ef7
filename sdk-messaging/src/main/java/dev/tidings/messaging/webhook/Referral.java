package dev.tidings.messaging.webhook;

import dev.tidings.core.internal.resource.WebhookFields;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The advertisement that led to the message; on WhatsApp only.
 *
 * @param body its text
 * @param headline its headline
 * @param sourceId its id
 * @param sourceType such as {@code post}
 * @param sourceUrl its address
 * @param mediaId the id of its picture or film
 * @param mediaContentType the MIME type of that
 * @param mediaUrl the address of that
 * @param numMedia how many of these there are
 * @param ctwaClid Meta's id of the click
 */
public record Referral(
        Optional<String> body,
        Optional<String> headline,
        Optional<String> sourceId,
        Optional<String> sourceType,
        Optional<String> sourceUrl,
        Optional<String> mediaId,
        Optional<String> mediaContentType,
        Optional<String> mediaUrl,
        OptionalInt numMedia,
        Optional<String> ctwaClid) {
    /** Empty if there is none; a number of media alone, which older SMS carry too, is none. */
    static Optional<Referral> of(WebhookFields fields) {
        boolean any = fields.all().keySet().stream()
                .anyMatch(name -> name.startsWith("Referral")
                        && !name.equals("ReferralNumMedia")
                        && fields.text(name).isPresent());
        return any
                ? Optional.of(new Referral(
                        fields.text("ReferralBody"),
                        fields.text("ReferralHeadline"),
                        fields.text("ReferralSourceId"),
                        fields.text("ReferralSourceType"),
                        fields.text("ReferralSourceUrl"),
                        fields.text("ReferralMediaId"),
                        fields.text("ReferralMediaContentType"),
                        fields.text("ReferralMediaUrl"),
                        fields.number("ReferralNumMedia"),
                        fields.text("ReferralCtwaClid")))
                : Optional.empty();
    }
}
