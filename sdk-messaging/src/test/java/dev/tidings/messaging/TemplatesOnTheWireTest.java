package dev.tidings.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidings.core.testkit.Wire;
import dev.tidings.core.testkit.Wire.Asked;
import dev.tidings.messaging.channel.TypingIndicators;
import dev.tidings.messaging.content.ApprovalStatus;
import dev.tidings.messaging.content.ContentApproval;
import dev.tidings.messaging.content.ContentTemplate;
import dev.tidings.messaging.content.ContentTemplates;
import dev.tidings.messaging.content.type.Button;
import dev.tidings.messaging.content.type.CardContent;
import dev.tidings.messaging.content.type.Content;
import dev.tidings.messaging.content.type.OtherContent;
import dev.tidings.messaging.content.type.QuickReplyContent;
import dev.tidings.messaging.content.type.TextContent;
import dev.tidings.messaging.message.ContentSid;
import dev.tidings.messaging.message.MessageSid;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is documented of templates and typing, but not in every edition of Twilio's OpenAPI files. */
class TemplatesOnTheWireTest {
    private static final ContentSid TEMPLATE = ContentSid.of("HX00000000000000000000000000000001");

    private final Wire wire = new Wire();
    private final MessagingClient messaging = MessagingClient.create(wire.client());
    private final ContentTemplates templates = messaging.contentTemplates();

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void deletingEverywhere_tellsWhatsapp_bothWays() {
        wire.answer(204, "");
        templates.deleteEverywhere(TEMPLATE);
        templates.deleteEverywhere(TEMPLATE.toString());
        messaging.async().contentTemplates().deleteEverywhere(TEMPLATE).join();
        messaging
                .async()
                .contentTemplates()
                .deleteEverywhere(TEMPLATE.toString())
                .join();
        assertThat(wire.asked()).hasSize(4).allSatisfy(asked -> {
            assertThat(asked.method()).isEqualTo("DELETE");
            assertThat(asked.path()).endsWith("/" + TEMPLATE);
            assertThat(asked.query()).isEqualTo(Map.of("deleteInWaba", List.of("true")));
        });
    }

    @Test
    void typing_takesSidsAsTexts_bothWays() {
        wire.answer(200, "{\"success\":true}");
        messaging.typingIndicators().whatsappV3(Sids.MESSAGE);
        messaging.async().typingIndicators().whatsappV3(Sids.MESSAGE).join();
        assertThat(wire.asked())
                .hasSize(2)
                .allSatisfy(asked ->
                        assertThat(asked.json().path("messageId").asText()).isEqualTo(Sids.MESSAGE));
    }

    @Test
    void typing_byTheThirdVersion_isJsonInUpperCase() {
        wire.answer(200, "{\"success\":true}");
        TypingIndicators typing = messaging.typingIndicators();
        assertThat(typing.whatsappV3(MessageSid.of(Sids.MESSAGE)).success()).isTrue();
        assertThat(typing.apple("apple:a", "apple:b", true).success()).isTrue();
        assertThat(messaging
                        .async()
                        .typingIndicators()
                        .apple("apple:a", "apple:b", false)
                        .join()
                        .success())
                .isTrue();
        assertThat(wire.asked())
                .extracting(Asked::path, asked -> asked.json().toString())
                .extracting(Object::toString)
                .containsExactly(
                        "(\"/messaging/v3/Indicators/Typing.json\", \"{\"channel\":\"WHATSAPP\",\"messageId\":\""
                                + Sids.MESSAGE + "\"}\")",
                        "(\"/messaging/v3/Indicators/Typing.json\", \"{\"channel\":\"APPLE\",\"from\":\"apple:a\",\"to\":\"apple:b\",\"event\":\"START\"}\")",
                        "(\"/messaging/v3/Indicators/Typing.json\", \"{\"channel\":\"APPLE\",\"from\":\"apple:a\",\"to\":\"apple:b\",\"event\":\"END\"}\")");
    }

    @Test
    void membersThatOnlyTheManualKnows_areSent() {
        wire.answer(201, Wire.named(TEMPLATE.toString()));
        templates.create(
                "en",
                t -> t.add(CardContent.create()
                        .title("Boots")
                        .body("Warm")
                        .orientation("HORIZONTAL")
                        .thumbnailImageAlignment("RIGHT")
                        .height("SHORT")
                        .button(Button.voiceCall("Talk", 60))
                        .button(Button.quickReply("Later", "l").inChipList())));
        assertThat(wire.asked().get(0).json().at("/types/twilio~1card").toString())
                .isEqualTo(
                        "{\"title\":\"Boots\",\"body\":\"Warm\",\"orientation\":\"HORIZONTAL\",\"thumbnailImageAlignment\":\"RIGHT\",\"height\":\"SHORT\","
                                + "\"actions\":[{\"type\":\"VOICE_CALL\",\"title\":\"Talk\",\"ttl_minutes\":60},"
                                + "{\"type\":\"QUICK_REPLY\",\"title\":\"Later\",\"id\":\"l\",\"chip_list\":true}]}");
    }

    @Test
    void types_areReadTyped_andUnknownOnesKept() {
        wire.answer(
                200,
                "{\"sid\":\"" + TEMPLATE
                        + "\",\"types\":{\"twilio/quick-reply\":{\"body\":\"Yes?\",\"actions\":[{\"title\":\"Yes\",\"id\":\"y\"}]},\"twilio/new\":{\"a\":1},\"twilio/text\":null}}");
        ContentTemplate read = templates.fetch(TEMPLATE);
        List<Content> all = read.types().orElseThrow().all();
        assertThat(all).hasSize(2);
        QuickReplyContent reply =
                read.types().orElseThrow().find(QuickReplyContent.class).orElseThrow();
        assertThat(reply.body()).contains("Yes?");
        assertThat(reply.buttons()).extracting(Button::title).containsExactly("Yes");
        assertThat(reply.buttons().get(0).id()).contains("y");
        assertThat(all.get(1)).isInstanceOf(OtherContent.class);
        assertThat(all.get(1).type()).isEqualTo("twilio/new");
        assertThat(all.get(1).members()).containsEntry("a", 1);
        assertThat(read.types().orElseThrow().find(TextContent.class)).isEmpty();
    }

    @Test
    void approvals_areReadInEitherShape() {
        String inside =
                "{\"name\":\"order\",\"category\":\"UTILITY\",\"content_type\":\"twilio/text\",\"status\":\"rejected\","
                        + "\"rejection_reason\":\"INVALID_FORMAT\",\"allow_category_change\":true}";
        for (String json : List.of(inside, "{\"sid\":\"" + TEMPLATE + "\",\"whatsapp\":" + inside + "}")) {
            wire.answer(200, json);
            ContentApproval read = templates.fetchApproval(TEMPLATE);
            assertThat(read.status()).isEqualTo(ApprovalStatus.REJECTED);
            assertThat(read.name()).contains("order");
            assertThat(read.rejectionReason()).contains("INVALID_FORMAT");
            assertThat(read.allowCategoryChange()).contains(true);
            assertThat(read.contentType()).contains("twilio/text");
        }
        wire.answer(200, "{\"whatsapp\":null}");
        assertThat(templates.fetchApproval(TEMPLATE).status()).isEqualTo(ApprovalStatus.UNSUBMITTED);
    }
}
