package dev.tidings.mock.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.inbound.Reception;
import dev.tidings.mock.judge.JudgedServer;
import dev.tidings.mock.judge.WebhookReceiver;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages to those who do not want them, on every path that a message can take. */
class OptOutFlowTest {
    private static final String LONG = "+14155550100";
    private static final String OTHER_LONG = "+14155550101";
    private static final String TOLL_FREE = "+18335550100";
    private static final String HANDSET = "+14155550199";

    private final JudgedServer judged = JudgedServer.at(Instant.parse("2026-03-01T12:00:00Z"));
    private final MockServer mock = judged.mock();
    private final Door door = Door.of(mock);
    private final String service = mock.account().services().get(0).sid();

    @AfterEach
    void close() {
        judged.close();
    }

    private Door.Answer send(String... form) {
        List<String> all = new ArrayList<>(Arrays.asList(form));
        all.addAll(List.of("To", HANDSET, "Body", "Hi"));
        return door.post("/Messages.json", all.toArray(String[]::new));
    }

    private void refused(Door.Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asInt()).isEqualTo(21610);
        assertThat(answer.json().path("message").asText()).isEqualTo("Attempt to send to unsubscribed recipient");
    }

    /** How the message that was taken ends: its status and its code. */
    private String end(Door.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        mock.clock().settle();
        JsonNode now = door.get("/Messages/" + answer.json().path("sid").asText() + ".json")
                .json();
        return now.path("status").asText() + " " + now.path("error_code").asText();
    }

    private void write(String to, String body) {
        mock.handset(HANDSET).text(to, body);
    }

    /** What the handset was answered without a message of the API. */
    private List<String> replies() {
        return mock.handset(HANDSET).received().stream()
                .filter(each -> each.messageSid() == null)
                .map(HandsetMessage::body)
                .toList();
    }

    private void tell(String sender, String status) {
        Door.Answer answer = accounts(
                "POST",
                "/Consents/Bulk",
                "Items",
                "{\"contact_id\":\"" + HANDSET + "\",\"correlation_id\":\"" + "a".repeat(32) + "\",\"sender_id\":\""
                        + sender + "\",\"status\":\"" + status + "\",\"source\":\"offline\"}");
        assertThat(answer.json().findValue("error_code").asInt()).isZero();
    }

    private Door.Answer accounts(String method, String path, String name, String value) {
        return door.send(
                method,
                "http://localhost/accounts/v1" + path,
                door.credentials().plus("Content-Type", "application/x-www-form-urlencoded"),
                name + '=' + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    @Test
    void fromANumber_isRefusedAtOnceAndNothingIsStored() {
        write(LONG, "STOP");
        refused(send("From", LONG));
        refused(send("From", LONG, "MediaUrl", "https://example.com/a.png"));
        refused(send("From", OTHER_LONG));
        assertThat(mock.messages().all())
                .as("the keyword itself, neither its answer nor what was refused")
                .singleElement()
                .satisfies(each -> assertThat(each.body()).isEqualTo("STOP"));
        assertThat(replies()).hasSize(1);
        assertThat(end(send("From", TOLL_FREE))).isEqualTo("delivered null");
        write(OTHER_LONG, "START");
        assertThat(end(send("From", LONG))).isEqualTo("delivered null");
    }

    @Test
    void throughAService_itFailsLater() {
        write(LONG, "STOP");
        assertThat(end(send("MessagingServiceSid", service))).isEqualTo("failed 21610");
        assertThat(end(send("MessagingServiceSid", service, "From", OTHER_LONG)))
                .isEqualTo("failed 21610");
        assertThat(end(send("From", service))).isEqualTo("failed 21610");
        assertThat(end(send("MessagingServiceSid", service, "MediaUrl", "https://example.com/a.png")))
                .isEqualTo("failed 21610");
        write(LONG, "UNSTOP");
        assertThat(end(send("MessagingServiceSid", service))).isEqualTo("delivered null");
    }

    @Test
    void scheduledMessage_failsIfItsRecipientOptedOutMeanwhile() {
        String[] scheduled = {"MessagingServiceSid", service, "ScheduleType", "fixed", "SendAt", "2026-03-01T13:00:00Z"
        };
        Door.Answer message = send(scheduled);
        Door.Answer back = send(scheduled);
        mock.clock().advance(Duration.ofMinutes(10));
        write(LONG, "QUIT");
        assertThat(end(message)).isEqualTo("failed 21610");
        assertThat(end(back)).isEqualTo("failed 21610");
    }

    @Test
    void scheduledMessage_isSentIfItsRecipientCameBackInTime() {
        write(LONG, "STOP");
        Door.Answer message =
                send("MessagingServiceSid", service, "ScheduleType", "fixed", "SendAt", "2026-03-01T13:00:00Z");
        mock.clock().advance(Duration.ofMinutes(10));
        write(LONG, "YES");
        assertThat(end(message)).isEqualTo("delivered null");
    }

    @Test
    void toldByTheAccount_itFailsWithItsOwnCodeWhereItFailsLater() {
        tell(service, "opt-out");
        refused(send("From", LONG));
        assertThat(end(send("MessagingServiceSid", service))).isEqualTo("failed 30630");
        tell(service, "opt-in");
        assertThat(end(send("MessagingServiceSid", service))).isEqualTo("delivered null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"YES", "by the API"})
    void tollFreeNetwork_goesOnBlockingUntilItHearsStartItself(String back) {
        write(TOLL_FREE, "STOP");
        refused(send("From", TOLL_FREE));
        if (back.equals("YES")) {
            write(TOLL_FREE, "YES");
        } else {
            tell(TOLL_FREE, "opt-in");
        }
        assertThat(end(send("From", TOLL_FREE))).isEqualTo("undelivered 30004");
        write(TOLL_FREE, "UNSTOP");
        assertThat(end(send("From", TOLL_FREE))).isEqualTo("delivered null");
    }

    @Test
    void numberThatWasOptedOutOf_doesNotComeBackThroughAService() {
        write(TOLL_FREE, "CANCEL");
        String other = mock.account().newService("Another", TOLL_FREE).sid();
        assertThat(end(send("MessagingServiceSid", other))).isEqualTo("failed 21610");
    }

    @Test
    void advancedOptOut_isAskedForByTheService() {
        mock.account().advancedOptOut(service, o -> o.stop("BASTA").stopReply("Fine."));
        write(LONG, "basta");
        assertThat(replies()).containsExactly("Fine.");
        refused(send("From", LONG));
        write(LONG, "start");
        mock.account().usualOptOut(service);
        write(LONG, "basta");
        assertThat(end(send("From", LONG))).isEqualTo("delivered null");
        assertThatThrownBy(() -> mock.newAccount().advancedOptOut(service, o -> o))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no Messaging Service " + service);
    }

    @ParameterizedTest
    @CsvSource({"true, STOP", "false, "})
    void keyword_isToldToTheApplicationWhoseReplyIsRefused(boolean advanced, String optOutType) {
        try (WebhookReceiver application = WebhookReceiver.start()) {
            application.replying(
                    webhook -> WebhookReceiver.Reply.twiml("<Response><Message>Why?</Message></Response>"));
            mock.account().inboundUrl(LONG, application.url("/inbound"));
            if (advanced) {
                mock.account().advancedOptOut(service, o -> o);
            }
            Reception reception = mock.handset(HANDSET).text(LONG, "Stop");
            assertThat(reception.message())
                    .satisfies(each -> assertThat(each.body()).isEqualTo("Stop"));
            assertThat(reception.replies()).isEmpty();
            assertThat(application.all()).singleElement().satisfies(webhook -> {
                assertThat(webhook.parameters().get("Body")).isEqualTo("Stop");
                assertThat(webhook.parameters().get("OptOutType")).isEqualTo(optOutType);
            });
            assertThat(replies()).hasSize(1);
            assertThat(mock.messages().all()).hasSize(1);
            assertThat(door.send("GET", "http://localhost/monitor/v1/Alerts", door.credentials(), "")
                            .json()
                            .path("alerts")
                            .findValuesAsText("error_code"))
                    .containsExactly("21610");
        }
    }

    @Test
    void countrySwitchedOff_isRefusedAtOnceOrLater() {
        String wish = "{\"country_code\":\"US\",\"type\":\"country\",\"enabled\":false}";
        assertThat(accounts("PATCH", "/Messaging/GeoPermissions", "Permissions", wish)
                        .status())
                .isEqualTo(200);
        Door.Answer refused = send("From", LONG);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("code").asInt()).isEqualTo(21408);
        assertThat(end(send("MessagingServiceSid", service))).isEqualTo("failed 21408");
        mock.account().country("US", true);
        assertThat(end(send("From", LONG))).isEqualTo("delivered null");
    }

    @Test
    void deactivatedNumber_isUnknown() {
        mock.network().deactivate(HANDSET);
        assertThat(end(send("From", LONG))).isEqualTo("undelivered 30005");
        mock.network().reactivate(HANDSET);
        assertThat(end(send("From", LONG))).isEqualTo("delivered null");
    }

    @Test
    void snapshot_holdsEverything() {
        write(LONG, "STOP");
        write(TOLL_FREE, "STOP");
        write(TOLL_FREE, "YES");
        mock.account().advancedOptOut(service, o -> o.in("es", "MX", es -> es.stop("ALTO")));
        mock.account().country("GB", false);
        mock.network().deactivate("+14155550198");
        accounts("POST", "/SafeList/Numbers", "PhoneNumber", "+18001234567");
        String state = door.admin("GET", "/state", "").text();
        mock.reset();
        assertThat(door.admin("PUT", "/state", state).status()).isEqualTo(204);
        assertThat(door.admin("GET", "/state", "").text()).isEqualTo(state);
        refused(send("From", LONG));
        assertThat(end(send("From", TOLL_FREE))).isEqualTo("undelivered 30004");
        assertThat(send("From", LONG, "To", "+447400123457").json().path("code").asInt())
                .isEqualTo(21408);
        mock.handset("+525512345678").text(LONG, "alto");
        assertThat(mock.account().consents())
                .anySatisfy(each -> assertThat(each.contact()).isEqualTo("+525512345678"));
        assertThat(accounts("POST", "/SafeList/Numbers", "PhoneNumber", "+18001234567")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void reset_forgetsEverything() {
        write(LONG, "STOP");
        write(TOLL_FREE, "STOP");
        mock.account().country("US", false);
        mock.network().deactivate(HANDSET);
        mock.reset();
        assertThat(mock.account().consents()).isEmpty();
        assertThat(end(send("From", LONG))).isEqualTo("delivered null");
        assertThat(end(send("From", TOLL_FREE))).isEqualTo("delivered null");
    }
}
