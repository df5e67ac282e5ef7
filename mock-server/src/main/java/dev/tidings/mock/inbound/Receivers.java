package dev.tidings.mock.inbound;

import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.number.OwnedNumber;
import org.jspecify.annotations.Nullable;

/** The senders of accounts that can be written to. */
final class Receivers {
    private final Numbers numbers;

    Receivers(Numbers numbers) {
        this.numbers = numbers;
    }

    /** Who takes what is written to {@code to}, a phone number in any form, a short code, or a channel's address; null if nobody. */
    @Nullable
    Receiver find(String to) {
        OwnedNumber exact = numbers.byAddress(to);
        Line line = exact == null ? numbers.plan().read(to) : null;
        OwnedNumber number = line == null ? exact : numbers.byAddress(line.e164());
        return number == null ? null : of(number);
    }

    Receiver of(OwnedNumber number) {
        return new Receiver(
                number.sid(),
                number.accountSid(),
                number.address(),
                number.capabilities(),
                null,
                number,
                numbers.hooks(number));
    }
}
