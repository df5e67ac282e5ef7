package dev.tidings.mock.conversation;

import dev.tidings.mock.chat.ChatService;
import dev.tidings.mock.chat.Role;
import dev.tidings.mock.chat.Users;
import dev.tidings.mock.chatevent.Origin;
import dev.tidings.mock.conversation.Participant.Binding;
import dev.tidings.mock.conversation.Participant.NotificationLevel;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who may take part in a conversation, and how many. */
final class ParticipantRules {
    /** As many may take part in a conversation; an error's text names a lower default, the page of limits does not. */
    static final int MOST = 1_000;

    /** As many of them may be none of the chat. */
    static final int MOST_OUTSIDE = 50;

    /** As many may be in a group of phones. */
    static final int MOST_IN_GROUP = 10;

    /** In as many conversations that are not closed a user may take part. */
    static final int MOST_CONVERSATIONS = 1_000;

    /** Fewer are no group. */
    static final int LEAST_IN_GROUP = 3;

    private static final String UNKNOWN = "";

    private final Conversations.Rooms rooms;
    private final Bindings bindings;
    private final Participants participants;

    ParticipantRules(Conversations.Rooms rooms, Bindings bindings, Participants participants) {
        this.rooms = rooms;
        this.bindings = bindings;
        this.participants = participants;
    }

    /**
     * Who would take part if {@code draft} joined {@code present}.
     *
     * @param tx in which it joins; null if that is only asked
     * @throws ApiError as the documentation says: what is wrong with the draft itself first, then with the conversation, then
     *     with those who are in it
     */
    Participant admitted(
            Conversation conversation, List<Participant> present, ParticipantDraft draft, @Nullable Transaction tx) {
        if (draft.identity() != null) {
            Users.checkIdentity(draft.identity());
        }
        Binding binding = bindings.read(conversation.accountSid(), draft);
        Instant now = tx == null ? conversation.updated() : tx.now();
        Participant admitted = new Participant(
                tx == null ? UNKNOWN : tx.newSid("MB"),
                conversation.accountSid(),
                conversation.serviceSid(),
                conversation.sid(),
                draft.identity(),
                draft.attributes(),
                binding,
                role(conversation, draft, binding),
                draft.created() == null ? now : draft.created(),
                draft.updated() == null ? now : draft.updated(),
                null,
                null,
                NotificationLevel.DEFAULT);
        requireRoom(conversation, present, admitted);
        requireFree(conversation, present, null, admitted);
        if (tx == null) {
            requireOwnGroup(conversation, present, admitted);
        }
        return admitted;
    }

    /** The role of somebody new: the one that is asked for, else that of the service; a phone in a group has none. */
    private @Nullable String role(Conversation conversation, ParticipantDraft draft, @Nullable Binding binding) {
        ChatService service = rooms.services().find(conversation.serviceSid()).orElse(null);
        if (service == null) {
            return draft.roleSid();
        }
        if (draft.roleSid() != null) {
            return requireRole(service, draft.roleSid());
        }
        if (binding != null && binding.grouped() && draft.identity() == null) {
            return null;
        }
        boolean creator = draft.identity() != null && draft.identity().equals(conversation.createdBy());
        return creator
                ? service.settings().creatorRoleSid()
                : service.settings().conversationRoleSid();
    }

    private String requireRole(ChatService service, String sid) {
        return rooms.services()
                .roles()
                .require(service, sid, Role.Type.CONVERSATION)
                .sid();
    }

    /**
     * Whether {@code sid} is a role of conversations in the service of {@code conversation}.
     *
     * @throws ApiError 50100 or 50109 if not
     */
    String requireRole(Conversation conversation, String sid) {
        ChatService service = rooms.services().get(conversation.accountSid(), conversation.serviceSid());
        return requireRole(service, sid);
    }

    /**
     * What {@code present} becomes by {@code change}.
     *
     * @throws ApiError 50100, 50109, 50407 to 50415, 50434, 50439 to 50444 or 50453
     */
    Participant changed(Conversation conversation, Participant present, ParticipantChange change, Instant now) {
        String identity = present.identity();
        Binding binding = projected(present, proxied(present, change.proxyAddress()), change.projectedAddress());
        if (change.identity() != null && !change.identity().equals(identity)) {
            if (identity != null || binding == null || binding.projectedAddress() == null) {
                throw ApiError.badRequest(
                        50444,
                        "Identity can only be given to a participant that has none, and has a"
                                + " MessagingBinding.ProjectedAddress");
            }
            Users.checkIdentity(change.identity());
            identity = change.identity();
        }
        if (identity == null && binding == null) {
            throw ApiError.badRequest(
                    50434, "MessagingBinding.ProjectedAddress is all that this participant has: remove it instead");
        }
        ParticipantChange.Reading reading = change.reading();
        return new Participant(
                present.sid(),
                present.accountSid(),
                present.serviceSid(),
                present.conversationSid(),
                identity,
                change.attributes() == null ? present.attributes() : change.attributes(),
                binding,
                change.roleSid() == null ? present.roleSid() : requireRole(conversation, change.roleSid()),
                change.created() == null ? present.created() : change.created(),
                change.updated() == null ? now : change.updated(),
                reading == null ? present.lastReadMessageIndex() : reading.index(),
                reading == null ? present.lastReadTimestamp() : reading.at(),
                present.notificationLevel());
    }

    private @Nullable Binding proxied(Participant present, @Nullable String proxy) {
        Binding binding = present.binding();
        if (proxy == null) {
            return binding;
        }
        if (proxy.equals(ParticipantChange.NONE)) {
            if (binding == null || binding.proxyAddress() == null || binding.address() == null) {
                throw ApiError.badRequest(50440, "There is no MessagingBinding.ProxyAddress to take away");
            }
            return Bindings.phone(binding.address());
        }
        if (binding == null || binding.address() == null) {
            throw ApiError.badRequest(
                    50441, "MessagingBinding.ProxyAddress can only be given to a participant with an Address");
        }
        return bindings.pair(present.accountSid(), binding.address(), proxy);
    }

    private @Nullable Binding projected(Participant present, @Nullable Binding binding, @Nullable String projected) {
        if (projected == null) {
            return binding;
        }
        if (projected.equals(ParticipantChange.NONE)) {
            if (binding == null || binding.projectedAddress() == null) {
                throw ApiError.badRequest(50442, "There is no MessagingBinding.ProjectedAddress to take away");
            }
            return null;
        }
        if (binding != null) {
            throw ApiError.badRequest(
                    50443,
                    "MessagingBinding.ProjectedAddress can only be given to a participant without a messaging binding");
        }
        return bindings.projected(present.accountSid(), projected);
    }

    /** Makes the user that {@code who} is, if the service does not know them. */
    void user(Transaction tx, Participant who, Origin origin) {
        String identity = who.identity();
        if (identity != null) {
            rooms.services()
                    .find(who.serviceSid())
                    .ifPresent(service -> rooms.users().named(tx, service, identity, origin));
        }
    }

    private void requireRoom(Conversation conversation, List<Participant> present, Participant next) {
        if (present.size() >= MOST) {
            throw ApiError.badRequest(
                    50417,
                    "Conversation " + conversation.sid() + " has " + MOST + " participants, the most there can be");
        }
        if (!next.chats()) {
            if (conversation.messagingServiceSid() == null) {
                throw ApiError.badRequest(
                        50373,
                        "Conversation " + conversation.sid()
                                + " has no Messaging Service: only users can take part in it");
            }
            if (present.stream().filter(each -> !each.chats()).count() >= MOST_OUTSIDE) {
                throw ApiError.badRequest(
                        50418,
                        "Conversation " + conversation.sid() + " has " + MOST_OUTSIDE
                                + " participants outside of the chat, the most there can be");
            }
        }
        String identity = next.identity();
        if (identity != null
                && participants.openOf(conversation.serviceSid(), identity, MOST_CONVERSATIONS) >= MOST_CONVERSATIONS) {
            throw ApiError.badRequest(
                    50214,
                    "User \"" + identity + "\" takes part in " + MOST_CONVERSATIONS
                            + " conversations that are not closed, the most there can be");
        }
    }

    /**
     * Whether what {@code next} is called and reached by is free.
     *
     * @param others who else is in the conversation
     * @param present what it was before; null if it is new
     * @throws ApiError 50416, 50433, or 50435 to 50437
     */
    void requireFree(
            Conversation conversation, List<Participant> others, @Nullable Participant present, Participant next) {
        String identity = next.identity();
        if (identity != null && others.stream().anyMatch(each -> identity.equals(each.identity()))) {
            throw new ApiError(
                    50433, 409, "Participant with identity \"" + identity + "\" already exists in the conversation");
        }
        requireOwnPair(conversation, others, next);
        if (present == null || !Objects.equals(present.binding(), next.binding())) {
            requireGroup(others, next);
        }
    }

    private void requireOwnPair(Conversation conversation, List<Participant> others, Participant next) {
        String address = next.address();
        String proxy = next.proxyAddress();
        if (address == null || proxy == null) {
            return;
        }
        boolean here =
                others.stream().anyMatch(each -> address.equals(each.address()) && proxy.equals(each.proxyAddress()));
        String holder = here
                ? conversation.sid()
                : participants
                        .byPair(next.accountSid(), address, proxy)
                        .filter(each -> !each.sid().equals(next.sid()))
                        .map(Participant::conversationSid)
                        .orElse(null);
        if (holder != null) {
            throw new ApiError(
                    50416,
                    409,
                    "A binding for this participant and proxy address already exists in Conversation " + holder);
        }
    }

    /** A group of phones is made one by one, so that it need not be one yet; but nobody may be in it who never could. */
    private static void requireGroup(List<Participant> others, Participant next) {
        boolean group = isGrouped(next) || others.stream().anyMatch(ParticipantRules::isGrouped);
        if (!group) {
            return;
        }
        if (next.chats() || others.stream().anyMatch(Participant::chats)) {
            throw ApiError.badRequest(
                    50435, "A user can only be in a group of phones with a MessagingBinding.ProjectedAddress");
        }
        if (!isText(next) || others.stream().anyMatch(each -> !isText(each))) {
            throw ApiError.badRequest(50435, "Only phones can be in a group, not those on other channels");
        }
        if (others.size() >= MOST_IN_GROUP) {
            throw ApiError.badRequest(50436, "A group of phones has at most " + MOST_IN_GROUP + " members");
        }
        String number = next.address() == null ? next.projectedAddress() : next.address();
        for (Participant each : others) {
            if (Objects.equals(number, each.address()) || Objects.equals(number, each.projectedAddress())) {
                throw new ApiError(50437, 409, "The group already has a member with the number " + number);
            }
        }
    }

    /**
     * Whether no other conversation has the group that {@code next} makes of {@code others}. Of several who come at once that counts
     * which they make together.
     *
     * @throws ApiError 50438 if one has
     */
    void requireOwnGroup(Conversation conversation, List<Participant> others, Participant next) {
        List<Participant> all = new ArrayList<>(others);
        all.add(next);
        if (isFormed(all)) {
            requireOwnGroup(
                    conversation,
                    participants
                            .byGroup(conversation.accountSid(), Participants.numbers(all))
                            .map(Conversation::sid)
                            .orElse(null));
        }
    }

    /**
     * Whether no other conversation has the group.
     *
     * @param holder which conversation has it; null if none
     * @throws ApiError 50438 if another one has
     */
    void requireOwnGroup(Conversation conversation, @Nullable String holder) {
        if (holder != null && !holder.equals(conversation.sid())) {
            throw new ApiError(
                    50438, 409, "Group MMS with given participant list already exists as Conversation " + holder);
        }
    }

    private static boolean isGrouped(Participant who) {
        return who.binding() != null && who.binding().grouped();
    }

    private static boolean isText(Participant who) {
        return who.binding() == null || who.binding().type().equals("sms");
    }

    /** Whether those with {@code bindings} are a group of phones: three numbers, one of them theirs alone, and one of ours. */
    static boolean isFormed(List<Participant> all) {
        int bound = 0;
        boolean theirs = false;
        boolean ours = false;
        for (Participant each : all) {
            Binding binding = each.binding();
            if (binding == null) {
                return false;
            }
            bound++;
            theirs |= binding.address() != null && binding.proxyAddress() == null;
            ours |= binding.proxyAddress() != null || binding.projectedAddress() != null;
        }
        return bound >= LEAST_IN_GROUP && theirs && ours;
    }
}
