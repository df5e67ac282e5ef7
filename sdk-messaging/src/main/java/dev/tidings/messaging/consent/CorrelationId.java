package dev.tidings.messaging.consent;

import dev.tidings.core.internal.resource.Check;
import java.util.UUID;

/** What ties the result for one of many to it. */
final class CorrelationId {
    private CorrelationId() {}

    static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    static void check(String id) {
        if (!id.matches("[0-9A-Za-z]{32}")) {
            throw Check.refused("correlationId is '" + id + "': it must be 32 letters and digits");
        }
    }
}
