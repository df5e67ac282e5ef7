package dev.tidings.mock;

import dev.tidings.mock.chat.ChatServices;
import dev.tidings.mock.chat.Users;
import dev.tidings.mock.chatevent.ChatEvents;
import dev.tidings.mock.console.AdminCalls;
import dev.tidings.mock.conversation.Conversations;
import dev.tidings.mock.conversation.Participants;
import dev.tidings.mock.http.Routes;
import java.util.List;

/** The rooms of Conversations, and what leads into them. */
final class ChatRooms {
    final ChatEvents events;
    final ChatServices services;
    final Users users;
    final Conversations conversations;
    final Participants participants;

    /** On the rooms of {@code house} below them, all of which are there. */
    ChatRooms(Backend house, Settings settings) {
        events = ChatEvents.in(house.world, house.accounts, house.webhooks);
        services = ChatServices.in(house.world, house.accounts, house.services);
        users = Users.in(house.world, services, events);
        conversations = Conversations.in(
                house.world,
                new Conversations.Rooms(services, users, house.services, house.numbers, events),
                limitsWriters(settings));
        participants = Participants.in(house.world, conversations);
    }

    /** On a clock that stands still all that a test writes is written in one second. */
    private static boolean limitsWriters(Settings settings) {
        return !settings.unlimitedThroughput() && !settings.virtualClock();
    }

    /** The routes of Conversations. What snapshots hold must be there before they are made. */
    List<Routes> routes() {
        return List.of();
    }

    /** The calls of the admin API about conversations. */
    List<AdminCalls> adminCalls() {
        return List.of();
    }
}
