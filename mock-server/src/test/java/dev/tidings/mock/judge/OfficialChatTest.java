package dev.tidings.mock.judge;

import static dev.tidings.mock.judge.OfficialJavaClient.all;
import static dev.tidings.mock.judge.OfficialJavaClient.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.conversations.v1.Configuration;
import com.twilio.rest.conversations.v1.Credential;
import com.twilio.rest.conversations.v1.Role;
import com.twilio.rest.conversations.v1.Service;
import com.twilio.rest.conversations.v1.User;
import com.twilio.rest.conversations.v1.service.Binding;
import com.twilio.rest.conversations.v1.service.configuration.Notification;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.chat.PushType;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Twilio's own Java client keeps chat services and what is in them: every operation once. */
class OfficialChatTest {
    @RegisterExtension
    static final OfficialCalls CALLS = OfficialCalls.ofJava(
            "conversations v1 [A-Z][a-z]+((Service)?(Configuration|Role|User)|Service(Notification|Binding)?|Credential)");

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private MockServer mock;
    private TwilioRestClient client;

    @BeforeEach
    void start() {
        mock = MockServer.builder()
                .virtualClock()
                .seed(7)
                .exchangeListener(judging)
                .exchangeListener(CALLS)
                .start();
        client = OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());
    }

    @AfterEach
    void stop() {
        mock.close();
    }

    @Test
    void service_isMade_configured_listed_andDeleted() {
        Service made = Service.creator("Official").create(client);
        assertThat(made.getSid()).startsWith("IS");
        assertThat(made.getLinks()).containsKeys("conversations", "users", "roles", "bindings", "configuration");
        assertThat(Service.fetcher(made.getSid()).fetch(client).getFriendlyName())
                .isEqualTo("Official");
        assertThat(all(Service.reader().read(client))).hasSize(2);
        String sid = made.getSid();
        var role = com.twilio.rest.conversations.v1.service.Role.creator(
                        sid,
                        "Guest",
                        com.twilio.rest.conversations.v1.service.Role.RoleType.CONVERSATION,
                        List.of("sendMessage"))
                .create(client);
        var configuration = com.twilio.rest.conversations.v1.service.Configuration.updater(sid)
                .setDefaultConversationRoleSid(role.getSid())
                .setReachabilityEnabled(true)
                .update(client);
        assertThat(configuration.getReachabilityEnabled()).isTrue();
        assertThat(com.twilio.rest.conversations.v1.service.Configuration.fetcher(sid)
                        .fetch(client)
                        .getDefaultConversationRoleSid())
                .isEqualTo(role.getSid());
        Notification notification = Notification.updater(sid)
                .setLogEnabled(true)
                .setNewMessageEnabled(true)
                .setNewMessageTemplate("${MESSAGE}")
                .setNewMessageSound("ring")
                .setNewMessageBadgeCountEnabled(true)
                .setNewMessageWithMediaEnabled(true)
                .setNewMessageWithMediaTemplate("${MEDIA}")
                .setAddedToConversationEnabled(true)
                .setRemovedFromConversationTemplate("Bye")
                .update(client);
        assertThat(notification.getLogEnabled()).isTrue();
        assertThat(String.valueOf(Notification.fetcher(sid).fetch(client).getNewMessage()))
                .contains("template=${MESSAGE}", "sound=ring");
        assertFails(400, 50003, () -> Service.creator("x".repeat(257)).create(client));
        assertThat(Service.deleter(sid).delete(client)).isTrue();
        assertFails(404, 20404, () -> Service.fetcher(sid).fetch(client));
    }

    @Test
    void accountIsConfigured() {
        Configuration before = Configuration.fetcher().fetch(client);
        Service other = Service.creator("Other").create(client);
        Configuration changed = Configuration.updater()
                .setDefaultChatServiceSid(other.getSid())
                .setDefaultMessagingServiceSid(mock.account().services().get(0).sid())
                .setDefaultInactiveTimer("PT1M")
                .setDefaultClosedTimer("PT10M")
                .update(client);
        assertThat(before.getDefaultChatServiceSid()).startsWith("IS").isNotEqualTo(other.getSid());
        assertThat(changed.getDefaultChatServiceSid()).isEqualTo(other.getSid());
        assertThat(changed.getDefaultClosedTimer()).isEqualTo("PT10M");
    }

    @Test
    void rolesAndUsers_ofTheDefaultService() {
        Role role = Role.creator("Guest", Role.RoleType.SERVICE, List.of("joinConversation"))
                .create(client);
        assertThat(Role.updater(role.getSid(), List.of("createConversation", "sendMessage"))
                        .update(client)
                        .getPermissions())
                .containsExactly("createConversation", "sendMessage");
        assertThat(Role.fetcher(role.getSid()).fetch(client).getFriendlyName()).isEqualTo("Guest");
        assertThat(all(Role.reader().read(client))).hasSize(5);
        User user = User.creator("alice")
                .setFriendlyName("Alice")
                .setAttributes("{\"a\":1}")
                .setRoleSid(role.getSid())
                .setXTwilioWebhookEnabled(User.WebhookEnabledType.TRUE)
                .create(client);
        assertThat(user.getIdentity()).isEqualTo("alice");
        assertThat(user.getIsOnline()).isNull();
        assertThat(User.fetcher("alice").fetch(client).getSid()).isEqualTo(user.getSid());
        assertThat(User.updater("alice").setFriendlyName("A.").update(client).getFriendlyName())
                .isEqualTo("A.");
        assertThat(all(User.reader().read(client))).hasSize(1);
        assertFails(409, 50201, () -> User.creator("alice").create(client));
        assertThat(User.deleter("alice").delete(client)).isTrue();
        assertThat(Role.deleter(role.getSid()).delete(client)).isTrue();
        assertFails(404, 20404, () -> Role.fetcher(role.getSid()).fetch(client));
    }

    @Test
    void rolesAndUsers_ofANamedService() {
        String sid = Service.creator("Official").create(client).getSid();
        var roles =
                all(com.twilio.rest.conversations.v1.service.Role.reader(sid).read(client));
        assertThat(roles).hasSize(4).allMatch(each -> each.getChatServiceSid().equals(sid));
        var role = com.twilio.rest.conversations.v1.service.Role.creator(
                        sid,
                        "Guest",
                        com.twilio.rest.conversations.v1.service.Role.RoleType.SERVICE,
                        List.of("joinConversation"))
                .create(client);
        com.twilio.rest.conversations.v1.service.Role.updater(sid, role.getSid(), List.of("sendMessage"))
                .update(client);
        assertThat(com.twilio.rest.conversations.v1.service.Role.fetcher(sid, role.getSid())
                        .fetch(client)
                        .getPermissions())
                .containsExactly("sendMessage");
        var user = com.twilio.rest.conversations.v1.service.User.creator(sid, "alice")
                .create(client);
        com.twilio.rest.conversations.v1.service.User.updater(sid, "alice")
                .setRoleSid(role.getSid())
                .update(client);
        assertThat(com.twilio.rest.conversations.v1.service.User.fetcher(sid, user.getSid())
                        .fetch(client)
                        .getRoleSid())
                .isEqualTo(role.getSid());
        assertThat(all(com.twilio.rest.conversations.v1.service.User.reader(sid).read(client)))
                .hasSize(1);
        assertThat(com.twilio.rest.conversations.v1.service.User.deleter(sid, "alice")
                        .delete(client))
                .isTrue();
        assertThat(com.twilio.rest.conversations.v1.service.Role.deleter(sid, role.getSid())
                        .delete(client))
                .isTrue();
    }

    @Test
    void credentialsAndBindings() {
        Credential made = Credential.creator(Credential.PushType.APN)
                .setFriendlyName("App")
                .setCertificate("c")
                .setPrivateKey("k")
                .setSandbox(false)
                .create(client);
        assertThat(made.getSandbox()).isEqualTo("False");
        assertThat(Credential.updater(made.getSid())
                        .setSandbox(true)
                        .update(client)
                        .getSandbox())
                .isEqualTo("True");
        assertThat(Credential.fetcher(made.getSid()).fetch(client).getType()).isEqualTo(Credential.PushType.APN);
        assertThat(all(Credential.reader().read(client))).hasSize(1);
        String binding = mock.account()
                .chat()
                .user("alice")
                .registerPush(PushType.APN, "phone")
                .sid();
        String sid = mock.account().chat().service().sid();
        assertThat(all(Binding.reader(sid)
                        .setBindingType(Binding.BindingType.APN)
                        .setIdentity("alice")
                        .read(client)))
                .extracting(Binding::getSid)
                .containsExactly(binding);
        assertThat(Binding.fetcher(sid, binding).fetch(client).getMessageTypes())
                .hasSize(3);
        assertThat(Binding.deleter(sid, binding).delete(client)).isTrue();
        assertThat(Credential.deleter(made.getSid()).delete(client)).isTrue();
        assertFails(404, 20404, () -> Credential.fetcher(made.getSid()).fetch(client));
    }
}
