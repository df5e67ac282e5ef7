package dev.tidings.mock.console;

import dev.tidings.mock.alert.Alert;
import dev.tidings.mock.alert.Alerts;
import dev.tidings.mock.http.Response;
import dev.tidings.mock.inbound.Inbound;
import dev.tidings.mock.inbound.Incoming;
import dev.tidings.mock.inbound.Incoming.Extra;
import dev.tidings.mock.inbound.Reception;
import dev.tidings.mock.media.MediaUploads;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * {@code inbound}: a handset sends a message. Answers with what became of it once its application has answered, without time
 * passing.
 */
public final class InboundCalls implements AdminCalls {
    private static final Set<Integer> CODES = Set.of(Incoming.INCOMPLETE, Incoming.PASSCODE, Incoming.MACHINE_MADE);

    private static final View<Alert> ALERT = View.of(
            "Alert",
            (alert, out) -> out.string("sid", alert.sid())
                    .number("error_code", alert.cause().code())
                    .string("log_level", alert.cause().level().wire())
                    .string("text", alert.cause().text()));

    private final Inbound inbound;
    private final MediaUploads uploads;
    private final Alerts alerts;

    private InboundCalls(Inbound inbound, MediaUploads uploads, Alerts alerts) {
        this.inbound = inbound;
        this.uploads = uploads;
        this.alerts = alerts;
    }

    /** The call that sends through {@code inbound}, with files from {@code uploads}. */
    public static InboundCalls of(Inbound inbound, MediaUploads uploads, Alerts alerts) {
        return new InboundCalls(inbound, uploads, alerts);
    }

    @Override
    public void addTo(AdminTable table) {
        table.slow("POST", "inbound", List.of(), this::send);
    }

    private CompletionStage<Response> send(AdminCall call) {
        JsonFields body = call.body();
        List<String> media = body.texts("media");
        Incoming incoming = incoming(body);
        body.done();
        return uploads.get(media)
                .exceptionally(failed -> {
                    Throwable cause = failed instanceof CompletionException wrapped ? wrapped.getCause() : failed;
                    throw ApiError.malformed("Field " + (cause == null ? failed : cause).getMessage());
                })
                .thenCompose(files -> sent(incoming.with(files)))
                .thenApply(this::answer);
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
        return Incoming.text(from, to, body.text("body").orElse(title))
                .telling(List.copyOf(extras))
                .failing(code);
    }

    /** What rich channels add; the answer is the text that goes with it. */
    private static String extras(JsonFields body, List<Extra> extras) {
        String[] title = {""};
        take(body, extras, Map.of("profile_name", "ProfileName", "replied_to", "OriginalRepliedMessageSid"));
        body.object("button").ifPresent(button -> {
            title[0] = button.requiredText("text");
            extras.add(new Extra("MessageType", "button"));
            extras.add(new Extra("ButtonText", title[0]));
            extras.add(new Extra("ButtonPayload", button.text("payload").orElse(title[0])));
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
