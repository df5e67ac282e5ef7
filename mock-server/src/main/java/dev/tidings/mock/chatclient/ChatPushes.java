package dev.tidings.mock.chatclient;

import dev.tidings.mock.chat.ChatService;
import dev.tidings.mock.chat.Notice;
import dev.tidings.mock.chat.Notices;
import dev.tidings.mock.chat.PushBinding;
import dev.tidings.mock.chat.User;
import dev.tidings.mock.chatmessage.ChatMessage;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.Participant;
import dev.tidings.mock.world.Retention;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The push notifications that devices would have got, as the settings of their chat services say. */
public final class ChatPushes {
    /** What is told of, to whom it may concern. */
    private record News(
            ChatService service,
            Notice notice,
            PushBinding.Topic topic,
            String conversationSid,
            @Nullable ChatMessage message,
            String text) {}

    private final Table<ChatPush> table;
    private final Retention<ChatPush> retention;
    private final ChatClients.Rooms rooms;

    private ChatPushes(World world, ChatClients.Rooms rooms, int most) {
        this.table = world.table(
                "chatclient.pushes", ChatPush.class, push -> Long.toString(push.number()), ChatPush::serviceSid);
        this.retention = Retention.of(world, table, most, Transaction::delete);
        this.rooms = rooms;
    }

    static ChatPushes keeping(World world, ChatClients.Rooms rooms, int most) {
        ChatPushes made = new ChatPushes(world, rooms, most);
        rooms.messages().onPost(made::said);
        rooms.participants().onAdd((tx, who) -> made.moved(tx, who, true));
        rooms.participants().onRemove((tx, who) -> made.moved(tx, who, false));
        return made;
    }

    /** The last pushes to {@code identity} of {@code serviceSid}, oldest first. */
    public List<ChatPush> to(String serviceSid, String identity) {
        List<ChatPush> all = new ArrayList<>();
        for (ChatPush each : table.oldestFirst(serviceSid)) {
            if (each.identity().equals(identity)) {
                all.add(each);
            }
        }
        return all;
    }

    private void said(Transaction tx, ChatMessage message) {
        Optional<Conversation> conversation = rooms.conversations().find(message.conversationSid());
        ChatService service = conversation
                .flatMap(each -> rooms.services().find(each.serviceSid()))
                .orElse(null);
        if (service == null) {
            return;
        }
        Notices notices = service.notices();
        boolean media = !message.extras().media().isEmpty() && notices.media().enabled();
        if (!media && !notices.message().enabled()) {
            return;
        }
        Map<String, String> about = about(conversation.get());
        about.put("PARTICIPANT", name(service, message.author()));
        about.put("MESSAGE", message.body() == null ? "" : message.body());
        about.put("MEDIA_COUNT", String.valueOf(message.extras().media().size()));
        about.put(
                "MEDIA",
                message.extras().media().stream()
                        .map(each -> each.filename() == null ? each.sid() : each.filename())
                        .collect(Collectors.joining(", ")));
        // There is one sound for all new messages.
        String text = media
                ? PushText.of(notices.media(), PushText.Usual.MEDIA, about)
                : PushText.of(notices.message(), PushText.Usual.MESSAGE, about);
        News news = new News(
                service, notices.message(), PushBinding.Topic.NEW_MESSAGE, message.conversationSid(), message, text);
        for (PushBinding each : rooms.bindings().of(service.sid())) {
            if (!each.identity().equals(message.author()) && listens(message.conversationSid(), each.identity())) {
                push(tx, each, news);
            }
        }
    }

    private boolean listens(String conversationSid, String identity) {
        return rooms.participants()
                .named(conversationSid, identity)
                .filter(who -> who.notificationLevel() == Participant.NotificationLevel.DEFAULT)
                .isPresent();
    }

    /** Whoever came or went by themselves is told too; whether that is so is unconfirmed. */
    private void moved(Transaction tx, Participant who, boolean added) {
        String identity = who.identity();
        ChatService service = rooms.services().find(who.serviceSid()).orElse(null);
        Conversation conversation =
                rooms.conversations().find(who.conversationSid()).orElse(null);
        if (identity == null || service == null || conversation == null) {
            return;
        }
        Notice notice = added ? service.notices().added() : service.notices().removed();
        if (!notice.enabled()) {
            return;
        }
        Map<String, String> about = about(conversation);
        about.put("PARTICIPANT", name(service, identity));
        News news = new News(
                service,
                notice,
                added ? PushBinding.Topic.ADDED_TO_CONVERSATION : PushBinding.Topic.REMOVED_FROM_CONVERSATION,
                conversation.sid(),
                null,
                PushText.of(notice, added ? PushText.Usual.ADDED : PushText.Usual.REMOVED, about));
        rooms.bindings().of(service.sid(), identity).forEach(each -> push(tx, each, news));
    }

    private void push(Transaction tx, PushBinding device, News news) {
        if (!device.topics().contains(news.topic())) {
            return;
        }
        ChatMessage message = news.message();
        retention.finished(
                tx,
                tx.insert(
                        table,
                        new ChatPush(
                                tx.nextRank(),
                                device.accountSid(),
                                device.serviceSid(),
                                device.identity(),
                                device.sid(),
                                device.type(),
                                device.endpoint(),
                                news.topic(),
                                news.conversationSid(),
                                message == null ? null : message.sid(),
                                news.text(),
                                news.notice().sound(),
                                message != null && news.service().notices().badge()
                                        ? badge(device, message.conversationSid())
                                        : null,
                                tx.now())));
    }

    /**
     * In how many conversations {@code device}'s user has something to read, with {@code fresh}; where they have never said what
     * they have read, whatever was said counts. That conversations are counted, and not messages, is unconfirmed.
     */
    private int badge(PushBinding device, String fresh) {
        int badge = 0;
        for (Participant each : rooms.participants().of(device.serviceSid(), device.identity())) {
            Integer unread = rooms.messages().unread(each);
            boolean news = unread == null ? rooms.messages().last(each.conversationSid()) >= 0 : unread > 0;
            badge += news || each.conversationSid().equals(fresh) ? 1 : 0;
        }
        return badge;
    }

    private static Map<String, String> about(Conversation conversation) {
        Map<String, String> about = new LinkedHashMap<>();
        String friendly = conversation.friendlyName();
        String unique = conversation.uniqueName();
        about.put("CONVERSATION", friendly != null ? friendly : unique != null ? unique : conversation.sid());
        return about;
    }

    private String name(ChatService service, String identity) {
        return rooms.users()
                .byIdentity(service.sid(), identity)
                .map(User::friendlyName)
                .orElse(identity);
    }
}
