package dev.tidings.mock.conversation;

import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chat.User;
import dev.tidings.mock.chatevent.Origin;
import dev.tidings.mock.conversation.ConversationViews.Part;
import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Participants of conversations, and what somebody takes part in. */
public final class ParticipantRoutes implements Routes {
    private static final String IDENTITY = "Identity";
    private static final String ADDRESS = "Address";

    private final World world;
    private final Conversations conversations;
    private final Participants participants;
    private final Unread unread;

    private ParticipantRoutes(World world, Conversations conversations, Participants participants, Unread unread) {
        this.world = world;
        this.conversations = conversations;
        this.participants = participants;
        this.unread = unread;
    }

    /** The routes to {@code participants} of {@code conversations}, of whose messages {@code unread} counts those not read. */
    public static ParticipantRoutes of(
            World world, Conversations conversations, Participants participants, Unread unread) {
        return new ParticipantRoutes(world, conversations, participants, unread);
    }

    @Override
    public void addTo(RouteTable table) {
        for (ChatScope.Family each : ChatScope.Family.values()) {
            String list = each.pattern("/Conversations/{ConversationSid}/Participants");
            String users = each.pattern("/Users/{UserSid}/Conversations");
            table.product("conversations")
                    .add("GET", list, List.of(), this::list)
                    .add("POST", list, ParticipantFields.CREATE, this::create)
                    .add("GET", list + "/{Sid}", List.of(), this::fetch)
                    .add("POST", list + "/{Sid}", ParticipantFields.UPDATE, this::update)
                    .add("DELETE", list + "/{Sid}", List.of(), this::delete)
                    .add("GET", users, List.of(), this::listOfUser)
                    .add("GET", users + "/{ConversationSid}", List.of(), this::fetchOfUser)
                    .add("POST", users + "/{ConversationSid}", ParticipantFields.USER_CONVERSATION, this::updateOfUser)
                    .add("DELETE", users + "/{ConversationSid}", List.of(), this::deleteOfUser)
                    .add(
                            "GET",
                            each.pattern("/ParticipantConversations"),
                            List.of(IDENTITY, ADDRESS),
                            this::listOfParticipant);
        }
    }

    private Response list(Call call) {
        ChatScope scope = scope(call);
        return call.page(
                "participants",
                ConversationViews.participant(scope),
                participants.page(conversation(call, scope), PageRequest.of(call.query(), 50, 100)));
    }

    private Response create(Call call) {
        ChatScope scope = scope(call);
        Origin origin = origin(call);
        Conversation before = conversation(call, scope);
        ParticipantDraft draft = ParticipantFields.create(call.form());
        return call.after(
                conversations.rooms().events().ask(participants.wish(before, draft, origin)),
                nothingCanBeChanged -> call.resource(201, ConversationViews.participant(scope), world.run(tx -> {
                    Conversation present = conversations.get(scope, before.sid());
                    conversations.limit().conversation(tx, present.sid());
                    return participants.add(tx, present, draft, origin);
                })));
    }

    private Response fetch(Call call) {
        ChatScope scope = scope(call);
        return call.resource(
                200,
                ConversationViews.participant(scope),
                participants.get(scope, conversation(call, scope), call.path("Sid")));
    }

    private Response update(Call call) {
        ChatScope scope = scope(call);
        Origin origin = origin(call);
        Conversation conversation = conversation(call, scope);
        Participant before = participants.get(scope, conversation, call.path("Sid"));
        ParticipantChange wish = change(call, before, world.clock().now());
        return call.after(
                conversations.rooms().events().ask(participants.wish(conversation, before, wish, origin)),
                nothingCanBeChanged -> call.resource(200, ConversationViews.participant(scope), world.run(tx -> {
                    Conversation open = conversations.get(scope, conversation.sid());
                    Participant present = participants.get(scope, open, before.sid());
                    conversations.limit().conversation(tx, open.sid());
                    return participants.change(tx, open, present, change(call, present, tx.now()), origin);
                })));
    }

    private ParticipantChange change(Call call, Participant present, Instant now) {
        ParticipantChange change = ParticipantFields.change(call.form(), present, now);
        requireSaid(present, change.reading());
        return change;
    }

    private ParticipantChange.@Nullable Reading reading(Call call, Participant present, Instant now) {
        ParticipantChange.Reading reading = ParticipantFields.reading(call.form(), present, now);
        requireSaid(present, reading);
        return reading;
    }

    private void requireSaid(Participant present, ParticipantChange.@Nullable Reading reading) {
        if (reading != null && reading.index() != null && !reading.index().equals(present.lastReadMessageIndex())) {
            unread.requireIndex(present.conversationSid(), reading.index());
        }
    }

    private Response delete(Call call) {
        ChatScope scope = scope(call);
        Origin origin = origin(call);
        Conversation conversation = conversations.requireOpen(conversation(call, scope));
        Participant before = participants.get(scope, conversation, call.path("Sid"));
        return call.after(
                conversations.rooms().events().ask(participants.farewell(before, origin)), nothingCanBeChanged -> {
                    world.run(tx -> {
                        Conversation open = conversations.requireOpen(conversations.get(scope, conversation.sid()));
                        conversations.limit().conversation(tx, open.sid());
                        participants.remove(tx, participants.get(scope, open, before.sid()), origin);
                        return tx;
                    });
                    return Response.empty(204);
                });
    }

    private Response listOfUser(Call call) {
        ChatScope scope = scope(call);
        User user = user(call, scope);
        PageRequest request = PageRequest.of(call.query(), 50, 50);
        return call.page(
                "conversations",
                ConversationViews.userConversation(scope, user, unread),
                parts(participants.pageOfIdentity(scope.serviceSid(), user.identity(), request)));
    }

    private Page<Part> parts(Page<Participant> page) {
        return new Page<>(
                page.records().stream().flatMap(each -> part(each).stream()).toList(),
                page.request(),
                page.nextToken(),
                page.previousToken());
    }

    private Optional<Part> part(Participant participant) {
        return conversations.find(participant.conversationSid()).map(each -> new Part(participant, each));
    }

    private Response fetchOfUser(Call call) {
        ChatScope scope = scope(call);
        User user = user(call, scope);
        return call.resource(
                200, ConversationViews.userConversation(scope, user, unread), partOfUser(call, scope, user));
    }

    private Part partOfUser(Call call, ChatScope scope, User user) {
        Conversation conversation = conversation(call, scope);
        return participants
                .named(conversation.sid(), user.identity())
                .map(each -> new Part(each, conversation))
                .orElseThrow(() -> ApiError.notFound(scope.path(
                        "/Users/" + call.path("UserSid") + "/Conversations/" + call.path("ConversationSid"))));
    }

    /** Also of a conversation that is closed: what was said in it can still be read. That this is so is unconfirmed. */
    private Response updateOfUser(Call call) {
        ChatScope scope = scope(call);
        User user = user(call, scope);
        return call.resource(200, ConversationViews.userConversation(scope, user, unread), world.run(tx -> {
            Part present = partOfUser(call, scope, user);
            conversations.limit().conversation(tx, present.conversation().sid());
            Participant changed = present.participant()
                    .withNotificationLevel(ParticipantFields.level(call.form(), present.participant()));
            ParticipantChange.Reading reading = reading(call, changed, tx.now());
            if (reading != null) {
                changed = changed.withReading(reading.index(), reading.at());
            }
            participants.store(tx, changed);
            return new Part(changed, present.conversation());
        }));
    }

    private Response deleteOfUser(Call call) {
        ChatScope scope = scope(call);
        User user = user(call, scope);
        world.run(tx -> {
            Part present = partOfUser(call, scope, user);
            conversations.requireOpen(present.conversation());
            conversations.limit().conversation(tx, present.conversation().sid());
            participants.remove(tx, present.participant(), origin(call));
            return tx;
        });
        return Response.empty(204);
    }

    private Response listOfParticipant(Call call) {
        ChatScope scope = scope(call);
        String identity = call.query().nonEmpty(IDENTITY).orElse(null);
        String address = call.query().nonEmpty(ADDRESS).orElse(null);
        PageRequest request = PageRequest.of(call.query(), 50, 50);
        return call.page(
                "conversations",
                ConversationViews.participantConversation(scope, this::user),
                parts(asked(scope, identity, address, request)));
    }

    /** That one of both is needed is documented, with which code the lack of both is refused is not. */
    private Page<Participant> asked(
            ChatScope scope, @Nullable String identity, @Nullable String address, PageRequest request) {
        if (identity != null && address == null) {
            return participants.pageOfIdentity(scope.serviceSid(), identity, request);
        }
        if (address != null && identity == null) {
            return participants.pageOfAddress(scope.serviceSid(), address, request);
        }
        throw ApiError.badRequest(50451, "Exactly one of Identity and Address is required");
    }

    private Optional<User> user(Participant participant) {
        return Optional.ofNullable(participant.identity())
                .flatMap(identity -> conversations.rooms().users().byIdentity(participant.serviceSid(), identity));
    }

    private User user(Call call, ChatScope scope) {
        return conversations.rooms().users().get(scope, call.path("UserSid"));
    }

    private Conversation conversation(Call call, ChatScope scope) {
        return conversations.get(scope, call.path("ConversationSid"));
    }

    private ChatScope scope(Call call) {
        return conversations
                .rooms()
                .services()
                .scope(call.caller().accountSid(), call.pathVariables().get("ChatServiceSid"));
    }

    private static Origin origin(Call call) {
        return Origin.api(call.request().headers().first(Origin.HEADER).orElse(null));
    }
}
