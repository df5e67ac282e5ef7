package dev.tidings.conversations;

import static dev.tidings.conversations.Specs.CONVERSATIONS;
import static dev.tidings.core.testkit.Wire.named;

import dev.tidings.conversations.address.AddressConfigurationParams;
import dev.tidings.conversations.address.AddressConfigurationSid;
import dev.tidings.conversations.address.AutoCreationType;
import dev.tidings.conversations.conversation.ChannelType;
import dev.tidings.conversations.push.CredentialParams;
import dev.tidings.conversations.push.CredentialSid;
import dev.tidings.conversations.push.NotificationParams;
import dev.tidings.conversations.push.PushType;
import dev.tidings.conversations.webhook.EventType;
import dev.tidings.core.testkit.Call;
import dev.tidings.core.value.WebhookMethod;
import java.time.Duration;
import java.util.List;

/** Services, settings, push notifications and addresses, with all that can be said of them. */
final class SetupCalls {

    static final List<Call<ConversationsClient, AsyncConversationsClient>> SERVICES = List.of(
            CONVERSATIONS
                    .call("CreateService", "/v1/Services")
                    .says("FriendlyName=Shop")
                    .answers(named(Sids.SERVICE))
                    .by(
                            (m, o) -> m.services().with(o).create("Shop"),
                            (m, o) -> m.services().with(o).create("Shop")),
            CONVERSATIONS
                    .call("FetchService", "/v1/Services/" + Sids.SERVICE)
                    .answers(named(Sids.SERVICE))
                    .by(
                            (m, o) -> m.services().with(o).fetch(Sids.SERVICE),
                            (m, o) -> m.services().with(o).fetch(Sids.SERVICE)),
            CONVERSATIONS
                    .call("ListService", "/v1/Services")
                    .says("PageSize=7")
                    .lists("services")
                    .by(
                            (m, o) -> m.services().with(o).list(q -> q.pageSize(7)),
                            (m, o) -> m.services().with(o).list(q -> q.pageSize(7))),
            CONVERSATIONS
                    .call("DeleteService", "/v1/Services/" + Sids.SERVICE)
                    .doing(
                            (m, o) -> m.services().with(o).delete(Sids.SERVICE),
                            (m, o) -> m.services().with(o).delete(Sids.SERVICE)),
            CONVERSATIONS
                    .call("FetchConfiguration", "/v1/Configuration")
                    .answers("{}")
                    .by(
                            (m, o) -> m.configuration().with(o).fetch(),
                            (m, o) -> m.configuration().with(o).fetch()),
            CONVERSATIONS
                    .call("UpdateConfiguration", "/v1/Configuration")
                    .says("DefaultChatServiceSid=" + Sids.SERVICE + "&DefaultMessagingServiceSid=" + Sids.MESSAGING
                            + "&DefaultInactiveTimer=PT1M&DefaultClosedTimer=PT10M")
                    .answers("{}")
                    .by(
                            (m, o) -> m.configuration()
                                    .with(o)
                                    .update(c -> c.defaultChatServiceSid(Sids.SERVICE)
                                            .defaultMessagingServiceSid(Sids.MESSAGING)
                                            .defaultInactiveTimer(Duration.ofMinutes(1))
                                            .defaultClosedTimer(Duration.ofMinutes(10))),
                            (m, o) -> m.configuration()
                                    .with(o)
                                    .update(c -> c.defaultChatServiceSid(Sids.SERVICE)
                                            .defaultMessagingServiceSid(Sids.MESSAGING)
                                            .defaultInactiveTimer(Duration.ofMinutes(1))
                                            .defaultClosedTimer(Duration.ofMinutes(10)))),
            CONVERSATIONS
                    .call("FetchServiceConfiguration", "/v1/Services/" + Sids.SERVICE + "/Configuration")
                    .answers("{}")
                    .by(
                            (m, o) -> m.service(Sids.SERVICE)
                                    .configuration()
                                    .with(o)
                                    .fetch(),
                            (m, o) -> m.service(Sids.SERVICE)
                                    .configuration()
                                    .with(o)
                                    .fetch()),
            CONVERSATIONS
                    .call("UpdateServiceConfiguration", "/v1/Services/" + Sids.SERVICE + "/Configuration")
                    .says("DefaultConversationCreatorRoleSid=" + Sids.ROLE + "&DefaultConversationRoleSid=" + Sids.ROLE
                            + "&DefaultChatServiceRoleSid=" + Sids.ROLE + "&ReachabilityEnabled=true")
                    .answers("{}")
                    .by(
                            (m, o) -> m.service(Sids.SERVICE)
                                    .configuration()
                                    .with(o)
                                    .update(c -> c.defaultConversationCreatorRoleSid(Sids.ROLE)
                                            .defaultConversationRoleSid(Sids.ROLE)
                                            .defaultChatServiceRoleSid(Sids.ROLE)
                                            .reachabilityEnabled(true)),
                            (m, o) -> m.service(Sids.SERVICE)
                                    .configuration()
                                    .with(o)
                                    .update(c -> c.defaultConversationCreatorRoleSid(Sids.ROLE)
                                            .defaultConversationRoleSid(Sids.ROLE)
                                            .defaultChatServiceRoleSid(Sids.ROLE)
                                            .reachabilityEnabled(true))),
            CONVERSATIONS
                    .call("FetchServiceNotification", "/v1/Services/" + Sids.SERVICE + "/Configuration/Notifications")
                    .answers("{}")
                    .by(
                            (m, o) -> m.service(Sids.SERVICE)
                                    .notifications()
                                    .with(o)
                                    .fetch(),
                            (m, o) -> m.service(Sids.SERVICE)
                                    .notifications()
                                    .with(o)
                                    .fetch()),
            CONVERSATIONS
                    .call("UpdateServiceNotification", "/v1/Services/" + Sids.SERVICE + "/Configuration/Notifications")
                    .says(
                            "LogEnabled=true&NewMessage.Enabled=true&NewMessage.Template=${MESSAGE}&NewMessage.Sound=ding&NewMessage.BadgeCountEnabled=true&NewMessage.WithMedia.Enabled=false&NewMessage.WithMedia.Template=${MEDIA}&AddedToConversation.Enabled=true&AddedToConversation.Template=in&AddedToConversation.Sound=dong&RemovedFromConversation.Enabled=false&RemovedFromConversation.Template=out&RemovedFromConversation.Sound=pling")
                    .answers("{}")
                    .by(
                            (m, o) -> m.service(Sids.SERVICE)
                                    .notifications()
                                    .with(o)
                                    .update(SetupCalls::everything),
                            (m, o) -> m.service(Sids.SERVICE)
                                    .notifications()
                                    .with(o)
                                    .update(SetupCalls::everything)));

    static final List<Call<ConversationsClient, AsyncConversationsClient>> PUSH = List.of(
            CONVERSATIONS
                    .call("FetchServiceBinding", "/v1/Services/" + Sids.SERVICE + "/Bindings/" + Sids.BINDING)
                    .answers(named(Sids.BINDING))
                    .by(
                            (m, o) -> m.service(Sids.SERVICE).bindings().with(o).fetch(Sids.BINDING),
                            (m, o) -> m.service(Sids.SERVICE).bindings().with(o).fetch(Sids.BINDING)),
            CONVERSATIONS
                    .call("ListServiceBinding", "/v1/Services/" + Sids.SERVICE + "/Bindings")
                    .says("BindingType=apn&BindingType=fcm&Identity=ann&Identity=bob&PageSize=7")
                    .lists("bindings")
                    .by(
                            (m, o) -> m.service(Sids.SERVICE)
                                    .bindings()
                                    .with(o)
                                    .list(q -> q.bindingType(PushType.APN, PushType.FCM)
                                            .identity("ann", "bob")
                                            .pageSize(7)),
                            (m, o) -> m.service(Sids.SERVICE)
                                    .bindings()
                                    .with(o)
                                    .list(q -> q.bindingType(PushType.APN, PushType.FCM)
                                            .identity("ann", "bob")
                                            .pageSize(7))),
            CONVERSATIONS
                    .call("DeleteServiceBinding", "/v1/Services/" + Sids.SERVICE + "/Bindings/" + Sids.BINDING)
                    .doing(
                            (m, o) -> m.service(Sids.SERVICE).bindings().with(o).delete(Sids.BINDING),
                            (m, o) -> m.service(Sids.SERVICE).bindings().with(o).delete(Sids.BINDING)),
            CONVERSATIONS
                    .call("CreateCredential", "/v1/Credentials")
                    .says(
                            "Type=apn&FriendlyName=Shop&Certificate=cert&PrivateKey=key&Sandbox=true&ApiKey=api&Secret=shh")
                    .answers(named(Sids.CREDENTIAL))
                    .by(
                            (m, o) -> m.credentials().with(o).create(PushType.APN, SetupCalls::everything),
                            (m, o) -> m.credentials().with(o).create(PushType.APN, SetupCalls::everything)),
            CONVERSATIONS
                    .call("FetchCredential", "/v1/Credentials/" + Sids.CREDENTIAL)
                    .answers(named(Sids.CREDENTIAL))
                    .by(
                            (m, o) -> m.credentials().with(o).fetch(Sids.CREDENTIAL),
                            (m, o) -> m.credentials().with(o).fetch(Sids.CREDENTIAL)),
            CONVERSATIONS
                    .call("ListCredential", "/v1/Credentials")
                    .says("PageSize=7")
                    .lists("credentials")
                    .by(
                            (m, o) -> m.credentials().with(o).list(q -> q.pageSize(7)),
                            (m, o) -> m.credentials().with(o).list(q -> q.pageSize(7))),
            CONVERSATIONS
                    .call("UpdateCredential", "/v1/Credentials/" + Sids.CREDENTIAL)
                    .says(
                            "Type=fcm&FriendlyName=Shop&Certificate=cert&PrivateKey=key&Sandbox=true&ApiKey=api&Secret=shh")
                    .answers(named(Sids.CREDENTIAL))
                    .by(
                            (m, o) -> m.credentials()
                                    .with(o)
                                    .update(
                                            CredentialSid.of(Sids.CREDENTIAL),
                                            PushType.FCM,
                                            everything(CredentialParams.builder())
                                                    .build()),
                            (m, o) -> m.credentials()
                                    .with(o)
                                    .update(
                                            CredentialSid.of(Sids.CREDENTIAL),
                                            PushType.FCM,
                                            everything(CredentialParams.builder())
                                                    .build())),
            CONVERSATIONS
                    .call("UpdateCredential", "/v1/Credentials/" + Sids.CREDENTIAL)
                    .named("in part")
                    .says("FriendlyName=Shop")
                    .answers(named(Sids.CREDENTIAL))
                    .by(
                            (m, o) -> m.credentials().with(o).update(Sids.CREDENTIAL, c -> c.friendlyName("Shop")),
                            (m, o) -> m.credentials().with(o).update(Sids.CREDENTIAL, c -> c.friendlyName("Shop"))),
            CONVERSATIONS
                    .call("DeleteCredential", "/v1/Credentials/" + Sids.CREDENTIAL)
                    .doing(
                            (m, o) -> m.credentials().with(o).delete(Sids.CREDENTIAL),
                            (m, o) -> m.credentials().with(o).delete(Sids.CREDENTIAL)));

    static final List<Call<ConversationsClient, AsyncConversationsClient>> ADDRESSES = List.of(
            CONVERSATIONS
                    .call("CreateConfigurationAddress", "/v1/Configuration/Addresses")
                    .says(
                            "Type=sms&Address=+14155550100&FriendlyName=Shop&AddressCountry=US&AutoCreation.Enabled=true&AutoCreation.Type=webhook&AutoCreation.ConversationServiceSid="
                                    + Sids.SERVICE
                                    + "&AutoCreation.WebhookUrl=https://example.com/w&AutoCreation.WebhookMethod=post&AutoCreation.WebhookFilters=onMessageAdded&AutoCreation.WebhookFilters=onParticipantAdded&AutoCreation.StudioFlowSid="
                                    + Sids.FLOW + "&AutoCreation.StudioRetryCount=3")
                    .answers(named(Sids.ADDRESS))
                    .by(
                            (m, o) -> m.addresses()
                                    .with(o)
                                    .create(
                                            ChannelType.SMS,
                                            "+14155550100",
                                            a -> everything(a).addressCountry("us")),
                            (m, o) -> m.addresses()
                                    .with(o)
                                    .create(
                                            ChannelType.SMS,
                                            "+14155550100",
                                            a -> everything(a).addressCountry("us"))),
            CONVERSATIONS
                    .call("FetchConfigurationAddress", "/v1/Configuration/Addresses/whatsapp%3A%2B14155550100")
                    .answers(named(Sids.ADDRESS))
                    .by(
                            (m, o) -> m.addresses().with(o).fetch("whatsapp:+14155550100"),
                            (m, o) -> m.addresses().with(o).fetch("whatsapp:+14155550100")),
            CONVERSATIONS
                    .call("FetchConfigurationAddress", "/v1/Configuration/Addresses/" + Sids.ADDRESS)
                    .named("by SID")
                    .answers(named(Sids.ADDRESS))
                    .by(
                            (m, o) -> m.addresses().with(o).fetch(AddressConfigurationSid.of(Sids.ADDRESS)),
                            (m, o) -> m.addresses().with(o).fetch(AddressConfigurationSid.of(Sids.ADDRESS))),
            CONVERSATIONS
                    .call("ListConfigurationAddress", "/v1/Configuration/Addresses")
                    .says("Type=whatsapp&PageSize=7")
                    .lists("address_configurations")
                    .by(
                            (m, o) -> m.addresses()
                                    .with(o)
                                    .list(q -> q.type(ChannelType.WHATSAPP).pageSize(7)),
                            (m, o) -> m.addresses()
                                    .with(o)
                                    .list(q -> q.type(ChannelType.WHATSAPP).pageSize(7))),
            CONVERSATIONS
                    .call("UpdateConfigurationAddress", "/v1/Configuration/Addresses/" + Sids.ADDRESS)
                    .says(
                            "FriendlyName=Shop&AutoCreation.Enabled=true&AutoCreation.Type=webhook&AutoCreation.ConversationServiceSid="
                                    + Sids.SERVICE
                                    + "&AutoCreation.WebhookUrl=https://example.com/w&AutoCreation.WebhookMethod=post&AutoCreation.WebhookFilters=onMessageAdded&AutoCreation.WebhookFilters=onParticipantAdded&AutoCreation.StudioFlowSid="
                                    + Sids.FLOW + "&AutoCreation.StudioRetryCount=3")
                    .answers(named(Sids.ADDRESS))
                    .by(
                            (m, o) -> m.addresses().with(o).update(Sids.ADDRESS, SetupCalls::everything),
                            (m, o) -> m.addresses().with(o).update(Sids.ADDRESS, SetupCalls::everything)),
            CONVERSATIONS
                    .call("DeleteConfigurationAddress", "/v1/Configuration/Addresses/" + Sids.ADDRESS)
                    .doing(
                            (m, o) -> m.addresses().with(o).delete(Sids.ADDRESS),
                            (m, o) -> m.addresses().with(o).delete(Sids.ADDRESS)));

    private SetupCalls() {}

    private static NotificationParams.Builder everything(NotificationParams.Builder notifications) {
        return notifications
                .logEnabled(true)
                .newMessageEnabled(true)
                .newMessageTemplate("${MESSAGE}")
                .newMessageSound("ding")
                .newMessageBadgeCountEnabled(true)
                .newMessageWithMediaEnabled(false)
                .newMessageWithMediaTemplate("${MEDIA}")
                .addedToConversationEnabled(true)
                .addedToConversationTemplate("in")
                .addedToConversationSound("dong")
                .removedFromConversationEnabled(false)
                .removedFromConversationTemplate("out")
                .removedFromConversationSound("pling");
    }

    private static CredentialParams.Builder everything(CredentialParams.Builder credential) {
        return credential
                .friendlyName("Shop")
                .certificate("cert")
                .privateKey("key")
                .sandbox(true)
                .apiKey("api")
                .secret("shh");
    }

    private static AddressConfigurationParams.Builder everything(AddressConfigurationParams.Builder address) {
        return address.friendlyName("Shop")
                .autoCreationEnabled(true)
                .autoCreationType(AutoCreationType.WEBHOOK)
                .autoCreationConversationServiceSid(Sids.SERVICE)
                .autoCreationWebhookUrl("https://example.com/w")
                .autoCreationWebhookMethod(WebhookMethod.POST)
                .autoCreationWebhookFilters(EventType.MESSAGE_ADDED, EventType.PARTICIPANT_ADDED)
                .autoCreationStudioFlowSid(Sids.FLOW)
                .autoCreationStudioRetryCount(3);
    }
}
