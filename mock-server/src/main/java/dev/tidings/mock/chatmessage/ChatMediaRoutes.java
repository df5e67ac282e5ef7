package dev.tidings.mock.chatmessage;

import dev.tidings.mock.chat.ChatScope;
import dev.tidings.mock.chat.ChatServices;
import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.media.MediaFile;
import dev.tidings.mock.media.SignedLink;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.World;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Files on their host of their own. No description of its API is published: what stands here was seen of it, and how a file's
 * name and author are told with an upload is unconfirmed.
 */
public final class ChatMediaRoutes implements Routes {
    private static final String LIST = "/v1/Services/{ServiceSid}/Media";
    private static final String ONE = LIST + "/{Sid}";
    private static final String CONTENT = ONE + "/Content";
    private static final String DIRECT = ONE + "/Direct";

    private static final String AUTHOR = "Author";
    private static final String FILENAME = "Filename";

    /** How long a link opens its file without credentials; our choice. */
    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private static final Pattern DISPOSITION =
            Pattern.compile("filename\\*=(?:UTF-8|utf-8)''([^;]+)|filename=\"([^\"]*)\"|filename=([^;\\s]+)");

    private final World world;
    private final ChatServices services;
    private final ChatMediaStore store;

    private ChatMediaRoutes(World world, ChatServices services, ChatMediaStore store) {
        this.world = world;
        this.services = services;
        this.store = store;
    }

    /** The routes to the files in {@code store}. */
    public static ChatMediaRoutes of(World world, ChatServices services, ChatMediaStore store) {
        return new ChatMediaRoutes(world, services, store);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("mcs")
                // One byte more, so that it is the store that says so, with the code for it.
                .addUpload("POST", LIST, List.of(AUTHOR, FILENAME), ChatMediaStore.MOST_BYTES + 1, this::upload)
                .add("GET", ONE, List.of(), this::fetch)
                .add("DELETE", ONE, List.of(), this::delete)
                .add("GET", CONTENT, List.of(), this::content)
                .addOpen("GET", DIRECT, List.of(SignedLink.EXPIRES, SignedLink.SIGNATURE), this::direct);
    }

    private ChatScope scope(Call call) {
        return services.scope(call.caller().accountSid(), call.path("ServiceSid"));
    }

    private ChatMedia media(Call call) {
        return store.get(scope(call), call.path("Sid"));
    }

    private Response upload(Call call) {
        ChatScope scope = scope(call);
        String type = call.request().headers().first("Content-Type").orElse("");
        int parameters = type.indexOf(';');
        MediaFile file = new MediaFile(
                (parameters < 0 ? type : type.substring(0, parameters)).strip(),
                filename(call),
                call.request().body(),
                "",
                false);
        String author = call.query().nonEmpty(AUTHOR).orElse(null);
        return call.resource(201, view(), world.run(tx -> store.add(tx, scope, file, author)));
    }

    private static @Nullable String filename(Call call) {
        return call.query()
                .nonEmpty(FILENAME)
                .or(() -> call.request().headers().first("Content-Disposition").map(ChatMediaRoutes::named))
                .orElse(null);
    }

    private static @Nullable String named(String disposition) {
        Matcher found = DISPOSITION.matcher(disposition);
        if (!found.find()) {
            return null;
        }
        try {
            return found.group(1) != null
                    ? URLDecoder.decode(found.group(1), StandardCharsets.UTF_8)
                    : found.group(2) != null ? found.group(2) : found.group(3);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private Response fetch(Call call) {
        return call.resource(200, view(), media(call));
    }

    private Response delete(Call call) {
        world.run(tx -> {
            store.delete(tx, media(call).sid());
            return tx;
        });
        return Response.empty(204);
    }

    private Response content(Call call) {
        return bytes(call, media(call));
    }

    private Response direct(Call call) {
        ChatMedia media = store.find(call.path("Sid"))
                .filter(each -> each.serviceSid().equals(call.path("ServiceSid")))
                .orElseThrow(() -> ApiError.notFound(call.request().path()));
        Instant end = link(media)
                .end(
                        call.query().first(SignedLink.EXPIRES).orElse(""),
                        call.query().first(SignedLink.SIGNATURE).orElse(""))
                .orElseThrow(() -> ApiError.notFound(call.request().path()));
        if (!world.clock().now().isBefore(end)) {
            throw new ApiError(20410, 410, "The link to " + media.sid() + " is no longer good: follow " + media.path());
        }
        return bytes(call, media);
    }

    private Response bytes(Call call, ChatMedia media) {
        byte[] bytes = store.bytes(media)
                .orElseThrow(() -> ApiError.notFound(call.request().path()));
        Response response = Response.of(200, media.contentType(), bytes);
        String name = media.filename();
        return name == null || !name.matches("[ -~&&[^\"\\\\]]+")
                ? response
                : response.with("Content-Disposition", "inline; filename=\"" + name + '"');
    }

    private View<ChatMedia> view() {
        Instant end = world.clock().now().plus(LIFETIME);
        return View.of("Media", (media, out) -> {
            ChatMedia.Use use = media.use();
            out.string("sid", media.sid())
                    .string("account_sid", media.accountSid())
                    .string("service_sid", media.serviceSid())
                    .iso("date_created", media.created())
                    .iso("date_updated", media.updated())
                    .string("channel_sid", use == null ? null : use.conversationSid())
                    .string("message_sid", use == null ? null : use.messageSid())
                    .number("size", media.size())
                    .string("content_type", media.contentType())
                    // It was seen under either name.
                    .string("filename", media.filename())
                    .string("file_name", media.filename())
                    .string("author", media.author())
                    .url("url", media.path())
                    .object(
                            "links",
                            links -> links.url("content", media.path() + "/Content")
                                    .url(
                                            "content_direct_temporary",
                                            media.path() + "/Direct?"
                                                    + link(media).query(end)));
        });
    }

    private static SignedLink link(ChatMedia media) {
        return new SignedLink(media.sid(), media.secret());
    }
}
