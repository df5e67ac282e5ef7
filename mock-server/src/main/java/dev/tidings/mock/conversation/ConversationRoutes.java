package dev.tidings.mock.conversation;

import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chatevent.Changes;
import dev.tidings.mock.chatevent.Origin;
import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.DateFilter;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;

/** Conversations, alone and with those who take part. */
public final class ConversationRoutes implements Routes {
    private static final List<ConversationState> LISTED =
            List.of(ConversationState.ACTIVE, ConversationState.INACTIVE, ConversationState.CLOSED);
    private static final Field<ConversationState> STATE = Field.word(
                    "State", LISTED.toArray(new ConversationState[0]), ConversationState::wire)
            .code(50378);
    private static final String START = "StartDate";
    private static final String END = "EndDate";
    private static final String PARTICIPANT = "Participant";

    private final World world;
    private final Conversations conversations;
    private final Participants participants;

    private ConversationRoutes(World world, Conversations conversations, Participants participants) {
        this.world = world;
        this.conversations = conversations;
        this.participants = participants;
    }

    /** The routes to {@code conversations}. */
    public static ConversationRoutes of(World world, Conversations conversations, Participants participants) {
        return new ConversationRoutes(world, conversations, participants);
    }

    @Override
    public void addTo(RouteTable table) {
        List<String> whole = new ArrayList<>(ConversationFields.NAMES);
        whole.add(PARTICIPANT);
        for (ChatScope.Family each : ChatScope.Family.values()) {
            String list = each.pattern("/Conversations");
            String one = each.pattern("/Conversations/{Sid}");
            table.product("conversations")
                    .add("GET", list, List.of(START, END, STATE.name()), this::list)
                    .add("POST", list, ConversationFields.NAMES, this::create)
                    .add("GET", one, List.of(), this::fetch)
                    .add("POST", one, ConversationFields.NAMES, this::update)
                    .add("DELETE", one, List.of(), this::delete)
                    .add("POST", each.pattern("/ConversationWithParticipants"), whole, this::createWhole);
        }
    }

    /** Newest first, also without a filter over dates, where the order is not documented. */
    private Response list(Call call) {
        ChatScope scope = scope(call);
        DateFilter dates = DateFilter.between(call.query(), START, END);
        requireOrder(call.query());
        ConversationState state = STATE.read(call.query()).orElse(null);
        return call.page(
                "conversations",
                ConversationViews.of(scope),
                conversations.page(
                        scope,
                        PageRequest.of(call.query(), 50, 100),
                        each -> dates.matches(each.created()) && (state == null || each.state() == state)));
    }

    /** What ends before it begins lets nothing through, not even an instant of its own. */
    private static void requireOrder(Parameters query) {
        String start = query.nonEmpty(START).orElse(null);
        String end = query.nonEmpty(END).orElse(null);
        if (start != null
                && end != null
                && DateFilter.between(query, START, END).empty()) {
            throw ApiError.badRequest(
                    50396, END + " \"" + end + "\" must not be before " + START + " \"" + start + "\"");
        }
    }

    private Response create(Call call) {
        ChatScope scope = scope(call);
        Origin origin = origin(call);
        ConversationDraft wish = draft(call, scope);
        return call.after(
                conversations.rooms().events().ask(conversations.wish(scope, wish, origin)),
                changes -> call.resource(201, ConversationViews.of(scope), world.run(tx -> {
                    conversations.limit().service(tx, scope.serviceSid());
                    return conversations.add(tx, scope, changed(wish, changes), Conversation.SYSTEM, origin);
                })));
    }

    private ConversationDraft draft(Call call, ChatScope scope) {
        return conversations.completed(
                scope,
                ConversationFields.create(
                        call.form(),
                        conversations.rooms().services().configurations().of(scope.accountSid())));
    }

    private static ConversationDraft changed(ConversationDraft wish, Changes changes) {
        return changes.of("friendly_name")
                .map(name -> wish.withFriendlyName(ConversationFields.friendlyName(name)))
                .orElse(wish);
    }

    /** A group of phones takes a while until it is formed; everything else is there at once. */
    private Response createWhole(Call call) {
        ChatScope scope = scope(call);
        Origin origin = origin(call);
        List<ParticipantDraft> members = ParticipantFields.members(call.form());
        boolean group = members.stream()
                .anyMatch(each ->
                        (each.identity() == null && each.proxyAddress() == null) || each.projectedAddress() != null);
        ConversationDraft given = draft(call, scope);
        ConversationDraft wish = group ? given.withState(ConversationState.INITIALIZING) : given;
        return call.after(
                conversations.rooms().events().ask(conversations.wish(scope, wish, origin)),
                changes -> call.resource(201, ConversationViews.withParticipants(scope), world.run(tx -> {
                    conversations.limit().service(tx, scope.serviceSid());
                    Conversation made =
                            conversations.add(tx, scope, changed(wish, changes), Conversation.SYSTEM, origin);
                    participants.formed(tx, made, members, group, origin);
                    return made;
                })));
    }

    private Response fetch(Call call) {
        ChatScope scope = scope(call);
        return call.resource(200, ConversationViews.of(scope), conversations.get(scope, call.path("Sid")));
    }

    private Response update(Call call) {
        ChatScope scope = scope(call);
        Origin origin = origin(call);
        Conversation before = conversations.requireOpen(conversations.get(scope, call.path("Sid")));
        ConversationDraft wish = ConversationFields.update(call.form(), before);
        conversations.check(scope, wish, before);
        return call.after(
                conversations.rooms().events().ask(ConversationEvents.update(origin, before, wish)),
                changes -> call.resource(200, ConversationViews.of(scope), world.run(tx -> {
                    Conversation present = conversations.requireOpen(conversations.get(scope, before.sid()));
                    conversations.limit().conversation(tx, present.sid());
                    return conversations.change(
                            tx,
                            scope,
                            present,
                            changed(ConversationFields.update(call.form(), present), changes),
                            origin);
                })));
    }

    private Response delete(Call call) {
        ChatScope scope = scope(call);
        Origin origin = origin(call);
        Conversation before = conversations.get(scope, call.path("Sid"));
        return call.after(
                conversations.rooms().events().ask(ConversationEvents.remove(origin, before)), nothingCanBeChanged -> {
                    world.run(tx -> {
                        conversations.limit().service(tx, scope.serviceSid());
                        conversations.delete(tx, conversations.get(scope, before.sid()), origin);
                        return tx;
                    });
                    return Response.empty(204);
                });
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
