package dev.tidings.mock.console;

import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.alert.Alerts;
import dev.tidings.mock.handset.Handsets;
import dev.tidings.mock.handset.Rich;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.inbound.Gestures;
import dev.tidings.mock.inbound.Inbound;
import dev.tidings.mock.inbound.Incoming;
import dev.tidings.mock.inbound.Incoming.Extra;
import dev.tidings.mock.inbound.Reception;
import dev.tidings.mock.media.MediaUploads;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.number.NumberPlan;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.View;
import dev.tidings.mock.world.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code inbound}: a handset sends a message. Answers with what became of it once its application has answered, without time
 * passing.
 */
public final class InboundCalls implements AdminCalls {
    private static final Set<Integer> CODES = Set.of(Incoming.INCOMPLETE, Incoming.PASSCODE, Incoming.MACHINE_MADE);

    /** What may be told besides, by its field. */
    private static final List<Map.Entry<String, String>> BESIDES = List.of(
            Map.entry("profile_name", "ProfileName"),
            Map.entry("replied_to", "OriginalRepliedMessageSid"),
            Map.entry("replied_to_sender", "OriginalRepliedMessageSender"),
            Map.entry("message_type", "MessageType"),
            Map.entry("interactive_data", "InteractiveData"),
            Map.entry("flow_data", "FlowData"),
            Map.entry("channel_metadata", "ChannelMetadata"),
            Map.entry("external_user_id", "ExternalUserId"),
            Map.entry("parent_external_user_id", "ParentExternalUserId"));

    private static final View<Alert> ALERT = View.of(
            "Alert",
            (alert, out) -> out.string("sid", alert.sid())
                    .number("error_code", alert.cause().code())
                    .string("log_level", alert.cause().level().wire())
                    .string("text", alert.cause().text()));

    private final World world;
    private final Handsets handsets;
    private final NumberPlan plan;
    private final Inbound inbound;
    private final MediaUploads uploads;
    private final Alerts alerts;

    private InboundCalls(
            World world, Handsets handsets, NumberPlan plan, Inbound inbound, MediaUploads uploads, Alerts alerts) {
        this.world = world;
        this.handsets = handsets;
        this.plan = plan;
        this.inbound = inbound;
        this.uploads = uploads;
        this.alerts = alerts;
    }

    /** The call that sends through {@code inbound} what {@code handsets} do, with files from {@code uploads}. */
    public static InboundCalls of(
            World world, Handsets handsets, NumberPlan plan, Inbound inbound, MediaUploads uploads, Alerts alerts) {
        return new InboundCalls(world, handsets, plan, inbound, uploads, alerts);
    }

    @Override
    public void addTo(AdminTable table) {
        table.slow("POST", "inbound", List.of(), this::send);
    }

    private CompletionStage<Response> send(AdminCall call) {
        JsonFields body = call.body();
        List<String> media = body.texts("media");
        Gestures.Tap tap = gesture(body);
        Incoming incoming = tap == null ? incoming(body) : tap.incoming();
        if (incoming != null) {
            incoming = besides(body, incoming);
        }
        body.done();
        if (incoming == null) {
            return CompletableFuture.completedFuture(
                    answer(new Reception(null, String.valueOf(tap == null ? null : tap.instead()), List.of())));
        }
        Incoming whole = incoming;
        return uploads.get(whole.to(), media)
                .exceptionally(failed -> {
                    Throwable cause = failed instanceof CompletionException wrapped ? wrapped.getCause() : failed;
                    throw ApiError.malformed("Field " + (cause == null ? failed : cause).getMessage());
                })
                .thenCompose(files -> sent(whole.with(files)))
                .thenApply(this::answer);
    }

    /**
     * What is done with something that the handset {@code from} shows: {@code tap} a button, {@code pick} from a list, {@code
     * submit} answers, {@code reply_to} a message, {@code forward} one; on {@code message} or else on the last with such. Null if
     * it is just sent something.
     */
    private Gestures.@Nullable Tap gesture(JsonFields body) {
        Gestures gestures = Gestures.on(handsets);
        Instant now = world.clock().now();
        String message = body.text("message").orElse(null);
        List<String> asked = Stream.of("tap", "pick", "submit", "reply_to", "forward")
                .filter(body::has)
                .toList();
        if (asked.isEmpty() && message == null) {
            return null;
        }
        if (asked.size() != 1) {
            throw body.wrong(
                    asked.isEmpty() ? "message" : asked.get(1),
                    asked.isEmpty() ? "\"" + message + "\"" : "given with " + asked.get(0),
                    "with one of tap, pick, submit, reply_to and forward, and no other of them");
        }
        String from = handset(body);
        return switch (asked.get(0)) {
            case "tap" -> gestures.tap(now, from, message, body.requiredText("tap"));
            case "pick" -> sending(gestures.pick(now, from, message, body.requiredText("pick")));
            case "submit" -> sending(gestures.submit(now, from, message, answers(body)));
            case "reply_to" ->
                sending(gestures.reply(now, from, body.requiredText("reply_to"), body.requiredText("body")));
            default ->
                sending(gestures.forward(
                        from,
                        body.requiredText("forward"),
                        body.requiredText("to"),
                        body.flag("frequently").orElse(false)));
        };
    }

    private static Gestures.Tap sending(Incoming incoming) {
        return new Gestures.Tap(incoming, null);
    }

    private String handset(JsonFields body) {
        String written = body.requiredText("from");
        String address = plan.address(written);
        if (address == null) {
            throw body.wrong("from", "\"" + written + "\"", "a handset's number, on a channel with its prefix");
        }
        return address;
    }

    private static Map<String, String> answers(JsonFields body) {
        Map<String, String> answers = new LinkedHashMap<>();
        body.object("submit")
                .ifPresent(fields -> fields.names()
                        .forEach(name -> answers.put(name, fields.text(name).orElse(""))));
        return answers;
    }

    /** What may be told of any message, on channels that do. */
    private static Incoming besides(JsonFields body, Incoming sent) {
        Incoming incoming = sent;
        for (Map.Entry<String, String> each : BESIDES) {
            String value = body.text(each.getKey()).orElse(null);
            if (value != null) {
                incoming = incoming.telling(each.getValue(), value);
            }
        }
        if (body.flag("forwarded").orElse(false)) {
            incoming = incoming.forwarded(body.flag("frequently").orElse(false));
        }
        JsonFields ad = body.object("referral").orElse(null);
        return (ad == null ? incoming : because(incoming, ad)).toGroupOf(body.texts("others"));
    }

    /** {@code incoming} because of an advertisement, which may show something. */
    private static Incoming because(Incoming incoming, JsonFields ad) {
        Incoming.Referral referral = new Incoming.Referral(
                ad.text("headline").orElse(""),
                ad.text("body").orElse(""),
                ad.requiredText("source_id"),
                ad.text("source_type").orElse("ad"),
                ad.text("source_url").orElse(""),
                ad.text("click_id").orElse(null));
        Optional<String> media = ad.text("media_url");
        String id = ad.text("media_id").orElse("");
        String type = ad.text("media_content_type").orElse("image/jpeg");
        ad.done();
        return media.map(url -> incoming.because(referral, id, type, url)).orElseGet(() -> incoming.because(referral));
    }

    private CompletableFuture<Reception> sent(Incoming incoming) {
        return inbound.send(incoming).exceptionally(gone -> {
            throw new ApiError(20500, 503, String.valueOf(gone.getMessage()));
        });
    }

    private static Incoming incoming(JsonFields body) {
        String from = body.requiredText("from");
        String to = body.requiredText("to");
        List<Extra> extras = new ArrayList<>();
        String title = extras(body, extras);
        int code = body.integer("error_code").orElse(0);
        if (code != 0 && !CODES.contains(code)) {
            throw body.wrong("error_code", Integer.toString(code), "30009, 30038 or 30039");
        }
        Incoming incoming = Incoming.text(from, to, body.text("body").orElse(title))
                .telling(List.copyOf(extras))
                .failing(code);
        Rich.Place place = place(extras);
        return place == null ? incoming : incoming.showing(new Rich("", "", List.of(), null, place, List.of()));
    }

    /** What rich channels add; the answer is the text that goes with it. */
    private static String extras(JsonFields body, List<Extra> extras) {
        String[] title = {""};
        body.object("button").ifPresent(button -> {
            title[0] = button.requiredText("text");
            extras.add(new Extra("MessageType", "button"));
            extras.add(new Extra("ButtonText", title[0]));
            extras.add(new Extra("ButtonPayload", button.text("payload").orElse(title[0])));
            String type = button.text("type").orElse("REPLY");
            if (!type.equals("REPLY") && !type.equals("ACTION")) {
                throw button.wrong("type", "\"" + type + "\"", "REPLY or ACTION");
            }
            extras.add(new Extra("ButtonType", type));
            button.done();
        });
        body.object("list").ifPresent(list -> {
            title[0] = list.requiredText("title");
            extras.add(new Extra("MessageType", "interactive"));
            extras.add(new Extra("ListId", list.requiredText("id")));
            extras.add(new Extra("ListTitle", title[0]));
            list.done();
        });
        body.object("location").ifPresent(location -> {
            extras.add(new Extra("MessageType", "location"));
            extras.add(new Extra("Latitude", degrees(location, "latitude", 90)));
            extras.add(new Extra("Longitude", degrees(location, "longitude", 180)));
            take(location, extras, Map.of("address", "Address", "label", "Label"));
            location.done();
        });
        return title[0];
    }

    private static Rich.@Nullable Place place(List<Extra> extras) {
        Map<String, String> told = new LinkedHashMap<>();
        extras.forEach(each -> told.put(each.name(), each.value()));
        return told.containsKey("Latitude")
                ? new Rich.Place(
                        Double.parseDouble(told.getOrDefault("Latitude", "0")),
                        Double.parseDouble(told.getOrDefault("Longitude", "0")),
                        told.getOrDefault("Label", ""),
                        told.getOrDefault("Address", ""))
                : null;
    }

    private static void take(JsonFields from, List<Extra> extras, Map<String, String> names) {
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each ->
                        from.text(each.getKey()).ifPresent(value -> extras.add(new Extra(each.getValue(), value))));
    }

    private static String degrees(JsonFields location, String name, int most) {
        double degrees = location.decimal(name).orElseThrow(() -> location.missing(name));
        if (Math.abs(degrees) > most) {
            throw location.wrong(name, Double.toString(degrees), "from -" + most + " to " + most);
        }
        return Double.toString(degrees);
    }

    private Response answer(Reception reception) {
        Message message = reception.message();
        return AdminCall.json(out -> {
            if (message == null) {
                out.data("message", null);
            } else {
                out.object("message", fields -> MessageCalls.MESSAGE.write(message, fields));
            }
            out.string("dropped", reception.dropped())
                    .objects("replies", reception.replies(), MessageCalls.MESSAGE)
                    .objects("alerts", about(reception), ALERT);
        });
    }

    /** What went wrong with the message or its replies, the oldest first. */
    private List<Alert> about(Reception reception) {
        Message message = reception.message();
        List<Alert> found = new ArrayList<>();
        if (message != null) {
            Set<String> sids = new HashSet<>();
            sids.add(message.sid());
            reception.replies().forEach(reply -> sids.add(reply.sid()));
            for (Alert each : alerts.of(message.accountSid())) {
                if (sids.contains(String.valueOf(each.cause().resourceSid()))) {
                    found.add(0, each);
                }
            }
        }
        return found;
    }
}
