package dev.tidings.mock;

import dev.tidings.mock.chatevent.ChatEvents;
import dev.tidings.mock.conversation.Conversations;
import dev.tidings.mock.conversation.Participants;
import dev.tidings.mock.world.World;

/** Lets tests reach what happens in conversations without a conversation. */
public final class MockServerChats {
    private MockServerChats() {}

    /** The events of a server. */
    public static ChatEvents events(MockServer mock) {
        return mock.backend.chatting.events;
    }

    /** The conversations of a server. */
    public static Conversations conversations(MockServer mock) {
        return mock.backend.chatting.conversations;
    }

    /** Who takes part in them. */
    public static Participants participants(MockServer mock) {
        return mock.backend.chatting.participants;
    }

    /** The world of a server. */
    public static World world(MockServer mock) {
        return mock.backend.world;
    }
}
