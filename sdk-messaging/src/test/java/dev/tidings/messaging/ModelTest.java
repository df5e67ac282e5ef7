package dev.tidings.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.core.ApiModel;
import dev.tidings.core.error.AmbiguousException;
import dev.tidings.core.error.ServerException;
import dev.tidings.core.value.Money;
import dev.tidings.core.value.OpenEnum;
import dev.tidings.messaging.message.FeedbackOutcome;
import dev.tidings.messaging.message.Media;
import dev.tidings.messaging.message.Message;
import dev.tidings.messaging.message.MessageCreateParams;
import dev.tidings.messaging.message.MessageDirection;
import dev.tidings.messaging.message.MessageFeedback;
import dev.tidings.messaging.message.MessageListParams;
import dev.tidings.messaging.message.MessageSid;
import dev.tidings.messaging.message.MessageStatus;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What models make of answers: every property of Twilio's schemas, nulls, and what nobody knows. */
class ModelTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SID = "SM00000000000000000000000000000001";

    private static final Wire WIRE = new Wire();

    @AfterAll
    static void stop() {
        WIRE.close();
    }

    enum Model {
        MESSAGE(Message.class, "FetchMessage", "sid"),
        MEDIA(Media.class, "FetchMedia", "sid"),
        FEEDBACK(MessageFeedback.class, "CreateMessageFeedback", "message_sid");

        final Class<? extends ApiModel> type;
        final String operation;
        final String identity;

        Model(Class<? extends ApiModel> type, String operation, String identity) {
            this.type = type;
            this.operation = operation;
            this.identity = identity;
        }
    }

    @ParameterizedTest
    @EnumSource
    void model_hasEveryPropertyOfTheSchema_andNoOther(Model model) throws Exception {
        OpenApi spec = spec();
        JsonNode properties = spec.operation(model.operation).answer().path("properties");
        ObjectNode all = MAPPER.createObjectNode();
        properties.properties().forEach(each -> all.set(each.getKey(), sample(spec.resolve(each.getValue()))));
        ApiModel read = read(all, model.type);
        assertThat(read.additionalFields()).isEmpty();
        assertThat(empty(read)).isEmpty();
        JsonNode written = MAPPER.readTree(WIRE.write(read));
        assertThat(OpenApi.names(written)).isEqualTo(OpenApi.names(properties));
        assertThat(read(written, model.type)).isEqualTo(read);
    }

    @ParameterizedTest
    @EnumSource
    void model_ofNullsAndUnknownMembers_isEmptyAndKeepsThem(Model model) throws Exception {
        ObjectNode nulls = MAPPER.createObjectNode();
        ApiModel full = read(full(), model.type);
        SortedSet<String> names = OpenApi.names(MAPPER.readTree(WIRE.write(full)));
        names.removeAll(full.additionalFields().keySet());
        assertThat(names).hasSizeGreaterThanOrEqualTo(5);
        names.forEach(nulls::putNull);
        nulls.put(model.identity, SID);
        nulls.putObject("brand_new").put("a", 1).putNull("b");
        nulls.putNull("brand_new_too");
        ApiModel read = read(nulls, model.type);
        assertThat(read.additionalFields())
                .containsOnlyKeys("brand_new", "brand_new_too")
                .containsEntry("brand_new_too", null);
        assertThat(present(read)).containsExactly(model.identity.equals("sid") ? "sid" : "messageSid");
        assertThat(read(MAPPER.readTree(WIRE.write(read)), model.type)).isEqualTo(read);
    }

    @Test
    void answer_withoutTheName_isRefused() {
        try (Wire wire = new Wire().answer(200, "{\"uri\":\"/x\"}")) {
            assertThatThrownBy(() -> wire.messaging().messages().fetch(SID))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("sid");
            assertThatThrownBy(() -> wire.messaging().messages().media(SID).fetch(Wire.MEDIA))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("sid");
            assertThatThrownBy(() -> wire.messaging().messages().createFeedback(SID, FeedbackOutcome.CONFIRMED))
                    .isInstanceOf(AmbiguousException.class)
                    .hasMessageContaining("messageSid");
        }
    }

    @Test
    void message_isReadAsTheWireWritesIt() {
        Message message = (Message) read(full(), Message.class);
        assertThat(message.sid()).isEqualTo(MessageSid.of(SID));
        assertThat(message.status()).isSameAs(MessageStatus.DELIVERED);
        assertThat(message.direction()).isSameAs(MessageDirection.OUTBOUND_API);
        assertThat(message.numSegments()).isEqualTo(2);
        assertThat(message.numMedia()).isZero();
        assertThat(message.price()).contains(new Money(new BigDecimal("-0.00750"), "USD"));
        assertThat(message.errorCode()).contains(30003);
        assertThat(message.dateSent()).contains(Instant.parse("2023-08-24T05:01:45Z"));
        assertThat(message.subresourceUris()).containsOnlyKeys("media", "feedback");
        assertThat(message.to()).contains("+14155550123");
    }

    @Test
    void printing_showsNeitherAddressesNorTexts() {
        ObjectNode personal = full().put("body", "Secret text").put("brand_new", "+14155550199");
        MessageCreateParams params = MessageCreateParams.builder()
                .to("+14155550123")
                .messagingServiceSid(Wire.SERVICE)
                .fallbackFrom("+14155550100")
                .body("Secret text")
                .mediaUrl("https://example.com/?token=Secret")
                .contentSid("HX00000000000000000000000000000001")
                .contentVariables(Map.of("1", "Secret"))
                .statusCallback("https://user:Secret@example.com/")
                .persistentAction("geo:1,2|Secret")
                .build();
        MessageListParams filters = MessageListParams.builder()
                .to("+14155550123")
                .from("+14155550100")
                .build();
        assertThat(List.of(read(personal, Message.class), params, filters))
                .allSatisfy(each -> assertThat(each.toString())
                        .doesNotContain("Secret", "1415555")
                        .contains("{"));
        assertThat(read(personal, Message.class).toString()).contains(SID, "delivered");
    }

    @Test
    void message_oddValues_areKept() {
        ObjectNode odd = full();
        odd.put("sid", "XX1")
                .put("status", "teleported")
                .put("direction", "sideways")
                .put("account_sid", "?");
        Message message = (Message) read(odd, Message.class);
        assertThat(message.sid()).hasToString("XX1");
        assertThat(message.accountSid().orElseThrow()).hasToString("?");
        assertThat(message.status()).hasToString("teleported");
        assertThat(message.status().known()).isEqualTo(MessageStatus.Known.OTHER);
        assertThat(message.direction().isKnown()).isFalse();
        assertThat(WIRE.write(message))
                .contains("\"sid\":\"XX1\"", "\"status\":\"teleported\"", "\"direction\":\"sideways\"");
    }

    @Test
    void enums_knowTheWordsOfTheSpec() {
        OpenApi spec = spec();
        Map.of(
                        "message_enum_status", MessageStatus.Known.class,
                        "message_enum_direction", MessageDirection.Known.class,
                        "message_feedback_enum_outcome", FeedbackOutcome.Known.class)
                .forEach((schema, known) -> {
                    List<String> words = new ArrayList<>();
                    spec.schema(schema).path("enum").forEach(word -> words.add(word.asText()));
                    assertThat(words).as(schema).hasSize(known.getEnumConstants().length - 1);
                    assertThat(words).as(schema).allMatch(word -> isKnown(schema, word));
                });
    }

    private static boolean isKnown(String schema, String word) {
        return switch (schema) {
            case "message_enum_status" -> MessageStatus.of(word).isKnown();
            case "message_enum_direction" -> MessageDirection.of(word).isKnown();
            default -> FeedbackOutcome.of(word).isKnown();
        };
    }

    private static ObjectNode full() {
        return MAPPER.createObjectNode()
                .put("body", "Hi")
                .put("num_segments", "2")
                .put("direction", "outbound-api")
                .put("from", "+14155550100")
                .put("date_updated", "Thu, 24 Aug 2023 05:01:46 +0000")
                .put("price", "-0.00750")
                .put("error_message", "off")
                .put("uri", "/2010-04-01/x.json")
                .put("account_sid", Wire.ACCOUNT)
                .put("num_media", "0")
                .put("to", "+14155550123")
                .put("date_created", "Thu, 24 Aug 2023 05:01:44 +0000")
                .put("status", "delivered")
                .put("sid", SID)
                .put("message_sid", SID)
                .put("date_sent", "Thu, 24 Aug 2023 05:01:45 +0000")
                .put("messaging_service_sid", Wire.SERVICE)
                .put("error_code", 30003)
                .put("price_unit", "USD")
                .put("api_version", "2010-04-01")
                .set(
                        "subresource_uris",
                        MAPPER.createObjectNode().put("media", "/m").put("feedback", "/f"));
    }

    private static JsonNode sample(JsonNode schema) {
        String format = schema.path("format").asText();
        ObjectNode holder = MAPPER.createObjectNode();
        if (schema.path("type").asText().equals("integer")) {
            return holder.put("v", 7).get("v");
        } else if (format.equals("uri-map")) {
            return holder.putObject("v").put("media", "/m");
        } else if (format.equals("date-time-rfc-2822")) {
            return holder.put("v", "Thu, 24 Aug 2023 05:01:45 +0000").get("v");
        } else if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        return holder.put("v", "7").get("v");
    }

    private static ApiModel read(JsonNode json, Class<? extends ApiModel> type) {
        return WIRE.read(json.toString(), type);
    }

    /** The accessors that gave nothing. */
    private static SortedSet<String> empty(ApiModel model) throws Exception {
        SortedSet<String> names = new TreeSet<>(accessors(model).keySet());
        names.removeAll(present(model));
        return names;
    }

    private static SortedSet<String> present(ApiModel model) throws Exception {
        SortedSet<String> names = new TreeSet<>();
        accessors(model).forEach((name, value) -> {
            boolean nothing = value instanceof Optional<?> optional && optional.isEmpty()
                    || value instanceof Map<?, ?> map && map.isEmpty()
                    || value instanceof OpenEnum<?> word && word.toString().isEmpty()
                    || value.equals(0);
            if (!nothing) {
                names.add(name);
            }
        });
        return names;
    }

    private static Map<String, Object> accessors(ApiModel model) throws Exception {
        Map<String, Object> values = new java.util.TreeMap<>();
        for (Class<?> type : model.getClass().getInterfaces()) {
            for (Method each : type.getDeclaredMethods()) {
                if (each.getParameterCount() == 0 && !java.lang.reflect.Modifier.isStatic(each.getModifiers())) {
                    each.setAccessible(true);
                    values.put(each.getName(), each.invoke(model));
                }
            }
        }
        return values;
    }

    private static OpenApi spec() {
        Optional<OpenApi> spec = OpenApi.find();
        assumeTrue(spec.isPresent(), OpenApi.HOW_TO_GET);
        return spec.get();
    }
}
