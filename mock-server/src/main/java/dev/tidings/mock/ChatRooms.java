package dev.tidings.mock;

import dev.tidings.mock.chat.ChatServices;
import dev.tidings.mock.chat.ConfigurationRoutes;
import dev.tidings.mock.chat.CredentialRoutes;
import dev.tidings.mock.chat.Credentials;
import dev.tidings.mock.chat.PushBindings;
import dev.tidings.mock.chat.RoleRoutes;
import dev.tidings.mock.chat.ServiceRoutes;
import dev.tidings.mock.chat.UserRoutes;
import dev.tidings.mock.chat.Users;
import dev.tidings.mock.chataddress.AddressConfigurations;
import dev.tidings.mock.chataddress.AddressRoutes;
import dev.tidings.mock.chataddress.Arrivals;
import dev.tidings.mock.chataddress.Autocreation;
import dev.tidings.mock.chatclient.ChatClients;
import dev.tidings.mock.chatevent.ChatEvents;
import dev.tidings.mock.chathook.HookRoutes;
import dev.tidings.mock.chathook.ScopedHookRoutes;
import dev.tidings.mock.chatmessage.ChatMediaRoutes;
import dev.tidings.mock.chatmessage.ChatMediaStore;
import dev.tidings.mock.chatmessage.ChatMessageRoutes;
import dev.tidings.mock.chatmessage.ChatMessages;
import dev.tidings.mock.console.AdminCalls;
import dev.tidings.mock.console.AutocreationCalls;
import dev.tidings.mock.console.ChatUserCalls;
import dev.tidings.mock.console.ConversationCalls;
import dev.tidings.mock.conversation.ConversationRoutes;
import dev.tidings.mock.conversation.Conversations;
import dev.tidings.mock.conversation.Participant;
import dev.tidings.mock.conversation.ParticipantRoutes;
import dev.tidings.mock.conversation.Participants;
import dev.tidings.mock.conversation.Unread;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rooms of Conversations, and what leads into them. */
final class ChatRooms {
    private final World world;
    private final Numbers numbers;
    final ChatEvents events;
    final ChatServices services;
    final Users users;
    final Conversations conversations;
    final Participants participants;
    final Credentials credentials;
    final PushBindings bindings;
    final ChatMediaStore media;
    final ChatMessages messages;
    final ChatClients clients;
    final AddressConfigurations addresses;
    final Autocreation autocreation;
    final Arrivals arrivals;
    private final AutocreationCalls autocreationCalls;
    private final ChatUserCalls userCalls;

    /** On the rooms of {@code house} below them, all of which are there. */
    ChatRooms(Backend house, Settings settings) {
        world = house.world;
        numbers = house.numbers;
        events = ChatEvents.in(house.world, new ChatEvents.Rooms(house.accounts, house.alerts, house.webhooks));
        services = ChatServices.in(house.world, house.accounts, house.services);
        users = Users.in(house.world, services, events);
        conversations = Conversations.in(
                house.world,
                new Conversations.Rooms(
                        services, users, house.services, house.numbers, house.channels.senders(), events),
                limitsWriters(settings));
        services.writes(conversations.limit()::service);
        participants = Participants.in(house.world, conversations);
        credentials = Credentials.in(house.world, house.accounts);
        bindings = PushBindings.in(house.world, services, users, credentials);
        media = ChatMediaStore.in(house.world, services);
        house.fetcher.takeFrom(media::at);
        messages = ChatMessages.in(
                house.world,
                new ChatMessages.Rooms(conversations, participants, house.messages, house.services, media, events),
                house.templates);
        clients = ChatClients.keeping(
                house.world,
                new ChatClients.Rooms(services, users, events, conversations, participants, messages, media, bindings),
                settings.keptMessages());
        services.onDelete((tx, service) -> events.hooks().forgetService(tx, service.sid()));
        conversations.onDelete((tx, conversation) -> events.hooks().forgetConversation(tx, conversation.sid()));
        addresses = AddressConfigurations.in(house.world, house.numbers, house.alerts);
        autocreation = Autocreation.in(house.world);
        arrivals = Arrivals.in(
                house.world,
                new Arrivals.Rooms(
                        services,
                        conversations,
                        participants,
                        messages,
                        media,
                        house.media,
                        events,
                        house.services,
                        house.numbers,
                        house.alerts,
                        addresses,
                        autocreation,
                        house.webhooks));
        autocreationCalls =
                AutocreationCalls.of(house.world, house.accounts, house.services, autocreation, events.flows());
        userCalls = ChatUserCalls.of(
                house.accounts,
                house.uploads,
                new ChatUserCalls.Rooms(services, users, bindings, conversations, participants, messages, clients));
    }

    /** On a clock that stands still all that a test writes is written in one second. */
    private static boolean limitsWriters(Settings settings) {
        return !settings.unlimitedThroughput() && !settings.virtualClock();
    }

    /** The routes of Conversations. What snapshots hold must be there before they are made. */
    List<Routes> routes() {
        return List.of(
                ConfigurationRoutes.of(world, services),
                ServiceRoutes.of(world, services, bindings),
                RoleRoutes.of(world, services),
                UserRoutes.of(world, services, users, events),
                ConversationRoutes.of(world, conversations, participants),
                ParticipantRoutes.of(world, conversations, participants, unread()),
                CredentialRoutes.of(world, credentials),
                HookRoutes.of(world, services, events.hooks()),
                ScopedHookRoutes.of(world, new ScopedHookRoutes.Rooms(services, conversations, messages, events)),
                AddressRoutes.of(world, new AddressRoutes.Rooms(numbers, services, addresses)),
                ChatMessageRoutes.of(world, services, conversations, messages),
                ChatMediaRoutes.of(world, services, media));
    }

    private Unread unread() {
        return new Unread() {
            @Override
            public @Nullable Integer count(Participant participant) {
                return messages.unread(participant);
            }

            @Override
            public void requireIndex(String conversationSid, int index) {
                messages.requireIndex(conversationSid, index);
            }
        };
    }

    /** The calls of the admin API about conversations. */
    List<AdminCalls> adminCalls() {
        return List.of(autocreationCalls, userCalls, ConversationCalls.of(world, conversations.limit()));
    }
}
