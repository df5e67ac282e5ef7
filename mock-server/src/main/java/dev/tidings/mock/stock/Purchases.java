package dev.tidings.mock.stock;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.AccountKind;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.NumberSettings;
import dev.tidings.mock.number.NumberType;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.resource.Values;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Transaction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Buying. In which order faults are found is not published: what cannot be read first, then whether the number can be had, then
 * whether the buyer may have it.
 *
 * <p>A number need not have been searched for: any that the plan knows, of a kind that its country sells, is there for the taking
 * as long as nobody owns it. The real backend has only so many, but a test that names a number wants to get it. Addresses, bundles
 * and identities cannot be made here, so every well-formed SID is taken for one.
 */
final class Purchases {
    /** What may be bought, and as what. */
    private record Choice(Line line, Offer offer) {}

    private final Numbers numbers;
    private final Inventory inventory;
    private final SettingChecks checks;

    Purchases(Numbers numbers, Inventory inventory, SettingChecks checks) {
        this.numbers = numbers;
        this.inventory = inventory;
        this.checks = checks;
    }

    /**
     * Buys for {@code account} what {@code form} asks for; with test credentials nothing is kept.
     *
     * @param only the kind of number it must be; null for any
     * @throws ApiError if it cannot be bought
     */
    OwnedNumber buy(Transaction tx, Account account, @Nullable NumberType only, Parameters form) {
        Values settings = SettingChecks.PHONE.create(form);
        if (account.kind() == AccountKind.TEST) {
            return MagicPurchases.buy(tx, account, form, settings);
        }
        Choice choice = choose(only, form);
        requireRoom(account);
        requirePapers(choice.offer, settings);
        Values checked = checks.check(account.sid(), choice.offer.capabilities(), form, settings);
        return numbers.provision(
                tx,
                account.sid(),
                choice.line,
                number -> number.withType(choice.offer.type())
                        .withCapabilities(choice.offer.capabilities())
                        .withSettings(checked));
    }

    private Choice choose(@Nullable NumberType only, Parameters form) {
        String areaCode = form.nonEmpty("AreaCode").orElse(null);
        String wanted = form.nonEmpty("PhoneNumber").orElse(null);
        if (only != null && areaCode != null) {
            throw ApiError.badRequest(
                    21457, "AreaCode cannot be used to buy a " + only.wire() + " number: give PhoneNumber");
        }
        if (wanted == null && areaCode != null) {
            return inAreaCode(NumberSearch.AREA_CODE.require(form));
        }
        if (wanted == null) {
            throw ApiError.badRequest(
                    21421, only == null ? "PhoneNumber or AreaCode is required" : "PhoneNumber is required");
        }
        return named(wanted, only);
    }

    private Choice named(String wanted, @Nullable NumberType only) {
        Line line = numbers.plan().read(wanted);
        if (line == null) {
            throw ApiError.badRequest(21421, "PhoneNumber " + wanted + " is not a valid phone number");
        }
        Offer offer = Countries.offerOf(line);
        if (offer == null || numbers.byAddress(line.e164()) != null) {
            throw unavailable(wanted);
        }
        if (only != null && offer.type() != only) {
            throw ApiError.badRequest(
                    21458,
                    "PhoneNumber " + wanted + " is a " + offer.type().wire() + " number, not a " + only.wire()
                            + " one");
        }
        return new Choice(line, offer);
    }

    static ApiError unavailable(String wanted) {
        return ApiError.badRequest(21422, "PhoneNumber " + wanted + " is not available");
    }

    private Choice inAreaCode(String areaCode) {
        NumberSearch search = NumberSearch.inAreaCode(areaCode);
        for (String country : List.of("US", "CA")) {
            for (Offer each : Countries.find(country).map(Country::offers).orElse(List.of())) {
                for (AvailableNumber found : inventory.find(each, search, 1)) {
                    Line line = numbers.plan().read(found.address());
                    if (line != null) {
                        return new Choice(line, each);
                    }
                }
            }
        }
        throw noneIn(areaCode);
    }

    static ApiError noneIn(String areaCode) {
        return ApiError.badRequest(21452, "No phone numbers are available in area code " + areaCode);
    }

    /** A trial comes with one number, and that is that. */
    private void requireRoom(Account account) {
        if (account.kind() != AccountKind.TRIAL) {
            return;
        }
        for (OwnedNumber each : numbers.of(account.sid())) {
            if (!each.isShortCode()) {
                throw ApiError.badRequest(21404, "Trial accounts can have one phone number only");
            }
        }
    }

    /** That a bundle cannot be replaced by an identity is told from having neither by a code of its own; which is our reading. */
    private static void requirePapers(Offer offer, Values settings) {
        boolean address = settings.get(NumberSettings.ADDRESS_SID) != null;
        boolean bundle = settings.get(NumberSettings.BUNDLE_SID) != null;
        boolean identity = settings.get(NumberSettings.IDENTITY_SID) != null;
        String numbers = offer.country() + " " + offer.type().wire() + " numbers";
        if (!address && offer.address() == AddressNeed.LOCAL) {
            throw ApiError.badRequest(21615, numbers + " need the AddressSid of an address in " + offer.country());
        }
        if (!address && offer.address() != AddressNeed.NONE) {
            throw ApiError.badRequest(
                    21631,
                    numbers + " need the AddressSid of an address"
                            + (offer.address() == AddressNeed.FOREIGN ? " outside of " + offer.country() : ""));
        }
        if (offer.papers() == Papers.BUNDLE && !bundle) {
            throw identity
                    ? ApiError.badRequest(21651, numbers + " need the BundleSid of a bundle: an identity is not enough")
                    : ApiError.badRequest(21649, numbers + " need the BundleSid of a regulatory bundle");
        }
        if (offer.papers() == Papers.IDENTITY && !identity && !bundle) {
            throw ApiError.badRequest(21650, numbers + " need the IdentitySid of an identity document");
        }
    }
}
