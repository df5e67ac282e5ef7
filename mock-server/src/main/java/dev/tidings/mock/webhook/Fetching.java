package dev.tidings.mock.webhook;

import dev.tidings.core.http.HttpHeaders;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fetches one file: redirects followed, credentials of the URL sent when asked for, one retry if nobody was there. */
final class Fetching {
    private static final Pattern PLAIN = Pattern.compile("(?i);\\s*filename=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))");
    private static final Pattern EXTENDED = Pattern.compile("(?i);\\s*filename\\*=utf-8'[^']*'([^;\\s]+)");

    private final SocketHttp http;
    private final Errands.Errand errand;

    private Fetching(SocketHttp http, Errands.Errand errand) {
        this.http = http;
        this.errand = errand;
    }

    static Fetching of(SocketHttp http, Errands.Errand errand) {
        return new Fetching(http, errand);
    }

    Download fetch(String text, int mostBytes) {
        CallUrl url = CallUrl.parse(text).orElse(null);
        if (url == null) {
            return failed(0, 11100);
        }
        Overrides overrides = Overrides.of(url.fragment());
        if (overrides.errorCode() != 0) {
            return failed(0, overrides.errorCode());
        }
        Patience patience = overrides.patience();
        for (int attempt = 1; ; attempt++) {
            try {
                return followed(url, mostBytes, overrides.sni(), patience);
            } catch (CallFailure failure) {
                boolean again = attempt <= overrides.retries() && overrides.retries(failure) && patience.left() > 0;
                if (!again || errand.hasEnded()) {
                    return failed(0, failure.code());
                }
            }
        }
    }

    private Download followed(CallUrl first, int mostBytes, boolean sni, Patience patience) throws CallFailure {
        CallUrl url = first;
        String authorization = null;
        for (int redirects = 0; redirects <= Delivery.MOST_REDIRECTS; ) {
            HttpAnswer answer = http.send(
                    new SocketHttp.Order("GET", url, headers(authorization), new byte[0], mostBytes, sni),
                    patience,
                    errand);
            Optional<String> credentials = answer.status() == 401 && authorization == null
                    ? Challenge.answer(answer, url, "GET")
                    : Optional.empty();
            if (credentials.isPresent()) {
                authorization = credentials.get();
            } else if (Delivery.isFollowed(answer)) {
                CallUrl next =
                        answer.headers().first("Location").flatMap(url::resolve).orElse(null);
                if (next == null) {
                    return failed(answer.status(), 11206);
                }
                url = next;
                authorization = null;
                redirects++;
            } else {
                return download(answer);
            }
        }
        return failed(0, 11215);
    }

    private static HttpHeaders headers(@Nullable String authorization) {
        HttpHeaders headers =
                HttpHeaders.of("User-Agent", "TwilioProxy/1.1", "Accept", "*/*", "Accept-Encoding", "gzip");
        return authorization == null ? headers : headers.plus("Authorization", authorization);
    }

    private static Download download(HttpAnswer answer) {
        if (answer.isRedirect()) {
            return failed(answer.status(), 11216);
        }
        if (!answer.succeeded()) {
            return failed(answer.status(), 11217);
        }
        if (answer.cut()) {
            return failed(answer.status(), 11750);
        }
        return new Download(
                answer.status(),
                answer.headers().first("Content-Type").orElse(null),
                answer.headers()
                        .first("Content-Disposition")
                        .flatMap(Fetching::fileName)
                        .orElse(null),
                answer.body(),
                0);
    }

    /** As RFC 6266 has it: the extended form is the better one. */
    static Optional<String> fileName(String disposition) {
        Matcher extended = EXTENDED.matcher(disposition);
        if (extended.find()) {
            try {
                return Optional.of(URLDecoder.decode(extended.group(1).replace("+", "%2B"), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException notEncoded) {
                return Optional.of(extended.group(1));
            }
        }
        Matcher plain = PLAIN.matcher(disposition);
        return plain.find()
                ? Optional.of(
                        plain.group(1) == null ? plain.group(2) : plain.group(1).replaceAll("\\\\(.)", "$1"))
                : Optional.empty();
    }

    private static Download failed(int status, int code) {
        return new Download(status, null, null, new byte[0], code);
    }
}
