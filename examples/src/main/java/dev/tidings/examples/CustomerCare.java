package dev.tidings.examples;

import dev.tidings.conversations.ConversationsClient;
import dev.tidings.conversations.address.AutoCreationType;
import dev.tidings.conversations.conversation.ChannelType;
import dev.tidings.conversations.conversation.Conversation;
import dev.tidings.conversations.message.DeliveryReceipt;
import dev.tidings.conversations.message.Message;
import dev.tidings.core.TidingsClient;
import dev.tidings.messaging.MessagingClient;
import dev.tidings.messaging.content.ApprovalCategory;
import dev.tidings.messaging.content.ContentTemplate;
import dev.tidings.messaging.content.type.QuickReplyContent;
import dev.tidings.messaging.content.type.TextContent;
import dev.tidings.mock.MockAccount;
import dev.tidings.mock.MockChatUser;
import dev.tidings.mock.MockHandset;
import dev.tidings.mock.MockServer;
import dev.tidings.mock.handset.HandsetMessage;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One conversation across channels: Ada writes by WhatsApp, which begins it; Ben, an agent, answers from the chat; Cleo joins by
 * SMS. The next day a free text no longer reaches Ada's WhatsApp, but a template does, and her answer opens it again. Whatever
 * is said is shown with what became of it for each of them, and with how much of it Ben has not read.
 */
public final class CustomerCare {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String SHOP = "whatsapp:+14155550100";
    private static final String QUESTION = "Hello {{1}}, is all well with your order?";

    private final PrintStream out;
    private final MockServer backend;
    private final MockAccount account;
    private final MessagingClient messaging;
    private final ConversationsClient conversations;
    private final MockHandset ada;
    private final MockHandset cleo;
    private final MockChatUser ben;

    /** What participants are called here, by SID, in the order of their joining; and what authors are. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private final Map<String, String> authors;

    /** How many messages were shown already. */
    private int shown;

    private CustomerCare(PrintStream out, MockServer backend, MockAccount account, TidingsClient client) {
        this.out = out;
        this.backend = backend;
        this.account = account;
        this.messaging = MessagingClient.create(client);
        this.conversations = ConversationsClient.create(client);
        this.ada = backend.handset("whatsapp:+14155550123");
        this.cleo = backend.handset("+14155550124");
        this.ben = account.chat().user("ben");
        this.authors = Map.of(ada.number(), "Ada", cleo.number(), "Cleo", ben.identity(), "Ben");
    }

    /** Runs it and prints what happens. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        try (MockServer backend = MockServer.builder()
                .virtualClock()
                .startTime(Instant.parse("2026-11-23T09:00:00Z"))
                .seed(5)
                .start()) {
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
        ContentTemplate template = setUp();

        title("Ada writes by WhatsApp, and a conversation begins. Ben takes it and answers from the chat");
        ada.text(SHOP, "Where is my order?");
        Conversation conversation =
                conversations.conversations().list().iterator().next();
        String sid = conversation.sid().toString();
        conversations.participants(sid).create(p -> p.identity("ben"));
        say(sid, "It leaves today.");
        ada.read();
        tell(sid);

        title("Cleo, who shares the order, joins by SMS. Whoever writes, all others hear it");
        conversations.participants(sid).create(p -> p.address(cleo.number()).proxyAddress(account.phoneNumber()));
        cleo.text(account.phoneNumber(), "Please ring at my door.");
        pass(Duration.ofMinutes(1));
        tell(sid);
        say(sid, "We will.");
        ada.read();
        tell(sid);

        pass(Duration.ofHours(25));
        title("The next day Ben's words no longer reach Ada: WhatsApp's window of 24 hours has closed");
        say(sid, "It has arrived.");
        tell(sid);

        title("A template that WhatsApp has approved reaches her all the same");
        conversations
                .messages(sid)
                .create(m ->
                        m.author("ben").contentSid(template.sid().toString()).contentVariables(Map.of("1", "Ada")));
        pass(Duration.ofMinutes(1));
        ben.read(sid, 5);
        tell(sid);
        phones();

        title("She taps a button, which opens the window, and Ben may say what he likes again");
        ada.tap("All well");
        pass(Duration.ofMinutes(1));
        tell(sid);
        say(sid, "Glad to hear it!");
        ada.read();
        tell(sid);
        out.println();
    }

    /** Ben has read all that was there when he wrote, and what he wrote. */
    private void say(String conversation, String text) {
        int index = ben.send(conversation, text).index();
        ben.read(conversation, index);
        pass(Duration.ofMinutes(1));
    }

    /** A sender on WhatsApp whose messages begin conversations, and a template that WhatsApp has approved. */
    private ContentTemplate setUp() {
        ada.profileName("Ada");
        ada.ignores(); // until she is said to read
        account.newChannelSender(SHOP);
        messaging.services().create("Customer care"); // what conversations reach phones through
        conversations
                .addresses()
                .create(
                        ChannelType.WHATSAPP,
                        SHOP,
                        a -> a.autoCreationEnabled(true).autoCreationType(AutoCreationType.DEFAULT));
        ContentTemplate made = messaging
                .contentTemplates()
                .create(
                        "en",
                        t -> t.friendlyName("all_well")
                                .variable("1", "there")
                                .add(TextContent.of(QUESTION))
                                .add(QuickReplyContent.of(QUESTION)
                                        .reply("All well", "well")
                                        .reply("No", "unwell")));
        messaging.contentTemplates().submit(made.sid(), "all_well", ApprovalCategory.UTILITY);
        pass(Duration.ofHours(1));
        title("WhatsApp says of the template: "
                + messaging.contentTemplates().fetchApproval(made.sid()).status());
        return made;
    }

    private void pass(Duration time) {
        backend.clock().advance(time);
    }

    private void title(String text) {
        out.println("\n  " + TIME.format(backend.clock().now()) + "  " + text);
    }

    /** What was said since, what became of it with everybody who does not chat, and how much of it all Ben has not read. */
    private void tell(String conversation) {
        conversations
                .participants(conversation)
                .list()
                .forEach(each -> names.putIfAbsent(
                        each.sid().toString(),
                        authors.get(each.identity()
                                .orElseGet(() -> each.messagingBinding()
                                        .flatMap(binding -> binding.address())
                                        .orElse("")))));
        List<Message> all = conversations.messages(conversation).list().stream().toList();
        for (Message each : all.subList(shown, all.size())) {
            String receipts = conversations
                    .messages(conversation)
                    .receipts(each.sid().toString())
                    .stream()
                    .map(this::text)
                    .sorted()
                    .collect(Collectors.joining(", "));
            String line = String.format(
                    "    %d  %-5s  %-40s%s",
                    each.index().orElseThrow(),
                    authors.get(each.author().orElse("")),
                    each.body().orElse(""),
                    receipts);
            out.println(line.stripTrailing());
        }
        shown = all.size();
        out.println("             unread by Ben: "
                + conversations
                        .userConversations(ben.identity())
                        .fetch(conversation)
                        .unreadMessagesCount()
                        .orElseThrow());
    }

    private String text(DeliveryReceipt receipt) {
        int code = receipt.errorCode().orElse(0);
        return names.get(receipt.participantSid().orElseThrow().toString()) + ": "
                + receipt.status().orElseThrow() + (code == 0 ? "" : " (" + code + ")");
    }

    /** What was shown last on each phone. */
    private void phones() {
        for (MockHandset each : List.of(ada, cleo)) {
            HandsetMessage last = each.received().get(each.received().size() - 1);
            out.println("             " + authors.get(each.number()) + "'s phone: \"" + last.body() + "\""
                    + last.rich().buttons().stream()
                            .map(button -> " [" + button.title() + "]")
                            .collect(Collectors.joining()));
        }
    }
}
