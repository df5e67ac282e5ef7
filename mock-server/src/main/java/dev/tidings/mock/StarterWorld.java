package dev.tidings.mock;

import dev.tidings.mock.account.AccountKind;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.NumberType;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.service.MessagingService;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.verify.VerifyServices;
import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.List;

/** What there is before anybody asks: accounts that can send at once. */
final class StarterWorld {
    private static final List<String> LOCALS = List.of("+14155550100", "+14155550101");
    private static final List<String> OTHERS = List.of("+18335550100", "55501");

    /** As libphonenumber says, which is not asked: waking it up would be a good part of a server's start. */
    static final Line BRITISH = new Line("+447400123456", "GB", NumberType.MOBILE, false);

    /** Where numbers for further accounts come from: 555 exchanges, which nobody has, from line 0200 on. */
    private static final int[] AREA_CODES = {
        212, 213, 214, 303, 305, 312, 313, 404, 408, 412, 415, 503, 512, 602, 615, 617, 619, 702, 713, 716, 801, 808,
        813, 816, 858, 901, 904, 916, 917, 919
    };

    private static final int FIRST_LINE = 200;
    private static final int LINES = 9_800;

    private static final MessagingService.Features NUMBERS_ANSWER =
            new MessagingService.Features(true, true, true, true, true);

    private final Accounts accounts;
    private final Numbers numbers;
    private final Services services;
    private final VerifyServices verify;

    /** How many numbers were handed out; under the world's lock. */
    private int dealt;

    /** What it furnishes. */
    record Rooms(Accounts accounts, Numbers numbers, Services services, VerifyServices verify) {}

    StarterWorld(World world, Rooms rooms) {
        this.accounts = rooms.accounts();
        this.numbers = rooms.numbers();
        this.services = rooms.services();
        this.verify = rooms.verify();
        world.keep(new Part<>("starter.dealt", Integer.class, () -> dealt, count -> dealt = count));
    }

    /** Opens the accounts of {@code settings}: the first with everything, the others with a number each. */
    void populate(Transaction tx, Settings settings) {
        for (Settings.Credentials each : settings.accounts()) {
            accounts.open(tx, each.accountSid(), each.authToken(), AccountKind.FULL);
        }
        String first = settings.accounts().get(0).accountSid();
        MessagingService service = services.open(tx, first, "Starter service");
        for (String each : LOCALS) {
            services.add(tx, service, numbers.provision(tx, first, each));
        }
        verify.open(tx, first, "Starter service");
        numbers.provision(tx, first, BRITISH);
        for (String each : OTHERS) {
            numbers.provision(tx, first, each);
        }
        for (Settings.Credentials each :
                settings.accounts().subList(1, settings.accounts().size())) {
            dealNumber(tx, each.accountSid());
        }
    }

    /**
     * Lets the starter service leave inbound messages to the applications of its numbers: a service without a URL of its own
     * throws away whatever is sent to them.
     */
    void letNumbersAnswer(Transaction tx, Settings settings) {
        String first = settings.accounts().get(0).accountSid();
        for (MessagingService each : services.of(first)) {
            services.change(tx, each.sid(), service -> service.withFeatures(NUMBERS_ANSWER));
        }
    }

    /** A US local number that nobody owned. */
    OwnedNumber dealNumber(Transaction tx, String accountSid) {
        while (dealt < AREA_CODES.length * LINES) {
            int line = FIRST_LINE + dealt / AREA_CODES.length;
            String address = "+1" + AREA_CODES[dealt % AREA_CODES.length] + "555" + (10_000 + line + "").substring(1);
            dealt++;
            if (numbers.byAddress(address) == null) {
                return numbers.provision(tx, accountSid, address);
            }
        }
        throw new IllegalStateException("all " + dealt + " numbers for new accounts are given away");
    }
}
