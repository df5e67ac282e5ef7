package dev.tidings.mock.http;

import dev.tidings.core.http.HttpHeaders;
import dev.tidings.mock.time.VirtualClock;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Listing;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.Table;
import dev.tidings.mock.world.World;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A small API for the tests of this room: letters under an account, and services under two products. */
final class TestApi implements Routes {
    static final String ACCOUNT = "AC0123456789abcdef0123456789abcdef";
    static final String LETTERS = "/2010-04-01/Accounts/" + ACCOUNT + "/Letters";

    record Letter(String sid, String account, String text) {}

    static final View<Letter> LETTER = View.of(
            "Letter",
            (letter, out) -> out.string("sid", letter.sid())
                    .string("account_sid", letter.account())
                    .string("text", letter.text())
                    .number("error_code", null)
                    .uri("uri", LETTERS + "/" + letter.sid()));

    static final View<String> SERVICE =
            View.of("Service", (name, out) -> out.string("friendly_name", name).url("url", "/v1/Services/" + name));

    final World world = new World(new VirtualClock(Instant.parse("2026-01-01T00:00:00Z")), 42);
    final Table<Letter> letters = world.table("letters", Letter.class, Letter::sid, Letter::account);

    @Override
    public void addTo(RouteTable table) {
        String letters = "/2010-04-01/Accounts/{AccountSid}/Letters";
        table.product("api")
                .add("POST", letters + ".json", List.of("Text", "MediaUrl"), this::create)
                .add("GET", letters + ".json", List.of("Text", "DateSent<"), this::list)
                .add("GET", letters + "/{Sid}.json", List.of(), this::fetch)
                .add("GET", letters + "/Crash.json", List.of(), call -> {
                    throw new IllegalStateException("made for the test");
                })
                .product("messaging")
                .add("GET", "/v1/Services", List.of(), this::services)
                .add("GET", "/v1/Deactivations", List.of(), this::services)
                .product("conversations")
                .add("GET", "/v1/Services", List.of(), this::services)
                .product("oauth")
                .addOpen("POST", "/v2/token", List.of("grant_type"), call -> Response.json(200, "{}"));
    }

    private Response create(Call call) {
        String text = call.form().first("Text").orElseThrow(() -> ApiError.badRequest(21602, "Text is required"));
        Letter letter = world.run(tx -> {
            Letter fresh = new Letter(tx.newSid("SM"), call.path("AccountSid"), text);
            tx.insert(letters, fresh);
            return fresh;
        });
        return call.resource(201, LETTER, letter);
    }

    private Response fetch(Call call) {
        return call.resource(
                200,
                LETTER,
                letters.find(call.path("Sid"))
                        .orElseThrow(() -> ApiError.notFound(call.request().path())));
    }

    private Response list(Call call) {
        String wanted = call.query().first("Text").orElse(null);
        return call.page(
                "letters",
                LETTER,
                Listing.page(
                        letters,
                        call.path("AccountSid"),
                        call.pageRequest(),
                        each -> wanted == null || wanted.equals(each.text())));
    }

    private Response services(Call call) {
        return call.page(
                "services", SERVICE, new dev.tidings.mock.wire.Page<>(List.of("one"), call.pageRequest(), null, null));
    }

    Pipeline.Builder pipeline() {
        return Pipeline.builder(Router.of(this), world)
                .gate((request, target) -> {
                    if (request.headers().first("Authorization").isEmpty()) {
                        throw new ApiError(20003, 401, "Authenticate");
                    }
                    return new Caller(ACCOUNT, ACCOUNT, false);
                })
                .admin(request -> CompletableFuture.completedFuture(Response.json(200, "{\"status\": \"up\"}")));
    }

    static Request request(String method, String url, String body, Map<String, String> headers) {
        int scheme = url.indexOf("://");
        int slash = url.indexOf('/', scheme + 3);
        int question = url.indexOf('?');
        String rest = slash < 0 ? "/" : url.substring(slash);
        return new Request(
                method,
                url.substring(0, scheme),
                url.substring(scheme + 3, slash < 0 ? url.length() : slash),
                question < 0 ? rest : url.substring(slash, question),
                question < 0 ? "" : url.substring(question + 1),
                HttpHeaders.of(headers),
                body.getBytes(StandardCharsets.UTF_8));
    }

    /** A request with credentials and a form. */
    static Request request(String method, String url, String body) {
        return request(
                method,
                url,
                body,
                Map.of("Authorization", "Basic x", "Content-Type", "application/x-www-form-urlencoded"));
    }

    static String text(Response response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
