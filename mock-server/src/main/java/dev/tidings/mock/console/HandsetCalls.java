package dev.tidings.mock.console;

import dev.tidings.mock.handset.Coverage;
import dev.tidings.mock.handset.Handset;
import dev.tidings.mock.handset.HandsetMessage;
import dev.tidings.mock.handset.HandsetMessage.Attachment;
import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.number.NumberPlan;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code handsets}: what a handset has sent and been shown, whether it can be reached, and whom it blocks. */
public final class HandsetCalls implements AdminCalls {
    private static final View<Attachment> ATTACHMENT = View.of(
            "Attachment",
            (file, out) -> out.string("content_type", file.contentType()).string("path", file.path()));
    private static final View<HandsetMessage> MESSAGE = View.of(
            "Message",
            (message, out) -> out.string("direction", message.direction().name().toLowerCase(Locale.ROOT))
                    .string("other", message.other())
                    .string("body", message.body())
                    .objects("media", message.media(), ATTACHMENT)
                    .string("message_sid", message.messageSid())
                    .string("at", message.at().toString()));

    private final World world;
    private final Handsets handsets;
    private final NumberPlan plan;

    private HandsetCalls(World world, Handsets handsets, NumberPlan plan) {
        this.world = world;
        this.handsets = handsets;
        this.plan = plan;
    }

    /** The calls that look at and change {@code handsets}. */
    public static HandsetCalls of(World world, Handsets handsets, NumberPlan plan) {
        return new HandsetCalls(world, handsets, plan);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", "handsets/{number}", List.of(), call -> answer(number(call)))
                .add("POST", "handsets/{number}", List.of(), this::change);
    }

    private String number(AdminCall call) {
        String written = call.path("number");
        String address = plan.address(written);
        if (address == null) {
            throw ApiError.malformed("Handset \"" + written
                    + "\" must be a phone number in E.164, such as +14155550123, one on a channel, such as"
                    + " whatsapp:+14155550123, or an email address");
        }
        return address;
    }

    private Response change(AdminCall call) {
        String number = number(call);
        JsonFields body = call.body();
        Coverage coverage =
                body.text("coverage").map(text -> coverage(body, text)).orElse(null);
        List<String> block = body.texts("block");
        List<String> unblock = body.texts("unblock");
        body.done();
        world.run(tx -> handsets.change(tx, number, handset -> {
            Handset next = coverage == null ? handset : handset.with(coverage);
            for (String each : block) {
                next = next.blocking(each);
            }
            for (String each : unblock) {
                next = next.allowing(each);
            }
            return next;
        }));
        return answer(number);
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
        return AdminCall.json(out -> out.string("number", number)
                .string("coverage", handset.coverage().wire())
                .strings("blocked", handset.blocked())
                .objects("conversation", handsets.conversation(number), MESSAGE));
    }
}
