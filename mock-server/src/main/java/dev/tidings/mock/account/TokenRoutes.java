package dev.tidings.mock.account;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Parameters;
import dev.tidings.mock.wire.View;
import java.util.List;

/** Where OAuth apps get their access tokens. */
public final class TokenRoutes implements Routes {
    private static final List<String> PARAMETERS = List.of(
            "grant_type",
            "client_id",
            "client_secret",
            "code",
            "redirect_uri",
            "audience",
            "refresh_token",
            "scope",
            "account_sid");

    private static final View<AccessToken> TOKEN = View.of(
            "Token",
            (token, out) -> out.string("access_token", token.token())
                    .string("refresh_token", null)
                    .string("id_token", null)
                    .string("token_type", "Bearer")
                    .number("expires_in", AccessTokens.LIFETIME.toSeconds()));

    private final AccessTokens tokens;

    private TokenRoutes(AccessTokens tokens) {
        this.tokens = tokens;
    }

    /** The routes to {@code tokens}. */
    public static TokenRoutes of(AccessTokens tokens) {
        return new TokenRoutes(tokens);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("oauth")
                .addOpen("POST", "/v2/token", PARAMETERS, this::issue)
                .addOpen("POST", "/v1/token", PARAMETERS, this::issue);
    }

    private Response issue(Call call) {
        Parameters form = call.form();
        AccessToken token = tokens.issue(
                required(form, "grant_type"), required(form, "client_id"), required(form, "client_secret"));
        return call.resource(200, TOKEN, token);
    }

    private static String required(Parameters form, String name) {
        return form.nonEmpty(name).orElseThrow(() -> ApiError.malformed(name + " is required"));
    }
}
