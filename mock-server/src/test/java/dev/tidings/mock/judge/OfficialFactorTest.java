package dev.tidings.mock.judge;

import static dev.tidings.mock.judge.OfficialJavaClient.all;
import static dev.tidings.mock.judge.OfficialJavaClient.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.verify.v2.Form;
import com.twilio.rest.verify.v2.service.AccessToken;
import com.twilio.rest.verify.v2.service.Entity;
import com.twilio.rest.verify.v2.service.Webhook;
import com.twilio.rest.verify.v2.service.entity.Challenge;
import com.twilio.rest.verify.v2.service.entity.Factor;
import com.twilio.rest.verify.v2.service.entity.NewFactor;
import com.twilio.rest.verify.v2.service.entity.challenge.Notification;
import dev.tidings.mock.MockPushDevice;
import dev.tidings.mock.MockServer;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Twilio's own Java client keeps entities, factors, challenges and whatever is about them: every operation once. */
class OfficialFactorTest {
    private static final String USER = "user-00000001";

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private MockServer mock;
    private TwilioRestClient client;
    private String service;

    @BeforeEach
    void start() {
        mock = MockServer.builder()
                .virtualClock()
                .startTime(Pace.START)
                .seed(7)
                .exchangeListener(judging)
                .start();
        client = OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());
        service = mock.account().verify().service().sid();
    }

    @AfterEach
    void stop() {
        mock.close();
    }

    @Test
    void entity_isMade_found_andDeleted() {
        Entity made = Entity.creator(service, USER).create(client);
        assertThat(made.getIdentity()).isEqualTo(USER);
        assertThat(made.getLinks()).containsOnlyKeys("factors", "new_factors", "challenges");
        assertThat(Entity.fetcher(service, USER).fetch(client)).isEqualTo(made);
        assertThat(all(Entity.reader(service).read(client))).containsExactly(made);
        assertFails(409, 60301, () -> Entity.creator(service, USER).create(client));
        assertThat(Entity.deleter(service, USER).delete(client)).isTrue();
        assertFails(404, 20404, () -> Entity.fetcher(service, USER).fetch(client));
    }

    @Test
    @SuppressWarnings("unchecked")
    void authenticatorApp_isEnrolled_andChecked() {
        NewFactor made = NewFactor.creator(service, USER, "Alice's app", NewFactor.FactorTypes.TOTP)
                .setConfigAlg(NewFactor.TotpAlgorithms.SHA256)
                .setConfigCodeLength(8)
                .setConfigSkew(0)
                .setConfigTimeStep(60)
                .setBindingSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
                .setMetadata(Map.of("os", "Android"))
                .create(client);
        assertThat(made.getStatus()).isEqualTo(NewFactor.FactorStatuses.UNVERIFIED);
        assertThat((Map<String, Object>) made.getBinding())
                .containsEntry("secret", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
                .containsKey("uri");
        String sid = made.getSid();
        assertFails(
                403,
                60311,
                () -> Factor.updater(service, USER, sid)
                        .setAuthPayload("00000000")
                        .update(client));
        Factor verified = Factor.updater(service, USER, sid)
                .setAuthPayload(mock.account().verify().totpCode(sid))
                .setFriendlyName("App")
                .update(client);
        assertThat(verified.getStatus()).isEqualTo(Factor.FactorStatuses.VERIFIED);
        assertThat(verified.getFactorType()).isEqualTo(Factor.FactorTypes.TOTP);
        assertThat(verified.getFriendlyName()).isEqualTo("App");
        assertThat((Map<String, Object>) verified.getConfig()).containsEntry("code_length", 8);
        assertThat(Factor.fetcher(service, USER, sid).fetch(client)).isEqualTo(verified);
        assertThat(all(Factor.reader(service, USER).read(client))).containsExactly(verified);
        mock.clock().advance(Duration.ofMinutes(1));
        Challenge approved = Challenge.creator(service, USER, sid)
                .setAuthPayload(mock.account().verify().totpCode(sid))
                .create(client);
        assertThat(approved.getStatus()).isEqualTo(Challenge.ChallengeStatuses.APPROVED);
        assertThat(approved.getRespondedReason()).isEqualTo(Challenge.ChallengeReasons.NONE);
        assertThat(Factor.deleter(service, USER, sid).delete(client)).isTrue();
        assertThat(all(Challenge.reader(service, USER).read(client))).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void device_isAsked_remindedAndAnswers() {
        AccessToken token = AccessToken.creator(service, USER, AccessToken.FactorTypes.PUSH)
                .setFactorFriendlyName("Phone")
                .setTtl(120)
                .create(client);
        assertThat(AccessToken.fetcher(service, token.getSid()).fetch(client)).isEqualTo(token);
        assertThat(token.getTtl()).isEqualTo(120);
        MockPushDevice phone = mock.account()
                .verify()
                .newPushDevice(service, USER)
                .register(token.getToken())
                .verify();
        ZonedDateTime expires =
                ZonedDateTime.ofInstant(mock.clock().now(), ZoneOffset.UTC).plusMinutes(10);
        Challenge asked = Challenge.creator(service, USER, phone.factorSid())
                .setExpirationDate(expires)
                .setDetailsMessage("Sign in?")
                .setDetailsFields(List.of(Map.of("label", "Place", "value", "Here")))
                .setHiddenDetails(Map.of("ip", "1.2.3.4"))
                .create(client);
        assertThat(asked.getStatus()).isEqualTo(Challenge.ChallengeStatuses.PENDING);
        assertThat(asked.getExpirationDate()).isEqualTo(expires);
        assertThat(((Map<String, Object>) asked.getDetails()).get("fields"))
                .isEqualTo(List.of(Map.of("label", "Place", "value", "Here")));
        assertThat(asked.getHiddenDetails()).isEqualTo(Map.of("ip", "1.2.3.4"));
        Notification reminder =
                Notification.creator(service, USER, asked.getSid()).setTtl(60).create(client);
        assertThat(reminder.getPriority()).isEqualTo("high");
        assertThat(phone.pushes()).hasSize(2);
        phone.deny();
        Challenge denied = Challenge.fetcher(service, USER, asked.getSid()).fetch(client);
        assertThat(denied.getStatus()).isEqualTo(Challenge.ChallengeStatuses.DENIED);
        assertThat(denied.getDateResponded()).isNotNull();
        Challenge noted = Challenge.updater(service, USER, asked.getSid())
                .setMetadata(Map.of("os", "Android"))
                .update(client);
        assertThat(noted.getMetadata()).isEqualTo(Map.of("os", "Android"));
        assertThat(all(Challenge.reader(service, USER)
                        .setFactorSid(phone.factorSid())
                        .setStatus(Challenge.ChallengeStatuses.DENIED)
                        .setOrder(Challenge.ListOrders.DESC)
                        .read(client)))
                .containsExactly(noted);
        assertFails(
                403,
                60322,
                () -> Challenge.updater(service, USER, asked.getSid())
                        .setAuthPayload("a.b.c")
                        .update(client));
    }

    @Test
    void webhook_isMade_changed_listed_andDeleted() {
        Webhook made = Webhook.creator(
                        service, "Hook", List.of("factor.created", "challenge.denied"), "https://example.com/factors")
                .create(client);
        assertThat(made.getStatus()).isEqualTo(Webhook.Status.ENABLED);
        assertThat(made.getVersion()).isEqualTo(Webhook.Version.V2);
        assertThat(made.getWebhookMethod()).isEqualTo(Webhook.Methods.POST);
        Webhook changed = Webhook.updater(service, made.getSid())
                .setFriendlyName("Other")
                .setEventTypes(List.of("*"))
                .setStatus(Webhook.Status.DISABLED)
                .setVersion(Webhook.Version.V1)
                .setWebhookUrl("https://example.com/other")
                .update(client);
        assertThat(changed.getEventTypes()).containsExactly("*");
        assertThat(Webhook.fetcher(service, made.getSid()).fetch(client)).isEqualTo(changed);
        assertThat(all(Webhook.reader(service).read(client))).containsExactly(changed);
        assertThat(Webhook.deleter(service, made.getSid()).delete(client)).isTrue();
        assertFails(404, 20404, () -> Webhook.fetcher(service, made.getSid()).fetch(client));
    }

    @Test
    void form_isRead() {
        Form form = Form.fetcher(Form.FormTypes.FORM_PUSH).fetch(client);
        assertThat(form.getFormType()).isEqualTo(Form.FormTypes.FORM_PUSH);
        assertThat((Map<?, ?>) form.getForms()).hasSize(3);
    }
}
