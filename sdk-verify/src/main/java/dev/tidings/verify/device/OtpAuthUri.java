package dev.tidings.verify.device;

import dev.tidings.core.internal.resource.Check;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The address that an authenticator app takes in as a QR code: {@code otpauth://totp/Issuer:account?secret=…}. It holds the
 * secret, so it is printed by {@link #uri} only.
 */
public final class OtpAuthUri {
    private static final String START = "otpauth://totp/";

    private final String issuer;
    private final String account;
    private final TotpGenerator generator;

    private OtpAuthUri(String issuer, String account, TotpGenerator generator) {
        this.issuer = issuer;
        this.account = account;
        this.generator = generator;
    }

    /**
     * The address of what {@code generator} makes.
     *
     * @param issuer whose codes they are; the app shows it
     * @param account which of the user's accounts they are for
     * @throws IllegalArgumentException if {@code issuer} or {@code account} is blank, or {@code issuer} has a colon
     */
    public static OtpAuthUri of(String issuer, String account, TotpGenerator generator) {
        Check.given("issuer", issuer);
        Check.given("account", account);
        if (issuer.indexOf(':') >= 0) {
            throw Check.refused("issuer is '" + issuer + "': it must have no colon");
        }
        return new OtpAuthUri(issuer, account, generator);
    }

    /**
     * Reads an address, such as {@code binding.uri} of a new factor. What it does not say is as in most: six digits, SHA-1, 30
     * seconds; an issuer that it lacks is empty.
     *
     * @throws IllegalArgumentException if it is none; the message does not show it
     */
    public static OtpAuthUri parse(String uri) {
        if (!uri.regionMatches(true, 0, START, 0, START.length())) {
            throw Check.refused("the address must begin with " + START);
        }
        String rest = uri.substring(START.length());
        int mark = rest.indexOf('?');
        Map<String, String> query = query(mark < 0 ? "" : rest.substring(mark + 1));
        String label = decoded(mark < 0 ? rest : rest.substring(0, mark));
        int colon = label.indexOf(':');
        String issuer = Optional.ofNullable(query.get("issuer")).orElse(colon < 0 ? "" : label.substring(0, colon));
        String secret =
                Optional.ofNullable(query.get("secret")).orElseThrow(() -> Check.refused("the address has no secret"));
        TotpGenerator generator = TotpGenerator.of(TotpSecret.of(secret));
        if (query.containsKey("algorithm")) {
            generator = generator.algorithm(TotpAlgorithm.named(query.get("algorithm")));
        }
        if (query.containsKey("digits")) {
            generator = generator.digits(number("digits", query.get("digits")));
        }
        if (query.containsKey("period")) {
            generator = generator.step(Duration.ofSeconds(number("period", query.get("period"))));
        }
        return new OtpAuthUri(issuer, label.substring(colon + 1).strip(), generator);
    }

    private static Map<String, String> query(String text) {
        Map<String, String> query = new HashMap<>();
        for (String each : text.split("&", -1)) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                query.putIfAbsent(
                        each.substring(0, equals).toLowerCase(Locale.ROOT), decoded(each.substring(equals + 1)));
            }
        }
        return query;
    }

    private static int number(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            throw Check.refused(name + " is '" + text + "': it must be a whole number");
        }
    }

    /** Whose codes they are. */
    public String issuer() {
        return issuer;
    }

    /** Which of the user's accounts they are for. */
    public String account() {
        return account;
    }

    /** What makes the codes. */
    public TotpGenerator generator() {
        return generator;
    }

    /** The address with its secret, in the order in which the backend writes it: for the eyes of the account's owner only. */
    public String uri() {
        return START + encoded(issuer) + ":" + encoded(account) + "?secret="
                + generator.secret().base32() + "&issuer=" + encoded(issuer) + "&algorithm=" + generator.algorithm()
                + "&digits=" + generator.digits() + "&period="
                + generator.step().toSeconds();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A plus is a plus here: this is no form. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return START + issuer + ":" + account;
    }
}
