package dev.tidings.mock.messaging;

import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.math.BigDecimal;

/** How a message is written. */
final class MessageViews {
    /** In answer to its creation. */
    static final View<Message> CREATED = View.of("Message", (message, out) -> write(message, out, false));

    /** The answer to the creation of a message from a template by a Messaging Service has no text, as documented. */
    private static String body(Message message, boolean created) {
        boolean unknown = created
                && message.content().composition() != null
                && message.parties().serviceSid() != null;
        return unknown ? "" : message.body();
    }

    /** Everywhere else, where its feedback is named too. */
    static final View<Message> MESSAGE = View.of("Message", (message, out) -> write(message, out, true));

    private MessageViews() {}

    /** In the order seen on the wire. */
    private static void write(Message message, ResourceWriter out, boolean feedback) {
        String base =
                "/" + MessageCallbacks.API_VERSION + "/Accounts/" + message.accountSid() + "/Messages/" + message.sid();
        MessageParties parties = message.parties();
        MessageProgress progress = message.progress();
        BigDecimal price = progress.price();
        int error = progress.errorCode();
        out.string("body", body(message, !feedback))
                .string("num_segments", Integer.toString(message.segments()))
                .string("direction", message.direction().wire())
                .string("from", parties.from())
                .rfc2822("date_updated", progress.updated())
                .string("price", price == null ? null : price.toPlainString())
                .string("error_message", error == 0 ? null : MessageErrors.text(error))
                .uri("uri", base)
                .string("account_sid", message.accountSid())
                .string("num_media", Integer.toString(message.media()))
                .string("to", parties.to())
                .rfc2822("date_created", progress.created())
                .string("status", message.status().wire())
                .string("sid", message.sid())
                .rfc2822("date_sent", progress.sent())
                .string("messaging_service_sid", parties.serviceSid())
                .number("error_code", error == 0 ? null : error)
                .string("price_unit", "USD")
                .string("api_version", MessageCallbacks.API_VERSION)
                .object("subresource_uris", uris -> {
                    uris.uri("media", base + "/Media");
                    if (feedback) {
                        uris.uri("feedback", base + "/Feedback");
                    }
                });
    }
}
