package dev.tidings.conversations;

import dev.tidings.conversations.address.AddressConfigurationParams;
import dev.tidings.conversations.conversation.ChannelType;
import dev.tidings.conversations.conversation.ConversationParams;
import dev.tidings.conversations.conversation.ConversationState;
import dev.tidings.conversations.conversation.ParticipantParams;
import dev.tidings.conversations.message.MessageParams;
import dev.tidings.conversations.push.CredentialParams;
import dev.tidings.conversations.push.CredentialSid;
import dev.tidings.conversations.push.PushType;
import dev.tidings.conversations.user.Permission;
import dev.tidings.conversations.user.RoleType;
import dev.tidings.conversations.webhook.ConversationWebhookParams;
import dev.tidings.conversations.webhook.EventType;
import dev.tidings.conversations.webhook.WebhookTarget;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.testkit.LocalRulesChecks;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is refused before it is sent. */
class LocalRulesTest extends LocalRulesChecks<ConversationsClient> {
    private static final String URL = "https://example.com/w";

    @Override
    protected ConversationsClient client(TidingsClient client) {
        return ConversationsClient.create(client);
    }

    @Override
    protected Stream<Refusal<ConversationsClient>> refusals() {
        return Stream.of(conversations(), participants(), messages(), users(), webhooks(), setup())
                .flatMap(refusals -> refusals);
    }

    private Stream<Refusal<ConversationsClient>> conversations() {
        return Stream.of(
                conversation(
                        "friendlyName has 257 characters: it must have at most 256",
                        c -> c.friendlyName("x".repeat(257))),
                conversation("uniqueName has 257 characters", c -> c.uniqueName("x".repeat(257))),
                conversation("uniqueName is 'CH0000", c -> c.uniqueName(Sids.CONVERSATION)),
                conversation("attributes have 5 characters (not shown): they must be JSON", c -> c.attributes("{'a'}")),
                conversation("attributes have 0 characters (not shown): they must be JSON", c -> c.attributes("")),
                conversation("attributes have 4 characters (not shown): they must be JSON", c -> c.attributes("{} 7")),
                conversation(
                        "attributes has 16385 characters: it must have at most 16384",
                        c -> c.attributes('"' + "x".repeat(16_383) + '"')),
                conversation(
                        "timersInactive is PT59S: it must be at least PT1M, or zero for none",
                        c -> c.timersInactive(Duration.ofSeconds(59))),
                conversation(
                        "timersClosed is PT9M59S: it must be at least PT10M",
                        c -> c.timersClosed(Duration.ofSeconds(599))),
                conversation("messagingServiceSid is 'x'", c -> c.messagingServiceSid("x")),
                conversation(
                        "state is closed: a new conversation must be active or inactive",
                        c -> c.state(ConversationState.CLOSED)),
                conversation(
                        "timersInactive is given without state: a new conversation needs both",
                        c -> c.timersInactive(Duration.ofMinutes(1))),
                conversation("timersClosed is given without state", c -> c.timersClosed(Duration.ofMinutes(10))),
                refused(
                        "timersInactive is given without state",
                        m -> m.conversations().createWithParticipants(c -> c.timersInactive(Duration.ofHours(1)))),
                refused(
                        "state is closed",
                        m -> m.conversations().createWithParticipants(c -> c.state(ConversationState.CLOSED))),
                refused(
                        "participants are 11: there must be at most 10",
                        m -> m.conversations()
                                .createWithParticipants(
                                        ConversationParams.builder().build(),
                                        Collections.nCopies(11, ParticipantParams.of(p -> p.identity("ann"))))),
                refused(
                        "endDate is 2026-11-01: it must not be before startDate, 2026-11-02",
                        m -> m.conversations()
                                .list(q ->
                                        q.startDate(LocalDate.of(2026, 11, 2)).endDate(LocalDate.of(2026, 11, 1)))),
                refused(
                        "pageSize is 0: it must be from 1 to 1000",
                        m -> m.conversations().list(q -> q.pageSize(0))),
                refused("Sid is ' '", m -> m.conversations().fetch(" ")));
    }

    private Stream<Refusal<ConversationsClient>> participants() {
        return Stream.of(
                participant(
                        "identity is given with address or proxyAddress",
                        p -> p.identity("ann").address("+14155550123")),
                participant(
                        "identity is given with address or proxyAddress",
                        p -> p.identity("ann").proxyAddress("+14155550123")),
                participant(
                        "proxyAddress is given without address: a participant has both",
                        p -> p.proxyAddress("+14155550100")),
                participant(
                        "identity, address and projectedAddress are all missing: a participant has one of them",
                        p -> p.attributes("{}")),
                participant(
                        "proxyAddress is '+14155550123': it must not be the address itself",
                        p -> p.address("+14155550123").proxyAddress("+14155550123")),
                participant(
                        "proxyAddress is '+14155550100': it must be of the same channel as the address, 'whatsapp:+1",
                        p -> p.address("whatsapp:+14155550123").proxyAddress("+14155550100")),
                participant("address is '': it must not be blank", p -> p.address("")),
                participant("proxyAddress is ' '", p -> p.proxyAddress(" ")),
                participant("projectedAddress has 257 characters", p -> p.projectedAddress("x".repeat(257))),
                participant("identity has 257 characters", p -> p.identity("x".repeat(257))),
                participant("attributes has 4097 characters", p -> p.attributes('"' + "x".repeat(4095) + '"')),
                participant(
                        "LastReadMessageIndex is given: a new participant does not take it",
                        p -> p.lastReadMessageIndex(1)),
                refused(
                        "MessagingBinding.Address is given: a change of a participant does not take it",
                        m -> m.participants("trip").update("ann", p -> p.address("+14155550123"))),
                refused(
                        "identity is given with address",
                        m -> m.conversations()
                                .createWithParticipants(
                                        c -> c,
                                        ParticipantParams.of(
                                                p -> p.identity("ann").address("+14155550123")))),
                refused(
                        "identity is '': it must not be blank",
                        m -> m.participantConversations().ofIdentity("")),
                refused(
                        "address is '': it must not be blank",
                        m -> m.participantConversations().ofAddress("")));
    }

    private Stream<Refusal<ConversationsClient>> messages() {
        return Stream.of(
                message("body, mediaSid and contentSid are all missing", c -> c.author("ann")),
                message("body has 32769 characters", c -> c.body("x".repeat(32_769))),
                message("author has 257 characters", c -> c.body("a").author("x".repeat(257))),
                message("subject has 257 characters", c -> c.body("a").subject("x".repeat(257))),
                message("attributes has 4097 characters", c -> c.attributes('"' + "x".repeat(4095) + '"')),
                message(
                        "contentVariables are given without contentSid",
                        c -> c.body("a").contentVariables(Map.of("1", "a"))),
                message("contentVariables are 101: there must be at most 100", c -> c.contentVariables(many(101, "x"))),
                message(
                        "a name of contentVariables has 17 characters",
                        c -> c.contentVariables(Map.of("x".repeat(17), ""))),
                message(
                        "a value of contentVariables has 257 characters",
                        c -> c.contentVariables(Map.of("1", "x".repeat(257)))),
                message(
                        "contentVariables has 51991 characters: it must have at most 27801",
                        c -> c.contentVariables(many(100, "\"".repeat(256)))),
                message("mediaSid is 'x'", c -> c.mediaSid("x")),
                message("contentSid is 'x'", c -> c.contentSid("x")),
                refused(
                        "MediaSid is given: a change of a message does not take it",
                        m -> m.messages("trip").update(Sids.MESSAGE, c -> c.mediaSid(Sids.MEDIA))),
                refused(
                        "ContentSid is given: a change of a message does not take it",
                        m -> m.messages("trip").update(Sids.MESSAGE, c -> c.contentSid(Sids.CONTENT))),
                refused(
                        "contentType is '': it must not be blank",
                        m -> m.service(Sids.SERVICE).media().upload(new byte[0], "")),
                refused(
                        "content has 157286401 bytes: it must have at most 157286400",
                        m -> m.service(Sids.SERVICE).media().upload(new byte[157_286_401], "image/png")));
    }

    private Stream<Refusal<ConversationsClient>> users() {
        return Stream.of(
                refused("identity is ' ': it must not be blank", m -> m.users().create(" ")),
                refused("identity has 257 characters", m -> m.users().create("x".repeat(257))),
                refused("identity is 'US0000", m -> m.users().create(Sids.USER)),
                refused(
                        "friendlyName has 257 characters",
                        m -> m.users().update("ann", u -> u.friendlyName("x".repeat(257)))),
                refused("attributes have 1 characters", m -> m.users().update("ann", u -> u.attributes("{"))),
                refused("roleSid is 'x'", m -> m.users().update("ann", u -> u.roleSid("x"))),
                refused(
                        "friendlyName has 65 characters",
                        m -> m.roles().create("x".repeat(65), RoleType.SERVICE, Permission.SEND_MESSAGE)),
                refused("friendlyName is ''", m -> m.roles().create("", RoleType.SERVICE, Permission.SEND_MESSAGE)),
                refused(
                        "permissions are none: a role must have at least one",
                        m -> m.roles().create("a", RoleType.SERVICE, List.of())),
                refused("permissions are none", m -> m.roles().update(Sids.ROLE)),
                refused("roleSid is 'x'", m -> m.roles().fetch("x")));
    }

    private Stream<Refusal<ConversationsClient>> webhooks() {
        return Stream.of(
                webhook("url is missing: the target webhook needs it", WebhookTarget.WEBHOOK, w -> w),
                webhook("filters is missing: the target webhook needs it", WebhookTarget.WEBHOOK, w -> w.url(URL)),
                webhook("url is missing: the target trigger needs it", WebhookTarget.TRIGGER, w -> w.triggers("a")),
                webhook("triggers is missing: the target trigger needs it", WebhookTarget.TRIGGER, w -> w.url(URL)),
                webhook("flowSid is missing: the target studio needs it", WebhookTarget.STUDIO, w -> w),
                webhook(
                        "target is flex: a conversation's must be webhook, trigger or studio",
                        WebhookTarget.FLEX,
                        w -> w),
                webhook("url is 'ftp://x'", WebhookTarget.WEBHOOK, w -> w.url("ftp://x")),
                webhook("url has 513 characters", WebhookTarget.WEBHOOK, w -> w.url(URL + "?" + "x".repeat(491))),
                webhook("filters has onMessageAdd", WebhookTarget.WEBHOOK, w -> w.filters(EventType.MESSAGE_ADD)),
                webhook("filters has onUserAdded", WebhookTarget.WEBHOOK, w -> w.filters(EventType.USER_ADDED)),
                webhook(
                        "triggers are 6: there must be at most 5",
                        WebhookTarget.TRIGGER,
                        w -> w.triggers("a", "b", "c", "d", "e", "f")),
                webhook("one of triggers has 249 characters", WebhookTarget.TRIGGER, w -> w.triggers("x".repeat(249))),
                webhook("one of triggers is ''", WebhookTarget.TRIGGER, w -> w.triggers("")),
                refused(
                        "Configuration.ReplayAfter is given: a change of a webhook does not take it",
                        m -> m.webhooks("trip").update(Sids.WEBHOOK, w -> w.replayAfter(1))),
                refused(
                        "Target is given: a service does not take it",
                        m -> m.service(Sids.SERVICE).webhookConfiguration().update(w -> w.target(WebhookTarget.FLEX))),
                refused("preWebhookUrl is 'x'", m -> m.webhookConfiguration().update(w -> w.preWebhookUrl("x"))),
                refused("postWebhookUrl is 'x'", m -> m.webhookConfiguration().update(w -> w.postWebhookUrl("x"))));
    }

    private Stream<Refusal<ConversationsClient>> setup() {
        return Stream.of(
                refused("chatServiceSid is 'x'", m -> m.service("x")),
                refused("friendlyName is ''", m -> m.services().create("")),
                refused("friendlyName has 257 characters", m -> m.services().create("x".repeat(257))),
                refused(
                        "defaultInactiveTimer is PT1S: it must be at least PT1M",
                        m -> m.configuration().update(c -> c.defaultInactiveTimer(Duration.ofSeconds(1)))),
                refused(
                        "defaultClosedTimer is PT-1S: it must be at least PT10M",
                        m -> m.configuration().update(c -> c.defaultClosedTimer(Duration.ofSeconds(-1)))),
                refused(
                        "friendlyName has 65 characters",
                        m -> m.credentials().create(PushType.FCM, c -> c.friendlyName("x".repeat(65)))),
                refused(
                        "type is twilsock: it must be apn, fcm or gcm",
                        m -> m.credentials().create(PushType.TWILSOCK, c -> c)),
                refused(
                        "type is twilsock",
                        m -> m.credentials()
                                .update(
                                        CredentialSid.of(Sids.CREDENTIAL),
                                        PushType.TWILSOCK,
                                        CredentialParams.builder().build())),
                refused(
                        "address is '': it must not be blank",
                        m -> m.addresses().create(ChannelType.SMS, "", a -> a)),
                address("friendlyName has 257 characters", a -> a.friendlyName("x".repeat(257))),
                address("addressCountry is 'USA': it must be the two letters", a -> a.addressCountry("USA")),
                address("autoCreationWebhookUrl is 'x'", a -> a.autoCreationWebhookUrl("x")),
                address(
                        "autoCreationWebhookFilters has onMessageAdd",
                        a -> a.autoCreationWebhookFilters(EventType.MESSAGE_ADD)),
                address("flowSid is 'x'", a -> a.autoCreationStudioFlowSid("x")),
                refused(
                        "AddressCountry is given: a change of an address does not take it",
                        m -> m.addresses().update(Sids.ADDRESS, a -> a.addressCountry("US"))));
    }

    private Refusal<ConversationsClient> conversation(String why, UnaryOperator<ConversationParams.Builder> describe) {
        return refused(why, m -> m.conversations().create(describe));
    }

    private Refusal<ConversationsClient> participant(String why, UnaryOperator<ParticipantParams.Builder> describe) {
        return refused(why, m -> m.participants("trip").create(describe));
    }

    private Refusal<ConversationsClient> message(String why, UnaryOperator<MessageParams.Builder> describe) {
        return refused(why, m -> m.messages("trip").create(describe));
    }

    private Refusal<ConversationsClient> webhook(
            String why, WebhookTarget target, UnaryOperator<ConversationWebhookParams.Builder> describe) {
        return refused(why, m -> m.webhooks("trip").create(target, describe));
    }

    private Refusal<ConversationsClient> address(
            String why, UnaryOperator<AddressConfigurationParams.Builder> describe) {
        return refused(why, m -> m.addresses().create(ChannelType.SMS, "+14155550100", describe));
    }

    private static Map<String, String> many(int count, String value) {
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < count; i++) {
            variables.put(Integer.toString(i), value);
        }
        return variables;
    }
}
