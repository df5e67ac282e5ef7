package dev.tidings.examples;

import static dev.tidings.mock.network.Fate.undelivered;
import static dev.tidings.mock.network.MessageMatch.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.conversations.ConversationsClient;
import dev.tidings.conversations.conversation.ConversationState;
import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.content.ApprovalCategory;
import dev.tidings.messaging.content.ContentChannel;
import dev.tidings.messaging.content.ContentRenderer;
import dev.tidings.messaging.content.ContentTemplate;
import dev.tidings.messaging.content.type.QuickReplyContent;
import dev.tidings.messaging.content.type.TextContent;
import dev.tidings.messaging.message.Message;
import dev.tidings.messaging.message.MessageStatus;
import dev.tidings.messaging.message.Messages;
import dev.tidings.messaging.number.IncomingPhoneNumber;
import dev.tidings.messaging.service.MessagingService;
import dev.tidings.messaging.twiml.MessagingResponse;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockChatUser;
import dev.tidings.mock.MockHandset;
import dev.tidings.mock.MockLinkDomain;
import dev.tidings.mock.MockSender;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.queue.Rate;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows works as it stands there. */
class ReadmeTest {
    @Test
    void theTestAgainstTheBackend_works() {
        try (MockServer mock = MockServer.builder().virtualClock().start()) {
            MockAccount account = mock.newAccount();
            TidingsClient client = TidingsClient.builder()
                    .credentials(account.accountSid(), account.authToken())
                    .transport(mock.transport())
                    .build();
            Messages api = MessagingClient.create(client).messages();

            account.rules()
                    .when(messages().body("code"))
                    .then(undelivered(30003).after(Duration.ofSeconds(2)));
            Message sent = api.create(
                    m -> m.to("+14155550123").from(account.phoneNumber()).body("Your code is 4711"));

            mock.clock().advance(Duration.ofMinutes(1));
            assertThat(api.fetch(sent.sid()).errorCode()).contains(30003);
            assertThat(mock.messages().get(sent.sid().toString()).timeline()).hasSize(4);
        }
    }

    @Test
    void theRestOfTheClient_worksAsShown() {
        try (MockServer mock = MockServer.builder().virtualClock().start()) {
            TidingsClient client = TidingsClient.builder()
                    .credentials(mock.accountSid(), mock.authToken())
                    .transport(mock.transport())
                    .build();
            MessagingClient messaging = MessagingClient.create(client);
            Instant tomorrow = mock.clock().now().plus(Duration.ofDays(1));

            IncomingPhoneNumber number = messaging
                    .incomingPhoneNumbers()
                    .createInAreaCode("415", n -> n.smsUrl("https://app.example.com/sms"));
            MessagingService service =
                    messaging.services().create("Winter sale", s -> s.validityPeriod(Duration.ofHours(1)));
            messaging.services().phoneNumbers(service.sid()).create(number.sid());
            mock.account()
                    .newLinkDomain("https://go.example.com")
                    .serve(service.sid().toString());
            Message planned = messaging
                    .messages()
                    .create(m -> m.to("+14155550123")
                            .messagingServiceSid(service.sid())
                            .body("Half price: https://shop.example.com/boots")
                            .shortenUrls(true)
                            .sendAt(tomorrow));
            assertThat(planned.status()).isEqualTo(MessageStatus.SCHEDULED);
            assertThat(messaging.messages().cancel(planned.sid()).status()).isEqualTo(MessageStatus.CANCELED);
        }
    }

    @Test
    void theHandles_workAsShown() {
        try (MockServer mock = MockServer.builder().virtualClock().start();
                WebhookEndpoint app = WebhookEndpoint.replying("/sms", request -> MessagingResponse.of("Yes?"))) {
            MockAccount account = mock.newAccount();
            MockHandset ada = mock.handset("+14155550123");
            account.inboundUrl(account.phoneNumber(), app.url("/sms"));
            ada.text(account.phoneNumber(), "Hello?");
            ada.text(account.phoneNumber(), "STOP");
            mock.clock().advance(Duration.ofMinutes(1));
            assertThat(ada.conversation()).hasSize(4);
            assertThat(account.consents()).hasSize(1);

            account.throughput(t -> t.withCampaign(Rate.of(3.75)));
            assertThat(account.queues()).as("nothing waits").isEmpty();

            String service =
                    account.newService("Winter sale", account.phoneNumber()).sid();
            MockLinkDomain links = account.newLinkDomain("https://go.example.com");
            links.serve(service);
            assertThat(links.follow("https://go.example.com/0123456789", "Mozilla/5.0"))
                    .isEmpty();
        }
    }

    /** Each part of the code stands in the example, and what is said to be printed is. */
    @Test
    void theStory_isTheExample() throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        String page = readme.substring(readme.indexOf("### One conversation, three channels"));
        Matcher code = Pattern.compile("```java\n(.*?)```\n\n.*?```text\n(.*?)```", Pattern.DOTALL)
                .matcher(page);
        assertThat(code.find()).isTrue();
        String example = Files.readString(Path.of("src/main/java/dev/tidings/examples/CustomerCare.java"))
                .replaceAll("\\s+", "");
        for (String each : code.group(1).replaceAll(" +//.*", "").split("\\n *\\n", -1)) {
            String part = each.replaceAll("\\s+", "");
            assertThat(part).isNotEmpty();
            assertThat(example).contains(part);
        }
        assertThat(code.group(2).strip())
                .isEqualTo(ExamplesTest.said(CustomerCare::run).strip());
    }

    @Test
    void templatesAndConversations_workAsShown() {
        try (MockServer mock = MockServer.builder().virtualClock().start()) {
            TidingsClient client = TidingsClient.builder()
                    .credentials(mock.accountSid(), mock.authToken())
                    .transport(mock.transport())
                    .build();
            MessagingClient messaging = MessagingClient.create(client);
            mock.account().newChannelSender("whatsapp:+14155550100");

            ContentTemplate shipped = messaging
                    .contentTemplates()
                    .create(
                            "en",
                            t -> t.friendlyName("order_shipped")
                                    .variable("1", "there")
                                    .add(TextContent.of("Hi {{1}}, your order is on its way."))
                                    .add(QuickReplyContent.of("Hi {{1}}, your order is on its way.")
                                            .reply("Where is it?", "track")));
            Map<String, String> ada = Map.of("1", "Ada");
            assertThat(ContentRenderer.render(shipped, ContentChannel.WHATSAPP, ada))
                    .hasValueSatisfying(seen -> assertThat(seen.buttons()).hasSize(1));
            assertThat(ContentRenderer.render(shipped, ContentChannel.SMS, ada)).hasValueSatisfying(seen -> {
                assertThat(seen.text()).contains("Hi Ada, your order is on its way.");
                assertThat(seen.buttons()).isEmpty();
            });
            messaging.contentTemplates().submit(shipped.sid(), "order_shipped", ApprovalCategory.UTILITY);
            mock.clock().advance(Duration.ofHours(1));
            Message sent = messaging
                    .messages()
                    .create(m -> m.to("whatsapp:+14155550123")
                            .from("whatsapp:+14155550100")
                            .contentSid(shipped.sid())
                            .putContentVariables("1", "Ada"));
            mock.clock().advance(Duration.ofMinutes(1));
            assertThat(messaging.messages().fetch(sent.sid()).errorCode()).isEmpty();
            assertThat(mock.handset("whatsapp:+14155550123").received())
                    .singleElement()
                    .satisfies(shown -> assertThat(shown.rich().buttons()).hasSize(1));

            ConversationsClient conversations = ConversationsClient.create(client);
            conversations
                    .conversations()
                    .create(c -> c.uniqueName("order-17")
                            .state(ConversationState.ACTIVE)
                            .timersInactive(Duration.ofDays(1)));
            conversations.participants("order-17").create(p -> p.identity("ada"));
            conversations
                    .participants("order-17")
                    .create(p -> p.address("+14155550123").proxyAddress("+14155550100"));
            conversations.messages("order-17").webhookEnabled(true).create("ada", "It is on its way");
            mock.clock().advance(Duration.ofMinutes(1));
            assertThat(mock.handset("+14155550123").received()).hasSize(1);
            mock.clock().advance(Duration.ofDays(2));
            assertThat(conversations.conversations().fetch("order-17").state()).contains(ConversationState.INACTIVE);
        }
    }

    @Test
    void theHandlesOfChannelsAndChats_workAsShown() {
        try (MockServer mock = MockServer.builder().virtualClock().start()) {
            MockAccount account = mock.newAccount();
            TidingsClient client = TidingsClient.builder()
                    .credentials(account.accountSid(), account.authToken())
                    .transport(mock.transport())
                    .build();
            MessagingClient messaging = MessagingClient.create(client);
            ContentTemplate template = messaging
                    .contentTemplates()
                    .create(
                            "en",
                            t -> t.friendlyName("all_well")
                                    .add(QuickReplyContent.of("Is all well?").reply("All well", "well")));
            messaging.contentTemplates().submit(template.sid(), "well", ApprovalCategory.UTILITY);

            MockSender shop = account.senders().online("whatsapp:+14155550100");
            account.templates().approve(template.sid().toString());
            MockHandset bea = mock.handset("whatsapp:+14155550124");
            bea.text(shop.address(), "Where is my order?");
            assertThat(shop.window(bea.number())).isPresent();
            Message sent = messaging
                    .messages()
                    .create(m -> m.to(bea.number()).from(shop.address()).contentSid(template.sid()));
            mock.clock().advance(Duration.ofMinutes(1));
            bea.tap("All well");
            bea.read();
            mock.clock().advance(Duration.ofMinutes(1));
            assertThat(messaging.messages().fetch(sent.sid()).status()).isEqualTo(MessageStatus.READ);
            shop.closeWindow(bea.number());
            assertThat(shop.window(bea.number())).isEmpty();

            MockChatUser ben = account.chat().user("ben");
            String conversation = ben.createConversation("Order 17").sid();
            ben.send(conversation, "It leaves today.");
            ben.read(conversation, 0);
            assertThat(ben.pushes()).isEmpty();
            assertThat(ben.unread(conversation)).isZero();
        }
    }

    /** Whatever a path does not take is refused with a list of what it takes. */
    @Test
    void theAdminCalls_areThoseOfTheServer() throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        readme =
                readme.substring(readme.indexOf("### Drive it from outside"), readme.indexOf("**The signature doctor"));
        Matcher rows = Pattern.compile("(?m)^\\| (`(?:GET|POST|PUT|DELETE)\\b[^|]*) \\|")
                .matcher(readme);
        Map<String, Set<String>> shown = new TreeMap<>();
        while (rows.find()) {
            for (String call : rows.group(1).split(", ")) {
                // Such as `GET`/`PUT`/`DELETE queues`.
                String path = call.replaceFirst("^.*[A-Z]+`? ", "").replace("`", "");
                Matcher methods = Pattern.compile("[A-Z]+").matcher(call.replaceFirst(" .*", ""));
                while (methods.find()) {
                    shown.computeIfAbsent(path, any -> new TreeSet<>()).add(methods.group());
                }
            }
        }
        assertThat(shown).hasSizeGreaterThan(25).containsKey("services/{sid}/opt_out");
        try (MockServer mock = MockServer.start()) {
            for (Map.Entry<String, Set<String>> each : shown.entrySet()) {
                URI path = URI.create(mock.url() + "/mock/v1/" + each.getKey().replaceAll("\\{[^}]*}", "x"));
                HttpResponse<String> answer = HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(path)
                                        .method("PATCH", HttpRequest.BodyPublishers.noBody())
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
                assertThat(answer.headers()
                                .firstValue("Allow")
                                .orElse("nothing")
                                .split(", "))
                        .as(each.getKey())
                        .containsExactlyInAnyOrderElementsOf(each.getValue());
            }
        }
    }

    @Test
    void theRules_areTaken() throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        Matcher rules =
                Pattern.compile("-d '(\\{\"rules\":.*?)'", Pattern.DOTALL).matcher(readme);
        assertThat(rules.find()).isTrue();
        try (MockServer mock = MockServer.start()) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(mock.url() + "/mock/v1/rules"))
                                    .PUT(HttpRequest.BodyPublishers.ofString(rules.group(1)))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(mock.rules().list()).hasSize(2);
        }
    }
}
