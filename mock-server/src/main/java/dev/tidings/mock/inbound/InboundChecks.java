package dev.tidings.mock.inbound;

import dev.tidings.mock.handset.Coverage;
import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.wire.ApiError;

/** Whether a handset could send a message. */
final class InboundChecks {
    /** Segments are joined before an application sees them, up to here. */
    private static final int LONGEST_BODY = 1_600;

    /** Who a message is from; the region is empty where no numbering plan says. */
    record Sender(String address, String region) {}

    private final Numbers numbers;
    private final Handsets handsets;

    InboundChecks(Numbers numbers, Handsets handsets) {
        this.numbers = numbers;
        this.handsets = handsets;
    }

    /** The number that {@code incoming} is to; throws 21601 if nobody takes messages there. */
    OwnedNumber requireNumber(Incoming incoming) {
        OwnedNumber exact = numbers.byAddress(incoming.to());
        Line line = exact == null ? numbers.plan().read(incoming.to()) : null;
        OwnedNumber number = line == null ? exact : numbers.byAddress(line.e164());
        if (number == null || !number.capabilities().sms()) {
            throw ApiError.badRequest(
                    21601,
                    "\"to\" is \"" + incoming.to()
                            + "\": must be a number or short code of an account that takes messages");
        }
        if (!incoming.files().isEmpty() && !number.capabilities().mms()) {
            throw ApiError.malformed("\"media\" is given, but " + number.address() + " takes no media");
        }
        if (incoming.body().isEmpty()
                && incoming.files().isEmpty()
                && incoming.extras().isEmpty()) {
            throw ApiError.malformed("\"body\" is empty and there are no media: a message needs one of them");
        }
        if (incoming.body().length() > LONGEST_BODY) {
            throw ApiError.malformed(
                    "\"body\" has " + incoming.body().length() + " characters: must be at most " + LONGEST_BODY);
        }
        return number;
    }

    /** Who sends {@code incoming}; throws 20422 if that is nobody who could. */
    Sender requireSender(Incoming incoming, OwnedNumber to) {
        Line line = numbers.plan().read(incoming.from());
        if (line == null && !Numbers.isShortCode(incoming.from())) {
            throw ApiError.malformed(
                    "\"from\" is \"" + incoming.from() + "\": must be a phone number in E.164, such as +14155550123");
        }
        Sender sender = line == null ? new Sender(incoming.from(), "") : new Sender(line.e164(), line.region());
        if (sender.address().equals(to.address())) {
            throw ApiError.malformed("\"from\" is \"" + incoming.from() + "\": must differ from \"to\"");
        }
        Coverage coverage = handsets.get(sender.address()).coverage();
        if (coverage != Coverage.REACHABLE) {
            throw ApiError.malformed("\"from\" is \"" + incoming.from() + "\", whose handset is " + coverage.words()
                    + ": must be reachable to send");
        }
        return sender;
    }

    /** Who {@code address} is. */
    Sender sender(String address) {
        Line line = address.indexOf(':') > 0 ? null : numbers.plan().read(address);
        return new Sender(address, line == null ? "" : line.region());
    }
}
