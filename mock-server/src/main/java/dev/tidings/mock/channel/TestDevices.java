package dev.tidings.mock.channel;

import dev.tidings.mock.handset.App;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who gets messages of RCS senders that are not launched yet. The API has no call for it that is published: consoles invite,
 * and whoever owns the device accepts.
 */
public final class TestDevices {
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{4,14}");

    /**
     * A device.
     *
     * @param senderSid whose messages it gets, {@code XE…}
     * @param phoneNumber in E.164
     * @param accepted whether its owner has accepted
     */
    public record TestDevice(String senderSid, String phoneNumber, boolean accepted) {
        private static String key(String senderSid, String phoneNumber) {
            return senderSid + ' ' + phoneNumber;
        }

        String key() {
            return key(senderSid, phoneNumber);
        }
    }

    private final Table<TestDevice> devices;
    private final Senders.Rooms rooms;

    TestDevices(World world, Senders.Rooms rooms) {
        this.devices = world.table("channel.test_devices", TestDevice.class, TestDevice::key, TestDevice::senderSid);
        this.rooms = rooms;
    }

    /**
     * Invites the device with {@code phoneNumber}; its owner accepts at once if {@code accepted}. Nothing else changes if it was
     * invited before.
     *
     * @throws ApiError 63105 if {@code sender} is not on RCS, 63107 if {@code phoneNumber} is no number in E.164, 63108 if the
     *     sender is not ready, 63106 if the device has no RCS
     */
    public TestDevice invite(Transaction tx, ChannelSender sender, String phoneNumber, boolean accepted) {
        if (sender.channel() != Channel.RCS) {
            throw SenderBody.unsupported("A test device", sender.channel().title(), "only RCS has them");
        }
        if (!PHONE.matcher(phoneNumber).matches() || rooms.numbers().plan().read(phoneNumber) == null) {
            throw ApiError.badRequest(63107, "phone_number \"" + phoneNumber + "\" must be a phone number in E.164");
        }
        if (sender.status() == SenderStatus.CREATING || sender.status() == SenderStatus.STUBBED) {
            throw ApiError.badRequest(
                    63108,
                    sender.address() + " is " + sender.status().wire()
                            + ": it must be filled in before devices test it");
        }
        if (!hasRcs(phoneNumber)) {
            throw ApiError.badRequest(63106, "The device with phone_number \"" + phoneNumber + "\" has no RCS");
        }
        boolean before = devices.find(TestDevice.key(sender.sid(), phoneNumber))
                .map(TestDevice::accepted)
                .orElse(false);
        TestDevice device = new TestDevice(sender.sid(), phoneNumber, accepted || before);
        tx.put(devices, device);
        return device;
    }

    /** Numbers that belong to accounts have no phone behind them. */
    private boolean hasRcs(String phoneNumber) {
        return rooms.numbers().byAddress(phoneNumber) == null
                && rooms.handsets().has(App.RCS, phoneNumber);
    }

    /** The devices of {@code senderSid}, in the order in which they were invited. */
    public List<TestDevice> of(String senderSid) {
        List<TestDevice> all = new ArrayList<>();
        devices.oldestFirst(senderSid).forEach(all::add);
        return all;
    }

    boolean accepted(String senderSid, String user) {
        String number = user.startsWith(Channel.RCS.prefix())
                ? user.substring(Channel.RCS.prefix().length())
                : user;
        return devices.find(TestDevice.key(senderSid, number))
                .filter(TestDevice::accepted)
                .isPresent();
    }

    void forget(Transaction tx, ChannelSender sender) {
        of(sender.sid()).forEach(each -> {
            Row<TestDevice> row = devices.row(each.key());
            if (row != null) {
                tx.delete(row);
            }
        });
    }
}
