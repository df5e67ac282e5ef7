package dev.tidings.mock.console;

import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.http.Exchange;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.Target;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.Journal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** {@code requests}: the API calls that were made, newest first, with what was odd about each. */
public final class RequestCalls implements AdminCalls {
    /** Products whose forms hold secrets. */
    private static final Set<String> HIDING = Set.of("verify", "conversations");

    private static final View<Journal.Numbered<Exchange>> REQUEST = View.of("Request", RequestCalls::write);

    private final Journal<Exchange> journal;

    private RequestCalls(Journal<Exchange> journal) {
        this.journal = journal;
    }

    /** The calls that look into {@code journal}. */
    public static RequestCalls of(Journal<Exchange> journal) {
        return new RequestCalls(journal);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", "requests", List.of("limit", "account_sid", "path", "status", "warnings"), this::list);
    }

    private Response list(AdminCall call) {
        int limit = call.limit();
        List<Journal.Numbered<Exchange>> found = journal.newestFirst(limit, wanted(call));
        return AdminCall.json(out -> out.number("total", journal.count()).objects("requests", found, REQUEST));
    }

    private static Predicate<Exchange> wanted(AdminCall call) {
        String account = call.query("account_sid").orElse(null);
        String path = call.query("path").orElse(null);
        int status = call.number("status", 0, 599);
        boolean odd = call.flag("warnings").orElse(false);
        return each -> (account == null || account.equals(accountSid(each)))
                && (path == null || each.request().path().contains(path))
                && (status == 0 || each.response().status() == status)
                && (!odd || !each.warnings().isEmpty());
    }

    private static @Nullable String accountSid(Exchange exchange) {
        Target target = exchange.target();
        return exchange.caller() != null ? exchange.caller().accountSid() : target == null ? null : target.accountSid();
    }

    private static void write(Journal.Numbered<Exchange> numbered, ResourceWriter out) {
        Exchange exchange = numbered.entry();
        Target target = exchange.target();
        out.number("id", numbered.number())
                .string("at", exchange.at().toString())
                .string("method", exchange.request().method())
                .string("host", exchange.request().authority())
                .string("path", exchange.request().path())
                .string("query", exchange.request().query())
                .string("product", target == null ? null : target.product())
                .string(
                        "operation",
                        target == null || target.route() == null
                                ? null
                                : target.route().pattern())
                .string("account_sid", accountSid(exchange))
                .number("status", exchange.response().status())
                .strings("warnings", exchange.warnings())
                .string("fault", exchange.fault())
                .number("duration_micros", exchange.duration().toNanos() / 1000)
                .object(
                        "request",
                        request -> request.data(
                                        "headers", headers(exchange.request().headers()))
                                .string("body", asked(exchange)))
                .object(
                        "response",
                        response -> response.data(
                                        "headers", headers(exchange.response().headers()))
                                .string(
                                        "body",
                                        Redaction.told(text(exchange.response().body()))));
    }

    /** Repeated headers are joined; credentials are not shown, since journals end up in tickets. */
    static Map<String, String> headers(HttpHeaders headers) {
        Map<String, String> shown = new LinkedHashMap<>();
        headers.forEach((name, value) -> {
            boolean secret = name.toLowerCase(Locale.ROOT).equals("authorization");
            String scheme = value.indexOf(' ') > 0 ? value.substring(0, value.indexOf(' ') + 1) : "";
            shown.merge(name, secret ? scheme + "***" : value, (before, more) -> before + ", " + more);
        });
        return shown;
    }

    /** What people enter to be verified is not shown either, nor what push notifications are sent with. */
    private static String asked(Exchange exchange) {
        Target target = exchange.target();
        String body = text(exchange.request().body());
        return target != null && HIDING.contains(target.product()) ? Redaction.asked(body) : body;
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
