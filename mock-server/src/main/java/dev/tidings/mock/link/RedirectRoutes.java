package dev.tidings.mock.link;

import dev.tidings.mock.http.Request;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.http.Sites;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.world.World;
import java.util.List;
import java.util.Locale;

/**
 * Where short links lead somewhere: under the {@code Host} of their domain, as in life, and for those who cannot send that,
 * below {@code /links/} on the server's own address, as in {@code /links/go.example.com/Ab3dE6gH9j}.
 */
public final class RedirectRoutes implements Routes, Sites {
    /** 307 rather than 302 is unconfirmed; who follows either one gets there. */
    private static final int FOUND = 307;

    private final World world;
    private final LinkVisits visits;

    private RedirectRoutes(World world, LinkVisits visits) {
        this.world = world;
        this.visits = visits;
    }

    /** The ways to {@code visits}. */
    public static RedirectRoutes of(World world, LinkVisits visits) {
        return new RedirectRoutes(world, visits);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("messaging")
                .addOpen(
                        "GET",
                        "/links/{Domain}/{Code}",
                        List.of(),
                        call -> visit(call.request(), call.path("Domain").toLowerCase(Locale.ROOT), call.path("Code")));
    }

    @Override
    public boolean serves(Request request) {
        return visits.any() && visits.domain(request.host()).isPresent();
    }

    @Override
    public Response answer(Request request) {
        if (!request.routedMethod().equals("GET")) {
            throw ApiError.methodNotAllowed(request.method(), request.path());
        }
        return visit(request, request.host(), request.path().substring(1));
    }

    private Response visit(Request request, String host, String code) {
        LinkDomain domain = visits.domain(host).orElseThrow(() -> ApiError.notFound(request.path()));
        LinkVisits.Visitor visitor =
                new LinkVisits.Visitor(request.headers().first("User-Agent").orElse(""), request.headOnly());
        LinkVisits.Landing landing = world.run(tx -> visits.visit(tx, domain, code, visitor));
        if (landing.location() != null) {
            return Response.empty(FOUND).with("Location", landing.location());
        }
        if (landing.code() == 30105) {
            throw new ApiError(30105, 404, "There is no short link " + code + " on " + domain.name());
        }
        throw ApiError.badRequest(landing.code(), "The short link " + code + " leads to where nobody is led");
    }
}
