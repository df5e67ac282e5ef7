package dev.tidings.mock.channel;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.JsonReader;
import dev.tidings.mock.wire.PageRequest;
import dev.tidings.mock.world.World;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Senders API. What is asked for is taken, and comes true as time goes by. */
public final class ChannelSenderRoutes implements Routes {
    private static final String LIST = "/v2/Channels/Senders";
    private static final String ONE = LIST + "/{Sid}";

    /** On WhatsApp pages are shorter unless one asks. */
    private static final int WHATSAPP_PAGE = 20;

    private static final Field<Channel> CHANNEL = Field.of(
                    "Channel",
                    "whatsapp or rcs",
                    text -> Channel.named(text)
                            .filter(each -> each == Channel.WHATSAPP || each == Channel.RCS)
                            .orElse(null))
            .code(SenderBody.INVALID);

    private final World world;
    private final Senders senders;

    private ChannelSenderRoutes(World world, Senders senders) {
        this.world = world;
        this.senders = senders;
    }

    /** The routes to {@code senders}. */
    public static ChannelSenderRoutes of(World world, Senders senders) {
        return new ChannelSenderRoutes(world, senders);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("messaging")
                .add("GET", LIST, List.of(CHANNEL.name()), this::list)
                .add("POST", LIST, List.of(), this::create)
                .add("GET", ONE, List.of(), call -> call.resource(200, ChannelSenderViews.SENDER, sender(call)))
                .add("POST", ONE, List.of(), this::update)
                .add("DELETE", ONE, List.of(), this::delete);
    }

    private ChannelSender sender(Call call) {
        return senders.get(call.caller().accountSid(), call.path("Sid"));
    }

    private Response list(Call call) {
        if (call.query().nonEmpty(CHANNEL.name()).filter("messenger"::equals).isPresent()) {
            throw SenderBody.unsupported("Channel \"messenger\"", "Messenger", "its pages are listed in the Console");
        }
        Channel channel = CHANNEL.require(call.query());
        int usual = channel == Channel.WHATSAPP ? WHATSAPP_PAGE : PageRequest.DEFAULT_SIZE;
        PageRequest page = PageRequest.of(call.query(), usual, PageRequest.MAX_SIZE);
        return call.page(
                "senders", ChannelSenderViews.SENDER, senders.page(call.caller().accountSid(), channel, page));
    }

    private static SenderBody body(Call call) {
        byte[] bytes = call.request().body();
        if (bytes.length == 0) {
            throw ApiError.badRequest(SenderBody.INVALID, "The body is empty: it must be a JSON object");
        }
        try {
            return SenderBody.of(JsonReader.object("The body", new String(bytes, StandardCharsets.UTF_8)));
        } catch (ApiError broken) {
            throw ApiError.badRequest(SenderBody.INVALID, broken.message());
        }
    }

    private static void warn(Call call, SenderBody body) {
        body.odd().forEach(name -> call.warn("Field \"" + name + "\" is unknown and was ignored"));
    }

    private Response create(Call call) {
        SenderBody body = body(call);
        ChannelAddress address = body.address();
        address.phone()
                .filter(number -> senders.rooms().numbers().plan().read(number) == null)
                .ifPresent(number -> {
                    throw body.wrong("sender_id", address, "whatsapp: and a phone number that there can be");
                });
        SenderSetup setup = body.setup(address.channel(), SenderSetup.NONE);
        Launch launch = body.launch(address.channel(), Launch.NONE, senders.life()::country);
        warn(call, body);
        return call.resource(
                202,
                ChannelSenderViews.SENDER,
                world.run(tx -> senders.create(tx, call.caller().accountSid(), address, setup, launch)));
    }

    private Response update(Call call) {
        sender(call);
        SenderBody body = body(call);
        return call.resource(202, ChannelSenderViews.SENDER, world.run(tx -> {
            ChannelSender present = sender(call);
            SenderSetup setup = body.setup(present.channel(), present.setup());
            String code = body.verificationCode();
            Launch before = present.standing().launch();
            @Nullable
            Launch launch =
                    body.launch(present.channel(), before == null ? Launch.NONE : before, senders.life()::country);
            warn(call, body);
            requireCodeInTime(present, code);
            return senders.life().update(tx, present, setup, code, launch);
        }));
    }

    /** That a code which nobody waits for is refused is our reading. */
    private static void requireCodeInTime(ChannelSender present, @Nullable String code) {
        boolean waits = present.status() == SenderStatus.PENDING_VERIFICATION
                || (present.status() == SenderStatus.OFFLINE && present.proof().code() != null);
        if (code != null && (!waits || present.proof().verified())) {
            throw ApiError.badRequest(
                    SenderBody.INVALID,
                    "configuration.verification_code is given, but no code is waited for: the sender is "
                            + present.status().wire());
        }
    }

    private Response delete(Call call) {
        world.run(tx -> {
            ChannelSender present = sender(call);
            if (present.channel() != Channel.WHATSAPP) {
                throw SenderBody.unsupported(
                        "Deleting a sender", present.channel().title(), "ask for it in the Console");
            }
            senders.delete(tx, present);
            return tx;
        });
        return Response.empty(204);
    }
}
