package dev.tidings.mock.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What authenticator apps read from QR codes: the key URI format of Google Authenticator. */
final class OtpauthUri {
    private OtpauthUri() {}

    /** The URI of a seed, for an account called {@code account} with {@code issuer}. */
    static String of(String issuer, String account, FactorConfig.Totp config, Binding.Seed seed) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + seed.secret() + "&issuer="
                + encoded(issuer) + "&algorithm=" + config.algorithm().wire().toUpperCase(Locale.ROOT) + "&digits="
                + config.codeLength() + "&period=" + config.timeStep();
    }

    /** Percent-encoded but for what RFC 3986 leaves unreserved. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
