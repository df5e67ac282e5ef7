package dev.tidings.mock.verify;

import dev.tidings.mock.safety.SafeList;
import dev.tidings.mock.safety.SafeNumber;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.regex.Pattern;

/** The safe list of an account as Verify shows it: single numbers only, and so many calls a minute. */
public final class VerifySafeList {
    private static final int CALLS_A_MINUTE = 30;
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{6,14}");

    private final SafeList list;
    private final CallRate calls;

    private VerifySafeList(World world, SafeList list) {
        this.list = list;
        this.calls = CallRate.in(world, "verify.safe_list_calls", CALLS_A_MINUTE, Duration.ofMinutes(1));
    }

    /** The numbers of {@code list}. */
    public static VerifySafeList in(World world, SafeList list) {
        return new VerifySafeList(world, list);
    }

    /** Whether {@code text} could stand on it. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /**
     * Counts a call of {@code accountSid}.
     *
     * @throws ApiError 20429 if there were too many in the last minute
     */
    void called(Transaction tx, String accountSid) {
        calls.count(tx, accountSid);
    }

    /**
     * Puts a number on the list.
     *
     * @throws ApiError 60411 if it is there
     */
    SafeNumber add(Transaction tx, String accountSid, String number) {
        return list.add(tx, accountSid, number);
    }

    /**
     * What stands on the list.
     *
     * @throws ApiError 20404 if {@code number} does not
     */
    SafeNumber get(String accountSid, String number) {
        return list.find(accountSid, number)
                .filter(any -> isNumber(number))
                .orElseThrow(() -> ApiError.notFound("/SafeList/Numbers/" + number));
    }

    void remove(Transaction tx, SafeNumber number) {
        list.remove(tx, number.accountSid(), number.phoneNumber());
    }
}
