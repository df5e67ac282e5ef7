package dev.tidings.mock.content;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.JsonReader;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.World;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Content templates and their approvals. Requests are JSON. */
public final class ContentRoutes implements Routes {
    private static final String LIST = "/v1/Content";
    private static final String ONE = LIST + "/{Sid}";
    private static final String KEY = "contents";
    private static final Field<Boolean> AT_WHATSAPP = Field.flag("deleteInWaba");
    private static final Set<String> CATEGORIES = Set.of("UTILITY", "MARKETING", "AUTHENTICATION");

    /** WhatsApp's limit; Twilio tells none. */
    private static final int LONGEST_NAME = 512;

    private static final Set<String> SUBMISSION =
            Set.of("name", "category", "allow_category_change", "send_ttl_seconds");

    private final World world;
    private final Templates templates;

    private ContentRoutes(World world, Templates templates) {
        this.world = world;
        this.templates = templates;
    }

    /** The routes to {@code templates}. */
    public static ContentRoutes of(World world, Templates templates) {
        return new ContentRoutes(world, templates);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("content")
                .add("GET", LIST, List.of(), call -> list(call, ContentViews.CONTENT))
                .add("POST", LIST, List.of(), this::create)
                .add("GET", ONE, List.of(), this::fetch)
                .add("PUT", ONE, List.of(), this::update)
                .add("DELETE", ONE, List.of(AT_WHATSAPP.name()), this::delete)
                .add("POST", LIST + "/{ContentSid}/ApprovalRequests/whatsapp", List.of(), this::submit)
                .add("GET", ONE + "/ApprovalRequests", List.of(), this::fetchApproval)
                .add("GET", "/v1/ContentAndApprovals", List.of(), call -> list(call, ContentViews.WITH_APPROVAL))
                .add("GET", "/v1/LegacyContent", List.of(), this::listLegacy)
                .add("GET", "/v2/Content", ContentFilter.NAMES, call -> search(call, ContentViews.CONTENT))
                .add(
                        "GET",
                        "/v2/ContentAndApprovals",
                        ContentFilter.NAMES,
                        call -> search(call, ContentViews.WITH_APPROVAL));
    }

    private static Map<String, @Nullable Object> body(Call call) {
        return JsonReader.object("The body", new String(call.request().body(), StandardCharsets.UTF_8));
    }

    private Template template(Call call, String variable) {
        return templates.get(call.caller().accountSid(), call.path(variable));
    }

    private Response list(Call call, View<Template> view) {
        return call.page(KEY, view, templates.page(call.caller().accountSid(), call.pageRequest(), any -> true));
    }

    private Response listLegacy(Call call) {
        return call.page(
                KEY,
                ContentViews.LEGACY,
                templates.page(call.caller().accountSid(), call.pageRequest(), each -> each.legacy() != null));
    }

    private Response search(Call call, View<Template> view) {
        ContentFilter filter = ContentFilter.of(call.query());
        return call.page(KEY, view, filter.page(templates, call.caller().accountSid(), call.pageRequest()));
    }

    private Response create(Call call) {
        TemplateDraft draft = TemplateDraft.read(body(call), true);
        return call.resource(
                201,
                ContentViews.CONTENT,
                world.run(tx -> templates.add(tx, call.caller().accountSid(), draft)));
    }

    private Response fetch(Call call) {
        return call.resource(200, ContentViews.CONTENT, template(call, "Sid"));
    }

    private Response update(Call call) {
        template(call, "Sid");
        TemplateDraft draft = TemplateDraft.read(body(call), false);
        return call.resource(
                200, ContentViews.CONTENT, world.run(tx -> templates.change(tx, template(call, "Sid"), draft)));
    }

    private Response delete(Call call) {
        boolean atWhatsApp = AT_WHATSAPP.or(call.query(), false);
        world.run(tx -> {
            templates.delete(tx, template(call, "Sid"), atWhatsApp);
            return tx;
        });
        return Response.empty(204);
    }

    private Response fetchApproval(Call call) {
        return call.resource(200, ContentViews.APPROVAL, template(call, "Sid"));
    }

    private Response submit(Call call) {
        template(call, "ContentSid");
        Map<String, @Nullable Object> body = body(call);
        for (String name : body.keySet()) {
            if (!SUBMISSION.contains(name)) {
                throw ApiError.malformed(name + " is unknown: known are "
                        + SUBMISSION.stream().sorted().toList());
            }
        }
        String name = name(body.get("name"));
        String category = category(body.get("category"));
        Object change = body.get("allow_category_change");
        if (change != null && !(change instanceof Boolean)) {
            throw ShapeReader.wrong("allow_category_change", change, "true or false");
        }
        requireSeconds(body.get("send_ttl_seconds"));
        return call.resource(
                201,
                ContentViews.SUBMITTED,
                world.run(tx -> templates
                        .approvals()
                        .submit(tx, template(call, "ContentSid"), name, category, !Boolean.FALSE.equals(change))));
    }

    private static String name(@Nullable Object value) {
        if (value instanceof String name && name.matches("[a-z0-9_]+")) {
            if (name.length() > LONGEST_NAME) {
                throw ShapeReader.tooLong(
                        "name", ShapeReader.shown(name), "at most " + LONGEST_NAME + " characters long");
            }
            return name;
        }
        throw refusal("name", value, "lower-case letters, digits and underscores");
    }

    private static String category(@Nullable Object value) {
        if (value instanceof String category && CATEGORIES.contains(category)) {
            return category;
        }
        throw refusal("category", value, "UTILITY, MARKETING or AUTHENTICATION");
    }

    private static void requireSeconds(@Nullable Object value) {
        if (value != null
                && !(value instanceof BigDecimal number
                        && number.signum() > 0
                        && number.stripTrailingZeros().scale() <= 0)) {
            throw ShapeReader.wrong("send_ttl_seconds", value, "a whole number of at least 1");
        }
    }

    private static ApiError refusal(String name, @Nullable Object value, String rule) {
        return value == null || value.equals("")
                ? ApiError.malformed(name + " is required: it must be " + rule)
                : ShapeReader.wrong(name, value, rule);
    }
}
