package dev.tidings.messaging.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.webhook.UnverifiedWebhookException;
import dev.tidings.core.webhook.WebhookRequest;
import dev.tidings.core.webhook.WebhookSignature;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.messaging.alert.AlertSid;
import dev.tidings.messaging.alert.LogLevel;
import dev.tidings.messaging.message.MessageSid;
import dev.tidings.messaging.message.MessagingServiceSid;
import dev.tidings.messaging.usage.TriggerField;
import dev.tidings.messaging.usage.TriggerInterval;
import dev.tidings.messaging.usage.UsageCategory;
import dev.tidings.messaging.usage.UsageTriggerSid;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks about what is no single message: clicks, usage triggers, errors. */
class EventWebhookTest {
    private static final String URL = "https://example.com/hook";
    private static final String TOKEN = "12345";
    private static final String HEX = "0123456789abcdef0123456789abcdef";
    private static final WebhookVerifier VERIFIER = WebhookVerifier.of(TOKEN);
    private static final String CLICK =
            "{\"event_type\":\"click\",\"sms_sid\":\"SM" + HEX + "\",\"to\":\"+14155550123\","
                    + "\"from\":\"+14155550100\",\"link\":\"https://example.com/long\",\"click_time\":\"2026-11-01T10:00:00.123Z\","
                    + "\"messaging_service_sid\":\"MG" + HEX + "\",\"account_sid\":\"AC" + HEX
                    + "\",\"user_agent\":\"Browser\","
                    + "\"new\":{\"a\":1},\"none\":null}";

    @Test
    void click_isVerifiedAndRead() {
        LinkClick click = LinkClick.verified(json(CLICK), VERIFIER);
        assertThat(click.eventType()).isSameAs(LinkEventType.CLICK);
        assertThat(click.link()).isEqualTo("https://example.com/long");
        assertThat(click.messageSid()).contains(MessageSid.of("SM" + HEX));
        assertThat(click.to()).contains("+14155550123");
        assertThat(click.from()).contains("+14155550100");
        assertThat(click.clickTime()).contains(Instant.parse("2026-11-01T10:00:00.123Z"));
        assertThat(click.messagingServiceSid()).contains(MessagingServiceSid.of("MG" + HEX));
        assertThat(click.accountSid()).contains(AccountSid.of("AC" + HEX));
        assertThat(click.userAgent()).contains("Browser");
        assertThat(click.members()).containsEntry("new", Map.of("a", 1)).containsEntry("none", null);
        assertThat(click).hasToString("LinkClick[click of SM" + HEX + "]");
    }

    @Test
    void click_oddOrMissingValues_areNone() {
        LinkClick click = LinkClick.of(
                json(
                        "{\"event_type\":\"hover\",\"link\":\"l\",\"sms_sid\":7,\"click_time\":\"noon\",\"to\":null,\"from\":\"\"}"));
        assertThat(click.eventType().isKnown()).isFalse();
        assertThat(click.messageSid()).isEmpty();
        assertThat(click.clickTime()).isEmpty();
        assertThat(click.to()).isEmpty();
        assertThat(click.from()).isEmpty();
        assertThat(click).hasToString("LinkClick[hover of a message]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "<html>", "{\"event_type\":", "null"})
    void click_thatIsNoJsonObject_isRefused(String body) {
        assertThatThrownBy(() -> LinkClick.of(json(body)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the body is no JSON object");
    }

    @Test
    void otherRequests_areNamed_andUnsignedOnesRefused() {
        assertThatThrownBy(() -> LinkClick.of(json("{\"link\":\"l\"}")))
                .hasMessage("event_type is missing: every click of a link has one, so this request is none");
        assertThatThrownBy(() -> UsageTriggerCallback.of(form(Map.of("Sid", "x"))))
                .hasMessageStartingWith("UsageTriggerSid is missing");
        assertThatThrownBy(() -> DebuggerEvent.of(form(Map.of("Level", "Error"))))
                .hasMessageStartingWith("Sid is missing");
        WebhookRequest forged = WebhookRequest.form(URL, Map.of("Sid", "NO" + HEX), "x");
        assertThatThrownBy(() -> DebuggerEvent.verified(forged, VERIFIER))
                .isInstanceOf(UnverifiedWebhookException.class);
        assertThatThrownBy(() -> UsageTriggerCallback.verified(forged, VERIFIER))
                .isInstanceOf(UnverifiedWebhookException.class);
        WebhookRequest changed = WebhookRequest.of(
                "POST",
                json(CLICK).url(),
                json(CLICK).headers(),
                CLICK.replace("click", "Click").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> LinkClick.verified(changed, VERIFIER)).isInstanceOf(UnverifiedWebhookException.class);
    }

    @Test
    void usageTrigger_isVerifiedAndRead() {
        Map<String, String> sent = new TreeMap<>(Map.of(
                "UsageTriggerSid", "UT" + HEX,
                "AccountSid", "AC" + HEX,
                "UsageCategory", "sms",
                "TriggerBy", "price",
                "TriggerValue", "100.00",
                "CurrentValue", "100.50",
                "Recurring", "daily",
                "DateFired", "Sun, 01 Nov 2026 10:00:00 +0000",
                "UsageRecordUri", "/u",
                "IdempotencyToken", "t"));
        sent.put("BrandNew", "x");
        UsageTriggerCallback callback = UsageTriggerCallback.verified(form(sent), VERIFIER);
        assertThat(callback.usageTriggerSid()).isEqualTo(UsageTriggerSid.of("UT" + HEX));
        assertThat(callback.accountSid()).contains(AccountSid.of("AC" + HEX));
        assertThat(callback.usageCategory()).containsSame(UsageCategory.SMS);
        assertThat(callback.triggerBy()).containsSame(TriggerField.PRICE);
        assertThat(callback.triggerValue()).contains(new BigDecimal("100.00"));
        assertThat(callback.currentValue()).contains(new BigDecimal("100.50"));
        assertThat(callback.recurring()).containsSame(TriggerInterval.DAILY);
        assertThat(callback.dateFired()).contains(Instant.parse("2026-11-01T10:00:00Z"));
        assertThat(callback.usageRecordUri()).contains("/u");
        assertThat(callback.idempotencyToken()).contains("t");
        assertThat(callback.parameters()).containsEntry("BrandNew", List.of("x"));
        assertThat(callback).hasToString("UsageTriggerCallback[UT" + HEX + " at 100.50]");
        assertThat(UsageTriggerCallback.of(form(Map.of("UsageTriggerSid", "UT" + HEX)))
                        .dateFired())
                .isEmpty();
    }

    @Test
    void debuggerEvent_isVerifiedAndRead() {
        Map<String, String> sent = Map.of(
                "Sid", "NO" + HEX,
                "AccountSid", "AC" + HEX,
                "ParentAccountSid", "AC" + HEX,
                "Level", "Warning",
                "Timestamp", "2026-11-01T10:00:00.5Z",
                "PayloadType", "application/json",
                "Payload",
                        "{\"resource_sid\":\"SM1\",\"service_sid\":\"MG1\",\"error_code\":\"12200\","
                                + "\"more_info\":{\"msg\":\"Schema\"},\"webhook\":{\"request\":{\"url\":\"Secret\"}}}");
        DebuggerEvent event = DebuggerEvent.verified(form(sent), VERIFIER);
        assertThat(event.sid()).isEqualTo(AlertSid.of("NO" + HEX));
        assertThat(event.accountSid()).contains(AccountSid.of("AC" + HEX));
        assertThat(event.parentAccountSid()).contains(AccountSid.of("AC" + HEX));
        assertThat(event.level()).containsSame(LogLevel.WARNING);
        assertThat(event.timestamp()).contains(Instant.parse("2026-11-01T10:00:00.5Z"));
        assertThat(event.errorCode()).hasValue(12200);
        assertThat(event.resourceSid()).contains("SM1");
        assertThat(event.serviceSid()).contains("MG1");
        assertThat(event.message()).contains("Schema");
        assertThat(event.payload()).containsKey("webhook");
        assertThat(event.parameters()).containsKey("PayloadType");
        assertThat(event).hasToString("DebuggerEvent[NO" + HEX + " is 12200]");
        DebuggerEvent bare = DebuggerEvent.of(form(Map.of("Sid", "NO" + HEX, "Payload", "none")));
        assertThat(bare.errorCode()).isEmpty();
        assertThat(bare.message()).isEmpty();
        assertThat(bare.payload()).isEmpty();
        assertThat(bare).hasToString("DebuggerEvent[NO" + HEX + "]");
    }

    private static WebhookRequest form(Map<String, String> parameters) {
        Map<String, List<String>> many = new TreeMap<>();
        parameters.forEach((name, value) -> many.put(name, List.of(value)));
        return WebhookRequest.form(URL, parameters, WebhookSignature.sign(TOKEN, WebhookSignature.base(URL, many)));
    }

    private static WebhookRequest json(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String url = URL + "?" + WebhookSignature.BODY_SHA256 + "=" + WebhookSignature.bodySha256(bytes);
        String signature = WebhookSignature.sign(TOKEN, WebhookSignature.base(url, Map.of()));
        HttpHeaders headers = HttpHeaders.of("Content-Type", "application/json", WebhookSignature.HEADER, signature);
        return WebhookRequest.of("POST", url, headers, bytes);
    }
}
