package dev.tidings.mock.safety;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Row;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.Optional;

/**
 * The numbers of each account that protection against fraud never blocks, one by one or by the thousand. One list for every
 * product: whether the real backend keeps that of Verify apart is unconfirmed.
 */
public final class SafeList {
    private static final String BLOCK = "xxx";

    private final Table<SafeNumber> numbers;

    private SafeList(World world) {
        this.numbers = world.table("safety.safe_numbers", SafeNumber.class, SafeNumber::key, SafeNumber::accountSid);
    }

    /** The lists of {@code world}, which are empty yet. */
    public static SafeList in(World world) {
        return new SafeList(world);
    }

    /** Whether {@code number}, in E.164, is on the list of {@code accountSid}, itself or its block. */
    public boolean contains(String accountSid, String number) {
        if (numbers.size(accountSid) == 0) {
            return false;
        }
        return find(accountSid, number).isPresent()
                || find(accountSid, number.substring(0, Math.max(0, number.length() - BLOCK.length())) + BLOCK)
                        .isPresent();
    }

    /** What stands on the list as {@code phoneNumber}, a number or a block, written just so. */
    public Optional<SafeNumber> find(String accountSid, String phoneNumber) {
        return numbers.find(SafeNumber.key(accountSid, phoneNumber));
    }

    /**
     * Puts a number or block on the list.
     *
     * @throws ApiError 60411 if it is there
     */
    public SafeNumber add(Transaction tx, String accountSid, String phoneNumber) {
        if (find(accountSid, phoneNumber).isPresent()) {
            // That it is answered with 409 is unconfirmed.
            throw new ApiError(60411, 409, "PhoneNumber " + phoneNumber + " is on the safe list already");
        }
        SafeNumber number = new SafeNumber(tx.newSid("GN"), accountSid, phoneNumber);
        tx.insert(numbers, number);
        return number;
    }

    /** Takes a number or block from the list; whether it was there. */
    public boolean remove(Transaction tx, String accountSid, String phoneNumber) {
        Row<SafeNumber> row = numbers.row(SafeNumber.key(accountSid, phoneNumber));
        if (row != null) {
            tx.delete(row);
        }
        return row != null;
    }
}
