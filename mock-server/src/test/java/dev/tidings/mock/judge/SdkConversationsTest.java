package dev.tidings.mock.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tidings.conversations.ChatServiceClient;
import dev.tidings.conversations.ConversationsClient;
import dev.tidings.conversations.address.AddressConfiguration;
import dev.tidings.conversations.address.AutoCreationType;
import dev.tidings.conversations.conversation.ChannelType;
import dev.tidings.conversations.conversation.Conversation;
import dev.tidings.conversations.conversation.ConversationState;
import dev.tidings.conversations.conversation.Conversations;
import dev.tidings.conversations.conversation.ConversationsErrorCode;
import dev.tidings.conversations.conversation.Participant;
import dev.tidings.conversations.conversation.ParticipantParams;
import dev.tidings.conversations.conversation.Participants;
import dev.tidings.conversations.membership.NotificationLevel;
import dev.tidings.conversations.membership.ParticipantConversations;
import dev.tidings.conversations.membership.UserConversation;
import dev.tidings.conversations.membership.UserConversations;
import dev.tidings.conversations.message.DeliveryReceipt;
import dev.tidings.conversations.message.DeliveryShare;
import dev.tidings.conversations.message.MediaFile;
import dev.tidings.conversations.message.Message;
import dev.tidings.conversations.message.Messages;
import dev.tidings.conversations.push.Binding;
import dev.tidings.conversations.push.Credential;
import dev.tidings.conversations.push.NotificationConfiguration;
import dev.tidings.conversations.push.PushType;
import dev.tidings.conversations.service.AccountConfiguration;
import dev.tidings.conversations.service.ChatService;
import dev.tidings.conversations.service.ServiceConfiguration;
import dev.tidings.conversations.user.Permission;
import dev.tidings.conversations.user.Role;
import dev.tidings.conversations.user.RoleType;
import dev.tidings.conversations.user.Roles;
import dev.tidings.conversations.user.User;
import dev.tidings.conversations.user.Users;
import dev.tidings.conversations.webhook.ConversationWebhook;
import dev.tidings.conversations.webhook.ConversationWebhooks;
import dev.tidings.conversations.webhook.EventType;
import dev.tidings.conversations.webhook.WebhookConfiguration;
import dev.tidings.conversations.webhook.WebhookConfigurations;
import dev.tidings.conversations.webhook.WebhookTarget;
import dev.tidings.core.Listing;
import dev.tidings.core.error.ConflictException;
import dev.tidings.core.error.InvalidRequestException;
import dev.tidings.core.error.NotFoundException;
import dev.tidings.core.value.WebhookMethod;
import dev.tidings.mock.Door;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The SDK's Conversations at the mock server, value for value: every operation, in both forms. */
class SdkConversationsTest {
    private static final String FLOW = "FW00000000000000000000000000000001";
    private static final String HOOK = "https://example.com/hook";

    private final SdkDesk desk = new SdkDesk();
    private final ConversationsClient sdk = ConversationsClient.create(desk.client());

    /** What is there of the default service and of any. */
    private record Form(
            Conversations conversations,
            Function<String, Participants> participants,
            Function<String, Messages> messages,
            Function<String, ConversationWebhooks> webhooks,
            Users users,
            Function<String, UserConversations> userConversations,
            ParticipantConversations participantConversations,
            Roles roles,
            WebhookConfigurations webhookConfiguration) {
        static Form of(ConversationsClient m) {
            return new Form(
                    m.conversations(),
                    m::participants,
                    m::messages,
                    m::webhooks,
                    m.users(),
                    m::userConversations,
                    m.participantConversations(),
                    m.roles(),
                    m.webhookConfiguration());
        }

        static Form of(ChatServiceClient m) {
            return new Form(
                    m.conversations(),
                    m::participants,
                    m::messages,
                    m::webhooks,
                    m.users(),
                    m::userConversations,
                    m.participantConversations(),
                    m.roles(),
                    m.webhookConfiguration());
        }
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyOperation_isReadAsItIsAnswered() {
        ChatService service = services();
        story(Form.of(sdk));
        story(Form.of(sdk.service(service.sid())));
        configurations(service);
        media(service);
        push(service);
        addresses();
        sdk.services().delete(service.sid());
        assertThatThrownBy(() -> sdk.services().fetch(service.sid())).isInstanceOf(NotFoundException.class);
        desk.assertCalled(SdkRoom.CONVERSATIONS);
        assertThat(notCalled()).isEmpty();
    }

    /** The operations of Conversations that the server has and that were not answered with success. */
    private List<String> notCalled() {
        List<String> missing = new ArrayList<>();
        int all = 0;
        for (JsonNode line : Door.of(desk.mock()).admin("/coverage").path("coverage")) {
            if (line.path("product").asText().equals("conversations")) {
                all++;
                if (line.path("called").asInt() <= line.path("failed").asInt()) {
                    missing.add(line.path("operation").asText());
                }
            }
        }
        assertThat(all).isEqualTo(103);
        return missing;
    }

    /** As the desk lists, on pages of no more than what Conversations takes. */
    private <T> List<T> list(IntFunction<Listing<T>> list) {
        return desk.list(size -> list.apply(Math.min(size, 50)));
    }

    private void story(Form f) {
        Conversation made = conversations(f);
        users(f);
        String trip = made.sid().toString();
        participants(f, trip);
        messages(f, trip);
        memberships(f, trip);
        webhooks(f, trip);
        f.conversations().delete(made.sid());
        assertThatThrownBy(() -> f.conversations().fetch("trip")).isInstanceOf(NotFoundException.class);
    }

    private ChatService services() {
        ChatService made = desk.read(() -> sdk.services().create("Shop"));
        assertThat(made.friendlyName()).hasValue("Shop");
        assertThat(made.dateCreated()).hasValue(SdkDesk.START);
        assertThat(made.links()).containsKeys("conversations", "users", "roles", "bindings", "configuration");
        assertThat(desk.read(() -> sdk.services().fetch(made.sid()))).isEqualTo(made);
        assertThat(list(size -> sdk.services().list(q -> q.pageSize(size))))
                .hasSize(2)
                .contains(made);
        return made;
    }

    private Conversation conversations(Form f) {
        Conversation bare = desk.read(() -> f.conversations().create(c -> c));
        assertThat(bare.state()).hasValue(ConversationState.ACTIVE);
        assertThat(bare.attributes().orElseThrow()).hasToString("{}");
        assertThat(bare.timers().orElseThrow().dateClosed()).isEmpty();
        Instant now = desk.mock().clock().now();
        Conversation made = desk.read(() -> f.conversations()
                .webhookEnabled(true)
                .create(c -> c.friendlyName("Trip")
                        .uniqueName("trip")
                        .messagingServiceSid(
                                desk.mock().account().services().get(0).sid())
                        .attributes("{ \"topic\": \"feedback\" }")
                        .state(ConversationState.ACTIVE)
                        .timersInactive(Duration.ofHours(1))
                        .timersClosed(Duration.ofDays(1))));
        assertThat(made.friendlyName()).hasValue("Trip");
        assertThat(made.uniqueName()).hasValue("trip");
        assertThat(made.attributes().orElseThrow()).hasToString("{ \"topic\": \"feedback\" }");
        assertThat(made.timers().orElseThrow().dateInactive())
                .hasValue(made.dateCreated().orElseThrow().plus(Duration.ofHours(1)));
        assertThat(made.timers().orElseThrow().dateClosed())
                .hasValue(made.dateCreated().orElseThrow().plus(Duration.ofDays(1)));
        assertThat(made.timers().orElseThrow().dateInactive()).hasValue(now.plus(Duration.ofHours(1)));
        assertThat(made.timers().orElseThrow().dateClosed()).hasValue(now.plus(Duration.ofDays(1)));
        assertThatThrownBy(() -> f.conversations().create(c -> c.uniqueName("trip")))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        taken -> assertThat(taken.hasCode(ConversationsErrorCode.UNIQUE_NAME_TAKEN))
                                .isTrue());
        Conversation changed = desk.read(() ->
                f.conversations().update("trip", c -> c.friendlyName("Journey").timersInactive(Duration.ZERO)));
        assertThat(changed.friendlyName()).hasValue("Journey");
        assertThat(changed.timers().orElseThrow().dateInactive()).isEmpty();
        assertThat(desk.read(() -> f.conversations().fetch("trip"))).isEqualTo(changed);
        assertThat(list(size -> f.conversations().list(q -> q.pageSize(size)))).contains(bare, changed);
        LocalDate today = LocalDate.ofInstant(SdkDesk.START, ZoneOffset.UTC);
        assertThat(list(size -> f.conversations()
                        .list(q -> q.startDate(today)
                                .endDate(today)
                                .state(ConversationState.CLOSED)
                                .pageSize(size))))
                .isEmpty();
        Conversation group = desk.read(() -> f.conversations()
                .createWithParticipants(
                        c -> c.friendlyName("Group"),
                        ParticipantParams.of(p -> p.identity("zoe")),
                        ParticipantParams.of(p -> p.identity("yan")),
                        ParticipantParams.of(p -> p.identity("xav"))));
        assertThat(group.friendlyName()).hasValue("Group");
        desk.mock().clock().advance(Duration.ofSeconds(30));
        assertThat(desk.read(() -> f.conversations().fetch(group.sid())).state())
                .hasValue(ConversationState.ACTIVE);
        f.conversations().delete(group.sid());
        f.conversations().delete(bare.sid());
        return changed;
    }

    private void users(Form f) {
        Role guest = desk.read(() ->
                f.roles().create("Guest", RoleType.SERVICE, Permission.JOIN_CONVERSATION, Permission.SEND_MESSAGE));
        assertThat(guest.type()).hasValue(RoleType.SERVICE);
        assertThat(guest.permissions())
                .containsExactlyInAnyOrder(Permission.JOIN_CONVERSATION, Permission.SEND_MESSAGE);
        Role less = desk.read(() -> f.roles().update(guest.sid().toString(), Permission.SEND_MESSAGE));
        assertThat(less.permissions()).containsExactly(Permission.SEND_MESSAGE);
        assertThat(desk.read(() -> f.roles().fetch(guest.sid()))).isEqualTo(less);
        assertThat(list(size -> f.roles().list(q -> q.pageSize(size))))
                .hasSizeGreaterThan(4)
                .contains(less);
        User ann = desk.read(() -> f.users()
                .create(
                        "ann",
                        u -> u.friendlyName("Ann").attributes(Map.of("a", 1)).roleSid(guest.sid())));
        assertThat(ann.identity()).hasValue("ann");
        assertThat(ann.roleSid()).hasValue(guest.sid());
        assertThat(ann.attributes().orElseThrow().members()).containsEntry("a", 1);
        User changed = desk.read(() -> f.users().update("ann", u -> u.friendlyName("Anna")));
        assertThat(changed.friendlyName()).hasValue("Anna");
        assertThat(desk.read(() -> f.users().fetch(ann.sid())).friendlyName()).hasValue("Anna");
        User spare = desk.read(() -> f.users().create("spare"));
        assertThat(list(size -> f.users().list(q -> q.pageSize(size))))
                .extracting(User::sid)
                .contains(ann.sid(), spare.sid());
        f.users().delete(spare.sid());
        assertThatThrownBy(() -> f.users().fetch("spare")).isInstanceOf(NotFoundException.class);
        Role unused = desk.read(() -> f.roles().create("Nobody", RoleType.CONVERSATION, Permission.SEND_MESSAGE));
        f.roles().delete(unused.sid());
        assertThatThrownBy(() -> f.roles().fetch(unused.sid())).isInstanceOf(NotFoundException.class);
    }

    private void participants(Form f, String trip) {
        Participants all = f.participants().apply(trip);
        Participant ann = desk.read(() -> all.create(p -> p.identity("ann").attributes("{\"seat\":1}")));
        assertThat(ann.identity()).hasValue("ann");
        assertThat(ann.messagingBinding()).isEmpty();
        String ours = desk.mock().account().phoneNumber();
        Participant phone =
                desk.read(() -> all.create(p -> p.address("+14155550123").proxyAddress(ours)));
        assertThat(phone.identity()).isEmpty();
        assertThat(phone.messagingBinding()).hasValueSatisfying(binding -> {
            assertThat(binding.type()).hasValue(ChannelType.SMS);
            assertThat(binding.address()).hasValue("+14155550123");
            assertThat(binding.proxyAddress()).hasValue(ours);
        });
        assertThatThrownBy(() -> f.participants()
                        .apply(desk.read(() -> f.conversations().create(c -> c))
                                .sid()
                                .toString())
                        .create(p -> p.address("+14155550123").proxyAddress(ours)))
                .satisfies(refused ->
                        assertThat(refused).isInstanceOfAny(ConflictException.class, InvalidRequestException.class));
        Participant read = desk.read(() -> all.update("ann", p -> p.attributes("{}")));
        assertThat(read.attributes().orElseThrow()).hasToString("{}");
        assertThat(desk.read(() -> all.fetch("ann"))).isEqualTo(read);
        Participant gone = desk.read(() -> all.create(p -> p.identity("bob")));
        assertThat(list(size -> all.list(q -> q.pageSize(size)))).containsExactlyInAnyOrder(read, phone, gone);
        all.delete(gone.sid());
        assertThatThrownBy(() -> all.fetch(gone.sid())).isInstanceOf(NotFoundException.class);
    }

    private void messages(Form f, String trip) {
        Messages all = f.messages().apply(trip);
        Message first = desk.read(() -> all.create("ann", "Hi"));
        assertThat(first.index()).hasValue(0);
        assertThat(first.author()).hasValue("ann");
        assertThat(first.body()).hasValue("Hi");
        assertThat(first.participantSid()).isPresent();
        assertThat(first.media()).isEmpty();
        desk.mock().clock().advance(Duration.ofMinutes(1));
        Message there = desk.read(() -> all.fetch(first.sid()));
        assertThat(there.delivery()).hasValueSatisfying(delivery -> {
            assertThat(delivery.total()).hasValue(1);
            assertThat(delivery.sent()).hasValue(DeliveryShare.ALL);
        });
        List<DeliveryReceipt> receipts = list(size -> all.receipts(first.sid(), q -> q.pageSize(size)));
        assertThat(receipts).singleElement().satisfies(receipt -> {
            assertThat(receipt.messageSid()).hasValue(first.sid());
            assertThat(receipt.channelMessageSid()).isPresent();
            assertThat(receipt.status().orElseThrow().isKnown()).isTrue();
        });
        assertThat(desk.read(() -> all.receipt(first.sid(), receipts.get(0).sid())))
                .isEqualTo(receipts.get(0));
        Message second = desk.read(() -> all.webhookEnabled(true)
                .create(m -> m.author("system").body("Bye").attributes(Map.of("a", 1))));
        assertThat(second.index()).hasValue(1);
        Message changed = desk.read(() -> all.update(second.sid().toString(), m -> m.body("See you")));
        assertThat(changed.body()).hasValue("See you");
        assertThat(list(size -> all.list(q -> q.newestFirst().pageSize(size))))
                .extracting(Message::sid)
                .containsExactly(second.sid(), first.sid());
        all.delete(second.sid());
        assertThatThrownBy(() -> all.fetch(second.sid())).isInstanceOf(NotFoundException.class);
    }

    private void memberships(Form f, String trip) {
        UserConversations all = f.userConversations().apply("ann");
        UserConversation before = desk.read(() -> all.fetch(trip));
        assertThat(before.unreadMessagesCount()).isEmpty();
        UserConversation after = desk.read(() -> all.update(
                trip, u -> u.notificationLevel(NotificationLevel.MUTED).lastReadMessageIndex(0)));
        assertThat(after.notificationLevel()).hasValue(NotificationLevel.MUTED);
        assertThat(after.lastReadMessageIndex()).hasValue(0);
        assertThat(after.unreadMessagesCount()).hasValue(0);
        assertThat(list(size -> all.list(q -> q.pageSize(size)))).containsExactly(after);
        assertThat(list(size -> f.participantConversations().ofIdentity("ann", q -> q.pageSize(size))))
                .singleElement()
                .satisfies(one -> assertThat(one.conversationSid()).hasToString(trip));
        assertThat(list(size -> f.participantConversations().ofAddress("+14155550123", q -> q.pageSize(size))))
                .singleElement()
                .satisfies(one -> assertThat(one.participantMessagingBinding()).isPresent());
        all.delete(trip);
        assertThatThrownBy(() -> all.fetch(trip)).isInstanceOf(NotFoundException.class);
    }

    private void webhooks(Form f, String trip) {
        ConversationWebhooks all = f.webhooks().apply(trip);
        ConversationWebhook hook = desk.read(() -> all.create(
                WebhookTarget.WEBHOOK,
                w -> w.url(HOOK)
                        .method(WebhookMethod.GET)
                        .filters(EventType.MESSAGE_ADDED, EventType.DELIVERY_UPDATED)));
        assertThat(hook.target()).hasValue(WebhookTarget.WEBHOOK);
        assertThat(hook.configuration()).hasValueSatisfying(how -> {
            assertThat(how.url()).hasValue(HOOK);
            assertThat(how.method()).hasValue(WebhookMethod.GET);
            assertThat(how.filters()).containsExactly(EventType.MESSAGE_ADDED, EventType.DELIVERY_UPDATED);
        });
        ConversationWebhook word = desk.read(
                () -> all.create(WebhookTarget.TRIGGER, w -> w.url(HOOK).triggers("help")));
        ConversationWebhook flow = desk.read(() -> all.create(WebhookTarget.STUDIO, w -> w.flowSid(FLOW)));
        assertThat(flow.configuration().orElseThrow().flowSid().orElseThrow()).hasToString(FLOW);
        ConversationWebhook changed =
                desk.read(() -> all.update(hook.sid().toString(), w -> w.filters(EventType.PARTICIPANT_ADDED)));
        assertThat(changed.configuration().orElseThrow().filters()).containsExactly(EventType.PARTICIPANT_ADDED);
        assertThat(desk.read(() -> all.fetch(hook.sid()))).isEqualTo(changed);
        assertThat(list(size -> all.list(q -> q.pageSize(Math.min(size, 5)))))
                .containsExactlyInAnyOrder(changed, word, flow);
        all.delete(hook.sid());
        assertThatThrownBy(() -> all.fetch(hook.sid())).isInstanceOf(NotFoundException.class);
    }

    private void configurations(ChatService service) {
        AccountConfiguration before = desk.read(() -> sdk.configuration().fetch());
        AccountConfiguration after = desk.read(() -> sdk.configuration()
                .update(c -> c.defaultMessagingServiceSid(
                                desk.mock().account().services().get(0).sid())
                        .defaultInactiveTimer(Duration.ofMinutes(1))
                        .defaultClosedTimer(Duration.ofMinutes(10))));
        assertThat(after.defaultChatServiceSid()).isEqualTo(before.defaultChatServiceSid());
        assertThat(after.defaultInactiveTimer()).hasValue(Duration.ofMinutes(1));
        assertThat(after.defaultClosedTimer()).hasValue(Duration.ofMinutes(10));
        ChatServiceClient m = sdk.service(service.sid());
        ServiceConfiguration roles = desk.read(() -> m.configuration().update(c -> c.reachabilityEnabled(true)));
        assertThat(roles.reachabilityEnabled()).hasValue(true);
        assertThat(desk.read(() -> m.configuration().fetch())).isEqualTo(roles);
        NotificationConfiguration said = desk.read(() -> m.notifications()
                .update(n -> n.logEnabled(true).newMessageEnabled(true).newMessageTemplate("${MESSAGE}")));
        assertThat(said.newMessage().orElseThrow().template()).hasValue("${MESSAGE}");
        assertThat(desk.read(() -> m.notifications().fetch())).isEqualTo(said);
        for (WebhookConfigurations level : List.of(sdk.webhookConfiguration(), m.webhookConfiguration())) {
            WebhookConfiguration told = desk.read(() -> level.update(w -> w.postWebhookUrl(HOOK)
                    .method(WebhookMethod.GET)
                    .filters(EventType.MESSAGE_ADD, EventType.MESSAGE_ADDED)));
            assertThat(told.filters()).containsExactly(EventType.MESSAGE_ADD, EventType.MESSAGE_ADDED);
            assertThat(told.postWebhookUrl()).hasValue(HOOK);
            assertThat(told.method()).hasValue(WebhookMethod.GET);
            assertThat(desk.read(level::fetch)).isEqualTo(told);
        }
    }

    private void media(ChatService service) {
        ChatServiceClient m = sdk.service(service.sid());
        MediaFile file = m.media().upload("hello".getBytes(StandardCharsets.UTF_8), "text/plain");
        assertThat(file.contentType()).hasValue("text/plain");
        assertThat(file.size()).hasValue(5);
        assertThat(m.media().fetch(file.sid().orElseThrow())).isEqualTo(file);
        String trip = desk.read(() -> m.conversations().create(c -> c)).sid().toString();
        Message message = desk.read(
                () -> m.messages(trip).create(c -> c.mediaSid(file.sid().orElseThrow())));
        assertThat(message.media())
                .singleElement()
                .satisfies(carried -> assertThat(carried.sid()).isEqualTo(file.sid()));
        assertThatThrownBy(
                        () -> m.messages(trip).create(c -> c.mediaSid(file.sid().orElseThrow())))
                .hasMessageContaining(Integer.toString(ConversationsErrorCode.MEDIA_IN_USE));
    }

    private void push(ChatService service) {
        Credential made = desk.read(() -> sdk.credentials()
                .create(
                        PushType.APN,
                        c -> c.friendlyName("Shop")
                                .certificate("c")
                                .privateKey("k")
                                .sandbox(true)));
        assertThat(made.type()).hasValue(PushType.APN);
        assertThat(made.sandbox()).hasValue(true);
        Credential changed =
                desk.read(() -> sdk.credentials().update(made.sid().toString(), c -> c.friendlyName("App")));
        assertThat(changed.friendlyName()).hasValue("App");
        assertThat(desk.read(() -> sdk.credentials().fetch(made.sid()))).isEqualTo(changed);
        Credential fcm = desk.read(() -> sdk.credentials().create(PushType.FCM, c -> c.secret("s")));
        assertThat(list(size -> sdk.credentials().list(q -> q.pageSize(size)))).containsExactlyInAnyOrder(changed, fcm);
        sdk.credentials().delete(made.sid());
        desk.mock()
                .account()
                .chat()
                .in(service.sid().toString())
                .user("ann")
                .registerPush(dev.tidings.mock.chat.PushType.FCM, "phone");
        ChatServiceClient m = sdk.service(service.sid());
        List<Binding> devices = list(size -> m.bindings()
                .list(q -> q.bindingType(PushType.FCM).identity("ann").pageSize(size)));
        assertThat(devices).singleElement().satisfies(one -> {
            assertThat(one.bindingType()).hasValue(PushType.FCM);
            assertThat(one.identity()).hasValue("ann");
        });
        assertThat(desk.read(() -> m.bindings().fetch(devices.get(0).sid()))).isEqualTo(devices.get(0));
        m.bindings().delete(devices.get(0).sid());
        assertThatThrownBy(() -> m.bindings().fetch(devices.get(0).sid())).isInstanceOf(NotFoundException.class);
    }

    private void addresses() {
        String ours = desk.mock().account().phoneNumber();
        AddressConfiguration made = desk.read(() -> sdk.addresses()
                .create(
                        ChannelType.SMS,
                        ours,
                        a -> a.friendlyName("Line")
                                .autoCreationEnabled(true)
                                .autoCreationType(AutoCreationType.WEBHOOK)
                                .autoCreationWebhookUrl(HOOK)
                                .autoCreationWebhookMethod(WebhookMethod.POST)
                                .autoCreationWebhookFilters(EventType.MESSAGE_ADDED)));
        assertThat(made.type()).hasValue(ChannelType.SMS);
        assertThat(made.address()).hasValue(ours);
        assertThat(made.autoCreation()).hasValueSatisfying(created -> {
            assertThat(created.enabled()).hasValue(true);
            assertThat(created.type()).hasValue(AutoCreationType.WEBHOOK);
            assertThat(created.webhookMethod()).hasValue(WebhookMethod.POST);
            assertThat(created.webhookFilters()).containsExactly(EventType.MESSAGE_ADDED);
        });
        AddressConfiguration changed = desk.read(() -> sdk.addresses().update(ours, a -> a.friendlyName("Shop")));
        assertThat(changed.friendlyName()).hasValue("Shop");
        assertThat(desk.read(() -> sdk.addresses().fetch(made.sid()))).isEqualTo(changed);
        assertThat(list(size ->
                        sdk.addresses().list(q -> q.type(ChannelType.SMS).pageSize(size))))
                .containsExactly(changed);
        sdk.addresses().delete(made.sid());
        assertThatThrownBy(() -> sdk.addresses().fetch(ours)).isInstanceOf(NotFoundException.class);
    }
}
