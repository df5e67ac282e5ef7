package dev.tidings.mock;

import dev.tidings.mock.chat.ChatServices;
import dev.tidings.mock.chat.Users;
import dev.tidings.mock.chatevent.ChatEvents;
import dev.tidings.mock.console.AdminCalls;
import dev.tidings.mock.http.Routes;
import java.util.List;

/** The rooms of Conversations, and what leads into them. */
final class ChatRooms {
    final ChatEvents events;
    final ChatServices services;
    final Users users;

    /** On the rooms of {@code house} below them, all of which are there. */
    ChatRooms(Backend house, Settings settings) {
        events = ChatEvents.in(house.world, house.accounts, house.webhooks);
        services = ChatServices.in(house.world, house.accounts, house.services);
        users = Users.in(house.world, services, events);
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
