package dev.tidings.mock.channel;

import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.network.CarrierNetwork;
import dev.tidings.mock.network.RuleBook;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.world.World;

/** Channels for tests of other rooms, on a network and handsets of their own. */
public final class SomeChannels {
    private SomeChannels() {}

    public static Channels in(World world, Numbers numbers) {
        return in(world, numbers, Handsets.in(world, 100));
    }

    public static Channels in(World world, Numbers numbers, Handsets handsets) {
        return Channels.in(world, new Senders.Rooms(numbers, CarrierNetwork.in(world, RuleBook.in(world)), handsets));
    }
}
