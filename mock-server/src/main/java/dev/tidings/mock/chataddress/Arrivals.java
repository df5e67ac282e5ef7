package dev.tidings.mock.chataddress;

import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.alert.Alerts;
import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chat.ChatServices;
import dev.tidings.mock.chatevent.Changes;
import dev.tidings.mock.chatevent.ChatEvents;
import dev.tidings.mock.chatevent.EventType;
import dev.tidings.mock.chatevent.Happening;
import dev.tidings.mock.chatevent.ScopedHook;
import dev.tidings.mock.chatmessage.ChatDraft;
import dev.tidings.mock.chatmessage.ChatMediaStore;
import dev.tidings.mock.chatmessage.ChatMessage;
import dev.tidings.mock.chatmessage.ChatMessages;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.ConversationDraft;
import dev.tidings.mock.conversation.ConversationState;
import dev.tidings.mock.conversation.Conversations;
import dev.tidings.mock.conversation.Participant;
import dev.tidings.mock.conversation.ParticipantDraft;
import dev.tidings.mock.conversation.Participants;
import dev.tidings.mock.inbound.Capture;
import dev.tidings.mock.media.MediaFile;
import dev.tidings.mock.media.MediaLibrary;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.webhook.Afterwards;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes messages that come in into the conversation whose participant sends them, or makes one for them.
 *
 * <p>For the maintainer: a message to a conversation that is there is said in the very command in which it comes in, if nobody is
 * to be asked about it. One that applications are asked about, or that a conversation is to be made for, waits in {@code
 * waiting}, and so do those of the same pair or group behind it: applications are asked without the lock, about one at a time. A row leaves the table in the command that says its message, or when it is
 * dropped, so that each is said at most once, whoever looks at the table when. What is under way when a snapshot is restored
 * belongs to a world that is gone; the rows of the restored one begin again.
 */
public final class Arrivals implements Capture {
    private static final int VETO = 50056;
    private static final int DROPPED = 20503;
    private static final int NO_GROUP = 50435;

    /**
     * The rooms that arriving messages rely on.
     *
     * @param services chat services, in which conversations are made
     * @param conversations where they belong
     * @param participants who sends them
     * @param messages says them
     * @param files keeps what comes with them
     * @param library has what came with them
     * @param events asks applications
     * @param messaging the Messaging Services that numbers are in
     * @param numbers the account's own
     * @param alerts hears of those that could not be said
     * @param configurations of addresses
     * @param autocreation of Messaging Services
     * @param afterwards goes on without the lock
     */
    public record Rooms(
            ChatServices services,
            Conversations conversations,
            Participants participants,
            ChatMessages messages,
            ChatMediaStore files,
            MediaLibrary library,
            ChatEvents events,
            Services messaging,
            Numbers numbers,
            Alerts alerts,
            AddressConfigurations configurations,
            Autocreation autocreation,
            Afterwards afterwards) {}

    private final World world;
    private final Rooms rooms;
    private final Table<Waiting> waiting;

    /** Who wants to know when a message is where it belongs, by message. */
    private final Map<String, CompletableFuture<String>> settling = new ConcurrentHashMap<>();

    private Arrivals(World world, Rooms rooms) {
        this.world = world;
        this.rooms = rooms;
        this.waiting = world.table("chataddress.waiting", Waiting.class, Waiting::messageSid, Waiting::key);
        world.keep(new Part<>("chataddress.arrivals", Integer.class, waiting::size, any -> resume()));
        rooms.conversations().onStateChange((tx, before, after, reason) -> {
            if (before.state() == ConversationState.INITIALIZING) {
                tx.onCommit(() -> formed(after));
            }
        });
    }

    /** What comes in to {@code world}. */
    public static Arrivals in(World world, Rooms rooms) {
        return new Arrivals(world, rooms);
    }

    @Override
    public boolean wants(Transaction tx, Letter letter) {
        return waiting.size(key(letter)) > 0
                || home(letter.accountSid(), letter.from(), letter.to(), letter.others()) != null
                || creation(letter) != null;
    }

    @Override
    public CompletionStage<?> take(Transaction tx, Captured captured) {
        Letter letter = captured.letter();
        boolean first = waiting.size(key(letter)) == 0;
        Conversation home = home(letter.accountSid(), letter.from(), letter.to(), letter.others());
        Waiting fresh = Waiting.of(captured, home == null ? creation(letter) : null);
        if (first && home != null && home.state() != ConversationState.INITIALIZING && !isAsked(home)) {
            say(tx, home, fresh, captured.files());
            return CompletableFuture.completedFuture(fresh.messageSid());
        }
        tx.insert(waiting, fresh);
        CompletableFuture<String> settled = new CompletableFuture<>();
        tx.onCommit(() -> {
            settling.put(fresh.messageSid(), settled);
            if (first) {
                begin(fresh.key());
            }
        });
        return settled;
    }

    private static String key(Letter letter) {
        return Waiting.key(letter.accountSid(), letter.from(), letter.to(), letter.others());
    }

    /** The conversation, not closed, that a message belongs to; null if there is none. */
    private @Nullable Conversation home(String accountSid, String from, String to, List<String> others) {
        return others.isEmpty()
                ? rooms.participants()
                        .byPair(accountSid, from, to)
                        .flatMap(each -> rooms.conversations().find(each.conversationSid()))
                        .orElse(null)
                : rooms.participants()
                        .byGroup(accountSid, Waiting.numbers(from, to, others))
                        .orElse(null);
    }

    private @Nullable Conversation home(Waiting message) {
        return home(message.accountSid(), message.from(), message.to(), message.others());
    }

    /** How a conversation is made for {@code letter}; null if none is. */
    private @Nullable AutoCreation creation(Letter letter) {
        Optional<AutoCreation> own = rooms.configurations()
                .of(letter.accountSid(), letter.to())
                .map(AddressConfiguration::autoCreation)
                .filter(AutoCreation::enabled);
        String service = letter.serviceSid();
        if (own.isPresent() || service == null) {
            return own.orElse(null);
        }
        // A service that leaves messages to its numbers makes nothing of them itself.
        boolean makes = rooms.autocreation().makes(letter.accountSid(), service)
                && rooms.messaging()
                        .find(service)
                        .filter(each -> !each.features().useInboundWebhookOnNumber())
                        .isPresent();
        return makes ? AutoCreation.ALWAYS : null;
    }

    private boolean isAsked(Conversation home) {
        return rooms.events().isAsked(EventType.MESSAGE_ADD, home.accountSid(), home.serviceSid());
    }

    private void say(Transaction tx, Conversation home, Waiting message, List<MediaFile> files) {
        try {
            rooms.messages().post(tx, home, words(tx, home, message, files), ArrivalEvents.origin(message));
        } catch (ApiError unsaid) {
            complain(tx, message, unsaid);
        }
    }

    /** What {@code message} says in {@code home}, which has its files from now on. */
    private ChatDraft words(Transaction tx, Conversation home, Waiting message, List<MediaFile> files) {
        Participant author = author(home, message);
        List<String> sids = new ArrayList<>();
        for (MediaFile each : files) {
            sids.add(rooms.files().add(tx, home.scope(), each, message.from()).sid());
        }
        return ChatDraft.heard(
                message.from(),
                author == null ? "" : author.sid(),
                message.body().isEmpty() ? null : message.body(),
                sids,
                new ChatMessage.Source(message.messageSid(), ArrivalEvents.channel(message), message.profileName()));
    }

    private @Nullable Participant author(Conversation home, Waiting message) {
        for (Participant each : rooms.participants().of(home.sid())) {
            if (message.from().equals(each.address())
                    && (message.group() || message.to().equals(each.proxyAddress()))) {
                return each;
            }
        }
        return null;
    }

    private void complain(Transaction tx, Waiting message, ApiError why) {
        rooms.alerts()
                .raise(
                        tx,
                        Alert.Cause.of(message.accountSid(), why.code(), why.message())
                                .about(message.messageSid(), message.messagingServiceSid()));
    }

    private void begin(String key) {
        rooms.afterwards().run(() -> next(key), () -> giveUp(key));
    }

    /** Goes on with the oldest of those that wait for one pair or group. Outside of the lock. */
    private void next(String key) {
        for (Waiting head = oldest(key); head != null; head = oldest(key)) {
            Conversation home = home(head);
            if (home == null) {
                AutoCreation creation = head.creation();
                if (creation != null) {
                    ask(head, creation);
                    return;
                }
                // Its conversation was closed while others of the pair were waited for.
                end(head, null);
            } else if (home.state() == ConversationState.INITIALIZING) {
                // Said when the group is formed, for which nobody waits.
                waiting.oldestFirst(key).forEach(each -> settled(each.messageSid()));
                return;
            } else if (head.begins() || !isAsked(home)) {
                end(head, home);
            } else {
                ask(head, home);
                return;
            }
        }
    }

    private @Nullable Waiting oldest(String key) {
        for (Waiting each : waiting.oldestFirst(key)) {
            return each;
        }
        return null;
    }

    /** Lets {@code message} be said in {@code home}, or nowhere, and wait no more. */
    private void end(Waiting message, @Nullable Conversation home) {
        List<MediaFile> files = home == null ? List.of() : rooms.library().filesOf(message.messageSid());
        world.run(tx -> {
            Row<Waiting> row = waiting.row(message.messageSid());
            if (row != null) {
                tx.delete(row);
                if (home != null) {
                    say(tx, home, message, files);
                }
            }
            return message;
        });
        settled(message.messageSid());
    }

    private void refused(Waiting message, ApiError why) {
        world.run(tx -> {
            complain(tx, message, why);
            return message;
        });
        end(message, null);
    }

    /** Asks whether {@code message} may be said in {@code home}, which it came to. */
    private void ask(Waiting message, Conversation home) {
        List<MediaFile> files = rooms.library().filesOf(message.messageSid());
        try {
            ChatDraft draft = world.run(tx -> words(tx, home, message, files));
            rooms.messages()
                    .ask(home, draft, ArrivalEvents.origin(message))
                    .whenComplete((changes, failure) -> answered(
                            message,
                            failure,
                            () -> end(message, home, draft.with(changes == null ? Changes.NONE : changes))));
        } catch (ApiError impossible) {
            refused(message, impossible);
            next(message.key());
        }
    }

    /** Lets {@code draft} be said for {@code message}; it waits on if it belongs elsewhere meanwhile. */
    private void end(Waiting message, Conversation home, ChatDraft draft) {
        boolean ended = world.run(tx -> {
            Row<Waiting> row = waiting.row(message.messageSid());
            Conversation present = home(message);
            if (row == null || present == null || !present.sid().equals(home.sid())) {
                return row == null;
            }
            tx.delete(row);
            try {
                rooms.messages().post(tx, present, draft, ArrivalEvents.origin(message));
            } catch (ApiError unsaid) {
                // What becomes of a message that an application has made one that cannot be said is unconfirmed.
                complain(tx, message, unsaid);
            }
            return true;
        });
        if (ended) {
            settled(message.messageSid());
        }
    }

    private void ask(Waiting message, AutoCreation creation) {
        try {
            ChatScope scope = scope(message, creation);
            ConversationDraft draft = rooms.conversations().completed(scope, draft(message));
            Happening wish = rooms.conversations().wish(scope, draft, ArrivalEvents.origin(message));
            rooms.events()
                    .ask(ArrivalEvents.about(wish, message, rooms.library()))
                    .whenComplete((changes, failure) -> answered(
                            message, failure, () -> make(message, creation, changes == null ? Changes.NONE : changes)));
        } catch (ApiError impossible) {
            refused(message, impossible);
            next(message.key());
        }
    }

    /** An application has been asked about {@code message}: {@code goOn}, unless it has said no. */
    private void answered(Waiting message, @Nullable Throwable failure, Runnable goOn) {
        Throwable cause = failure instanceof CompletionException wrapper ? wrapper.getCause() : failure;
        if (cause instanceof ApiError error && error.code() == DROPPED) {
            giveUp(message.key());
            return;
        }
        if (cause instanceof ApiError error && error.code() == VETO) {
            // As documented the message is in no conversation, and nobody else is asked about it either.
            end(message, null);
        } else {
            goOn.run();
        }
        next(message.key());
    }

    private void make(Waiting message, AutoCreation creation, Changes changes) {
        try {
            world.run(tx -> {
                if (waiting.row(message.messageSid()) == null || home(message) != null) {
                    return message;
                }
                ConversationDraft draft = draft(message);
                Conversation made = rooms.conversations()
                        .add(
                                tx,
                                scope(message, creation),
                                changes.of("friendly_name")
                                        .map(draft::withFriendlyName)
                                        .orElse(draft),
                                Conversation.SYSTEM,
                                ArrivalEvents.origin(message),
                                ArrivalEvents.pair(message));
                hook(tx, made, creation);
                rooms.participants().addAll(tx, made, participants(message), ArrivalEvents.origin(message));
                tx.put(waiting, message.begun());
                return message;
            });
            if (home(message) == null) {
                refused(
                        message,
                        ApiError.badRequest(NO_GROUP, "No group of phones can be made of " + message.numbers()));
            }
        } catch (ApiError impossible) {
            refused(message, impossible);
        }
    }

    private ChatScope scope(Waiting message, AutoCreation creation) {
        return rooms.services().scope(message.accountSid(), creation.serviceSid());
    }

    private static ConversationDraft draft(Waiting message) {
        ConversationDraft draft = ConversationDraft.named(null).withMessagingService(message.messagingServiceSid());
        return message.group() ? draft.withState(ConversationState.INITIALIZING) : draft;
    }

    private List<ParticipantDraft> participants(Waiting message) {
        if (!message.group()) {
            return List.of(ParticipantDraft.pair(message.from(), message.to()));
        }
        List<ParticipantDraft> all = new ArrayList<>();
        for (String each : message.numbers()) {
            OwnedNumber number = rooms.numbers().byAddress(each);
            boolean own = number != null && number.accountSid().equals(message.accountSid());
            all.add(own ? ParticipantDraft.projected(null, each) : ParticipantDraft.phone(each));
        }
        return all;
    }

    /** Each conversation that is made gets a webhook of its own, as the configuration of the address says. */
    private void hook(Transaction tx, Conversation made, AutoCreation creation) {
        if (creation.type() == AutoCreation.Type.DEFAULT) {
            return;
        }
        boolean studio = creation.type() == AutoCreation.Type.STUDIO;
        rooms.events()
                .hooks()
                .add(
                        tx,
                        new ScopedHook(
                                tx.newSid("WH"),
                                made.accountSid(),
                                made.serviceSid(),
                                made.sid(),
                                studio ? ScopedHook.Target.STUDIO : ScopedHook.Target.WEBHOOK,
                                creation.webhookUrl(),
                                creation.webhookMethod(),
                                creation.webhookFilters(),
                                creation.flowSid(),
                                tx.now(),
                                tx.now()));
    }

    /** Those that wait for {@code group} to be formed are said now. */
    private void formed(Conversation group) {
        Set<String> keys = new LinkedHashSet<>();
        for (Waiting each : waiting.all()) {
            Conversation home = each.group() ? home(each) : null;
            if (home != null && home.sid().equals(group.sid())) {
                keys.add(each.key());
            }
        }
        keys.forEach(this::begin);
    }

    private void settled(String messageSid) {
        CompletableFuture<String> who = settling.remove(messageSid);
        if (who != null) {
            who.complete(messageSid);
        }
    }

    /** Goes on with what a snapshot holds; who waited for what was before waits in vain. */
    private void resume() {
        List.copyOf(settling.keySet()).forEach(this::lost);
        Set<String> keys = new LinkedHashSet<>();
        waiting.all().forEach(each -> keys.add(each.key()));
        keys.forEach(this::begin);
    }

    private void giveUp(String key) {
        waiting.oldestFirst(key).forEach(each -> lost(each.messageSid()));
    }

    private void lost(String messageSid) {
        CompletableFuture<String> who = settling.remove(messageSid);
        if (who != null) {
            who.completeExceptionally(new IllegalStateException(
                    "the server was reset or closed before message " + messageSid + " was in a conversation"));
        }
    }
}
