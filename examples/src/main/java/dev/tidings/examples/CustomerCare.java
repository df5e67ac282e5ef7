package dev.tidings.examples;

import dev.tidings.conversations.ConversationsClient;
import dev.tidings.conversations.address.AutoCreationType;
import dev.tidings.conversations.conversation.ChannelType;
import dev.tidings.conversations.conversation.Conversation;
import dev.tidings.conversations.message.DeliverySummary;
import dev.tidings.conversations.message.Message;
import dev.tidings.conversations.message.Messages;
import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.content.ApprovalCategory;
import dev.tidings.messaging.content.ContentTemplate;
import dev.tidings.messaging.content.type.QuickReplyContent;
import dev.tidings.messaging.content.type.TextContent;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockHandset;
import dev.tidings.mock.MockServer;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;

/**
 * One conversation across channels: Ada writes by WhatsApp, which begins it; Ben, an agent, answers from the chat; Cleo joins by
 * SMS. The next day a free text no longer reaches Ada's WhatsApp, but a template does, and her answer opens it again.
 */
public final class CustomerCare {
    private static final String SHOP = "whatsapp:+14155550100";

    private final PrintStream out;
    private final MockServer backend;
    private final MockAccount account;
    private final MessagingClient messaging;
    private final ConversationsClient conversations;
    private final MockHandset ada;
    private final MockHandset cleo;

    private CustomerCare(PrintStream out, MockServer backend, MockAccount account, TidingsClient client) {
        this.out = out;
        this.backend = backend;
        this.account = account;
        this.messaging = MessagingClient.create(client);
        this.conversations = ConversationsClient.create(client);
        this.ada = backend.handset("whatsapp:+14155550123");
        this.cleo = backend.handset("+14155550124");
    }

    /** Runs it and prints what happens. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try (MockServer backend = MockServer.builder().virtualClock().seed(5).start()) {
            MockAccount account = backend.newAccount();
            try (TidingsClient client = TidingsClient.builder()
                    .credentials(account.accountSid(), account.authToken())
                    .baseUrl(backend.url())
                    .build()) {
                new CustomerCare(out, backend, account, client).run();
            }
        }
    }

    private void run() {
        account.newChannelSender(SHOP);
        messaging.services().create("Customer care"); // what conversations reach phones through
        conversations
                .addresses()
                .create(
                        ChannelType.WHATSAPP,
                        SHOP,
                        a -> a.autoCreationEnabled(true).autoCreationType(AutoCreationType.DEFAULT));
        ContentTemplate template = template();

        out.println("\n  Ada writes by WhatsApp; a conversation begins");
        ada.text(SHOP, "Where is my order?");
        Conversation conversation =
                conversations.conversations().list().iterator().next();
        String sid = conversation.sid().toString();
        conversations.participants(sid).create(p -> p.identity("ben"));
        conversations.userConversations("ben").update(sid, u -> u.lastReadMessageIndex(0));

        out.println("\n  Ben answers from the chat; Cleo, who shares the order, joins by SMS");
        conversations.participants(sid).create(p -> p.address(cleo.number()).proxyAddress(account.phoneNumber()));
        say(sid, "ben", "It leaves today.");
        ada.read();
        cleo.text(account.phoneNumber(), "Thanks!");
        tell(sid);

        out.println("\n  The next day Ben writes again: too late for a free text on WhatsApp, in time for a template");
        backend.clock().advance(Duration.ofHours(25));
        say(sid, "ben", "It has arrived.");
        conversations
                .messages(sid)
                .create(m ->
                        m.author("ben").contentSid(template.sid().toString()).contentVariables(Map.of("1", "Ada")));
        backend.clock().advance(Duration.ofMinutes(1));
        ada.tap("All well");
        backend.clock().advance(Duration.ofMinutes(1));
        say(sid, "ben", "Glad to hear it!");
        ada.read();
        tell(sid);
        out.println();
    }

    /** A template that WhatsApp has approved of. */
    private ContentTemplate template() {
        ContentTemplate made = messaging
                .contentTemplates()
                .create(
                        "en",
                        t -> t.friendlyName("arrived")
                                .variable("1", "there")
                                .add(TextContent.of(
                                        "Hello {{1}}, your order should be there by now. Is all well with it?"))
                                .add(QuickReplyContent.of(
                                                "Hello {{1}}, your order should be there by now. Is all well with it?")
                                        .reply("All well", "well")
                                        .reply("No", "unwell")));
        messaging.contentTemplates().submit(made.sid(), "order_arrived", ApprovalCategory.UTILITY);
        backend.clock().advance(Duration.ofHours(1));
        out.println("\n  WhatsApp says of the template: "
                + messaging.contentTemplates().fetchApproval(made.sid()).status());
        return made;
    }

    private void say(String conversation, String author, String text) {
        conversations.messages(conversation).create(author, text);
        backend.clock().advance(Duration.ofMinutes(1));
    }

    /** What is in the conversation, what became of it, and what Ben has not read. */
    private void tell(String conversation) {
        Messages messages = conversations.messages(conversation);
        for (Message each : messages.list()) {
            out.printf(
                    "    %d  %-22s %-50s %s%n",
                    each.index().orElseThrow(),
                    each.author().orElse(""),
                    each.body().orElse(""),
                    each.delivery().map(CustomerCare::text).orElse(""));
            messages.receipts(each.sid().toString()).stream()
                    .filter(receipt -> receipt.errorCode().orElse(0) != 0)
                    .forEach(receipt -> out.println(
                            "       not delivered: " + receipt.errorCode().get()));
        }
        out.println("    unread by Ben: "
                + conversations
                        .userConversations("ben")
                        .fetch(conversation)
                        .unreadMessagesCount()
                        .orElse(0));
        out.println("    Ada's phone: \"" + last(ada) + "\", Cleo's: \"" + last(cleo) + "\"");
    }

    private static String text(DeliverySummary summary) {
        return "to " + summary.total().orElse(0) + ": sent " + summary.sent().orElseThrow() + ", delivered "
                + summary.delivered().orElseThrow() + ", read " + summary.read().orElseThrow();
    }

    private static String last(MockHandset phone) {
        return phone.received().get(phone.received().size() - 1).body();
    }
}
