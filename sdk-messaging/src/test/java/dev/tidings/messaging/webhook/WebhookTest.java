package dev.tidings.messaging.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.security.RequestValidator;
import dev.tidings.core.value.AccountSid;
import dev.tidings.core.webhook.UnverifiedWebhookException;
import dev.tidings.core.webhook.WebhookRequest;
import dev.tidings.core.webhook.WebhookVerdict;
import dev.tidings.core.webhook.WebhookVerifier;
import dev.tidings.messaging.message.MediaSid;
import dev.tidings.messaging.message.MessageSid;
import dev.tidings.messaging.message.MessageStatus;
import dev.tidings.messaging.message.MessagingServiceSid;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {
    private static final String URL = "https://example.com/hook";
    private static final String TOKEN = "12345";
    private static final String HEX = "0123456789abcdef0123456789abcdef";
    private static final WebhookVerifier VERIFIER = WebhookVerifier.of(TOKEN);

    private static Map<String, String> status() {
        return new TreeMap<>(Map.of(
                "MessageSid",
                "SM" + HEX,
                "SmsSid",
                "SM" + HEX,
                "MessageStatus",
                "delivered",
                "SmsStatus",
                "delivered"));
    }

    private static Map<String, String> inbound() {
        return new TreeMap<>(Map.of("MessageSid", "MM" + HEX, "From", "+14155550123", "To", "+14155550100"));
    }

    static Stream<Arguments> statusParameters() {
        return Stream.of(
                status("AccountSid", "AC" + HEX, StatusCallback::accountSid, AccountSid.of("AC" + HEX)),
                status(
                        "MessagingServiceSid",
                        "MG" + HEX,
                        StatusCallback::messagingServiceSid,
                        MessagingServiceSid.of("MG" + HEX)),
                status("To", "whatsapp:+14155550123", StatusCallback::to, "whatsapp:+14155550123"),
                status("From", "rcs:shop", StatusCallback::from, "rcs:shop"),
                status("Body", "Hi", StatusCallback::body, "Hi"),
                status("ErrorMessage", "off", StatusCallback::errorMessage, "off"),
                status(
                        "RawDlrDoneDate",
                        "2611021430",
                        StatusCallback::rawDlrDoneDate,
                        LocalDateTime.of(2026, 11, 2, 14, 30)),
                status("EventType", "DELIVERED", StatusCallback::eventType, "DELIVERED"),
                status("ChannelPrefix", "whatsapp", StatusCallback::channelPrefix, "whatsapp"),
                status("ChannelToAddress", "+14155550123", StatusCallback::channelToAddress, "+14155550123"),
                status("ChannelInstallSid", "XE" + HEX, StatusCallback::channelInstallSid, "XE" + HEX),
                status("ChannelStatusMessage", "no", StatusCallback::channelStatusMessage, "no"),
                status("ApiVersion", "2010-04-01", StatusCallback::apiVersion, "2010-04-01"));
    }

    @ParameterizedTest
    @MethodSource("statusParameters")
    void statusCallback_parameter_isRead_andMayBeMissing(
            String name, String value, Function<StatusCallback, Optional<?>> accessor, Object expected) {
        assertThat(accessor.apply(StatusCallback.of(signed(with(status(), name, value)))))
                .isEqualTo(Optional.of(expected));
        assertThat(accessor.apply(StatusCallback.of(signed(with(status(), name, "")))))
                .isEmpty();
        assertThat(accessor.apply(StatusCallback.of(signed(status())))).isEmpty();
    }

    @Test
    void statusCallback_isVerifiedAndRead() {
        Map<String, String> sent = with(with(status(), "ErrorCode", "30003"), "BrandNew", "x");
        StatusCallback callback = StatusCallback.verified(signed(sent), VERIFIER);
        assertThat(callback.messageSid()).isEqualTo(MessageSid.of("SM" + HEX));
        assertThat(callback.messageStatus()).isSameAs(MessageStatus.DELIVERED);
        assertThat(callback.errorCode()).hasValue(30003);
        assertThat(callback.parameters())
                .containsEntry("BrandNew", List.of("x"))
                .hasSize(6);
        assertThat(callback).hasToString("StatusCallback[SM" + HEX + " is delivered]");
    }

    @Test
    void legacyNames_areEnough_andUnknownStatusIsKept() {
        StatusCallback callback = StatusCallback.of(signed(Map.of("SmsSid", "MM" + HEX, "SmsStatus", "teleported")));
        assertThat(callback.messageStatus()).hasToString("teleported");
        assertThat(callback.messageStatus().isKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "26110214", "2613021430", "2602301430", "26110214300", "２６１１０２１４３０"})
    void rawDlrDoneDate_odd_isNone_andKeptAsItCame(String odd) {
        StatusCallback callback = StatusCallback.of(signed(with(status(), "RawDlrDoneDate", odd)));
        assertThat(callback.rawDlrDoneDate()).isEmpty();
        assertThat(callback.parameters().get("RawDlrDoneDate")).containsExactly(odd);
    }

    @ParameterizedTest
    @CsvSource({"ErrorCode,none", "ErrorCode,99999999999", "AccountSid,AC1", "MessagingServiceSid,?"})
    void statusCallback_oddValue_isNone(String name, String odd) {
        StatusCallback callback = StatusCallback.of(signed(with(status(), name, odd)));
        assertThat(callback.errorCode()).isEqualTo(OptionalInt.empty());
        assertThat(callback.accountSid()).isEmpty();
        assertThat(callback.messagingServiceSid()).isEmpty();
    }

    @Test
    void unsigned_isRefused_andSaysWhy() {
        Map<String, String> sent = status();
        String signature = sign(sent);
        for (Function<WebhookRequest, Object> read : List.<Function<WebhookRequest, Object>>of(
                request -> StatusCallback.verified(request, VERIFIER),
                request -> InboundMessage.verified(request, VERIFIER))) {
            assertThatThrownBy(() -> read.apply(WebhookRequest.form(URL, with(sent, "To", "+1"), signature)))
                    .isInstanceOfSatisfying(
                            UnverifiedWebhookException.class,
                            refused ->
                                    assertThat(refused.verdict().reason()).isEqualTo(WebhookVerdict.Reason.NO_MATCH));
            assertThatThrownBy(() -> read.apply(WebhookRequest.form(URL, sent, null)))
                    .isInstanceOf(UnverifiedWebhookException.class)
                    .hasMessageContaining("There is no X-Twilio-Signature header");
        }
    }

    @Test
    void otherRequests_areNamed() {
        assertThatThrownBy(() -> StatusCallback.verified(signed(inbound()), VERIFIER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("MessageStatus is missing: every status callback has one, so this request is none");
        assertThatThrownBy(() -> InboundMessage.verified(signed(status()), VERIFIER))
                .hasMessage("From is missing: every inbound message has one, so this request is none");
        assertThatThrownBy(() -> InboundMessage.of(signed(Map.of("From", "a", "To", "b"))))
                .hasMessageStartingWith("MessageSid is missing");
    }

    static Stream<Arguments> inboundParameters() {
        return Stream.of(
                inbound("AccountSid", "AC" + HEX, InboundMessage::accountSid, AccountSid.of("AC" + HEX)),
                inbound(
                        "MessagingServiceSid",
                        "MG" + HEX,
                        InboundMessage::messagingServiceSid,
                        MessagingServiceSid.of("MG" + HEX)),
                inbound("SmsStatus", "received", InboundMessage::smsStatus, MessageStatus.RECEIVED),
                inbound("FromCity", "REDWOOD CITY", m -> m.fromPlace().city(), "REDWOOD CITY"),
                inbound("FromState", "CA", m -> m.fromPlace().state(), "CA"),
                inbound("FromZip", "94063", m -> m.fromPlace().zip(), "94063"),
                inbound("FromCountry", "US", m -> m.fromPlace().country(), "US"),
                inbound("ToCity", "AUSTIN", m -> m.toPlace().city(), "AUSTIN"),
                inbound("ToState", "TX", m -> m.toPlace().state(), "TX"),
                inbound("ToZip", "73301", m -> m.toPlace().zip(), "73301"),
                inbound("ToCountry", "US", m -> m.toPlace().country(), "US"),
                inbound("OptOutType", "STOP", InboundMessage::optOutType, OptOutType.STOP),
                inbound("AddOns", "{}", InboundMessage::addOns, "{}"),
                inbound("ApiVersion", "2010-04-01", InboundMessage::apiVersion, "2010-04-01"),
                inbound("MessageType", "button", InboundMessage::messageType, "button"),
                inbound("ProfileName", "Zoë", InboundMessage::profileName, "Zoë"),
                inbound("WaId", "14155550123", InboundMessage::waId, "14155550123"),
                inbound("Forwarded", "true", InboundMessage::forwarded, true),
                inbound("FrequentlyForwarded", "False", InboundMessage::frequentlyForwarded, false),
                inbound("ButtonText", "Yes", InboundMessage::buttonText, "Yes"),
                inbound("ButtonPayload", "y", InboundMessage::buttonPayload, "y"),
                inbound("ListId", "1", InboundMessage::listId, "1"),
                inbound("ListTitle", "One", InboundMessage::listTitle, "One"),
                inbound("InteractiveData", "{}", InboundMessage::interactiveData, "{}"),
                inbound("FlowData", "{}", InboundMessage::flowData, "{}"),
                inbound(
                        "OriginalRepliedMessageSid",
                        "SM" + HEX,
                        InboundMessage::originalRepliedMessageSid,
                        MessageSid.of("SM" + HEX)),
                inbound(
                        "OriginalRepliedMessageSender",
                        "whatsapp:+1",
                        InboundMessage::originalRepliedMessageSender,
                        "whatsapp:+1"),
                inbound("ChannelMetadata", "{}", InboundMessage::channelMetadata, "{}"),
                inbound("ReferralBody", "b", m -> m.referral().flatMap(Referral::body), "b"),
                inbound("ReferralHeadline", "h", m -> m.referral().flatMap(Referral::headline), "h"),
                inbound("ReferralSourceId", "1", m -> m.referral().flatMap(Referral::sourceId), "1"),
                inbound("ReferralSourceType", "post", m -> m.referral().flatMap(Referral::sourceType), "post"),
                inbound("ReferralSourceUrl", "u", m -> m.referral().flatMap(Referral::sourceUrl), "u"),
                inbound("ReferralMediaId", "2", m -> m.referral().flatMap(Referral::mediaId), "2"),
                inbound(
                        "ReferralMediaContentType",
                        "image/png",
                        m -> m.referral().flatMap(Referral::mediaContentType),
                        "image/png"),
                inbound("ReferralMediaUrl", "u", m -> m.referral().flatMap(Referral::mediaUrl), "u"),
                inbound("ReferralCtwaClid", "c", m -> m.referral().flatMap(Referral::ctwaClid), "c"));
    }

    @ParameterizedTest
    @MethodSource("inboundParameters")
    void inboundMessage_parameter_isRead_andMayBeMissing(
            String name, String value, Function<InboundMessage, Optional<?>> accessor, Object expected) {
        assertThat(accessor.apply(InboundMessage.of(signed(with(inbound(), name, value)))))
                .isEqualTo(Optional.of(expected));
        assertThat(accessor.apply(InboundMessage.of(signed(with(inbound(), name, "")))))
                .isEmpty();
        assertThat(accessor.apply(InboundMessage.of(signed(inbound())))).isEmpty();
    }

    @Test
    void inboundMessage_isVerifiedAndRead() {
        Map<String, String> sent = inbound();
        sent.putAll(Map.of(
                "Body", "Hi & bye + ", "NumSegments", "1", "NumMedia", "2", "BrandNew", "x", "ReferralNumMedia", "0"));
        sent.putAll(Map.of(
                "MediaUrl0", "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME" + HEX,
                "MediaContentType0", "image/png",
                "MediaUrl1", "https://elsewhere.example/cat.gif",
                "OtherRecipients0", "+14155550111",
                "OtherRecipients1", "+14155550112",
                "Latitude", "37.78",
                "Longitude", "-122.39",
                "Label", "Office"));
        InboundMessage message = InboundMessage.verified(signed(sent), VERIFIER);
        assertThat(message.messageSid()).isEqualTo(MessageSid.of("MM" + HEX));
        assertThat(message.from()).isEqualTo("+14155550123");
        assertThat(message.to()).isEqualTo("+14155550100");
        assertThat(message.body()).isEqualTo("Hi & bye + ");
        assertThat(message.numSegments()).hasValue(1);
        assertThat(message.numMedia()).hasValue(2);
        assertThat(message.media())
                .containsExactly(
                        new InboundMedia(sent.get("MediaUrl0"), Optional.of("image/png")),
                        new InboundMedia(sent.get("MediaUrl1"), Optional.empty()));
        assertThat(message.media())
                .extracting(InboundMedia::sid)
                .containsExactly(Optional.of(MediaSid.of("ME" + HEX)), Optional.empty());
        assertThat(message.otherRecipients()).containsExactly("+14155550111", "+14155550112");
        assertThat(message.location())
                .contains(new SharedLocation(
                        new BigDecimal("37.78"), new BigDecimal("-122.39"), Optional.of("Office"), Optional.empty()));
        assertThat(message.referral()).isEmpty();
        assertThat(message.parameters()).containsKey("BrandNew").hasSize(sent.size());
        assertThat(message.toString()).doesNotContain("4155550123").doesNotContain("bye");
    }

    @Test
    void inboundMessage_withoutText_hasAnEmptyOne() {
        InboundMessage message = InboundMessage.of(signed(with(inbound(), "NumMedia", "many")));
        assertThat(message.body()).isEmpty();
        assertThat(message.numMedia()).isEmpty();
        assertThat(message.media()).isEmpty();
        assertThat(message.location()).isEmpty();
    }

    @Test
    void signatureOfTheseTests_isTheOfficialOne() {
        assertThat(new RequestValidator(TOKEN).validate(URL, status(), sign(status())))
                .isTrue();
    }

    private static Arguments status(
            String name, String value, Function<StatusCallback, Optional<?>> accessor, Object expected) {
        return Arguments.of(name, value, accessor, expected);
    }

    private static Arguments inbound(
            String name, String value, Function<InboundMessage, Optional<?>> accessor, Object expected) {
        return Arguments.of(name, value, accessor, expected);
    }

    private static Map<String, String> with(Map<String, String> some, String name, String value) {
        Map<String, String> all = new TreeMap<>(some);
        all.put(name, value);
        return all;
    }

    private static WebhookRequest signed(Map<String, String> parameters) {
        return WebhookRequest.form(URL, parameters, sign(parameters));
    }

    private static String sign(Map<String, String> parameters) {
        StringBuilder base = new StringBuilder(URL);
        new TreeMap<>(parameters).forEach((name, value) -> base.append(name).append(value));
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(base.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
