package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.monitor.v1.Alert;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.judge.WebhookReceiver.Reply;
import dev.tidings.mock.judge.WebhookReceiver.Webhook;
import dev.tidings.mock.network.Fate;
import dev.tidings.mock.network.MessageMatch;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong while nobody waits for an answer, as Twilio's Java client and the debugger's webhook see it. */
class AlertsTest {
    private static final String NUMBER = "+14155550100";
    private static final String PERSON = "+14155550199";

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private final WebhookReceiver app = WebhookReceiver.start();
    private MockServer mock;
    private TwilioRestClient client;

    @BeforeEach
    void start() {
        mock = MockServer.builder()
                .virtualClock()
                .startTime(Pace.START)
                .seed(7)
                .exchangeListener(judging)
                .start();
        client = OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());
    }

    @AfterEach
    void stop() {
        mock.close();
        app.close();
    }

    private List<Alert> list() {
        List<Alert> all = new ArrayList<>();
        Alert.reader().read(client).forEach(all::add);
        return all;
    }

    private void inbound(String twiml) {
        mock.account().inboundUrl(NUMBER, app.url("/sms"));
        app.replying(webhook -> Reply.twiml(twiml));
        mock.handset(PERSON).text(NUMBER, "Hi");
    }

    @Test
    void alert_isListedAndFetchedWithItsExchange() {
        inbound("<Response><Foo/></Response>");
        Alert listed = list().get(0);
        assertThat(listed.getErrorCode()).isEqualTo("12200");
        assertThat(listed.getLogLevel()).isEqualTo("warning");
        assertThat(listed.getMoreInfo()).endsWith("/12200");
        assertThat(listed.getRequestUrl()).hasToString(app.url("/sms"));
        assertThat(listed.getRequestMethod()).hasToString("POST");
        assertThat(listed.getResourceSid())
                .isEqualTo(app.all().get(0).parameters().get("MessageSid"));
        assertThat(listed.getServiceSid())
                .isEqualTo(mock.account().services().get(0).sid());
        assertThat(listed.getDateCreated().toInstant()).isEqualTo(Pace.START);
        Door door = Door.of(mock);
        String state = door.admin("GET", "/state", "").text();
        assertThat(door.admin("PUT", "/state", state).status()).isEqualTo(204);
        assertThat(list()).containsExactly(listed);
        assertThat(listed.getAlertText()).contains("ErrorCode=12200&LogLevel=WARNING");

        Alert fetched = Alert.fetcher(listed.getSid()).fetch(client);
        assertThat(fetched.getRequestVariables()).contains("Body=Hi").contains("From=%2B14155550199");
        assertThat(fetched.getRequestHeaders()).contains("X-Twilio-Signature: ");
        assertThat(fetched.getResponseHeaders()).contains("text/xml");
        assertThat(fetched.getResponseBody()).isEqualTo("<Response><Foo/></Response>");
        assertThatThrownBy(() -> Alert.fetcher("NO" + "0".repeat(32)).fetch(client))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        missing -> assertThat(missing.getCode()).isEqualTo(20404));
        MockAccount other = mock.newAccount();
        TwilioRestClient stranger =
                OfficialJavaClient.to(URI.create(mock.url()), other.accountSid(), other.authToken());
        assertThatThrownBy(() -> Alert.fetcher(listed.getSid()).fetch(stranger))
                .isInstanceOfSatisfying(
                        ApiException.class, none -> assertThat(none.getCode()).isEqualTo(20404));
    }

    @Test
    void list_isFilteredByLevelAndTime_andForgetsAfterThirtyDays() {
        inbound("<Response><Foo/></Response>");
        mock.clock().advance(Duration.ofDays(1));
        inbound("<Response>");
        assertThat(list()).extracting(Alert::getErrorCode).containsExactly("12100", "12200");
        assertThat(Alert.reader().setLogLevel("warning").read(client)).hasSize(1);
        assertThat(Alert.reader().setLogLevel("notice").read(client)).isEmpty();
        ZonedDateTime second = Pace.START.plus(Duration.ofDays(1)).atZone(ZoneOffset.UTC);
        assertThat(Alert.reader().setStartDate(second).read(client)).hasSize(1);
        assertThat(Alert.reader().setStartDate(second.plusSeconds(1)).read(client))
                .isEmpty();
        assertThat(Alert.reader().setEndDate(second.minusHours(1)).read(client)).hasSize(1);
        Door door = Door.of(mock);
        String url = "http://localhost/monitor/v1/Alerts";
        for (String filter : List.of("?StartDate=2031-05-15", "?EndDate=2031-05-14", "?LogLevel=error")) {
            assertThat(door.send("GET", url + filter, door.credentials(), "")
                            .json()
                            .path("alerts"))
                    .as(filter)
                    .hasSize(1);
        }
        for (String filter : List.of("?LogLevel=bad", "?StartDate=yesterday")) {
            Door.Answer refused = door.send("GET", url + filter, door.credentials(), "");
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).contains(filter.substring(1, filter.indexOf('=')));
        }
        mock.clock().advance(Duration.ofDays(29));
        assertThat(list()).as("the first day's is 30 days old").hasSize(2);
        mock.clock().advance(Duration.ofSeconds(1));
        assertThat(list()).hasSize(1);
    }

    /** Each code has the level that the error dictionary gives it. */
    @ParameterizedTest
    @CsvSource({
        "30003, error",
        "30004, error",
        "30005, error",
        "30006, error",
        "30007, error",
        "30008, error",
        "30011, error",
        "30017, error",
        "30018, warning",
        "30019, error",
        "30022, error",
        "30023, error",
        "30024, error",
        "30032, error",
        "30033, error",
        "30034, error",
        "30035, error",
        "30037, error",
        "30040, error",
        "30041, error",
        "30042, error",
        "30043, error",
        "30045, warning",
        "30410, error",
        "30450, error",
        "30453, error",
        "30454, error",
        "30500, error",
        "30610, error",
        "30630, error",
        "30640, error",
        "63016, error"
    })
    void messageThatFails_isAnAlert(int code, String level) {
        mock.rules().when(MessageMatch.messages()).then(Fate.undelivered(code));
        Door.of(mock).post("/Messages.json", "From", NUMBER, "To", PERSON, "Body", "Hi");
        mock.clock().settle();
        assertThat(list()).singleElement().satisfies(alert -> {
            assertThat(alert.getErrorCode()).isEqualTo(Integer.toString(code));
            assertThat(alert.getLogLevel()).isEqualTo(level);
            assertThat(alert.getResourceSid())
                    .isEqualTo(mock.messages().all().get(0).sid());
            assertThat(alert.getRequestUrl()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:1/refused, 11202",
        "http://nobody.invalid/, 11210",
        "https://127.0.0.1:1/#e=mars, 11240",
        "APP/status#rt=100, 11205"
    })
    void callbackThatFails_isAnAlert(String url, int code) {
        app.replying(webhook -> {
            long until = System.nanoTime() + 300_000_000L;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            return Reply.NONE;
        });
        Door.of(mock)
                .post(
                        "/Messages.json",
                        "From",
                        NUMBER,
                        "To",
                        PERSON,
                        "Body",
                        "Hi",
                        "StatusCallback",
                        url.replace("APP", app.url("")));
        mock.clock().settle();
        assertThat(list())
                .as("one for each status that was to be told")
                .hasSize(2)
                .allSatisfy(alert -> {
                    assertThat(alert.getErrorCode()).isEqualTo(Integer.toString(code));
                    assertThat(alert.getResourceSid())
                            .isEqualTo(mock.messages().all().get(0).sid());
                });
    }

    @Test
    void debuggerWebhook_hearsOfEachAlert_itsOwnFailuresExcepted() throws Exception {
        MockAccount sub = mock.account().newSubaccount("Department");
        String number = sub.provision("+14155550177").address();
        sub.inboundUrl(number, app.url("/sms"));
        mock.account().debuggerUrl(app.url("/debugger"));
        app.replying(webhook -> webhook.url().endsWith("/debugger")
                ? new Reply(500, "", "")
                : Reply.twiml("<Response><Message to='nobody'>x</Message></Response>"));
        mock.handset(PERSON).text(number, "Hi");
        mock.clock().settle();
        Webhook told = app.all().get(1);
        assertThat(app.all()).hasSize(2);
        assertThat(told.parameters().keySet())
                .containsExactly(
                        "Sid", "AccountSid", "ParentAccountSid", "Level", "Timestamp", "PayloadType", "Payload");
        assertThat(told.parameters())
                .containsEntry("AccountSid", sub.accountSid())
                .containsEntry("ParentAccountSid", mock.accountSid())
                .containsEntry("Level", "Warning")
                .containsEntry("Timestamp", "2031-05-14T12:00:00Z")
                .containsEntry("PayloadType", "application/json");
        assertThat(WebhookVerifier.of(mock.authToken())
                        .isValid(told.url(), SignedWebhook.lists(told.parameters()), told.signature()))
                .isTrue();
        JsonNode payload = new ObjectMapper().readTree(told.parameters().get("Payload"));
        assertThat(payload.path("error_code").asText()).isEqualTo("14101");
        assertThat(payload.path("resource_sid").asText())
                .isEqualTo(app.all().get(0).parameters().get("MessageSid"));
        assertThat(payload.at("/webhook/request/parameters/Body").asText()).isEqualTo("Hi");
        assertThat(payload.at("/webhook/response/status_code").asInt()).isEqualTo(200);
        assertThat(payload.at("/webhook/response/body").asText()).startsWith("<Response>");
        assertThat(sub.alerts())
                .singleElement()
                .satisfies(alert -> assertThat(told.parameters()).containsEntry("Sid", alert.sid()));
        assertThat(mock.account().alerts()).isEmpty();
    }
}
