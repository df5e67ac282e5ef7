package dev.tidings.conversations;

import static dev.tidings.conversations.Sids.CONVERSATION;
import static dev.tidings.conversations.Sids.MESSAGE;
import static dev.tidings.conversations.Sids.ROLE;
import static dev.tidings.conversations.Sids.SERVICE;
import static dev.tidings.conversations.TheirCalls.CREATED;
import static dev.tidings.conversations.TheirCalls.UPDATED;
import static dev.tidings.conversations.TheirCalls.all;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.conversations.v1.service.Conversation;
import com.twilio.rest.conversations.v1.service.ConversationWithParticipants;
import com.twilio.rest.conversations.v1.service.ParticipantConversation;
import com.twilio.rest.conversations.v1.service.Role;
import com.twilio.rest.conversations.v1.service.User;
import com.twilio.rest.conversations.v1.service.conversation.Message;
import com.twilio.rest.conversations.v1.service.conversation.Participant;
import com.twilio.rest.conversations.v1.service.conversation.Webhook;
import com.twilio.rest.conversations.v1.service.conversation.message.DeliveryReceipt;
import com.twilio.rest.conversations.v1.service.user.UserConversation;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How Twilio's client makes the calls that {@link OfficialClientTest} has no row for, of a service that is named. */
final class TheirServiceCalls {
    private static final Map<String, Consumer<TwilioRestClient>> CONVERSATIONS = Map.ofEntries(
            Map.entry(
                    "CreateServiceConversation",
                    client -> Conversation.creator(SERVICE)
                            .setFriendlyName("Trip")
                            .setUniqueName("trip")
                            .setMessagingServiceSid(Sids.MESSAGING)
                            .setAttributes("{\"a\": 1}")
                            .setState(Conversation.State.INACTIVE)
                            .setTimersInactive("PT1M")
                            .setTimersClosed("PT24H")
                            .setBindingsEmailAddress("trip@example.com")
                            .setBindingsEmailName("Trip")
                            .setDateCreated(CREATED)
                            .setDateUpdated(UPDATED)
                            .create(client)),
            Map.entry(
                    "CreateServiceConversationWithParticipants",
                    client -> ConversationWithParticipants.creator(SERVICE)
                            .setFriendlyName("Trip")
                            .setUniqueName("trip")
                            .setMessagingServiceSid(Sids.MESSAGING)
                            .setAttributes("{\"a\": 1}")
                            .setState(ConversationWithParticipants.State.INACTIVE)
                            .setTimersInactive("PT1M")
                            .setTimersClosed("PT24H")
                            .setBindingsEmailAddress("trip@example.com")
                            .setBindingsEmailName("Trip")
                            .setDateCreated(CREATED)
                            .setDateUpdated(UPDATED)
                            .setParticipant(OfficialClientTest.PARTICIPANTS)
                            .create(client)),
            Map.entry(
                    "FetchServiceConversation",
                    client -> Conversation.fetcher(SERVICE, "trip 17").fetch(client)),
            Map.entry(
                    "ListServiceConversation",
                    client -> all(Conversation.reader(SERVICE)
                            .setStartDate("2026-11-01")
                            .setEndDate("2026-11-02")
                            .setState(Conversation.State.CLOSED)
                            .setPageSize(7L)
                            .read(client))),
            Map.entry(
                    "UpdateServiceConversation",
                    client -> Conversation.updater(SERVICE, "trip")
                            .setFriendlyName("Trip")
                            .setUniqueName("trip")
                            .setMessagingServiceSid(Sids.MESSAGING)
                            .setAttributes("{\"a\": 1}")
                            .setState(Conversation.State.INACTIVE)
                            .setTimersInactive("PT1M")
                            .setTimersClosed("PT24H")
                            .setBindingsEmailAddress("trip@example.com")
                            .setBindingsEmailName("Trip")
                            .setDateCreated(CREATED)
                            .setDateUpdated(UPDATED)
                            .update(client)),
            Map.entry(
                    "CreateServiceConversationParticipant",
                    client -> Participant.creator(SERVICE, CONVERSATION)
                            .setMessagingBindingAddress("whatsapp:+14155550123")
                            .setMessagingBindingProxyAddress("whatsapp:+14155550100")
                            .setMessagingBindingProjectedAddress("+14155550101")
                            .setAttributes("{}")
                            .setRoleSid(ROLE)
                            .setDateCreated(CREATED)
                            .setDateUpdated(UPDATED)
                            .create(client)),
            Map.entry(
                    "FetchServiceConversationParticipant",
                    client -> Participant.fetcher(SERVICE, CONVERSATION, "ann").fetch(client)),
            Map.entry(
                    "ListServiceConversationParticipant",
                    client -> all(Participant.reader(SERVICE, CONVERSATION)
                            .setPageSize(7L)
                            .read(client))),
            Map.entry(
                    "UpdateServiceConversationParticipant",
                    client -> Participant.updater(SERVICE, CONVERSATION, Sids.PARTICIPANT)
                            .setIdentity("ann")
                            .setMessagingBindingProxyAddress("null")
                            .setMessagingBindingProjectedAddress("null")
                            .setAttributes("{\"a\":1}")
                            .setRoleSid(ROLE)
                            .setLastReadMessageIndex(3)
                            .setLastReadTimestamp("2026-11-01T02:03:04Z")
                            .setDateCreated(CREATED)
                            .setDateUpdated(UPDATED)
                            .update(client)),
            Map.entry(
                    "DeleteServiceConversationParticipant",
                    client -> Participant.deleter(SERVICE, CONVERSATION, "ann").delete(client)));

    private static final Map<String, Consumer<TwilioRestClient>> MESSAGES = Map.ofEntries(
            Map.entry(
                    "CreateServiceConversationMessage",
                    client -> Message.creator(SERVICE, CONVERSATION)
                            .setAuthor("ann")
                            .setBody("Hi")
                            .setSubject("Trip")
                            .setAttributes("{}")
                            .setMediaSid(Sids.MEDIA)
                            .setContentSid(Sids.CONTENT)
                            .setContentVariables("{\"1\":\"a\",\"2\":\"b\"}")
                            .setDateCreated(CREATED)
                            .setDateUpdated(UPDATED)
                            .create(client)),
            Map.entry(
                    "FetchServiceConversationMessage",
                    client -> Message.fetcher(SERVICE, CONVERSATION, MESSAGE).fetch(client)),
            Map.entry(
                    "ListServiceConversationMessage",
                    client -> all(Message.reader(SERVICE, CONVERSATION)
                            .setOrder(Message.OrderType.DESC)
                            .setPageSize(7L)
                            .read(client))),
            Map.entry(
                    "DeleteServiceConversationMessage",
                    client -> Message.deleter(SERVICE, CONVERSATION, MESSAGE).delete(client)),
            Map.entry(
                    "ListServiceConversationMessageReceipt",
                    client -> all(DeliveryReceipt.reader(SERVICE, CONVERSATION, MESSAGE)
                            .setPageSize(7L)
                            .read(client))),
            Map.entry(
                    "CreateServiceConversationScopedWebhook",
                    client -> Webhook.creator(SERVICE, CONVERSATION, Webhook.Target.WEBHOOK)
                            .setConfigurationUrl("https://example.com/w")
                            .setConfigurationMethod(Webhook.Method.GET)
                            .setConfigurationFilters(List.of("onMessageAdded", "onDeliveryUpdated"))
                            .setConfigurationTriggers("help")
                            .setConfigurationFlowSid(Sids.FLOW)
                            .setConfigurationReplayAfter(2)
                            .create(client)),
            Map.entry(
                    "FetchServiceConversationScopedWebhook",
                    client ->
                            Webhook.fetcher(SERVICE, CONVERSATION, Sids.WEBHOOK).fetch(client)),
            Map.entry(
                    "ListServiceConversationScopedWebhook",
                    client -> all(Webhook.reader(SERVICE, CONVERSATION)
                            .setPageSize(5L)
                            .read(client))),
            Map.entry(
                    "UpdateServiceConversationScopedWebhook",
                    client -> Webhook.updater(SERVICE, CONVERSATION, Sids.WEBHOOK)
                            .setConfigurationUrl("https://example.com/w")
                            .setConfigurationMethod(Webhook.Method.GET)
                            .setConfigurationFilters(List.of("onMessageAdded", "onDeliveryUpdated"))
                            .setConfigurationTriggers("help")
                            .setConfigurationFlowSid(Sids.FLOW)
                            .update(client)),
            Map.entry(
                    "DeleteServiceConversationScopedWebhook",
                    client ->
                            Webhook.deleter(SERVICE, CONVERSATION, Sids.WEBHOOK).delete(client)));

    private static final Map<String, Consumer<TwilioRestClient>> PEOPLE = Map.ofEntries(
            Map.entry(
                    "CreateServiceUser",
                    client -> User.creator(SERVICE, "ann")
                            .setFriendlyName("Ann")
                            .setAttributes("{}")
                            .setRoleSid(ROLE)
                            .create(client)),
            Map.entry("FetchServiceUser", client -> User.fetcher(SERVICE, "ann").fetch(client)),
            Map.entry(
                    "ListServiceUser",
                    client -> all(User.reader(SERVICE).setPageSize(7L).read(client))),
            Map.entry(
                    "DeleteServiceUser", client -> User.deleter(SERVICE, "ann").delete(client)),
            Map.entry(
                    "CreateServiceRole",
                    client -> Role.creator(
                                    SERVICE,
                                    "Guest",
                                    Role.RoleType.CONVERSATION,
                                    List.of("sendMessage", "leaveConversation"))
                            .create(client)),
            Map.entry("FetchServiceRole", client -> Role.fetcher(SERVICE, ROLE).fetch(client)),
            Map.entry(
                    "ListServiceRole",
                    client -> all(Role.reader(SERVICE).setPageSize(7L).read(client))),
            Map.entry(
                    "UpdateServiceRole",
                    client -> Role.updater(SERVICE, ROLE, List.of("joinConversation"))
                            .update(client)),
            Map.entry(
                    "FetchServiceUserConversation",
                    client -> UserConversation.fetcher(SERVICE, "ann", "trip").fetch(client)),
            Map.entry(
                    "ListServiceUserConversation",
                    client -> all(UserConversation.reader(SERVICE, "ann")
                            .setPageSize(7L)
                            .read(client))),
            Map.entry(
                    "UpdateServiceUserConversation",
                    client -> UserConversation.updater(SERVICE, "ann", "trip")
                            .setNotificationLevel(UserConversation.NotificationLevel.MUTED)
                            .setLastReadMessageIndex(3)
                            .setLastReadTimestamp(CREATED)
                            .update(client)),
            Map.entry(
                    "ListServiceParticipantConversation",
                    client -> all(ParticipantConversation.reader(SERVICE)
                            .setIdentity("ann")
                            .setPageSize(7L)
                            .read(client))));

    static final List<Map<String, Consumer<TwilioRestClient>>> ALL = List.of(CONVERSATIONS, MESSAGES, PEOPLE);

    private TheirServiceCalls() {}
}
