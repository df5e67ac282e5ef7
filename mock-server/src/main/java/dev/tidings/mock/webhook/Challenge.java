package dev.tidings.mock.webhook;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers a 401 with the user and password of the URL, as Basic or as Digest (RFC 7617, RFC 7616 with MD5). */
final class Challenge {
    private static final Pattern PARAMETER =
            Pattern.compile("([A-Za-z-]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,]+))");

    private Challenge() {}

    /** What {@code Authorization} has to say; empty if the URL has no user or the challenge is another. */
    static Optional<String> answer(HttpAnswer refusal, CallUrl url, String method) {
        String userInfo = url.userInfo();
        if (userInfo == null) {
            return Optional.empty();
        }
        int colon = userInfo.indexOf(':');
        String user = decoded(colon < 0 ? userInfo : userInfo.substring(0, colon));
        String password = colon < 0 ? "" : decoded(userInfo.substring(colon + 1));
        Optional<String> digest = Optional.empty();
        for (String each : refusal.headers().all("WWW-Authenticate")) {
            String scheme = each.split(" ", 2)[0].toLowerCase(Locale.ROOT);
            if (scheme.equals("basic")) {
                byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
                return Optional.of("Basic " + Base64.getEncoder().encodeToString(pair));
            }
            if (scheme.equals("digest")) {
                digest = digest(
                        parameters(each.substring(scheme.length())), user, password, method + ":" + url.target());
            }
        }
        return digest;
    }

    private static Optional<String> digest(
            Map<String, String> challenge, String user, String password, String methodAndTarget) {
        String nonce = challenge.get("nonce");
        if (nonce == null || !challenge.getOrDefault("algorithm", "MD5").equalsIgnoreCase("MD5")) {
            return Optional.empty();
        }
        String realm = challenge.getOrDefault("realm", "");
        String first = md5(user + ":" + realm + ":" + password);
        String second = md5(methodAndTarget);
        boolean counted = Pattern.compile("(^|[,\\s])auth([,\\s]|$)")
                .matcher(challenge.getOrDefault("qop", ""))
                .find();
        // A nonce of ours need not be secret, and chance of our own would change what a seed gives.
        String own = md5(nonce + user).substring(0, 16);
        String response = counted
                ? md5(first + ":" + nonce + ":00000001:" + own + ":auth:" + second)
                : md5(first + ":" + nonce + ":" + second);
        StringBuilder header = new StringBuilder("Digest username=\"" + user + "\", realm=\"" + realm + "\", nonce=\""
                + nonce + "\", uri=\"" + methodAndTarget.substring(methodAndTarget.indexOf(':') + 1) + "\", response=\""
                + response + "\", algorithm=MD5");
        if (counted) {
            header.append(", qop=auth, nc=00000001, cnonce=\"").append(own).append('"');
        }
        String opaque = challenge.get("opaque");
        if (opaque != null) {
            header.append(", opaque=\"").append(opaque).append('"');
        }
        return Optional.of(header.toString());
    }

    private static Map<String, String> parameters(String challenge) {
        Map<String, String> parameters = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Matcher each = PARAMETER.matcher(challenge);
        while (each.find()) {
            parameters.put(each.group(1), each.group(2) == null ? each.group(3) : each.group(2));
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private static String md5(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
