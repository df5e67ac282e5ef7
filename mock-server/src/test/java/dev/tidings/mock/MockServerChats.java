package dev.tidings.mock;

import dev.tidings.mock.chatevent.ChatEvents;
import dev.tidings.mock.world.World;

/** Lets tests reach what happens in conversations without a conversation. */
public final class MockServerChats {
    private MockServerChats() {}

    /** The events of a server. */
    public static ChatEvents events(MockServer mock) {
        return mock.backend.chatting.events;
    }

    /** The world of a server. */
    public static World world(MockServer mock) {
        return mock.backend.world;
    }
}
