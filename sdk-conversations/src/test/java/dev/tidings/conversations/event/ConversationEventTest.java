package dev.tidings.conversations.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.security.RequestValidator;
import dev.tidings.conversations.conversation.ChannelType;
import dev.tidings.conversations.conversation.ConversationState;
import dev.tidings.conversations.message.DeliveryStatus;
import dev.tidings.conversations.webhook.EventType;
import dev.tidings.core.http.HttpHeaders;
import dev.tidings.core.webhook.UnverifiedWebhookException;
import dev.tidings.core.webhook.WebhookRequest;
import dev.tidings.core.webhook.WebhookSignature;
import dev.tidings.core.webhook.WebhookVerifier;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an application is told and asked: every type, every parameter. */
class ConversationEventTest {
    private static final String URL = "https://example.com/hook";
    private static final String TOKEN = "12345";
    private static final WebhookVerifier VERIFIER = WebhookVerifier.of(TOKEN);
    private static final String DATES = "&DateCreated=2026-11-01T02:03:04Z&DateUpdated=2026-11-02T02:03:04.567Z"
            + "&DateRemoved=2026-11-03T02:03:04Z";
    private static final Instant CREATED = Instant.parse("2026-11-01T02:03:04Z");
    private static final Instant UPDATED = Instant.parse("2026-11-02T02:03:04.567Z");
    private static final Instant REMOVED = Instant.parse("2026-11-03T02:03:04Z");

    static Stream<EventType.Known> known() {
        return Stream.of(EventType.Known.values()).filter(each -> each != EventType.Known.OTHER);
    }

    @ParameterizedTest
    @MethodSource("known")
    void eachType_hasItsClass_andReadsWithNothingElse(EventType.Known known) {
        EventType type = word(known);
        ConversationEvent event = event("EventType=" + type);
        assertThat(event.type()).isSameAs(type);
        assertThat(event.isPre()).isEqualTo(!known.name().endsWith("ED"));
        String noun = known.name().replaceFirst("_.*", "").toLowerCase(Locale.ROOT);
        Class<?> expected = known == EventType.Known.CONVERSATION_STATE_UPDATED
                ? StateChange.class
                : Map.of(
                                "conversation", ConversationChange.class,
                                "message", MessageChange.class,
                                "participant", ParticipantChange.class,
                                "user", UserChange.class,
                                "delivery", DeliveryChange.class)
                        .get(noun);
        assertThat(event).isExactlyInstanceOf(expected);
        assertThat(event.accountSid()).isEmpty();
        assertThat(event.conversationSid()).isEmpty();
        assertThat(event.retryCount()).isEmpty();
        assertThat(event).hasToString(expected.getSimpleName() + "[" + type + " of no conversation]");
    }

    @Test
    void allOfThem_tellWhereAndWho() {
        ConversationEvent event =
                event("EventType=onMessageAdded&AccountSid=" + sid("AC") + "&ChatServiceSid=" + sid("IS")
                        + "&ConversationSid=" + sid("CH") + "&Source=SDK&ClientIdentity=ann&WebhookSid=" + sid("WH")
                        + "&RetryCount=2&BrandNew=1&Body=Secret");
        assertThat(event.accountSid().orElseThrow()).hasToString(sid("AC"));
        assertThat(event.chatServiceSid().orElseThrow()).hasToString(sid("IS"));
        assertThat(event.conversationSid().orElseThrow()).hasToString(sid("CH"));
        assertThat(event.source()).containsSame(EventSource.SDK);
        assertThat(event.clientIdentity()).contains("ann");
        assertThat(event.webhookSid().orElseThrow()).hasToString(sid("WH"));
        assertThat(event.retryCount()).hasValue(2);
        assertThat(event.parameters()).containsEntry("BrandNew", List.of("1"));
        assertThat(event).hasToString("MessageChange[onMessageAdded of " + sid("CH") + "]");
    }

    @Test
    void conversation_isTold() {
        ConversationChange event =
                (ConversationChange) event("EventType=onConversationAdd&FriendlyName=Trip&UniqueName=trip"
                        + "&Attributes={\"a\":1}&MessagingServiceSid=" + sid("MG") + "&State=active"
                        + "&MessagingBinding.Address=+14155550123&MessagingBinding.Address=+14155550124"
                        + "&MessagingBinding.ProxyAddress=+14155550100&MessagingBinding.ProjectedAddress=+14155550101"
                        + "&MessagingBinding.AuthorAddress=+14155550123&MessageBody=Hi"
                        + "&Media=[{\"Sid\":\"" + sid("ME")
                        + "\",\"Filename\":\"a.jpg\",\"ContentType\":\"image/jpeg\",\"Size\":42}]" + DATES);
        assertThat(event.friendlyName()).contains("Trip");
        assertThat(event.uniqueName()).contains("trip");
        assertThat(event.attributes().orElseThrow().members()).containsEntry("a", 1);
        assertThat(event.messagingServiceSid().orElseThrow()).hasToString(sid("MG"));
        assertThat(event.state()).containsSame(ConversationState.ACTIVE);
        assertThat(event.addresses()).containsExactly("+14155550123", "+14155550124");
        assertThat(event.proxyAddress()).contains("+14155550100");
        assertThat(event.projectedAddress()).contains("+14155550101");
        assertThat(event.authorAddress()).contains("+14155550123");
        assertThat(event.messageBody()).contains("Hi");
        assertThat(event.media()).singleElement().satisfies(file -> {
            assertThat(file.sid().orElseThrow()).hasToString(sid("ME"));
            assertThat(file.filename()).contains("a.jpg");
            assertThat(file.contentType()).contains("image/jpeg");
            assertThat(file.size()).contains(42);
        });
        assertThat(event.dateCreated()).contains(CREATED);
        assertThat(event.dateUpdated()).contains(UPDATED);
        assertThat(event.dateRemoved()).contains(REMOVED);
    }

    @Test
    void state_isTold() {
        StateChange event = (StateChange) event("EventType=onConversationStateUpdated&StateFrom=active&StateTo=closed"
                + "&Reason=TIMER&StateUpdated=2026-11-01T02:03:04Z&MessagingServiceSid=" + sid("MG"));
        assertThat(event.stateFrom()).containsSame(ConversationState.ACTIVE);
        assertThat(event.stateTo()).containsSame(ConversationState.CLOSED);
        assertThat(event.reason()).containsSame(StateReason.TIMER);
        assertThat(event.stateUpdated()).contains(CREATED);
        assertThat(event.messagingServiceSid().orElseThrow()).hasToString(sid("MG"));
    }

    @Test
    void message_isTold() {
        MessageChange event =
                (MessageChange) event("EventType=onMessageRemoved&MessageSid=" + sid("IM") + "&Index=3&Author=ann"
                        + "&ParticipantSid=" + sid("MB") + "&Body=Hi&Attributes={}&MessagingServiceSid=" + sid("MG")
                        + "&Media=[{\"Sid\":\"" + sid("ME") + "\"},7]" + DATES);
        assertThat(event.messageSid().orElseThrow()).hasToString(sid("IM"));
        assertThat(event.index()).hasValue(3);
        assertThat(event.author()).contains("ann");
        assertThat(event.participantSid().orElseThrow()).hasToString(sid("MB"));
        assertThat(event.body()).isEqualTo("Hi");
        assertThat(event.attributes().orElseThrow()).hasToString("{}");
        assertThat(event.messagingServiceSid().orElseThrow()).hasToString(sid("MG"));
        assertThat(event.media()).hasSize(1);
        assertThat(event.dateCreated()).contains(CREATED);
        assertThat(event.dateUpdated()).contains(UPDATED);
        assertThat(event.dateRemoved()).contains(REMOVED);
        assertThat(event).hasToString("MessageChange[onMessageRemoved of no conversation]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[", "7", "[]", "]}{"})
    void files_thatCannotBeRead_areNone(String media) {
        assertThat(((MessageChange) event("EventType=onMessageAdd&Media=" + media)).media())
                .isEmpty();
    }

    @Test
    void participant_isTold() {
        ParticipantChange event = (ParticipantChange) event("EventType=onParticipantUpdated&ParticipantSid=" + sid("MB")
                + "&Identity=ann&RoleSid=" + sid("RL") + "&Attributes={}&MessagingBinding.Type=WHATSAPP"
                + "&MessagingBinding.Address=whatsapp:+1&MessagingBinding.ProxyAddress=whatsapp:+2"
                + "&MessagingBinding.ProjectedAddress=+3&LastReadMessageIndex=0" + DATES);
        assertThat(event.participantSid().orElseThrow()).hasToString(sid("MB"));
        assertThat(event.identity()).contains("ann");
        assertThat(event.roleSid().orElseThrow()).hasToString(sid("RL"));
        assertThat(event.attributes().orElseThrow()).hasToString("{}");
        assertThat(event.channel()).containsSame(ChannelType.WHATSAPP);
        assertThat(event.address()).contains("whatsapp:+1");
        assertThat(event.proxyAddress()).contains("whatsapp:+2");
        assertThat(event.projectedAddress()).contains("+3");
        assertThat(event.lastReadMessageIndex()).hasValue(0);
        assertThat(event.dateCreated()).contains(CREATED);
        assertThat(event.dateUpdated()).contains(UPDATED);
        assertThat(event.dateRemoved()).contains(REMOVED);
    }

    @Test
    void user_isTold() {
        UserChange event =
                (UserChange) event("EventType=onUserUpdated&UserSid=" + sid("US") + "&Identity=ann&FriendlyName=Ann"
                        + "&RoleSid=" + sid("RL") + "&Attributes={}&isOnline=true&isNotifiable=false" + DATES);
        assertThat(event.userSid().orElseThrow()).hasToString(sid("US"));
        assertThat(event.identity()).contains("ann");
        assertThat(event.friendlyName()).contains("Ann");
        assertThat(event.roleSid().orElseThrow()).hasToString(sid("RL"));
        assertThat(event.attributes().orElseThrow()).hasToString("{}");
        assertThat(event.online()).contains(true);
        assertThat(event.notifiable()).contains(false);
        assertThat(event.dateCreated()).contains(CREATED);
        assertThat(event.dateUpdated()).contains(UPDATED);
    }

    @Test
    void delivery_isTold() {
        DeliveryChange event = (DeliveryChange) event("EventType=onDeliveryUpdated&MessageSid=" + sid("IM")
                + "&DeliveryReceiptSid=" + sid("DY") + "&ChannelMessageSid=" + sid("WA") + "&ParticipantSid="
                + sid("MB")
                + "&Status=undelivered&ErrorCode=30003" + DATES);
        assertThat(event.messageSid().orElseThrow()).hasToString(sid("IM"));
        assertThat(event.deliveryReceiptSid().orElseThrow()).hasToString(sid("DY"));
        assertThat(event.channelMessageSid().orElseThrow()).hasToString(sid("WA"));
        assertThat(event.participantSid().orElseThrow()).hasToString(sid("MB"));
        assertThat(event.status()).containsSame(DeliveryStatus.UNDELIVERED);
        assertThat(event.errorCode()).hasValue(30003);
        assertThat(event.dateCreated()).contains(CREATED);
        assertThat(event.dateUpdated()).contains(UPDATED);
    }

    @Test
    void whatIsNew_isReadToo() {
        ConversationEvent event = event("EventType=onBrandNew&Source=RADIO&ConversationSid=?");
        assertThat(event).isInstanceOf(OtherEvent.class);
        assertThat(event.type()).hasToString("onBrandNew");
        assertThat(event.isPre()).isFalse();
        assertThat(event.source().orElseThrow().isKnown()).isFalse();
        assertThat(event.conversationSid()).isEmpty();
    }

    @Test
    void otherRequests_areNamed_andUnsignedOnesRefused() {
        WebhookRequest none = WebhookRequest.form(URL, Map.of("Type", "x"), "x");
        assertThatThrownBy(() -> ConversationEvent.of(none))
                .hasMessage("EventType is missing: every event of a conversation has one, so this request is none");
        assertThatThrownBy(() -> ConversationEvent.verified(none, VERIFIER))
                .isInstanceOf(UnverifiedWebhookException.class);
    }

    @Test
    void signedRequest_isReadIfTwiliosOwnValidatorTakesIt() {
        Map<String, String> sent =
                Map.of("EventType", "onMessageAdded", "Body", "Grüße & Küsse", "ConversationSid", sid("CH"));
        String signature = WebhookSignature.sign(TOKEN, WebhookSignature.base(URL, lists(sent)));
        assertThat(new RequestValidator(TOKEN).validate(URL, sent, signature)).isTrue();
        MessageChange event =
                (MessageChange) ConversationEvent.verified(WebhookRequest.form(URL, sent, signature), VERIFIER);
        assertThat(event.body()).isEqualTo("Grüße & Küsse");
        String forged = WebhookSignature.sign("another", WebhookSignature.base(URL, lists(sent)));
        assertThat(new RequestValidator(TOKEN).validate(URL, sent, forged)).isFalse();
        assertThatThrownBy(() -> ConversationEvent.verified(WebhookRequest.form(URL, sent, forged), VERIFIER))
                .isInstanceOf(UnverifiedWebhookException.class);
    }

    private static EventType word(EventType.Known known) {
        StringBuilder word = new StringBuilder("on");
        for (String part : known.name().split("_")) {
            word.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
        }
        return EventType.of(word.toString());
    }

    /** The event of these parameters, written so that one can read them. */
    private static ConversationEvent event(String readable) {
        StringBuilder form = new StringBuilder();
        for (String pair : readable.split("&")) {
            int at = pair.indexOf('=');
            form.append(form.length() == 0 ? "" : "&")
                    .append(pair, 0, at + 1)
                    .append(URLEncoder.encode(pair.substring(at + 1), StandardCharsets.UTF_8));
        }
        return ConversationEvent.of(WebhookRequest.of(
                "POST",
                URL,
                HttpHeaders.of("Content-Type", "application/x-www-form-urlencoded"),
                form.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String sid(String prefix) {
        return prefix + "0123456789abcdef0123456789abcdef";
    }

    private static Map<String, List<String>> lists(Map<String, String> parameters) {
        Map<String, List<String>> lists = new TreeMap<>();
        parameters.forEach((name, value) -> lists.put(name, List.of(value)));
        return lists;
    }
}
