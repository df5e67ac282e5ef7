package dev.tidings.mock.messaging;

import dev.tidings.mock.account.Account;
import dev.tidings.mock.account.AccountKind;
import dev.tidings.mock.number.Line;
import dev.tidings.mock.number.Numbers;
import dev.tidings.mock.number.OwnedNumber;
import dev.tidings.mock.service.Services;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.Transaction;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may stand in {@code From}: a number or short code that the account owns, or a name. */
final class MessageSenders {
    /** Names that say nothing of who sends; which ones are refused is not published. */
    private static final Set<String> GENERIC_NAMES =
            Set.of("SMS", "TEXT", "INFO", "INFOSMS", "VERIFY", "NOTICE", "NOTIFY");

    /**
     * A sender that may be used.
     *
     * @param address as the recipient sees it
     * @param number what the account owns; null for a name
     */
    record Sender(String address, @Nullable OwnedNumber number) {}

    private final Numbers numbers;

    MessageSenders(Numbers numbers) {
        this.numbers = numbers;
    }

    /** Whether {@code address} belongs to a channel, such as {@code whatsapp:+14155550100}. */
    static boolean isChannel(String address) {
        return address.indexOf(':') > 0;
    }

    /** The channel of {@code address}, such as {@code whatsapp}; empty for the phone network. */
    static String channel(String address) {
        int colon = address.indexOf(':');
        return colon < 0 ? "" : address.substring(0, colon);
    }

    /**
     * The sender that {@code from} means.
     *
     * @throws ApiError 21212, 21267, 21606, 21616, 21659, 21660 or 21661 if {@code account} cannot send from it
     */
    Sender resolve(Transaction tx, Account account, String from) {
        OwnedNumber number = numbers.byAddress(from);
        if (number == null) {
            if (hasLetter(from)) {
                return name(account, from);
            }
            number = byNumber(tx, account, from);
        }
        // One number has one owner, but where no sender is refused another account may use it too.
        if (!number.accountSid().equals(account.sid()) && !numbers.provisionsAnySender()) {
            throw ApiError.badRequest(
                    21660, "Mismatch between the 'From' number " + from + " and the account " + account.sid());
        }
        if (!number.capabilities().sms()) {
            throw ApiError.badRequest(21661, "'From' number " + from + " is not SMS-capable");
        }
        return new Sender(number.address(), number);
    }

    private OwnedNumber byNumber(Transaction tx, Account account, String from) {
        boolean shortCode = Numbers.isShortCode(from);
        Line line = shortCode ? null : numbers.plan().read(from);
        if (line == null && !shortCode) {
            throw unreadable(from);
        }
        OwnedNumber number = line == null ? null : numbers.byAddress(line.e164());
        if (number != null) {
            return number;
        }
        if (!numbers.provisionsAnySender()) {
            throw ApiError.badRequest(
                    21659, "'From' " + from + " is not a Twilio phone number or Short Code country mismatch");
        }
        return line == null ? numbers.provision(tx, account.sid(), from) : numbers.provision(tx, account.sid(), line);
    }

    private static ApiError unreadable(String from) {
        // Seen on the wire: +123 is refused as a number that cannot send, not as one that cannot be read.
        if (from.startsWith("+") && isDigits(from, 1)) {
            return notUsable(from);
        }
        if (from.length() > 8 && isDigits(from, 0)) {
            return ApiError.badRequest(
                    21616, "The 'From' number " + from + " matches more than one country: give it in E.164");
        }
        return notASender(from);
    }

    private static Sender name(Account account, String name) {
        if (!Services.isName(name) || GENERIC_NAMES.contains(name.toUpperCase(Locale.ROOT))) {
            throw notASender(name);
        }
        if (account.kind() == AccountKind.TRIAL) {
            throw ApiError.badRequest(21267, "Trial accounts cannot send from the alphanumeric sender ID " + name);
        }
        return new Sender(name, null);
    }

    /**
     * Refuses what cannot go from {@code sender} to {@code to}.
     *
     * @throws ApiError 21657, 21659, 21621 or 21612
     */
    static void requireRoute(Sender sender, Line to, boolean media) {
        OwnedNumber number = sender.number();
        if (number == null && !Services.takesNames(to.region())) {
            throw ApiError.badRequest(
                    21657, "The sender ID " + sender.address() + " is not supported in " + to.region());
        }
        if (number != null && number.isShortCode() && !number.region().equals(to.region())) {
            throw ApiError.badRequest(
                    21659,
                    "'From' " + sender.address() + " is not a Twilio phone number or Short Code country mismatch");
        }
        if (media && (number == null || !number.capabilities().mms())) {
            throw ApiError.badRequest(21621, "The 'From' number " + sender.address() + " is not MMS-capable");
        }
        boolean phone = number != null && !number.isShortCode();
        if ((media && !Services.takesMedia(to.region()))
                || (phone && !Services.reaches(sender.address(), to.region()))) {
            throw noRoute(sender.address(), to.e164());
        }
    }

    static ApiError noRoute(String from, String to) {
        return ApiError.badRequest(
                21612,
                "Message cannot be sent with the current combination of 'To' (" + MessageChecks.masked(to)
                        + ") and/or 'From' (" + from + ") parameters");
    }

    static ApiError notASender(String from) {
        return ApiError.badRequest(
                21212,
                "The 'From' number " + from + " is not a valid phone number, shortcode, or alphanumeric sender ID.");
    }

    static ApiError notUsable(String from) {
        return ApiError.badRequest(
                21606,
                "The From phone number " + from
                        + " is not a valid, SMS-capable inbound phone number or short code for your account.");
    }

    private static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isDigits(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
