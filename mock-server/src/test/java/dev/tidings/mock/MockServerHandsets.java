package dev.tidings.mock;

import dev.tidings.mock.consent.Heard;
import dev.tidings.mock.consent.Spoken;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.service.MessagingService;

/** Lets a handset write a keyword to a number of a server. */
public final class MockServerHandsets {
    private MockServerHandsets() {}

    /** What is made of {@code body}, written by {@code from} to {@code to}. */
    public static Heard write(MockServer mock, String from, String to, String body) {
        OwnedNumber number = mock.backend.numbers.byAddress(to);
        if (number == null) {
            throw new AssertionError("nobody owns " + to);
        }
        MessagingService service = mock.backend.services.holding(number.sid());
        return mock.backend.world.run(tx ->
                mock.backend.consents.hear(tx, new Spoken(number, service == null ? null : service.sid(), from, body)));
    }

    /** Takes {@code address} out of the pool it is in. */
    public static void leavePool(MockServer mock, String address) {
        OwnedNumber number = mock.backend.numbers.byAddress(address);
        mock.backend.world.run(tx -> {
            mock.backend.services.remove(tx, number == null ? "" : number.sid());
            return tx;
        });
    }

    /** Puts {@code address} into the pool of {@code serviceSid}; it may be in no other. */
    public static void joinPool(MockServer mock, String serviceSid, String address) {
        OwnedNumber number = mock.backend.numbers.byAddress(address);
        if (number == null) {
            throw new AssertionError("nobody owns " + address);
        }
        mock.backend.world.run(tx -> {
            mock.backend.services.add(tx, mock.backend.services.find(serviceSid).orElseThrow(), number);
            return tx;
        });
    }
}
