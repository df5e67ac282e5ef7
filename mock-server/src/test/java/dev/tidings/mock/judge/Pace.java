package dev.tidings.mock.judge;

import dev.tidings.mock.MockServer;
import dev.tidings.mock.MockServerBuilder;
import java.time.Instant;

/** The two clocks, so that one story can be told on each. */
enum Pace {
    /** Time passes by itself, a hundred times as fast. */
    REAL {
        @Override
        MockServerBuilder builder() {
            return MockServer.builder().speed(100);
        }

        @Override
        void await(MockServer mock, WebhookReceiver receiver, String messageSid, String status) {
            receiver.await(messageSid, status);
        }
    },
    /** Time stands still until it is moved. */
    VIRTUAL {
        @Override
        MockServerBuilder builder() {
            return MockServer.builder().virtualClock();
        }

        @Override
        void await(MockServer mock, WebhookReceiver receiver, String messageSid, String status) {
            mock.clock().settle(java.time.Duration.ofMinutes(10));
            receiver.await(messageSid, status);
        }
    };

    /** Noon of a day in the future, as far from other days as can be. */
    static final Instant START = Instant.parse("2031-05-14T12:00:00Z");

    abstract MockServerBuilder builder();

    /** Returns when {@code receiver} was told that the message is {@code status}. */
    abstract void await(MockServer mock, WebhookReceiver receiver, String messageSid, String status);

    MockServer start(Judging judging) {
        return builder().startTime(START).exchangeListener(judging).start();
    }
}
