package dev.tidings.mock;

import dev.tidings.mock.channel.Senders;
import dev.tidings.mock.chatmessage.ChatMediaStore;
import dev.tidings.mock.chatmessage.ChatMessages;
import dev.tidings.mock.content.Templates;
import dev.tidings.mock.conversation.Conversations;
import dev.tidings.mock.conversation.Participants;
import dev.tidings.mock.messaging.Messages;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.world.World;

/** The rooms of Conversations in a server, for tests that do many things at once or what no call can do. */
public record ChatInside(
        World world,
        Conversations conversations,
        Participants participants,
        ChatMessages messages,
        ChatMediaStore media,
        Messages channels,
        Services services,
        Senders senders,
        Templates templates) {
    public static ChatInside of(MockServer mock) {
        Backend house = mock.backend;
        return new ChatInside(
                house.world,
                house.chatting.conversations,
                house.chatting.participants,
                house.chatting.messages,
                house.chatting.media,
                house.messages,
                house.services,
                house.channels.senders(),
                house.templates);
    }
}
