package dev.tidings.mock;

import dev.tidings.mock.channel.ChannelSender;
import dev.tidings.mock.channel.Launch;
import dev.tidings.mock.channel.SenderLife;
import dev.tidings.mock.channel.SenderSetup;
import dev.tidings.mock.channel.SenderStanding;
import dev.tidings.mock.channel.TestDevices;
import dev.tidings.mock.channel.Tier;
import dev.tidings.mock.channel.Windows;
import dev.tidings.mock.world.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** One sender on a channel, and what its channel, a console and its users do to it. */
public final class MockSender {
    private final Backend backend;
    private final String sid;

    MockSender(Backend backend, ChannelSender sender) {
        this.backend = backend;
        this.sid = sender.sid();
    }

    /** {@code XE…}. */
    public String sid() {
        return sid;
    }

    /** Its address, such as {@code whatsapp:+14155550100}. */
    public String address() {
        return now().address();
    }

    /**
     * How it is now.
     *
     * @throws IllegalStateException if it is gone
     */
    public ChannelSender now() {
        return backend.channels
                .senders()
                .find(sid)
                .orElseThrow(() -> new IllegalStateException("sender " + sid + " is gone"));
    }

    /**
     * The code that WhatsApp has sent to its number, which {@code configuration.verification_code} is to be.
     *
     * @throws IllegalStateException if none is waited for
     */
    public String verificationCode() {
        ChannelSender.Proof proof = now().proof();
        String code = proof.code();
        if (code == null || proof.verified()) {
            throw new IllegalStateException("no code is waited for: " + address() + " is "
                    + now().status().wire());
        }
        return code;
    }

    /**
     * Brings it online at once, whatever it waits for.
     *
     * @throws IllegalArgumentException if it is
     */
    public ChannelSender online() {
        return change(backend.channels.senders().life()::online);
    }

    /**
     * Brings it offline, as its channel can: 63101, 63103, 63109, 63111 or 63112 are documented.
     *
     * @throws IllegalArgumentException if it is
     */
    public ChannelSender offline(int errorCode, String message) {
        return change((tx, sender) -> life().offline(tx, sender, new SenderStanding.Reason(errorCode, message)));
    }

    /**
     * Sends it back to its draft, as whoever reviews RCS senders can.
     *
     * @throws IllegalArgumentException if nobody reviews it
     */
    public ChannelSender sendBack() {
        return change(life()::sendBack);
    }

    /**
     * Rates it as WhatsApp does.
     *
     * @param quality {@code HIGH}, {@code MEDIUM}, {@code LOW} or {@code UNKNOWN}
     * @param tier how many users it may begin to write to in a day
     * @throws IllegalArgumentException if quality is another word
     */
    public ChannelSender rate(String quality, Tier tier) {
        return change((tx, sender) -> life().rate(tx, sender, standing -> standing.rated(quality, tier)));
    }

    /**
     * Lets it send up to {@code perSecond} texts a second, 80 to 400, as WhatsApp grants on request; files are as fast as before. 0
     * takes that back.
     *
     * @throws IllegalArgumentException if it is another number
     */
    public ChannelSender textsPerSecond(int perSecond) {
        return change((tx, sender) -> life().rate(tx, sender, standing -> standing.withTexts(perSecond)));
    }

    /** What a carrier of a country, an ISO 3166 code, says of an RCS sender, which names that country from now on. */
    public ChannelSender carrier(String country, String carrier, Launch.CarrierStatus status) {
        return change((tx, sender) -> life().carrier(tx, sender, country, new Launch.Carrier(carrier, status)));
    }

    /** Lets {@code url} be called with POST for messages to it. */
    public ChannelSender inboundUrl(String url) {
        return change((tx, sender) -> life().set(tx, sender, setup -> setup.withInbound(url)));
    }

    /** Lets {@code url} be called with POST when messages from it that name nobody else go a step. */
    public ChannelSender statusUrl(String url) {
        return change((tx, sender) -> life().set(tx, sender, setup -> setup.withStatus(url)));
    }

    /** Changes what is set of it at once. */
    public ChannelSender set(SenderSetup next) {
        return change((tx, sender) -> life().set(tx, sender, any -> next));
    }

    /**
     * Invites {@code phoneNumber} to test an RCS sender that is not launched, and lets its owner accept.
     *
     * @throws dev.tidings.mock.wire.ApiError 63105 to 63108
     */
    public TestDevices.TestDevice testDevice(String phoneNumber) {
        return backend.world.run(tx -> backend.channels.testDevices().invite(tx, now(), phoneNumber, true));
    }

    /** Who tests it. */
    public List<TestDevices.TestDevice> testDevices() {
        return backend.channels.testDevices().of(sid);
    }

    /** The window of {@code user}, with the channel's prefix, in which anything may be written; empty if none is open. */
    public Optional<Windows.Window> window(String user) {
        return backend.channels.windows().find(backend.world.clock().now(), address(), user);
    }

    /** Closes the window of {@code user}, as a day does. */
    public void closeWindow(String user) {
        backend.world.run(tx -> {
            backend.channels.windows().close(tx, address(), user);
            return tx;
        });
    }

    /** Whether {@code user}, with the channel's prefix, sees it typing. */
    public boolean typing(String user) {
        return backend.channels.typing().visible(backend.world.clock().now(), address(), user);
    }

    /** The message of {@code user}'s that was last marked as read since an answer was being typed. */
    public Optional<String> lastRead(String user) {
        return backend.channels.typing().lastRead(address(), user);
    }

    private SenderLife life() {
        return backend.channels.senders().life();
    }

    private ChannelSender change(BiFunction<Transaction, ChannelSender, ChannelSender> change) {
        return backend.world.run(tx -> change.apply(tx, now()));
    }
}
