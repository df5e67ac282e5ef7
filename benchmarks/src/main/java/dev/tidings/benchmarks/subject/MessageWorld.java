package dev.tidings.benchmarks.subject;

import dev.tidings.mock.account.AccountKind;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.alert.Alerts;
import dev.tidings.mock.callerid.CallerIds;
import dev.tidings.mock.channel.Channels;
import dev.tidings.mock.channel.Senders;
import dev.tidings.mock.consent.Consents;
import dev.tidings.mock.content.Templates;
import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.link.Links;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.MessageDraft;
import dev.tidings.mock.messaging.MessageSettings;
import dev.tidings.mock.messaging.MessageStatus;
import dev.tidings.mock.messaging.Messages;
import dev.tidings.mock.network.CarrierNetwork;
import dev.tidings.mock.network.RuleBook;
import dev.tidings.mock.number.NumberOptions;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.safety.GeoPermissions;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The rooms of our server that a message passes, put together without its doors: no HTTP, no JSON, virtual time. */
public final class MessageWorld implements AutoCloseable {
    private static final Duration HORIZON = Duration.ofHours(24);

    private final World world;
    private final Messages messages;
    private final List<MessageDraft> drafts = new ArrayList<>(Wire.PARTIES);

    /** Takes turns among the drafts. */
    private int next;

    private MessageWorld(int kept) {
        world = new World(new VirtualClock(Instant.parse("2026-11-01T00:00:00Z")), 1);
        Accounts accounts = Accounts.in(world);
        Numbers numbers = Numbers.in(world, new NumberOptions(false, false));
        Services services = Services.in(world);
        CarrierNetwork network = CarrierNetwork.in(world, RuleBook.in(world));
        Handsets handsets = Handsets.in(world, kept);
        Alerts alerts = Alerts.in(world);
        messages = Messages.in(
                world,
                new Messages.Rooms(
                        accounts,
                        numbers,
                        CallerIds.in(world, accounts, numbers.plan(), call -> {}),
                        services,
                        Channels.in(world, new Senders.Rooms(numbers, network, handsets)),
                        Templates.in(world, alerts),
                        Consents.in(world),
                        GeoPermissions.in(world),
                        Links.in(world, new Links.Rooms(accounts, services, alerts)),
                        network,
                        handsets,
                        call -> {}),
                MessageSettings.keeping(kept));
        world.run(tx -> accounts.open(tx, Wire.ACCOUNT_SID, Wire.AUTH_TOKEN, AccountKind.FULL));
        for (int i = 0; i < Wire.PARTIES; i++) {
            String from = Wire.sender(i);
            world.run(tx -> numbers.provision(tx, Wire.ACCOUNT_SID, from));
            drafts.add(MessageDraft.text(from, Wire.recipient(i), Wire.BODY + " No. " + i));
        }
        world.start();
    }

    /** One that keeps {@code kept} messages and then forgets the oldest. */
    public static MessageWorld keeping(int kept) {
        return new MessageWorld(kept);
    }

    /** Takes {@code count} messages and lets time pass until all of them are delivered; the last one as it was taken. */
    public Message live(int count) {
        Message last = take();
        for (int i = 1; i < count; i++) {
            last = take();
        }
        world.clock().settle(HORIZON);
        if (world.due() > 0 || !isDelivered(last)) {
            throw new IllegalStateException("message " + last.sid() + " did not arrive");
        }
        return last;
    }

    private Message take() {
        next = (next + 1) % Wire.PARTIES;
        return messages.create(Wire.ACCOUNT_SID, drafts.get(next));
    }

    private boolean isDelivered(Message message) {
        return messages.find(message.sid())
                .filter(now -> now.status() == MessageStatus.DELIVERED)
                .isPresent();
    }

    /** How many messages were delivered, of those that are kept. */
    public int delivered() {
        int count = 0;
        for (Message each : messages.of(Wire.ACCOUNT_SID)) {
            count += each.status() == MessageStatus.DELIVERED ? 1 : 0;
        }
        return count;
    }

    /** Stops time. */
    @Override
    public void close() {
        world.close();
    }
}
