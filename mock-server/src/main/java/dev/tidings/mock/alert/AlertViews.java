package dev.tidings.mock.alert;

import dev.tidings.mock.wire.ApiError;
import dev.tidings.mock.wire.Forms;
import dev.tidings.mock.wire.JsonWriter;
import dev.tidings.mock.wire.ResourceWriter;
import dev.tidings.mock.wire.View;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Alerts on the wire. */
final class AlertViews {
    /** As in a list. */
    static final View<Alert> LISTED = View.of("Alert", AlertViews::write);

    /** As fetched alone. */
    static final View<Alert> WHOLE = View.of("Alert", (alert, out) -> {
        Alert.Exchange exchange = alert.cause().exchange();
        write(alert, out);
        out.string("request_variables", exchange == null ? null : exchange.requestVariables())
                .string("request_headers", exchange == null ? null : exchange.requestHeaders())
                .string("response_headers", exchange == null ? null : exchange.responseHeaders())
                .string("response_body", exchange == null ? null : exchange.responseBody());
    });

    private AlertViews() {}

    private static void write(Alert alert, ResourceWriter out) {
        Alert.Cause cause = alert.cause();
        Alert.Exchange exchange = cause.exchange();
        out.string("sid", alert.sid())
                .string("account_sid", cause.accountSid())
                .string("alert_text", text(cause))
                .string("api_version", "2010-04-01")
                .iso("date_created", alert.created())
                .iso("date_generated", alert.created())
                .iso("date_updated", alert.created())
                .string("error_code", Integer.toString(cause.code()))
                .string("log_level", cause.level().wire())
                .string("more_info", moreInfo(cause))
                .string("request_method", exchange == null ? null : exchange.method())
                .string("request_url", exchange == null ? null : exchange.url())
                .string("resource_sid", cause.resourceSid())
                .string("service_sid", cause.serviceSid())
                .url("url", "/v1/Alerts/" + alert.sid());
    }

    private static String moreInfo(Alert.Cause cause) {
        return "https://www.twilio.com/docs/errors/" + cause.code();
    }

    /** A form, as it is widely seen; that it is one is not documented. */
    private static String text(Alert.Cause cause) {
        Alert.Exchange exchange = cause.exchange();
        StringBuilder text = new StringBuilder("Msg=").append(Forms.encode(cause.text()));
        if (exchange != null) {
            text.append("&url=").append(Forms.encode(exchange.url()));
            if (exchange.status() != 0) {
                text.append("&httpResponse=").append(exchange.status());
            }
        }
        return text.append("&ErrorCode=")
                .append(cause.code())
                .append("&LogLevel=")
                .append(cause.level().name())
                .toString();
    }

    /** What a debugger webhook says of {@code alert} in {@code Payload}; how it is laid out below its top is unconfirmed. */
    static String payload(Alert alert) {
        Alert.Cause cause = alert.cause();
        Map<String, @Nullable Object> info = new LinkedHashMap<>();
        info.put("Msg", cause.text());
        info.put("LogLevel", cause.level().name());
        byte[] json = JsonWriter.bytes(out -> out.string("resource_sid", cause.resourceSid())
                .string("service_sid", cause.serviceSid())
                .string("error_code", Integer.toString(cause.code()))
                .data("more_info", info)
                .data("webhook", webhook(cause.exchange())));
        return new String(json, StandardCharsets.UTF_8);
    }

    private static @Nullable Map<String, @Nullable Object> webhook(Alert.@Nullable Exchange exchange) {
        if (exchange == null) {
            return null;
        }
        Map<String, @Nullable Object> request = new LinkedHashMap<>();
        request.put("url", exchange.url());
        request.put("method", exchange.method());
        request.put("headers", fields(exchange.requestHeaders()));
        request.put("parameters", parameters(exchange.requestVariables()));
        Map<String, @Nullable Object> response = new LinkedHashMap<>();
        response.put("status_code", exchange.status() == 0 ? null : exchange.status());
        response.put("headers", fields(exchange.responseHeaders()));
        response.put("body", exchange.responseBody());
        Map<String, @Nullable Object> webhook = new LinkedHashMap<>();
        webhook.put("type", "application/json");
        webhook.put("request", request);
        webhook.put("response", response);
        return webhook;
    }

    private static Map<String, @Nullable Object> fields(@Nullable String lines) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (String line : lines == null ? new String[0] : lines.split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                fields.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        return fields;
    }

    /** As they were sent; empty where they cannot be read, as of a URL that was written carelessly. */
    private static Map<String, @Nullable Object> parameters(String form) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        try {
            Forms.decode(form.getBytes(StandardCharsets.ISO_8859_1), "parameters")
                    .asMap()
                    .forEach((name, values) -> parameters.put(name, String.join(",", values)));
        } catch (ApiError unreadable) {
            parameters.clear();
        }
        return parameters;
    }
}
