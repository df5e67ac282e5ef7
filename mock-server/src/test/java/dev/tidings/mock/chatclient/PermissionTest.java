package dev.tidings.mock.chatclient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.mock.Door;
import dev.tidings.mock.MockChat;
import dev.tidings.mock.MockChatUser;
import dev.tidings.mock.chat.Permission;
import dev.tidings.mock.chat.Role;
import dev.tidings.mock.chatmessage.ChatMessage;
import dev.tidings.mock.conversation.ConversationDraft;
import dev.tidings.mock.conversation.Participant;
import dev.tidings.mock.judge.JudgedServer;
import dev.tidings.mock.media.MediaFile;
import dev.tidings.mock.wire.ApiError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Role by action: each thing that a client SDK does needs just its permission, and one other at most stands in for it. */
class PermissionTest {
    private static final String V1 = "/conversations/v1";

    private final JudgedServer server = JudgedServer.at(Instant.parse("2026-11-25T08:00:00Z"));
    private final Door door = Door.of(server.mock());
    private final MockChat chat = server.mock().account().chat();
    private final MockChatUser alice = chat.user("alice");
    private String conversation = "";
    private String own = "";
    private String others = "";

    @AfterEach
    void stop() {
        server.close();
    }

    /** What a user does, and which permissions let them, each alone. */
    enum Action {
        CREATE(Permission.CREATE_CONVERSATION),
        JOIN(Permission.JOIN_CONVERSATION),
        LEAVE(Permission.LEAVE_CONVERSATION),
        ADD(Permission.ADD_PARTICIPANT),
        ADD_PHONE(Permission.ADD_NON_CHAT_PARTICIPANT),
        REMOVE(Permission.REMOVE_PARTICIPANT),
        DELETE(Permission.DELETE_CONVERSATION),
        RENAME(Permission.EDIT_CONVERSATION_NAME),
        ATTRIBUTES(Permission.EDIT_CONVERSATION_ATTRIBUTES),
        NOTIFICATIONS(Permission.EDIT_NOTIFICATION_LEVEL),
        SEND(Permission.SEND_MESSAGE),
        EDIT_OWN(Permission.EDIT_OWN_MESSAGE, Permission.EDIT_ANY_MESSAGE),
        EDIT_OTHERS(Permission.EDIT_ANY_MESSAGE),
        MARK_OWN(Permission.EDIT_OWN_MESSAGE_ATTRIBUTES, Permission.EDIT_ANY_MESSAGE_ATTRIBUTES),
        MARK_OTHERS(Permission.EDIT_ANY_MESSAGE_ATTRIBUTES),
        DELETE_OWN(Permission.DELETE_OWN_MESSAGE, Permission.DELETE_ANY_MESSAGE),
        DELETE_OTHERS(Permission.DELETE_ANY_MESSAGE),
        MARK_SELF(Permission.EDIT_OWN_PARTICIPANT_ATTRIBUTES, Permission.EDIT_ANY_PARTICIPANT_ATTRIBUTES),
        MARK_PARTICIPANT(Permission.EDIT_ANY_PARTICIPANT_ATTRIBUTES),
        TELL_OF_SELF(Permission.EDIT_OWN_USER_INFO, Permission.EDIT_ANY_USER_INFO),
        TELL_OF_OTHERS(Permission.EDIT_ANY_USER_INFO),
        METADATA(Permission.READ_CHANNEL_METADATA);

        private final List<Permission> enough;

        Action(Permission... enough) {
            this.enough = List.of(enough);
        }

        boolean ofService() {
            return !enough.get(0).fits(Role.Type.CONVERSATION) || this == JOIN;
        }
    }

    private String role(Role.Type type, List<Permission> permissions) {
        List<String> form = new ArrayList<>(List.of("FriendlyName", "Just this", "Type", type.wire()));
        for (Permission each : permissions) {
            form.addAll(List.of("Permission", each.wire()));
        }
        Door.Answer made = door.call("POST", V1 + "/Roles", form.toArray(new String[0]));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json().path("sid").asText();
    }

    private JsonNode post(String path, String... form) {
        Door.Answer answer = door.call("POST", V1 + path, form);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer.json();
    }

    /** A conversation of alice and bob in which both have spoken; carol is a user who is in none. */
    private void furnish() {
        chat.user("carol").user();
        conversation =
                post("/Conversations", "FriendlyName", "Talk").path("sid").asText();
        post("/Conversations/" + conversation + "/Participants", "Identity", "alice");
        post("/Conversations/" + conversation + "/Participants", "Identity", "bob");
        own = post("/Conversations/" + conversation + "/Messages", "Author", "alice", "Body", "mine")
                .path("sid")
                .asText();
        others = post("/Conversations/" + conversation + "/Messages", "Author", "bob", "Body", "yours")
                .path("sid")
                .asText();
    }

    /** Lets alice have that role in the service and that one in the conversation, and no others. */
    private void roles(List<Permission> service, List<Permission> inConversation) {
        // A role must allow something: what is not asked of it here is harmless.
        post("/Users/alice", "RoleSid", role(Role.Type.SERVICE, service.isEmpty() ? others(service) : service));
        post(
                "/Conversations/" + conversation + "/Participants/alice",
                "RoleSid",
                role(Role.Type.CONVERSATION, inConversation.isEmpty() ? others(inConversation) : inConversation));
    }

    private static List<Permission> others(List<Permission> none) {
        return List.of(Permission.SEND_MEDIA_MESSAGE);
    }

    private void act(Action action) {
        switch (action) {
            case CREATE -> alice.createConversation(ConversationDraft.named("New"));
            case JOIN -> alice.join(post("/Conversations").path("sid").asText());
            case LEAVE -> alice.leave(conversation);
            case ADD -> alice.add(conversation, "carol");
            case ADD_PHONE -> alice.addPhone(conversation, "+14155550199", "+14155550100");
            case REMOVE -> alice.remove(conversation, "bob");
            case DELETE -> alice.deleteConversation(conversation);
            case RENAME -> alice.renameConversation(conversation, "Other", "other");
            case ATTRIBUTES -> alice.setConversationAttributes(conversation, "{\"a\":1}");
            case NOTIFICATIONS -> alice.setNotifications(conversation, Participant.NotificationLevel.MUTED);
            case SEND -> alice.send(conversation, "hello");
            case EDIT_OWN -> alice.edit(conversation, own, "changed");
            case EDIT_OTHERS -> alice.edit(conversation, others, "changed");
            case MARK_OWN -> alice.setMessageAttributes(conversation, own, "{\"a\":1}");
            case MARK_OTHERS -> alice.setMessageAttributes(conversation, others, "{\"a\":1}");
            case DELETE_OWN -> alice.deleteMessage(conversation, own);
            case DELETE_OTHERS -> alice.deleteMessage(conversation, others);
            case MARK_SELF -> alice.setParticipantAttributes(conversation, "alice", "{\"a\":1}");
            case MARK_PARTICIPANT -> alice.setParticipantAttributes(conversation, "bob", "{\"a\":1}");
            case TELL_OF_SELF -> alice.rename("Alice A.");
            case TELL_OF_OTHERS -> alice.setUserAttributes("carol", "{\"a\":1}");
            case METADATA -> metadata();
        }
    }

    /** There is nothing to read of a message that came from no phone, which only those are told who may know. */
    private void metadata() {
        try {
            alice.channelMetadata(conversation, own);
        } catch (ApiError refusal) {
            if (refusal.code() != 50530) {
                throw refusal;
            }
        }
    }

    private static List<Permission> all(Role.Type type, List<Permission> but) {
        return Arrays.stream(Permission.values())
                .filter(each -> each.fits(type) && !but.contains(each))
                .toList();
    }

    private void assertDenied(Action action) {
        ApiError refusal = catchThrowableOfType(ApiError.class, () -> act(action));
        assertThat(refusal).as("%s is refused", action).isNotNull();
        assertThat(refusal.status()).isEqualTo(403);
        assertThat(refusal.code()).isEqualTo(action == Action.METADATA ? 50531 : 50107);
        assertThat(refusal.message()).contains("alice");
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void eachPermission_isEnough(Action action) {
        for (Permission each : action.enough) {
            furnish();
            List<Permission> just = List.of(each);
            roles(action.ofService() ? just : List.of(), action.ofService() ? List.of() : just);
            assertThatCode(() -> act(action)).as("%s with %s", action, each).doesNotThrowAnyException();
            post("/Users/alice", "RoleSid", role(Role.Type.SERVICE, all(Role.Type.SERVICE, List.of())));
        }
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void allOthersTogether_areNot(Action action) {
        furnish();
        roles(all(Role.Type.SERVICE, action.enough), all(Role.Type.CONVERSATION, action.enough));
        String before = state();
        assertDenied(action);
        assertThat(state()).as("nothing has changed").isEqualTo(before);
    }

    private String state() {
        String path = V1 + "/Conversations/" + conversation;
        return door.call("GET", path).text()
                + door.call("GET", path + "/Participants").text()
                + door.call("GET", path + "/Messages").text()
                + door.call("GET", V1 + "/Users").text();
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void roleOfTheService_isEnoughInItsConversations(Action action) {
        furnish();
        roles(action.enough, List.of());
        assertThatCode(() -> act(action)).doesNotThrowAnyException();
    }

    @Test
    void files_needAPermissionOfTheirOwn_besidesThatOfMessages() {
        MediaFile cat = new MediaFile("image/png", "cat.png", new byte[] {1}, "", false);
        furnish();
        roles(List.of(Permission.JOIN_CONVERSATION), List.of(Permission.SEND_MESSAGE));
        assertThat(catchThrowableOfType(ApiError.class, () -> alice.send(conversation, cat))
                        .code())
                .isEqualTo(50107);
        roles(List.of(Permission.JOIN_CONVERSATION), List.of(Permission.SEND_MEDIA_MESSAGE));
        assertThat(catchThrowableOfType(ApiError.class, () -> alice.send(conversation, cat))
                        .code())
                .isEqualTo(50107);
        roles(List.of(), List.of(Permission.SEND_MESSAGE, Permission.SEND_MEDIA_MESSAGE));
        ChatMessage sent = alice.send(conversation, cat);
        assertThat(sent.extras().media()).hasSize(1);
    }

    @Test
    void restApi_needsNone() {
        furnish();
        roles(List.of(), List.of());
        post("/Conversations/" + conversation + "/Messages", "Author", "alice", "Body", "by the application");
        assertThat(door.call("DELETE", V1 + "/Conversations/" + conversation).status())
                .isEqualTo(204);
    }

    @Test
    void deletedRole_allowsNothing() {
        furnish();
        String guest = role(Role.Type.CONVERSATION, List.of(Permission.SEND_MESSAGE));
        post("/Conversations/" + conversation + "/Participants/alice", "RoleSid", guest);
        alice.send(conversation, "hello");
        assertThat(door.call("DELETE", V1 + "/Roles/" + guest).status()).isEqualTo(204);
        assertDenied(Action.SEND);
    }
}
