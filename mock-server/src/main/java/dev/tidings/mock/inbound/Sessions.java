package dev.tidings.mock.inbound;

import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.alert.WebhookAlerts;
import dev.tidings.mock.inbound.Twiml.Fault;
import dev.tidings.mock.media.Media;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.number.InboundHooks;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.webhook.WebhookAnswer;
import dev.tidings.mock.webhook.WebhookAttempt;
import dev.tidings.mock.webhook.WebhookCall;
import dev.tidings.mock.wire.WebUrls;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Asks applications about inbound messages and does what they answer.
 *
 * <p>For the maintainer: a session lives in a table from the first call to the last verb. Each answer comes on an errand's
 * thread and takes effect in several commands, one for each verb, since a verb must see what the one before has done. What is
 * under way when a snapshot is restored belongs to a world that is gone; the sessions of the restored one ask again.
 */
final class Sessions {
    private static final int TOO_MANY_DOCUMENTS = 14106;
    private static final int TOO_MANY_REPLIES = 14109;
    private static final int BAD_REDIRECT = 11100;

    private final World world;
    private final Inbound.Rooms rooms;
    private final Replies replies;
    private final Table<Session> sessions;
    private final Turns turns = new Turns();
    private final BiConsumer<String, List<String>> onEnd;

    /** {@code onEnd} hears of each message that is over, with the replies to it, outside of the world's lock. */
    Sessions(World world, Inbound.Rooms rooms, BiConsumer<String, List<String>> onEnd) {
        this.world = world;
        this.rooms = rooms;
        this.replies = Replies.of(world, rooms.messages(), rooms.numbers());
        this.sessions = world.table("inbound.sessions", Session.class, Session::messageSid, any -> "");
        this.onEnd = onEnd;
    }

    /** How many there are. */
    int size() {
        return sessions.size();
    }

    /** Begins {@code session}. */
    void begin(Transaction tx, Session session) {
        tx.insert(sessions, session);
        tx.onCommit(() -> {
            if (session.inTurn()) {
                turns.ask(session.messageSid());
            }
            ask(session);
        });
    }

    /** Asks all again, since nobody will hear the answers to the first time. */
    void askAgain() {
        turns.clear();
        for (Session each : sessions.oldestFirst("")) {
            if (each.inTurn()) {
                turns.ask(each.messageSid());
            }
            ask(each);
        }
    }

    private void ask(Session session) {
        WebhookCall call = call(session);
        if (call != null) {
            rooms.webhooks().send(call);
        }
    }

    private @Nullable WebhookCall call(Session session) {
        Message message = rooms.messages().find(session.messageSid()).orElse(null);
        InboundHooks hooks = session.hooks();
        if (message == null || hooks.url() == null) {
            return null;
        }
        OwnedNumber number = rooms.numbers().byAddress(message.to());
        List<Media> media = new ArrayList<>();
        rooms.media().of(message.sid()).forEach(media::add);
        String fallback = hooks.fallbackUrl();
        return new WebhookCall(
                message.accountSid(),
                message.sid(),
                Inbound.KIND,
                hooks.url(),
                hooks.method(),
                new InboundParameters(message, session, media, number == null ? "" : number.region())
                        .form(rooms.mediaBase().get()),
                fallback == null ? null : new WebhookCall.Fallback(fallback, hooks.fallbackMethod()),
                session.token(),
                rooms.accounts().signingToken(message.accountSid()),
                answer -> turns.answered(message.sid(), () -> answered(message.sid(), answer)));
    }

    private void answered(String sid, WebhookAnswer answer) {
        Session session = sessions.find(sid).orElse(null);
        boolean over = true;
        try {
            over = session == null || !goesOn(sid, session, answer);
        } finally {
            // Even where this server is at fault, nobody is to wait for ever.
            if (over) {
                end(sid);
            }
        }
    }

    /** Does what {@code answer} says; whether the application is asked again. */
    private boolean goesOn(String sid, Session session, WebhookAnswer answer) {
        Message message = rooms.messages().find(sid).orElse(null);
        Twiml twiml = answer.succeeded() ? TwimlAnswers.read(answer) : Twiml.NOTHING;
        WebhookAttempt last = last(answer);
        world.run(tx -> received(tx, sid, answer));
        if (message == null) {
            return false;
        }
        twiml.faults().forEach(fault -> raise(message, fault, last));
        return twiml.broken() != 0
                ? failsOver(session, answer, twiml.broken())
                : executed(session, message, twiml, last);
    }

    private static @Nullable WebhookAttempt last(WebhookAnswer answer) {
        List<WebhookAttempt> attempts = answer.attempts();
        return attempts.isEmpty() ? null : attempts.get(attempts.size() - 1);
    }

    /** The message is received, whatever its application made of it; what failed is an alert. */
    private String received(Transaction tx, String sid, WebhookAnswer answer) {
        Row<Message> row = rooms.messages().inbound().receiving(sid);
        if (row != null) {
            rooms.messages().inbound().received(tx, row, answer.succeeded() ? "webhook answered" : "webhook failed");
        }
        for (WebhookAttempt each : answer.attempts()) {
            if (!each.succeeded()) {
                rooms.alerts().raise(tx, WebhookAlerts.cause(each));
            }
        }
        return sid;
    }

    private void raise(Message message, Fault fault, @Nullable WebhookAttempt seen) {
        world.run(tx -> rooms.alerts()
                .raise(
                        tx,
                        Alert.Cause.of(message.accountSid(), fault.code(), fault.text())
                                .about(
                                        message.sid(),
                                        message.messagingServiceSid().orElse(null))
                                .in(seen == null ? null : Alert.Exchange.of(seen))));
    }

    /** Asks the fallback, which is told that the document cannot be executed because of {@code code}; false if there is none. */
    private boolean failsOver(Session session, WebhookAnswer answer, int code) {
        InboundHooks hooks = session.hooks();
        WebhookCall call = call(session);
        WebhookCall second = call == null || answer.attempts().size() > 1 ? null : call.failedOver(code);
        if (second == null) {
            return false;
        }
        InboundHooks rest = new InboundHooks(second.url(), second.method(), null, hooks.fallbackMethod());
        change(session.messageSid(), each -> each.asking(rest, each.token()));
        rooms.webhooks().send(second);
        return true;
    }

    /** Does what {@code twiml} says; whether another document is to come. */
    private boolean executed(Session session, Message message, Twiml twiml, @Nullable WebhookAttempt seen) {
        String document = seen == null
                ? String.valueOf(session.hooks().url())
                : seen.request().url();
        int sent = session.replies().size();
        for (Twiml.Verb verb : twiml.verbs()) {
            if (verb instanceof Twiml.Redirect redirect) {
                return redirected(message, redirect, document, seen);
            }
            if (sent >= Session.MOST_REPLIES) {
                raise(
                        message,
                        new Fault(
                                TOO_MANY_REPLIES, "More than " + Session.MOST_REPLIES + " replies to " + message.sid()),
                        seen);
                return false;
            }
            Message reply = replies.send(message, (Twiml.Reply) verb, document, fault -> raise(message, fault, seen));
            if (reply != null) {
                sent++;
                change(session.messageSid(), each -> each.replied(reply.sid()));
            }
        }
        return false;
    }

    private boolean redirected(
            Message message, Twiml.Redirect redirect, String document, @Nullable WebhookAttempt seen) {
        String url = DocumentUrls.resolve(document, redirect.url());
        if (url == null || !WebUrls.isWeb(url)) {
            raise(
                    message,
                    new Fault(BAD_REDIRECT, "Redirect leads to \"" + redirect.url() + "\", which is no URL"),
                    seen);
            return false;
        }
        Session session = sessions.find(message.sid()).orElse(null);
        if (session == null || session.documents() >= Session.MOST_DOCUMENTS) {
            raise(
                    message,
                    new Fault(
                            TOO_MANY_DOCUMENTS,
                            "More than " + Session.MOST_DOCUMENTS + " documents for " + message.sid()),
                    seen);
            return false;
        }
        InboundHooks hooks = session.hooks();
        InboundHooks next = new InboundHooks(url, redirect.method(), hooks.fallbackUrl(), hooks.fallbackMethod());
        world.run(tx -> {
            Session asking = session.asking(next, WebhookCall.newToken(tx));
            replace(tx, asking);
            tx.onCommit(() -> ask(asking));
            return asking;
        });
        return true;
    }

    private void change(String sid, UnaryOperator<Session> change) {
        world.run(tx -> {
            sessions.find(sid).ifPresent(session -> replace(tx, change.apply(session)));
            return sid;
        });
    }

    private void replace(Transaction tx, Session session) {
        Row<Session> row = sessions.row(session.messageSid());
        if (row != null) {
            tx.replace(row, session);
        }
    }

    private void end(String sid) {
        List<String> sent = sessions.find(sid).map(Session::replies).orElse(List.of());
        world.run(tx -> {
            Row<Session> row = sessions.row(sid);
            if (row != null) {
                tx.delete(row);
            }
            return sid;
        });
        onEnd.accept(sid, sent);
        turns.done(sid);
    }
}
