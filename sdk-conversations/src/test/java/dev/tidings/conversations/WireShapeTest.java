package dev.tidings.conversations;

import dev.tidings.core.testkit.Call;
import dev.tidings.core.testkit.WireShapeChecks;
import java.util.stream.Stream;

/** What each operation puts on the wire, both ways: against what is written here, and against Twilio's own files. */
class WireShapeTest extends WireShapeChecks {
    @Override
    protected Stream<Call<ConversationsClient, AsyncConversationsClient>> calls() {
        return Calls.all();
    }
}
