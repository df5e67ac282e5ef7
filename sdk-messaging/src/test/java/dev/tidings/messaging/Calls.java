package dev.tidings.messaging;

import dev.tidings.core.ListParams;
import dev.tidings.core.testkit.Call;
import java.util.List;
import java.util.stream.Stream;

/** All calls of all rooms. */
final class Calls {
    private Calls() {}

    /** A list of twenty at a time. */
    static ListParams twenty() {
        return ListParams.builder().pageSize(20).build();
    }

    static Stream<Call<MessagingClient, AsyncMessagingClient>> all() {
        return Stream.of(
                        MessageCalls.ALL,
                        ServiceCalls.ALL,
                        NumberCalls.ALL,
                        ApplicationCalls.ALL,
                        LinkCalls.ALL,
                        AccountCalls.ALL,
                        UsageCalls.ALL,
                        ConsentCalls.ALL,
                        PriceCalls.ALL,
                        ContentCalls.ALL,
                        ChannelCalls.ALL)
                .flatMap(List::stream);
    }
}
