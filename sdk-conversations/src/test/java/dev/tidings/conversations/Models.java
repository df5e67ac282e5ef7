package dev.tidings.conversations;

import static dev.tidings.conversations.Specs.CONVERSATIONS;
import static dev.tidings.core.testkit.Model.of;

import dev.tidings.conversations.address.AddressConfiguration;
import dev.tidings.conversations.address.AutoCreationType;
import dev.tidings.conversations.conversation.ChannelType;
import dev.tidings.conversations.conversation.Conversation;
import dev.tidings.conversations.conversation.ConversationState;
import dev.tidings.conversations.conversation.Participant;
import dev.tidings.conversations.membership.NotificationLevel;
import dev.tidings.conversations.membership.ParticipantConversation;
import dev.tidings.conversations.membership.UserConversation;
import dev.tidings.conversations.message.DeliveryReceipt;
import dev.tidings.conversations.message.DeliveryStatus;
import dev.tidings.conversations.message.Message;
import dev.tidings.conversations.push.Binding;
import dev.tidings.conversations.push.Credential;
import dev.tidings.conversations.push.NotificationConfiguration;
import dev.tidings.conversations.push.PushType;
import dev.tidings.conversations.service.AccountConfiguration;
import dev.tidings.conversations.service.ChatService;
import dev.tidings.conversations.service.ServiceConfiguration;
import dev.tidings.conversations.user.Role;
import dev.tidings.conversations.user.RoleType;
import dev.tidings.conversations.user.User;
import dev.tidings.conversations.webhook.ConversationWebhook;
import dev.tidings.conversations.webhook.WebhookConfiguration;
import dev.tidings.core.testkit.Model;
import java.util.stream.Stream;

/** All models of all rooms, and the enums whose words the files tell. */
final class Models {
    private static final String OBJECT = "{\"a\":\"b\"}";
    private static final String TIME = "\"2026-11-01T02:03:04Z\"";

    private Models() {}

    static Stream<Model> all() {
        return Stream.concat(talk(), setup());
    }

    private static Stream<Model> talk() {
        return Stream.of(
                of(Conversation.class, CONVERSATIONS, "FetchConversation")
                        .where("timers", OBJECT)
                        .where("bindings", OBJECT),
                of(Conversation.class, CONVERSATIONS, "FetchServiceConversation")
                        .where("timers", OBJECT)
                        .where("bindings", OBJECT),
                of(Conversation.class, CONVERSATIONS, "CreateConversationWithParticipants")
                        .where("timers", OBJECT)
                        .where("bindings", OBJECT),
                of(Participant.class, CONVERSATIONS, "FetchConversationParticipant")
                        .where("messaging_binding", OBJECT)
                        .where("last_read_timestamp", TIME)
                        .without("chatServiceSid"),
                of(Participant.class, CONVERSATIONS, "FetchServiceConversationParticipant")
                        .where("messaging_binding", OBJECT)
                        .where("last_read_timestamp", TIME),
                of(Message.class, CONVERSATIONS, "FetchConversationMessage")
                        .where("media", "[" + OBJECT + "]")
                        .where("delivery", OBJECT)
                        .without("chatServiceSid"),
                of(Message.class, CONVERSATIONS, "FetchServiceConversationMessage")
                        .where("media", "[" + OBJECT + "]")
                        .where("delivery", OBJECT),
                of(DeliveryReceipt.class, CONVERSATIONS, "FetchConversationMessageReceipt")
                        .without("chatServiceSid"),
                of(DeliveryReceipt.class, CONVERSATIONS, "FetchServiceConversationMessageReceipt"),
                of(User.class, CONVERSATIONS, "FetchUser"),
                of(User.class, CONVERSATIONS, "FetchServiceUser"),
                of(Role.class, CONVERSATIONS, "FetchRole"),
                of(Role.class, CONVERSATIONS, "FetchServiceRole"),
                of(UserConversation.class, CONVERSATIONS, "FetchUserConversation")
                        .where("timers", OBJECT)
                        .by("conversation_sid"));
    }

    private static Stream<Model> setup() {
        return Stream.of(
                of(UserConversation.class, CONVERSATIONS, "FetchServiceUserConversation")
                        .where("timers", OBJECT)
                        .by("conversation_sid"),
                of(ParticipantConversation.class, CONVERSATIONS, "ListParticipantConversation")
                        .where("participant_messaging_binding", OBJECT)
                        .where("conversation_timers", OBJECT)
                        .by("conversation_sid"),
                of(ParticipantConversation.class, CONVERSATIONS, "ListServiceParticipantConversation")
                        .where("participant_messaging_binding", OBJECT)
                        .where("conversation_timers", OBJECT)
                        .by("conversation_sid"),
                of(ConversationWebhook.class, CONVERSATIONS, "FetchConversationScopedWebhook")
                        .where("configuration", OBJECT)
                        .without("chatServiceSid"),
                of(ConversationWebhook.class, CONVERSATIONS, "FetchServiceConversationScopedWebhook")
                        .where("configuration", OBJECT),
                of(WebhookConfiguration.class, CONVERSATIONS, "FetchConfigurationWebhook")
                        .by("")
                        .without("chatServiceSid"),
                of(WebhookConfiguration.class, CONVERSATIONS, "FetchServiceWebhookConfiguration")
                        .by("")
                        .without("target"),
                of(ChatService.class, CONVERSATIONS, "FetchService"),
                of(AccountConfiguration.class, CONVERSATIONS, "FetchConfiguration")
                        .by("")
                        .where("default_inactive_timer", "\"PT1M\"")
                        .where("default_closed_timer", "\"PT10M\""),
                of(ServiceConfiguration.class, CONVERSATIONS, "FetchServiceConfiguration")
                        .by(""),
                of(NotificationConfiguration.class, CONVERSATIONS, "FetchServiceNotification")
                        .by("")
                        .where("new_message", OBJECT)
                        .where("added_to_conversation", OBJECT)
                        .where("removed_from_conversation", OBJECT),
                of(Binding.class, CONVERSATIONS, "FetchServiceBinding"),
                of(Credential.class, CONVERSATIONS, "FetchCredential").where("sandbox", "\"True\""),
                of(AddressConfiguration.class, CONVERSATIONS, "FetchConfigurationAddress")
                        .where("auto_creation", OBJECT));
    }

    static Stream<Model.Words> words() {
        return Stream.of(
                new Model.Words(CONVERSATIONS, "conversation_enum_state", ConversationState::of),
                new Model.Words(CONVERSATIONS, "conversation_message_receipt_enum_delivery_status", DeliveryStatus::of),
                new Model.Words(CONVERSATIONS, "user_conversation_enum_notification_level", NotificationLevel::of),
                new Model.Words(CONVERSATIONS, "role_enum_role_type", RoleType::of),
                new Model.Words(CONVERSATIONS, "service_binding_enum_binding_type", PushType::of),
                new Model.Words(CONVERSATIONS, "configuration_address_enum_type", ChannelType::of),
                new Model.Words(CONVERSATIONS, "configuration_address_enum_auto_creation_type", AutoCreationType::of));
    }
}
