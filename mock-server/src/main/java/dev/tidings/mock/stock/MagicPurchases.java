package dev.tidings.mock.stock;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.number.Capabilities;
import dev.tidings.mock.number.NumberType;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.resource.Values;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Transaction;

/** What test credentials buy: an answer that depends on the number alone, and nothing to keep. */
final class MagicPurchases {
    private static final String UNAVAILABLE = "+15005550000";
    private static final String VALID = "+15005550006";
    private static final String FULL_AREA = "500";

    private MagicPurchases() {}

    /** The number that would have been bought; that an area code buys the same one is unconfirmed. */
    static OwnedNumber buy(Transaction tx, Account account, Parameters form, Values settings) {
        String wanted = form.nonEmpty("PhoneNumber").orElse("");
        String areaCode = form.nonEmpty("AreaCode").orElse("");
        if (wanted.equals(UNAVAILABLE)) {
            throw Purchases.unavailable(wanted);
        }
        if (wanted.isEmpty() && !areaCode.isEmpty() && !areaCode.equals(FULL_AREA)) {
            throw Purchases.noneIn(areaCode);
        }
        if (!wanted.equals(VALID) && (!wanted.isEmpty() || areaCode.isEmpty())) {
            throw ApiError.badRequest(
                    21421,
                    wanted.isEmpty()
                            ? "PhoneNumber or AreaCode is required"
                            : "PhoneNumber " + wanted + " is not a valid phone number");
        }
        return new OwnedNumber(
                tx.newSid("PN"),
                account.sid(),
                VALID,
                "US",
                NumberType.LOCAL,
                Capabilities.FULL,
                0,
                settings,
                tx.now(),
                tx.now());
    }
}
