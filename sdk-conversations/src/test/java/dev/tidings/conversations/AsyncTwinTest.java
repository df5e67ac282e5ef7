package dev.tidings.conversations;

import dev.tidings.core.testkit.AsyncTwinChecks;

/** Whatever can be called and waited for can be called without waiting, in the same words. */
class AsyncTwinTest extends AsyncTwinChecks {
    @Override
    protected Class<?> client() {
        return ConversationsClient.class;
    }
}
