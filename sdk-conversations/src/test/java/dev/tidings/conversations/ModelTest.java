package dev.tidings.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.conversations.address.AddressConfiguration;
import dev.tidings.conversations.address.AutoCreationType;
import dev.tidings.conversations.conversation.ChannelType;
import dev.tidings.conversations.conversation.Conversation;
import dev.tidings.conversations.conversation.Participant;
import dev.tidings.conversations.conversation.ParticipantParams;
import dev.tidings.conversations.message.DeliveryShare;
import dev.tidings.conversations.message.MediaFile;
import dev.tidings.conversations.message.Message;
import dev.tidings.conversations.push.Credential;
import dev.tidings.conversations.push.CredentialParams;
import dev.tidings.conversations.push.NotificationConfiguration;
import dev.tidings.conversations.service.AccountConfiguration;
import dev.tidings.conversations.webhook.ConversationWebhook;
import dev.tidings.conversations.webhook.EventType;
import dev.tidings.core.testkit.Model;
import dev.tidings.core.testkit.ModelChecks;
import dev.tidings.core.testkit.Wire;
import dev.tidings.core.value.WebhookMethod;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What models make of answers: every property of Twilio's schemas, nulls, and what nobody knows. */
class ModelTest extends ModelChecks {
    private static final String SID = "\"sid\":\"x\",";
    private static final Wire WIRE = new Wire();

    @AfterAll
    static void stopWire() {
        WIRE.close();
    }

    @Override
    protected Stream<Model> models() {
        return Models.all();
    }

    @Override
    protected Stream<Model.Words> words() {
        return Models.words();
    }

    @Test
    void conversation_isReadAsTheWireWritesIt() {
        Conversation conversation = WIRE.read(
                "{" + SID + "\"attributes\":\"{ \\\"topic\\\": \\\"feedback\\\", \\\"n\\\": 7, \\\"deep\\\": {} }\","
                        + "\"timers\":{\"date_inactive\":\"2026-11-01T02:03:04Z\"},"
                        + "\"bindings\":{\"email\":{\"projected_address\":\"trip@example.com\",\"name\":\"Trip\"}}}",
                Conversation.class);
        assertThat(conversation.attributes()).hasValueSatisfying(attributes -> {
            assertThat(attributes).hasToString("{ \"topic\": \"feedback\", \"n\": 7, \"deep\": {} }");
            assertThat(attributes.text("topic")).contains("feedback");
            assertThat(attributes.text("n")).contains("7");
            assertThat(attributes.text("deep")).isEmpty();
            assertThat(attributes.members()).containsOnlyKeys("topic", "n", "deep");
        });
        assertThat(conversation.timers()).hasValueSatisfying(timers -> {
            assertThat(timers.dateInactive()).contains(Instant.parse("2026-11-01T02:03:04Z"));
            assertThat(timers.dateClosed()).isEmpty();
        });
        assertThat(conversation.bindings()).hasValueSatisfying(bindings -> {
            assertThat(bindings.emailAddress()).contains("trip@example.com");
            assertThat(bindings.emailName()).contains("Trip");
        });
        assertThat(conversation.toString()).doesNotContain("feedback", "trip@example.com");
    }

    @Test
    void attributes_thatAreNoObject_haveNoMembers() {
        Message message = WIRE.read("{" + SID + "\"attributes\":\"not json\"}", Message.class);
        assertThat(message.attributes().orElseThrow().members()).isEmpty();
    }

    @Test
    void participant_isReadAsTheWireWritesIt_andPrintedWithoutAddresses() {
        Participant participant = WIRE.read(
                "{" + SID + "\"messaging_binding\":{\"type\":\"whatsapp\",\"address\":\"whatsapp:+14155550123\","
                        + "\"proxy_address\":\"whatsapp:+14155550100\",\"projected_address\":null,\"level\":null,\"name\":null}}",
                Participant.class);
        assertThat(participant.messagingBinding()).hasValueSatisfying(binding -> {
            assertThat(binding.type()).contains(ChannelType.WHATSAPP);
            assertThat(binding.address()).contains("whatsapp:+14155550123");
            assertThat(binding.proxyAddress()).contains("whatsapp:+14155550100");
            assertThat(binding.projectedAddress()).isEmpty();
            assertThat(binding.level()).isEmpty();
            assertThat(binding.name()).isEmpty();
        });
        assertThat(participant.toString()).doesNotContain("14155550123");
    }

    @Test
    void message_isReadAsTheWireWritesIt_andPrintedWithoutText() {
        Message message = WIRE.read(
                "{" + SID + "\"body\":\"Secret\",\"media\":[{\"sid\":\"" + Sids.MEDIA
                        + "\",\"size\":42056,\"content_type\":\"image/jpeg\",\"filename\":\"car.jpg\"}],"
                        + "\"delivery\":{\"total\":2,\"sent\":\"all\",\"delivered\":\"some\",\"read\":\"some\",\"failed\":\"none\","
                        + "\"undelivered\":\"none\"}}",
                Message.class);
        assertThat(message.media()).singleElement().satisfies(file -> {
            assertThat(file.sid().orElseThrow()).hasToString(Sids.MEDIA);
            assertThat(file.size()).contains(42056);
            assertThat(file.contentType()).contains("image/jpeg");
            assertThat(file.filename()).contains("car.jpg");
        });
        assertThat(message.delivery()).hasValueSatisfying(delivery -> {
            assertThat(delivery.total()).contains(2);
            assertThat(List.of(
                            delivery.sent().orElseThrow(),
                            delivery.delivered().orElseThrow(),
                            delivery.read().orElseThrow(),
                            delivery.failed().orElseThrow(),
                            delivery.undelivered().orElseThrow()))
                    .containsExactly(
                            DeliveryShare.ALL,
                            DeliveryShare.SOME,
                            DeliveryShare.SOME,
                            DeliveryShare.NONE,
                            DeliveryShare.NONE);
        });
        assertThat(message.toString()).doesNotContain("Secret");
    }

    @Test
    void file_isReadAsItsHostWritesIt() {
        MediaFile file = WIRE.read(
                "{\"sid\":\"" + Sids.MEDIA + "\",\"account_sid\":\"" + Wire.ACCOUNT + "\",\"service_sid\":\""
                        + Sids.SERVICE
                        + "\",\"message_sid\":null,\"size\":3,\"content_type\":\"text/plain\",\"file_name\":\"a.txt\",\"author\":\"ann\","
                        + "\"date_created\":\"2026-11-01T02:03:04Z\",\"date_updated\":\"2026-11-01T02:03:05Z\",\"url\":\"/m\"}",
                MediaFile.class);
        assertThat(file.accountSid().orElseThrow()).hasToString(Wire.ACCOUNT);
        assertThat(file.serviceSid().orElseThrow()).hasToString(Sids.SERVICE);
        assertThat(file.messageSid()).isEmpty();
        assertThat(file.filename()).contains("a.txt");
        assertThat(file.author()).contains("ann");
        assertThat(file.dateCreated()).contains(Instant.parse("2026-11-01T02:03:04Z"));
        assertThat(file.dateUpdated()).contains(Instant.parse("2026-11-01T02:03:05Z"));
        assertThat(file.url()).contains("/m");
    }

    @Test
    void configuration_isReadAsTheWireWritesIt() {
        AccountConfiguration configuration = WIRE.read(
                "{\"default_inactive_timer\":\"PT1M\",\"default_closed_timer\":\"soon\"}", AccountConfiguration.class);
        assertThat(configuration.defaultInactiveTimer()).contains(Duration.ofMinutes(1));
        assertThat(configuration.defaultClosedTimer()).isEmpty();
        assertThat(configuration.defaultClosedTimerText()).contains("soon");
        assertThat(WIRE.read("{" + SID + "\"sandbox\":\"False\"}", Credential.class)
                        .sandbox())
                .contains(false);
    }

    @Test
    void notifications_areReadAsTheWireWritesThem() {
        NotificationConfiguration notifications = WIRE.read(
                "{\"new_message\":{\"enabled\":true,\"template\":\"${MESSAGE}\",\"sound\":\"ding\",\"badge_count_enabled\":false,"
                        + "\"with_media\":{\"enabled\":true,\"template\":\"${MEDIA}\"}}}",
                NotificationConfiguration.class);
        assertThat(notifications.newMessage()).hasValueSatisfying(said -> {
            assertThat(said.enabled()).contains(true);
            assertThat(said.template()).contains("${MESSAGE}");
            assertThat(said.sound()).contains("ding");
            assertThat(said.badgeCountEnabled()).contains(false);
            assertThat(said.withMedia().enabled()).contains(true);
            assertThat(said.withMedia().template()).contains("${MEDIA}");
        });
    }

    @Test
    void webhook_isReadAsTheWireWritesIt() {
        ConversationWebhook webhook = WIRE.read(
                "{" + SID
                        + "\"configuration\":{\"url\":\"https://example.com\",\"method\":\"get\",\"filters\":[\"onMessageAdded\","
                        + "\"help\"],\"triggers\":[\"help\"],\"flow_sid\":\"" + Sids.FLOW + "\",\"replay_after\":0}}",
                ConversationWebhook.class);
        assertThat(webhook.configuration()).hasValueSatisfying(how -> {
            assertThat(how.url()).contains("https://example.com");
            assertThat(how.method()).contains(WebhookMethod.GET);
            assertThat(how.filters()).containsExactly(EventType.MESSAGE_ADDED, EventType.of("help"));
            assertThat(how.triggers()).containsExactly("help");
            assertThat(how.flowSid().orElseThrow()).hasToString(Sids.FLOW);
            assertThat(how.replayAfter()).contains(0);
        });
    }

    @Test
    void address_isReadAsTheWireWritesIt_andPrintedWithoutAddress() {
        AddressConfiguration address = WIRE.read(
                "{" + SID + "\"address\":\"+14155550100\",\"auto_creation\":{\"enabled\":true,\"type\":\"webhook\","
                        + "\"conversation_service_sid\":\"" + Sids.SERVICE
                        + "\",\"webhook_url\":\"https://example.com\",\"webhook_method\":\"POST\","
                        + "\"webhook_filters\":[\"onParticipantAdded\"],\"studio_flow_sid\":\"" + Sids.FLOW
                        + "\",\"studio_retry_count\":3}}",
                AddressConfiguration.class);
        assertThat(address.autoCreation()).hasValueSatisfying(created -> {
            assertThat(created.enabled()).contains(true);
            assertThat(created.type()).contains(AutoCreationType.WEBHOOK);
            assertThat(created.conversationServiceSid().orElseThrow()).hasToString(Sids.SERVICE);
            assertThat(created.webhookUrl()).contains("https://example.com");
            assertThat(created.webhookMethod()).contains(WebhookMethod.POST);
            assertThat(created.webhookFilters()).containsExactly(EventType.PARTICIPANT_ADDED);
            assertThat(created.studioFlowSid().orElseThrow()).hasToString(Sids.FLOW);
            assertThat(created.studioRetryCount()).contains(3);
        });
        assertThat(address.toString()).doesNotContain("14155550100");
    }

    @Test
    void parameters_arePrintedByNameOnly() {
        assertThat(CredentialParams.builder()
                        .privateKey("Secret")
                        .apiKey("Secret")
                        .build())
                .hasToString("CredentialParams[PrivateKey, ApiKey]");
        assertThat(ParticipantParams.of(p -> p.identity("ann").attributes(Map.of("a", "Secret"))))
                .hasToString("ParticipantParams[Identity, Attributes]")
                .isEqualTo(ParticipantParams.of(
                        p -> p.attributes("{\"a\":\"Secret\"}").identity("ann")))
                .isNotEqualTo(ParticipantParams.of(p -> p.identity("ann")));
    }

    @Test
    void questions_areToldFromWhatHasHappened() {
        assertThat(EventType.USER_UPDATE.isPre()).isTrue();
        assertThat(EventType.USER_UPDATED.isPre()).isFalse();
        assertThat(EventType.of("onBrandNew").isPre()).isFalse();
    }
}
