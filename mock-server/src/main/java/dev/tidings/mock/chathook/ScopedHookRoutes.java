package dev.tidings.mock.chathook;

import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chat.ChatScope.Family;
import dev.tidings.mock.chat.ChatServices;
import dev.tidings.mock.chatevent.ChatEvents;
import dev.tidings.mock.chatevent.ScopedHook;
import dev.tidings.mock.chatmessage.ChatMessage;
import dev.tidings.mock.chatmessage.ChatMessages;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.Conversations;
import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Webhooks of one conversation. */
public final class ScopedHookRoutes implements Routes {
    private static final String LIST = "/Conversations/{ConversationSid}/Webhooks";
    private static final String ONE = LIST + "/{Sid}";
    private static final List<String> CHANGEABLE = List.of(
            HookFields.URL,
            HookFields.SCOPED_METHOD.name(),
            HookFields.SCOPED_FILTERS,
            HookFields.TRIGGERS,
            HookFields.FLOW.name());
    private static final List<String> ALL = List.of(
            HookFields.SCOPED_TARGET.name(),
            HookFields.URL,
            HookFields.SCOPED_METHOD.name(),
            HookFields.SCOPED_FILTERS,
            HookFields.TRIGGERS,
            HookFields.FLOW.name(),
            HookFields.REPLAY_AFTER.name());

    /**
     * The rooms that these webhooks rely on.
     *
     * @param services the chat services
     * @param conversations whose they are
     * @param messages which may be told again
     * @param events tells them
     */
    public record Rooms(ChatServices services, Conversations conversations, ChatMessages messages, ChatEvents events) {}

    private final World world;
    private final Rooms rooms;

    private ScopedHookRoutes(World world, Rooms rooms) {
        this.world = world;
        this.rooms = rooms;
    }

    /** The routes to webhooks of conversations. */
    public static ScopedHookRoutes of(World world, Rooms rooms) {
        return new ScopedHookRoutes(world, rooms);
    }

    @Override
    public void addTo(RouteTable table) {
        RouteTable conversations = table.product("conversations");
        for (Family family : Family.values()) {
            conversations
                    .add("GET", family.pattern(LIST), List.of(), this::list)
                    .add("POST", family.pattern(LIST), ALL, this::create)
                    .add("GET", family.pattern(ONE), List.of(), this::fetch)
                    .add("POST", family.pattern(ONE), CHANGEABLE, this::update)
                    .add("DELETE", family.pattern(ONE), List.of(), this::delete);
        }
    }

    private ChatScope scope(Call call) {
        return rooms.services()
                .scope(call.caller().accountSid(), call.pathVariables().get("ChatServiceSid"));
    }

    private Conversation conversation(Call call) {
        return rooms.conversations().get(scope(call), call.path("ConversationSid"));
    }

    private ScopedHook hook(Call call) {
        Conversation conversation = conversation(call);
        String sid = call.path("Sid");
        return rooms.events()
                .hooks()
                .find(conversation.sid(), sid)
                .orElseThrow(() -> ApiError.notFound(
                        scope(call).path("/Conversations/" + conversation.sid() + "/Webhooks/" + sid)));
    }

    private Response list(Call call) {
        return call.page(
                "webhooks",
                HookViews.scoped(scope(call)),
                rooms.events()
                        .hooks()
                        .page(
                                conversation(call).sid(),
                                PageRequest.of(call.query(), ScopedHook.MOST, ScopedHook.MOST)));
    }

    private Response create(Call call) {
        Parameters form = call.form();
        return call.resource(201, HookViews.scoped(scope(call)), world.run(tx -> {
            Conversation conversation = conversation(call);
            if (form.nonEmpty(HookFields.SCOPED_TARGET.name()).isEmpty()) {
                throw ApiError.badRequest(50368, "Target is required: one of webhook, trigger, studio");
            }
            ScopedHook fresh = written(
                    call,
                    new ScopedHook(
                            tx.newSid("WH"),
                            conversation.accountSid(),
                            conversation.serviceSid(),
                            conversation.sid(),
                            HookFields.SCOPED_TARGET.require(form),
                            null,
                            "POST",
                            List.of(),
                            null,
                            tx.now(),
                            tx.now()),
                    tx);
            Optional<Integer> replayAfter = HookFields.REPLAY_AFTER.read(form);
            rooms.events().hooks().add(tx, fresh);
            replayAfter.ifPresent(from -> replay(tx, conversation, fresh, from));
            return fresh;
        }));
    }

    /** Tells {@code hook} of the messages from the index {@code from} on, as if they were said now. */
    private void replay(Transaction tx, Conversation conversation, ScopedHook hook, int from) {
        for (ChatMessage each : rooms.messages().of(conversation.sid())) {
            if (each.index() >= from) {
                rooms.events().tell(tx, hook, ChatMessages.told(conversation, each));
            }
        }
    }

    /** {@code present} as the form wants it; what its target does not have is overlooked. */
    private static ScopedHook written(Call call, ScopedHook present, Transaction tx) {
        Parameters form = call.form();
        String method = HookFields.SCOPED_METHOD.or(form, present.method());
        String flow = HookFields.FLOW.change(form, present.flowSid());
        return switch (present.target()) {
            case WEBHOOK -> {
                overlooked(call, HookFields.TRIGGERS, HookFields.FLOW.name());
                yield with(present, url(form, present), method, filters(form, present), null, tx);
            }
            case TRIGGER -> {
                overlooked(call, HookFields.SCOPED_FILTERS, HookFields.FLOW.name());
                yield with(present, url(form, present), method, triggers(form, present), null, tx);
            }
            case STUDIO -> {
                overlooked(call, HookFields.URL, HookFields.SCOPED_FILTERS, HookFields.TRIGGERS);
                yield with(present, null, "POST", List.of(), flow == null ? HookFields.FLOW.require(form) : flow, tx);
            }
        };
    }

    private static void overlooked(Call call, String... names) {
        for (String each : names) {
            if (call.form().has(each)) {
                call.warn("Parameter \"" + each + "\" means nothing for this target and was ignored");
            }
        }
    }

    private static String url(Parameters form, ScopedHook present) {
        String url = present.url();
        return url == null || form.has(HookFields.URL) ? HookFields.requireUrl(HookFields.URL, form) : url;
    }

    private static List<String> filters(Parameters form, ScopedHook present) {
        return present.words().isEmpty() || form.has(HookFields.SCOPED_FILTERS)
                ? HookFields.requireFilters(HookFields.SCOPED_FILTERS, form)
                : present.words();
    }

    private static List<String> triggers(Parameters form, ScopedHook present) {
        return present.words().isEmpty() || form.has(HookFields.TRIGGERS)
                ? HookFields.requireTriggers(form)
                : present.words();
    }

    private static ScopedHook with(
            ScopedHook present,
            @Nullable String url,
            String method,
            List<String> words,
            @Nullable String flow,
            Transaction tx) {
        return new ScopedHook(
                present.sid(),
                present.accountSid(),
                present.serviceSid(),
                present.conversationSid(),
                present.target(),
                url,
                method,
                words,
                flow,
                present.created(),
                tx.now());
    }

    private Response fetch(Call call) {
        return call.resource(200, HookViews.scoped(scope(call)), hook(call));
    }

    private Response update(Call call) {
        return call.resource(200, HookViews.scoped(scope(call)), world.run(tx -> {
            ScopedHook changed = written(call, hook(call), tx);
            rooms.events().hooks().change(tx, changed);
            return changed;
        }));
    }

    private Response delete(Call call) {
        world.run(tx -> {
            rooms.events().hooks().delete(tx, hook(call));
            return tx;
        });
        return Response.empty(204);
    }
}
