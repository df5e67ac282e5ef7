package dev.tidings.mock.link;

import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;

/** The short links of all messages. */
public final class Links {
    private Links() {}

    /** The links of {@code world}, which has none yet. */
    public static Links in(World world) {
        return new Links();
    }

    /** Whether {@code serviceSid} has a domain to shorten links with. */
    public boolean canShorten(String serviceSid) {
        return false;
    }

    /** Shortens the links of a message that is about to be sent. */
    public Shortened shorten(Transaction tx, LinkOrder order) {
        return new Shortened(order.body(), 0);
    }
}
