package dev.tidings.mock;

import dev.tidings.mock.handset.App;
import dev.tidings.mock.handset.Coverage;
import dev.tidings.mock.handset.Handset;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.handset.HandsetMessage.Direction;
import dev.tidings.mock.handset.Reading;
import dev.tidings.mock.handset.Rich;
import dev.tidings.mock.inbound.Gestures;
import dev.tidings.mock.inbound.Incoming;
import dev.tidings.mock.inbound.Reception;
import dev.tidings.mock.media.MediaFile;
import dev.tidings.mock.media.MediaUploads;
import dev.tidings.mock.otp.SilentAuth;
import dev.tidings.mock.wire.ApiError;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One phone on the far side.
 *
 * <p>Sending returns when the application that owns the number has answered its webhook and its answer was executed; no time
 * passes. What it replies is on its way then, and arrives when time is advanced.
 */
public final class MockHandset {
    /** Who opened a message, as its timeline tells it. */
    private static final String OPENED = "opened on the handset";

    private final Backend backend;
    private final String number;

    private MockHandset(Backend backend, String number) {
        this.backend = backend;
        this.number = number;
    }

    static MockHandset of(Backend backend, String number) {
        String address = backend.numbers.plan().address(number);
        if (address == null) {
            throw new IllegalArgumentException("handset \"" + number
                    + "\" must be a phone number in E.164, such as +14155550123, one on a channel, such as"
                    + " whatsapp:+14155550123 or messenger:2048, or an email address");
        }
        return new MockHandset(backend, address);
    }

    /** Its number in E.164, with a channel's prefix, or its email address. */
    public String number() {
        return number;
    }

    /**
     * Sends {@code body} to {@code to}, a number or short code of an account.
     *
     * @throws IllegalArgumentException if nobody takes messages there, or the handset could not send it
     */
    public Reception text(String to, String body) {
        return send(Incoming.text(number, to, body));
    }

    /**
     * Sends {@code body}, which may be empty, and the files at {@code mediaUrls}. Files on other machines are fetched only if
     * the server fetches media; {@code data:} URLs hold them.
     *
     * @throws IllegalArgumentException if a file cannot be had, nobody takes messages there, or the handset could not send it
     */
    public Reception text(String to, String body, String... mediaUrls) {
        try {
            List<MediaFile> files = backend.uploads.get(to, List.of(mediaUrls)).join();
            return send(Incoming.text(number, to, body).with(files));
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException refused ? refused : failed;
        }
    }

    /**
     * Sends a file and {@code body}, which may be empty.
     *
     * @param contentType such as {@code image/png}
     * @throws IllegalArgumentException if no message carries such a file, nobody takes messages there, or the handset could
     *     not send it
     */
    public Reception file(String to, String body, String contentType, byte[] bytes) {
        MediaFile file = new MediaFile(contentType, null, bytes.clone(), "", false);
        return send(Incoming.text(number, to, body).with(MediaUploads.checked(to, List.of(file))));
    }

    /**
     * Sends a point on the map, as on WhatsApp; label and address may be empty.
     *
     * @throws IllegalArgumentException if that is nowhere, nobody takes messages there, or the handset could not send it
     */
    public Reception sendLocation(String to, double latitude, double longitude, String label, String address) {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "latitude " + latitude + " must be from -90 to 90, longitude " + longitude + " from -180 to 180");
        }
        return send(Incoming.place(number, to, new Rich.Place(latitude, longitude, label, address)));
    }

    /**
     * Taps the button {@code title} on the last message shown with such a one.
     *
     * @return what became of the answer; dropped where the button sends none, as those that open pages on WhatsApp
     * @throws IllegalArgumentException if no message has such a button
     */
    public Reception tap(String title) {
        return tapped(null, title);
    }

    /** As {@link #tap(String)}, on {@code message}. */
    public Reception tap(HandsetMessage message, String title) {
        return tapped(sid(message), title);
    }

    private Reception tapped(@Nullable String messageSid, String title) {
        Gestures.Tap tap = gesture(gestures -> gestures.tap(now(), number, messageSid, title));
        Incoming incoming = tap.incoming();
        return incoming == null ? new Reception(null, tap.instead(), List.of()) : send(incoming);
    }

    /**
     * Picks {@code title} from the last list shown with such an item.
     *
     * @throws IllegalArgumentException if no list has such an item
     */
    public Reception pick(String title) {
        return send(gesture(gestures -> gestures.pick(now(), number, null, title)));
    }

    /** As {@link #pick(String)}, from the list of {@code message}. */
    public Reception pick(HandsetMessage message, String title) {
        return send(gesture(gestures -> gestures.pick(now(), number, sid(message), title)));
    }

    /**
     * Answers the questions of the last message shown that has pages with such.
     *
     * @param answers by {@code <screen>_<field>}
     * @throws IllegalArgumentException if no message has
     */
    public Reception submit(Map<String, String> answers) {
        return send(gesture(gestures -> gestures.submit(now(), number, null, answers)));
    }

    /**
     * Answers {@code message}, which may be its own, with {@code body}, quoting it. On WhatsApp only.
     *
     * @throws IllegalArgumentException if it is not on WhatsApp, or none of the API
     */
    public Reception replyTo(HandsetMessage message, String body) {
        return send(gesture(gestures -> gestures.reply(now(), number, sid(message), body)));
    }

    /**
     * Sends on what {@code message} says to {@code to}, on WhatsApp.
     *
     * @param often whether many have done so before
     * @throws IllegalArgumentException if {@code to} is not on WhatsApp, or the message has no text
     */
    public Reception forward(HandsetMessage message, String to, boolean often) {
        return send(gesture(gestures -> gestures.forward(number, sid(message), to, often)));
    }

    private Instant now() {
        return backend.world.clock().now();
    }

    private static String sid(HandsetMessage message) {
        String sid = message.messageSid();
        if (sid == null) {
            throw new IllegalArgumentException("\"" + message.body() + "\" is no message of the API");
        }
        return sid;
    }

    private <T> T gesture(Function<Gestures, T> gesture) {
        try {
            return gesture.apply(Gestures.on(backend.handsets));
        } catch (ApiError refused) {
            throw new IllegalArgumentException(refused.message(), refused);
        }
    }

    /**
     * Sends {@code incoming}, which may say more than a person could, from this handset.
     *
     * @throws IllegalArgumentException if nobody takes messages there, or the handset could not send it
     */
    public Reception send(Incoming incoming) {
        try {
            return backend.inbound.send(incoming.from(number)).join();
        } catch (ApiError refused) {
            throw new IllegalArgumentException(refused.message(), refused);
        } catch (CompletionException dropped) {
            throw dropped.getCause() instanceof IllegalStateException gone ? gone : dropped;
        }
    }

    /**
     * Sends {@code body} to whoever last sent something here.
     *
     * @throws IllegalStateException if nobody did
     */
    public Reception reply(String body) {
        List<HandsetMessage> received = received();
        if (received.isEmpty()) {
            throw new IllegalStateException("handset " + number + " has received nothing that it could reply to");
        }
        return text(received.get(received.size() - 1).other(), body);
    }

    /** All that it sent and was shown, the oldest first; answers to opt-outs, which are no messages of the API, too. */
    public List<HandsetMessage> conversation() {
        return backend.handsets.conversation(number);
    }

    /** What it was shown, the oldest first. */
    public List<HandsetMessage> received() {
        return only(Direction.RECEIVED);
    }

    /** What it sent, the oldest first. */
    public List<HandsetMessage> sent() {
        return only(Direction.SENT);
    }

    private List<HandsetMessage> only(Direction direction) {
        List<HandsetMessage> some = new ArrayList<>(conversation());
        some.removeIf(each -> each.direction() != direction);
        return some;
    }

    /** Whom it shows typing an answer by now, such as {@code whatsapp:+14155550100}: of a handset on WhatsApp. */
    public List<String> typing() {
        return backend.channels.typing().seenBy(now(), number);
    }

    /**
     * Opens {@code url}, which a verification by silent network auth gave out, over its carrier's network.
     *
     * @throws IllegalArgumentException if that leads nowhere, no longer, or was opened before
     */
    public SilentAuth.Opened open(String url) {
        String token = url.substring(url.lastIndexOf('/') + 1);
        try {
            return backend.world.run(
                    tx -> backend.verifying.verifications.silent().open(tx, token, number));
        } catch (ApiError refused) {
            throw new IllegalArgumentException("handset " + number + " cannot open " + url + ": " + refused.message());
        }
    }

    /**
     * Opens all messages that it was shown on WhatsApp and RCS, so that their senders hear of it.
     *
     * @return how many were not open yet
     */
    public int read() {
        return (int) received().stream().filter(this::read).count();
    }

    /** Opens {@code message}; whether its sender hears of it: on WhatsApp and RCS, if it was not open yet. */
    public boolean read(HandsetMessage message) {
        String sid = message.messageSid();
        return sid != null
                && message.direction() == Direction.RECEIVED
                && backend.world.run(tx -> backend.messages.opened(tx, sid, OPENED));
    }

    /** Opens what it is shown on WhatsApp and RCS {@code after} it came, from now on. */
    public void reads(Duration after) {
        changePhone(phone -> phone.with(Reading.after(after)));
    }

    /** Opens nothing from now on unless told to, even if carriers say that messages are read. */
    public void ignores() {
        changePhone(phone -> phone.with(Reading.NEVER));
    }

    /** Opens what carriers say is read, as any phone does. */
    public void readsAsCarriersSay() {
        changePhone(phone -> phone.with(Reading.USUAL));
    }

    /** Gets {@code app}. Any phone has WhatsApp, and Messenger if it is a user there; none has RCS. */
    public void install(App app) {
        changePhone(phone -> phone.with(app));
    }

    /** Loses {@code app}: messages in it do not arrive any longer, with {@link App#missing}. */
    public void uninstall(App app) {
        changePhone(phone -> phone.without(app));
    }

    /** Is called {@code profileName} on WhatsApp from now on. */
    public void profileName(String profileName) {
        changePhone(phone -> phone.named(profileName));
    }

    /** Is told of by WhatsApp as {@code userId}, such as {@code whatsapp:US.1A2b3C}, besides its number; null for no longer. */
    public void userId(@Nullable String userId) {
        changePhone(phone -> phone.known(userId));
    }

    /** What it is like now; on a channel, {@link #phone} has the rest. */
    public Handset state() {
        return backend.handsets.get(number);
    }

    /** What the phone behind it is like now: its apps, how its owner reads and what they are called. */
    public Handset phone() {
        return backend.handsets.phone(number);
    }

    /** Refuses what {@code sender} sends from now on: its messages end undelivered, with 30004. */
    public void block(String sender) {
        change(handset -> handset.blocking(sender));
    }

    /** Takes what {@code sender} sends again. */
    public void unblock(String sender) {
        change(handset -> handset.allowing(sender));
    }

    /**
     * Goes where no carrier is: messages that are sent from now on end undelivered, with 30003, and do not come later. It
     * cannot send either.
     */
    public void leaveCoverage() {
        change(handset -> handset.with(Coverage.OUT_OF_COVERAGE));
    }

    /** Is switched off: as {@link #leaveCoverage}. */
    public void turnOff() {
        change(handset -> handset.with(Coverage.OFF));
    }

    /** Is switched on, or back where a carrier is. */
    public void comeBack() {
        change(handset -> handset.with(Coverage.REACHABLE));
    }

    private void change(UnaryOperator<Handset> change) {
        backend.world.run(tx -> backend.handsets.change(tx, number, change));
    }

    private void changePhone(UnaryOperator<Handset> change) {
        backend.world.run(tx -> backend.handsets.changePhone(tx, number, change));
    }
}
