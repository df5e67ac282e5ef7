package dev.tidings.mock.inbound;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.alert.Alerts;
import dev.tidings.mock.channel.Channels;
import dev.tidings.mock.channel.Sandbox;
import dev.tidings.mock.consent.Consents;
import dev.tidings.mock.consent.Heard;
import dev.tidings.mock.consent.Spoken;
import dev.tidings.mock.handset.App;
import dev.tidings.mock.handset.HandsetMessage.Attachment;
import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.inbound.Incoming.Extra;
import dev.tidings.mock.media.Media;
import dev.tidings.mock.media.MediaFile;
import dev.tidings.mock.media.MediaLibrary;
import dev.tidings.mock.messaging.InboundMessages.Arrival;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.Messages;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.service.MessagingService;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.webhook.WebhookCall;
import dev.tidings.mock.webhook.Webhooks;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Takes in what handsets, and other numbers of this server, send to the numbers of accounts. */
public final class Inbound implements AutoCloseable {
    /** What its webhooks are called in the journal. */
    public static final String KIND = "inbound";

    /**
     * The rooms that inbound messages rely on.
     *
     * @param accounts whose they are
     * @param numbers where they go
     * @param services which may take them for their numbers
     * @param channels where else they go
     * @param consents minds keywords
     * @param alerts hears what goes wrong
     * @param messages keeps them, and sends the replies
     * @param media keeps what comes with them
     * @param handsets show what was sent and delivered
     * @param webhooks ask applications
     * @param mediaBase tells scheme and authority of links to media
     */
    public record Rooms(
            Accounts accounts,
            Numbers numbers,
            Services services,
            Channels channels,
            Consents consents,
            Alerts alerts,
            Messages messages,
            MediaLibrary media,
            Handsets handsets,
            Webhooks webhooks,
            Supplier<String> mediaBase) {}

    /**
     * A message on its way in.
     *
     * @param incoming what it is
     * @param from who sends it
     * @param to where it goes
     * @param reception completed when the application has answered; null if a number of this server sends it
     */
    private record Letter(
            Incoming incoming,
            InboundChecks.Sender from,
            Receiver to,
            @Nullable CompletableFuture<Reception> reception) {
        boolean fromHandset() {
            return reception != null;
        }
    }

    /**
     * What is made of a message that is kept.
     *
     * @param hearing who is asked about it
     * @param heard what it says of opting out
     * @param code why it does not reach its application; 0 if it does
     * @param taken what was offered to whoever takes it; null if nobody does
     */
    private record Ruling(Hearing hearing, Heard heard, int code, Capture.@Nullable Letter taken) {}

    /** What became of a message: dropped because of {@code dropped}, or kept as {@code sid}, and taken when {@code taken} is done. */
    private record Kept(
            @Nullable String sid,
            @Nullable String dropped,
            boolean asked,
            @Nullable CompletionStage<?> taken) {}

    private final World world;
    private final Rooms rooms;
    private final Receivers receivers;
    private final InboundChecks checks;
    private final Particulars particulars;
    private final InboundFilter filter;
    private final Sessions sessions;
    private volatile Capture capture = Capture.NONE;

    /** Who waits until an application has answered, by message. */
    private final Map<String, CompletableFuture<Reception>> waiting = new ConcurrentHashMap<>();

    private Inbound(World world, Rooms rooms) {
        this.world = world;
        this.rooms = rooms;
        this.receivers = new Receivers(rooms.numbers(), rooms.channels());
        this.checks = new InboundChecks(receivers, rooms.numbers().plan(), rooms.handsets());
        this.particulars = new Particulars(rooms.handsets());
        this.filter = InboundFilter.in(world);
        this.sessions = new Sessions(world, rooms, this::ended);
        world.keep(new Part<>("inbound.asking", Integer.class, sessions::size, any -> resume()));
    }

    /** The inbound messages of {@code world}. */
    public static Inbound in(World world, Rooms rooms) {
        return new Inbound(world, rooms);
    }

    /** Lets {@code who} be asked first about what comes in from now on. Instead of whoever was before. */
    public void capture(Capture who) {
        capture = who;
    }

    /** Lets what {@code messages} deliver arrive: at another number of this server, or at a handset. */
    public void serve(Messages messages) {
        messages.onDelivery(this::delivered);
    }

    /**
     * Lets a handset send {@code incoming}.
     *
     * @return what became of it, when its application has answered and that was executed, and who took it is done with it; fails
     *     with {@link IllegalStateException} if the server is reset or closed before
     * @throws ApiError 21601 if it is to no number that takes messages, 20422 if it is otherwise none that a handset could send
     */
    public CompletableFuture<Reception> send(Incoming incoming) {
        CompletableFuture<Reception> reception = new CompletableFuture<>();
        Kept kept = world.run(tx -> {
            if (toSandbox(tx, incoming)) {
                return new Kept(null, "it was for the WhatsApp sandbox", false, null);
            }
            Receiver receiver = checks.requireReceiver(tx.now(), incoming);
            return arrive(tx, new Letter(incoming, checks.requireSender(incoming, receiver), receiver, reception));
        });
        if (kept.dropped() != null) {
            reception.complete(Reception.dropped(kept.dropped()));
        } else if (!kept.asked()) {
            reception.complete(new Reception(find(String.valueOf(kept.sid())), null, List.of()));
        }
        CompletionStage<?> taken = kept.taken();
        return taken == null ? reception : reception.thenCombine(taken, (received, any) -> received);
    }

    /** Whether {@code incoming} was about joining or leaving the sandbox, of which no application hears. */
    private boolean toSandbox(Transaction tx, Incoming incoming) {
        if (!incoming.to().equals(Sandbox.NUMBER)) {
            return false;
        }
        String user = checks.requireUser(App.WHATSAPP, incoming.from());
        Sandbox.Heard heard = rooms.channels().sandbox().hear(tx, user, incoming.body());
        if (heard.taken()) {
            rooms.handsets().sent(tx, Handsets.Shown.of(user, Sandbox.NUMBER, incoming.body(), List.of(), null));
            rooms.handsets().received(tx, Handsets.Shown.of(user, Sandbox.NUMBER, heard.reply(), List.of(), null));
        }
        return heard.taken();
    }

    private @Nullable Message find(String sid) {
        return rooms.messages().find(sid).orElse(null);
    }

    private Kept arrive(Transaction tx, Letter letter) {
        Receiver to = letter.to();
        Account account = rooms.accounts().find(to.accountSid()).orElse(null);
        if (account == null || !rooms.accounts().active(account)) {
            return dropped(tx, letter, "account " + to.accountSid() + " is not active");
        }
        MessagingService service = rooms.services().holding(to.sid());
        Hearing hearing = Hearing.of(to, service);
        Incoming incoming = letter.incoming();
        String from = letter.from().address();
        Heard heard = rooms.consents().hear(tx, new Spoken(listener(to), hearing.serviceSid(), from, incoming.body()));
        Capture.Letter offer = new Capture.Letter(
                to.accountSid(), from, to.address(), incoming.others(), incoming.body(), hearing.serviceSid());
        int code = hearing.dropped() ? 0 : filter.code(tx, incoming, letter.fromHandset());
        boolean taken = code == 0 && capture.wants(tx, offer);
        Kept kept = hearing.dropped() && !taken
                ? dropped(tx, letter, "Messaging Service " + hearing.serviceSid() + " has no URL for inbound messages")
                : keep(
                        tx,
                        letter,
                        new Ruling(taken ? hearing.behind(service) : hearing, heard, code, taken ? offer : null));
        if (heard.reply() != null && letter.fromHandset()) {
            rooms.handsets().received(tx, Handsets.Shown.of(from, to.address(), heard.reply(), List.of(), null));
        }
        return kept;
    }

    private static Spoken.Listener listener(Receiver to) {
        OwnedNumber number = to.number();
        return number == null ? Spoken.Listener.on(to.accountSid(), to.address()) : Spoken.Listener.of(number);
    }

    /** Its sender knows nothing of that. */
    private Kept dropped(Transaction tx, Letter letter, String why) {
        show(tx, letter, List.of(), null);
        return new Kept(null, why, false, null);
    }

    private Kept keep(Transaction tx, Letter letter, Ruling ruling) {
        Incoming incoming = letter.incoming();
        Hearing hearing = ruling.hearing();
        Capture.Letter taken = ruling.taken();
        int code = ruling.code();
        Row<Message> row = rooms.messages()
                .inbound()
                .receive(
                        tx,
                        new Arrival(
                                letter.to().accountSid(),
                                letter.from().address(),
                                letter.to().address(),
                                letter.from().region(),
                                hearing.serviceSid(),
                                incoming.body(),
                                incoming.files().size()));
        Message message = row.value();
        List<Extra> extras = particulars.of(tx, incoming, letter.from().address(), letter.to());
        List<Media> media = rooms.media().add(tx, message, incoming.files());
        show(tx, letter, media, message.sid());
        CompletionStage<?> settled = taken == null
                ? null
                : capture.take(tx, new Capture.Captured(taken, message, media, incoming.files(), extras));
        boolean asked = code == 0 && hearing.hooks().url() != null;
        if (code != 0) {
            rooms.messages().inbound().refused(tx, row, code, code == Incoming.PASSCODE);
        } else if (!asked) {
            rooms.messages()
                    .inbound()
                    .received(tx, row, taken == null ? "no webhook is set" : "taken, and no webhook is set");
        } else {
            ask(tx, letter, session(tx, letter, ruling, extras, message.sid()));
        }
        return new Kept(message.sid(), null, asked, settled);
    }

    private Session session(Transaction tx, Letter letter, Ruling ruling, List<Extra> extras, String sid) {
        Heard heard = ruling.heard();
        return new Session(
                sid,
                ruling.hearing().hooks(),
                WebhookCall.newToken(tx),
                1,
                List.of(),
                extras,
                heard.advanced() ? heard.type() : null,
                !letter.fromHandset() && world.clock().virtual());
    }

    private void ask(Transaction tx, Letter letter, Session session) {
        CompletableFuture<Reception> reception = letter.reception();
        if (reception != null) {
            tx.onCommit(() -> waiting.put(session.messageSid(), reception));
        }
        sessions.begin(tx, session);
    }

    private void show(Transaction tx, Letter letter, List<Media> media, @Nullable String sid) {
        if (letter.fromHandset()) {
            Incoming incoming = letter.incoming();
            Handsets.Shown shown = Handsets.Shown.of(
                    letter.from().address(), letter.to().address(), incoming.body(), attachments(media), sid);
            rooms.handsets().sent(tx, shown.with(incoming.rich()).quoting(incoming.told(Gestures.REPLIED_TO)));
        }
    }

    private static List<Attachment> attachments(Iterable<Media> media) {
        return StreamSupport.stream(media.spliterator(), false)
                .map(each -> new Attachment(each.contentType(), each.path()))
                .toList();
    }

    /** Another number of this server gets {@code message}, or the handset that it was sent to shows it. */
    private void delivered(Transaction tx, Message message) {
        String from = message.from().orElse("");
        OwnedNumber number = rooms.numbers().byAddress(message.to());
        if (number == null) {
            List<Attachment> media =
                    message.media() == 0 ? List.of() : attachments(rooms.media().of(message.sid()));
            rooms.handsets()
                    .received(
                            tx,
                            Handsets.Shown.of(message.to(), from, Shows.body(message), media, message.sid())
                                    .with(Shows.of(message)));
        } else if (number.capabilities().sms()) {
            List<MediaFile> files = number.capabilities().mms() ? rooms.media().filesOf(message.sid()) : List.of();
            Incoming incoming =
                    Incoming.text(from, number.address(), message.body()).with(files);
            arrive(tx, new Letter(incoming, checks.sender(from), receivers.of(number), null));
        }
    }

    private void ended(String sid, List<String> replies) {
        CompletableFuture<Reception> reception = waiting.remove(sid);
        if (reception != null) {
            List<Message> sent = new ArrayList<>();
            for (String each : replies) {
                rooms.messages().find(each).ifPresent(sent::add);
            }
            reception.complete(new Reception(find(sid), null, List.copyOf(sent)));
        }
    }

    /** Goes on with what a snapshot holds; who waited for what was before waits in vain. */
    private void resume() {
        giveUp();
        sessions.askAgain();
    }

    private void giveUp() {
        for (String sid : List.copyOf(waiting.keySet())) {
            CompletableFuture<Reception> reception = waiting.remove(sid);
            if (reception != null) {
                reception.completeExceptionally(new IllegalStateException(
                        "the server was reset or closed before the webhook about " + sid + " was answered"));
            }
        }
    }

    @Override
    public void close() {
        giveUp();
    }
}
