package dev.tidings.mock.otp;

import static dev.tidings.mock.network.MessageMatch.messages;
import static dev.tidings.mock.otp.OtpDesk.ANN;
import static dev.tidings.mock.otp.OtpDesk.must;
import static dev.tidings.mock.otp.OtpDesk.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.attempt.Attempt;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.MessageDirection;
import dev.tidings.mock.network.Fate;
import dev.tidings.mock.otp.OtpDesk.Refusal;
import dev.tidings.mock.otp.OtpDesk.Switches;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every channel, from the call that starts a verification to the device of who is verified. */
class ChannelsTest {
    private static final String EMAIL = "ann@example.com";

    private final OtpDesk desk = new OtpDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    private Attempt attempt() {
        return desk.mock.account().verify().attempts().get(0);
    }

    private HandsetMessage last(String handset) {
        desk.pass(Duration.ofMinutes(1));
        List<HandsetMessage> received = desk.mock.handset(handset).received();
        return received.get(received.size() - 1);
    }

    @ParameterizedTest(name = "to {0} from {1}")
    @CsvSource({"+14155550123, [0-9]{5}", "+447400123499, Tidings", "+5511987654321, \\+44[0-9]{10}"})
    void texts_comeFromSendersOfThePlatform(String to, String sender) {
        desk.started(to, "sms");
        String code = desk.code(to);
        HandsetMessage message = last(to);
        assertThat(message.other()).matches(sender);
        assertThat(message.body()).contains(code);
        assertThat(desk.mock.account().numbers())
                .noneMatch(each -> each.address().equals(message.other()));
        assertThat(attempt().delivery()).isEqualTo("delivered");
        assertThat(attempt().price()).isPositive();
    }

    @Test
    void texts_areMessages_thatTheirAccountCannotSee_andDoesNotPayAsSuch() {
        BigDecimal balance = desk.mock.account().balance();
        desk.started(ANN, "sms");
        desk.shown(ANN);
        Message message = desk.mock.account().messages().to(ANN).get(0);
        assertThat(message.direction()).isEqualTo(MessageDirection.OUTBOUND_PLATFORM);
        assertThat(message.price()).isEmpty();
        assertThat(desk.door.admin("/messages/" + message.sid()).path("status").asText())
                .isEqualTo("delivered");
        assertThat(desk.door.get("/Messages.json").json().path("messages")).isEmpty();
        assertThat(desk.door.get("/Messages/" + message.sid() + ".json").status())
                .isEqualTo(404);
        assertThat(desk.door.delete("/Messages/" + message.sid() + ".json").status())
                .isEqualTo(404);
        assertThat(desk.mock.account().balance()).isEqualTo(balance);
    }

    @Test
    void rulesAboutMessages_areAboutCodesToo() {
        desk.mock.rules().when(messages().to(ANN)).then(Fate.undelivered(30005));
        desk.started(ANN, "sms");
        assertThat(desk.shown(ANN)).isEmpty();
        assertThat(attempt().delivery()).isEqualTo("undelivered");
        assertThat(attempt().errorCode()).isEqualTo(30005);
        assertThat(desk.mock.account().alerts()).isEmpty();
    }

    @Test
    void withAMessagingConfiguration_theAccountsOwnServiceSends() {
        String service = desk.mock.account().services().get(0).sid();
        must(
                201,
                desk.door.call(
                        "POST",
                        "/verify/v2/Services/" + desk.service + "/MessagingConfigurations",
                        "Country",
                        "US",
                        "MessagingServiceSid",
                        service));
        desk.started(ANN, "sms");
        assertThat(last(ANN).other()).startsWith("+1415555010");
        JsonNode listed = desk.door.get("/Messages.json").json().path("messages");
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).path("messaging_service_sid").asText()).isEqualTo(service);
        assertThat(attempt().delivery()).isEqualTo("delivered");
        assertThat(attempt().price()).isEqualByComparingTo("0.0083");
    }

    @Test
    void calls_sayTheCodeTwice_digitByDigit() {
        desk.started(ANN, "call", "SendDigits", "ww1#");
        String code = String.join(", ", desk.code(ANN).split(""));
        HandsetMessage heard = last(ANN);
        assertThat(heard.other()).startsWith("call:+1");
        assertThat(heard.body()).startsWith("[ww1#] Hello, this is ");
        assertThat(heard.body()).endsWith("Your code is " + code + ". Your code is " + code + ".");
        assertThat(attempt().delivery()).isEqualTo("completed");
    }

    @Test
    void calls_mayWaitForAKey() {
        desk.features(Switches::withDtmf);
        desk.started(ANN, "call");
        assertThat(last(ANN).body()).contains("Press any key", desk.code(ANN).substring(0, 1) + ", ");
        desk.mock.rules().when(messages().to("call:*")).then(Fate.sent());
        desk.started(ANN, "call");
        assertThat(last(ANN).body()).endsWith("Press any key to hear your code.");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "undelivered, 486, busy",
        "undelivered, 30003, no-answer",
        "failed, 30008, failed",
        "off, 0, no-answer",
    })
    void calls_mayNotGetThrough(String fate, int code, String status) {
        switch (fate) {
            case "off" -> desk.mock.handset(ANN).turnOff();
            case "failed" ->
                desk.mock.rules().when(messages().to("call:" + ANN)).then(Fate.failed(code));
            default -> desk.mock.rules().when(messages().to("call:" + ANN)).then(Fate.undelivered(code));
        }
        desk.started(ANN, "call");
        assertThat(desk.shown(ANN)).isEmpty();
        assertThat(attempt().delivery()).isEqualTo(status);
    }

    @Test
    void calls_goThroughTheirStatuses_onTheClock() {
        Fate slowly = Fate.delivered().sentAfter(Duration.ofSeconds(4)).after(Duration.ofSeconds(20));
        desk.mock.rules().when(messages().to("call:*")).then(slowly);
        desk.started(ANN, "call");
        assertThat(attempt().delivery()).isEqualTo("queued");
        desk.pass(Duration.ofSeconds(1));
        assertThat(attempt().delivery()).isEqualTo("ringing");
        desk.pass(Duration.ofSeconds(4));
        assertThat(attempt().delivery()).isEqualTo("in-progress");
        desk.pass(Duration.ofSeconds(20));
        assertThat(attempt().delivery()).isEqualTo("completed");
    }

    @Test
    void emails_haveTheSenderTemplateAndValuesOfTheirConfiguration() {
        desk.started(
                EMAIL,
                "email",
                "ChannelConfiguration",
                "{\"from\":\"hi@shop.example\",\"from_name\":\"Shop\",\"template_id\":\"d-1\",\"substitutions\":{\"name\":\"Ann\"}}");
        HandsetMessage mail = last(EMAIL);
        assertThat(mail.other()).isEqualTo("Shop <hi@shop.example>");
        assertThat(mail.body()).startsWith("[d-1] ").contains(desk.code(EMAIL)).endsWith("\nname: Ann");
        assertThat(attempt().delivery()).isEqualTo("delivered");
        assertThat(desk.checked(EMAIL, desk.code(EMAIL))).isEqualTo("approved");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"undelivered, undelivered", "failed, failed"})
    void emails_mayNotArrive(String fate, String status) {
        desk.mock
                .rules()
                .when(messages().to("email:*"))
                .then(fate.equals("failed") ? Fate.failed(30008) : Fate.undelivered(30008));
        desk.started(EMAIL, "email");
        assertThat(desk.shown(EMAIL)).isEmpty();
        assertThat(attempt().delivery()).isEqualTo(status);
        assertThat(attempt().errorCode()).isEqualTo(30008);
    }

    @Test
    void whatsapp_comesFromTheServicesOwnSender() {
        assertThat(refusal(desk.start(ANN, "whatsapp"))).isEqualTo(new Refusal(400, 68008));
        must(
                200,
                desk.door.call(
                        "POST", "/verify/v2/Services/" + desk.service, "Whatsapp.From", "whatsapp:+14155550111"));
        JsonNode made = desk.started(ANN, "whatsapp");
        assertThat(made.path("channel").asText()).isEqualTo("whatsapp");
        assertThat(made.at("/send_code_attempts/0/channel").asText()).isEqualTo("whatsapp");
        HandsetMessage message = last("whatsapp:" + ANN);
        assertThat(message.other()).isEqualTo("whatsapp:+14155550111");
        assertThat(message.body()).contains(desk.code(ANN));
    }

    @Test
    void whatsapp_mayComeFromAMessagingService() {
        String pool = desk.mock.account().services().get(0).sid();
        String sender =
                desk.mock.account().newChannelSender("whatsapp:+14155550111").sid();
        must(201, desk.door.call("POST", "/messaging/v1/Services/" + pool + "/ChannelSenders", "Sid", sender));
        must(200, desk.door.call("POST", "/verify/v2/Services/" + desk.service, "Whatsapp.MsgServiceSid", pool));
        desk.started(ANN, "whatsapp");
        assertThat(last("whatsapp:" + ANN).other()).isEqualTo("whatsapp:+14155550111");
    }

    @Test
    void rcs_isCalledATextMessage() {
        JsonNode made = desk.started(ANN, "rcs");
        assertThat(made.path("channel").asText()).isEqualTo("sms");
        assertThat(last("rcs:" + ANN).body()).contains(desk.code(ANN));
        assertThat(attempt().draft().channel().wire()).isEqualTo("rbm");
    }

    @Test
    void silentAuth_needsNoCode() {
        JsonNode made = desk.started(ANN, "sna");
        assertThat(made.path("channel").asText()).isEqualTo("sna");
        assertThat(made.at("/lookup/carrier/type").asText()).isEqualTo("mobile");
        assertThat(desk.mock.codes().all()).isEmpty();
        JsonNode early = must(200, desk.checkSilently(ANN));
        assertThat(early.path("status").asText()).isEqualTo("pending");
        assertThat(early.at("/sna_attempts_error_codes/0/code").asInt()).isEqualTo(60519);
        assertThat(early.at("/sna_attempts_error_codes/0/attempt_sid"))
                .isEqualTo(made.at("/send_code_attempts/0/attempt_sid"));

        String url = made.at("/sna/url").asText();
        assertThat(desk.mock.handset(ANN).open(url).errorCode()).isZero();
        assertThatThrownBy(() -> desk.mock.handset(ANN).open(url)).hasMessageContaining("opened before");
        JsonNode checked = must(200, desk.checkSilently(ANN));
        assertThat(checked.path("status").asText()).isEqualTo("approved");
        assertThat(checked.path("sna_attempts_error_codes")).isEmpty();
        assertThatThrownBy(() -> desk.mock.handset(ANN).open(url)).hasMessageContaining("not found");
    }

    @Test
    void silentAuth_isOpenedByAnybodyWhoHasTheUrl() {
        URI url = URI.create(desk.started(ANN, "sna").at("/sna/url").asText());
        assertThat(desk.door
                        .send("GET", url.toString(), HttpHeaders.empty(), "")
                        .status())
                .isEqualTo(200);
        assertThat(refusal(desk.door.send("GET", url.toString(), HttpHeaders.empty(), "")))
                .isEqualTo(new Refusal(400, 60520));
        assertThat(must(200, desk.checkSilently(ANN)).path("valid").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"60510", "60531", "60532", "60540", "60003"})
    void silentAuth_mayFail_andBeTriedAgain(int code) {
        desk.mock.account().verify().silentAuth(ANN, true, code);
        desk.mock.handset(ANN).open(desk.started(ANN, "sna").at("/sna/url").asText());
        JsonNode failed = must(200, desk.checkSilently(ANN));
        assertThat(failed.path("status").asText()).isEqualTo("pending");
        assertThat(failed.at("/sna_attempts_error_codes/0/code").asInt()).isEqualTo(code);
        desk.mock.account().verify().silentAuth(ANN, true, 0);
        desk.mock.handset(ANN).open(desk.started(ANN, "sna").at("/sna/url").asText());
        JsonNode checked = must(200, desk.checkSilently(ANN));
        assertThat(checked.path("status").asText()).isEqualTo("approved");
        assertThat(checked.path("sna_attempts_error_codes").findValuesAsText("code"))
                .containsExactly(Integer.toString(code));
    }

    @Test
    void silentAuth_knowsAnotherDevice() {
        desk.mock
                .handset("+14155550124")
                .open(desk.started(ANN, "sna").at("/sna/url").asText());
        assertThat(must(200, desk.checkSilently(ANN))
                        .at("/sna_attempts_error_codes/0/code")
                        .asInt())
                .isEqualTo(60500);
    }

    @Test
    void silentAuth_mayDemandATokenFromTheDevice() {
        SilentAuth.Opened opened = desk.mock
                .handset(ANN)
                .open(desk.started(ANN, "sna", "EnableSnaClientToken", "true")
                        .at("/sna/url")
                        .asText());
        assertThat(must(200, desk.checkSilently(ANN)).path("valid").asBoolean()).isFalse();
        assertThat(must(200, desk.checkSilently(ANN, "SnaClientToken", "forged"))
                        .path("valid")
                        .asBoolean())
                .isFalse();
        assertThat(must(200, desk.checkSilently(ANN, "SnaClientToken", String.valueOf(opened.clientToken())))
                        .path("valid")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void afterSilentAuth_aTextMessageMayBringTheCode() {
        JsonNode silent = desk.started(ANN, "sna");
        JsonNode text = desk.started(ANN, "sms");
        assertThat(text.path("sid")).isEqualTo(silent.path("sid"));
        assertThat(text.path("sna").isNull()).isTrue();
        assertThat(desk.checked(ANN, desk.code(ANN))).isEqualTo("approved");
    }

    @Test
    void auto_choosesSilentAuth_whereItWorks_elseATextMessage() {
        assertThat(desk.started(ANN, "auto").path("channel").asText()).isEqualTo("sms");
        desk.mock.account().verify().silentAuth(ANN, true, 0);
        assertThat(desk.started(ANN, "auto").path("channel").asText()).isEqualTo("sms");
        assertThat(desk.started(ANN, "auto", "DeviceIp", "203.0.113.7")
                        .path("channel")
                        .asText())
                .isEqualTo("sna");
        desk.console(each -> each.off(OtpChannel.SMS, OtpChannel.SNA));
        assertThat(refusal(desk.start(ANN, "auto", "DeviceIp", "203.0.113.7"))).isEqualTo(new Refusal(400, 60550));
    }
}
