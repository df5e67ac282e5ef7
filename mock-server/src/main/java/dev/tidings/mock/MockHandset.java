package dev.tidings.mock;

import dev.tidings.mock.handset.Coverage;
import dev.tidings.mock.handset.Handset;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.handset.HandsetMessage.Direction;
import dev.tidings.mock.inbound.Incoming;
import dev.tidings.mock.inbound.Reception;
import dev.tidings.mock.media.MediaFile;
import dev.tidings.mock.media.MediaUploads;
import dev.tidings.mock.otp.SilentAuth;
import dev.tidings.mock.wire.ApiError;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;

/**
 * One phone on the far side.
 *
 * <p>Sending returns when the application that owns the number has answered its webhook and its answer was executed; no time
 * passes. What it replies is on its way then, and arrives when time is advanced.
 */
public final class MockHandset {
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
                    + " whatsapp:+14155550123, or an email address");
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
            List<MediaFile> files = backend.uploads.get(List.of(mediaUrls)).join();
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
        return send(Incoming.text(number, to, body).with(MediaUploads.checked(List.of(file))));
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

    /** What it is like now. */
    public Handset state() {
        return backend.handsets.get(number);
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
}
