package dev.tidings.mock.console;

import dev.tidings.mock.channel.Typing;
import dev.tidings.mock.handset.App;
import dev.tidings.mock.handset.Coverage;
import dev.tidings.mock.handset.Handset;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.handset.HandsetMessage.Attachment;
import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.handset.Reading;
import dev.tidings.mock.handset.Rich;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.messaging.Messages;
import dev.tidings.mock.number.NumberPlan;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.World;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code handsets}: what a handset has sent and been shown, whether it can be reached, whom it blocks, what apps it has and
 * whether its owner opens what comes.
 */
public final class HandsetCalls implements AdminCalls {
    private static final View<Attachment> ATTACHMENT = View.of(
            "Attachment",
            (file, out) -> out.string("content_type", file.contentType()).string("path", file.path()));
    private static final View<Rich.Button> BUTTON = View.of(
            "Button",
            (button, out) -> out.string("action", wire(button.action()))
                    .string("title", button.title())
                    .string("payload", button.payload())
                    .string("target", button.target()));
    private static final View<Rich.Item> ITEM = View.of(
            "Item",
            (item, out) -> out.string("id", item.id())
                    .string("title", item.title())
                    .string("description", item.description()));
    private static final View<Rich.Place> PLACE = View.of(
            "Place",
            (place, out) -> out.number("latitude", place.latitude())
                    .number("longitude", place.longitude())
                    .string("label", place.label())
                    .string("address", place.address()));
    private static final View<Rich.Card> CARD = View.of(
            "Card",
            (card, out) -> out.string("title", card.title())
                    .string("body", card.body())
                    .string("media", card.media())
                    .objects("buttons", card.buttons(), BUTTON));
    private static final View<HandsetMessage> MESSAGE = View.of("Message", (message, out) -> {
        Rich rich = message.rich();
        out.string("direction", wire(message.direction()))
                .string("other", message.other())
                .string("header", rich.header())
                .string("body", message.body())
                .string("footer", rich.footer())
                .objects("media", message.media(), ATTACHMENT)
                .objects("buttons", rich.buttons(), BUTTON);
        menu(rich, out);
        place(rich, out);
        out.objects("cards", rich.cards(), CARD)
                .string("message_sid", message.messageSid())
                .string("replies_to", message.repliesTo())
                .string("at", message.at().toString());
    });

    private final World world;
    private final Handsets handsets;
    private final Messages messages;
    private final Typing typing;
    private final NumberPlan plan;

    private HandsetCalls(World world, Handsets handsets, Messages messages, Typing typing, NumberPlan plan) {
        this.world = world;
        this.handsets = handsets;
        this.messages = messages;
        this.typing = typing;
        this.plan = plan;
    }

    /** The calls that look at and change {@code handsets}, which open {@code messages} and see {@code typing}. */
    public static HandsetCalls of(World world, Handsets handsets, Messages messages, Typing typing, NumberPlan plan) {
        return new HandsetCalls(world, handsets, messages, typing, plan);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", "handsets/{number}", List.of(), call -> answer(number(call)))
                .add("POST", "handsets/{number}", List.of(), this::change)
                .add("POST", "handsets/{number}/read", List.of(), this::read);
    }

    private String number(AdminCall call) {
        String written = call.path("number");
        String address = plan.address(written);
        if (address == null) {
            throw ApiError.malformed("Handset \"" + written
                    + "\" must be a phone number in E.164, such as +14155550123, one on a channel, such as"
                    + " whatsapp:+14155550123 or messenger:2048, or an email address");
        }
        return address;
    }

    private Response change(AdminCall call) {
        String number = number(call);
        JsonFields body = call.body();
        UnaryOperator<Handset> own = ownChange(body);
        UnaryOperator<Handset> phone = phoneChange(body);
        body.done();
        world.run(tx -> {
            handsets.change(tx, number, own, phone);
            return number;
        });
        return answer(number);
    }

    /** What is changed on its own channel only. */
    private static UnaryOperator<Handset> ownChange(JsonFields body) {
        Coverage coverage =
                body.text("coverage").map(text -> coverage(body, text)).orElse(null);
        List<String> block = body.texts("block");
        List<String> unblock = body.texts("unblock");
        return handset -> {
            Handset next = coverage == null ? handset : handset.with(coverage);
            for (String each : block) {
                next = next.blocking(each);
            }
            for (String each : unblock) {
                next = next.allowing(each);
            }
            return next;
        };
    }

    /** What is changed on all channels. */
    private static UnaryOperator<Handset> phoneChange(JsonFields body) {
        List<App> install = apps(body, "install");
        List<App> uninstall = apps(body, "uninstall");
        Reading reading = reading(body);
        String profileName = body.text("profile_name").orElse(null);
        String userId = body.text("user_id").orElse(null);
        if (userId != null && !userId.isEmpty() && !userId.matches("whatsapp:[A-Z]{2}\\.[A-Za-z0-9]{1,128}")) {
            throw body.wrong("user_id", "\"" + userId + "\"", "such as whatsapp:US.1A2b3C, or empty for none");
        }
        return handset -> {
            Handset next = reading == null ? handset : handset.with(reading);
            for (App each : install) {
                next = next.with(each);
            }
            for (App each : uninstall) {
                next = next.without(each);
            }
            next = profileName == null ? next : next.named(profileName);
            return userId == null ? next : next.known(userId.isEmpty() ? null : userId);
        };
    }

    private static List<App> apps(JsonFields body, String name) {
        return body.texts(name).stream()
                .map(text -> Arrays.stream(App.values())
                        .filter(each -> each.wire().equals(text))
                        .findFirst()
                        .orElseThrow(() -> body.wrong(name, "\"" + text + "\"", "of whatsapp, rcs and messenger")))
                .toList();
    }

    private static @Nullable Reading reading(JsonFields body) {
        Duration after = body.duration("reads_after").orElse(null);
        String habit = body.text("reading").orElse(null);
        if (after != null && habit != null && !habit.equals("reads")) {
            throw body.wrong("reads_after", after.toString(), "left out unless reading is reads");
        }
        if (habit == null) {
            return after == null ? null : Reading.after(after);
        }
        return switch (habit) {
            case "reads" -> Reading.after(after == null ? Duration.ZERO : after);
            case "ignores" -> Reading.NEVER;
            case "as_carriers_say" -> Reading.USUAL;
            default -> throw body.wrong("reading", "\"" + habit + "\"", "one of reads, ignores, as_carriers_say");
        };
    }

    /** Opens what it shows: the messages named, or all. */
    private Response read(AdminCall call) {
        String number = number(call);
        JsonFields body = call.body();
        List<String> named = body.texts("messages");
        body.done();
        List<HandsetMessage> shown = handsets.conversation(number).stream()
                .filter(each -> each.direction() == HandsetMessage.Direction.RECEIVED && each.messageSid() != null)
                .toList();
        for (String each : named) {
            if (shown.stream().noneMatch(message -> each.equals(message.messageSid()))) {
                throw body.wrong("messages", "\"" + each + "\"", "of messages that handset " + number + " was shown");
            }
        }
        List<String> opened = shown.stream()
                .map(HandsetMessage::messageSid)
                .filter(sid -> named.isEmpty() || named.contains(sid))
                .filter(sid -> world.run(tx -> messages.opened(tx, String.valueOf(sid), "opened on the handset")))
                .toList();
        return AdminCall.json(out -> out.strings("opened", opened));
    }

    private static void menu(Rich rich, ResourceWriter out) {
        Rich.Menu menu = rich.menu();
        if (menu == null) {
            out.data("list", null);
        } else {
            out.object("list", list -> list.string("button", menu.button()).objects("items", menu.items(), ITEM));
        }
    }

    private static void place(Rich rich, ResourceWriter out) {
        Rich.Place place = rich.place();
        if (place == null) {
            out.data("location", null);
        } else {
            out.object("location", fields -> PLACE.write(place, fields));
        }
    }

    private static String wire(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static Coverage coverage(JsonFields body, String text) {
        for (Coverage each : Coverage.values()) {
            if (each.wire().equals(text)) {
                return each;
            }
        }
        throw body.wrong(
                "coverage",
                "\"" + text + "\"",
                "one of " + Arrays.stream(Coverage.values()).map(Coverage::wire).collect(Collectors.joining(", ")));
    }

    private Response answer(String number) {
        Handset handset = handsets.get(number);
        Handset phone = handsets.phone(number);
        Duration after = phone.reading().after();
        return AdminCall.json(out -> out.string("number", number)
                .string("coverage", handset.coverage().wire())
                .strings("blocked", handset.blocked())
                .strings("apps", phone.apps().stream().map(App::wire).toList())
                .string("reading", wire(phone.reading().habit()))
                .string("reads_after", after == null ? null : after.toString())
                .string("profile_name", phone.profileName())
                .string("user_id", phone.userId())
                .strings("typing", typing.seenBy(world.clock().now(), number))
                .objects("conversation", handsets.conversation(number), MESSAGE));
    }
}
