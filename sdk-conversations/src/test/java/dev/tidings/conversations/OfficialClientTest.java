package dev.tidings.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.conversations.v1.AddressConfiguration;
import com.twilio.rest.conversations.v1.Configuration;
import com.twilio.rest.conversations.v1.Conversation;
import com.twilio.rest.conversations.v1.ConversationWithParticipants;
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
import dev.tidings.core.testkit.Call;
import dev.tidings.core.testkit.OfficialClientChecks;
import dev.tidings.core.testkit.Wire.Asked;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same call through Twilio's own client must be the same request. */
class OfficialClientTest extends OfficialClientChecks {
    private static final String SERVICE = Sids.SERVICE;
    private static final String TRIP = Sids.CONVERSATION;
    private static final ZonedDateTime CREATED = ZonedDateTime.of(2026, 11, 1, 2, 3, 4, 0, ZoneOffset.UTC);
    private static final ZonedDateTime UPDATED = CREATED.plusDays(1);
    static final List<String> PARTICIPANTS = List.of(
            "{\"identity\":\"ann\",\"messaging_binding\":{\"projected_address\":\"+14155550100\"}}",
            "{\"messaging_binding\":{\"address\":\"+14155550123\"}}",
            "{\"attributes\":\"{}\",\"role_sid\":\"" + Sids.ROLE
                    + "\",\"messaging_binding\":{\"address\":\"+14155550124\"}}");

    @Override
    protected Stream<Call<ConversationsClient, AsyncConversationsClient>> calls() {
        return Calls.all();
    }

    @Override
    protected Map<String, Consumer<TwilioRestClient>> theirs() {
        Map<String, Consumer<TwilioRestClient>> all = new TreeMap<>(TALK);
        all.putAll(PEOPLE);
        all.putAll(SETUP);
        TheirCalls.ALL.forEach(all::putAll);
        TheirServiceCalls.ALL.forEach(all::putAll);
        return all;
    }

    /** Of each operation one call at least is compared. */
    @Test
    void everyOperation_isCompared() {
        Set<String> compared = new TreeSet<>();
        theirs().keySet().forEach(name -> compared.add(name.split(" ", -1)[0]));
        Set<String> operations = new TreeSet<>();
        calls().forEach(call -> operations.add(call.toString().split(" ", -1)[0]));
        assertThat(compared).isEqualTo(operations).hasSize(103);
    }

    /** Theirs writes times without their zone, and cannot say {@code null}, which takes addresses away. */
    @Override
    protected Asked comparable(Asked asked) {
        asked.form().values().removeIf(values -> values.equals(List.of("null")));
        asked.form()
                .replaceAll((name, values) -> values.stream()
                        .map(value -> value.replaceFirst("(?<=:\\d\\d)Z$", ""))
                        .toList());
        return asked;
    }

    private static final Map<String, Consumer<TwilioRestClient>> TALK = Map.ofEntries(
            Map.entry(
                    "CreateConversation",
                    client -> Conversation.creator()
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
                            .setXTwilioWebhookEnabled(Conversation.WebhookEnabledType.TRUE)
                            .create(client)),
            Map.entry(
                    "CreateConversationWithParticipants",
                    client -> ConversationWithParticipants.creator()
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
                            .setParticipant(PARTICIPANTS)
                            .create(client)),
            Map.entry(
                    "FetchConversation",
                    client -> Conversation.fetcher("trip 17").fetch(client)),
            Map.entry(
                    "ListConversation",
                    client -> all(Conversation.reader()
                            .setStartDate("2026-11-01")
                            .setEndDate("2026-11-02")
                            .setState(Conversation.State.CLOSED)
                            .setPageSize(7L)
                            .read(client))),
            Map.entry(
                    "DeleteConversation", client -> Conversation.deleter("trip").delete(client)),
            Map.entry(
                    "DeleteServiceConversation",
                    client -> com.twilio.rest.conversations.v1.service.Conversation.deleter(SERVICE, "trip")
                            .delete(client)),
            Map.entry(
                    "CreateConversationParticipant",
                    client -> Participant.creator(TRIP)
                            .setMessagingBindingAddress("whatsapp:+14155550123")
                            .setMessagingBindingProxyAddress("whatsapp:+14155550100")
                            .setMessagingBindingProjectedAddress("+14155550101")
                            .setAttributes("{}")
                            .setRoleSid(Sids.ROLE)
                            .setDateCreated(CREATED)
                            .setDateUpdated(UPDATED)
                            .create(client)),
            Map.entry(
                    "UpdateConversationParticipant",
                    client -> Participant.updater(TRIP, Sids.PARTICIPANT)
                            .setIdentity("ann")
                            .setMessagingBindingProxyAddress("null")
                            .setMessagingBindingProjectedAddress("null")
                            .setAttributes("{\"a\":1}")
                            .setRoleSid(Sids.ROLE)
                            .setLastReadMessageIndex(3)
                            .setLastReadTimestamp("2026-11-01T02:03:04Z")
                            .setDateCreated(CREATED)
                            .setDateUpdated(UPDATED)
                            .update(client)),
            Map.entry(
                    "CreateConversationMessage",
                    client -> Message.creator(TRIP)
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
                    "ListConversationMessage",
                    client -> all(Message.reader(TRIP)
                            .setOrder(Message.OrderType.DESC)
                            .setPageSize(7L)
                            .read(client))),
            Map.entry(
                    "UpdateServiceConversationMessage",
                    client -> com.twilio.rest.conversations.v1.service.conversation.Message.updater(
                                    SERVICE, TRIP, Sids.MESSAGE)
                            .setAuthor("bob")
                            .setBody("Ho")
                            .setSubject("Trip")
                            .setAttributes("[]")
                            .setDateCreated(CREATED)
                            .setDateUpdated(UPDATED)
                            .update(client)),
            Map.entry(
                    "ListConversationMessageReceipt",
                    client -> all(DeliveryReceipt.reader(TRIP, Sids.MESSAGE)
                            .setPageSize(7L)
                            .read(client))),
            Map.entry(
                    "FetchServiceConversationMessageReceipt",
                    client -> com.twilio.rest.conversations.v1.service.conversation.message.DeliveryReceipt.fetcher(
                                    SERVICE, TRIP, Sids.MESSAGE, Sids.RECEIPT)
                            .fetch(client)),
            Map.entry(
                    "CreateConversationScopedWebhook",
                    client -> Webhook.creator(TRIP, Webhook.Target.WEBHOOK)
                            .setConfigurationUrl("https://example.com/w")
                            .setConfigurationMethod(Webhook.Method.GET)
                            .setConfigurationFilters(List.of("onMessageAdded", "onDeliveryUpdated"))
                            .setConfigurationTriggers("help")
                            .setConfigurationFlowSid(Sids.FLOW)
                            .setConfigurationReplayAfter(2)
                            .create(client)));

    private static final Map<String, Consumer<TwilioRestClient>> PEOPLE = Map.ofEntries(
            Map.entry(
                    "CreateUser",
                    client -> User.creator("ann")
                            .setFriendlyName("Ann")
                            .setAttributes("{}")
                            .setRoleSid(Sids.ROLE)
                            .create(client)),
            Map.entry(
                    "UpdateServiceUser",
                    client -> com.twilio.rest.conversations.v1.service.User.updater(SERVICE, "ann")
                            .setFriendlyName("Ann")
                            .setAttributes("{}")
                            .setRoleSid(Sids.ROLE)
                            .update(client)),
            Map.entry(
                    "CreateRole",
                    client -> Role.creator(
                                    "Guest", Role.RoleType.CONVERSATION, List.of("sendMessage", "leaveConversation"))
                            .create(client)),
            Map.entry(
                    "UpdateRole",
                    client ->
                            Role.updater(Sids.ROLE, List.of("joinConversation")).update(client)),
            Map.entry(
                    "DeleteServiceRole",
                    client -> com.twilio.rest.conversations.v1.service.Role.deleter(SERVICE, Sids.ROLE)
                            .delete(client)),
            Map.entry(
                    "UpdateUserConversation",
                    client -> UserConversation.updater("ann", "trip")
                            .setNotificationLevel(UserConversation.NotificationLevel.MUTED)
                            .setLastReadMessageIndex(3)
                            .setLastReadTimestamp(CREATED)
                            .update(client)),
            Map.entry(
                    "DeleteServiceUserConversation",
                    client -> com.twilio.rest.conversations.v1.service.user.UserConversation.deleter(
                                    SERVICE, "ann", "trip")
                            .delete(client)),
            Map.entry(
                    "ListParticipantConversation",
                    client -> all(ParticipantConversation.reader()
                            .setIdentity("ann")
                            .setPageSize(7L)
                            .read(client))),
            Map.entry(
                    "ListServiceParticipantConversation by address",
                    client -> all(com.twilio.rest.conversations.v1.service.ParticipantConversation.reader(SERVICE)
                            .setAddress("+14155550123")
                            .read(client))));

    private static final Map<String, Consumer<TwilioRestClient>> SETUP = Map.ofEntries(
            Map.entry("CreateService", client -> Service.creator("Shop").create(client)),
            Map.entry(
                    "UpdateConfiguration",
                    client -> Configuration.updater()
                            .setDefaultChatServiceSid(SERVICE)
                            .setDefaultMessagingServiceSid(Sids.MESSAGING)
                            .setDefaultInactiveTimer("PT1M")
                            .setDefaultClosedTimer("PT10M")
                            .update(client)),
            Map.entry(
                    "UpdateConfigurationWebhook",
                    client -> com.twilio.rest.conversations.v1.configuration.Webhook.updater()
                            .setMethod("GET")
                            .setFilters(List.of("onMessageAdd", "onMessageAdded"))
                            .setPreWebhookUrl("https://example.com/pre")
                            .setPostWebhookUrl("https://example.com/post")
                            .setTarget(com.twilio.rest.conversations.v1.configuration.Webhook.Target.FLEX)
                            .update(client)),
            Map.entry(
                    "UpdateServiceWebhookConfiguration",
                    client -> com.twilio.rest.conversations.v1.service.configuration.Webhook.updater(SERVICE)
                            .setMethod("GET")
                            .setFilters(List.of("onMessageAdd", "onMessageAdded"))
                            .setPreWebhookUrl("https://example.com/pre")
                            .setPostWebhookUrl("https://example.com/post")
                            .update(client)),
            Map.entry(
                    "UpdateServiceConfiguration",
                    client -> com.twilio.rest.conversations.v1.service.Configuration.updater(SERVICE)
                            .setDefaultConversationCreatorRoleSid(Sids.ROLE)
                            .setDefaultConversationRoleSid(Sids.ROLE)
                            .setDefaultChatServiceRoleSid(Sids.ROLE)
                            .setReachabilityEnabled(true)
                            .update(client)),
            Map.entry(
                    "UpdateServiceNotification",
                    client -> Notification.updater(SERVICE)
                            .setLogEnabled(true)
                            .setNewMessageEnabled(true)
                            .setNewMessageTemplate("${MESSAGE}")
                            .setNewMessageSound("ding")
                            .setNewMessageBadgeCountEnabled(true)
                            .setNewMessageWithMediaEnabled(false)
                            .setNewMessageWithMediaTemplate("${MEDIA}")
                            .setAddedToConversationEnabled(true)
                            .setAddedToConversationTemplate("in")
                            .setAddedToConversationSound("dong")
                            .setRemovedFromConversationEnabled(false)
                            .setRemovedFromConversationTemplate("out")
                            .setRemovedFromConversationSound("pling")
                            .update(client)),
            Map.entry(
                    "ListServiceBinding",
                    client -> all(Binding.reader(SERVICE)
                            .setBindingType(List.of(Binding.BindingType.APN, Binding.BindingType.FCM))
                            .setIdentity(List.of("ann", "bob"))
                            .setPageSize(7L)
                            .read(client))),
            Map.entry(
                    "CreateCredential",
                    client -> Credential.creator(Credential.PushType.APN)
                            .setFriendlyName("Shop")
                            .setCertificate("cert")
                            .setPrivateKey("key")
                            .setSandbox(true)
                            .setApiKey("api")
                            .setSecret("shh")
                            .create(client)),
            Map.entry(
                    "CreateConfigurationAddress",
                    client -> AddressConfiguration.creator(AddressConfiguration.Type.SMS, "+14155550100")
                            .setFriendlyName("Shop")
                            .setAddressCountry("US")
                            .setAutoCreationEnabled(true)
                            .setAutoCreationType(AddressConfiguration.AutoCreationType.WEBHOOK)
                            .setAutoCreationConversationServiceSid(SERVICE)
                            .setAutoCreationWebhookUrl("https://example.com/w")
                            .setAutoCreationWebhookMethod(AddressConfiguration.Method.POST)
                            .setAutoCreationWebhookFilters(List.of("onMessageAdded", "onParticipantAdded"))
                            .setAutoCreationStudioFlowSid(Sids.FLOW)
                            .setAutoCreationStudioRetryCount(3)
                            .create(client)),
            Map.entry(
                    "FetchConfigurationAddress",
                    client -> AddressConfiguration.fetcher("whatsapp:+14155550100")
                            .fetch(client)),
            Map.entry(
                    "ListConfigurationAddress",
                    client -> all(AddressConfiguration.reader()
                            .setType("whatsapp")
                            .setPageSize(7L)
                            .read(client))));
}
