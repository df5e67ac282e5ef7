package dev.tidings.mock.conversation;

import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chat.User;
import dev.tidings.mock.conversation.Participant.Binding;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Conversations, and what somebody takes part in, on the wire. */
final class ConversationViews {
    /** A participant and what it takes part in. */
    record Part(Participant participant, Conversation conversation) {}

    private ConversationViews() {}

    static View<Conversation> of(ChatScope scope) {
        return View.of("Conversation", (conversation, out) -> write(conversation, scope, out, true));
    }

    /** One that was made with its participants: of these the API shows no export. */
    static View<Conversation> withParticipants(ChatScope scope) {
        return View.of("ConversationWithParticipants", (conversation, out) -> write(conversation, scope, out, false));
    }

    private static void write(Conversation conversation, ChatScope scope, ResourceWriter out, boolean exported) {
        String path = path(scope, conversation.sid());
        out.string("sid", conversation.sid())
                .string("account_sid", conversation.accountSid())
                .string("chat_service_sid", conversation.serviceSid())
                .string("messaging_service_sid", conversation.messagingServiceSid())
                .string("friendly_name", conversation.friendlyName())
                .string("unique_name", conversation.uniqueName())
                .string("attributes", conversation.attributes())
                .string("state", conversation.state().wire())
                .iso("date_created", conversation.created())
                .iso("date_updated", conversation.updated())
                .object("timers", timers -> timers(conversation, timers))
                .object("bindings", bindings -> bindings(conversation, bindings))
                .url("url", path)
                .object("links", links -> {
                    links.url("participants", path + "/Participants")
                            .url("messages", path + "/Messages")
                            .url("webhooks", path + "/Webhooks");
                    if (exported) {
                        links.url("export", path + "/Export");
                    }
                });
    }

    private static String path(ChatScope scope, String conversationSid) {
        return scope.path("/Conversations/" + conversationSid);
    }

    /** What is not set is not there. */
    private static void timers(Conversation conversation, ResourceWriter out) {
        Instant inactive = conversation.timers().inactiveAt(conversation.state());
        if (inactive != null) {
            out.iso("date_inactive", inactive);
        }
        Instant closed = conversation.timers().closedAt(conversation.state());
        if (closed != null) {
            out.iso("date_closed", closed);
        }
    }

    private static void bindings(Conversation conversation, ResourceWriter out) {
        Conversation.Email email = conversation.email();
        if (email != null) {
            out.object(
                    "email",
                    fields ->
                            fields.string("projected_address", email.address()).string("name", email.name()));
        }
    }

    /** That of conversations on lists of what somebody takes part in, which know none that is still being made. */
    private static String state(Conversation conversation) {
        return conversation.state() == ConversationState.INITIALIZING
                ? ConversationState.ACTIVE.wire()
                : conversation.state().wire();
    }

    static View<Participant> participant(ChatScope scope) {
        return View.of("Participant", (participant, out) -> {
            out.string("sid", participant.sid()).string("account_sid", participant.accountSid());
            if (scope.named()) {
                out.string("chat_service_sid", participant.serviceSid());
            }
            out.string("conversation_sid", participant.conversationSid())
                    .string("identity", participant.identity())
                    .string("attributes", participant.attributes())
                    .data("messaging_binding", binding(participant.binding(), false))
                    .string("role_sid", participant.roleSid())
                    .iso("date_created", participant.created())
                    .iso("date_updated", participant.updated())
                    .url("url", path(scope, participant.conversationSid()) + "/Participants/" + participant.sid())
                    .number("last_read_message_index", participant.lastReadMessageIndex())
                    .iso("last_read_timestamp", participant.lastReadTimestamp());
        });
    }

    /** @param whole whether what is not set is there, as null */
    private static @Nullable Map<String, @Nullable String> binding(@Nullable Binding binding, boolean whole) {
        if (binding == null) {
            return null;
        }
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("type", binding.type());
        fields.put("address", binding.address());
        fields.put("proxy_address", binding.proxyAddress());
        fields.put("projected_address", binding.projectedAddress());
        fields.put("level", binding.level());
        fields.put("name", binding.name());
        if (!whole) {
            fields.values().removeIf(Objects::isNull);
        }
        return fields;
    }

    static View<Part> userConversation(ChatScope scope, User user, Unread unread) {
        return View.of("UserConversation", (part, out) -> {
            Participant participant = part.participant();
            Conversation conversation = part.conversation();
            out.string("account_sid", conversation.accountSid())
                    .string("chat_service_sid", conversation.serviceSid())
                    .string("conversation_sid", conversation.sid())
                    .number("unread_messages_count", unread.count(participant))
                    .number("last_read_message_index", participant.lastReadMessageIndex())
                    .string("participant_sid", participant.sid())
                    .string("user_sid", user.sid())
                    .string("friendly_name", conversation.friendlyName())
                    .string("conversation_state", state(conversation))
                    .object("timers", timers -> timers(conversation, timers))
                    .string("attributes", conversation.attributes())
                    .iso("date_created", conversation.created())
                    .iso("date_updated", conversation.updated())
                    .string("created_by", conversation.createdBy())
                    .string(
                            "notification_level",
                            participant.notificationLevel().wire())
                    .string("unique_name", conversation.uniqueName())
                    .url("url", scope.path("/Users/" + user.sid() + "/Conversations/" + conversation.sid()));
            links(scope, part, out);
        });
    }

    private static void links(ChatScope scope, Part part, ResourceWriter out) {
        String path = path(scope, part.conversation().sid());
        out.object(
                "links",
                links -> links.url(
                                "participant",
                                path + "/Participants/" + part.participant().sid())
                        .url("conversation", path));
    }

    static View<Part> participantConversation(ChatScope scope, Function<Participant, Optional<User>> users) {
        return View.of("ParticipantConversation", (part, out) -> {
            Participant participant = part.participant();
            Conversation conversation = part.conversation();
            out.string("account_sid", conversation.accountSid())
                    .string("chat_service_sid", conversation.serviceSid())
                    .string("participant_sid", participant.sid())
                    .string(
                            "participant_user_sid",
                            users.apply(participant).map(User::sid).orElse(null))
                    .string("participant_identity", participant.identity())
                    .data("participant_messaging_binding", binding(participant.binding(), true))
                    .string("conversation_sid", conversation.sid())
                    .string("conversation_unique_name", conversation.uniqueName())
                    .string("conversation_friendly_name", conversation.friendlyName())
                    .string("conversation_attributes", conversation.attributes())
                    .iso("conversation_date_created", conversation.created())
                    .iso("conversation_date_updated", conversation.updated())
                    .string("conversation_created_by", conversation.createdBy())
                    .string("conversation_state", state(conversation))
                    .object("conversation_timers", timers -> timers(conversation, timers));
            links(scope, part, out);
        });
    }
}
