package dev.tidings.mock;

import dev.tidings.mock.channel.Channel;
import dev.tidings.mock.channel.ChannelSender;
import dev.tidings.mock.channel.Sandbox;
import java.util.ArrayList;
import java.util.List;

/** The senders of one account on WhatsApp, RCS and Messenger, and its use of the WhatsApp sandbox. */
public final class MockSenders {
    private final Backend backend;
    private final String accountSid;

    MockSenders(Backend backend, String accountSid) {
        this.backend = backend;
        this.accountSid = accountSid;
    }

    /** All, in the order in which the account got them. */
    public List<ChannelSender> all() {
        List<ChannelSender> all = new ArrayList<>();
        backend.channels.senders().of(accountSid).forEach(each -> all.add(0, each));
        return all;
    }

    /**
     * A new one that is online at once, such as {@code whatsapp:+14155550100}, {@code rcs:brand_agent} or {@code
     * messenger:1234567}.
     *
     * @throws IllegalArgumentException if there can be no such sender, or the account has it
     */
    public MockSender online(String address) {
        return new MockSender(
                backend, backend.world.run(tx -> backend.channels.senders().register(tx, accountSid, address)));
    }

    /**
     * The one with {@code address}, or with this SID.
     *
     * @throws IllegalArgumentException if the account has none
     */
    public MockSender get(String address) {
        ChannelSender sender = backend.channels
                .senders()
                .find(accountSid, address)
                .or(() -> backend.channels.senders().bySid(accountSid, address))
                .orElseThrow(() -> new IllegalArgumentException("account " + accountSid + " has no sender " + address));
        return new MockSender(backend, sender);
    }

    /**
     * Its sender on the shared number of the WhatsApp sandbox, {@value Sandbox#NUMBER}, which it uses from now on. The addresses
     * of its applications are set of it as of any sender.
     */
    public MockSender sandbox() {
        backend.world.run(tx -> backend.channels.sandbox().use(tx, accountSid));
        return get(Sandbox.NUMBER);
    }

    /** What users text to the shared number to join, such as {@code join calm-river}; it uses the sandbox from now on. */
    public String sandboxWords() {
        return "join "
                + backend.world
                        .run(tx -> backend.channels.sandbox().use(tx, accountSid))
                        .code();
    }

    /**
     * Lets {@code number}, in E.164, join its sandbox without a word, for three days.
     *
     * @throws IllegalArgumentException if the account does not use the sandbox
     */
    public Sandbox.Member joinSandbox(String number) {
        return backend.world.run(
                tx -> backend.channels.sandbox().join(tx, accountSid, Channel.WHATSAPP.address(number)));
    }

    /**
     * Connects it to Apple Messages for Business, for typing indicators only.
     *
     * @param address {@code apple:} and its id
     * @throws IllegalArgumentException if it is none, or somebody has it
     */
    public void connectApple(String address) {
        backend.world.run(tx -> {
            backend.typing.connectApple(tx, accountSid, address);
            return tx;
        });
    }

    /** Whether {@code user} of Apple Messages sees {@code sender} typing. */
    public boolean appleTyping(String sender, String user) {
        return backend.channels.typing().visible(backend.world.clock().now(), sender, user);
    }
}
