package bad.tidings.verify.webhook;

import bad.tidings.verify.device.DeviceHelper;
import dev.tidings.verify.VerifyClient;

/** Points upward, and at whom points at it. */
public final class KnowsTheClient {
    public DeviceHelper helper(VerifyClient client) {
        return client == null ? new DeviceHelper() : null;
    }
}
