package dev.tidings.core.webhook;

import dev.tidings.core.http.HttpHeaders;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows under which URL Twilio called, which behind a proxy is not the one that the application sees.
 *
 * @param publicUrl whose scheme, host and port replace those seen; null for none
 * @param forwardedTrusted whether the {@code X-Forwarded-…} headers say scheme and host
 */
record Addressing(@Nullable WebhookUrl publicUrl, boolean forwardedTrusted) {
    static final Addressing AS_SEEN = new Addressing(null, false);
    static final Addressing AS_FORWARDED = new Addressing(null, true);

    private static final List<String> BOTH = List.of("https://", "http://");
    // What else a header may hold is no host and must not get into a URL.
    private static final Pattern HOST = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+)(:[0-9]{1,5})?");

    /** The URLs that {@code url} may stand for; none if it is not absolute and nothing says the rest. */
    Set<WebhookUrl> of(String url) {
        WebhookUrl seen = WebhookUrl.parse(url);
        if (publicUrl == null) {
            return seen == null ? Set.of() : Set.of(seen);
        }
        String rest = seen != null ? seen.rest() : url.startsWith("/") ? WebhookUrl.withoutFragment(url) : null;
        return rest == null
                ? Set.of()
                : Set.of(new WebhookUrl(publicUrl.scheme(), publicUrl.host(), publicUrl.port(), rest));
    }

    /** As {@link #of(String)}, with the help of the headers. */
    Set<WebhookUrl> of(WebhookRequest request) {
        WebhookUrl seen = WebhookUrl.parse(request.url());
        if (publicUrl != null || (seen == null && !request.url().startsWith("/"))) {
            return of(request.url());
        }
        HttpHeaders headers = request.headers();
        Optional<String> host = forwarded(headers, "X-Forwarded-Host")
                .or(() -> seen == null ? headers.first("Host") : Optional.of(seen.host() + seen.port()))
                .filter(each -> HOST.matcher(each).matches());
        Optional<String> scheme = forwarded(headers, "X-Forwarded-Proto")
                .map(each -> each.toLowerCase(Locale.ROOT))
                .filter(each -> each.equals("https") || each.equals("http"))
                .map(each -> each + "://")
                .or(() -> Optional.ofNullable(seen).map(WebhookUrl::scheme));
        if (host.isEmpty()) {
            return Set.of();
        }
        String rest = seen == null ? WebhookUrl.withoutFragment(request.url()) : seen.rest();
        Set<WebhookUrl> urls = new LinkedHashSet<>();
        // If nobody says whether TLS was used, the signature will.
        for (String each : scheme.map(List::of).orElse(BOTH)) {
            urls.add(WebhookUrl.of(each, host.get(), rest));
        }
        return urls;
    }

    /** Of several proxies the first, which Twilio spoke to. */
    private Optional<String> forwarded(HttpHeaders headers, String name) {
        return forwardedTrusted ? headers.first(name).map(value -> value.split(",", 2)[0].strip()) : Optional.empty();
    }
}
