package dev.tidings.mock.stock;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.AccountKind;
import dev.tidings.mock.account.Accounts;
import dev.tidings.mock.account.ApiKey;
import dev.tidings.mock.account.ApiKeys;
import dev.tidings.mock.number.NumberSettings;
import dev.tidings.mock.number.NumberType;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.resource.Values;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.Page;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Transaction;
import dev.tidings.mock.world.World;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The numbers of accounts as the API sees them: bought, listed, set up, handed over within a family of accounts, released. */
public final class PhoneNumbers {
    static final Field<String> TARGET = Field.sid("AccountSid", "AC").code(21470);

    private static final Field<String> ORIGIN = Field.word("Origin", "twilio", "hosted");
    private static final Field<Boolean> BETA = Field.flag("Beta");

    private final World world;
    private final Accounts accounts;
    private final ApiKeys keys;
    private final Numbers numbers;
    private final SettingChecks checks;
    private final Purchases purchases;

    private PhoneNumbers(World world, Accounts accounts, ApiKeys keys, Numbers numbers) {
        this.world = world;
        this.accounts = accounts;
        this.keys = keys;
        this.numbers = numbers;
        this.checks = new SettingChecks(numbers.applications());
        this.purchases = new Purchases(numbers, new Inventory(world, numbers), checks);
    }

    /** The API's view of {@code numbers}. */
    public static PhoneNumbers of(World world, Accounts accounts, ApiKeys keys, Numbers numbers) {
        return new PhoneNumbers(world, accounts, keys, numbers);
    }

    /**
     * Buys what {@code form} asks for.
     *
     * @param only the kind of number it must be; null for any
     * @throws ApiError if it cannot be bought
     */
    OwnedNumber buy(String accountSid, @Nullable NumberType only, Parameters form) {
        return world.run(tx -> purchases.buy(tx, accounts.get(accountSid), only, form));
    }

    /** The phone number {@code sid} of {@code accountSid}. */
    Optional<OwnedNumber> phone(String accountSid, String sid) {
        return numbers.find(sid).filter(each -> each.accountSid().equals(accountSid) && !each.isShortCode());
    }

    /** The short code {@code sid} of {@code accountSid}. */
    Optional<OwnedNumber> shortCode(String accountSid, String sid) {
        return numbers.find(sid).filter(each -> each.accountSid().equals(accountSid) && each.isShortCode());
    }

    /**
     * Sets up {@code number}, and hands it over if {@code form} names another account.
     *
     * @param credential who asks
     * @throws ApiError if it may not be; nothing has changed then
     */
    OwnedNumber update(Transaction tx, OwnedNumber number, String credential, Parameters form) {
        Values read = SettingChecks.PHONE.update(form, number.settings());
        OwnedNumber next = number.withSettings(checks.check(number.accountSid(), number.capabilities(), form, read));
        String target = TARGET.read(form).orElse(number.accountSid());
        if (target.equals(number.accountSid())) {
            return numbers.change(tx, number.address(), present -> next);
        }
        requireTransfer(number, target, credential);
        Offer offer = offer(number);
        if (offer != null
                && offer.address() != AddressNeed.NONE
                && form.nonEmpty(NumberSettings.ADDRESS_SID.field().name()).isEmpty()) {
            throw ApiError.badRequest(
                    21613, number.address() + " requires an address of account " + target + ": give its AddressSid");
        }
        // The applications of one account mean nothing in another.
        return numbers.transfer(
                tx,
                next.with(NumberSettings.SMS_APPLICATION_SID, null).with(NumberSettings.VOICE_APPLICATION_SID, null),
                target);
    }

    private void requireTransfer(OwnedNumber number, String target, String credential) {
        Account to = accounts.find(target)
                .orElseThrow(() -> ApiError.badRequest(21471, "Account " + target + " does not exist"));
        if (!accounts.active(to)) {
            throw ApiError.badRequest(21472, "Account " + target + " is not active");
        }
        String owner = accounts.get(number.accountSid()).ownerSid();
        if (!to.ownerSid().equals(owner) || to.kind() == AccountKind.TEST) {
            throw ApiError.badRequest(21473, "Account " + target + " is not related to account " + number.accountSid());
        }
        String caller = keys.find(credential).map(ApiKey::accountSid).orElse(credential);
        if (accounts.find(caller).isPresent() && !caller.equals(owner)) {
            throw ApiError.badRequest(21474, "Only the parent account " + owner + " can transfer phone numbers");
        }
    }

    /** Sets up a short code. */
    OwnedNumber updateShortCode(Transaction tx, OwnedNumber code, Parameters form) {
        Values read = SettingChecks.SHORT_CODE.update(form, code.settings());
        Values checked = checks.check(code.accountSid(), code.capabilities(), form, read);
        return numbers.change(tx, code.address(), present -> present.withSettings(checked));
    }

    /** Gives {@code number} back: nobody owns it then, and it leaves whatever it was part of. */
    void release(Transaction tx, OwnedNumber number) {
        numbers.release(tx, number.address());
    }

    /**
     * The page of phone numbers that {@code query} asks for.
     *
     * @param only the kind; null for all
     */
    Page<OwnedNumber> phones(String accountSid, PageRequest request, @Nullable NumberType only, Parameters query) {
        Predicate<OwnedNumber> wanted =
                like(query, "PhoneNumber").and(each -> !each.isShortCode() && (only == null || each.type() == only));
        if (!BETA.or(query, true)) {
            wanted = wanted.and(each -> !isBeta(each));
        }
        if (ORIGIN.or(query, "twilio").equals("hosted")) {
            wanted = each -> false;
        }
        return numbers.page(accountSid, request, wanted);
    }

    /** The page of short codes that {@code query} asks for. */
    Page<OwnedNumber> shortCodes(String accountSid, PageRequest request, Parameters query) {
        return numbers.page(accountSid, request, like(query, "ShortCode").and(OwnedNumber::isShortCode));
    }

    /** Those with the name and the part of an address that {@code query} asks for; a star stands for any digit. */
    private static Predicate<OwnedNumber> like(Parameters query, String address) {
        String name = query.nonEmpty("FriendlyName").orElse(null);
        String part = query.nonEmpty(address).orElse("").replaceAll("[^0-9*+]", "");
        return number -> (name == null || number.friendlyName().equals(name)) && contains(number.address(), part);
    }

    private static boolean contains(String address, String part) {
        for (int from = 0; from + part.length() <= address.length(); from++) {
            int same = 0;
            while (same < part.length() && isLike(part.charAt(same), address.charAt(from + same))) {
                same++;
            }
            if (same == part.length()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLike(char wanted, char found) {
        return wanted == found || (wanted == '*' && found != '+');
    }

    static boolean isBeta(OwnedNumber number) {
        Offer offer = offer(number);
        return offer != null && offer.beta();
    }

    /** What {@code number} is sold as; null if numbers like it are not sold. */
    static @Nullable Offer offer(OwnedNumber number) {
        return Countries.find(number.region())
                .map(country -> country.offer(number.type()))
                .orElse(null);
    }

    World world() {
        return world;
    }
}
