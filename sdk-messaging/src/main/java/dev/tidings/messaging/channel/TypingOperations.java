package dev.tidings.messaging.channel;

import dev.tidings.core.RequestOptions;
import dev.tidings.core.TidingsClient;
import dev.tidings.core.internal.resource.Api;
import dev.tidings.core.internal.resource.Operation;
import dev.tidings.messaging.message.MessageSid;
import java.util.LinkedHashMap;
import java.util.Map;

/** The facts of the Typing Indicators resource: paths, bodies, models. */
final class TypingOperations {
    private static final String SECOND = "/v2/Indicators/Typing.json";
    private static final String THIRD = "/v3/Indicators/Typing.json";

    private final Api api;

    private TypingOperations(Api api) {
        this.api = api;
    }

    static TypingOperations of(TidingsClient client) {
        return new TypingOperations(Api.of(client, "messaging"));
    }

    TypingOperations with(RequestOptions options) {
        return new TypingOperations(api.with(options));
    }

    /** Typing twice is typing. */
    Operation<TypingIndicator> whatsapp(MessageSid message) {
        return api.update(TypingIndicator.class, SECOND)
                .form("messageId", message)
                .form("channel", "whatsapp")
                .repeatable();
    }

    Operation<TypingIndicator> whatsappV3(MessageSid message) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("channel", "WHATSAPP");
        body.put("messageId", message.toString());
        return api.update(TypingIndicator.class, THIRD).json(body).repeatable();
    }

    Operation<TypingIndicator> apple(String from, String to, boolean start) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("channel", "APPLE");
        body.put("from", from);
        body.put("to", to);
        body.put("event", start ? "START" : "END");
        return api.update(TypingIndicator.class, THIRD).json(body).repeatable();
    }
}
