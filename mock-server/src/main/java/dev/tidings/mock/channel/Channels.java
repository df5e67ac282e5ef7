package dev.tidings.mock.channel;

import dev.tidings.mock.world.World;

/** All that one server has of channels. */
public final class Channels {
    private final Senders senders;
    private final Windows windows;
    private final Typing typing;

    private Channels(World world, Senders.Rooms rooms) {
        this.senders = Senders.in(world, rooms);
        this.windows = Windows.in(world);
        this.typing = Typing.in(world);
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
}
