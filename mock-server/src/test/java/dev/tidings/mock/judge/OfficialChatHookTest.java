package dev.tidings.mock.judge;

import static dev.tidings.mock.judge.OfficialConversationTest.OTHER_PHONE;
import static dev.tidings.mock.judge.OfficialConversationTest.PHONE;
import static dev.tidings.mock.judge.OfficialConversationTest.PROXY;
import static dev.tidings.mock.judge.OfficialJavaClient.all;
import static dev.tidings.mock.judge.OfficialJavaClient.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.conversations.v1.AddressConfiguration;
import com.twilio.rest.conversations.v1.Conversation;
import com.twilio.rest.conversations.v1.conversation.Message;
import com.twilio.rest.conversations.v1.conversation.Participant;
import com.twilio.rest.conversations.v1.conversation.Webhook;
import com.twilio.security.RequestValidator;
import dev.tidings.mock.MockServer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Twilio's own Java client says who hears of conversations, and which addresses make them: every operation once. */
class OfficialChatHookTest {
    private static final String HOOK = "https://example.com/hook";
    private static final String FLOW = "FW" + "0a".repeat(16);

    @RegisterExtension
    static final OfficialCalls CALLS = OfficialCalls.ofJava(
            "conversations v1 .*(ConfigurationWebhook|ServiceWebhookConfiguration|ConfigurationAddress|ScopedWebhook)");

    @RegisterExtension
    final Judging judging = Judging.ofEveryAnswer();

    private MockServer mock;
    private TwilioRestClient client;
    private String service;

    @BeforeEach
    void start() {
        mock = MockServer.builder()
                .virtualClock()
                .startTime(Pace.START)
                .seed(7)
                .exchangeListener(judging)
                .exchangeListener(CALLS)
                .start();
        client = OfficialJavaClient.to(URI.create(mock.url()), mock.accountSid(), mock.authToken());
        service = mock.account().chat().service().sid();
    }

    @AfterEach
    void stop() {
        mock.close();
    }

    @Test
    void account_andServices_sayWhoHears() {
        var account = com.twilio.rest.conversations.v1.configuration.Webhook.updater()
                .setPreWebhookUrl(HOOK)
                .setPostWebhookUrl(HOOK + "/post")
                .setFilters(List.of("onMessageAdd", "onMessageAdded"))
                .setMethod("GET")
                .setTarget(com.twilio.rest.conversations.v1.configuration.Webhook.Target.WEBHOOK)
                .update(client);
        assertThat(account.getMethod()).isEqualTo(com.twilio.rest.conversations.v1.configuration.Webhook.Method.GET);
        assertThat(account.getFilters()).containsExactly("onMessageAdd", "onMessageAdded");
        assertThat(com.twilio.rest.conversations.v1.configuration.Webhook.fetcher()
                        .fetch(client))
                .isEqualTo(account);
        var none = com.twilio.rest.conversations.v1.service.configuration.Webhook.fetcher(service)
                .fetch(client);
        assertThat(none.getFilters()).isNull();
        assertThat(none.getMethod()).isNull();
        var ofService = com.twilio.rest.conversations.v1.service.configuration.Webhook.updater(service)
                .setPostWebhookUrl(HOOK)
                .setFilters("onConversationRemoved")
                .update(client);
        assertThat(ofService.getPostWebhookUrl()).hasToString(HOOK);
        assertThat(com.twilio.rest.conversations.v1.service.configuration.Webhook.fetcher(service)
                        .fetch(client))
                .isEqualTo(ofService);
        assertFails(
                400,
                50077,
                () -> com.twilio.rest.conversations.v1.configuration.Webhook.updater()
                        .setPreWebhookUrl("nowhere")
                        .update(client));
    }

    @Test
    void conversation_saysWhoHears() {
        String conversation = Conversation.creator().create(client).getSid();
        Webhook made = Webhook.creator(conversation, Webhook.Target.WEBHOOK)
                .setConfigurationUrl(HOOK)
                .setConfigurationMethod(Webhook.Method.GET)
                .setConfigurationFilters(List.of("onMessageAdded", "onMessageRemoved"))
                .setConfigurationReplayAfter(0)
                .create(client);
        assertThat(made.getConfiguration())
                .isEqualTo(
                        Map.of("url", HOOK, "method", "get", "filters", List.of("onMessageAdded", "onMessageRemoved")));
        assertThat(Webhook.fetcher(conversation, made.getSid()).fetch(client)).isEqualTo(made);
        Webhook changed = Webhook.updater(conversation, made.getSid())
                .setConfigurationMethod(Webhook.Method.POST)
                .update(client);
        assertThat(all(Webhook.reader(conversation).read(client))).containsExactly(changed);
        assertFails(
                400,
                50367,
                () -> Webhook.creator(conversation, Webhook.Target.STUDIO).create(client));
        assertThat(Webhook.deleter(conversation, made.getSid()).delete(client)).isTrue();
        assertFails(
                404, 20404, () -> Webhook.fetcher(conversation, made.getSid()).fetch(client));
    }

    @Test
    void conversationOfAService_saysWhoHears() {
        String conversation = Conversation.creator().create(client).getSid();
        var made = com.twilio.rest.conversations.v1.service.conversation.Webhook.creator(
                        service,
                        conversation,
                        com.twilio.rest.conversations.v1.service.conversation.Webhook.Target.TRIGGER)
                .setConfigurationUrl(HOOK)
                .setConfigurationTriggers(List.of("help", "stop"))
                .create(client);
        String sid = made.getSid();
        assertThat(made.getChatServiceSid()).isEqualTo(service);
        assertThat(com.twilio.rest.conversations.v1.service.conversation.Webhook.fetcher(service, conversation, sid)
                        .fetch(client))
                .isEqualTo(made);
        var changed = com.twilio.rest.conversations.v1.service.conversation.Webhook.updater(service, conversation, sid)
                .setConfigurationTriggers("agent")
                .update(client);
        assertThat(all(com.twilio.rest.conversations.v1.service.conversation.Webhook.reader(service, conversation)
                        .read(client)))
                .containsExactly(changed);
        assertThat(com.twilio.rest.conversations.v1.service.conversation.Webhook.deleter(service, conversation, sid)
                        .delete(client))
                .isTrue();
    }

    @Test
    void addresses_areConfigured() {
        String number = mock.account().phoneNumber();
        AddressConfiguration made = AddressConfiguration.creator(AddressConfiguration.Type.SMS, number)
                .setFriendlyName("Line")
                .setAutoCreationEnabled(true)
                .setAutoCreationType(AddressConfiguration.AutoCreationType.WEBHOOK)
                .setAutoCreationConversationServiceSid(service)
                .setAutoCreationWebhookUrl(HOOK)
                .setAutoCreationWebhookMethod(AddressConfiguration.Method.POST)
                .setAutoCreationWebhookFilters(List.of("onMessageAdded"))
                .create(client);
        assertThat(made.getAutoCreation().toString()).contains("webhook_url=" + HOOK, "webhook_method=POST");
        assertThat(AddressConfiguration.fetcher(made.getSid()).fetch(client)).isEqualTo(made);
        assertThat(AddressConfiguration.fetcher(number).fetch(client))
                .as("by its address")
                .isEqualTo(made);
        AddressConfiguration changed = AddressConfiguration.updater(made.getSid())
                .setAutoCreationType(AddressConfiguration.AutoCreationType.STUDIO)
                .setAutoCreationStudioFlowSid(FLOW)
                .setAutoCreationStudioRetryCount(2)
                .update(client);
        assertThat(all(AddressConfiguration.reader().setType("sms").read(client)))
                .containsExactly(changed);
        assertFails(
                409,
                20409,
                () -> AddressConfiguration.creator(AddressConfiguration.Type.SMS, number)
                        .create(client));
        assertThat(AddressConfiguration.deleter(made.getSid()).delete(client)).isTrue();
        assertFails(
                404, 20404, () -> AddressConfiguration.fetcher(made.getSid()).fetch(client));
    }

    @Test
    void addressThatIsConfigured_makesConversations() {
        AddressConfiguration made = AddressConfiguration.creator(AddressConfiguration.Type.SMS, PROXY)
                .setAutoCreationEnabled(true)
                .setAutoCreationType(AddressConfiguration.AutoCreationType.WEBHOOK)
                .setAutoCreationWebhookUrl(HOOK)
                .setAutoCreationWebhookFilters("onMessageAdded")
                .create(client);
        mock.handset(PHONE).text(PROXY, "Hello?");
        mock.clock().settle();
        Conversation created = all(Conversation.reader().read(client)).get(0);
        assertThat(all(Participant.reader(created.getSid()).read(client)))
                .extracting(Participant::getMessagingBinding)
                .containsExactly(Map.of("type", "sms", "address", PHONE, "proxy_address", PROXY));
        assertThat(all(Message.reader(created.getSid()).read(client)))
                .extracting(Message::getBody)
                .containsExactly("Hello?");
        assertThat(all(Webhook.reader(created.getSid()).read(client)))
                .extracting(each -> String.valueOf(each.getConfiguration()))
                .singleElement()
                .satisfies(each -> assertThat(each).contains("url=" + HOOK, "[onMessageAdded]"));
        AddressConfiguration.updater(made.getSid())
                .setAutoCreationEnabled(false)
                .update(client);
        mock.handset(OTHER_PHONE).text(PROXY, "Me too");
        mock.clock().settle();
        assertThat(all(Conversation.reader().read(client))).hasSize(1);
    }

    /** Waits until what has happened was told: applications are asked at once, but told by the way. */
    private void told() {
        mock.clock().advance(Duration.ZERO);
    }

    private void tell(WebhookReceiver app) {
        com.twilio.rest.conversations.v1.configuration.Webhook.updater()
                .setPreWebhookUrl(app.url("/pre"))
                .setPostWebhookUrl(app.url("/post"))
                .setFilters(List.of(
                        "onConversationAdd",
                        "onConversationAdded",
                        "onParticipantAdded",
                        "onMessageAdd",
                        "onMessageAdded",
                        "onConversationRemoved"))
                .setMethod("POST")
                .update(client);
    }

    private void addAlice(String talk) {
        Participant.creator(talk)
                .setIdentity("alice")
                .setXTwilioWebhookEnabled(Participant.WebhookEnabledType.TRUE)
                .create(client);
    }

    @Test
    void application_hears_whatIsToBeHeard_andMayObject() {
        try (WebhookReceiver app = WebhookReceiver.start()) {
            tell(app);
            Conversation.creator().create(client);
            told();
            assertThat(app.all()).as("nothing without the header").isEmpty();
            String talk = Conversation.creator()
                    .setXTwilioWebhookEnabled(Conversation.WebhookEnabledType.TRUE)
                    .create(client)
                    .getSid();
            told();
            addAlice(talk);
            told();
            app.replying(any -> new WebhookReceiver.Reply(200, "application/json", "{\"body\": \"Hello!\"}"));
            Message said = Message.creator(talk)
                    .setBody("Hi")
                    .setAuthor("alice")
                    .setXTwilioWebhookEnabled(Message.WebhookEnabledType.TRUE)
                    .create(client);
            assertThat(said.getBody()).isEqualTo("Hello!");
            told();
            app.replying(any -> new WebhookReceiver.Reply(403, "", ""));
            assertFails(
                    403,
                    50056,
                    () -> Message.creator(talk)
                            .setBody("No")
                            .setXTwilioWebhookEnabled(Message.WebhookEnabledType.TRUE)
                            .create(client));
            Conversation.deleter(talk)
                    .setXTwilioWebhookEnabled(Conversation.WebhookEnabledType.TRUE)
                    .delete(client);
            told();
            assertThat(app.all())
                    .extracting(each -> each.parameters().get("EventType"))
                    .containsExactly(
                            "onConversationAdd",
                            "onConversationAdded",
                            "onParticipantAdded",
                            "onMessageAdd",
                            "onMessageAdded",
                            "onMessageAdd",
                            "onConversationRemoved");
            assertSigned(app);
        }
    }

    private void assertSigned(WebhookReceiver app) {
        RequestValidator validator = new RequestValidator(mock.authToken());
        assertThat(app.all())
                .allSatisfy(each -> assertThat(validator.validate(each.url(), each.parameters(), each.signature()))
                        .as(each.url())
                        .isTrue());
    }
}
