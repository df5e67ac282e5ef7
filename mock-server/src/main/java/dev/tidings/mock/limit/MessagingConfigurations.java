package dev.tidings.mock.limit;

import dev.tidings.mock.service.Services;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.world.World;
import java.util.Optional;

/** Which Messaging Service sends the codes of a Verify service to a country. */
public final class MessagingConfigurations {
    private MessagingConfigurations() {}

    /** The configurations in {@code world}, which has none yet. */
    public static MessagingConfigurations in(World world, VerifyServices verify, Services messaging) {
        return new MessagingConfigurations();
    }

    /**
     * The Messaging Service that sends codes of the Verify service {@code serviceSid} to {@code region}, an ISO 3166 code in upper
     * case: that of the country, else that of all countries.
     */
    public Optional<String> serviceFor(String serviceSid, String region) {
        return Optional.empty();
    }
}
