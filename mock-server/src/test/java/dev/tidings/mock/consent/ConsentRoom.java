package dev.tidings.mock.consent;

import dev.tidings.mock.channel.Channels;
import dev.tidings.mock.channel.SomeChannels;
import dev.tidings.mock.number.NumberOptions;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.service.MessagingService;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.List;

/** Consents among numbers and services, without messages. */
final class ConsentRoom {
    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    static final String ACCOUNT = "AC" + "1".repeat(32);
    static final String LONG = "+14155550100";
    static final String OTHER_LONG = "+14155550101";
    static final String TOLL_FREE = "+18335550100";
    static final String SHORT = "55501";
    static final String HANDSET = "+14155550199";

    final World world = new World(new VirtualClock(START), 5);
    final Numbers numbers = Numbers.in(world, NumberOptions.DEFAULT);
    final Services services = Services.in(world);
    final Channels channels = SomeChannels.in(world, numbers);
    final Consents consents = Consents.in(world, Pools.of(numbers, channels.senders(), services));

    ConsentRoom() {
        world.start();
        for (String each : List.of(LONG, OTHER_LONG, TOLL_FREE, SHORT)) {
            world.run(tx -> numbers.provision(tx, ACCOUNT, each));
        }
    }

    OwnedNumber number(String address) {
        OwnedNumber number = numbers.byAddress(address);
        if (number == null) {
            throw new AssertionError("nobody owns " + address);
        }
        return number;
    }

    String service(String... pool) {
        return world.run(tx -> {
            MessagingService service = services.open(tx, ACCOUNT, "A service");
            for (String each : pool) {
                services.add(tx, service, number(each));
            }
            return service.sid();
        });
    }

    /** Gives {@code service} Advanced Opt-Out. */
    void advance(String service, OptOutDraft draft) {
        world.run(tx -> {
            consents.advance(tx, new AdvancedOptOut(service, ACCOUNT, draft.texts()));
            return tx;
        });
    }

    /** The handset writes {@code body} to {@code address}. */
    Heard hear(String address, String body) {
        return hear(HANDSET, address, body);
    }

    Heard hear(String handset, String address, String body) {
        MessagingService service = services.holding(number(address).sid());
        return world.run(tx ->
                consents.hear(tx, new Spoken(number(address), service == null ? null : service.sid(), handset, body)));
    }

    /** Whether a message straight from {@code address} is refused. */
    boolean blocks(String address) {
        return consents.blocks(ACCOUNT, null, address, HANDSET);
    }

    boolean serviceBlocks(String service) {
        return consents.blocks(ACCOUNT, service, null, HANDSET);
    }
}
