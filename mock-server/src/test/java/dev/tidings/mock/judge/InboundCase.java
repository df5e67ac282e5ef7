package dev.tidings.mock.judge;

import dev.tidings.mock.MockHandset;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.inbound.Reception;
import dev.tidings.mock.judge.WebhookReceiver.Reply;
import dev.tidings.mock.messaging.Message;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server, an application that is asked about what comes to a number, and a person who writes there. */
abstract class InboundCase {
    static final String NUMBER = "+14155550100";
    static final String SHORT_CODE = "55501";
    static final String PERSON = "+14155550199";

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    final WebhookReceiver app = WebhookReceiver.start();
    MockServer mock;
    MockHandset person;

    @BeforeEach
    void start() {
        mock = MockServer.builder()
                .virtualClock()
                .startTime(Pace.START)
                .seed(7)
                .exchangeListener(judging)
                .start();
        person = mock.handset(PERSON);
        mock.account().inboundUrl(NUMBER, app.url("/sms"));
    }

    @AfterEach
    void stop() {
        mock.close();
        app.close();
    }

    void answer(String twiml) {
        app.replying(webhook -> Reply.twiml(twiml));
    }

    List<Integer> alertCodes() {
        return mock.account().alerts().stream()
                .map(alert -> alert.cause().code())
                .toList();
    }

    static Message message(Reception reception) {
        return Objects.requireNonNull(reception.message());
    }
}
