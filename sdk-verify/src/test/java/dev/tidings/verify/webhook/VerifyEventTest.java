package dev.tidings.verify.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.webhook.UnverifiedWebhookException;
import dev.tidings.core.webhook.WebhookRequest;
import dev.tidings.core.webhook.WebhookSignature;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.verify.challenge.ChallengeSid;
import dev.tidings.verify.factor.FactorSid;
import dev.tidings.verify.factor.FactorType;
import dev.tidings.verify.service.VerifyServiceSid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What an application is told of factors and challenges. */
class VerifyEventTest {
    private static final String URL = "https://example.com/hook";
    private static final String TOKEN = "12345";
    private static final String HEX = "0123456789abcdef0123456789abcdef";
    private static final WebhookVerifier VERIFIER = WebhookVerifier.of(TOKEN);

    @Test
    void event_isVerifiedAndRead() {
        Map<String, String> sent = new TreeMap<>(Map.of(
                "type", "challenge.approved",
                "uuid", "u-1",
                "account_sid", "AC" + HEX,
                "service_sid", "VA" + HEX,
                "entity_identity", "ann-1234",
                "factor_sid", "YF" + HEX,
                "factor_type", "push",
                "challenge_sid", "YC" + HEX,
                "challenge_details", "Secret"));
        VerifyEvent event = VerifyEvent.verified(
                WebhookRequest.form(URL, sent, WebhookSignature.sign(TOKEN, WebhookSignature.base(URL, lists(sent)))),
                VERIFIER);
        assertThat(event.type()).isSameAs(VerifyEventType.CHALLENGE_APPROVED);
        assertThat(event.uuid()).contains("u-1");
        assertThat(event.accountSid()).contains(AccountSid.of("AC" + HEX));
        assertThat(event.serviceSid()).contains(VerifyServiceSid.of("VA" + HEX));
        assertThat(event.entityIdentity()).contains("ann-1234");
        assertThat(event.factorSid()).contains(FactorSid.of("YF" + HEX));
        assertThat(event.factorType()).containsSame(FactorType.PUSH);
        assertThat(event.challengeSid()).contains(ChallengeSid.of("YC" + HEX));
        assertThat(event.parameters()).containsEntry("challenge_details", List.of("Secret"));
        assertThat(event).hasToString("VerifyEvent[challenge.approved of YF" + HEX + "]");
    }

    @Test
    void event_inJson_isReadToo_andWhatIsNotToldIsNone() {
        String body = "{\"type\":\"factor.moved\",\"factor_sid\":\"?\",\"factor_type\":null}";
        VerifyEvent event = VerifyEvent.of(WebhookRequest.of(
                "POST",
                URL,
                HttpHeaders.of("Content-Type", "application/json"),
                body.getBytes(StandardCharsets.UTF_8)));
        assertThat(event.type().isKnown()).isFalse();
        assertThat(event.factorSid()).isEmpty();
        assertThat(event.factorType()).isEmpty();
        assertThat(event.challengeSid()).isEmpty();
        assertThat(event).hasToString("VerifyEvent[factor.moved of a factor]");
    }

    @Test
    void otherRequests_areNamed_andUnsignedOnesRefused() {
        WebhookRequest none = WebhookRequest.form(URL, Map.of("Type", "x"), "x");
        assertThatThrownBy(() -> VerifyEvent.of(none))
                .hasMessage("type is missing: every event of Verify has one, so this request is none");
        assertThatThrownBy(() -> VerifyEvent.verified(none, VERIFIER)).isInstanceOf(UnverifiedWebhookException.class);
    }

    private static Map<String, List<String>> lists(Map<String, String> parameters) {
        Map<String, List<String>> lists = new TreeMap<>();
        parameters.forEach((name, value) -> lists.put(name, List.of(value)));
        return lists;
    }
}
