package dev.tidings.mock.console;

import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.chat.ChatFields;
import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chat.ChatServices;
import dev.tidings.mock.chat.PushBinding;
import dev.tidings.mock.chat.PushBindings;
import dev.tidings.mock.chat.PushType;
import dev.tidings.mock.chat.User;
import dev.tidings.mock.chat.Users;
import dev.tidings.mock.chatclient.ChatClient;
import dev.tidings.mock.chatclient.ChatClients;
import dev.tidings.mock.chatmessage.ChatMessages;
import dev.tidings.mock.conversation.Conversation;
import dev.tidings.mock.conversation.ConversationDraft;
import dev.tidings.mock.conversation.Conversations;
import dev.tidings.mock.conversation.Participants;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.media.MediaUploads;
import dev.tidings.mock.wire.ApiError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/**
 * {@code conversations/accounts/{account_sid}/users/{identity}/…}: what users do with client SDKs, as far as their roles allow, and
 * what they see. They are in the account's default service, or in the one that the parameter {@code service_sid} names.
 */
public final class ChatUserCalls implements AdminCalls {
    private static final String USER = "conversations/accounts/{account_sid}/users/{identity}";
    private static final String DEVICES = USER + "/devices";
    private static final String CONVERSATIONS = USER + "/conversations";
    private static final String CONVERSATION = CONVERSATIONS + "/{conversation}";
    private static final String SERVICE = "service_sid";
    private static final List<String> QUERY = List.of(SERVICE);

    /**
     * What users see, and do it with.
     *
     * @param services where they chat
     * @param users who they are
     * @param bindings their devices
     * @param conversations where they talk
     * @param participants with whom
     * @param messages what is said
     * @param clients their client SDKs
     */
    public record Rooms(
            ChatServices services,
            Users users,
            PushBindings bindings,
            Conversations conversations,
            Participants participants,
            ChatMessages messages,
            ChatClients clients) {}

    private final Accounts accounts;
    private final Rooms rooms;
    private final ChatUserViews views;
    private final ChatUserDeeds deeds;

    private ChatUserCalls(Accounts accounts, MediaUploads uploads, Rooms rooms) {
        this.accounts = accounts;
        this.rooms = rooms;
        this.views = new ChatUserViews(rooms);
        this.deeds = new ChatUserDeeds(uploads);
    }

    /** The calls that do what users of {@code accounts} do in {@code rooms}, with files from {@code uploads}. */
    public static ChatUserCalls of(Accounts accounts, MediaUploads uploads, Rooms rooms) {
        return new ChatUserCalls(accounts, uploads, rooms);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", USER, QUERY, call -> shown(200, known(call)))
                .slow("POST", USER, QUERY, this::change)
                .add("POST", DEVICES, QUERY, this::register)
                .slow("POST", CONVERSATIONS, QUERY, this::create)
                .add("GET", CONVERSATION, List.of(SERVICE, "limit"), this::look)
                .slow("POST", CONVERSATION, List.of(SERVICE, "limit"), this::act);
    }

    private ChatScope scope(AdminCall call) {
        String account = call.path("account_sid");
        if (accounts.find(account).isEmpty()) {
            throw ApiError.notFound(call.request().path());
        }
        String service = call.query(SERVICE).orElse(null);
        if (service != null
                && rooms.services()
                        .find(service)
                        .filter(each -> each.accountSid().equals(account))
                        .isEmpty()) {
            throw ApiError.malformed("Parameter \"" + SERVICE + "\" is \"" + service
                    + "\": must be a chat service of account " + account);
        }
        return rooms.services().scope(account, service);
    }

    /** Who is only looked at is not made. */
    private User known(AdminCall call) {
        return rooms.users()
                .byIdentity(scope(call).serviceSid(), call.path("identity"))
                .orElseThrow(() -> ApiError.notFound(call.request().path()));
    }

    private ChatClient client(AdminCall call) {
        return rooms.clients().as(scope(call), call.path("identity"));
    }

    private Response shown(int status, User user) {
        return AdminCall.json(status, out -> views.write(user, out));
    }

    /** What is left out stays. Coming and going cannot be refused, so that it is last. */
    private CompletionStage<Response> change(AdminCall call) {
        ChatClient client = client(call);
        JsonFields body = call.body();
        Optional<Boolean> online = body.flag("online");
        Optional<String> name = body.text("friendly_name");
        Optional<String> attributes = body.text("attributes");
        body.done();
        CompletionStage<User> changed = name.isEmpty() && attributes.isEmpty()
                ? CompletableFuture.completedFuture(client.user())
                : client.profile(
                        call.path("identity"),
                        present -> new User.Profile(
                                name.orElse(present.friendlyName()),
                                attributes.orElse(present.attributes()),
                                present.roleSid()));
        return changed.thenApply(user -> shown(200, online.map(client::online).orElse(user)));
    }

    private Response register(AdminCall call) {
        ChatClient client = client(call);
        JsonFields body = call.body();
        PushBindings.Draft draft = new PushBindings.Draft(
                body.requiredText("endpoint"),
                type(body),
                body.text("credential_sid").orElse(null),
                topics(body));
        body.done();
        PushBinding made;
        try {
            made = client.register(draft);
        } catch (ApiError refused) {
            throw refused.status() == 404
                    ? body.wrong(
                            "credential_sid", "\"" + draft.credentialSid() + "\"", "of a credential of the account")
                    : refused;
        }
        return AdminCall.json(201, out -> ChatUserViews.DEVICE.write(made, out));
    }

    private static PushType type(JsonFields body) {
        String word = body.requiredText("type");
        return Arrays.stream(PushType.values())
                .filter(each -> each.wire().equals(word))
                .findFirst()
                .orElseThrow(() -> body.wrong("type", "\"" + word + "\"", "one of apn, gcm, fcm, twilsock"));
    }

    private static List<PushBinding.Topic> topics(JsonFields body) {
        List<PushBinding.Topic> topics = new ArrayList<>();
        for (String word : body.texts("topics")) {
            topics.add(Arrays.stream(PushBinding.Topic.values())
                    .filter(each -> each.wire().equals(word))
                    .findFirst()
                    .orElseThrow(() -> body.wrong(
                            "topics",
                            "\"" + word + "\"",
                            "of "
                                    + Arrays.stream(PushBinding.Topic.values())
                                            .map(PushBinding.Topic::wire)
                                            .collect(Collectors.joining(", ")))));
        }
        return topics;
    }

    /** Whoever makes a conversation takes part in it, unless they do not want to. */
    private CompletionStage<Response> create(AdminCall call) {
        ChatClient client = client(call);
        JsonFields body = call.body();
        ConversationDraft draft = ConversationDraft.named(
                        body.text("friendly_name").orElse(null))
                .withUniqueName(body.text("unique_name").orElse(null))
                .withAttributes(body.text("attributes").orElse(ChatFields.NO_ATTRIBUTES));
        boolean join = body.flag("join").orElse(true);
        body.done();
        return client.create(draft)
                .thenCompose(made -> join
                        ? client.join(made.sid()).thenApply(joined -> made)
                        : CompletableFuture.completedFuture(made))
                .thenApply(made -> AdminCall.json(201, out -> views.write(known(call), made, 0, out)));
    }

    private Response look(AdminCall call) {
        User user = known(call);
        Conversation conversation = rooms.conversations().get(scope(call), call.path("conversation"));
        int limit = call.limit();
        return AdminCall.json(out -> views.write(user, conversation, limit, out));
    }

    /** Whatever they do, the answer is what they see when it is done; nothing if there is nothing to see any more. */
    private CompletionStage<Response> act(AdminCall call) {
        ChatScope scope = scope(call);
        int limit = call.limit();
        ChatUserDeeds.Deed deed = deeds.read(call.body());
        ChatClient client = client(call);
        String conversation =
                rooms.conversations().get(scope, call.path("conversation")).sid();
        return deed.by(client, conversation)
                .thenApply(done -> rooms.conversations()
                        .find(conversation)
                        .map(present -> AdminCall.json(out -> views.write(known(call), present, limit, out)))
                        .orElseGet(() -> Response.empty(204)));
    }
}
