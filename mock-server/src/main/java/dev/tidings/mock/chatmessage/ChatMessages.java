package dev.tidings.mock.chatmessage;

import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chatevent.Changes;
import dev.tidings.mock.chatevent.ChatEvents;
import dev.tidings.mock.chatevent.EventType;
import dev.tidings.mock.chatevent.Happening;
import dev.tidings.mock.chatevent.Origin;
import dev.tidings.mock.content.Templates;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.Conversations;
import dev.tidings.mock.conversation.Participant;
import dev.tidings.mock.conversation.Participants;
import dev.tidings.mock.messaging.Messages;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The messages of all conversations: says them, passes them on to those who do not chat, and lets them be looked at, changed and
 * removed.
 *
 * <p>For the maintainer: a message stands in its conversation at the rank of its index, and the log of the conversation says which
 * indexes were given out and which are free again, so that neither posting nor counting looks at other messages.
 */
public final class ChatMessages {
    /**
     * The rooms that messages rely on.
     *
     * @param conversations where they are said
     * @param participants who hears them
     * @param messaging passes them on
     * @param services the Messaging Services through which it does
     * @param media the files that come with them
     * @param events tells applications
     */
    public record Rooms(
            Conversations conversations,
            Participants participants,
            Messages messaging,
            Services services,
            ChatMediaStore media,
            ChatEvents events) {}

    private final Rooms rooms;
    private final LiveTable<ChatMessage> messages;
    private final LiveTable<MessageLog> logs;
    private final ChatRules rules;
    private final FanOut fanOut;
    private final Deliveries deliveries;
    private final List<BiConsumer<Transaction, ChatMessage>> posting = new CopyOnWriteArrayList<>();

    private ChatMessages(World world, Rooms rooms, ChatTemplates templates) {
        this.rooms = rooms;
        this.messages = new LiveTable<>(
                world.table("chatmessage.messages", ChatMessage.class, ChatMessage::sid, ChatMessage::conversationSid));
        this.logs = new LiveTable<>(
                world.table("chatmessage.logs", MessageLog.class, MessageLog::conversationSid, any -> ""));
        this.rules = new ChatRules(rooms.media(), templates);
        this.fanOut = new FanOut(rooms.messaging(), rooms.services());
        this.deliveries = new Deliveries(world, rooms, messages);
    }

    /**
     * The messages in {@code world}, which has none yet, some made of {@code templates}; those of a conversation end with it, and
     * so do their files.
     */
    public static ChatMessages in(World world, Rooms rooms, Templates templates) {
        return in(world, rooms, new ContentTemplates(templates));
    }

    static ChatMessages in(World world, Rooms rooms, ChatTemplates templates) {
        ChatMessages made = new ChatMessages(world, rooms, templates);
        rooms.conversations().onDelete(made::forget);
        made.deliveries.serve(rooms.messaging());
        return made;
    }

    /** Runs {@code hook} within each command that says something. */
    public void onPost(BiConsumer<Transaction, ChatMessage> hook) {
        posting.add(hook);
    }

    /**
     * Asks applications whether {@code draft} may be said.
     *
     * @return what they want changed; see {@link ChatEvents#ask}
     * @throws ApiError see {@link #post}
     */
    public CompletionStage<Changes> ask(Conversation conversation, ChatDraft draft, Origin origin) {
        if (!origin.heard()) {
            return CompletableFuture.completedFuture(Changes.NONE);
        }
        rooms.conversations().requireOpen(conversation);
        ChatRules.Said said = rules.check(null, conversation, draft);
        Participant author = author(rooms.participants().of(conversation.sid()), draft.author());
        String sid = author == null ? draft.participantSid() : author.sid();
        return rooms.events().ask(ChatMessageEvents.add(origin, conversation, draft, sid, said));
    }

    /**
     * Says {@code draft} in {@code conversation}, passes it on to everybody but its author who does not chat, and tells
     * applications. What one of them cannot be sent fails with its receipt.
     *
     * @throws ApiError 50377 or 50386 if nothing can be said there now; 50310 if the author is too long; 50303 or 50304 if the
     *     attributes cannot be; 50503 if nothing is said; 50504 if it is too long; 50506 to 50508 or 50510 if its files cannot
     *     be; 50513 if the author is not in the group of phones; 50526 to 50529 or 50540 to 50542 if its template cannot be
     */
    public ChatMessage post(Transaction tx, Conversation conversation, ChatDraft draft, Origin origin) {
        rooms.conversations().requireOpen(conversation);
        ChatRules.Said said = rules.check(tx, conversation, draft);
        List<Participant> participants = new ArrayList<>();
        rooms.participants().of(conversation.sid()).forEach(participants::add);
        Participant author = author(participants, draft.author());
        FanOut.Passed passed = new FanOut.Passed(author, said.body(), said.media(), draft.content());
        List<Receipt> receipts = fanOut.pass(tx, conversation, participants, passed);
        ChatMessage message = message(tx, conversation, draft, said, author, receipts);
        messages.insert(tx, message, message.index());
        logs.put(tx, log(tx, conversation).grown());
        for (ChatMedia each : said.media()) {
            rooms.media().use(tx, each, new ChatMedia.Use(conversation.sid(), message.sid()));
        }
        Conversation present = rooms.conversations().touched(tx, conversation, origin);
        if (origin.heard()) {
            rooms.events().tell(tx, ChatMessageEvents.added(origin, present, message));
        }
        deliveries.follow(tx, present, message);
        posting.forEach(hook -> hook.accept(tx, message));
        return message;
    }

    private ChatMessage message(
            Transaction tx,
            Conversation conversation,
            ChatDraft draft,
            ChatRules.Said said,
            @Nullable Participant author,
            List<Receipt> receipts) {
        ChatDraft.Content content = draft.content();
        List<ChatMessage.Attachment> media = said.media().isEmpty()
                ? List.of()
                : said.media().stream().map(ChatMedia::attachment).toList();
        var created = draft.created() == null ? tx.now() : draft.created();
        return new ChatMessage(
                tx.newSid("IM"),
                conversation.sid(),
                log(tx, conversation).next(),
                author == null ? draft.author() : name(author, draft.author()),
                author == null ? draft.participantSid() : author.sid(),
                said.body(),
                draft.attributes(),
                ChatMessage.Extras.of(media, content == null ? null : content.sid(), draft.subject(), draft.source()),
                created,
                // Documented to be null until something changes; examples show this.
                draft.updated() == null ? created : draft.updated(),
                receipts);
    }

    /** The author's name as the participant has it: the same text, kept once for all that they say. */
    private static String name(Participant author, String given) {
        String identity = author.identity();
        String address = author.address();
        if (identity != null && identity.equals(given)) {
            return identity;
        }
        return address != null && address.equals(given) ? address : given;
    }

    /** Who of {@code participants} is called {@code author}: by identity, address or projected address. */
    private static @Nullable Participant author(Iterable<Participant> participants, String author) {
        if (author.equals(ChatMessage.SYSTEM)) {
            return null;
        }
        for (Participant each : participants) {
            if (author.equals(each.identity())
                    || author.equals(each.address())
                    || author.equals(each.projectedAddress())) {
                return each;
            }
        }
        return null;
    }

    private MessageLog log(Transaction tx, Conversation conversation) {
        MessageLog present = logs.find(tx, conversation.sid());
        return present == null ? MessageLog.empty(conversation.sid()) : present;
    }

    /**
     * Asks applications whether {@code edit} may be made.
     *
     * @throws ApiError see {@link #edit}
     */
    public CompletionStage<Changes> askEdit(
            Conversation conversation, ChatMessage message, ChatEdit edit, Origin origin) {
        if (!origin.heard()) {
            return CompletableFuture.completedFuture(Changes.NONE);
        }
        rooms.conversations().requireOpen(conversation);
        ChatRules.check(message, edit);
        ChatMessage wish = edited(conversation, message, edit, message.updated());
        return rooms.events()
                .ask(ChatMessageEvents.changed(EventType.MESSAGE_UPDATE, origin, conversation, wish, null));
    }

    /**
     * Changes a message, of which applications are told. What was passed on stays as it was.
     *
     * @throws ApiError 20404 if it is gone; 50377 or 50386 if nothing can be done there now, which is unconfirmed; 50310, 50303,
     *     50304, 50503 or 50504 as in {@link #post}; 50509 if it has media and its text is to change
     */
    public ChatMessage edit(
            Transaction tx, Conversation conversation, ChatMessage message, ChatEdit edit, Origin origin) {
        rooms.conversations().requireOpen(conversation);
        ChatMessage present = present(tx, conversation, message);
        ChatRules.check(present, edit);
        ChatMessage changed = edited(conversation, present, edit, edit.updated() == null ? tx.now() : edit.updated());
        messages.put(tx, changed);
        if (origin.heard()) {
            rooms.events()
                    .tell(
                            tx,
                            ChatMessageEvents.changed(EventType.MESSAGE_UPDATED, origin, conversation, changed, null));
        }
        return changed;
    }

    private ChatMessage edited(
            Conversation conversation, ChatMessage message, ChatEdit edit, java.time.Instant updated) {
        ChatMessage.Extras extras = message.extras();
        String participantSid = message.participantSid();
        if (edit.author() != null) {
            Participant author = author(rooms.participants().of(conversation.sid()), edit.author());
            participantSid = author == null ? null : author.sid();
        }
        return new ChatMessage(
                message.sid(),
                message.conversationSid(),
                message.index(),
                edit.author() == null ? message.author() : edit.author(),
                participantSid,
                edit.body() == null ? message.body() : edit.body(),
                edit.attributes() == null ? message.attributes() : edit.attributes(),
                edit.subject() == null
                        ? extras
                        : ChatMessage.Extras.of(extras.media(), extras.contentSid(), edit.subject(), extras.source()),
                edit.created() == null ? message.created() : edit.created(),
                updated,
                message.receipts());
    }

    /** Asks applications whether {@code message} may be removed. */
    public CompletionStage<Changes> askRemove(Conversation conversation, ChatMessage message, Origin origin) {
        return origin.heard()
                ? rooms.events()
                        .ask(ChatMessageEvents.changed(EventType.MESSAGE_REMOVE, origin, conversation, message, null))
                : CompletableFuture.completedFuture(Changes.NONE);
    }

    /**
     * Removes a message and its files, of which applications are told; that this can be done in a closed conversation too is
     * unconfirmed. Its index stays free, and what was passed on is not called back.
     *
     * @throws ApiError 20404 if it is gone
     */
    public void remove(Transaction tx, Conversation conversation, ChatMessage message, Origin origin) {
        ChatMessage present = present(tx, conversation, message);
        erase(tx, present);
        logs.put(tx, log(tx, conversation).without(present.index()));
        if (origin.heard()) {
            rooms.events()
                    .tell(
                            tx,
                            ChatMessageEvents.changed(
                                    EventType.MESSAGE_REMOVED, origin, conversation, present, tx.now()));
        }
    }

    private ChatMessage present(Transaction tx, Conversation conversation, ChatMessage message) {
        ChatMessage present = messages.find(tx, message.sid());
        if (present == null) {
            throw ApiError.notFound(conversation.scope().path(message.path()));
        }
        return present;
    }

    private void erase(Transaction tx, ChatMessage message) {
        messages.delete(tx, message.sid());
        deliveries.forget(tx, message);
        message.extras().media().forEach(each -> rooms.media().delete(tx, each.sid()));
    }

    private void forget(Transaction tx, Conversation conversation) {
        messages.table().newestFirst(conversation.sid()).forEach(each -> erase(tx, each));
        logs.delete(tx, conversation.sid());
    }

    /**
     * The message {@code sid} of {@code conversation}.
     *
     * @throws ApiError 20404 if there is none
     */
    public ChatMessage get(ChatScope scope, Conversation conversation, String sid) {
        return messages.table()
                .find(sid)
                .filter(each -> each.conversationSid().equals(conversation.sid()))
                .orElseThrow(() ->
                        ApiError.notFound(scope.path("/Conversations/" + conversation.sid() + "/Messages/" + sid)));
    }

    /** What applications were told when {@code message} was said, or would have been. */
    public static Happening told(Conversation conversation, ChatMessage message) {
        ChatMessage.Source source = message.extras().source();
        // Who posted it is not kept; a message that did not come from a phone is told as the API's, which is
        // unconfirmed.
        Origin origin =
                source == null ? Origin.TIMER : Origin.phone(source.channel().toUpperCase(Locale.ROOT));
        return ChatMessageEvents.added(origin, conversation, message);
    }

    /** The messages of a conversation, the first one first. */
    public Iterable<ChatMessage> of(String conversationSid) {
        return messages.table().oldestFirst(conversationSid);
    }

    /** How many messages there are in all conversations. */
    public int size() {
        return messages.table().size();
    }

    /** A page of the messages of {@code conversation}, the first or the last one first. */
    Page<ChatMessage> page(Conversation conversation, PageRequest request, boolean ascending) {
        Table<ChatMessage> table = messages.table();
        return ascending
                ? Listing.oldestFirst(table, conversation.sid(), request, any -> true)
                : Listing.page(table, conversation.sid(), request, any -> true);
    }

    /**
     * How many messages {@code participant} has not read: those above the last one that it has, its own among them, which is
     * unconfirmed; null until that is told.
     */
    public @Nullable Integer unread(Participant participant) {
        Integer read = participant.lastReadMessageIndex();
        return read == null ? null : log(participant.conversationSid()).above(read);
    }

    /** The index of the last message that was said in a conversation, gone or not; -1 if none was. */
    public int last(String conversationSid) {
        return log(conversationSid).next() - 1;
    }

    /**
     * Whether somebody can have read up to {@code index}.
     *
     * @throws ApiError 50421 if it is negative; 50406 if nothing was said there yet; which of the two is when is unconfirmed
     */
    public void requireIndex(String conversationSid, int index) {
        if (index < 0) {
            throw ApiError.badRequest(50421, "LastReadMessageIndex " + index + " must be at least 0");
        }
        int last = last(conversationSid);
        if (index > last) {
            throw ApiError.badRequest(
                    50406,
                    "LastReadMessageIndex " + index + " must not be above the last message of conversation "
                            + conversationSid + (last < 0 ? ", which has none" : ", which is " + last));
        }
    }

    private MessageLog log(String conversationSid) {
        return logs.table().find(conversationSid).orElseGet(() -> MessageLog.empty(conversationSid));
    }
}
