package dev.tidings.mock.channel;

import dev.tidings.mock.http.Call;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.http.RouteTable;
import dev.tidings.mock.http.Routes;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Field;
import dev.tidings.mock.wire.JsonReader;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.World;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Typing indicators: version 2 takes a form with the channel in lower case, version 3 JSON with the channel in upper case, Apple
 * besides, and RCS, which Twilio's clients know and its files do not yet. With which codes they refuse is not documented; whatever is malformed has the code that such things have elsewhere.
 */
public final class TypingRoutes implements Routes {
    private static final String PATH = "Indicators/Typing.json";
    private static final View<Boolean> SUCCESS = View.of("Typing", (done, out) -> out.bool("success", done));

    private static final String CHANNELS = "WHATSAPP, APPLE or RCS";
    private static final Set<String> OF_ENDS = Set.of("channel", "from", "to", "event");

    private static final Field<String> CHANNEL = Field.word("channel", Channel.WHATSAPP.wire());
    private static final Field<String> MESSAGE = Field.of(
            "messageId",
            "SM or MM and 32 hexadecimal digits",
            text -> text.matches("(SM|MM)[0-9a-fA-F]{32}") ? text : null);

    private final World world;
    private final TypingSignals signals;

    private TypingRoutes(World world, TypingSignals signals) {
        this.world = world;
        this.signals = signals;
    }

    /** The routes to {@code signals}. */
    public static TypingRoutes of(World world, TypingSignals signals) {
        return new TypingRoutes(world, signals);
    }

    @Override
    public void addTo(RouteTable table) {
        table.product("messaging")
                .add("POST", "/v2/" + PATH, List.of(CHANNEL.name(), MESSAGE.name()), this::form)
                .add("POST", "/v3/" + PATH, List.of(), this::json);
    }

    private Response form(Call call) {
        CHANNEL.require(call.form());
        String sid = MESSAGE.require(call.form());
        return typing(call, sid);
    }

    private Response typing(Call call, String messageSid) {
        world.run(tx -> {
            signals.answering(tx, call.caller().accountSid(), messageSid);
            return tx;
        });
        return call.resource(200, SUCCESS, true);
    }

    private Response json(Call call) {
        Map<String, @Nullable Object> body =
                JsonReader.object("The body", new String(call.request().body(), StandardCharsets.UTF_8));
        return switch (text(body, "channel", CHANNELS)) {
            case "WHATSAPP" -> {
                requireOnly(body, Set.of("channel", "messageId"));
                String sid = text(body, "messageId", "SM or MM and 32 hexadecimal digits");
                if (!sid.matches("(SM|MM)[0-9a-fA-F]{32}")) {
                    throw wrong("messageId", sid, "SM or MM and 32 hexadecimal digits");
                }
                yield typing(call, sid);
            }
            case "APPLE" -> apple(call, body);
            case "RCS" -> rcs(call, body);
            default -> throw wrong("channel", body.get("channel"), CHANNELS);
        };
    }

    private Response apple(Call call, Map<String, @Nullable Object> body) {
        requireOnly(body, OF_ENDS);
        String from = address(body, "from");
        String to = address(body, "to");
        String event = body.containsKey("event") ? text(body, "event", "START or END") : "START";
        if (!event.equals("START") && !event.equals("END")) {
            throw wrong("event", event, "START or END");
        }
        world.run(tx -> {
            signals.apple(tx, call.caller().accountSid(), new TypingSignals.Ends(from, to), event.equals("START"));
            return tx;
        });
        return call.resource(200, SUCCESS, true);
    }

    /** That the sender is written with its prefix is unconfirmed. */
    private Response rcs(Call call, Map<String, @Nullable Object> body) {
        requireOnly(body, OF_ENDS);
        String agent = "rcs: and the id of an agent";
        String from = text(body, "from", agent);
        if (rcs(from).filter(ChannelAddress::sender).isEmpty()) {
            throw wrong("from", from, agent);
        }
        String user = "rcs: and a phone number in E.164, such as rcs:+14155550199";
        String to = text(body, "to", user);
        if (rcs(to).filter(ChannelAddress::user).isEmpty()) {
            throw wrong("to", to, user);
        }
        if (body.containsKey("event") && !text(body, "event", "START").equals("START")) {
            throw wrong("event", body.get("event"), "START");
        }
        world.run(tx -> {
            signals.rcs(tx, call.caller().accountSid(), new TypingSignals.Ends(from, to));
            return tx;
        });
        return call.resource(200, SUCCESS, true);
    }

    private static Optional<ChannelAddress> rcs(String address) {
        return ChannelAddress.parse(address).filter(each -> each.channel() == Channel.RCS);
    }

    private static String address(Map<String, @Nullable Object> body, String name) {
        String rule = "apple: and an id of Apple Messages for Business";
        String address = text(body, name, rule);
        if (!address.startsWith(TypingSignals.APPLE) || address.length() == TypingSignals.APPLE.length()) {
            throw wrong(name, address, rule);
        }
        return address;
    }

    private static String text(Map<String, @Nullable Object> body, String name, String rule) {
        Object value = body.get(name);
        if (value == null) {
            throw ApiError.malformed(name + " is required: it must be " + rule);
        }
        if (!(value instanceof String text) || !JsonReader.isSound(text)) {
            throw wrong(name, value, rule);
        }
        return text;
    }

    private static ApiError wrong(String name, @Nullable Object value, String rule) {
        return ApiError.malformed(name + " \"" + value + "\" must be " + rule);
    }

    /** The specification allows no other fields. */
    private static void requireOnly(Map<String, @Nullable Object> body, Set<String> known) {
        Set<String> odd = new HashSet<>(body.keySet());
        odd.removeAll(known);
        if (!odd.isEmpty()) {
            throw ApiError.malformed("Field \"" + odd.iterator().next() + "\" is unknown: known are "
                    + known.stream().sorted().toList());
        }
    }
}
