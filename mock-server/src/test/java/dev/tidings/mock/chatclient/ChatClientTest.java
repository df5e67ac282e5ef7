package dev.tidings.mock.chatclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockChat;
import dev.tidings.mock.MockChatUser;
import dev.tidings.mock.chat.PushBinding;
import dev.tidings.mock.chat.PushBindings;
import dev.tidings.mock.chat.PushType;
import dev.tidings.mock.chatmessage.ChatMessage;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.ConversationDraft;
import dev.tidings.mock.conversation.Participant;
import dev.tidings.mock.judge.JudgedServer;
import dev.tidings.mock.judge.WebhookReceiver;
import dev.tidings.mock.media.MediaFile;
import dev.tidings.mock.wire.ApiError;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users of client SDKs do: what comes of it, what applications hear, what devices show. */
class ChatClientTest {
    private static final String V1 = "/conversations/v1";

    private final JudgedServer server = JudgedServer.at(Instant.parse("2026-11-25T08:00:00Z"));
    private final Door door = Door.of(server.mock());
    private final MockChat chat = server.mock().account().chat();
    private final MockChatUser alice = chat.user("alice");
    private final MockChatUser bob = chat.user("bob");
    private final WebhookReceiver application = WebhookReceiver.start();

    @AfterEach
    void stop() {
        application.close();
        server.close();
    }

    private JsonNode post(String path, String... form) {
        Door.Answer answer = door.call("POST", V1 + path, form);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer.json();
    }

    private String talk() {
        String conversation = alice.createConversation("Talk").sid();
        alice.add(conversation, "bob");
        return conversation;
    }

    private static void refused(int code, ThrowingCallable call) {
        ApiError refusal = catchThrowableOfType(ApiError.class, call);
        assertThat(refusal).as("a refusal with " + code).isNotNull();
        assertThat(refusal.code()).as(refusal.message()).isEqualTo(code);
    }

    private void listen(String which, String... events) {
        List<String> form = new ArrayList<>(List.of(which, application.url("/" + which)));
        for (String each : events) {
            form.addAll(List.of("Filters", each));
        }
        post("/Configuration/Webhooks", form.toArray(new String[0]));
    }

    @Test
    void people_talk_andTheApiShowsIt() {
        String conversation = talk();
        ChatMessage said = alice.send(conversation, "Hi Bob");
        bob.send(conversation, "Hi Alice");
        JsonNode messages = door.call("GET", V1 + "/Conversations/" + conversation + "/Messages")
                .json()
                .path("messages");
        assertThat(messages).hasSize(2);
        assertThat(messages.get(0).path("author").asText()).isEqualTo("alice");
        assertThat(messages.get(0).path("participant_sid").asText()).startsWith("MB");
        assertThat(bob.messages(conversation)).extracting(ChatMessage::body).containsExactly("Hi Bob", "Hi Alice");
        assertThat(bob.messages(conversation).get(0).sid()).isEqualTo(said.sid());
        bob.leave(conversation);
        refused(50430, () -> bob.send(conversation, "Still here?"));
        refused(50430, () -> bob.messages(conversation));
        refused(50430, () -> bob.leave(conversation));
    }

    @Test
    void whoMakesAConversation_rulesIt() {
        Conversation made =
                alice.createConversation(ConversationDraft.named("Talk").withUniqueName("talk"));
        assertThat(made.createdBy()).isEqualTo("alice");
        Participant creator = alice.join("talk");
        Participant guest = bob.join("talk");
        assertThat(creator.roleSid()).isEqualTo(chat.service().settings().creatorRoleSid());
        assertThat(guest.roleSid()).isEqualTo(chat.service().settings().conversationRoleSid());
        refused(50433, () -> bob.join("talk"));
        refused(50107, () -> bob.remove("talk", "alice"));
        alice.remove("talk", "bob");
        alice.deleteConversation("talk");
        refused(20404, () -> alice.send("talk", "Hello?"));
    }

    @Test
    void whatCannotBe_isRefusedAsInTheApi() {
        String conversation = talk();
        refused(50003, () -> alice.renameConversation(conversation, "x".repeat(257), null));
        refused(50390, () -> alice.renameConversation(conversation, "x", "CH" + "0".repeat(32)));
        refused(50004, () -> alice.renameConversation(conversation, "x", "y".repeat(257)));
        refused(50304, () -> alice.setConversationAttributes(conversation, "none"));
        refused(50303, () -> alice.setParticipantAttributes(conversation, "alice", "\"" + "x".repeat(4096) + "\""));
        refused(50503, () -> alice.send(conversation, ""));
        refused(20404, () -> alice.edit(conversation, "IM" + "0".repeat(32), "x"));
        refused(
                50530,
                () -> alice.channelMetadata(
                        conversation, alice.send(conversation, "x").sid()));
        refused(50206, () -> chat.user("US" + "0".repeat(32)));
        post("/Conversations/" + conversation, "State", "closed");
        refused(50377, () -> alice.send(conversation, "Too late"));
        refused(50377, () -> alice.type(conversation));
        refused(50377, () -> alice.renameConversation(conversation, "Too late", null));
    }

    @Test
    void applications_hearOfClients_withoutAskingForIt() {
        listen(
                "PostWebhookUrl",
                "onUserAdded",
                "onConversationAdded",
                "onParticipantAdded",
                "onMessageAdded",
                "onUserUpdated");
        String conversation = alice.createConversation("Talk").sid();
        alice.send(conversation, "Hi");
        alice.rename("Alice A.");
        List<WebhookReceiver.Webhook> heard = application.awaitCount(5);
        assertThat(heard)
                .extracting(each -> each.parameters().get("EventType"))
                .containsExactlyInAnyOrder(
                        "onUserAdded", "onConversationAdded", "onParticipantAdded", "onMessageAdded", "onUserUpdated");
        assertThat(heard).allSatisfy(each -> {
            assertThat(each.parameters()).containsEntry("Source", "SDK").containsEntry("ClientIdentity", "alice");
            assertThat(each.parameters())
                    .containsEntry("ChatServiceSid", chat.service().sid());
        });
        assertThat(heard.stream()
                        .map(each -> each.parameters())
                        .filter(each -> each.get("EventType").equals("onUserUpdated")))
                .singleElement()
                .satisfies(each -> assertThat(each)
                        .containsEntry("UserSid", alice.user().sid())
                        .containsEntry("Identity", "alice")
                        .containsEntry("FriendlyName", "Alice A.")
                        .containsEntry("Attributes", "{}")
                        .containsEntry("RoleSid", alice.user().roleSid())
                        .containsEntry("isOnline", "false")
                        .containsEntry("isNotifiable", "false")
                        .containsKeys("DateCreated", "DateUpdated"));
    }

    @Test
    void applications_canForbid_andChangeWhatIsSaid() {
        String conversation = talk();
        listen("PreWebhookUrl", "onMessageAdd", "onUserUpdate", "onConversationRemove", "onParticipantRemove");
        application.replying(each -> each.parameters().get("EventType").equals("onMessageAdd")
                ? new WebhookReceiver.Reply(200, "application/json", "{\"body\":\"****\"}")
                : new WebhookReceiver.Reply(403, "", ""));
        assertThat(alice.send(conversation, "damn").body()).isEqualTo("****");
        refused(50056, () -> alice.rename("Nobody"));
        refused(50056, () -> alice.deleteConversation(conversation));
        refused(50056, () -> bob.leave(conversation));
        assertThat(alice.user().friendlyName()).isNull();
        assertThat(bob.messages(conversation)).hasSize(1);
    }

    @Test
    void whoIsGoneMeanwhile_doesNothingMore() {
        alice.user();
        listen("PreWebhookUrl", "onConversationAdd");
        application.replying(each -> {
            door.call("DELETE", V1 + "/Users/alice");
            return WebhookReceiver.Reply.NONE;
        });
        refused(50200, () -> alice.createConversation("Talk"));
        assertThat(door.call("GET", V1 + "/Conversations").json().path("conversations"))
                .isEmpty();
    }

    @Test
    void typing_isSeen_untilItIsOver_orSaid() {
        String conversation = talk();
        assertThat(chat.typing(conversation)).isEmpty();
        alice.type(conversation);
        bob.type(conversation, Duration.ofSeconds(60));
        assertThat(chat.typing(conversation)).containsExactly("alice", "bob");
        server.mock().clock().advance(Duration.ofMillis(4_999));
        assertThat(chat.typing(conversation)).containsExactly("alice", "bob");
        server.mock().clock().advance(Duration.ofMillis(1));
        assertThat(chat.typing(conversation)).containsExactly("bob");
        bob.send(conversation, "Here it is");
        assertThat(chat.typing(conversation)).isEmpty();
        bob.type(conversation);
        bob.leave(conversation);
        assertThat(chat.typing(conversation)).isEmpty();
        refused(50430, () -> bob.type(conversation));
    }

    @ParameterizedTest
    @CsvSource({"PT0.999S", "PT60.001S", "PT0S", "PT-1S"})
    void typing_takesSecondsAndNotHours(Duration time) {
        String conversation = talk();
        refused(50053, () -> alice.type(conversation, time));
        assertThat(chat.typing(conversation)).isEmpty();
    }

    @Test
    void whatIsRead_isCounted() {
        String conversation = talk();
        refused(50406, () -> bob.read(conversation, 0));
        for (String each : List.of("one", "two", "three")) {
            alice.send(conversation, each);
        }
        assertThat(bob.unread(conversation)).isNull();
        Participant read = bob.read(conversation, 0);
        assertThat(read.lastReadMessageIndex()).isZero();
        assertThat(bob.unread(conversation)).isEqualTo(2);
        bob.read(conversation, 2);
        assertThat(bob.unread(conversation)).isZero();
        refused(50406, () -> bob.read(conversation, 3));
        refused(50421, () -> bob.read(conversation, -1));
    }

    private void notify(String... settings) {
        post("/Services/" + chat.service().sid() + "/Configuration/Notifications", settings);
    }

    @Test
    void devices_showWhatTheServiceSays() {
        post("/Credentials", "Type", "fcm", "Secret", "s");
        bob.registerPush(PushType.FCM, "phone");
        String quiet = talk();
        alice.send(quiet, "Nobody is told");
        assertThat(bob.pushes()).isEmpty();
        notify(
                "AddedToConversation.Enabled",
                "true",
                "AddedToConversation.Template",
                "Welcome to ${CONVERSATION}, ${PARTICIPANT}!",
                "RemovedFromConversation.Enabled",
                "true",
                "NewMessage.Enabled",
                "true",
                "NewMessage.Template",
                "${CONVERSATION} / ${PARTICIPANT}: ${MESSAGE} ${NOTHING}",
                "NewMessage.Sound",
                "ring",
                "NewMessage.BadgeCountEnabled",
                "true",
                "NewMessage.WithMedia.Enabled",
                "true",
                "NewMessage.WithMedia.Template",
                "${MEDIA_COUNT}: ${MEDIA}");
        alice.rename("Alice A.");
        String conversation = alice.createConversation("Shop").sid();
        alice.add(conversation, "bob");
        alice.send(conversation, "costs $1");
        alice.send(
                conversation,
                new MediaFile("image/png", "cat.png", new byte[] {1}, "", false),
                new MediaFile("image/png", "dog.png", new byte[] {2}, "", false));
        bob.send(conversation, "Thanks");
        alice.remove(conversation, "bob");
        assertThat(bob.pushes())
                .extracting(ChatPush::text)
                .containsExactly(
                        "Welcome to Shop, bob!",
                        "Shop / Alice A.: costs $1 ${NOTHING}",
                        "2: cat.png, dog.png",
                        "You are no longer in Shop");
        ChatPush push = bob.pushes().get(1);
        assertThat(push.sound()).isEqualTo("ring");
        assertThat(push.badge()).as("here and in the quiet conversation").isEqualTo(2);
        assertThat(push.topic()).isEqualTo(PushBinding.Topic.NEW_MESSAGE);
        assertThat(push.endpoint()).isEqualTo("phone");
        assertThat(push.conversationSid()).isEqualTo(conversation);
        assertThat(push.messageSid()).startsWith("IM");
        assertThat(push.at()).isEqualTo(server.mock().clock().now());
        assertThat(bob.pushes().get(0).badge()).isNull();
        assertThat(alice.pushes()).as("has no device").isEmpty();
    }

    @Test
    void badges_countWhatIsLeftToRead() {
        notify("NewMessage.Enabled", "true", "NewMessage.BadgeCountEnabled", "true");
        bob.registerPush(PushType.TWILSOCK, "laptop");
        String one = talk();
        String two = talk();
        alice.send(one, "1");
        alice.send(two, "1");
        bob.read(one, 0);
        alice.send(two, "2");
        alice.send(one, "2");
        assertThat(bob.pushes()).extracting(ChatPush::badge).containsExactly(1, 2, 1, 2);
        assertThat(bob.pushes().get(0).text()).isEqualTo("alice in Talk: 1");
    }

    @Test
    void devices_areNotTold_whatTheyDoNotWant() {
        notify("NewMessage.Enabled", "true", "AddedToConversation.Enabled", "true");
        bob.registerPush(
                new PushBindings.Draft("tablet", PushType.TWILSOCK, null, List.of(PushBinding.Topic.NEW_MESSAGE)));
        String conversation = talk();
        assertThat(bob.pushes()).isEmpty();
        alice.send(conversation, "1");
        bob.setNotifications(conversation, Participant.NotificationLevel.MUTED);
        alice.send(conversation, "2");
        bob.setNotifications(conversation, Participant.NotificationLevel.DEFAULT);
        alice.send(conversation, "3");
        assertThat(bob.pushes()).extracting(ChatPush::text).containsExactly("alice in Talk: 1", "alice in Talk: 3");
    }

    @Test
    void writers_areHeldBack_afterThirtyInASecond() {
        chat.limitWrites(true);
        for (int i = 0; i < 30; i++) {
            post("/Users", "Identity", "user-" + i);
        }
        Door.Answer refused = door.call("POST", V1 + "/Users", "Identity", "one-more");
        assertThat(refused.status()).as(refused.text()).isEqualTo(429);
        assertThat(refused.json().path("code").asInt()).isEqualTo(50074);
        assertThat(door.call("POST", V1 + "/Roles", "FriendlyName", "x", "Type", "service", "Permission", "sendMessage")
                        .status())
                .isEqualTo(429);
        assertThat(door.call("POST", V1 + "/Users/user-1", "FriendlyName", "x").status())
                .isEqualTo(429);
        assertThat(door.call("DELETE", V1 + "/Users/user-1").status()).isEqualTo(429);
        assertThat(door.call("GET", V1 + "/Users/user-1").status()).isEqualTo(200);
        server.mock().clock().advance(Duration.ofSeconds(1));
        post("/Users", "Identity", "one-more");
        String conversation = talk();
        for (int i = 0; i < 28; i++) {
            alice.send(conversation, "message " + i);
        }
        refused(50063, () -> alice.send(conversation, "one more"));
    }

    @Test
    void pushesAndTyping_areInSnapshots() {
        notify("NewMessage.Enabled", "true");
        bob.registerPush(PushType.TWILSOCK, "laptop");
        String conversation = talk();
        alice.send(conversation, "1");
        alice.type(conversation);
        List<ChatPush> pushes = bob.pushes();
        String kept = door.admin("GET", "/state", "").text();
        assertThat(door.admin("POST", "/reset", "").status()).isEqualTo(204);
        assertThat(bob.pushes()).isEmpty();
        assertThat(chat.typing(conversation)).isEmpty();
        assertThat(door.admin("PUT", "/state", kept).status()).isEqualTo(204);
        assertThat(bob.pushes()).hasSize(1).isEqualTo(pushes);
        assertThat(chat.typing(conversation)).containsExactly("alice");
    }
}
