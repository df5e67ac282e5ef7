package dev.tidings.mock.chatevent;

import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.alert.Alerts;
import dev.tidings.mock.webhook.WebhookAnswer;
import dev.tidings.mock.webhook.WebhookCall;
import dev.tidings.mock.webhook.Webhooks;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Asks applications before something happens in a conversation, and tells them after it.
 *
 * <p>An account's settings come before those of the chat service, and both are asked, the second with what the first has changed;
 * how the real backend combines them is unconfirmed. For the maintainer: whoever asks waits for the answer, so these calls go
 * side by side on threads of their own; those that only tell keep to one lane for each conversation, and go before what is asked
 * about it later unless applications are slow.
 */
public final class ChatEvents {
    /** What the webhooks that ask are called in the journal. */
    public static final String ASKED = "conversation-pre-event";

    /** What the webhooks that tell are called in the journal. */
    public static final String TOLD = "conversation-event";

    /** How long an application has to answer, in real time; as documented. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int VETO = 50056;
    private static final int FAILED = 50057;
    private static final int LATE = 50076;

    /** What the webhook room says of an application that answered with a status of 400 or more. */
    private static final int BAD_STATUS = 11217;

    /**
     * The rooms that events rely on.
     *
     * @param accounts whose secrets sign
     * @param alerts hears of answers that mean nothing
     * @param webhooks calls applications
     */
    public record Rooms(Accounts accounts, Alerts alerts, Webhooks webhooks) {}

    private final World world;
    private final Rooms rooms;
    private final ChatHooks hooks;
    private final StudioFlows flows;

    private ChatEvents(World world, Rooms rooms) {
        this.world = world;
        this.rooms = rooms;
        this.hooks = ChatHooks.in(world);
        this.flows = StudioFlows.in(world);
    }

    /** The events of {@code world}, of which nobody wants to hear yet. */
    public static ChatEvents in(World world, Rooms rooms) {
        return new ChatEvents(world, rooms);
    }

    /** Who wants to be asked and told. */
    public ChatHooks hooks() {
        return hooks;
    }

    /** The Studio flows that hear of messages. */
    public StudioFlows flows() {
        return flows;
    }

    /** What an alert says of a webhook that asked and failed with {@code code}: nothing of a veto, which is a proper answer. */
    public static int askedCode(int code) {
        return code == BAD_STATUS ? 0 : toldCode(code);
    }

    /** What an alert says of a webhook that told and failed with {@code code}. */
    public static int toldCode(int code) {
        return code == LATE ? LATE : FAILED;
    }

    /**
     * Asks whoever wants to be asked whether {@code wish} may happen. Outside of the world's lock.
     *
     * @return what is to be changed; fails with an {@link ApiError} 50056 if it must not happen, and 20503 if the server is
     *     reset or closed before that is known; there at once if nobody is asked
     */
    public CompletionStage<Changes> ask(Happening wish) {
        return ask(wish, asked(wish), Changes.NONE);
    }

    /** Whether anybody would be asked about {@code type} in a chat service. */
    public boolean isAsked(EventType type, String accountSid, String serviceSid) {
        return hooks.of(accountSid, accountSid).urlFor(type) != null
                || hooks.of(serviceSid, accountSid).urlFor(type) != null;
    }

    private CompletionStage<Changes> ask(Happening wish, List<HookSettings> whom, Changes before) {
        if (whom.isEmpty()) {
            return CompletableFuture.completedFuture(before);
        }
        List<HookSettings> rest = whom.subList(1, whom.size());
        return ask(wish, whom.get(0))
                .thenCompose(changes -> ask(PreAnswers.changed(wish, changes), rest, both(before, changes)));
    }

    private static Changes both(Changes before, Changes after) {
        Map<String, String> all = new LinkedHashMap<>(before.byName());
        all.putAll(after.byName());
        return new Changes(all);
    }

    /** Whom {@code event} concerns, the account first; nobody if it must not be heard. */
    private List<HookSettings> asked(Happening event) {
        List<HookSettings> whom = new ArrayList<>(2);
        if (event.origin().heard()) {
            for (String holder : List.of(event.accountSid(), event.serviceSid())) {
                HookSettings settings = hooks.of(holder, event.accountSid());
                if (settings.urlFor(event.type()) != null) {
                    whom.add(settings);
                }
            }
        }
        return whom;
    }

    private CompletionStage<Changes> ask(Happening wish, HookSettings whom) {
        CompletableFuture<Changes> changes = new CompletableFuture<>();
        WebhookCall call = world.run(tx -> call(
                tx, wish, null, String.valueOf(whom.urlFor(wish.type())), whom.methodUsed(), new Reply(wish, changes)));
        rooms.webhooks().send(call);
        return changes;
    }

    /** Somebody who waits for the answer to {@code wish}. */
    private record Reply(Happening wish, CompletableFuture<Changes> changes) {
        void drop() {
            changes.completeExceptionally(new ApiError(
                    20503,
                    503,
                    "The server was reset or closed before the webhook about "
                            + wish.type().wire() + " was answered"));
        }
    }

    private void answered(Reply reply, WebhookAnswer answer) {
        if (PreAnswers.vetoes(answer)) {
            reply.changes().completeExceptionally(new ApiError(VETO, 403, "Webhook cancelled processing of command"));
            return;
        }
        Changes changes = Changes.NONE;
        try {
            changes = PreAnswers.read(reply.wish(), answer);
        } catch (ApiError unreadable) {
            // What the real backend makes of such an answer is unconfirmed; it is treated like none.
            complain(reply.wish(), answer, unreadable.message());
        } finally {
            reply.changes().complete(changes);
        }
    }

    private void complain(Happening wish, WebhookAnswer answer, String why) {
        Alert.Exchange seen = answer.attempts().isEmpty()
                ? null
                : Alert.Exchange.of(answer.attempts().get(answer.attempts().size() - 1));
        world.run(tx -> rooms.alerts()
                .raise(
                        tx,
                        Alert.Cause.of(wish.accountSid(), FAILED, why)
                                .about(wish.conversationSid(), null)
                                .in(seen)));
    }

    /**
     * Whether anybody may want to hear of {@code type} in a conversation.
     *
     * @param holders the conversation's account and chat service
     */
    public boolean heard(Transaction tx, EventType type, List<String> holders, String conversationSid) {
        for (String each : holders) {
            if (hooks.of(each, holders.get(0)).urlFor(type) != null) {
                return true;
            }
        }
        return !hooks.of(tx, conversationSid).isEmpty();
    }

    /** Tells whoever wants to hear of it that {@code happened}, if the command succeeds. */
    public void tell(Transaction tx, Happening happened) {
        if (!happened.origin().heard()) {
            return;
        }
        for (HookSettings each : asked(happened)) {
            send(tx, happened, null, String.valueOf(each.urlFor(happened.type())), each.methodUsed());
        }
        String conversation = happened.conversationSid();
        if (conversation != null) {
            for (ScopedHook each : hooks.of(tx, conversation)) {
                tell(tx, each, happened);
            }
        }
    }

    /** Tells {@code hook} that {@code happened}, if it wants to hear of that and the command succeeds. */
    public void tell(Transaction tx, ScopedHook hook, Happening happened) {
        if (hook.hears(happened)) {
            Optional<String> url = hook.target() == ScopedHook.Target.STUDIO
                    ? flows.called(tx, hook, form(happened, hook))
                    : Optional.ofNullable(hook.url());
            url.ifPresent(where -> send(tx, happened, hook, where, hook.method()));
        }
    }

    private void send(Transaction tx, Happening happened, @Nullable ScopedHook hook, String url, String method) {
        WebhookCall call = call(tx, happened, hook, url, method, null);
        tx.onCommit(() -> rooms.webhooks().send(call));
    }

    private WebhookCall call(
            Transaction tx,
            Happening event,
            @Nullable ScopedHook hook,
            String url,
            String method,
            @Nullable Reply reply) {
        return new WebhookCall(
                        event.accountSid(),
                        subject(event),
                        reply == null ? TOLD : ASKED,
                        url,
                        method,
                        form(event, hook),
                        null,
                        WebhookCall.newToken(tx),
                        rooms.accounts().signingToken(event.accountSid()),
                        reply == null ? null : answer -> answered(reply, answer))
                .on(new WebhookCall.Terms(PATIENCE, LATE, reply == null ? null : reply::drop));
    }

    /** What happens to one user, outside of conversations, is told in order too. */
    private static String subject(Happening event) {
        String conversation = event.conversationSid();
        return conversation != null
                ? conversation
                : event.about().first("UserSid").orElse(event.serviceSid());
    }

    /** What everybody is told first; {@code about} may name some of it again. */
    private static Parameters form(Happening event, @Nullable ScopedHook hook) {
        Parameters.Builder form = Parameters.builder()
                .add("AccountSid", event.accountSid())
                .add("EventType", event.type().wire())
                .add("Source", event.origin().source());
        String identity = event.origin().identity();
        if (identity != null) {
            form.add("ClientIdentity", identity);
        }
        form.add("ChatServiceSid", event.serviceSid());
        String conversation = event.conversationSid();
        if (conversation != null) {
            form.add("ConversationSid", conversation);
        }
        // Webhooks of conversations are not sent again, but the number is there on the wire.
        form.add("RetryCount", "0");
        if (hook != null) {
            form.add("WebhookSid", hook.sid());
        }
        Parameters common = form.build();
        Parameters.Builder whole = Parameters.builder().addAll(common);
        for (String name : event.about().names()) {
            if (!common.has(name)) {
                event.about().all(name).forEach(value -> whole.add(name, value));
            }
        }
        return whole.build();
    }
}
