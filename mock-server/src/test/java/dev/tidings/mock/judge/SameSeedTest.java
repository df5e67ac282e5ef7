package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.http.Exchange;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same seed and the same calls give the same bytes: answers with their headers, webhooks, and all that is kept. */
class SameSeedTest {
    private static final String TO = "+14155550123";
    private static final String FROM = "+14155550100";

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    /**
     * What one run left behind.
     *
     * @param answers status, headers and body of each, in order
     * @param webhooks by message and in the order in which each message's came; messages are told of side by side
     * @param timelines of all messages, as the admin API tells them
     * @param state the snapshot
     */
    private record Trace(List<String> answers, Map<String, List<String>> webhooks, String timelines, String state) {}

    @Test
    void sameSeedAndCalls_giveTheSameBytes() {
        try (WebhookReceiver first = receiver()) {
            Trace one = run(7, first, 0);
            int heard = first.all().size();
            Trace two = run(7, first, heard);
            assertThat(two.answers()).isEqualTo(one.answers());
            assertThat(two.webhooks()).isEqualTo(one.webhooks());
            assertThat(two.timelines()).isEqualTo(one.timelines()).contains("\"timeline\"");
            assertThat(two.state()).isEqualTo(one.state());
            assertThat(one.answers()).hasSizeGreaterThan(100);
            assertThat(heard).isGreaterThan(100);

            Trace other = run(8, first, 2 * heard);
            assertThat(other.answers()).isNotEqualTo(one.answers());
            assertThat(other.webhooks()).isNotEqualTo(one.webhooks());
            assertThat(other.state()).isNotEqualTo(one.state());
        }
    }

    /** A reset leads back to where a server with this seed begins. */
    @Test
    void afterAReset_theSameCallsGiveTheSameBytes() {
        try (WebhookReceiver receiver = receiver()) {
            List<String> answers = new ArrayList<>();
            try (MockServer mock = server(7, answers)) {
                live(mock, receiver);
                List<String> first = List.copyOf(answers);
                answers.clear();
                mock.reset();
                live(mock, receiver);
                assertThat(answers).isEqualTo(first);
            }
        }
    }

    private static WebhookReceiver receiver() {
        WebhookReceiver receiver = WebhookReceiver.start();
        receiver.serve("/cat.png", "image/png", OfficialJavaClientTest.PNG);
        return receiver;
    }

    private MockServer server(long seed, List<String> answers) {
        return MockServer.builder()
                .virtualClock()
                .startTime(Pace.START)
                .seed(seed)
                .exchangeListener(judging)
                .exchangeListener(exchange -> answers.add(text(exchange)))
                .start();
    }

    private Trace run(long seed, WebhookReceiver receiver, int heard) {
        List<String> answers = new ArrayList<>();
        try (MockServer mock = server(seed, answers)) {
            live(mock, receiver);
            Map<String, List<String>> webhooks = new TreeMap<>();
            receiver.all().stream()
                    .skip(heard)
                    .forEach(each -> webhooks.computeIfAbsent(each.messageSid(), any -> new ArrayList<>())
                            .add(each.method() + " " + each.url() + " " + each.signature() + " "
                                    + each.headers().get("I-twilio-idempotency-token") + " "
                                    + new String(each.body(), StandardCharsets.UTF_8)));
            Door door = Door.of(mock);
            String timelines = door.admin("GET", "/messages?limit=1000", "").text();
            return new Trace(
                    answers,
                    webhooks,
                    timelines,
                    door.admin("GET", "/state", "").text());
        }
    }

    private static String text(Exchange exchange) {
        StringBuilder text = new StringBuilder();
        text.append(exchange.request().method())
                .append(' ')
                .append(exchange.request().path())
                .append(" -> ")
                .append(exchange.response().status())
                .append('\n');
        exchange.response()
                .headers()
                .forEach((name, value) ->
                        text.append(name).append(": ").append(value).append('\n'));
        return text.append(new String(exchange.response().body(), StandardCharsets.UTF_8))
                .toString();
    }

    /** Something of everything, with a network as it is out there. */
    private static void live(MockServer mock, WebhookReceiver receiver) {
        mock.network().lifelike();
        Door door = Door.of(mock);
        MockAccount sub = mock.account().newSubaccount("Department");
        String subFrom = sub.provision("+14155550177").address();
        String service = mock.account().services().get(0).sid();
        String hook = receiver.url("/status");
        List<String> sids = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String to = "+1415555" + (2_000 + i);
            sids.add(sid(door.post(
                    "/Messages.json", "To", to, "From", FROM, "Body", "Number " + i, "StatusCallback", hook)));
            door.post("/Messages.json", "To", to, "MessagingServiceSid", service, "Body", "x", "StatusCallback", hook);
            if (i % 10 == 0) {
                mock.clock().advance(Duration.ofMillis(700L + i));
            }
        }
        String later = mock.clock().now().plus(Duration.ofHours(1)).toString();
        String scheduled = sid(door.post(
                "/Messages.json",
                "To",
                TO,
                "MessagingServiceSid",
                service,
                "Body",
                "Later",
                "ScheduleType",
                "fixed",
                "SendAt",
                later,
                "StatusCallback",
                hook));
        String mms = sid(door.post(
                "/Messages.json",
                "To",
                TO,
                "From",
                FROM,
                "MediaUrl",
                receiver.url("/cat.png"),
                "MediaUrl",
                "https://example.com/dog.jpg",
                "MediaUrl",
                receiver.url("/cat.png"),
                "ProvideFeedback",
                "true",
                "StatusCallback",
                hook));
        door.as(sub)
                .post("/Messages.json", "To", TO, "From", subFrom, "Body", "By a department", "StatusCallback", hook);
        door.post("/Messages.json", "To", "123", "From", FROM, "Body", "Nowhere");
        mock.clock().settle(Duration.ofMinutes(10));
        change(mock, scheduled, sids, mms);
        mock.clock().settle();
    }

    /** What is done to messages, and read of them, once they are on their way. */
    private static void change(MockServer mock, String scheduled, List<String> sids, String mms) {
        Door door = Door.of(mock);
        door.post("/Messages/" + scheduled + ".json", "Status", "canceled");
        door.post("/Messages/" + sids.get(0) + ".json", "Body", "");
        door.delete("/Messages/" + sids.get(1) + ".json");
        door.post("/Messages/" + mms + "/Feedback.json", "Outcome", "confirmed");
        door.get("/Messages/" + mms + "/Media.json");
        door.get("/Messages/" + mms + ".xml");
        String next = "/Messages.json?PageSize=20";
        while (next != null) {
            JsonNode page = door.get(next).json();
            String uri = page.path("next_page_uri").asText("null");
            next = uri.equals("null") ? null : uri.substring(uri.indexOf("/Messages"));
        }
    }

    private static String sid(Door.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("sid").asText();
    }
}
