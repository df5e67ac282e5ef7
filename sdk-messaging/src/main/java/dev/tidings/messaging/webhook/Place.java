package dev.tidings.messaging.webhook;

import dev.tidings.core.internal.resource.WebhookFields;
import java.util.Optional;

/**
 * Where a number belongs, as far as the backend knows: best in the United States and Canada, nothing on rich channels.
 *
 * @param city upper case
 * @param state two letters
 * @param zip the postal code
 * @param country two letters
 */
public record Place(Optional<String> city, Optional<String> state, Optional<String> zip, Optional<String> country) {
    static Place of(WebhookFields fields, String side) {
        return new Place(
                fields.text(side + "City"),
                fields.text(side + "State"),
                fields.text(side + "Zip"),
                fields.text(side + "Country"));
    }
}
