package dev.tidings.mock.conversation;

import dev.tidings.mock.chatevent.EventType;
import dev.tidings.mock.chatevent.Happening;
import dev.tidings.mock.chatevent.Origin;
import dev.tidings.mock.wire.Dates;
import dev.tidings.mock.wire.Parameters;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What applications are told of conversations and participants, in the documented order. */
final class ConversationEvents {
    private ConversationEvents() {}

    /** That a conversation is to be made, which has no SID yet. */
    static Happening add(Origin origin, String accountSid, String serviceSid, ConversationDraft wish) {
        Parameters.Builder about = Parameters.builder();
        optional(about, "FriendlyName", wish.friendlyName());
        about.add("UniqueName", text(wish.uniqueName()))
                .add("Attributes", wish.attributes())
                .add("ChatServiceSid", serviceSid)
                .add("MessagingServiceSid", text(wish.messagingServiceSid()))
                .add("State", wish.state().wire());
        return new Happening(EventType.CONVERSATION_ADD, origin, accountSid, serviceSid, null, about.build());
    }

    /** {@code pair}: which addresses it was made for, if it was made for any. */
    static Happening added(Origin origin, Conversation conversation, Parameters pair) {
        Parameters.Builder about = dated(conversation);
        optional(about, "FriendlyName", conversation.friendlyName());
        optional(about, "UniqueName", conversation.uniqueName());
        about.add("Attributes", conversation.attributes())
                .add("ChatServiceSid", conversation.serviceSid())
                .add("MessagingServiceSid", text(conversation.messagingServiceSid()))
                .addAll(pair)
                .add("State", conversation.state().wire());
        return happening(EventType.CONVERSATION_ADDED, origin, conversation, about);
    }

    /** That {@code present} is to become as {@code wish} says. */
    static Happening update(Origin origin, Conversation present, ConversationDraft wish) {
        Parameters.Builder about = dated(present);
        optional(about, "FriendlyName", wish.friendlyName());
        about.add("UniqueName", text(wish.uniqueName()))
                .add("Attributes", wish.attributes())
                .add("ChatServiceSid", present.serviceSid())
                .add("MessagingServiceSid", text(wish.messagingServiceSid()))
                .add("State", wish.state().wire());
        return happening(EventType.CONVERSATION_UPDATE, origin, present, about);
    }

    static Happening updated(Origin origin, Conversation conversation) {
        return happening(EventType.CONVERSATION_UPDATED, origin, conversation, whole(conversation));
    }

    static Happening remove(Origin origin, Conversation conversation) {
        return happening(EventType.CONVERSATION_REMOVE, origin, conversation, whole(conversation));
    }

    static Happening removed(Origin origin, Conversation conversation, Instant at) {
        return happening(
                EventType.CONVERSATION_REMOVED,
                origin,
                conversation,
                whole(conversation).add("DateRemoved", Dates.iso(at)));
    }

    static Happening state(
            Origin origin, Conversation after, ConversationState before, ConversationState.Reason reason, Instant at) {
        return happening(
                EventType.CONVERSATION_STATE_UPDATED,
                origin,
                after,
                Parameters.builder()
                        .add("ConversationSid", after.sid())
                        .add("ChatServiceSid", after.serviceSid())
                        .add("MessagingServiceSid", text(after.messagingServiceSid()))
                        .add("StateUpdated", Dates.iso(at))
                        .add("StateFrom", before.wire())
                        .add("StateTo", after.state().wire())
                        .add("Reason", reason.name()));
    }

    /** Something that is to happen, or has happened, to a participant; {@code removed} is null if it was not removed. */
    static Happening participant(EventType type, Origin origin, Participant who, @Nullable Instant removed) {
        Parameters.Builder about = Parameters.builder().add("ConversationSid", who.conversationSid());
        if (type != EventType.PARTICIPANT_ADD) {
            about.add("ParticipantSid", who.sid()).add("DateCreated", Dates.iso(who.created()));
        }
        if (type != EventType.PARTICIPANT_ADD && type != EventType.PARTICIPANT_ADDED) {
            about.add("DateUpdated", Dates.iso(who.updated()));
        }
        if (removed != null) {
            about.add("DateRemoved", Dates.iso(removed));
        }
        optional(about, "Identity", who.identity());
        about.add("RoleSid", text(who.roleSid())).add("Attributes", who.attributes());
        optional(about, "MessagingBinding.ProxyAddress", who.proxyAddress());
        optional(about, "MessagingBinding.Address", who.address());
        optional(about, "MessagingBinding.ProjectedAddress", who.projectedAddress());
        Participant.Binding binding = who.binding();
        about.add(
                "MessagingBinding.Type",
                binding == null ? "CHAT" : binding.type().toUpperCase(Locale.ROOT));
        if (type == EventType.PARTICIPANT_UPDATED) {
            Integer read = who.lastReadMessageIndex();
            about.add("LastReadMessageIndex", read == null ? "" : read.toString());
        }
        return new Happening(type, origin, who.accountSid(), who.serviceSid(), who.conversationSid(), about.build());
    }

    private static Parameters.Builder whole(Conversation conversation) {
        Parameters.Builder about = dated(conversation);
        optional(about, "FriendlyName", conversation.friendlyName());
        return about.add("UniqueName", text(conversation.uniqueName()))
                .add("Attributes", conversation.attributes())
                .add("ChatServiceSid", conversation.serviceSid())
                .add("MessagingServiceSid", text(conversation.messagingServiceSid()))
                .add("State", conversation.state().wire());
    }

    private static Parameters.Builder dated(Conversation conversation) {
        return Parameters.builder()
                .add("ConversationSid", conversation.sid())
                .add("DateCreated", Dates.iso(conversation.created()))
                .add("DateUpdated", Dates.iso(conversation.updated()));
    }

    private static Happening happening(
            EventType type, Origin origin, Conversation conversation, Parameters.Builder about) {
        return new Happening(
                type, origin, conversation.accountSid(), conversation.serviceSid(), conversation.sid(), about.build());
    }

    private static void optional(Parameters.Builder about, String name, @Nullable String value) {
        if (value != null) {
            about.add(name, value);
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
