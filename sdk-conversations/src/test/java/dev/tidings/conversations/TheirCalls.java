package dev.tidings.conversations;

import static dev.tidings.conversations.Sids.CONVERSATION;
import static dev.tidings.conversations.Sids.MESSAGE;
import static dev.tidings.conversations.Sids.ROLE;
import static dev.tidings.conversations.Sids.SERVICE;

import com.twilio.base.ResourceSet;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.conversations.v1.AddressConfiguration;
import com.twilio.rest.conversations.v1.Configuration;
import com.twilio.rest.conversations.v1.Conversation;
import com.twilio.rest.conversations.v1.Credential;
import com.twilio.rest.conversations.v1.ParticipantConversation;
import com.twilio.rest.conversations.v1.Role;
import com.twilio.rest.conversations.v1.Service;
import com.twilio.rest.conversations.v1.User;
import com.twilio.rest.conversations.v1.conversation.Message;
import com.twilio.rest.conversations.v1.conversation.Participant;
import com.twilio.rest.conversations.v1.conversation.Webhook;
import com.twilio.rest.conversations.v1.conversation.message.DeliveryReceipt;
import com.twilio.rest.conversations.v1.service.Binding;
import com.twilio.rest.conversations.v1.service.configuration.Notification;
import com.twilio.rest.conversations.v1.user.UserConversation;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How Twilio's client makes the calls that {@link OfficialClientTest} has no row for, of the account's default service. */
final class TheirCalls {
    static final ZonedDateTime CREATED = ZonedDateTime.of(2026, 11, 1, 2, 3, 4, 0, ZoneOffset.UTC);
    static final ZonedDateTime UPDATED = CREATED.plusDays(1);

    private static final Map<String, Consumer<TwilioRestClient>> TALK = Map.ofEntries(
            Map.entry(
                    "UpdateConversation",
                    client -> Conversation.updater("trip")
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
                    "CreateConversationParticipant of the chat",
                    client ->
                            Participant.creator(CONVERSATION).setIdentity("ann").create(client)),
            Map.entry(
                    "FetchConversationParticipant",
                    client -> Participant.fetcher(CONVERSATION, "ann").fetch(client)),
            Map.entry(
                    "ListConversationParticipant",
                    client ->
                            all(Participant.reader(CONVERSATION).setPageSize(7L).read(client))),
            Map.entry(
                    "DeleteConversationParticipant",
                    client -> Participant.deleter(CONVERSATION, "ann").delete(client)),
            Map.entry(
                    "FetchConversationMessage",
                    client -> Message.fetcher(CONVERSATION, MESSAGE).fetch(client)),
            Map.entry(
                    "UpdateConversationMessage",
                    client -> Message.updater(CONVERSATION, MESSAGE)
                            .setAuthor("bob")
                            .setBody("Ho")
                            .setSubject("Trip")
                            .setAttributes("[]")
                            .setDateCreated(CREATED)
                            .setDateUpdated(UPDATED)
                            .update(client)),
            Map.entry(
                    "DeleteConversationMessage",
                    client -> Message.deleter(CONVERSATION, MESSAGE).delete(client)),
            Map.entry(
                    "FetchConversationMessageReceipt",
                    client -> DeliveryReceipt.fetcher(CONVERSATION, MESSAGE, Sids.RECEIPT)
                            .fetch(client)),
            Map.entry(
                    "FetchConversationScopedWebhook",
                    client -> Webhook.fetcher(CONVERSATION, Sids.WEBHOOK).fetch(client)),
            Map.entry(
                    "ListConversationScopedWebhook",
                    client -> all(Webhook.reader(CONVERSATION).setPageSize(5L).read(client))),
            Map.entry(
                    "UpdateConversationScopedWebhook",
                    client -> Webhook.updater(CONVERSATION, Sids.WEBHOOK)
                            .setConfigurationUrl("https://example.com/w")
                            .setConfigurationMethod(Webhook.Method.GET)
                            .setConfigurationFilters(List.of("onMessageAdded", "onDeliveryUpdated"))
                            .setConfigurationTriggers("help")
                            .setConfigurationFlowSid(Sids.FLOW)
                            .update(client)),
            Map.entry(
                    "DeleteConversationScopedWebhook",
                    client -> Webhook.deleter(CONVERSATION, Sids.WEBHOOK).delete(client)));

    private static final Map<String, Consumer<TwilioRestClient>> PEOPLE = Map.ofEntries(
            Map.entry("FetchUser", client -> User.fetcher("ann").fetch(client)),
            Map.entry("ListUser", client -> all(User.reader().setPageSize(7L).read(client))),
            Map.entry(
                    "UpdateUser",
                    client -> User.updater("ann")
                            .setFriendlyName("Ann")
                            .setAttributes("{}")
                            .setRoleSid(ROLE)
                            .update(client)),
            Map.entry("DeleteUser", client -> User.deleter("ann").delete(client)),
            Map.entry("FetchRole", client -> Role.fetcher(ROLE).fetch(client)),
            Map.entry("ListRole", client -> all(Role.reader().setPageSize(7L).read(client))),
            Map.entry("DeleteRole", client -> Role.deleter(ROLE).delete(client)),
            Map.entry(
                    "FetchUserConversation",
                    client -> UserConversation.fetcher("ann", "trip").fetch(client)),
            Map.entry(
                    "ListUserConversation",
                    client -> all(UserConversation.reader("ann").setPageSize(7L).read(client))),
            Map.entry(
                    "DeleteUserConversation",
                    client -> UserConversation.deleter("ann", "trip").delete(client)),
            Map.entry(
                    "ListParticipantConversation by address",
                    client -> all(ParticipantConversation.reader()
                            .setAddress("+14155550123")
                            .read(client))));

    private static final Map<String, Consumer<TwilioRestClient>> SETUP = Map.ofEntries(
            Map.entry("FetchService", client -> Service.fetcher(SERVICE).fetch(client)),
            Map.entry(
                    "ListService",
                    client -> all(Service.reader().setPageSize(7L).read(client))),
            Map.entry("DeleteService", client -> Service.deleter(SERVICE).delete(client)),
            Map.entry("FetchConfiguration", client -> Configuration.fetcher().fetch(client)),
            Map.entry(
                    "FetchConfigurationWebhook",
                    client -> com.twilio.rest.conversations.v1.configuration.Webhook.fetcher()
                            .fetch(client)),
            Map.entry(
                    "FetchServiceConfiguration",
                    client -> com.twilio.rest.conversations.v1.service.Configuration.fetcher(SERVICE)
                            .fetch(client)),
            Map.entry(
                    "FetchServiceWebhookConfiguration",
                    client -> com.twilio.rest.conversations.v1.service.configuration.Webhook.fetcher(SERVICE)
                            .fetch(client)),
            Map.entry(
                    "FetchServiceNotification",
                    client -> Notification.fetcher(SERVICE).fetch(client)),
            Map.entry(
                    "FetchServiceBinding",
                    client -> Binding.fetcher(SERVICE, Sids.BINDING).fetch(client)),
            Map.entry(
                    "DeleteServiceBinding",
                    client -> Binding.deleter(SERVICE, Sids.BINDING).delete(client)),
            Map.entry(
                    "FetchCredential",
                    client -> Credential.fetcher(Sids.CREDENTIAL).fetch(client)),
            Map.entry(
                    "ListCredential",
                    client -> all(Credential.reader().setPageSize(7L).read(client))),
            Map.entry(
                    "UpdateCredential",
                    client -> Credential.updater(Sids.CREDENTIAL)
                            .setType(Credential.PushType.FCM)
                            .setFriendlyName("Shop")
                            .setCertificate("cert")
                            .setPrivateKey("key")
                            .setSandbox(true)
                            .setApiKey("api")
                            .setSecret("shh")
                            .update(client)),
            Map.entry(
                    "DeleteCredential",
                    client -> Credential.deleter(Sids.CREDENTIAL).delete(client)),
            Map.entry(
                    "UpdateConfigurationAddress",
                    client -> AddressConfiguration.updater(Sids.ADDRESS)
                            .setFriendlyName("Shop")
                            .setAutoCreationEnabled(true)
                            .setAutoCreationType(AddressConfiguration.AutoCreationType.WEBHOOK)
                            .setAutoCreationConversationServiceSid(SERVICE)
                            .setAutoCreationWebhookUrl("https://example.com/w")
                            .setAutoCreationWebhookMethod(AddressConfiguration.Method.POST)
                            .setAutoCreationWebhookFilters(List.of("onMessageAdded", "onParticipantAdded"))
                            .setAutoCreationStudioFlowSid(Sids.FLOW)
                            .setAutoCreationStudioRetryCount(3)
                            .update(client)),
            Map.entry(
                    "DeleteConfigurationAddress",
                    client -> AddressConfiguration.deleter(Sids.ADDRESS).delete(client)));

    static final List<Map<String, Consumer<TwilioRestClient>>> ALL = List.of(TALK, PEOPLE, SETUP);

    private TheirCalls() {}

    /** Goes through all of a list. */
    static void all(ResourceSet<?> set) {
        set.forEach(each -> {});
    }
}
