package dev.tidings.mock.otp;

import static dev.tidings.mock.otp.OtpDesk.ANN;
import static dev.tidings.mock.otp.OtpDesk.must;
import static dev.tidings.mock.otp.OtpDesk.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.mock.Door;
import dev.tidings.mock.otp.OtpDesk.Refusal;
import dev.tidings.mock.otp.OtpDesk.Switches;
import dev.tidings.mock.verify.TemplateDraft;
import dev.tidings.mock.verify.VerifyTemplate;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each refusal of verifications and checks, with its code. Nothing comes of what is refused. */
class RefusalsTest {
    private final OtpDesk desk = new OtpDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    private void assertNothingSent() {
        assertThat(desk.mock.codes().all()).isEmpty();
        assertThat(desk.mock.account().verify().attempts()).isEmpty();
        assertThat(desk.mock.messages().all()).isEmpty();
    }

    @ParameterizedTest(name = "{0} by {1} with {2}={3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "+123 | sms | - | -",
                "4155550123 | sms | - | -",
                "ann@example.com | sms | - | -",
                "+14155550123 | email | - | -",
                "ann@example | email | - | -",
                "+14155550123 | push | - | -",
                "+14155550123 | SMS | - | -",
                "+14155550123 | sms | CustomFriendlyName | A name that is longer than thirty characters",
                "+14155550123 | sms | CustomCode | 123",
                "+14155550123 | sms | CustomCode | 12345678901",
                "+14155550123 | sms | Locale | no such",
                "+14155550123 | sms | Locale | eo",
                "+14155550123 | call | SendDigits | abc",
                "+14155550123 | sms | RateLimits | {\"ip\":",
                "+14155550123 | sms | RateLimits | [1]",
                "+14155550123 | sms | RateLimits | {\"ip\":{}}",
                "+14155550123 | sms | TemplateSid | HJ1",
                "+14155550123 | sms | TemplateCustomSubstitutions | nonsense",
                "+14155550123 | sms | DeviceIp | 999.1.1.1",
                "+14155550123 | sms | DeviceIp | localhost",
                "+14155550123 | sms | EnableSnaClientToken | yes",
                "+14155550123 | sms | RiskCheck | off",
                "+14155550123 | sms | AppHash | two words",
                "+14155550123 | sms | Tags | {\"a\":[]}",
                "+14155550123 | sms | Tags | {\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1,\"h\":1,\"i\":1,\"j\":1,\"k\":1}",
                "ann@example.com | email | ChannelConfiguration | {\"from\":\"nobody\"}",
                "ann@example.com | email | ChannelConfiguration | {\"form\":\"a@example.com\"}",
                "ann@example.com | email | ChannelConfiguration | {\"substitutions\":\"x\"}",
            })
    void whatCannotBeRead_is60200(String to, String channel, String name, String value) {
        desk.features(Switches::withCustomCode);
        Door.Answer answer = name == null ? desk.start(to, channel) : desk.start(to, channel, name, value);
        assertThat(refusal(answer)).isEqualTo(new Refusal(400, 60200));
        assertThat(answer.json().path("message").asText()).startsWith("Invalid parameter");
        assertNothingSent();
    }

    @Test
    void codesStandInNoRefusal() {
        desk.features(Switches::withCustomCode);
        assertThat(desk.start(ANN, "sms", "CustomCode", "too long a code").text())
                .doesNotContain("too long");
        desk.started(ANN, "sms");
        assertThat(desk.check(ANN, "98765432109").text()).doesNotContain("98765");
    }

    @Test
    void missing() {
        String path = "/verify/v2/Services/" + desk.service;
        assertThat(refusal(desk.door.call("POST", path + "/Verifications", "To", ANN)))
                .isEqualTo(new Refusal(400, 60200));
        assertThat(refusal(desk.door.call("POST", path + "/Verifications", "Channel", "sms")))
                .isEqualTo(new Refusal(400, 60200));
        assertThat(refusal(desk.door.call("POST", path + "/VerificationCheck", "Code", "123456")))
                .isEqualTo(new Refusal(400, 60221));
        desk.started(ANN, "sms");
        assertThat(refusal(desk.checkSilently(ANN))).isEqualTo(new Refusal(400, 60200));
        assertThat(refusal(desk.check(ANN, "123"))).isEqualTo(new Refusal(400, 60200));
        assertThat(refusal(desk.update(ANN, "pending"))).isEqualTo(new Refusal(400, 60200));
        String none = "/verify/v2/Services/VA" + "0".repeat(32) + "/Verifications";
        assertThat(refusal(desk.door.call("POST", none, "To", ANN, "Channel", "sms")))
                .isEqualTo(new Refusal(404, 20404));
    }

    @ParameterizedTest(name = "{0}: {3} with {4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "under_review | +14155550123 | sms | 60238 | 403 | -",
                "sign_up_fraud | +14155550123 | sms | 60412 | 403 | -",
                "device_fraud | +14155550123 | sms | 60413 | 403 | -",
                "messaging_limit | +14155550123 | sms | 60245 | 429 | -",
                "no_custom_name | +14155550123 | sms | 60204 | 403 | CustomFriendlyName=Other",
                "no_custom_message | +14155550123 | sms | 60243 | 400 | CustomMessage=Hello",
                "no_own_templates | +14155550123 | sms | 60239 | 400 | TemplateSid",
                "no_templates | +14155550123 | sms | 60240 | 400 | TemplateSid",
                "static_message | +14155550123 | sms | 60241 | 400 | TemplateSid",
                "china_unvetted | +8613812345678 | sms | 60220 | 400 | -",
                "australia_unregistered | +61412345678 | sms | 60250 | 400 | -",
                "no_whatsapp_template | +14155550123 | whatsapp | 60242 | 400 | -",
                "no_mailer | ann@example.com | email | 60217 | 400 | -",
                "inactive_email_template | ann@example.com | email | 60218 | 400 | -",
                "email_placeholders | ann@example.com | email | 60219 | 400 | -",
                "unverified_from | ann@example.com | email | 60222 | 403 | -",
                "unreadable_domain | ann@example.com | email | 60236 | 400 | -",
                "denied_domain | ann@example.com | email | 60237 | 400 | -",
                "no_email_credits | ann@example.com | email | 60603 | 401 | -",
                "email_unauthorized | ann@example.com | email | 60604 | 401 | -",
            })
    void hindrances(String hindrance, String to, String channel, int code, int status, String more) {
        must(
                200,
                desk.door.call(
                        "POST", "/verify/v2/Services/" + desk.service, "Whatsapp.From", "whatsapp:+14155550111"));
        String[] form = more == null
                ? new String[0]
                : more.equals("TemplateSid") ? new String[] {"TemplateSid", template()} : more.split("=", 2);
        desk.console(each -> each.hinder(Hindrance.valueOf(hindrance.toUpperCase(Locale.ROOT))));
        assertThat(refusal(desk.start(to, channel, form))).isEqualTo(new Refusal(status, code));
        assertNothingSent();
        desk.console(OtpSettings::hinder);
        desk.started(to, channel, form);
    }

    private String template() {
        return desk.mock
                .account()
                .verify()
                .template(TemplateDraft.named("Ours").text("en", "{{code}} for {{friendly_name}}"))
                .sid();
    }

    @Test
    void hindrances_stayOutOfTheWayOfOthers() {
        desk.console(each -> each.hinder(Hindrance.NO_MAILER, Hindrance.CHINA_UNVETTED, Hindrance.SIGN_UP_FRAUD));
        desk.started(ANN, "call");
        desk.started(ANN, "sms", "RiskCheck", "disable");
    }

    @ParameterizedTest
    @CsvSource({"sms", "call", "email", "whatsapp", "rcs", "sna"})
    void channels_mayBeSwitchedOff(String channel) {
        OtpChannel off = OtpChannel.valueOf(channel.toUpperCase(Locale.ROOT));
        desk.console(each -> each.off(off));
        String to = channel.equals("email") ? "ann@example.com" : ANN;
        assertThat(refusal(desk.start(to, channel))).isEqualTo(new Refusal(400, 60223));
        assertNothingSent();
    }

    @Test
    void nobodySendsToSomeCountries() {
        assertThat(refusal(desk.start("+989121234567", "sms"))).isEqualTo(new Refusal(403, 60238));
        assertThat(refusal(desk.start("+989121234567", "call"))).isEqualTo(new Refusal(403, 60238));
    }

    @Test
    void aCustomCode_needsItsSwitch() {
        assertThat(refusal(desk.start(ANN, "sms", "CustomCode", "4711"))).isEqualTo(new Refusal(403, 60204));
    }

    @Test
    void payments() {
        assertThat(refusal(desk.start(ANN, "sms", "Amount", "€5", "Payee", "Bob")))
                .isEqualTo(new Refusal(403, 60204));
        desk.features(Switches::withPsd2);
        assertThat(refusal(desk.start(ANN, "sms"))).isEqualTo(new Refusal(400, 60206));
        assertThat(refusal(desk.start(ANN, "sms", "Amount", "€5"))).isEqualTo(new Refusal(400, 60206));
        assertThat(refusal(desk.start(ANN, "call", "Amount", "€5", "Payee", "Bob")))
                .isEqualTo(new Refusal(400, 60214));
        assertThat(refusal(desk.start(ANN, "sna", "Amount", "€5", "Payee", "Bob")))
                .isEqualTo(new Refusal(400, 60329));
        desk.console(each -> each.hinder(Hindrance.NO_PSD2));
        assertThat(refusal(desk.start(ANN, "sms", "Amount", "€5", "Payee", "Bob")))
                .isEqualTo(new Refusal(403, 60204));
        assertNothingSent();
        desk.console(OtpSettings::hinder);
        desk.started(ANN, "sms", "Amount", "€5", "Payee", "Bob");
        assertThat(refusal(desk.check(ANN, desk.code(ANN)))).isEqualTo(new Refusal(400, 60206));
    }

    @Test
    void landlines_areSkippedWhereTheServiceLooksUp() {
        String landline = "+442079460123";
        desk.started(landline, "sms");
        desk.features(each -> each.withLookup(true));
        assertThat(refusal(desk.start(landline, "sms"))).isEqualTo(new Refusal(403, 60205));
        desk.started(landline, "call");
        desk.started(ANN, "sms");
    }

    @Test
    void appHash_isForTextMessages() {
        assertThat(refusal(desk.start(ANN, "call", "AppHash", "FA+9qCX9VSu"))).isEqualTo(new Refusal(400, 60602));
    }

    @Test
    void locales_thatCannotBeSpoken() {
        assertThat(refusal(desk.start(ANN, "call", "Locale", "hr"))).isEqualTo(new Refusal(400, 60331));
        desk.started(ANN, "sms", "Locale", "hr");
        desk.started("+385911234567", "call");
        assertThat(desk.shown("+385911234567").get(0)).startsWith("Hello");
    }

    @Test
    void china_mustHearWhoSends() {
        String sid = desk.mock
                .account()
                .verify()
                .template(TemplateDraft.named("Bare").text("en", "{{code}}"))
                .sid();
        assertThat(refusal(desk.start("+8613812345678", "sms", "TemplateSid", sid)))
                .isEqualTo(new Refusal(400, 60226));
        desk.started("+8613812345678", "sms");
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "missing, sms, 60228, 404",
        "sms, call, 60227, 400",
        "sms, email, 60408, 400",
        "pending, sms, 60201, 400",
        "values, sms, 60224, 400",
        "language, sms, 60229, 404",
    })
    void templates(String which, String channel, int code, int status) {
        TemplateDraft draft = TemplateDraft.named("Ours");
        switch (which) {
            case "pending" -> draft.text("en", "{{code}}", VerifyTemplate.Status.PENDING);
            case "values" -> draft.text("en", "{{code}} for {{order}}");
            default -> draft.text("en", "{{code}}");
        }
        String sid = which.equals("missing")
                ? "HJ" + "0".repeat(32)
                : desk.mock.account().verify().template(draft).sid();
        String to = channel.equals("email") ? "ann@example.com" : ANN;
        Door.Answer answer = which.equals("language")
                ? desk.start(to, channel, "TemplateSid", sid, "Locale", "de")
                : desk.start(to, channel, "TemplateSid", sid);
        assertThat(refusal(answer)).isEqualTo(new Refusal(status, code));
        assertNothingSent();
    }

    @Test
    void simultaneousSends_whereATestSaysWhatThatIs() {
        for (int i = 0; i < 4; i++) {
            desk.started(ANN, "sms");
        }
        desk.console(each -> each.burst(2, Duration.ofSeconds(2)));
        assertThat(refusal(desk.start(ANN, "sms"))).isEqualTo(new Refusal(429, 60212));
        desk.pass(Duration.ofSeconds(2));
        desk.started(ANN, "sms");
    }

    @Test
    void rateLimits_countWhatIsSent() {
        String limits = "/verify/v2/Services/" + desk.service + "/RateLimits";
        String sid = must(201, desk.door.call("POST", limits, "UniqueName", "ip"))
                .path("sid")
                .asText();
        must(201, desk.door.call("POST", limits + "/" + sid + "/Buckets", "Max", "2", "Interval", "60"));
        String key = "{\"ip\":\"203.0.113.7\",\"unknown\":1}";
        desk.started(ANN, "sms", "RateLimits", key);
        desk.started("+14155550124", "sms", "RateLimits", key);
        assertThat(refusal(desk.start("+14155550125", "sms", "RateLimits", key)))
                .isEqualTo(new Refusal(429, 20429));
        desk.started("+14155550125", "sms", "RateLimits", "{\"ip\":\"203.0.113.8\"}");
        desk.pass(Duration.ofMinutes(1));
        desk.started("+14155550125", "sms", "RateLimits", key);
    }
}
