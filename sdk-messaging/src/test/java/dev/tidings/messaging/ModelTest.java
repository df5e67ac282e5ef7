package dev.tidings.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tidings.core.ApiModel;
import dev.tidings.core.error.AmbiguousException;
import dev.tidings.core.error.ServerException;
import dev.tidings.core.value.Money;
import dev.tidings.core.value.OpenEnum;
import dev.tidings.messaging.account.Account;
import dev.tidings.messaging.account.ApiKey;
import dev.tidings.messaging.account.AuthTokenPromotion;
import dev.tidings.messaging.account.Balance;
import dev.tidings.messaging.account.SecondaryAuthToken;
import dev.tidings.messaging.consent.BulkResult;
import dev.tidings.messaging.consent.Contact;
import dev.tidings.messaging.message.FeedbackOutcome;
import dev.tidings.messaging.message.Message;
import dev.tidings.messaging.message.MessageCreateParams;
import dev.tidings.messaging.message.MessageDirection;
import dev.tidings.messaging.message.MessageListParams;
import dev.tidings.messaging.message.MessageSid;
import dev.tidings.messaging.message.MessageStatus;
import dev.tidings.messaging.number.AvailablePhoneNumber;
import dev.tidings.messaging.pricing.PricedNumberType;
import dev.tidings.messaging.safety.GeoPermission;
import dev.tidings.messaging.service.MessagingService;
import dev.tidings.messaging.service.Usecase;
import dev.tidings.messaging.usage.UsageRecord;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What models make of answers: every property of Twilio's schemas, nulls, and what nobody knows. */
class ModelTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SID = "SM00000000000000000000000000000001";

    private static final Wire WIRE = new Wire();

    @AfterAll
    static void stop() {
        WIRE.close();
    }

    static Stream<Model> models() {
        return Model.all();
    }

    static Stream<Model.Words> words() {
        return Model.words();
    }

    @ParameterizedTest
    @MethodSource("models")
    void model_hasEveryPropertyOfTheSchema_andNoOther(Model model) throws Exception {
        OpenApi spec = model.spec().open();
        JsonNode properties = model.properties(spec);
        ObjectNode all = MAPPER.createObjectNode();
        properties.properties().forEach(each -> {
            if (!model.newer().contains(each.getKey())) {
                all.set(each.getKey(), model.sample(spec, each.getKey(), each.getValue()));
            }
        });
        model.newer().forEach(name -> all.put(name, "7"));
        ApiModel read = read(all, model.type());
        assertThat(read.additionalFields()).isEmpty();
        assertThat(empty(read)).isEqualTo(model.elsewhere());
        JsonNode written = MAPPER.readTree(WIRE.write(read));
        SortedSet<String> told = OpenApi.names(written);
        told.removeIf(
                name -> written.get(name).isContainerNode() && written.get(name).isEmpty());
        assertThat(told).isEqualTo(OpenApi.names(all));
        assertThat(read(written, model.type())).isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("models")
    void model_ofNullsAndUnknownMembers_isEmptyAndKeepsThem(Model model) throws Exception {
        ObjectNode nulls = MAPPER.createObjectNode();
        SortedSet<String> names = members(model.type());
        assertThat(names).isNotEmpty();
        names.forEach(nulls::putNull);
        String identity = model.identity();
        if (!identity.isEmpty()) {
            nulls.put(identity, SID);
        }
        nulls.putObject("brand_new").put("a", 1).putNull("b");
        nulls.putNull("brand_new_too");
        ApiModel read = read(nulls, model.type());
        assertThat(read.additionalFields())
                .containsOnlyKeys("brand_new", "brand_new_too")
                .containsEntry("brand_new_too", null);
        assertThat(present(read)).isEqualTo(identity.isEmpty() ? Set.of() : Set.of(camel(identity)));
        assertThat(read(MAPPER.readTree(WIRE.write(read)), model.type())).isEqualTo(read);
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
    void number_isReadAsTheWireWritesIt_capabilitiesInEitherCase() {
        String answer = "{\"phone_number\":\"+14155550100\",\"latitude\":\"37.780000\",\"longitude\":\"-122.39\","
                + "\"capabilities\":{\"SMS\":true,\"mms\":true,\"voice\":false,\"new\":1}}";
        AvailablePhoneNumber number = WIRE.read(answer, AvailablePhoneNumber.class);
        assertThat(number.latitude()).contains(new BigDecimal("37.780000"));
        assertThat(number.longitude()).contains(new BigDecimal("-122.39"));
        assertThat(number.capabilities()).hasValueSatisfying(can -> {
            assertThat(can.sms()).isTrue();
            assertThat(can.mms()).isTrue();
            assertThat(can.voice()).isFalse();
            assertThat(can.fax()).isFalse();
            assertThat(can.additionalFields()).containsOnlyKeys("new");
        });
    }

    @Test
    void usage_isReadIntoNumbersDaysAndMoney() {
        String answer = "{\"category\":\"brand-new\",\"count\":\"12\",\"usage\":\"1.5\",\"price\":\"0.00900\","
                + "\"price_unit\":\"usd\",\"start_date\":\"2026-11-01\",\"as_of\":\"2026-11-02T03:04:05+00:00\"}";
        UsageRecord record = WIRE.read(answer, UsageRecord.class);
        assertThat(record.category().isKnown()).isFalse();
        assertThat(record.count()).contains(new BigDecimal("12"));
        assertThat(record.usage()).contains(new BigDecimal("1.5"));
        assertThat(record.price()).contains(Money.of("0.00900", "USD"));
        assertThat(record.startDate()).contains(LocalDate.of(2026, 11, 1));
        assertThat(record.asOf()).contains(Instant.parse("2026-11-02T03:04:05Z"));
        String balance = "{\"balance\":\"0.05\",\"currency\":\"USD\"}";
        assertThat(WIRE.read(balance, Balance.class).balance()).contains(Money.of("0.05", "USD"));
    }

    @Test
    void printing_showsNoSecret() {
        String sid = "{\"sid\":\"x\",\"account_sid\":\"x\",";
        assertThat(List.of(
                        WIRE.read(sid + "\"auth_token\":\"Secret\"}", Account.class),
                        WIRE.read(sid + "\"secret\":\"Secret\"}", ApiKey.class),
                        WIRE.read(sid + "\"auth_token\":\"Secret\"}", AuthTokenPromotion.class),
                        WIRE.read(sid + "\"secondary_auth_token\":\"Secret\"}", SecondaryAuthToken.class)))
                .allSatisfy(each -> assertThat(each.toString()).doesNotContain("Secret"));
    }

    @Test
    void resultsOfMany_areReadOneByOne() {
        WIRE.answer(
                201,
                "{\"items\":[{\"correlation_id\":\"a\",\"error_code\":0,\"error_messages\":[]},{\"correlation_id\":\"b\","
                        + "\"error_code\":30647,\"error_messages\":[\"INVALID_CONTACT_ID\"],\"new\":1}]}");
        List<BulkResult> results = WIRE.messaging().contacts().upsert(List.of(Contact.of("+19", "US", "94105")));
        assertThat(results).extracting(BulkResult::isAccepted).containsExactly(true, false);
        assertThat(results.get(1).errorCode()).contains(30647);
        assertThat(results.get(1).errorMessages()).containsExactly("INVALID_CONTACT_ID");
        assertThat(results.get(1).additionalFields()).containsOnlyKeys("new");
        WIRE.answer(
                200,
                "{\"permissions\":[{\"country_code\":\"IN\",\"type\":\"country\",\"enabled\":false,\"prefix\":\"+91\","
                        + "\"message\":\"\"},{\"country_code\":\"PK\",\"type\":\"country\",\"enabled\":true,"
                        + "\"error_code\":30649,\"error_messages\":[\"High risk\"]}]}");
        List<GeoPermission> permissions = WIRE.messaging().geoPermissions().fetch();
        assertThat(permissions).extracting(GeoPermission::countryCode).containsExactly("IN", "PK");
        assertThat(permissions).extracting(GeoPermission::isAccepted).containsExactly(true, false);
        assertThat(permissions.get(0).prefix()).contains("+91");
        assertThat(permissions.get(1).enabled()).contains(true);
        WIRE.answer(200, "{\"usecases\":[{\"usecase\":\"poll\",\"description\":\"d\",\"purpose\":\"p\"}]}");
        assertThat(WIRE.messaging().services().fetchUsecases())
                .singleElement()
                .satisfies(each -> assertThat(each.usecase()).isSameAs(Usecase.POLL));
    }

    @Test
    void prices_areReadIntoNumbers() {
        WIRE.answer(
                200,
                "{\"iso_country\":\"US\",\"price_unit\":\"USD\",\"outbound_sms_prices\":[{\"carrier\":\"c\",\"mcc\":\"310\","
                        + "\"mnc\":\"410\",\"prices\":[{\"number_type\":\"toll free\",\"base_price\":\"0.0083\","
                        + "\"current_price\":\"0.0080\"}]}]}");
        assertThat(WIRE.messaging()
                        .messagingPrices()
                        .fetch("US")
                        .outboundSmsPrices()
                        .get(0)
                        .prices())
                .singleElement()
                .satisfies(price -> {
                    assertThat(price.numberType()).containsSame(PricedNumberType.TOLL_FREE);
                    assertThat(price.basePrice()).contains(new BigDecimal("0.0083"));
                    assertThat(price.currentPrice()).contains(new BigDecimal("0.0080"));
                });
    }

    @Test
    void service_tellsItsValidityPeriodAsADuration() {
        String answer = "{\"sid\":\"" + Wire.SERVICE + "\",\"validity_period\":14400}";
        assertThat(WIRE.read(answer, MessagingService.class).validityPeriod()).contains(Duration.ofHours(4));
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

    @ParameterizedTest
    @MethodSource("words")
    void enum_knowsTheWordsOfTheSpec(Model.Words each) {
        List<String> words = new ArrayList<>();
        each.spec().open().schema(each.schema()).path("enum").forEach(word -> words.add(word.asText()));
        assertThat(words).isNotEmpty().allMatch(word -> each.of().apply(word).isKnown());
        assertThat(each.of().apply("x").known().getDeclaringClass().getEnumConstants())
                .hasSize(words.size() + 1);
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
                    || value instanceof List<?> list && list.isEmpty()
                    || value.equals(false)
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

    /** The members of a model's JSON: its accessors, but for those made of others. */
    private static SortedSet<String> members(Class<? extends ApiModel> type) {
        SortedSet<String> names = new TreeSet<>();
        for (Method each : type.getDeclaredMethods()) {
            JsonProperty different = each.getAnnotation(JsonProperty.class);
            boolean made = each.isDefault() && !isOfTheWire(each);
            if (!java.lang.reflect.Modifier.isStatic(each.getModifiers()) && !each.isSynthetic() && !made) {
                names.add(different != null ? different.value() : snake(each.getName()));
            }
        }
        return names;
    }

    /** A default is a member if the generated class has a field for it. */
    private static boolean isOfTheWire(Method accessor) {
        try {
            Class<?> generated = Class.forName(accessor.getDeclaringClass().getPackageName() + ".Immutable"
                    + accessor.getDeclaringClass().getSimpleName());
            generated.getDeclaredField(accessor.getName());
            return true;
        } catch (ReflectiveOperationException none) {
            return false;
        }
    }

    private static String snake(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static String camel(String snake) {
        StringBuilder camel = new StringBuilder();
        for (String part : snake.split("_")) {
            camel.append(camel.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return camel.toString();
    }
}
