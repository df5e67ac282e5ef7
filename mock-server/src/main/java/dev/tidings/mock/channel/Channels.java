package dev.tidings.mock.channel;

import dev.tidings.mock.network.Dispatch;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.Optional;

/** All that one server has of channels. */
public final class Channels {
    /** A sender or a business has written to as many users as it may. */
    private static final int OVER_LIMIT = 63018;

    /** An RCS sender has not been launched where the recipient is, who does not test it either. */
    private static final int NOT_LAUNCHED = 63035;

    private final Senders senders;
    private final Windows windows;
    private final Typing typing;
    private final Sandbox sandbox;
    private final TestDevices testDevices;
    private final Initiations initiations;

    private Channels(World world, Senders.Rooms rooms) {
        this.senders = Senders.in(world, rooms);
        this.windows = Windows.in(world);
        this.typing = Typing.in(world);
        this.sandbox = new Sandbox(world, senders, windows);
        this.testDevices = new TestDevices(world, rooms);
        this.initiations = new Initiations(world);
        senders.onDelete(testDevices::forget);
    }

    /** The channels of {@code world}, on which nobody has a sender yet. */
    public static Channels in(World world, Senders.Rooms rooms) {
        return new Channels(world, rooms);
    }

    /** Who sends on them. */
    public Senders senders() {
        return senders;
    }

    /** Who has written lately. */
    public Windows windows() {
        return windows;
    }

    /** Who is seen typing. */
    public Typing typing() {
        return typing;
    }

    /** The number that is shared to try things out. */
    public Sandbox sandbox() {
        return sandbox;
    }

    /** Who tries out RCS senders. */
    public TestDevices testDevices() {
        return testDevices;
    }

    /**
     * Who is meant by {@code address} when {@code user} writes there at {@code now}: of the sandbox the account that the user has
     * joined, else the one sender that is online.
     */
    public Optional<ChannelSender> receiver(Instant now, String address, String user) {
        return address.equals(Sandbox.NUMBER)
                ? sandbox.member(now, user).flatMap(member -> senders.find(member.accountSid(), address))
                : senders.online(address);
    }

    /**
     * Whether {@code sender} may write {@code body} to {@code user} at {@code now} without a template of its own: a window is open,
     * or it is what the sandbox has ready. On channels without windows always.
     */
    public boolean mayWrite(Instant now, String sender, String user, String body) {
        boolean windowed = Channel.of(sender).filter(Channel::windowed).isPresent();
        return !windowed
                || windows.open(now, sender, user)
                || (sender.equals(Sandbox.NUMBER) && Sandbox.isTemplate(body));
    }

    /**
     * Why the channel does not take {@code dispatch}, which enters its sender's queue now: 63015, 63018 or 63035; 0 if it does.
     * Users that are written to outside of a window are counted.
     */
    public int refusal(Transaction tx, Dispatch dispatch) {
        ChannelSender sender = dispatch.from().indexOf(':') < 0
                ? null
                : senders.find(dispatch.accountSid(), dispatch.from()).orElse(null);
        if (sender == null) {
            return 0;
        }
        int notJoined = sandbox.refusal(tx.now(), sender.accountSid(), sender.address(), dispatch.to());
        if (notJoined != 0) {
            return notJoined;
        }
        if (sender.channel() == Channel.RCS) {
            return reachesByRcs(sender, dispatch.to()) ? 0 : NOT_LAUNCHED;
        }
        Tier tier = sender.standing().tier();
        if (tier == null || tier == Tier.UNLIMITED || windows.open(tx.now(), sender.address(), dispatch.to())) {
            return 0;
        }
        return initiations.count(tx, sender.address(), dispatch.to(), tier.users()) ? 0 : OVER_LIMIT;
    }

    /** Whether {@code sender}, which is on RCS, is launched where {@code user} is, or {@code user} tests it. */
    public boolean reachesByRcs(ChannelSender sender, String user) {
        return testDevices.accepted(sender.sid(), user) || launched(sender, user);
    }

    private boolean launched(ChannelSender sender, String user) {
        Launch launch = sender.standing().launch();
        String region = senders.region(user);
        return sender.status().online() && (launch == null || launch.reaches(region));
    }
}
