package dev.tidings.mock.chatmessage;

import dev.tidings.mock.chatevent.EventType;
import dev.tidings.mock.chatevent.Origin;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.Participant;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.Messages;
import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Follows what was passed on: as a message of a channel goes a step, so does the receipt that it is behind.
 *
 * <p>For the maintainer: {@code followed} says to which message in a conversation a channel's message belongs, for as long as
 * something may still become of it. Every step of every message of the server comes by here, most of which are nobody's in a
 * conversation.
 */
final class Deliveries {
    /** What a snapshot keeps: the message in a conversation by that of a channel. */
    private record Followed(Map<String, String> bySid) {}

    private final ChatMessages.Rooms rooms;
    private final LiveTable<ChatMessage> messages;

    /** Touched under the world's lock only. */
    private final Map<String, String> followed = new HashMap<>();

    Deliveries(World world, ChatMessages.Rooms rooms, LiveTable<ChatMessage> messages) {
        this.rooms = rooms;
        this.messages = messages;
        world.keep(new Part<>(
                "chatmessage.followed", Followed.class, () -> new Followed(new TreeMap<>(followed)), saved -> {
                    followed.clear();
                    followed.putAll(saved.bySid());
                }));
    }

    /** Hears of what becomes of {@code channels}' messages. */
    void serve(Messages channels) {
        channels.onStep(this::stepped);
        channels.onDelete((tx, message) -> {
            if (followed.containsKey(message.sid())) {
                tx.apply(() -> followed.remove(message.sid()));
            }
        });
    }

    /** Follows what {@code message}, which is new, was passed on as; tells what has failed already. */
    void follow(Transaction tx, Conversation conversation, ChatMessage message) {
        List<Receipt> receipts = message.receipts();
        if (receipts.isEmpty()) {
            return;
        }
        tx.apply(() -> {
            for (Receipt each : receipts) {
                if (each.channelMessageSid() != null) {
                    followed.put(each.channelMessageSid(), message.sid());
                }
            }
        });
        for (int place = 0; place < receipts.size(); place++) {
            if (receipts.get(place).status() != null) {
                tell(tx, conversation, message, place);
            }
        }
    }

    /** Follows {@code message} no longer. */
    void forget(Transaction tx, ChatMessage message) {
        tx.apply(() -> message.receipts().forEach(each -> {
            if (each.channelMessageSid() != null) {
                followed.remove(each.channelMessageSid());
            }
        }));
    }

    private void stepped(Transaction tx, Message channel) {
        String sid = followed.get(channel.sid());
        DeliveryStatus status = sid == null ? null : DeliveryStatus.of(channel.status());
        if (sid == null || status == null) {
            return;
        }
        ChatMessage message = messages.find(tx, sid);
        if (message != null) {
            update(tx, message, channel, status);
        }
        if (isOver(channel, status)) {
            tx.apply(() -> followed.remove(channel.sid()));
        }
    }

    /** On a channel that tells of it, what has arrived may still be opened. */
    private static boolean isOver(Message channel, DeliveryStatus status) {
        boolean tells = channel.to().indexOf(':') > 0;
        return channel.over() && !(tells && (status == DeliveryStatus.SENT || status == DeliveryStatus.DELIVERED));
    }

    private void update(Transaction tx, ChatMessage message, Message channel, DeliveryStatus status) {
        List<Receipt> receipts = new ArrayList<>(message.receipts());
        int place = 0;
        while (!channel.sid().equals(receipts.get(place).channelMessageSid())) {
            place++;
        }
        Receipt before = receipts.get(place);
        if (before.status() == status) {
            return;
        }
        receipts.set(place, before.with(status, channel.errorCode(), tx.now()));
        ChatMessage after = message.with(List.copyOf(receipts));
        messages.put(tx, after);
        int changed = place;
        rooms.conversations().find(message.conversationSid()).ifPresent(conversation -> {
            tell(tx, conversation, after, changed);
            if (status == DeliveryStatus.READ) {
                rooms.participants()
                        .find(before.participantSid())
                        .ifPresent(participant -> read(tx, participant, message.index()));
            }
        });
    }

    /** Whoever has opened a message has read up to it; what was opened late moves nothing back. */
    private void read(Transaction tx, Participant participant, int index) {
        Integer before = participant.lastReadMessageIndex();
        if (before == null || before < index) {
            rooms.participants().read(tx, participant, index, tx.now());
        }
    }

    /** Nobody asks for it, and so it is heard whoever has said what was passed on. */
    private void tell(Transaction tx, Conversation conversation, ChatMessage message, int place) {
        List<String> holders = List.of(conversation.accountSid(), conversation.serviceSid());
        // Every step of every receipt comes by here, and mostly nobody hears of any.
        if (rooms.events().heard(tx, EventType.DELIVERY_UPDATED, holders, conversation.sid())) {
            rooms.events().tell(tx, ChatMessageEvents.delivery(Origin.TIMER, conversation, message, place));
        }
    }
}
