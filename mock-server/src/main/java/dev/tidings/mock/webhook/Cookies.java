package dev.tidings.mock.webhook;

import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.world.Part;
import dev.tidings.mock.world.World;
import java.net.HttpCookie;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What applications want to be reminded of: cookies, kept for each pair of numbers that talk to each other, so that an
 * application can hold a session per conversation. Safe for threads.
 */
final class Cookies {
    /** From the last cookie that was set; about that long, says the documentation. */
    static final Duration KEPT = Duration.ofHours(4);

    private static final int MOST_CONVERSATIONS = 10_000;
    private static final int MOST_COOKIES = 50;

    /**
     * One cookie.
     *
     * @param conversation whose: account and both addresses
     * @param host that set it, and alone gets it
     * @param path below which it is sent
     * @param secure whether it is sent over TLS only
     * @param expires when, in simulated time
     */
    record Cookie(
            String conversation, String host, String path, String name, String value, boolean secure, Instant expires) {
        boolean is(Cookie other) {
            return host.equals(other.host) && path.equals(other.path) && name.equals(other.name);
        }

        boolean goesTo(CallUrl url, Instant now) {
            String target = url.target().split("\\?", 2)[0];
            boolean below = target.equals(path)
                    || (target.startsWith(path) && (path.endsWith("/") || target.charAt(path.length()) == '/'));
            return expires.isAfter(now)
                    && host.equals(url.host().toLowerCase(Locale.ROOT))
                    && below
                    && (!secure || url.isSecure());
        }
    }

    /** What a snapshot holds. */
    record Saved(List<Cookie> cookies) {}

    /** Guarded by this object; the conversation that longest heard nothing first. */
    private final Map<String, List<Cookie>> conversations = new LinkedHashMap<>(16, 0.75f, true);

    private Cookies() {}

    static Cookies in(World world) {
        Cookies cookies = new Cookies();
        world.keep(new Part<>("webhook.cookies", Saved.class, cookies::saved, cookies::restore));
        return cookies;
    }

    /** Who talks to whom, whichever way the event goes; empty if it is no conversation. */
    static String conversation(String accountSid, Parameters parameters) {
        String to = parameters.first("To").orElse("");
        String from = parameters.first("From").orElse("");
        return to.isEmpty() || from.isEmpty()
                ? ""
                : Stream.of(to, from).sorted().collect(Collectors.joining(" ", accountSid + " ", ""));
    }

    /** What the header {@code Cookie} says to {@code url}; empty if nothing. */
    synchronized String header(String conversation, CallUrl url, Instant now) {
        return conversations.getOrDefault(conversation, List.of()).stream()
                .filter(each -> each.goesTo(url, now))
                .map(each -> each.name() + "=" + each.value())
                .collect(Collectors.joining("; "));
    }

    /** Takes what {@code answer} from {@code url} wants to be kept. */
    synchronized void take(String conversation, CallUrl url, HttpAnswer answer, Instant now) {
        for (String header : answer.headers().all("Set-Cookie")) {
            for (HttpCookie each : parsed(header)) {
                keep(cookie(conversation, url, each, now), now);
            }
        }
    }

    private static List<HttpCookie> parsed(String header) {
        try {
            return HttpCookie.parse("Set-Cookie: " + header);
        } catch (IllegalArgumentException broken) {
            return List.of();
        }
    }

    private static Cookie cookie(String conversation, CallUrl url, HttpCookie set, Instant now) {
        String target = url.target().split("\\?", 2)[0];
        String usual = target.lastIndexOf('/') == 0 ? "/" : target.substring(0, target.lastIndexOf('/'));
        String path = set.getPath() == null || !set.getPath().startsWith("/") ? usual : set.getPath();
        long seconds = set.getMaxAge() < 0 ? KEPT.toSeconds() : Math.min(set.getMaxAge(), KEPT.toSeconds());
        return new Cookie(
                conversation,
                url.host().toLowerCase(Locale.ROOT),
                path,
                set.getName(),
                set.getValue(),
                set.getSecure(),
                now.plusSeconds(seconds));
    }

    private void keep(Cookie cookie, Instant now) {
        if (cookie.conversation().isEmpty()) {
            return;
        }
        List<Cookie> kept = new ArrayList<>(conversations.getOrDefault(cookie.conversation(), List.of()));
        kept.removeIf(each -> each.is(cookie) || !each.expires().isAfter(now));
        if (cookie.expires().isAfter(now) && kept.size() < MOST_COOKIES) {
            kept.add(cookie);
        }
        conversations.put(cookie.conversation(), kept);
        if (conversations.size() > MOST_CONVERSATIONS) {
            conversations.remove(conversations.keySet().iterator().next());
        }
    }

    private synchronized Saved saved() {
        return new Saved(conversations.values().stream().flatMap(List::stream).toList());
    }

    private synchronized void restore(Saved saved) {
        conversations.clear();
        saved.cookies()
                .forEach(each -> conversations
                        .computeIfAbsent(each.conversation(), any -> new ArrayList<>())
                        .add(each));
    }
}
