package dev.tidings.mock.chataddress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of messages to one address.
 *
 * @param sid {@code IG…}
 * @param accountSid whose it is
 * @param type the channel
 * @param address with the channel's prefix; no other of its account has it
 * @param friendlyName for people; null for none
 * @param country ISO 3166 code of a short code; null else
 * @param autoCreation whether conversations are made for them
 * @param created when
 * @param updated when it was last changed
 */
public record AddressConfiguration(
        String sid,
        String accountSid,
        AddressType type,
        String address,
        @Nullable String friendlyName,
        @Nullable String country,
        AutoCreation autoCreation,
        Instant created,
        Instant updated) {
    /** Its path on the API. */
    String path() {
        return "/v1/Configuration/Addresses/" + sid;
    }
}
