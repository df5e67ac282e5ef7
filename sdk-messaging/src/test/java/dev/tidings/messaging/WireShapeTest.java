package dev.tidings.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.testkit.Call;
import dev.tidings.core.testkit.WireShapeChecks;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each operation puts on the wire, both ways: against what is written here, and against Twilio's own files. */
class WireShapeTest extends WireShapeChecks {
    @Override
    protected Stream<Call<MessagingClient, AsyncMessagingClient>> calls() {
        return Calls.all();
    }

    @Test
    void create_saysEachParameterOnce() {
        assertThat(MessageCalls.ALL.get(0).expected().form())
                .hasSize(25)
                .allSatisfy((name, values) -> assertThat(values).hasSize(1));
    }
}
