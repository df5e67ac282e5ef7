package dev.tidings.mock.verify;

import static dev.tidings.mock.judge.JudgedRoutes.json;
import static dev.tidings.mock.judge.JudgedRoutes.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.judge.JudgedRoutes;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Service resource of Verify: every setting there and back, what is refused, lists and ends. */
class VerifyServiceApiTest {
    private static final String LIST = "/verify/v2/Services";
    private static final String SID = "0123456789abcdef0123456789abcdef";

    private final World world = new World(new VirtualClock(Instant.parse("2026-01-01T12:00:00Z")), 7);
    private final VerifyServices services = VerifyServices.in(world);
    private final JudgedRoutes routes = JudgedRoutes.of(world, VerifyServiceRoutes.of(world, services));

    private String create(String form) {
        Response answer = routes.post(LIST, form);
        assertThat(answer.status()).as(text(answer)).isEqualTo(201);
        return json(answer).path("sid").asText();
    }

    private JsonNode fetch(String sid) {
        return json(routes.get(LIST + "/" + sid));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void newService_hasTheDocumentedDefaults() {
        JsonNode service = fetch(create("FriendlyName=My shop"));
        assertThat(service.path("sid").asText()).matches("VA[0-9a-f]{32}");
        assertThat(service.path("account_sid").asText()).isEqualTo(JudgedRoutes.ACCOUNT);
        assertThat(service.path("friendly_name").asText()).isEqualTo("My shop");
        assertThat(service.path("code_length").asInt()).isEqualTo(6);
        for (String off : List.of(
                "/lookup_enabled",
                "/psd2_enabled",
                "/skip_sms_to_landlines",
                "/dtmf_input_required",
                "/do_not_share_warning_enabled",
                "/custom_code_enabled",
                "/verify_event_subscription_enabled",
                "/push/include_date")) {
            assertThat(service.at(off).asText()).as(off).isEqualTo("false");
        }
        for (String unset : List.of(
                "/tts_name",
                "/default_template_sid",
                "/push/apn_credential_sid",
                "/push/fcm_credential_sid",
                "/totp/issuer",
                "/totp/time_step",
                "/totp/code_length",
                "/totp/skew",
                "/whatsapp/msg_service_sid",
                "/whatsapp/from",
                "/passkeys/relying_party/id",
                "/passkeys/relying_party/name",
                "/passkeys/relying_party/origins",
                "/passkeys/authenticator_attachment",
                "/passkeys/discoverable_credentials",
                "/passkeys/user_verification")) {
            assertThat(service.at(unset).isNull()).as(unset).isTrue();
        }
        assertThat(service.path("date_created").asText()).isEqualTo("2026-01-01T12:00:00Z");
        assertThat(service.path("date_updated").asText()).isEqualTo("2026-01-01T12:00:00Z");
        String url = service.path("url").asText();
        assertThat(url).endsWith("/v2/Services/" + service.path("sid").asText());
        assertThat(service.path("links").properties())
                .extracting(
                        each -> each.getKey() + " " + each.getValue().asText().substring(url.length()))
                .containsExactly(
                        "verification_checks /VerificationCheck",
                        "verifications /Verifications",
                        "rate_limits /RateLimits",
                        "messaging_configurations /MessagingConfigurations",
                        "entities /Entities",
                        "webhooks /Webhooks",
                        "access_tokens /AccessTokens");
    }

    @Test
    void whatIsNotSetOfTotp_hasTheDocumentedDefaults() {
        VerifyService.Totp totp = VerifyService.Totp.UNSET;
        assertThat(List.of(totp.timeStepOrDefault(), totp.codeLengthOrDefault(), totp.skewOrDefault()))
                .containsExactly(30, 6, 1);
        String sid = create("FriendlyName=My shop");
        assertThat(services.find(sid).orElseThrow().issuer()).isEqualTo("My shop");
        routes.post(LIST + "/" + sid, "Totp.Issuer=Shop&Totp.TimeStep=60&Totp.CodeLength=8&Totp.Skew=2");
        VerifyService set = services.find(sid).orElseThrow();
        assertThat(set.issuer()).isEqualTo("Shop");
        assertThat(List.of(
                        set.totp().timeStepOrDefault(),
                        set.totp().codeLengthOrDefault(),
                        set.totp().skewOrDefault()))
                .containsExactly(60, 8, 2);
    }

    /** Every parameter comes back as the property of its name, whether it is given at once or later; nothing else changes. */
    @ParameterizedTest
    @CsvSource({
        "FriendlyName, A-b_c Straße 1234, /friendly_name, ",
        "CodeLength, 4, /code_length, ",
        "CodeLength, 10, /code_length, ",
        "LookupEnabled, true, /lookup_enabled, ",
        "SkipSmsToLandlines, true, /skip_sms_to_landlines, ",
        "DtmfInputRequired, true, /dtmf_input_required, ",
        "TtsName, Alice, /tts_name, ",
        "Psd2Enabled, true, /psd2_enabled, ",
        "DoNotShareWarningEnabled, true, /do_not_share_warning_enabled, ",
        "CustomCodeEnabled, true, /custom_code_enabled, ",
        "Push.IncludeDate, true, /push/include_date, ",
        "Push.ApnCredentialSid, CR" + SID + ", /push/apn_credential_sid, ",
        "Push.FcmCredentialSid, CR" + SID + ", /push/fcm_credential_sid, ",
        "Totp.Issuer, My bank, /totp/issuer, ",
        "Totp.TimeStep, 20, /totp/time_step, ",
        "Totp.TimeStep, 60, /totp/time_step, ",
        "Totp.CodeLength, 3, /totp/code_length, ",
        "Totp.CodeLength, 8, /totp/code_length, ",
        "Totp.Skew, 0, /totp/skew, ",
        "Totp.Skew, 2, /totp/skew, ",
        "Whatsapp.MsgServiceSid, MG" + SID + ", /whatsapp/msg_service_sid, ",
        "Whatsapp.From, whatsapp:+14155550111, /whatsapp/from, ",
        "Whatsapp.From, +14155550111, /whatsapp/from, whatsapp:+14155550111",
        "Passkeys.RelyingParty.Id, login.example.com, /passkeys/relying_party/id, ",
        "Passkeys.RelyingParty.Name, Example, /passkeys/relying_party/name, ",
        "Passkeys.AuthenticatorAttachment, cross-platform, /passkeys/authenticator_attachment, ",
        "Passkeys.AuthenticatorAttachment, '', /passkeys/authenticator_attachment, ",
        "Passkeys.RelyingParty.Id, '', /passkeys/relying_party/id, ",
        "Passkeys.DiscoverableCredentials, required, /passkeys/discoverable_credentials, ",
        "Passkeys.UserVerification, discouraged, /passkeys/user_verification, ",
        "VerifyEventSubscriptionEnabled, true, /verify_event_subscription_enabled, "
    })
    void setting_isKept(String parameter, String value, String property, String shown) {
        String expected = shown == null ? value : shown;
        String form = parameter + "=" + encode(value);
        String name = parameter.equals("FriendlyName") ? "" : "FriendlyName=x&";
        assertThat(fetch(create(name + form)).at(property).asText()).isEqualTo(expected);

        String sid = create("FriendlyName=Plain");
        JsonNode before = fetch(sid);
        world.clock().advanceTo(world.clock().now().plus(Duration.ofHours(1)));
        Response answer = routes.post(LIST + "/" + sid, form);
        assertThat(answer.status()).as(text(answer)).isEqualTo(200);
        JsonNode after = fetch(sid);
        assertThat(after).isEqualTo(json(answer));
        assertThat(after.at(property).isNull()).isFalse();
        assertThat(after.at(property).asText()).isEqualTo(expected);
        assertThat(after.path("date_updated").asText()).isEqualTo("2026-01-01T13:00:00Z");
        String changed = property.split("/")[1];
        before.fieldNames().forEachRemaining(each -> {
            if (!each.equals(changed) && !each.equals("date_updated")) {
                assertThat(after.path(each)).as(each).isEqualTo(before.path(each));
            }
        });
    }

    /** One object is set a member at a time. */
    @Test
    void partOfAnObject_leavesTheRest() {
        String sid = create("FriendlyName=x&Totp.Issuer=Shop&Totp.Skew=2&Passkeys.RelyingParty.Name=Shop"
                + "&Passkeys.UserVerification=required");
        routes.post(LIST + "/" + sid, "Totp.TimeStep=40&Passkeys.RelyingParty.Origins=a.example,b.example");
        JsonNode service = fetch(sid);
        assertThat(service.at("/totp").toString())
                .isEqualTo("{\"issuer\":\"Shop\",\"time_step\":40,\"code_length\":null,\"skew\":2}");
        assertThat(service.at("/passkeys/relying_party").toString())
                .isEqualTo("{\"id\":null,\"name\":\"Shop\",\"origins\":[\"a.example\",\"b.example\"]}");
        assertThat(service.at("/passkeys/user_verification").asText()).isEqualTo("required");
    }

    @ParameterizedTest
    @CsvSource({
        "TtsName, Alice, /tts_name",
        "DefaultTemplateSid, {template}, /default_template_sid",
        "Push.ApnCredentialSid, CR" + SID + ", /push/apn_credential_sid",
        "Totp.Issuer, Shop, /totp/issuer",
        "Totp.TimeStep, 40, /totp/time_step",
        "Totp.CodeLength, 8, /totp/code_length",
        "Totp.Skew, 2, /totp/skew",
        "Whatsapp.MsgServiceSid, MG" + SID + ", /whatsapp/msg_service_sid",
        "Whatsapp.From, whatsapp:+14155550111, /whatsapp/from"
    })
    void whatIsSentEmpty_isTakenAway(String parameter, String value, String property) {
        String template = services.templates().of(JudgedRoutes.ACCOUNT).get(0).sid();
        String sid = create("FriendlyName=x&" + parameter + "=" + encode(value.replace("{template}", template)));
        assertThat(fetch(sid).at(property).isNull()).isFalse();
        routes.post(LIST + "/" + sid, parameter + "=");
        assertThat(fetch(sid).at(property).isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FriendlyName=| 60200",
                "FriendlyName=%20%20| 60200",
                "FriendlyName=abcdefghijklmnopqrstuvwxyzabcde| 60200",
                "FriendlyName=Call 12345| 60200",
                "FriendlyName=1a2b3c4d5| 60200",
                "FriendlyName=shop.example| 60200",
                "FriendlyName=Shop!| 60200",
                "FriendlyName=My Authy| 60248",
                "FriendlyName=send-SENDGRID_mail| 60248",
                "CodeLength=3| 60200",
                "CodeLength=11| 60200",
                "CodeLength=six| 60200",
                "LookupEnabled=maybe| 60200",
                "SkipSmsToLandlines=1| 60200",
                "DtmfInputRequired=yes| 60200",
                "Psd2Enabled=x| 60200",
                "DoNotShareWarningEnabled=x| 60200",
                "CustomCodeEnabled=x| 60200",
                "Push.IncludeDate=x| 60200",
                "Push.ApnCredentialSid=CR1| 60200",
                "Push.FcmCredentialSid=MG" + SID + "| 60200",
                "Totp.TimeStep=19| 60200",
                "Totp.TimeStep=61| 60200",
                "Totp.CodeLength=2| 60200",
                "Totp.CodeLength=9| 60200",
                "Totp.Skew=-1| 60200",
                "Totp.Skew=3| 60200",
                "DefaultTemplateSid=HJ1| 60200",
                "DefaultTemplateSid=HJ" + SID + "| 60228",
                "Whatsapp.MsgServiceSid=VA" + SID + "| 60200",
                "Whatsapp.From=14155550111| 60200",
                "Passkeys.AuthenticatorAttachment=usb| 60200",
                "Passkeys.DiscoverableCredentials=Required| 60200",
                "Passkeys.UserVerification=always| 60200",
                "VerifyEventSubscriptionEnabled=x| 60200"
            })
    void badSetting_isRefused_andNothingChanges(String form, int code) {
        String parameter = form.substring(0, form.indexOf('='));
        String name = parameter.equals("FriendlyName") ? "" : "FriendlyName=y&";
        int status = code == 60228 ? 404 : 400;
        Response made = routes.post(LIST, name + form);
        assertThat(made.status()).as(text(made)).isEqualTo(status);
        assertThat(json(made).path("code").asInt()).isEqualTo(code);
        if (code == 60200) {
            assertThat(json(made).path("message").asText())
                    .startsWith("Invalid parameter")
                    .contains(parameter);
        }
        assertThat(json(routes.get(LIST)).path("services")).isEmpty();

        String sid = create("FriendlyName=Plain");
        JsonNode before = fetch(sid);
        String other = parameter.equals("CodeLength") ? "TtsName=z&" : "CodeLength=8&";
        Response changed = routes.post(LIST + "/" + sid, other + form);
        assertThat(changed.status()).isEqualTo(status);
        assertThat(json(changed).path("code").asInt()).isEqualTo(code);
        assertThat(fetch(sid)).isEqualTo(before);
    }

    @Test
    void refusal_hasTheDocumentedWords() {
        assertThat(json(routes.post(LIST, "FriendlyName=x&CodeLength=3"))
                        .path("message")
                        .asText())
                .isEqualTo("Invalid parameter `CodeLength`: 3. It must be a whole number from 4 to 10");
        assertThat(json(routes.post(LIST, "")).path("message").asText())
                .startsWith("Invalid parameter: FriendlyName. It is required and must be 1 to 30");
    }

    /** 30 characters, whatever they are made of; "Authy" only as a word of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"abcdefghijklmnopqrstuvwxyzabcd", "日本の店", "ᴀuthyish", "authyx 1-2_3 4", "x"})
    void nameWithinTheRule_isTaken(String name) {
        assertThat(fetch(create("FriendlyName=" + encode(name)))
                        .path("friendly_name")
                        .asText())
                .isEqualTo(name);
    }

    @Test
    void defaultTemplate_isOneThatTheAccountSees() {
        String given = services.templates().of(JudgedRoutes.ACCOUNT).get(0).sid();
        String sid = create("FriendlyName=x&DefaultTemplateSid=" + given);
        assertThat(fetch(sid).path("default_template_sid").asText()).isEqualTo(given);
        TemplateDraft draft = TemplateDraft.named("Theirs").text("en", "{{code}}");
        String theirs = world.run(tx -> services.templates().put(tx, JudgedRoutes.OTHER, draft))
                .sid();
        Response refused = routes.post(LIST + "/" + sid, "DefaultTemplateSid=" + theirs);
        assertThat(json(refused).path("code").asInt()).isEqualTo(60228);
    }

    @Test
    void messagingServiceForWhatsapp_isTheAccountsOwn() {
        World other = new World(new VirtualClock(Instant.parse("2026-01-01T12:00:00Z")), 7);
        Services messaging = Services.in(other);
        VerifyServices strict = VerifyServices.in(other, messaging);
        JudgedRoutes api = JudgedRoutes.of(other, VerifyServiceRoutes.of(other, strict));
        String mine = other.run(tx -> messaging.open(tx, JudgedRoutes.ACCOUNT, "Mine"))
                .sid();
        String theirs = other.run(tx -> messaging.open(tx, JudgedRoutes.OTHER, "Theirs"))
                .sid();
        assertThat(api.post(LIST, "FriendlyName=x&Whatsapp.MsgServiceSid=" + mine)
                        .status())
                .isEqualTo(201);
        for (String each : List.of(theirs, "MG" + SID)) {
            Response refused = api.post(LIST, "FriendlyName=x&Whatsapp.MsgServiceSid=" + each);
            assertThat(json(refused).path("code").asInt()).isEqualTo(60200);
            assertThat(json(refused).path("message").asText()).contains("Whatsapp.MsgServiceSid", each);
        }
    }

    @Test
    void skippingLandlinesWithoutLookup_isWarnedAbout() {
        create("FriendlyName=x&SkipSmsToLandlines=true&LookupEnabled=true");
        assertThat(routes.warnings()).isEmpty();
        create("FriendlyName=x&SkipSmsToLandlines=true");
        assertThat(routes.warnings()).singleElement().asString().contains("LookupEnabled");
    }

    @Test
    void list_isNewestFirst_inPages_andOnlyOnesOwn() {
        List<String> sids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sids.add(0, create("FriendlyName=" + i));
        }
        world.run(tx -> services.open(tx, JudgedRoutes.OTHER, "Theirs"));
        List<String> listed = new ArrayList<>();
        String url = JudgedRoutes.HERE + LIST + "?PageSize=2";
        while (!url.isEmpty()) {
            JsonNode page = json(routes.call("GET", url, "", true));
            assertThat(page.path("meta").path("key").asText()).isEqualTo("services");
            page.path("services").forEach(each -> listed.add(each.path("sid").asText()));
            url = page.path("meta").path("next_page_url").asText("").replace("null", "");
        }
        assertThat(listed).isEqualTo(sids);
    }

    @Test
    void deletedService_isGone_withWhatBelongsToIt() {
        List<String> ended = new ArrayList<>();
        services.onDelete((tx, service) -> ended.add(service.sid()));
        String sid = create("FriendlyName=x");
        assertThat(routes.delete(LIST + "/" + sid).status()).isEqualTo(204);
        assertThat(ended).containsExactly(sid);
        assertThat(json(routes.get(LIST)).path("services")).isEmpty();
        for (Response each : List.of(
                routes.get(LIST + "/" + sid),
                routes.post(LIST + "/" + sid, "CodeLength=4"),
                routes.delete(LIST + "/" + sid))) {
            assertThat(each.status()).isEqualTo(404);
            assertThat(json(each).path("code").asInt()).isEqualTo(20404);
            assertThat(json(each).path("message").asText())
                    .isEqualTo("The requested resource /Services/" + sid + " was not found");
        }
        assertThat(ended).hasSize(1);
    }

    @Test
    void serviceOfAnotherAccount_isNotFound() {
        String theirs =
                world.run(tx -> services.open(tx, JudgedRoutes.OTHER, "Theirs")).sid();
        for (String sid : List.of(theirs, "VA" + SID, "nonsense")) {
            assertThat(routes.get(LIST + "/" + sid).status()).isEqualTo(404);
            assertThat(routes.post(LIST + "/" + sid, "FriendlyName=Mine").status())
                    .isEqualTo(404);
            assertThat(routes.delete(LIST + "/" + sid).status()).isEqualTo(404);
        }
        assertThat(services.find(theirs).orElseThrow().friendlyName()).isEqualTo("Theirs");
    }
}
