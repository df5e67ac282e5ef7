package dev.tidings.mock.chatmessage;

import dev.tidings.mock.chat.ChatFields;
import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chat.ChatScope.Family;
import dev.tidings.mock.chat.ChatServices;
import dev.tidings.mock.chatevent.Origin;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.Conversations;
import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages of conversations, their receipts, and what is known of the way on which they came. */
public final class ChatMessageRoutes implements Routes {
    private static final String LIST = "/Conversations/{ConversationSid}/Messages";
    private static final String ONE = LIST + "/{Sid}";
    private static final String RECEIPTS = LIST + "/{MessageSid}/Receipts";
    private static final String RECEIPT = RECEIPTS + "/{Sid}";
    private static final String METADATA = LIST + "/{MessageSid}/ChannelMetadata";

    private static final int MESSAGES_A_PAGE = 100;
    private static final int RECEIPTS_A_PAGE = 50;

    private static final Field<String> ORDER = Field.word("Order", "asc", "desc");
    private static final String AUTHOR = "Author";
    private static final String BODY = "Body";
    private static final String ATTRIBUTES = "Attributes";
    private static final String MEDIA_SID = "MediaSid";
    private static final String CONTENT_SID = "ContentSid";
    private static final String VARIABLES = "ContentVariables";
    private static final String SUBJECT = "Subject";

    private static final List<String> UPDATE =
            List.of(AUTHOR, BODY, ChatFields.DATE_CREATED.name(), ChatFields.DATE_UPDATED.name(), ATTRIBUTES, SUBJECT);
    private static final List<String> CREATE = List.of(
            AUTHOR,
            BODY,
            ChatFields.DATE_CREATED.name(),
            ChatFields.DATE_UPDATED.name(),
            ATTRIBUTES,
            MEDIA_SID,
            CONTENT_SID,
            VARIABLES,
            SUBJECT);

    private final World world;
    private final ChatServices services;
    private final Conversations conversations;
    private final ChatMessages messages;

    private ChatMessageRoutes(World world, ChatServices services, Conversations conversations, ChatMessages messages) {
        this.world = world;
        this.services = services;
        this.conversations = conversations;
        this.messages = messages;
    }

    /** The routes to {@code messages} of {@code conversations}. */
    public static ChatMessageRoutes of(
            World world, ChatServices services, Conversations conversations, ChatMessages messages) {
        return new ChatMessageRoutes(world, services, conversations, messages);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("conversations");
        for (Family family : Family.values()) {
            table.add("GET", family.pattern(LIST), List.of(ORDER.name()), call -> list(call, scope(call, family)))
                    .add("POST", family.pattern(LIST), CREATE, call -> create(call, scope(call, family)))
                    .add("GET", family.pattern(ONE), List.of(), call -> fetch(call, scope(call, family)))
                    .add("POST", family.pattern(ONE), UPDATE, call -> update(call, scope(call, family)))
                    .add("DELETE", family.pattern(ONE), List.of(), call -> delete(call, scope(call, family)))
                    .add("GET", family.pattern(RECEIPTS), List.of(), call -> receipts(call, scope(call, family)))
                    .add("GET", family.pattern(RECEIPT), List.of(), call -> receipt(call, scope(call, family)))
                    .add("GET", family.pattern(METADATA), List.of(), call -> metadata(call, scope(call, family)));
        }
    }

    private ChatScope scope(Call call, Family family) {
        return services.scope(
                call.caller().accountSid(), family == Family.SERVICE ? call.path("ChatServiceSid") : null);
    }

    private Conversation conversation(Call call, ChatScope scope) {
        return conversations.get(scope, call.path("ConversationSid"));
    }

    private ChatMessage message(Call call, ChatScope scope, String variable) {
        return messages.get(scope, conversation(call, scope), call.path(variable));
    }

    private static Origin origin(Call call) {
        return Origin.api(call.request().headers().first(Origin.HEADER).orElse(null));
    }

    private Response list(Call call, ChatScope scope) {
        boolean ascending = ORDER.or(call.query(), "asc").equals("asc");
        return call.page(
                "messages",
                ChatMessageViews.message(scope),
                messages.page(
                        conversation(call, scope),
                        PageRequest.of(call.query(), PageRequest.DEFAULT_SIZE, MESSAGES_A_PAGE),
                        ascending));
    }

    private Response create(Call call, ChatScope scope) {
        Conversation conversation = conversation(call, scope);
        ChatDraft draft = draft(call.form());
        Origin origin = origin(call);
        return call.after(
                messages.ask(conversation, draft, origin),
                changes -> call.resource(201, ChatMessageViews.message(scope), world.run(tx -> {
                    conversations.limit().conversation(tx, conversation.sid());
                    return messages.post(tx, conversation(call, scope), draft.with(changes), origin);
                })));
    }

    private static ChatDraft draft(Parameters form) {
        String contentSid = form.nonEmpty(CONTENT_SID).orElse(null);
        String variables = form.nonEmpty(VARIABLES).orElse(null);
        if (contentSid == null && variables != null) {
            throw ApiError.badRequest(50528, "ContentVariables need a ContentSid");
        }
        return new ChatDraft(
                form.nonEmpty(AUTHOR).orElse(ChatMessage.SYSTEM),
                null,
                form.first(BODY).orElse(null),
                attributes(form, ChatFields.NO_ATTRIBUTES),
                contentSid == null ? form.first(MEDIA_SID).map(List::of).orElse(List.of()) : List.of(),
                contentSid == null ? null : new ChatDraft.Content(contentSid, variables),
                form.nonEmpty(SUBJECT).orElse(null),
                ChatFields.DATE_CREATED.change(form, null),
                ChatFields.DATE_UPDATED.change(form, null),
                null);
    }

    private static @Nullable String attributes(Parameters form) {
        return form.has(ATTRIBUTES) ? attributes(form, ChatFields.NO_ATTRIBUTES) : null;
    }

    private static String attributes(Parameters form, String unless) {
        return ChatFields.attributes(form, unless, ChatFields.ATTRIBUTES);
    }

    private Response fetch(Call call, ChatScope scope) {
        return call.resource(200, ChatMessageViews.message(scope), message(call, scope, "Sid"));
    }

    private Response update(Call call, ChatScope scope) {
        Conversation conversation = conversation(call, scope);
        ChatMessage message = message(call, scope, "Sid");
        Parameters form = call.form();
        Origin origin = origin(call);
        ChatEdit edit = new ChatEdit(
                form.has(AUTHOR) ? form.nonEmpty(AUTHOR).orElse(ChatMessage.SYSTEM) : null,
                form.first(BODY).orElse(null),
                attributes(form),
                form.first(SUBJECT).orElse(null),
                ChatFields.DATE_CREATED.change(form, null),
                ChatFields.DATE_UPDATED.change(form, null));
        return call.after(
                messages.askEdit(conversation, message, edit, origin),
                changes -> call.resource(200, ChatMessageViews.message(scope), world.run(tx -> {
                    conversations.limit().conversation(tx, conversation.sid());
                    return messages.edit(tx, conversation(call, scope), message, edit.with(changes), origin);
                })));
    }

    private Response delete(Call call, ChatScope scope) {
        Conversation conversation = conversation(call, scope);
        ChatMessage message = message(call, scope, "Sid");
        Origin origin = origin(call);
        return call.after(
                messages.askRemove(conversation, message, origin),
                any -> world.run(tx -> {
                    conversations.limit().conversation(tx, conversation.sid());
                    messages.remove(tx, conversation(call, scope), message, origin);
                    return Response.empty(204);
                }));
    }

    private Response receipts(Call call, ChatScope scope) {
        ChatMessage message = message(call, scope, "MessageSid");
        return call.page(
                "delivery_receipts",
                ChatMessageViews.receipt(scope),
                Listing.page(
                        message.receipts().size(),
                        place -> new ChatMessageViews.Placed(message, place),
                        PageRequest.of(call.query(), RECEIPTS_A_PAGE, RECEIPTS_A_PAGE)));
    }

    private Response receipt(Call call, ChatScope scope) {
        ChatMessage message = message(call, scope, "MessageSid");
        int place = Receipt.place(message, call.path("Sid"));
        if (place < 0) {
            throw ApiError.notFound(scope.path(message.path() + "/Receipts/" + call.path("Sid")));
        }
        return call.resource(200, ChatMessageViews.receipt(scope), new ChatMessageViews.Placed(message, place));
    }

    /** Not in Twilio's description of its API, but links lead here; what it shows is unconfirmed. */
    private Response metadata(Call call, ChatScope scope) {
        ChatMessage message = message(call, scope, "MessageSid");
        ChatMessage.Source source = message.extras().source();
        if (source == null) {
            throw new ApiError(
                    50530,
                    404,
                    "Message " + message.sid() + " has no channel metadata: it did not come from a channel");
        }
        return Response.of(200, "application/json", ChatMessageViews.metadata(source));
    }
}
