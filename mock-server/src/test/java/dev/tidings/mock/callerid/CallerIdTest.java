package dev.tidings.mock.callerid;

import static dev.tidings.mock.judge.AccountDesk.code;
import static dev.tidings.mock.judge.AccountDesk.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.twilio.security.RequestValidator;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.judge.AccountDesk;
import dev.tidings.mock.judge.AccountDesk.As;
import dev.tidings.mock.judge.WebhookReceiver;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verifying numbers, and what verified numbers are good for. */
class CallerIdTest {
    private static final String NUMBER = "+14155550188";
    private static final String FORM = "PhoneNumber=%2B14155550188";

    private final AccountDesk desk = new AccountDesk();
    private final MockAccount account = desk.account();
    private final MockAccount trial = desk.mock().newTrialAccount();

    @AfterEach
    void close() {
        desk.close();
    }

    private Door.Answer ask(MockAccount who, String form) {
        return desk.post(As.of(who), path(who, "/OutgoingCallerIds.json"), form);
    }

    private String one(CallerId callerId) {
        return path(account, "/OutgoingCallerIds/" + callerId.sid() + ".json");
    }

    private List<String> listed(String query) {
        List<String> numbers = new ArrayList<>();
        desk.get(desk.owner(), path(account, "/OutgoingCallerIds.json" + query))
                .json()
                .path("outgoing_caller_ids")
                .forEach(each -> numbers.add(each.path("phone_number").asText()));
        return numbers;
    }

    @Test
    void number_isVerifiedWhenTheCalleeHasTypedTheCode() {
        Door.Answer answer = ask(account, FORM);
        assertThat(answer.status()).isEqualTo(200);
        JsonNode request = answer.json();
        assertThat(request.path("validation_code").textValue()).matches("[0-9]{6}");
        assertThat(request.path("call_sid").asText()).startsWith("CA");
        assertThat(request.path("phone_number").asText()).isEqualTo(NUMBER);
        assertThat(request.path("friendly_name").asText()).isEqualTo("(415) 555-0188");
        assertThat(listed("")).isEmpty();

        desk.advance(CallerIds.CALL);
        JsonNode callerId = desk.get(desk.owner(), path(account, "/OutgoingCallerIds.json"))
                .json()
                .path("outgoing_caller_ids")
                .path(0);
        assertThat(callerId.path("phone_number").asText()).isEqualTo(NUMBER);
        assertThat(callerId.path("friendly_name").asText()).isEqualTo("(415) 555-0188");
        assertThat(callerId.path("account_sid").asText()).isEqualTo(account.accountSid());
        assertThat(callerId.path("date_created").asText()).isEqualTo("Sun, 01 Mar 2026 12:00:12 +0000");
        assertThat(desk.get(desk.owner(), callerId.path("uri").asText()).json()).isEqualTo(callerId);
    }

    @ParameterizedTest
    @CsvSource({
        "FriendlyName=Home&CallDelay=60, Home, 72",
        "CallDelay=0&Extension=123%23, (415) 555-0188, 12",
        "FriendlyName=&CallDelay=, (415) 555-0188, 12",
    })
    void request_takesNameAndDelay(String more, String name, int seconds) {
        assertThat(ask(account, FORM + "&" + more).json().path("friendly_name").asText())
                .isEqualTo(name);
        desk.advance(Duration.ofSeconds(seconds - 1));
        assertThat(listed("")).isEmpty();
        desk.advance(Duration.ofSeconds(1));
        assertThat(account.verifiedNumbers()).extracting(CallerId::friendlyName).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 400 21401",
        "PhoneNumber=, 400 21401",
        "PhoneNumber=hello, 400 21401",
        "PhoneNumber=55501, 400 21401",
        "PhoneNumber=%2B14155550177, 400 21450",
        "PhoneNumber=415-555-0177, 400 21450",
        "PhoneNumber=%2B14155550188&FriendlyName=LONG, 400 20002",
        "PhoneNumber=%2B14155550188&CallDelay=61, 400 20422",
        "PhoneNumber=%2B14155550188&CallDelay=soon, 400 20422",
        "PhoneNumber=%2B14155550188&StatusCallback=nowhere, 400 21402",
        "PhoneNumber=%2B14155550188&StatusCallback=http://a.test&StatusCallbackMethod=PUT, 400 21403",
    })
    void badRequests_areRefused_andNobodyIsCalled(String form, String outcome) {
        account.verify("+14155550177");
        assertThat(code(ask(account, form.replace("LONG", "x".repeat(65))))).isEqualTo(outcome);
        desk.mock().clock().settle();
        assertThat(listed("")).containsExactly("+14155550177");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "GET"})
    void application_hearsHowItEnded(String method) {
        try (WebhookReceiver application = WebhookReceiver.start()) {
            String callback = "&StatusCallback="
                    + URLEncoder.encode(application.url("/verified"), StandardCharsets.UTF_8)
                    + "&StatusCallbackMethod=" + method;
            account.refuseVerification("+14155550199");
            String callSid =
                    ask(account, FORM + callback).json().path("call_sid").asText();
            ask(account, "PhoneNumber=%2B14155550199" + callback);
            desk.mock().clock().settle();

            assertThat(account.verifiedNumbers()).hasSize(1);
            String sid = account.verifiedNumbers().get(0).sid();
            assertThat(desk.mock().webhooks())
                    .extracting(each -> each.request().method())
                    .containsExactly(method, method);
            String good = said(0) + said(1);
            assertThat(good)
                    .contains(
                            "VerificationStatus=success",
                            "OutgoingCallerIdSid=" + sid,
                            "CallSid=" + callSid,
                            "To=%2B14155550188",
                            "VerificationStatus=failed",
                            "To=%2B14155550199");
            assertThat(good.split("OutgoingCallerIdSid", -1)).hasSize(2);
            if (method.equals("POST")) {
                assertThat(application.all())
                        .allSatisfy(each -> assertThat(new RequestValidator(account.authToken())
                                        .validate(each.url(), each.parameters(), each.signature()))
                                .isTrue());
            }
        }
    }

    /** What webhook {@code index} said, wherever it stands. */
    private String said(int index) {
        var sent = desk.mock().webhooks().get(index).request();
        return sent.url() + "&" + sent.body() + "&";
    }

    @Test
    void numberCalledTwice_isVerifiedOnce() {
        ask(account, FORM);
        ask(account, FORM);
        desk.mock().clock().settle();
        assertThat(listed("")).containsExactly(NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '+447400123499 +14155550188'",
        "?PhoneNumber=%2B14155550188, +14155550188",
        "?PhoneNumber=4155550188, +14155550188",
        "?PhoneNumber=%2B14155550000, ''",
        "?FriendlyName=%2B447400123499, +447400123499",
        "?FriendlyName=%2B447400123499&PhoneNumber=%2B14155550188, ''",
        "?PageSize=1, +447400123499",
    })
    void list_isFiltered(String query, String numbers) {
        account.verify(NUMBER);
        account.verify("+447400123499");
        trial.verify(NUMBER);
        assertThat(String.join(" ", listed(query))).isEqualTo(numbers);
    }

    @Test
    void callerIds_areNamedAndForgotten() {
        CallerId callerId = account.verify(NUMBER);
        desk.advance(Duration.ofMinutes(1));
        JsonNode named =
                desk.post(desk.owner(), one(callerId), "FriendlyName=Home").json();
        assertThat(named.path("friendly_name").asText()).isEqualTo("Home");
        assertThat(named.path("date_updated").asText()).isEqualTo("Sun, 01 Mar 2026 12:01:00 +0000");
        assertThat(code(desk.post(desk.owner(), one(callerId), "FriendlyName=" + "x".repeat(65))))
                .isEqualTo("400 20002");
        assertThat(desk.post(desk.owner(), one(callerId), "FriendlyName=")
                        .json()
                        .path("friendly_name")
                        .asText())
                .isEqualTo("(415) 555-0188");
        assertThat(desk.delete(desk.owner(), one(callerId)).status()).isEqualTo(204);
        assertThat(code(desk.get(desk.owner(), one(callerId)))).isEqualTo("404 20404");
        assertThat(code(desk.post(desk.owner(), one(callerId), "FriendlyName=x")))
                .isEqualTo("404 20404");
        assertThat(code(desk.delete(desk.owner(), one(callerId)))).isEqualTo("404 20404");
    }

    @Test
    void callerIds_areTheirAccountsOwn() {
        CallerId theirs = trial.verify(NUMBER);
        assertThat(code(desk.get(desk.owner(), one(theirs)))).isEqualTo("404 20404");
        assertThat(code(desk.delete(desk.owner(), one(theirs)))).isEqualTo("404 20404");
        assertThat(trial.verifiedNumbers()).hasSize(1);
    }

    @Test
    void xml_hasThemToo() {
        account.verify(NUMBER);
        assertThat(desk.get(desk.owner(), path(account, "/OutgoingCallerIds")).text())
                .contains("<OutgoingCallerIds ", "<OutgoingCallerId><Sid>PN", "<PhoneNumber>+14155550188");
        assertThat(desk.post(desk.owner(), path(account, "/OutgoingCallerIds"), "PhoneNumber=%2B14155550199")
                        .text())
                .contains("<ValidationRequest><AccountSid>AC", "<ValidationCode>");
    }

    @Test
    void trialAccounts_textTheNumbersThatTheyHaveVerified() {
        assertThat(text()).isEqualTo("400 21608");
        ask(trial, FORM);
        assertThat(text()).isEqualTo("400 21608");
        account.verify(NUMBER);
        assertThat(text()).isEqualTo("400 21608");
        desk.advance(CallerIds.CALL);
        assertThat(text()).isEqualTo("201 0");
        String sid = trial.verifiedNumbers().get(0).sid();
        desk.delete(As.of(trial), path(trial, "/OutgoingCallerIds/" + sid + ".json"));
        assertThat(text()).isEqualTo("400 21608");
    }

    private String text() {
        String from = trial.numbers().get(0).address().replace("+", "%2B");
        return code(desk.post(As.of(trial), path(trial, "/Messages.json"), "To=%2B14155550188&Body=x&From=" + from));
    }

    @Test
    void trialAccounts_verifyFiveNumbers_thoseUnderWayIncluded() {
        for (int i = 0; i < 4; i++) {
            trial.verify("+1415555010" + i);
        }
        assertThat(code(ask(trial, FORM))).isEqualTo("200 0");
        assertThat(code(ask(trial, "PhoneNumber=%2B14155550199"))).isEqualTo("403 20010");
        desk.advance(CallerIds.CALL);
        assertThat(trial.verifiedNumbers()).hasSize(CallerIds.MOST_ON_TRIAL);
        assertThat(code(ask(trial, "PhoneNumber=%2B14155550199"))).isEqualTo("403 20010");
        desk.delete(
                As.of(trial),
                path(
                        trial,
                        "/OutgoingCallerIds/" + trial.verifiedNumbers().get(0).sid() + ".json"));
        assertThat(code(ask(trial, "PhoneNumber=%2B14155550199"))).isEqualTo("200 0");
    }

    @Test
    void testCredentials_verifyNothing() {
        assertThat(code(ask(account.newTestCredentials(), FORM))).isEqualTo("403 20008");
    }

    @Test
    void callOfAnAccountThatIsClosedMeanwhile_provesNothing() {
        MockAccount sub = account.newSubaccount("branch");
        ask(sub, FORM);
        sub.close();
        desk.mock().clock().settle();
        assertThat(sub.verifiedNumbers()).isEmpty();
    }

    @Test
    void callUnderWay_survivesASnapshot() {
        ask(account, FORM);
        account.refuseVerification("+14155550199");
        desk.savedAround(desk.mock()::reset);
        ask(account, "PhoneNumber=%2B14155550199");
        desk.mock().clock().settle();
        assertThat(listed("")).containsExactly(NUMBER);
    }

    @Test
    void whatIsNoNumber_cannotBeVerifiedOrRefused() {
        assertThatThrownBy(() -> account.verify("hello")).hasMessageContaining("hello");
        assertThatThrownBy(() -> account.refuseVerification("55501")).hasMessageContaining("55501");
    }
}
