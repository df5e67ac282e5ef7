package dev.tidings.mock.factor;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.ApiError;
import java.util.List;

/** Forms: descriptions of what calls about factors take. There is one. */
public final class FormRoutes implements Routes {
    private FormRoutes() {}

    /** The route to the form. */
    public static FormRoutes create() {
        return new FormRoutes();
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("verify").add("GET", "/v2/Forms/{FormType}", List.of(), FormRoutes::fetch);
    }

    private static Response fetch(Call call) {
        String type = call.path("FormType");
        if (!type.equals(FormViews.TYPE)) {
            throw ApiError.notFound("/Forms/" + type);
        }
        return call.resource(200, FormViews.FORM, type);
    }
}
