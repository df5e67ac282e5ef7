package dev.tidings.mock.media;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Format;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.DateFilter;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Media below their messages, and the links to their bytes. */
public final class MediaRoutes implements Routes {
    private static final String LIST = "/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media";
    private static final String ONE = LIST + "/{Sid}.json";
    private static final String FILE = MediaLinks.ROOT + "/{AccountSid}/{Sid}";

    private static final String CREATED = "DateCreated";
    private static final List<String> FILTERS = List.of(CREATED, CREATED + "<", CREATED + ">");

    private final World world;
    private final MediaLibrary library;
    private final Function<String, Optional<Message>> messages;

    private MediaRoutes(World world, MediaLibrary library, Function<String, Optional<Message>> messages) {
        this.world = world;
        this.library = library;
        this.messages = messages;
    }

    /** The routes to {@code library}; {@code messages} finds a message by its SID. */
    public static MediaRoutes of(World world, MediaLibrary library, Function<String, Optional<Message>> messages) {
        return new MediaRoutes(world, library, messages);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("api")
                .add("GET", LIST + ".json", FILTERS, this::list)
                .add("GET", ONE, List.of(), this::fetch)
                .add("DELETE", ONE, List.of(), this::delete)
                .addOpen("GET", FILE, List.of(SignedLink.EXPIRES, SignedLink.SIGNATURE), this::file);
    }

    private Response list(Call call) {
        DateFilter created = DateFilter.of(call.query(), CREATED);
        return call.page(
                "media_list",
                MediaViews.MEDIA,
                library.page(message(call), call.pageRequest(), each -> created.matches(each.created())));
    }

    private Response fetch(Call call) {
        Media media = library.find(message(call), call.path("Sid")).orElseThrow(() -> notFound(call));
        if (call.format() != Format.NONE) {
            return call.resource(200, MediaViews.MEDIA, media);
        }
        if (media.placeholder()) {
            call.warn(media.sid() + " is a placeholder: " + media.source()
                    + " is not on this machine and was not fetched");
        }
        // 307 rather than 302 is unconfirmed; who follows either one gets the bytes.
        return Response.empty(307).with("Location", call.base() + MediaLinks.path(media, now()));
    }

    private Response delete(Call call) {
        String message = message(call);
        if (!world.run(tx -> library.delete(tx, message, call.path("Sid")))) {
            throw notFound(call);
        }
        return Response.empty(204);
    }

    private Response file(Call call) {
        Media media = library.find(call.path("Sid"))
                .filter(each -> each.accountSid().equals(call.path("AccountSid")))
                .orElseThrow(() -> notFound(call));
        MediaLinks.require(
                media,
                call.query().first(SignedLink.EXPIRES).orElse(""),
                call.query().first(SignedLink.SIGNATURE).orElse(""),
                now());
        byte[] bytes = library.bytes(media).orElseThrow(() -> notFound(call));
        Response response = Response.of(200, media.contentType(), bytes);
        return media.fileName() == null
                ? response
                : response.with("Content-Disposition", "inline; filename=\"" + media.fileName() + '"');
    }

    /** The SID of the message that the path names, if the account has it. */
    private String message(Call call) {
        return messages.apply(call.path("MessageSid"))
                .filter(each -> each.accountSid().equals(call.path("AccountSid")))
                .orElseThrow(() -> notFound(call))
                .sid();
    }

    private Instant now() {
        return world.clock().now();
    }

    private static ApiError notFound(Call call) {
        return ApiError.notFound(call.request().path());
    }
}
