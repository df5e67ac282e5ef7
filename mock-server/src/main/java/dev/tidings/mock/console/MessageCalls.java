package dev.tidings.mock.console;

import dev.tidings.mock.http.Response;
import dev.tidings.mock.messaging.Message;
import dev.tidings.mock.messaging.MessageDirection;
import dev.tidings.mock.messaging.MessageStatus;
import dev.tidings.mock.messaging.MessageStep;
import dev.tidings.mock.messaging.Messages;
import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code messages}: all that was sent or received, with all that became of it. */
public final class MessageCalls implements AdminCalls {
    private static final View<MessageStep> STEP = View.of(
            "Step",
            (step, out) -> out.string("status", step.status().wire())
                    .string("at", step.at().toString())
                    .string("cause", step.cause()));
    static final View<Message> MESSAGE = View.of("Message", MessageCalls::write);

    private final Messages messages;

    private MessageCalls(Messages messages) {
        this.messages = messages;
    }

    /** The calls that look at {@code messages}. */
    public static MessageCalls of(Messages messages) {
        return new MessageCalls(messages);
    }

    @Override
    public void addTo(AdminTable table) {
        table.add("GET", "messages", List.of("account_sid", "to", "from", "status", "direction", "limit"), this::list)
                .add("GET", "messages/{sid}", List.of(), this::fetch);
    }

    private Response list(AdminCall call) {
        int limit = call.limit();
        List<Message> found = messages.newest(call.query("account_sid"), limit, wanted(call));
        return AdminCall.json(out -> out.number("total", messages.size()).objects("messages", found, MESSAGE));
    }

    private static Predicate<Message> wanted(AdminCall call) {
        Optional<String> to = call.query("to");
        Optional<String> from = call.query("from");
        Optional<MessageStatus> status = one(call, "status", MessageStatus.values(), MessageStatus::wire);
        Optional<MessageDirection> direction =
                one(call, "direction", MessageDirection.values(), MessageDirection::wire);
        return message -> (to.isEmpty() || to.get().equals(message.to()))
                && (from.isEmpty() || from.equals(message.from()))
                && (status.isEmpty() || status.get() == message.status())
                && (direction.isEmpty() || direction.get() == message.direction());
    }

    private static <E> Optional<E> one(AdminCall call, String name, E[] all, Function<E, String> wire) {
        Optional<String> text = call.query(name);
        Optional<E> found = text.flatMap(wanted -> Arrays.stream(all)
                .filter(each -> wire.apply(each).equals(wanted))
                .findFirst());
        if (text.isPresent() && found.isEmpty()) {
            throw ApiError.malformed("Parameter \"" + name + "\" is \"" + text.get() + "\": must be one of "
                    + Arrays.stream(all).map(wire).collect(Collectors.joining(", ")));
        }
        return found;
    }

    private Response fetch(AdminCall call) {
        Message message = messages.find(call.path("sid"))
                .orElseThrow(() -> ApiError.notFound(call.request().path()));
        return AdminCall.json(out -> write(message, out));
    }

    private static void write(Message message, ResourceWriter out) {
        int error = message.errorCode();
        out.string("sid", message.sid())
                .string("account_sid", message.accountSid())
                .string("direction", message.direction().wire())
                .string("from", message.from().orElse(null))
                .string("to", message.to())
                .string("body", message.body())
                .number("num_segments", message.segments())
                .number("num_media", message.media())
                .string("messaging_service_sid", message.messagingServiceSid().orElse(null))
                .string("status", message.status().wire())
                .number("error_code", error == 0 ? null : error)
                .string(
                        "price",
                        message.price().map(price -> price.toPlainString()).orElse(null))
                .string("status_callback", message.options().statusCallback())
                .string("date_created", text(message.created()))
                .string("date_updated", text(message.updated()))
                .string("date_sent", text(message.sent().orElse(null)))
                .objects("timeline", message.timeline(), STEP);
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
