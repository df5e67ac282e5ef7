package dev.tidings.messaging.webhook;

import dev.tidings.core.internal.resource.WebhookFields;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A place that the sender shared; on rich channels only.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param label its name
 * @param address its address
 */
public record SharedLocation(
        BigDecimal latitude, BigDecimal longitude, Optional<String> label, Optional<String> address) {
    static Optional<SharedLocation> of(WebhookFields fields) {
        return fields.decimal("Latitude")
                .flatMap(north -> fields.decimal("Longitude")
                        .map(east -> new SharedLocation(north, east, fields.text("Label"), fields.text("Address"))));
    }
}
