package dev.tidings.mock.messaging;

import org.jspecify.annotations.Nullable;

/**
 * Who sends a message to whom.
 *
 * @param from the sender as the recipient sees it; null until a Messaging Service has chosen one
 * @param to the recipient; E.164, or with a channel's prefix
 * @param region the country of whoever is on the far side, an ISO 3166 code in upper case; empty if no plan says
 * @param serviceSid the Messaging Service that sends it; null for none
 */
public record MessageParties(
        @Nullable String from,
        String to,
        String region,
        @Nullable String serviceSid) {
    /** The same with the sender {@code chosen}. */
    MessageParties withFrom(String chosen) {
        return new MessageParties(chosen, to, region, serviceSid);
    }

    /** The same with another way of writing the recipient. */
    MessageParties withTo(String written) {
        return new MessageParties(from, written, region, serviceSid);
    }
}
