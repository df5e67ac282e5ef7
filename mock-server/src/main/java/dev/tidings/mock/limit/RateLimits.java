package dev.tidings.mock.limit;

import dev.tidings.mock.verify.VerifyService;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.List;
import java.util.Map;

/** The rate limits of Verify services and their buckets, and who has used them up. */
public final class RateLimits {
    private RateLimits() {}

    /** The limits in {@code world}, which has none yet. */
    public static RateLimits in(World world, VerifyServices services) {
        return new RateLimits();
    }

    /**
     * Counts one verification to be started. Nothing is counted if it is refused, or if the command fails later.
     *
     * @param valueByUniqueName the metered value for each limit, such as the user's IP address
     * @return names that no limit of the service has, and which are ignored
     * @throws ApiError 20429 if a bucket is full
     */
    public List<String> count(Transaction tx, VerifyService service, Map<String, String> valueByUniqueName) {
        return List.of();
    }
}
